"""Letters in the place of the dots that a line of text shows."""

from typing import Final, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle

from app.ui.look import theme
from app.ui.look.control_style import FIELD_SIDE

_BESIDE_CURSOR: Final = 5
"""Pixels that `QLineEdit.cursorRect` has to the left of the cursor."""


def make_room_for_letters(field: QLineEdit, shown: bool) -> None:  # noqa: FBT001
    """Dots that cannot be seen, as wide as letters and from left to right; or as they were."""
    palette = QPalette()
    if shown:
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, Qt.GlobalColor.transparent)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    else:
        field.unsetLayoutDirection()
    field.setPalette(palette)
    field.setFont(theme.fixed_font(field.font()) if shown else QFont())


def paint_letters(painter: QPainter, field: QLineEdit, letters: str, cursor: QRect) -> None:
    """Each in the middle of its dot; and the cursor, which Qt paints in the colour of the dots."""
    layout = QTextLayout(field.displayText(), field.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    edges = [_x(line, at) for at in range(len(letters) + 1)]
    x = cursor.left() + _BESIDE_CURSOR
    left = x - edges[field.cursorPosition()]
    palette = QApplication.palette(field)
    palette.setCurrentColorGroup(
        QPalette.ColorGroup.Active if field.isEnabled() else QPalette.ColorGroup.Disabled
    )
    painter.setClipRect(field.rect().adjusted(FIELD_SIDE, 0, -FIELD_SIDE, 0))
    painter.setFont(field.font())
    selected = range(field.selectionStart(), field.selectionStart() + len(field.selectedText()))
    for at, letter in enumerate(letters):
        is_selected = field.hasSelectedText() and at in selected
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        place = QRectF(left + edges[at], cursor.top(), edges[at + 1] - edges[at], cursor.height())
        painter.drawText(
            place.adjusted(-place.width(), 0, place.width(), 0),
            Qt.AlignmentFlag.AlignCenter,
            letter,
        )
    if field.hasFocus():
        width = field.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth, None, field)
        painter.fillRect(QRect(x, cursor.top(), width, cursor.height()), palette.text())


def _x(line: QTextLine, at: int) -> float:
    """Where a cursor would be before the character of that number."""
    x, _ = cast("tuple[float, int]", line.cursorToX(at))  # the stubs do not know that it is a pair
    return x
