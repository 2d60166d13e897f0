"""Layouts that continue in another line where the width ends, and a grid of names and values.

Their least width is small, so that a window with a large font fits a small screen. Where each part
stands follows from the width alone, so nothing flickers.
"""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.text_direction import set_margins
from app.ui.widgets.button import line_height
from app.ui.widgets.labels import Label, Tone

_GAP: Final = 3 * theme.SPACE
_LEAST_LETTERS: Final = 30
"""Of a line in the first column of `Halves`."""
_Line = list[tuple[QLayoutItem, int]]
"""Parts of one line, each with its width in pixels."""


class _WrappingLayout(QHBoxLayout):
    """All but the order of the parts in lines, which a subclass decides."""

    def __init__(self, across: int, down: int) -> None:
        """With the gaps between two parts of a line, and between two lines, in pixels."""
        super().__init__()
        self._last: QWidget | None = None
        self._across = across
        self._down = down
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    @override
    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    @override
    def maximumSize(self) -> QSize:
        return QLayout.maximumSize(self)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)  # not that of a line that never wraps
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(rect.width()):
            moved = place.translated(rect.topLeft())
            item.setGeometry(QStyle.visualRect(direction, rect, moved))

    def _lines(self, width: int) -> Iterator[_Line]:
        """The parts in lines that are `width` long."""
        raise NotImplementedError

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Each part with its place, counted from the left."""
        top = 0
        for line in self._lines(width):
            height = max(_height(item, wide) for item, wide in line)
            left = 0
            for item, wide in line:
                if item.widget() is self._last:
                    left = width - wide
                yield item, QRect(left, top, wide, height)
                left += wide + self._across
            top += height + self._down

    def _shown(self) -> list[QLayoutItem]:
        items = filter(None, map(self.itemAt, range(self.count())))
        return [item for item in items if not item.isEmpty()]

    def _together(self, widths: list[int]) -> int:
        return sum(widths) + self._across * (len(widths) - 1)


class FlowLayout(_WrappingLayout):
    """Parts as wide as they want to be, one after the other; one may stand at the end."""

    def add_last(self, widget: QWidget) -> None:
        """Add a part that stands at the end of the last line."""
        self.addWidget(widget)
        self._last = widget

    @override
    def sizeHint(self) -> QSize:
        return _size([item.sizeHint() for item in self._shown()], self._together)

    @override
    def minimumSize(self) -> QSize:
        return _size([item.minimumSize() for item in self._shown()], max)

    @override
    def _lines(self, width: int) -> Iterator[_Line]:
        line: _Line = []
        for item in self._shown():
            wide = item.sizeHint().width()
            if line and self._together([*(each for _, each in line), wide]) > width:
                yield line
                line = []
            line.append((item, min(wide, width)))
        if line:
            yield line


def button_row(*buttons: QWidget, last: QWidget | None = None) -> FlowLayout:
    """The buttons of a dialog; `last` stands at the end."""
    row = FlowLayout(2 * theme.SPACE, 2 * theme.SPACE)
    for button in buttons:
        row.addWidget(button)
    if last is not None:
        row.add_last(last)
    return row


class EvenLayout(_WrappingLayout):
    """Parts of equal width if all fit so, in one line or, where it is too narrow, in two.

    Where even two lines are too narrow for that, each part has the width that it needs.
    """

    @override
    def sizeHint(self) -> QSize:
        parts = self._shown()
        return _size(
            [part.sizeHint() for part in parts],
            lambda widths: self._together([max(widths)] * len(parts)),
        )

    @override
    def minimumSize(self) -> QSize:
        parts = self._shown()
        number = _half(len(parts))
        return _size(
            [part.minimumSize() for part in parts],
            lambda widths: max(map(self._together, (widths[:number], widths[number:]))),
        )

    @override
    def _lines(self, width: int) -> Iterator[_Line]:
        parts = self._shown()
        least = [part.minimumSize().width() for part in parts]
        number = len(parts)
        if self._together(least) > width:
            number = _half(number)
            widest = [max(least)] * number
            if self._together(widest) <= width:
                least = widest * 2
        for first in range(0, len(parts), max(number, 1)):
            line, needed = parts[first : first + number], least[first : first + number]
            needed = needed[: len(line)]  # the last line may have fewer parts
            yield [*zip(line, _shares(width - self._across * (len(line) - 1), needed), strict=True)]


class Halves(QWidget):
    """Two columns: side by side where there is room for both, else one below the other.

    Its least width is that of the wider column.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts = QWidget(), QWidget()
        self.first, self.second = map(QVBoxLayout, self._parts)
        self._both = EvenLayout(2 * _GAP, _GAP)
        for part, column in zip(self._parts, (self.first, self.second), strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
            self._both.addWidget(part)
        self.setLayout(self._both)

    def done(self) -> None:
        """To be called when both columns are filled: an empty first one moves to the end."""
        if self.first.count():
            self.first.addStrut(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        elif first := self._both.takeAt(0):
            self._both.addItem(first)
        for column in (self.first, self.second):
            column.addStretch(1)

    def activate(self) -> None:
        """Count changes in the columns at once."""
        for layout in (self.first, self.second, self._both):
            layout.activate()


class FieldGrid(QGridLayout):
    """Names and values; each line is as high as a button in it, in any font."""

    def __init__(self, metrics: QFontMetrics) -> None:
        """With the font metrics of the widget that the grid stands in."""
        super().__init__()
        self._line = line_height(metrics)
        self.setHorizontalSpacing(_GAP)
        self.setVerticalSpacing(theme.SPACE)
        self.setColumnStretch(1, 1)

    def add(self, name: str, value: QWidget, button: QWidget | None = None) -> None:
        """Add a line."""
        row = self.rowCount()
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        label = Label(name, tone=Tone.MUTED)
        for part in (label, value):
            part.setMinimumHeight(self._line)
        self.addWidget(label, row, 0, top)
        self.addWidget(value, row, 1, 1, 1 if button else -1)
        if button is not None:
            self.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    def add_heading(self, words: str) -> None:
        """Add a heading over the lines that follow."""
        heading = Label(words, bold=True, wrap=True)
        set_margins(heading, 0, _GAP, 0, 0)
        self.addWidget(heading, self.rowCount(), 0, 1, -1)

    def add_note(self, words: str) -> None:
        """Add what is to be known of the value of the last line."""
        self.addWidget(
            Label(words, tone=Tone.MUTED, size=0.92, wrap=True), self.rowCount(), 1, 1, -1
        )


def _half(number: int) -> int:
    return (number + 1) // 2


def _shares(whole: int, least: list[int]) -> list[int]:
    """Even shares of `whole`, except for parts that need more."""
    shares = [0] * len(least)
    by_need = sorted(range(len(least)), key=least.__getitem__, reverse=True)
    for done, number in enumerate(by_need):
        shares[number] = max(least[number], whole // (len(least) - done))
        whole -= shares[number]
    return shares


def _size(sizes: list[QSize], together: Callable[[list[int]], int]) -> QSize:
    """The greatest height, and the width that `together` makes of all widths."""
    if not sizes:
        return QSize(0, 0)
    return QSize(together([size.width() for size in sizes]), max(size.height() for size in sizes))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
