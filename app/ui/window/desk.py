"""What all commands of the window share: made once, and handed to each of them.

A file about the commands of one subject (rows, exports, profiles, the token, help) takes a `Desk`,
and `contents.py` makes it.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.desktop.clipboard import Clipboard
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.look.spoken import announce
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.connect_page import ConnectPage
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.commands import Commands

_SAID_MS: Final = 5000
"""How long the line about something done stays."""


class Desk(QObject):
    """The window's session, settings, actions, pages, dialogs and clipboard."""

    def __init__(self, window: QWidget, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self.window = window
        self.session = session
        self.settings = settings
        self.commands = Commands(window)
        self.dialogs = DialogHost(window)
        self.clipboard = Clipboard(window, settings.clear_clipboard_seconds)
        self.connect_page = ConnectPage(session.host)
        self.accounts_page = AccountsPage()
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self.accounts_page.said.clear)
        self.clipboard.told.connect(self.say)

    def say(self, words: str) -> None:
        """Show a line about something done, for a moment."""
        self.accounts_page.said.setText(words)
        self._said.start()
        announce(self.window, words)

    def confirm(self, title: str, text: str, yes: str, no: str, then: Callable[[], object]) -> None:
        """Ask before something is gone; `then` is called after a yes."""
        dialog = QuestionDialog(self.window, title, text, yes, no)
        dialog.accepted.connect(then)
        self.dialogs.open(dialog)

    def show_text(self, title: str, text: str, *, intro: str = "", fixed: bool = True) -> None:
        """Open a longer text, to read and to copy."""
        from app.ui.dialogs.text_dialog import TextDialog

        dialog = TextDialog(title, text, intro=intro, fixed=fixed, parent=self.window)
        self.dialogs.open(dialog)

    def open_url(self, url: QUrl) -> None:
        """Open a page or a folder with the system's program; without one, show the address."""
        if QDesktopServices.openUrl(url):
            return
        words = self.tr("This computer has no program that opens it. The address is:")
        address = url.toLocalFile() or url.toString()
        self.show_text(self.tr("It could not be opened"), address, intro=words)
