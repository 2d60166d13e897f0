"""One window for one user: a second start brings the first one to the front.

A lock file says whether there is a first one (Qt removes locks of processes that are gone). A local
socket hands it one line, a `Request` in JSON, and it answers when that is done: a window that hangs
takes a connection as well. A token is never handed over. The network module is loaded only after
the window is on screen, or when there is a first one to talk to.
"""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from app.ui.session.settings import APPLICATION

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_WAIT_MS: Final = 1000
_ANSWER_MS: Final = 8000
_ANSWER: Final = b"done\n"
_LONGEST: Final = 4096
"""In bytes: a longer request is none of ours."""
_ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
_TRIES: Final = 20
_BETWEEN_TRIES_MS: Final = 150
"""Together three seconds: the first one may be starting just now, and does not listen yet."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start wants of the first window, besides to come forward."""

    view: str | None = None
    """The id of the service to look at, "" for all; None for the one that is shown."""
    activation: str = ""
    """The right to take the keyboard, which a Wayland desktop has given to the second start."""

    @staticmethod
    def read(line: bytes) -> "Request":
        """The request in `line`; what is none of it is left out."""
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        known = found if isinstance(found, dict) else {}
        view, activation = known.get("view"), known.get("activation")
        return Request(
            view if isinstance(view, str) else None,
            activation if isinstance(activation, str) and activation.isprintable() else "",
        )

    def activate(self) -> None:
        """Let the next `QWidget.activateWindow` use the right; Qt takes it away again.

        Not by `os.environ`, which would keep it for all that this program starts.
        """
        if self.activation and QGuiApplication.platformName().startswith("wayland"):
            os.putenv(_ACTIVATION, self.activation)


def activation_of(environ: Mapping[str, str] = os.environ) -> str:
    """The right to take the keyboard that this start was given; Debian 12's GNOME has the old name.

    Qt has removed the variable from its own environment by now, but not from Python's copy.
    """
    return environ.get(_ACTIVATION) or environ.get("DESKTOP_STARTUP_ID") or ""


def display_name(environ: Mapping[str, str] = os.environ) -> str:
    """The display that Qt draws on: a window on another one cannot come to the front of this."""
    name = QGuiApplication.platformName()
    variable = "WAYLAND_DISPLAY" if name.startswith("wayland") else "DISPLAY"
    return environ.get(variable, "") if name.startswith(("wayland", "xcb")) else ""


class Called(Enum):
    """How it went to call the first window."""

    GONE = auto()
    """There is none to call: this is the first one."""
    ANSWERED = auto()
    SILENT = auto()
    """It is there, and hangs."""


class SingleInstance(QObject):
    """The claim to be the one window for `purpose` (a profile, an address and a display).

    Signals:
        called: Another start wants this window to come to the front, with a `Request`.
    """

    called = Signal(object)

    def __init__(self, purpose: str, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or _folder()
        place = self._folder or Path()
        digest = QCryptographicHash.hash(purpose.encode(), QCryptographicHash.Algorithm.Sha256)
        name = bytes(digest.data()).hex()[:16]
        self._socket = str(place / f"{name}.sock")
        self._lock = QLockFile(str(place / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # no age makes a lock stale: its process must be gone
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first window, or that cannot be found out: better two than none."""
        if self._folder is None:
            _log.warning("no folder for the lock")
            return True
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("no folder for the lock: %s", type(error).__name__)
            return True
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def holder(self) -> int:
        """The id of the process that has the lock; 0 if that is not known."""
        known: Any = self._lock.getLockInfo()  # a tuple; None if nobody has it. The stubs say else
        return int(known[0]) if known else 0

    def call_first(self, request: Request) -> Called:
        """Ask the first window to come forward, and wait until it has done so."""
        for _ in range(_TRIES):
            if (outcome := self._call(request)) is not Called.GONE:
                return outcome
            if self._lock.tryLock(_BETWEEN_TRIES_MS):
                return Called.GONE
        _log.warning("another window holds the lock, and does not listen")
        return Called.GONE

    def _call(self, request: Request) -> Called:
        from PySide6.QtCore import QDeadlineTimer
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._socket)
        if not socket.waitForConnected(_WAIT_MS):
            return Called.GONE
        socket.write(json.dumps(asdict(request)).encode() + b"\n")
        deadline = QDeadlineTimer(_ANSWER_MS)
        while not socket.canReadLine():
            if not socket.waitForReadyRead(deadline.remainingTime()):
                has_gone = socket.state() != QLocalSocket.LocalSocketState.ConnectedState
                return Called.GONE if has_gone else Called.SILENT
        return Called.ANSWERED

    def listen(self) -> None:
        """Let `called` tell of other starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        if self._folder is None:
            return
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
            connection.readyRead.connect(self._on_data)
            self._on_data()

    def _on_data(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        if self._server is not None:
            for connection in self._server.findChildren(QLocalSocket):
                self._answer(connection)

    def _answer(self, connection: "QLocalSocket") -> None:
        if connection.canReadLine():
            request = Request.read(bytes(connection.readLine().data()))
            self.called.emit(request)
            connection.write(_ANSWER)
            connection.flush()
        elif connection.bytesAvailable() > _LONGEST:
            connection.abort()


def _folder() -> Path | None:
    """The user's folder for what lasts as long as they are logged in; nobody else can read it.

    None if there is none: a relative path would end up wherever the program was started.
    """
    place = QStandardPaths.StandardLocation.RuntimeLocation
    found = Path(QStandardPaths.writableLocation(place))
    return found / APPLICATION if found.is_absolute() else None
