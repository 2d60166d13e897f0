"""What a widget says, in every way it can, and whether there is room to say it."""

from collections.abc import Iterator
from unicodedata import east_asian_width

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)

Said = tuple[str, str]
"""Where, and what."""

_ROLES = {
    "cell": Qt.ItemDataRole.DisplayRole,
    "tool tip of cell": Qt.ItemDataRole.ToolTipRole,
    "spoken cell": Qt.ItemDataRole.AccessibleTextRole,
}


def said_by(top: QWidget) -> Iterator[Said]:
    """All words of a window or menu: seen, pointed at, or spoken."""
    yield "window title", top.windowTitle()
    for widget in visible(top):
        name = type(widget).__name__
        yield f"tool tip of {name}", widget.toolTip()
        yield f"name of {name}", widget.accessibleName()
        yield f"description of {name}", widget.accessibleDescription()
        for kind, text in _own_words(widget):
            yield f"{kind} of {name}", text


def visible(top: QWidget) -> Iterator[QWidget]:
    """What is on screen of it."""
    yield top
    yield from (child for child in top.findChildren(QWidget) if child.isVisible())


def _own_words(widget: QWidget) -> Iterator[Said]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit):
        yield "content", widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield "prefix", widget.prefix()
        yield "suffix", widget.suffix()
        yield "special value", widget.specialValueText()
    elif isinstance(widget, QMenu):
        yield from _of_actions(widget.actions())
    elif isinstance(widget, QTableView):
        yield from _of_model(widget.model())


def _of_actions(actions: list[QAction]) -> Iterator[Said]:
    for action in actions:
        yield "action", action.text()
        yield "tool tip of action", action.toolTip()


def _of_model(model: QAbstractItemModel) -> Iterator[Said]:
    nowhere = QModelIndex()
    for column in range(model.columnCount(nowhere)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(model.rowCount(nowhere)):
            for kind, role in _ROLES.items():
                yield kind, str(model.index(row, column).data(role) or "")


# ---- Room ---------------------------------------------------------------------------------------


def cut_off(top: QWidget) -> Iterator[Said]:
    """What has less room than its words need, with both numbers."""
    for widget in visible(top):
        needed = _needed(widget)
        if needed is None:
            continue
        (width, height), has = needed, widget.contentsRect()
        if has.width() < width or has.height() < height:
            shown = f"{has.width()}x{has.height()} for {width}x{height}"
            yield f"{type(widget).__name__} ({shown})", _name(widget)
        elif beyond := _beyond(widget):
            yield f"{type(widget).__name__} ({beyond})", _name(widget)


def _name(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.accessibleName() or str(widget.windowTitle())


def _needed(widget: QWidget) -> tuple[int, int] | None:
    """The least size that shows all; None for what says nothing. Qt shortens hints in fields."""
    if isinstance(widget, QLabel) and widget.text():
        return _label(widget)
    if isinstance(widget, QToolButton) and not widget.text():
        return None
    if isinstance(widget, QPushButton | QCheckBox | QComboBox | QSpinBox):
        hint = widget.minimumSizeHint()
        return hint.width(), hint.height()
    return None


def _label(label: QLabel) -> tuple[int, int]:
    metrics, text = label.fontMetrics(), label.text()
    if label.wordWrap():
        words = [word for word in text.split() if not _breaks_anywhere(word)]
        widest = max(map(metrics.horizontalAdvance, words), default=0)
        flags = int(Qt.TextFlag.TextWordWrap)
        box = metrics.boundingRect(0, 0, label.contentsRect().width(), 1 << 20, flags, text)
        return widest, box.height()
    lines = (text.replace("&", "") if label.buddy() else text).split("\n")
    return max(map(metrics.horizontalAdvance, lines)), metrics.height() * len(lines)


def _breaks_anywhere(word: str) -> bool:
    return any(east_asian_width(character) in {"W", "F"} for character in word)


def _beyond(widget: QWidget) -> str:
    """Whether a part of it is outside of what it stands in, and cannot be scrolled to."""
    place, above = widget.rect(), widget.parentWidget()
    while above is not None and not widget.isWindow():
        place = place.translated(widget.pos())
        room = above.rect()
        can_scroll = isinstance(above.parentWidget(), QScrollArea)
        if place.left() < room.left() or place.right() > room.right():
            return f"beyond the sides of {type(above).__name__}"
        if not can_scroll and (place.top() < room.top() or place.bottom() > room.bottom()):
            return f"above or below {type(above).__name__}"
        if can_scroll:
            return ""
        widget, above = above, above.parentWidget()
    return ""
