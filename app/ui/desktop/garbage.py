"""Collects garbage in the thread of the window, and in no other.

Python's own collector runs in whichever thread makes an object. It would destroy widgets in a
thread that answers for a keyring or a name of a host, while the window uses them.
"""

import gc
from typing import Final

_AFTER: Final = (20_000, 20, 100)
"""As for `gc.set_threshold`. A long listing is a hundred thousand objects, none of them garbage: to
look through them holds the window longer than a frame."""


def collect_if_due() -> None:
    """Collect the oldest generation that is due; to be called in the thread of the window."""
    counts = gc.get_count()
    for generation in (2, 1, 0):
        if counts[generation] > _AFTER[generation]:
            gc.collect(generation)
            return
