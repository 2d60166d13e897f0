"""Checks again by itself, if the user wants that, and only while it makes sense."""

import random
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

MIN_MINUTES: Final = 1
_JITTER: Final = 0.1
_MINUTE_MS: Final = 60_000


class Repeater(QObject):
    """Wishes for a check every so many minutes.

    With some jitter, so that many windows do not ask at the same second. Paused while the window
    cannot be seen; when it can again, and a check is overdue, that comes at once.

    Signals:
        due: Time to check.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._paused = False
        self._overdue = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_waiting(self) -> bool:
        """Whether a check will come by itself."""
        return self._timer.isActive()

    def every(self, minutes: int) -> None:
        """So often; 0 is never."""
        self._minutes = max(minutes, MIN_MINUTES) if minutes > 0 else 0
        self.restart()

    def restart(self, at_least_seconds: float = 0) -> None:
        """Counts anew: a check has just ended. `Retry-After` may ask for more patience."""
        self._overdue = False
        self._timer.stop()
        if self._minutes and not self._paused:
            jitter = 1 + random.uniform(0, _JITTER)  # noqa: S311 (no secret depends on it)
            wait = max(self._minutes * _MINUTE_MS * jitter, at_least_seconds * 1000)
            self._timer.start(int(wait))

    def pause(self, paused: bool) -> None:  # noqa: FBT001
        """The window is hidden or minimised, or can be seen again."""
        if paused == self._paused:
            return
        self._paused = paused
        if not paused and self._overdue:
            self._overdue = False
            self.due.emit()

    def _on_timeout(self) -> None:
        if self._paused:
            self._overdue = True
        else:
            self.due.emit()
