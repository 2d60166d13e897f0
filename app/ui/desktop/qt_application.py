"""Qt's application object: the ways to end the program, and where Qt's own messages go."""

import logging
import os
import signal
import sys
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import __version__
from app.base import output
from app.base.overriding import override
from app.base.redaction import redact
from app.ui.desktop.display import REFUSED
from app.ui.session.settings import APPLICATION

END_SIGNALS: Final = () if sys.platform == "win32" else (
    signal.SIGINT, signal.SIGTERM, signal.SIGHUP,
)  # fmt: skip
"""What ends the program as its window does. On Windows, none of them comes to a window."""

_LEVELS: Final = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""Messages for debugging are missing: ``QT_LOGGING_RULES`` turns them on, and under Wayland some
quote, letter by letter, what is typed. No redaction would find a token in that."""
_NO_WINDOW: Final = 2
"""The exit code where no window can be shown."""
_log = logging.getLogger("qt")


class Application(QApplication):
    """Turns every wish to end, wherever it comes from, into the one orderly end.

    Attributes:
        end_wanted: Whether somebody wants the end; perhaps before anybody listens to the signal.
        ending: Whether the program ends; from then on, Qt may quit.

    Signals:
        end_requested: The desktop, a shortcut, the session manager or the window wants the program
            to end. (`aboutToQuit` comes too late for asyncio: the loop is ending then.)
    """

    end_requested = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName(APPLICATION)
        self.setApplicationVersion(__version__)
        self.setOrganizationName(APPLICATION)
        self.setDesktopFileName(APPLICATION)
        self.setQuitOnLastWindowClosed(False)  # else closing any dialog may end the loop
        self.end_wanted = False
        self.ending = False

    def want_end(self) -> None:
        """Ask for the orderly end."""
        self.end_wanted = True
        self.end_requested.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and not self.ending:
            event.ignore()
            self.want_end()
            return True
        return super().event(event)


def log_qt_messages() -> None:
    """Send Qt's messages to the log from now on; on stderr, only say why the program must end."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind in _LEVELS:
        _log.log(_LEVELS[kind], "%s: %s", context.category or "default", message)
    if kind is QtMsgType.QtFatalMsg:
        _tell_the_end(message)


def _tell_the_end(message: str) -> None:
    """Say why Qt aborts the program; leave before it does where it has no window yet."""
    is_starting = QApplication.instance() is None or QApplication.startingUp()
    reason = " ".join(redact(message).split())
    with suppress(output.ReaderGoneError):
        output.complain(f"{REFUSED}\n({reason})" if is_starting else reason)
    if is_starting:
        os._exit(_NO_WINDOW)
