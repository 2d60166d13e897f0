"""One window for one user: a second start brings the first one to the front.

A lock file says whether there is a first one (Qt removes locks of processes that are gone); a local
socket tells it to come forward. The network module is loaded only after the window is on screen, or
when there is a first one to talk to.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QStandardPaths, Signal

from app.ui.session.settings import APPLICATION

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_log = logging.getLogger(__name__)
_WAIT_MS: Final = 1000
_TRIES: Final = 20
_BETWEEN_TRIES_MS: Final = 150
"""Together three seconds: the first one may be starting just now, and does not listen yet."""


class SingleInstance(QObject):
    """The claim to be the one window for `purpose` (a profile and an address).

    Signals:
        called: Another start wants this window to come to the front.
    """

    called = Signal()

    def __init__(self, purpose: str, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or _folder()
        digest = QCryptographicHash.hash(purpose.encode(), QCryptographicHash.Algorithm.Sha256)
        name = bytes(digest.data()).hex()[:16]
        self._socket = str(self._folder / f"{name}.sock")
        self._lock = QLockFile(str(self._folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # no age makes a lock stale: its process must be gone
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first window, or that cannot be found out: better two than none."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("no folder for the lock: %s", type(error).__name__)
            return True
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def call_first(self) -> bool:
        """Ask the first window to come forward.

        False if it has gone (then this is the first), or does not listen.
        """
        for _ in range(_TRIES):
            if self._call():
                return True
            if self._lock.tryLock(_BETWEEN_TRIES_MS):
                return False
        _log.warning("another window holds the lock, and does not listen")
        return False

    def _call(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._socket)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Let `called` tell of other starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._socket)  # of one that crashed: the lock is ours
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(self._socket):
            _log.warning("cannot listen for other starts: %s", self._server.serverError().name)

    def release(self) -> None:
        """Let the next start be the first one again."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        connection = self._server.nextPendingConnection() if self._server else None
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            self.called.emit()


def _folder() -> Path:
    """The user's folder for what lasts as long as they are logged in; nobody else can read it."""
    place = QStandardPaths.StandardLocation.RuntimeLocation
    return Path(QStandardPaths.writableLocation(place)) / APPLICATION
