"""The application object of Qt, and the ways in which the program is asked to end."""

import signal
import sys
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

from app import __version__
from app.ui.session.settings import APPLICATION

END_SIGNALS: Final = () if sys.platform == "win32" else (
    signal.SIGINT, signal.SIGTERM, signal.SIGHUP,
)  # fmt: skip
"""What ends the program as its window does. On Windows, none of them comes to a window."""


class Application(QApplication):
    """Every wish to end, from wherever it comes, becomes the one orderly end.

    Attributes:
        end_wanted: Something has; it may be before anybody listens to the signal.
        ending: The program does; from now on, Qt may quit.

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
        """Ends the program in the one orderly way."""
        self.end_wanted = True
        self.end_requested.emit()

    def event(self, event: QEvent) -> bool:
        """Turns a quit into `end_requested`."""
        if event.type() == QEvent.Type.Quit and not self.ending:
            event.ignore()
            self.want_end()
            return True
        return super().event(event)
