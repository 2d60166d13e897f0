"""Layouts that go on in another line where the width ends, and a grid of names and values.

The least width of the first is that of one line with one part, so a window with a large font still
fits a small screen. Where each part stands follows from the width alone: nothing can flicker.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QStyle, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.widgets.button import line_height
from app.ui.widgets.labels import Label, Tone


class _Place(NamedTuple):
    item: QLayoutItem
    rect: QRect


class _Wrapping(QLayout):
    """What the layouts of this file share: all but where the parts stand."""

    def __init__(self, across: int, down: int) -> None:
        """With the distances between two parts of a line, and between two lines, in pixels."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._across = across
        self._down = down
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """None: more room is of no use."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max((place.rect.bottom() + 1 for place in self._places(width)), default=0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        """Puts every part in its place, from the side where lines begin."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for item, place in self._places(rect.width()):
            moved = place.translated(rect.topLeft())
            item.setGeometry(QStyle.visualRect(direction, rect, moved))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> Iterator[_Place]:
        """From the left, in lines that are `width` long."""
        raise NotImplementedError


class FlowLayout(_Wrapping):
    """Parts as wide as they want, one after the other; one of them may stand at the end."""

    def __init__(self, across: int, down: int) -> None:
        super().__init__(across, down)
        self._last: QWidget | None = None

    def add_last(self, widget: QWidget) -> None:
        """At the end of the last line."""
        self.addWidget(widget)
        self._last = widget

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._across * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    @override
    def minimumSize(self) -> QSize:
        """One in a line."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _places(self, width: int) -> Iterator[_Place]:
        top = 0
        for line in self._lines(width):
            height = max(item.sizeHint().height() for item in line)
            left = 0
            for item in line:
                wide = min(item.sizeHint().width(), width)
                if item.widget() is self._last:
                    left = width - wide
                yield _Place(item, QRect(left, top, wide, height))
                left += wide + self._across
            top += height + self._down

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if line and used + wide > width:
                yield line
                line, used = [], 0
            line.append(item)
            used += wide + self._across
        if line:
            yield line


class EvenLayout(_Wrapping):
    """Parts of one width as far as they can, in one line or, where it is too narrow, in two."""

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        widest = max((hint.width() for hint in hints), default=0)
        width = len(hints) * (widest + self._across) - self._across
        return QSize(width, max((hint.height() for hint in hints), default=0))

    @override
    def minimumSize(self) -> QSize:
        """Half of them in a line."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        width = _half(len(sizes)) * (widest + self._across) - self._across
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _places(self, width: int) -> Iterator[_Place]:
        items = self._shown()
        least = [item.minimumSize().width() + self._across for item in items]
        number = len(items) if sum(least) <= width + self._across else _half(len(items))
        if number < len(items):
            least = [max(least)] * number
        wides = [share - self._across for share in _shares(width + self._across, least)]
        top = 0
        for first in range(0, len(items), max(number, 1)):
            line = items[first : first + number]
            height = max(map(_height, line, wides))
            left = 0
            for item, wide in zip(line, wides, strict=False):
                yield _Place(item, QRect(left, top, wide, height))
                left += wide + self._across
            top += height + self._down


class FieldGrid(QGridLayout):
    """Names and values; lines are as high as the buttons in them, in any size of letters."""

    def __init__(self, metrics: QFontMetrics) -> None:
        """With those of the widget that it is for."""
        super().__init__()
        self._line = line_height(metrics)
        self.setHorizontalSpacing(3 * theme.SPACE)
        self.setVerticalSpacing(theme.SPACE)
        self.setColumnStretch(1, 1)

    def add(self, name: str, value: QWidget, button: QWidget | None = None) -> None:
        """Another line."""
        row = self.rowCount()
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        label = Label(name, tone=Tone.MUTED)
        for part in (label, value):
            part.setMinimumHeight(self._line)
        self.addWidget(label, row, 0, top)
        self.addWidget(value, row, 1)
        if button is not None:
            self.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)


def _half(number: int) -> int:
    return (number + 1) // 2


def _shares(whole: int, least: list[int]) -> list[int]:
    """Even ones, but for who needs more."""
    large: set[int] = set()
    left, rest = whole, len(least)
    while grown := {n for n, each in enumerate(least) if each * rest > left} - large:
        large |= grown
        left, rest = whole - sum(least[n] for n in large), len(least) - len(large)
        if not rest:
            break
    shares = []
    for nth, each in enumerate(least):
        share = each if nth in large else left // rest
        if nth not in large:
            left, rest = left - share, rest - 1
        shares.append(share)
    return shares


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
