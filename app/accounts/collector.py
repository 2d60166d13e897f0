"""The garbage collector, held while many objects are made that are all needed."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_only_one = threading.Lock()


@contextmanager
def collector_paused() -> Iterator[None]:
    """A hundred thousand new objects, none of them garbage: the collector would be in the way.

    They go to the oldest generation at once, as if it had looked at them twice: else it would do so
    as soon as it may again, most likely in the thread of the window.
    One at a time, so that nobody mistakes another's pause for the state to go back to.
    """
    with _only_one:
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            gc.freeze()
            gc.unfreeze()
            if was_enabled:
                gc.enable()
