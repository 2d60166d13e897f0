"""Checks that come by themselves, if the user wants that, and only while they make sense."""

import math
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.base.errors import InspectorError, SubscriptionError, UnauthorizedError
from app.base.overriding import override
from app.ui.session.reachability import Reachability
from app.ui.session.session import Session

_JITTER: Final = 0.1
_MINUTE: Final = 60.0
_LONGEST: Final = 24 * 60 * _MINUTE
"""A timer of Qt counts milliseconds in 32 bits; a longer wait is made of several."""


class CheckTimer(QObject):
    """Tells every so many minutes that a check is due.

    With some jitter, so that many windows do not ask at the same second. Whatever is overdue when
    the last pause ends comes at once. (While the computer sleeps, the clock of its timers stands
    still.)

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
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wait)

    @property
    def seconds_left(self) -> float:
        """Until the next check; infinite if none is to come, negative if one is overdue."""
        return self._due_at - self._clock()

    def every(self, minutes: int) -> None:
        """Check so often; 0 is never."""
        self._minutes = minutes
        self.restart()

    def restart(self, at_least_seconds: float = 0) -> None:
        """Count anew: a check has just ended.

        `Retry-After` may ask for more patience, which later calls do not shorten.
        """
        now = self._clock()
        self._not_before = max(self._not_before, now + at_least_seconds)
        jitter = 1 + random.uniform(0, _JITTER)  # noqa: S311 (no secret depends on it)
        wait = self._minutes * _MINUTE * jitter if self._minutes else math.inf
        self._due_at = max(now + wait, self._not_before)
        self._wait()

    def pause(self, why: str, *, on: bool) -> None:
        """Begin or end a pause for a reason; there may be several."""
        was_paused = bool(self._pauses)
        self._pauses = self._pauses | {why} if on else self._pauses - {why}
        if self._pauses or was_paused:
            self._wait()

    def _wait(self) -> None:
        """Wait for the time of the check, unless paused; tell of it if that has come."""
        self._timer.stop()
        if self._pauses or self._due_at == math.inf:
            return
        if self.seconds_left > 0:
            self._timer.start(math.ceil(min(self.seconds_left, _LONGEST) * 1000))
        else:
            self._due_at = math.inf  # whoever checks calls `restart` when that has ended
            self.due.emit()


class AutomaticChecks(CheckTimer):
    """Checks again by itself, with reasons to be patient."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.reachability = Reachability(self)
        self.due.connect(self._check)
        self.reachability.changed.connect(self._on_reachability_changed)
        session.listed.connect(self._on_listed)
        session.token_changed.connect(self._on_token_changed)
        session.failed.connect(self._on_failed)
        session.failed_unasked.connect(self._on_failed)

    @override
    def every(self, minutes: int) -> None:
        super().every(minutes)
        if minutes:
            self.reachability.follow()

    def _check(self) -> None:
        if self._session.token is not None:
            self._session.check(unasked=True)

    def _on_listed(self) -> None:
        """The token works, and so does the network, whatever the system says of it."""
        self.pause("refused", on=False)
        self.pause("offline", on=False)

    def _on_token_changed(self) -> None:
        self.pause("refused", on=False)

    def _on_failed(self, error: InspectorError) -> None:
        """Check not before the service wants it.

        A token that was refused will be again: none comes until somebody has asked and it works.
        """
        self.pause("refused", on=isinstance(error, UnauthorizedError | SubscriptionError))
        retry_at = getattr(error, "retry_at", None)
        if retry_at is not None:
            self.restart((retry_at - datetime.now(UTC)).total_seconds())

    def _on_reachability_changed(self, is_offline: bool) -> None:  # noqa: FBT001 (a signal's)
        """This computer itself, the only one that may be asked by http, needs no network."""
        self.pause("offline", on=is_offline and self._session.is_remote)
