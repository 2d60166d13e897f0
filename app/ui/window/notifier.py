"""Tells the desktop when something that was fine needs attention, if the user wants that."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.accounts.listing import Listing
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from app.accounts.account import Identity


class Notifier(QObject):
    """Compares each listing with the one before it."""

    def __init__(self, session: Session, settings: Settings, window: MainWindow) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._listing: Listing | None = None
        self._tray: QSystemTrayIcon | None = None
        session.listed.connect(self._on_listed)

    def _on_listed(self, listing: Listing) -> None:
        before, self._listing = self._listing, listing
        looking = QApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if before is None or looking or not self._settings.notify:
            return
        if arose := len(_identities(before, needing=False) & _identities(listing, needing=True)):
            self._notify(arose, of_channels=listing.are_channels)

    def _notify(self, number: int, *, of_channels: bool) -> None:
        """By the tray where there is one; else the task bar entry asks for a look."""
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.activated.connect(self._window.come_forward)
            self._tray.messageClicked.connect(self._window.come_forward)
        self._tray.show()
        if of_channels:
            words = self.tr("%Ln channels that were fine need attention", "", number)
        else:
            words = self.tr("%Ln accounts that were fine need attention", "", number)
        self._tray.showMessage(self._window.windowTitle(), words)


def _identities(listing: Listing, *, needing: bool) -> "set[Identity]":
    """Of the accounts that need attention, or of those that do not."""
    looked_at = zip(listing.accounts, listing.needing, strict=True)
    return {account.identity for account, needs in looked_at if needs is needing}
