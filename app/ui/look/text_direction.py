"""From which side a text is read, and from which side a page is filled: they may differ.

An id, a host or a masked token reads from the left in an Arabic window too; it only stands on the
right. Qt would turn the parts of it that are no letters.
"""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_FROM_THE_RIGHT = {"R", "AL"}


def reads_from_the_right(text: str) -> bool:
    """By its first letter, as the Unicode algorithm has it."""
    if text.isascii():
        return False
    for character in text:
        kind = bidirectional(character)
        if kind == "L" or kind in _FROM_THE_RIGHT:
            return kind != "L"
    return False


def reading(text: str) -> Qt.TextFlag:
    """For `QPainter.drawText`: the text in its own direction, whatever that of the widget."""
    right = reads_from_the_right(text)
    return Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight


def start_of_line(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where lines begin on a page of this direction, also for a text that reads the other way."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def set_margins(
    part: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Margins that follow the page; those of Qt keep their sides."""
    left, right = leading, trailing
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    part.setContentsMargins(left, top, right, bottom)
