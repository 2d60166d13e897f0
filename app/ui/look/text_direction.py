"""The direction in which a text is read and that in which a page is filled: they may differ.

In an Arabic window too, an id, a host or a masked token is read from the left, although it stands
on the right. Left to itself, Qt would swap the parts of it that are not letters.
"""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_STRONG = {"L", "R", "AL"}
"""The kinds of letters: read from the left, or from the right."""


def reads_from_the_right(text: str) -> bool:
    """Whether the first letter of `text` is one of a right-to-left script."""
    strong = (kind for kind in map(bidirectional, text) if kind in _STRONG)
    return not text.isascii() and next(strong, "L") != "L"


def reading(text: str) -> Qt.TextFlag:
    """A flag for `QPainter.drawText`: the text's own direction, whatever the widget's is."""
    right = reads_from_the_right(text)
    return Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight


def start_of_line(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where lines begin on a page of this direction, whatever the direction of their text."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def set_margins(
    part: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Set margins that are mirrored with the page, which Qt's are not."""
    left, right = leading, trailing
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    part.setContentsMargins(left, top, right, bottom)
