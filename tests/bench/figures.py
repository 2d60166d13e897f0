"""What is measured, and how it is held against its bounds."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    """What is bounded: a ratio where there is a baseline, else the measure itself."""
    unit: str = "×"
    measured: str = ""
    """The times behind a ratio, for people."""
    bound: float | None = None
    aim: float | None = None
    at_least: bool = False
    """The bound is the least, not the most."""

    @property
    def holds(self) -> bool:
        """Whether the bound does; true if there is none."""
        return self.bound is None or self._within(self.bound)

    @property
    def verdict(self) -> str:
        """In a word."""
        if self.bound is None:
            return ""
        if not self.holds:
            return "TOO FEW" if self.at_least else "TOO MUCH"
        return "ok" if self.aim is None or self._within(self.aim) else "ok (aim missed)"

    def _within(self, limit: float) -> bool:
        return self.value >= limit if self.at_least else self.value <= limit


def cpu_seconds(call: Callable[[], Any], clock: Callable[[], float] = time.thread_time) -> float:
    """How long `call` keeps this thread busy: what others do on the machine counts little."""
    begun = clock()
    result = call()
    seconds = clock() - begun
    del result  # to let go of it is not counted, for nobody
    return seconds


def side_by_side(rounds: int, *calls: Callable[[], Any]) -> list[float]:
    """The median of each, one after the other in every round, so that all have the same weather."""
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for call, into in zip(calls, taken, strict=True):
            into.append(cpu_seconds(call))
    return [statistics.median(each) for each in taken]


def ratio(
    name: str,
    ours: float,
    baseline: float,
    *,
    bound: float | None = None,
    aim: float | None = None,
) -> Figure:
    """Seconds against seconds."""
    measured = f"{_time(ours)} / {_time(baseline)}"
    return Figure(name, ours / baseline, "×", measured, bound, aim)


def growth(name: str, sizes: list[int], measures: list[float], bound: float | None) -> Figure:
    """The exponent of the growth from the smallest to the largest: 1 is in proportion."""
    import math

    xs, ys = [math.log(size) for size in sizes], [math.log(each) for each in measures]
    slope, _ = statistics.linear_regression(xs, ys)
    shown = "  ".join(
        f"{size:,}: {_time(each)}" for size, each in zip(sizes, measures, strict=True)
    )
    return Figure(name, slope, "exponent", shown, bound)


def _time(seconds: float) -> str:
    return f"{seconds * 1e3:,.1f} ms" if seconds >= 1e-4 else f"{seconds * 1e6:,.1f} µs"
