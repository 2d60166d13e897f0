"""Whether this computer has a network at all, as its system tells.

Asked only for checks that come by themselves: who presses the button is told what happened then.
"""

import sys

from PySide6.QtCore import QObject, Signal


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
        """Loads what asks the system; nothing if that has been done."""
        if self._is_followed:
            return
        self._is_followed = True
        from PySide6.QtNetwork import QNetworkInformation

        if _load() and (told := QNetworkInformation.instance()) is not None:
            told.reachabilityChanged.connect(self._on_changed)
            self._on_changed(told.reachability())

    def _on_changed(self, reachability: object) -> None:
        from PySide6.QtNetwork import QNetworkInformation

        known = QNetworkInformation.Reachability
        if reachability != known.Unknown:
            self.changed.emit(reachability == known.Disconnected)


def _load() -> bool:
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
