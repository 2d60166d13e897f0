"""Which keyring answers, while the window lives: one may come, go, or take another's place."""

import sys

from app.ui.session.session import Session


def watch_keyring(session: Session) -> None:
    """Has the session ask for its name again whenever the Secret Service has another owner."""
    if sys.platform in {"win32", "darwin"}:
        return
    from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

    watcher = QDBusServiceWatcher(
        "org.freedesktop.secrets",
        QDBusConnection.sessionBus(),
        QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange,
        session,
    )
    watcher.serviceOwnerChanged.connect(session.name_keyring)
