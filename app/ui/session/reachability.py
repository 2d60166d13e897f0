"""Whether this computer has a network at all, as its system tells.

Only checks that come by themselves ask for it: somebody who presses the button is told what
happened then.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher


class Reachability(QObject):
    """Follows the system, from the first call of `follow` on; online, where it does not say.

    On the way from no network to one, the system does not know: until it does, there is none.

    Signals:
        changed: With whether there is no network now.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_followed = False

    def follow(self) -> None:
        """Load what asks the system; nothing if that has been done."""
        if self._is_followed:
            return
        self._is_followed = True
        if sys.platform != "linux":
            self._load()
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        # Whether NetworkManager is there and well: Qt would wait 25 seconds for one that hangs.
        ping = QDBusMessage.createMethodCall(
            "org.freedesktop.NetworkManager",
            "/org/freedesktop/NetworkManager",
            "org.freedesktop.DBus.Peer",
            "Ping",
        )
        ping.setAutoStartService(False)
        call = QDBusPendingCallWatcher(QDBusConnection.systemBus().asyncCall(ping), self)
        call.finished.connect(self._on_answered)

    def _on_answered(self, call: "QDBusPendingCallWatcher") -> None:
        if not call.isError():
            self._load()

    def _load(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if sys.platform == "linux":
            # Without NetworkManager, Qt would take GLib: that takes a computer without a default
            # route for one without a network, although a proxy may be on the way, and the program
            # that people download comes without it.
            is_loaded = QNetworkInformation.loadBackendByName("networkmanager")
        else:
            feature = QNetworkInformation.Feature.Reachability
            is_loaded = QNetworkInformation.loadBackendByFeatures(feature)
        told = QNetworkInformation.instance()
        if is_loaded and told is not None:
            told.reachabilityChanged.connect(self._on_changed)
            self._on_changed(told.reachability())

    def _on_changed(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        known = QNetworkInformation.Reachability
        if reachability != known.Unknown:
            self.changed.emit(reachability == known.Disconnected)
