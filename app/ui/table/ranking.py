"""The order of one column, worked out once: after that, sorting by it compares nothing."""

from array import array
from collections.abc import Collection, Sequence
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

    Where no two keys are the same, there is one order, and it is known. Else every place has a rank
    in place of its key: a small number, which is faster to compare, or needs no comparing at all.
    """

    def __init__(self, keys: list[SortKey]) -> None:
        where: dict[SortKey, int] = dict(zip(keys, range(len(keys)), strict=True))
        self.is_unique = len(where) == len(keys)
        """Whether no two places have the same key: then no other column makes a difference."""
        missing = where.pop(None, None)
        in_order: list[SortKey] = sorted(where)  # type: ignore[type-var]  # no None any more, and a column has keys of one type
        self._count = len(in_order)
        if self.is_unique:
            self._known = array(NUMBERS, [where[key] for key in in_order])
            self._last = array(NUMBERS, [] if missing is None else [missing])
            return
        ranks = {key: rank for rank, key in enumerate(in_order)}
        ranks[None] = self._count
        self._ranks = array(NUMBERS, [ranks[key] for key in keys])

    def sorted(self, places: Sequence[int], *, descending: bool) -> "array[int]":
        """`places` in the order of their keys; those with the same key stay as they are."""
        if self.is_unique:
            return (self._known[::-1] if descending else self._known) + self._last
        deal = _dealt if self._count <= _FEW else _compared
        return deal(self._ranks, self._count, places, descending)


def _compared(
    ranks: "array[int]",
    count: int,
    places: Sequence[int],
    descending: bool,  # noqa: FBT001
) -> "array[int]":
    """By Python's own sort, which is stable."""
    ordered = sorted(places, key=ranks.tolist().__getitem__, reverse=descending)
    if descending:  # the missing ones have the last rank, and come last all the same
        missing = [place for place in ordered if ranks[place] == count]
        ordered = ordered[len(missing) :] + missing
    return array(NUMBERS, ordered)


def _dealt(
    ranks: "array[int]",
    count: int,
    places: Sequence[int],
    descending: bool,  # noqa: FBT001
) -> "array[int]":
    """Onto a heap for each rank: several times faster than getting a key of each to compare."""
    heaps = [array(NUMBERS) for _ in range(count + 1)]
    for place in places:
        heaps[ranks[place]].append(place)
    last = heaps.pop()
    if descending:
        heaps.reverse()
    ordered = array(NUMBERS)
    for heap in (*heaps, last):
        ordered += heap
    return ordered
