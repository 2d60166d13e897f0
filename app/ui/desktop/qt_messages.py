"""Qt's own messages go to the log, without those for debugging.

``QT_LOGGING_RULES`` turns those on. Under Wayland, some quote what an input method hands over and
the text around it, letter by letter: no redaction would find a token in that.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_log = logging.getLogger("qt")


def log_qt_messages() -> None:
    """From now on, instead of stderr."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: "QMessageLogContext", message: str) -> None:
    if kind is not QtMsgType.QtDebugMsg:
        _log.log(_level(kind), "%s: %s", context.category or "default", message)


def _level(kind: QtMsgType) -> int:
    levels = {
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    return levels.get(kind, logging.WARNING)
