"""What nobody caught: written to the log, told to the user, and the program goes on."""

import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from app.base.program_errors import InternalError
from app.base.redaction import HeldSecrets

_MOST: Final = 5
_WITHIN: Final = 10.0
"""Seconds. What fails at every paint would else open a dialog at every paint."""
_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Takes the hooks of Python, of its threads and of an asyncio loop.

    Signals:
        caught: With an `InternalError`: the exception's class, where it was raised, and a report
            that is redacted as a whole.
    """

    caught = Signal(object)

    def __init__(self, secrets: HeldSecrets) -> None:
        super().__init__()
        self._secrets = secrets
        self._telling = False
        self._told: deque[float] = deque(maxlen=_MOST)

    def install(self) -> Callable[[], None]:
        """From now on; returns what undoes it."""
        previous = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

        def uninstall() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = previous

        return uninstall

    def handle_loop_exception(self, _: object, context: dict[str, Any]) -> None:
        """For `asyncio.loop.set_exception_handler`."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._on_exception(type(error), error, error.__traceback__)
        else:
            _log.error("asyncio: %s", context.get("message"))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @staticmethod
    def _on_unraisable(args: "sys.UnraisableHookArgs") -> None:
        """While something was thrown away: for the log, no reason for a dialog."""
        if args.exc_value is not None:
            _log.error("ignored", exc_info=(args.exc_type, args.exc_value, args.exc_traceback))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.critical("uncaught", exc_info=(kind, error, trace))
        frames = traceback.extract_tb(trace)
        where = f"{frames[-1].name}, line {frames[-1].lineno}" if frames else ""
        if self._telling or self._told_enough():  # perhaps the dialog itself is what fails
            return
        self._telling = True
        try:
            from app.ui.desktop.reports import crash_report  # only after a crash

            report = crash_report(kind, error, trace, self._secrets)
            self.caught.emit(InternalError(cause=kind.__name__, where=where, report=report))
        finally:
            self._telling = False

    def _told_enough(self) -> bool:
        now = time.monotonic()
        if len(self._told) == _MOST and now - self._told[0] < _WITHIN:
            return True
        self._told.append(now)
        return False
