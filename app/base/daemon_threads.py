"""Threads that never keep a program from ending."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")
_Job = Callable[[], None]


class DaemonExecutor(Executor):
    """A pool of daemon threads, started as needed.

    The executors of the standard library, of Qt and of qasync join their threads at exit: one call
    that hangs (a keyring whose prompt nobody sees, a name server that does not answer) then keeps
    the program from ending. These threads just end with it. Nothing is logged, since arguments and
    results may be tokens; whatever a job raises goes to its future.
    """

    def __init__(self, max_workers: int, name: str) -> None:
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._max_workers = max_workers
        self._name = name
        self._workers = 0
        self._idle = 0
        self._lock = threading.Lock()

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Queues ``fn(*args, **kwargs)``."""
        future: Future[_T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 (it belongs to who waits)
                future.set_exception(error)
            else:
                future.set_result(result)

        with self._lock:
            if self._idle:
                self._idle -= 1
            elif self._workers < self._max_workers:
                self._workers += 1
                name = f"{self._name}-{self._workers}"
                threading.Thread(target=self._work, name=name, daemon=True).start()
        self._jobs.put(job)
        return future

    def shutdown(self, wait: bool = True, **_: object) -> None:  # noqa: FBT001, FBT002 (inherited)
        """Nothing: that is what the class is for."""

    def _work(self) -> None:
        while True:
            self._jobs.get()()
            with self._lock:
                self._idle += 1
