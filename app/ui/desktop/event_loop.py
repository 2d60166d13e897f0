"""The qasync loop, with its cures.

qasync 0.28.0 (https://github.com/CabbageDevelopment/qasync) keeps a cancelled timer alive in Qt
until it would have fired, so that one httpx request leaves four of them; fires coarse timers early;
loses the context of calls from other threads, and silently ignores them after it was closed; and
waits at exit for every thread of its executor. `InspectorEventLoop` replaces the scheduling, and
nothing of the socket handling. It leans on private names, so qasync is pinned exactly.
"""

import asyncio
import math
import os
import sys
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimerEvent
from PySide6.QtWidgets import QApplication

from app.base.daemon_threads import DaemonExecutor
from app.base.overriding import override
from app.ui.desktop.garbage import collect_if_due

_WAKE: Final = QEvent.Type(QEvent.registerEventType())
_RESOLVER_THREADS: Final = 4
_LONGEST_TURN: Final = 0.004
"""Seconds."""


def _load_qasync() -> Any:  # noqa: ANN401 (it has no types)
    """With this program's Qt, whatever ``QT_API`` says: many set it for other programs."""
    for_others = os.environ.pop("QT_API", None)
    try:
        import qasync

        return qasync
    finally:
        if for_others is not None:
            os.environ["QT_API"] = for_others


qasync = _load_qasync()

# On Windows the default, a proactor, polls a hundred times a second for as long as it lives.
_Base: Any = qasync.QSelectorEventLoop if sys.platform == "win32" else qasync.QEventLoop


class _Scheduler(QObject):
    """Runs the handles of a loop from Qt's events, in order."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self._ready: deque[asyncio.Handle] = deque()
        self._turn: int | None = None
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._ids: dict[int, int] = {}  # by id(): handles with the same call and time are equal

    def soon(self, handle: asyncio.Handle) -> None:
        """In the next turn of Qt's loop. By a timer of 0 ms, no posted event: input comes first."""
        self._ready.append(handle)
        self._take_turn()

    def soon_from_thread(self, handle: asyncio.Handle) -> None:
        """The same, from any thread. A timer can only be started in that of the loop."""
        self._ready.append(handle)
        QCoreApplication.postEvent(self, QEvent(_WAKE))

    def at(self, handle: asyncio.TimerHandle) -> None:
        """At the handle's time; never earlier."""
        delay = max(handle.when() - self._loop.time(), 0)
        timer = self.startTimer(math.ceil(delay * 1000), Qt.TimerType.PreciseTimer)
        self._timers[timer] = handle
        self._ids[id(handle)] = timer

    def forget(self, handle: asyncio.TimerHandle) -> None:
        """A cancelled handle needs no timer."""
        timer = self._ids.pop(id(handle), None)
        if timer is not None:
            del self._timers[timer]
            self.killTimer(timer)

    def close(self) -> None:
        """Nothing more is run."""
        for handle in list(self._timers.values()):
            self.forget(handle)
        self._ready.clear()
        self._end_turn()

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        timer = event.timerId()
        if timer == self._turn:
            self._end_turn()
            self._run_ready()
            return
        handle = self._timers.get(timer)
        if handle is None:
            return
        self.forget(handle)
        if handle.when() > self._loop.time():
            self.at(handle)  # the clocks of Qt and Python differ by fractions of a millisecond
        else:
            self._run(handle)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == _WAKE:
            self._take_turn()
            return True
        return super().event(event)

    def _take_turn(self) -> None:
        if self._ready and self._turn is None:
            self._turn = self.startTimer(0)

    def _end_turn(self) -> None:
        if self._turn is not None:
            self.killTimer(self._turn)
            self._turn = None

    def _run_ready(self) -> None:
        # Only those that are ready now: what they schedule waits for the next turn. And no longer
        # than a quarter of a frame: then the window comes first, and they go on after it.
        until = self._loop.time() + _LONGEST_TURN
        for _ in range(len(self._ready)):
            if not self._ready:  # closed meanwhile
                return
            self._run(self._ready.popleft())
            if self._loop.time() > until:
                break
        collect_if_due()
        self._take_turn()

    @staticmethod
    def _run(handle: asyncio.Handle) -> None:
        if not handle.cancelled():
            handle._run()  # noqa: SLF001 (as asyncio's own loops do)


class InspectorEventLoop(_Base):  # type: ignore[misc]  # qasync has no types
    """An asyncio loop that runs inside Qt's."""

    def __init__(self, application: QApplication) -> None:
        self._scheduler: _Scheduler | None = _Scheduler(self)
        super().__init__(application)
        self.set_default_executor(DaemonExecutor(_RESOLVER_THREADS, "resolver"))

    @override
    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._open_scheduler().soon(handle)
        return handle

    @override
    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._open_scheduler().soon_from_thread(handle)
        return handle

    @override
    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    @override
    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        setattr(handle, "_scheduled", True)  # noqa: B010 (unknown to the stubs; then cancelling tells us)
        self._open_scheduler().at(handle)
        return handle

    @override
    def close(self) -> None:
        super().close()
        if self._scheduler is not None:
            self._scheduler.close()
            self._scheduler = None

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        if self._scheduler is not None:
            self._scheduler.forget(handle)

    def _open_scheduler(self) -> _Scheduler:
        if self._scheduler is None:
            raise RuntimeError("Event loop is closed")
        return self._scheduler
