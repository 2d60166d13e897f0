"""The order of one column, worked out once: after that, sorting by it compares nothing."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from operator import lt
from typing import Final

from app.ui.table.columns import SortKey

NUMBERS: Final = "I"
"""The arrays of places. A list of a hundred thousand numbers is as many objects all over memory:
going through it in another order than they were made in takes three times as long."""

_FEW: Final = 256
_FEW_SOUGHT: Final = 8


def positions(numbers: "array[int]", wanted: Collection[int]) -> dict[int, int]:
    """Where in `numbers` each of `wanted` stands; those that are not there are left out."""
    if len(wanted) <= _FEW_SOUGHT:
        return {each: numbers.index(each) for each in wanted if each in numbers}
    return {each: position for position, each in enumerate(numbers) if each in wanted}


class Ranking:
    """Sorts by keys. None is missing, and last in both directions.

    Where no two keys are the same there is one order, worked out once. Where there are only a few
    different ones, places are dealt onto heaps, which compares nothing.

    Attributes:
        is_unique: Whether no two places have the same key: then no other column makes a difference.
    """

    def __init__(self, keys: list[SortKey]) -> None:
        self._keys = keys
        self._known: array[int] | None = None
        self._ranks: array[int] | None = None
        self._was_asked = self._has_ranks = False
        if _are_rising(keys):
            self.is_unique, self._has_missing, self._count = True, False, len(keys)
            self._known = array(NUMBERS, range(len(keys)))
            return
        different = set(keys)
        self.is_unique = len(different) == len(keys)
        self._has_missing = None in different
        different.discard(None)
        self._count = len(different)
        if self.is_unique:
            self._known = self._compared(range(len(keys)), descending=False)
        elif self._count <= _FEW:
            ranks = {key: rank for rank, key in enumerate([*_in_order(different), None])}
            self._ranks = array(NUMBERS, [ranks[key] for key in keys])

    def sorted(self, places: Sequence[int], *, descending: bool) -> "array[int]":
        """`places` in the order of their keys; those with the same key stay as they are."""
        if self._known is not None:
            if not descending:
                return self._known
            return self._known[: self._count][::-1] + self._known[self._count :]
        if self._ranks is not None:
            return self._dealt(self._ranks, places, descending=descending)
        if self._was_asked:
            self._take_ranks()
        self._was_asked = True
        return self._compared(places, descending=descending)

    def _take_ranks(self) -> None:
        """Small numbers in place of the keys: worth making for who sorts by them again."""
        if self._has_ranks:
            return
        self._has_ranks = True
        different = set(self._keys)
        different.discard(None)
        ranks = {key: rank for rank, key in enumerate(_in_order(different))}
        self._keys = [ranks.get(key) for key in self._keys]

    def _compared(self, places: Sequence[int], *, descending: bool) -> "array[int]":
        """By Python's own sort, which is stable."""
        keys = self._keys
        missing: list[int] = []
        present = places
        if self._has_missing:
            missing = [place for place in places if keys[place] is None]
            present = [place for place in places if keys[place] is not None]
        ordered = sorted(present, key=keys.__getitem__, reverse=descending)  # type: ignore[arg-type]  # None is left out, and a column has keys of one type
        return array(NUMBERS, ordered + missing)

    def _dealt(
        self, ranks: "array[int]", places: Sequence[int], *, descending: bool
    ) -> "array[int]":
        """Onto a heap for each rank; the missing ones have the last."""
        heaps = [array(NUMBERS) for _ in range(self._count + 1)]
        for place in places:
            heaps[ranks[place]].append(place)
        last = heaps.pop()
        if descending:
            heaps.reverse()
        ordered = array(NUMBERS)
        for heap in (*heaps, last):
            ordered += heap
        return ordered


def _are_rising(keys: list[SortKey]) -> bool:
    """Whether they are in order as they stand, no two the same, and none is missing.

    A long list often is, and then this is all there is to do; else it is soon told.
    """
    try:
        return all(map(lt, keys, islice(keys, 1, None)))  # type: ignore[arg-type]  # a column has keys of one type
    except TypeError:  # None compares with nothing
        return False


def _in_order(keys: Iterable[SortKey]) -> list[SortKey]:
    """Sorted; without None, since it compares with nothing."""
    return sorted(keys)  # type: ignore[type-var]  # a column has keys of one type
