"""Whether this computer has a network at all, as its system tells.

Asked only for checks that come by themselves: who presses the button is told what happened then.
"""

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_NETWORK_MANAGER: Final = "org.freedesktop.NetworkManager"
_MANAGER: Final = "/org/freedesktop/NetworkManager"


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
        self._asked: QDBusPendingCallWatcher | None = None

    def follow(self) -> None:
        """Loads what asks the system; nothing if that has been done."""
        if self._is_followed:
            return
        self._is_followed = True
        if sys.platform == "linux":
            self._wait_for_answer()
        else:
            self._load()

    def _wait_for_answer(self) -> None:
        """Whether NetworkManager is there and well: Qt would wait 25 seconds for one that hangs."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        question = QDBusMessage.createMethodCall(
            _NETWORK_MANAGER, _MANAGER, "org.freedesktop.DBus.Peer", "Ping"
        )
        question.setAutoStartService(False)
        call = QDBusConnection.systemBus().asyncCall(question)
        self._asked = QDBusPendingCallWatcher(call, self)
        self._asked.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        from PySide6.QtDBus import QDBusMessage

        answer = self._asked.reply() if self._asked is not None else None
        self._asked = None
        if answer is not None and answer.type() == QDBusMessage.MessageType.ReplyMessage:
            self._load()

    def _load(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        if _load_backend() and (told := QNetworkInformation.instance()) is not None:
            told.reachabilityChanged.connect(self._on_changed)
            self._on_changed(told.reachability())

    def _on_changed(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        known = QNetworkInformation.Reachability
        if reachability != known.Unknown:
            self.changed.emit(reachability == known.Disconnected)


def _load_backend() -> bool:
    """On Linux what NetworkManager tells, or nothing; elsewhere, the one way that there is.

    Without NetworkManager, Qt would take the next best by itself, also if asked for its default.
    That is GLib: it takes a computer without a default route for one without a network, although a
    proxy may be on the way, and the program that people download comes without it.
    """
    from PySide6.QtNetwork import QNetworkInformation

    network = QNetworkInformation
    if sys.platform == "linux":
        is_loaded = network.loadBackendByName("networkmanager")
    else:
        is_loaded = network.loadBackendByFeatures(network.Feature.Reachability)
    return is_loaded
