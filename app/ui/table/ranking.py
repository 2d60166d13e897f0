"""The order of one column, worked out once: after that, sorting by it compares nothing."""

from array import array
from collections.abc import Sequence
from typing import Final

from app.ui.table.columns import SortKey

NUMBERS: Final = "I"
"""The arrays of places. A list of a hundred thousand numbers is as many objects all over memory:
going through it in another order than they were made in takes three times as long."""

_FEW: Final = 256


class Ranking:
    """Sorts by keys. None is missing, and last in both directions.

    The first time by comparing keys; if it is asked again, by ranks: numbers from 0 without a gap,
    which need no comparing. Where only a few keys are different, ranks are cheap and made at once.
    """

    def __init__(self, keys: list[SortKey]) -> None:
        self._keys = keys
        different = set(keys)
        self.is_unique = len(different) == len(keys)
        """Whether no two places have the same key: then no other column makes a difference."""
        different.discard(None)
        self._different: set[int | str] = different  # type: ignore[assignment]  # no None any more
        self._missing = len(different)
        self._ranks: array[int] | None = None
        self._was_asked = len(different) <= _FEW

    def sorted(self, places: Sequence[int], *, descending: bool) -> "array[int]":
        """`places` in the order of their keys; those with the same key stay as they are."""
        if self._ranks is None and self._was_asked:
            self._ranks = self._ranked()
        self._was_asked = True
        if self._ranks is None:
            return _compared(self._keys, places, descending)
        if self.is_unique:
            return _placed(self._ranks, self._missing, descending)
        if self._missing <= _FEW:
            return _dealt(self._ranks, self._missing, places, descending)
        return _compared(self._keys, places, descending)

    def _ranked(self) -> "array[int]":
        """Numbers instead of keys; None has the last one, and stays None among the keys."""
        ranks: dict[SortKey, int] = {key: rank for rank, key in enumerate(sorted(self._different))}
        ranks[None] = self._missing
        self._different = set()  # not needed any more
        numbers = [ranks[key] for key in self._keys]
        self._keys = [
            None if key is None else rank for key, rank in zip(self._keys, numbers, strict=True)
        ]
        return array(NUMBERS, numbers)


def _compared(
    keys: Sequence[SortKey],
    places: Sequence[int],
    descending: bool,  # noqa: FBT001
) -> "array[int]":
    """By Python's own sort, which is stable."""
    missing = [place for place in places if keys[place] is None] if None in keys else []
    present = [place for place in places if keys[place] is not None] if missing else places
    ordered = sorted(present, key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]  # None is left out, and a column has keys of one type
    return array(NUMBERS, ordered + missing)


def _placed(ranks: "array[int]", missing: int, descending: bool) -> "array[int]":  # noqa: FBT001
    """Each rank is there once: it says where its place goes."""
    ordered = array(NUMBERS, bytes(len(ranks) * ranks.itemsize))
    for place, rank in enumerate(ranks):
        ordered[rank] = place
    return ordered[:missing][::-1] + ordered[missing:] if descending else ordered


def _dealt(
    ranks: "array[int]",
    missing: int,
    places: Sequence[int],
    descending: bool,  # noqa: FBT001
) -> "array[int]":
    """Onto a heap for each rank: several times faster than getting a key of each to compare."""
    heaps = [array(NUMBERS) for _ in range(missing + 1)]
    for place in places:
        heaps[ranks[place]].append(place)
    last = heaps.pop()
    if descending:
        heaps.reverse()
    ordered = array(NUMBERS)
    for heap in (*heaps, last):
        ordered += heap
    return ordered
