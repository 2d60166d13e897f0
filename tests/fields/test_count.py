"""Counts, shares of a whole, and what is so or not."""

from typing import Any

import pytest

from app.base.i18n import Text, untranslated
from app.fields.capacity import CapacityField, Slots
from app.fields.count import CountField, PercentField, YesNoField
from app.fields.field import Field

WORDS = {"title": Text("It"), "explanation": Text("x")}
COUNT = CountField(id="count", **WORDS)
PERCENT = PercentField(id="percent", **WORDS)
YES_NO = YesNoField(id="so", **WORDS)
OF_EIGHT = CapacityField(id="maxJobs", most=8)
OPEN = CapacityField(id="maxJobs", most=0)


def read(field: Field[Any], json: str) -> tuple[Any, bool]:
    return field.read(memoryview(json.encode()))


@pytest.mark.parametrize(
    ("field", "json", "expected"),
    [
        (COUNT, "3", (3, True)),
        (COUNT, "3.0", (3, True)),
        (COUNT, '"3"', (3, False)),
        (COUNT, "3.5", (None, False)),
        (COUNT, "null", (None, True)),
        (COUNT, "true", (None, False)),
        (PERCENT, "37.5", (38, True)),
        (PERCENT, "100", (100, True)),
        (PERCENT, "1e400", (None, False)),
        (PERCENT, '"5"', (None, False)),
        (PERCENT, "null", (None, True)),
        (YES_NO, "true", (True, True)),
        (YES_NO, "false", (False, True)),
        (YES_NO, "null", (None, True)),
        (YES_NO, "1", (None, False)),
        (YES_NO, '"true"', (None, False)),
    ],
)
def test_how_they_are_read(field: Field[Any], json: str, expected: tuple[Any, bool]) -> None:
    assert read(field, json) == expected


def test_how_they_are_said() -> None:
    assert COUNT.text(3, untranslated) == "3"
    assert COUNT.plain(3) == 3
    assert PERCENT.text(38, untranslated) == "38 %"
    assert PERCENT.accept(37.5) == 38
    assert [YES_NO.text(value, untranslated) for value in (True, False)] == ["yes", "no"]
    assert [YES_NO.plain(value) for value in (True, False)] == [True, False]
    assert COUNT.shown(None, untranslated) == "not told"


# ---- A capacity of which it is known how much is in use -----------------------------------------


def test_what_is_in_use_is_told_as_the_service_tells_it() -> None:
    """The example of useapi.net's own page does not add up, and is not made to."""
    slots = Slots(8, 3, 2)
    assert OF_EIGHT.text(slots, untranslated) == "3 running · 2 free · 8 allowed"
    assert OF_EIGHT.text(Slots(8, 3), untranslated) == "3 running · 8 allowed"
    spoken = "Capacity: 3 jobs running, 2 free, 8 allowed at once"
    assert OF_EIGHT.spoken(slots, untranslated) == spoken
    assert "running" in OF_EIGHT.spoken(Slots(8, 3), untranslated)
    assert OF_EIGHT.text(8, untranslated) == "8 of 8"
    assert type(OF_EIGHT.plain(slots)) is int
    assert slots == 8
    assert OF_EIGHT.share_in_use(slots) == 3 / 8
    assert OF_EIGHT.share_in_use(8) == 0
    assert OF_EIGHT.share_in_use(None) == 0
    assert OF_EIGHT.share_in_use(Slots(4, 9)) == OF_EIGHT.share(4) == 0.5


def test_without_a_documented_range() -> None:
    assert OPEN.text(6, untranslated) == "6 allowed"
    assert OPEN.spoken(6, untranslated) == "Capacity (jobs at once): 6 allowed"
    assert OPEN.is_within(600)
    assert not OPEN.is_within(0)
    assert (OPEN.usable(6), OPEN.usable(-1), OPEN.usable(None)) == (6, 0, 0)
    assert (OPEN.share(6), OPEN.share(None), OPEN.share_in_use(Slots(6, 3))) == (1, 0, 0.5)
    assert OPEN.share_in_use(Slots(0, 0)) == 0
