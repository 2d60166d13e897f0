"""Paints the letters of a `SecretField` over its dots."""

from typing import Final, cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout, QTextLine
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle

from app.ui.look import theme
from app.ui.look.control_style import FIELD_SIDE

_BESIDE_CURSOR: Final = 5
"""Pixels between the left edge of `QLineEdit.cursorRect` and the cursor."""


def make_room_for_letters(field: QLineEdit, shown: bool) -> None:  # noqa: FBT001
    """Make the dots invisible, as wide as letters and left to right, or undo that."""
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
    """Paint each letter in the middle of its dot, and the cursor, which is as invisible as they."""
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
        width = edges[at + 1] - edges[at]
        place = QRectF(left + edges[at] - width, cursor.top(), 3 * width, cursor.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
    if field.hasFocus():
        width = field.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth, None, field)
        painter.fillRect(QRect(x, cursor.top(), width, cursor.height()), palette.text())


def _x(line: QTextLine, at: int) -> float:
    """The position of a cursor before the character with the number `at`."""
    x, _ = cast("tuple[float, int]", line.cursorToX(at))  # PySide's stubs say otherwise
    return x
