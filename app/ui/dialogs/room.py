"""How large a dialog may be."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.ui.look import theme

_SIDE: Final = theme.SPACE
_BESIDE_A_TITLE: Final = 4 * theme.SPACE


def room_for(dialog: QWidget) -> QRect:
    """Where it may be, without its frame: what the desktop keeps for itself is not in it.

    Before a dialog is on screen, nobody knows how wide its frame will be; a title bar is about as
    high as its letters are.
    """
    above = dialog.parentWidget()
    shown = dialog if dialog.isVisible() or above is None else above.window()
    title = dialog.fontMetrics().height() + _BESIDE_A_TITLE
    return shown.screen().availableGeometry().adjusted(_SIDE, title, -_SIDE, -_SIDE)
