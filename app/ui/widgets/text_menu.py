"""The menu of a text, from which a desktop may refuse to copy."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.desktop.copying import Copying

_COPYING: Final = {"edit-copy", "edit-cut"}
"""Qt's names of the two commands."""


def open_text_menu(owner: QWidget, menu: QMenu, place: QPoint) -> None:
    """Opens Qt's menu for a text; what it copies is copied again if the desktop refuses it."""

    def see_to_it() -> None:
        Copying.of_text(QGuiApplication.clipboard().text(), "", owner)

    for action in menu.actions():
        if action.objectName() in _COPYING:
            action.triggered.connect(see_to_it)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
