"""Checks again by itself, if the user wants that, and only while it makes sense."""

import math
import random
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

MIN_MINUTES: Final = 1
_JITTER: Final = 0.1
_MINUTE: Final = 60.0
_LONGEST: Final = 24 * 60 * _MINUTE
"""A timer of Qt counts milliseconds in 32 bits; a longer wait is made of several."""


class Repeater(QObject):
    """Wishes for a check every so many minutes.

    With some jitter, so that many windows do not ask at the same second. Paused while the window
    cannot be seen or there is no network; after that, a check that is overdue comes at once. (While
    the computer sleeps, the clock of its timers stands still.)

    Signals:
        due: Time to check.
    """

    due = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """With `clock` in seconds, from wherever it counts."""
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0
        self._pauses: set[str] = set()
        self._due_at = math.inf
        self._not_before = -math.inf
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether a check will come by itself, without anything else happening."""
        return self._timer.isActive()

    @property
    def seconds_left(self) -> float:
        """Until the next check; infinite if none is to come, negative if one is overdue."""
        return self._due_at - self._clock()

    def every(self, minutes: int) -> None:
        """So often; 0 is never."""
        self._minutes = max(minutes, MIN_MINUTES) if minutes > 0 else 0
        self.restart()

    def restart(self, at_least_seconds: float = 0) -> None:
        """Counts anew: a check has just ended.

        `Retry-After` may ask for more patience, which later calls do not shorten.
        """
        now = self._clock()
        self._not_before = max(self._not_before, now + at_least_seconds)
        jitter = 1 + random.uniform(0, _JITTER)  # noqa: S311 (no secret depends on it)
        wait = self._minutes * _MINUTE * jitter if self._minutes else math.inf
        self._due_at = max(now + wait, self._not_before)
        self._arm()

    def pause(self, paused: bool, why: str) -> None:  # noqa: FBT001 (as signals say it)
        """`why` may be that the window cannot be seen, or that there is no network."""
        if paused == (why in self._pauses):
            return
        if paused:
            self._pauses.add(why)
            self._timer.stop()
            return
        self._pauses.remove(why)
        if not self._pauses:
            self._look()

    def _arm(self) -> None:
        self._timer.stop()
        if not self._pauses and self._due_at != math.inf:
            wait = min(max(self.seconds_left, 0), _LONGEST)
            self._timer.start(math.ceil(wait * 1000))

    def _look(self) -> None:
        """The time has come, or the window can be seen again."""
        if self.seconds_left > 0:
            self._arm()
            return
        self._timer.stop()
        self._due_at = math.inf  # whoever checks calls `restart` when that has ended
        self.due.emit()
