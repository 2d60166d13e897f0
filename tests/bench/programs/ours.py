"""Run as a program: ours, with its arguments. Prints when the window was painted, then the rows.

It is the program itself; only where the two moments are is listened in. With ``BENCH_HOLD`` it also
prints the longest time that the loop did not come round, for each thing that was done meanwhile,
and how long a frame takes with Qt's own delegate.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, TextIO

from tests.bench.programs.telling import tell

if TYPE_CHECKING:
    from app.ui.session.session import Session
    from app.ui.table.view import AccountTableView

_BEAT_MS = 2


def main(arguments: list[str]) -> None:
    from app.__main__ import main as run
    from app.ui import application

    paint = application.paint

    def painted(*arguments: Any) -> None:
        paint(*arguments)
        tell(time.monotonic())
        _listen_in()

    application.paint = painted
    sys.exit(run(arguments))


def _listen_in() -> None:
    from app.ui.window_run import Run

    paint = Run._paint

    def painted(started: Any) -> None:
        paint(started)
        tell(time.monotonic())
        if "BENCH_PAINT" in os.environ:
            os._exit(0)
        probe = _ServicesProbe if "BENCH_SERVICES" in os.environ else _Probe
        started.bench = probe(started._window, started._session)

    Run._paint = painted  # type: ignore[method-assign]


class _Probe:
    """Listens to what is shown, and then does what people do."""

    def __init__(self, window: Any, session: "Session") -> None:
        self._window = window
        self._session = session
        self._times = 0
        self._holds: dict[str, float] = {}
        self._frames: list[float] = []
        self._watch = _Watch()
        session.listed.connect(self.listed)

    def listed(self, _listing: object) -> None:
        from PySide6.QtCore import QTimer

        self._times += 1
        if self._times == 1:
            QTimer.singleShot(0, self._shown)
        else:
            QTimer.singleShot(100, lambda: self._done("refreshing"))

    def _shown(self) -> None:
        from PySide6.QtCore import QTimer

        if "BENCH_HOLD" not in os.environ:
            self._window.repaint()
            tell(time.monotonic())
            os._exit(0)
        self._steps = self._plan(self._window.contents.accounts_page.table)
        QTimer.singleShot(300, self._loaded)

    def _loaded(self) -> None:
        self._holds["loading"] = self._watch.take()
        self._next()

    def _next(self) -> None:
        from PySide6.QtCore import QTimer

        if not self._steps:
            self._holds["frame"] = median(self._frames)
            tell(json.dumps(self._holds))
            os._exit(0)
        name, step = self._steps.pop(0)
        self._watch.take()
        step()
        if name != "refreshing":
            QTimer.singleShot(40, lambda: self._done(name))

    def _done(self, name: str) -> None:
        held = self._watch.take()
        if name == "frame":
            self._frames.append(held)
        elif name in {"filtering", "sorting", "scrolling", "refreshing"}:
            self._holds[name] = max(held, self._holds.get(name, 0.0))
        self._next()

    def _plan(self, table: "AccountTableView") -> list[tuple[str, Callable[[], None]]]:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QStyledItemDelegate

        model, bar = table.accounts, table.verticalScrollBar()
        typed = ["1", "10", "100", "1000", "10001", "1000", "no", "no t", "no token", ""]
        orders = (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder)
        scrolled = [lambda n=n: bar.setValue(bar.maximum() * n // 20) for n in range(21)]
        return [
            *(("filtering", lambda text=text: model.set_filter(text)) for text in typed),
            *(
                ("sorting", lambda c=column, o=order: table.sortByColumn(c, o))
                for column in range(model.columnCount())
                for order in orders
            ),
            *(("scrolling", step) for step in scrolled),
            *(("refreshing", self._session.check) for _ in range(3)),
            ("with Qt's delegate", lambda: table.setItemDelegate(QStyledItemDelegate(table))),
            *(("frame", step) for step in scrolled),
        ]


class _ServicesProbe:
    """Checks again and again, each time from an empty window to the rows of all services."""

    def __init__(self, window: Any, session: "Session") -> None:
        from PySide6.QtCore import Qt, QTimer

        self._window = window
        self._session = session
        self._page = window.contents.accounts_page
        self._rounds = int(os.environ["BENCH_SERVICES"])
        self._taken: list[float] = []
        self._begun = 0.0
        self._rows = 0
        self._beat = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._beat.timeout.connect(self._look)
        self._beat.start()

    def _look(self) -> None:
        accounts = self._page.table.accounts
        if not self._begun:
            if self._session.listing is not None and not self._session.is_busy:
                self._rows = accounts.total  # the first check has loaded all that there is to load
                self._begin()
        elif self._begun > 0 and accounts.total == self._rows:
            self._window.repaint()
            self._taken.append(time.monotonic() - self._begun)
            self._begun = -1.0
        elif self._begun < 0 and not self._session.is_busy:
            self._begin()

    def _begin(self) -> None:
        if len(self._taken) == self._rounds:
            tell(json.dumps(self._taken))
            os._exit(0)
        self._session.forget()
        self._window.contents.listings.show()
        self._begun = time.monotonic()
        self._page.check_button.click()


class _Watch:
    """A timer that notices when it comes late."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._waits = _waits()
        self._last = 0.0  # until the loop turns for the first time
        self._longest = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def take(self) -> float:
        """The longest time without a turn since the last call."""
        self._beat()
        longest, self._longest = self._longest, 0.0
        return longest

    def _beat(self) -> None:
        now = self._now()
        if self._last:
            self._longest = max(self._longest, now - self._last)
        self._last = now

    def _now(self) -> float:
        """Seconds, without those in which other programs had the processor instead."""
        self._waits.seek(0)
        return time.monotonic() - int(self._waits.read().split()[1]) / 1e9


def _waits() -> TextIO:
    """How long this thread has run and waited for a processor; see the kernel's sched-stats."""
    return Path("/proc/thread-self/schedstat").open(encoding="ascii", buffering=1)


if __name__ == "__main__":
    main(sys.argv[1:])
