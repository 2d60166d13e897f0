"""A button that copies, and says so."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.announce import announce
from app.ui.widgets.button import Button

_SAID_MS: Final = 2500


class CopyButton(Button):
    """Nothing on screen shows what is in the clipboard: the button itself has to tell."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name="copy", parent=parent)
        self._own_text = text
        self.setAccessibleName(text)  # and it stays so: what happened is announced
        self.reserve(text, self.tr("Copied"))
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_MS)
        self._said.timeout.connect(self._be_itself)

    def say_copied(self) -> None:
        """For a moment, to the eye and to the ear."""
        self.setText(self.tr("Copied"))
        self.set_icon_name("check")
        self._said.start()
        announce(self, self.tr("Copied"))

    def _be_itself(self) -> None:
        self.setText(self._own_text)
        self.set_icon_name("copy")
