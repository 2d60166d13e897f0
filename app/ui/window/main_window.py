"""The window: its frame is there at once, what is in it comes a moment later.

Loading and building the pages takes longer than Qt's own start. So the frame, in its place, its
size and its colour, is put on screen before anything of that is even imported.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from app.base.overriding import override

if TYPE_CHECKING:
    from app.ui.session.ports import TokenStore
    from app.ui.session.session import Session
    from app.ui.session.settings import Settings
    from app.ui.window.contents import Contents

TITLE: Final = "PixVerse Account Inspector"
"""A name: the same in all languages."""
_FIRST_SIZE: Final = QSize(1240, 740)
_FRAME: Final = QSize(16, 48)
"""As much as a desktop's frame usually takes, title included."""


class MainWindow(QMainWindow):
    """The frame of the window.

    Signals:
        closed: The user has closed the window, and so the program ends.
    """

    closed = Signal()

    def __init__(self, settings: "Settings") -> None:
        super().__init__()
        self._settings = settings
        self._contents: Contents | None = None
        self.setWindowTitle(TITLE)
        self.resize(_FIRST_SIZE)
        if settings.window_geometry:
            # Qt moves a window back that would be on a screen which is gone, and looks with care at
            # what is no geometry; `fromHex` skips what is no hexadecimal digit.
            digits = QByteArray(settings.window_geometry.encode())
            self.restoreGeometry(QByteArray.fromHex(digits))
        # With the frame that the desktop puts round it, which is not known yet.
        room = self.screen().availableGeometry().size() - _FRAME
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(room))

    @property
    def contents(self) -> "Contents":
        """All that is in the frame, once `furnish` has put it in."""
        assert self._contents is not None  # noqa: S101 (nobody looks into an empty frame)
        return self._contents

    def furnish(
        self, session: "Session", stores: Callable[[str], "TokenStore"] | None = None
    ) -> None:
        """Put all contents into the frame; `stores` gives the keyring entry of a profile."""
        from app.ui.window.contents import Contents

        self._contents = Contents(self, session, self._settings, stores)
        self.setCentralWidget(self._contents)

    def remember(self) -> None:
        """Writes the layout into the settings that were handed in."""
        self._settings.window_geometry = bytes(self.saveGeometry().data()).hex()
        if self._contents is not None:
            self._contents.preferences.remember_layout()

    def come_forward(self) -> None:
        """Bring the window to the front, and into sight."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._pause_unseen()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.windowHandle().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt reports a window on another workspace only by an expose event of its handle."""
        if event.type() == QEvent.Type.Expose:
            self._pause_unseen()
        return super().eventFilter(watched, event)

    def _pause_unseen(self) -> None:
        """Pause automatic checks while the window is minimised or on another workspace."""
        handle = self.windowHandle()
        if self._contents is not None and handle is not None:
            unseen = self.isMinimized() or not handle.isExposed()
            self._contents.automatic_checks.pause("unseen", on=unseen)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        if self._contents is not None:
            self._contents.desk.clipboard.clear_secret()
        event.accept()
        self.closed.emit()
