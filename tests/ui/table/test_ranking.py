"""Sorting by ranks comes to the same as sorting by keys."""

import random
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.table.ranking import NUMBERS, Ranking, positions

_keys = st.lists(st.none() | st.integers(0, 5)) | st.lists(st.none() | st.text(max_size=2))


def plainly(keys: list[int | str | None], places: list[int], *, descending: bool) -> list[int]:
    present = [place for place in places if keys[place] is not None]
    missing = [place for place in places if keys[place] is None]
    present.sort(key=lambda place: keys[place], reverse=descending)  # type: ignore[arg-type, return-value]
    return present + missing


@given(_keys, st.booleans(), st.randoms(use_true_random=False))
def test_as_by_python_s_own_sort(
    keys: list[int | str | None],
    descending: bool,  # noqa: FBT001
    chance: random.Random,
) -> None:
    places = list(range(len(keys)))
    chance.shuffle(places)
    found = Ranking(keys).sorted(array(NUMBERS, places), descending=descending)
    assert list(found) == plainly(keys, places, descending=descending)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("different", [1, 7, 255, 256, 257, 600, 5_000])
@pytest.mark.parametrize("missing", [0, 1, 40])
def test_in_whatever_way_it_is_done(different: int, missing: int, descending: bool) -> None:  # noqa: FBT001
    """Few keys, many keys, and no two the same are sorted in ways of their own."""
    chance = random.Random(different)  # noqa: S311 (no secret)
    keys: list[int | str | None] = [n % different for n in range(1_000)]
    keys += [None] * missing
    places = list(range(len(keys)))
    chance.shuffle(places)
    ranking = Ranking(keys)
    assert ranking.is_unique is (different >= 1_000 and missing <= 1)
    for _ in range(2):
        found = list(ranking.sorted(array(NUMBERS, places), descending=descending))
        assert found == plainly(keys, places, descending=descending)
        places = found[::-1]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    ("keys", "is_unique"),
    [
        (list(range(300)), True),
        ([*range(1, 300), 0], True),
        ([1, 0, *range(2, 300)], True),
        ([*range(300), 299], False),
        ([0, *range(300)], False),
        ([None, *range(300)], True),
        ([*range(300), None], True),
        ([*range(300), None, None], False),
        ([f"{number:03}" for number in range(300)], True),
        (["b", "a"], True),
        ([None], True),
        ([None, None], False),
        ([], True),
    ],
)
def test_keys_that_are_in_order_and_that_nearly_are(
    keys: list[int | str | None],
    is_unique: bool,  # noqa: FBT001
    descending: bool,  # noqa: FBT001
) -> None:
    places = list(range(len(keys)))
    random.Random(1).shuffle(places)  # noqa: S311 (no secret)
    ranking = Ranking(keys)
    assert ranking.is_unique is is_unique
    found = list(ranking.sorted(array(NUMBERS, places), descending=descending))
    assert found == plainly(keys, places, descending=descending)


@given(st.lists(st.integers(0, 99), unique=True), st.sets(st.integers(0, 99)))
def test_positions(numbers: list[int], wanted: set[int]) -> None:
    expected = {each: numbers.index(each) for each in wanted if each in numbers}
    assert positions(array(NUMBERS, numbers), wanted) == expected
