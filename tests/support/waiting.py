"""Waiting for something to become true, instead of for a time to pass."""

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 20.0
"""Seconds. Far more than anything takes on a busy machine: only a failing test waits as long."""

T = TypeVar("T")


def wait_until(
    probe: Callable[[], T],
    *,
    timeout: float = PATIENCE,
    what: str | Callable[[], str] = "",
    every: float = 0.03,
) -> T:
    """Ask ``probe`` until its answer is true, and return that answer.

    Args:
        probe: Asked at least twice: at once, and when the time is up.
        timeout: Seconds until the test fails.
        what: What was waited for, for the message; a function is called only when it failed.
        every: Seconds between two questions.
    """
    deadline = time.monotonic() + timeout
    while True:
        late = time.monotonic() > deadline
        if answer := probe():
            return answer
        if late:
            told = what() if callable(what) else what
            raise AssertionError(f"Waited {timeout:g} s in vain for: {told or probe}")
        time.sleep(every)
