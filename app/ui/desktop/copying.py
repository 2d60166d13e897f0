"""The one way into the clipboard.

A desktop may refuse a copy without a word. So each is looked at before anything is said of it.
"""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_LOOK_MS: Final = 100
_HOLDS: Final = 2
"""So many looks in a row have to find it."""
_TRIES: Final = 6
"""KWin refuses a copy from a menu until the window has the keyboard again: 0.1 s, or 0.3 s."""


class Copying(QObject):
    """Puts something into the clipboard, once more if it has not arrived, and looks at the end.

    Signals:
        ended: With whether it is in the clipboard.
        overtaken: In place of that, if something else was copied meanwhile.
    """

    ended = Signal(bool)
    overtaken = Signal()
    _count: ClassVar = 0

    def __init__(
        self, make: Callable[[], QMimeData], is_there: Callable[[], bool], parent: QObject
    ) -> None:
        """Prepare it; `start` begins. The clipboard takes over each result of `make`."""
        super().__init__(parent)
        self._make = make
        self._is_there = is_there
        Copying._count += 1
        self._number = Copying._count
        self._tries = self._held = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> "Copying":
        """The first try."""
        self._put()
        self._timer.start()
        return self

    def stop(self) -> None:
        """It is not wanted any more."""
        self._timer.stop()
        self.deleteLater()

    @classmethod
    def of_text(cls, text: str, html: str, parent: QObject) -> "Copying":
        """Ordinary text, with an HTML form for programs that prefer it."""

        def make() -> QMimeData:
            data = QMimeData()
            data.setText(text)
            if html:
                data.setHtml(html)
            return data

        return cls(make, lambda: QGuiApplication.clipboard().text() == text, parent).start()

    def _put(self) -> None:
        self._tries += 1
        self._held = 0
        QGuiApplication.clipboard().setMimeData(self._make())

    def _look(self) -> None:
        if self._number != Copying._count:
            self.stop()
            self.overtaken.emit()
        elif self._is_there():
            self._held += 1
            if self._held == _HOLDS:
                self._end(is_there=True)
        elif self._tries < _TRIES:
            self._put()
        else:
            self._end(is_there=False)

    def _end(self, *, is_there: bool) -> None:
        self.stop()
        self.ended.emit(is_there)
