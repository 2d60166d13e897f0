"""From one order of rows to another in the steps that Qt's models have: remove, move, insert.

Rows are given by what identifies them. In a few steps, views keep what is selected by themselves;
many steps would take longer than to show all rows anew.
"""

from collections.abc import Hashable, Sequence
from typing import Final, NamedTuple, TypeVar

MOST_RUNS: Final = 40
"""More runs of rows than this are better shown anew."""

_Row = TypeVar("_Row", bound=Hashable)
Run = tuple[int, int]
"""First and last row."""


class RowChanges(NamedTuple):
    """What to do, in this order."""

    removals: tuple[Run, ...]
    """By their numbers before, from the bottom up."""
    moved: bool
    """Whether the rows that stay are in another order than before."""
    insertions: tuple[Run, ...]
    """By their numbers after, from the top down."""


def row_changes(before: Sequence[_Row], after: Sequence[_Row]) -> RowChanges | None:
    """Return the steps from `before` to `after`, or None if they are too many."""
    old, new = set(before), set(after)
    removals = runs([place for place, row in enumerate(before) if row not in new])
    insertions = runs([place for place, row in enumerate(after) if row not in old])
    if len(removals) + len(insertions) > MOST_RUNS:
        return None
    moved = [row for row in before if row in new] != [row for row in after if row in old]
    return RowChanges(tuple(reversed(removals)), moved, tuple(insertions))


def runs(places: Sequence[int]) -> list[Run]:
    """Ascending numbers as runs of neighbours."""
    found: list[Run] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
