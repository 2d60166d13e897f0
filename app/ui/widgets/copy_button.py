"""A button that copies, and says so."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.desktop.copying import Copying
from app.ui.look.announce import announce
from app.ui.widgets.button import Button

_SAID_MS: Final = 2500


class CopyButton(Button):
    """Nothing on screen shows what is in the clipboard: the button itself has to tell."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name="copy", parent=parent)
        self._own_text = text
        self.setAccessibleName(text)  # and it stays so: what happened is announced
        self.reserve(text, self.tr("Copied"), self.tr("Not copied"))
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_MS)
        self._said.timeout.connect(self._be_itself)

    def copy(self, text: str) -> None:
        """Copies `text`, and says for a moment whether it is in the clipboard."""
        Copying.of_text(text, "", self).ended.connect(self._say)

    def _say(self, is_there: bool) -> None:  # noqa: FBT001 (a signal's)
        words = self.tr("Copied") if is_there else self.tr("Not copied")
        self.setText(words)
        self.set_icon_name("check" if is_there else "warning")
        self._said.start()
        announce(self, words)

    def _be_itself(self) -> None:
        self.setText(self._own_text)
        self.set_icon_name("copy")
