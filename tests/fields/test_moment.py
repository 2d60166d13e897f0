"""Moments in all forms that useapi.net writes."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from app.base.i18n import Text, untranslated
from app.fields.moment import MomentField, parse_moment

FIELD = MomentField(id="ends", title=Text("Ends"), explanation=Text("x"))
NEXT_YEAR = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
DAY = datetime(2027, 1, 2, tzinfo=UTC)


def read(json: str) -> tuple[datetime | None, bool]:
    return FIELD.read(memoryview(json.encode()))


FORMS = {
    '"2027-01-02T03:04:05.000Z"': NEXT_YEAR,
    '"2027-01-02T03:04:05Z"': NEXT_YEAR,
    '"2027-01-02T03:04:05"': NEXT_YEAR,
    '"2027-01-02T03:04:05.250000Z"': NEXT_YEAR.replace(microsecond=250_000),
    '"2027-01-02T03:04:05.250000+00:00"': NEXT_YEAR.replace(microsecond=250_000),
    '"2027-01-02T03:04:05.1234567Z"': NEXT_YEAR.replace(microsecond=123_456),
    '"2027-01-02T03:04:05.5"': NEXT_YEAR.replace(microsecond=500_000),
    '"2027-01-02T05:04:05+02:00"': NEXT_YEAR,
    '"2027-01-02 03:04:05 UTC"': NEXT_YEAR,
    '"2027-01-02 03:04:05 GMT"': NEXT_YEAR,
    '" 2027-01-02T03:04:05.000Z "': NEXT_YEAR,
    '"2027-01-02"': DAY,
    '"2027-01-02 "': DAY,
    str(int(NEXT_YEAR.timestamp())): NEXT_YEAR,
    f"{NEXT_YEAR.timestamp():.3f}": NEXT_YEAR,
    str(int(NEXT_YEAR.timestamp() * 1000)): NEXT_YEAR,
    f"{NEXT_YEAR.timestamp() * 1000:.1f}": NEXT_YEAR,
}


@pytest.mark.parametrize("json", FORMS)
def test_every_form_is_the_moment(json: str) -> None:
    assert read(json) == (FORMS[json], True)
    typed = msgspec.json.decode(json, type=FIELD.json_type)
    assert FIELD.accept(typed) == FORMS[json]


@pytest.mark.parametrize("json", ['"0001-01-01T00:00:00Z"', '"0001-01-01"', "null", '""'])
def test_what_never_comes_is_missing(json: str) -> None:
    assert read(json) == (None, True)


ODD = (
    '"soon"', '"12:34"', '"2027-13-45"', '"20270102030405Z Z"', "1e300", "-1e300", "9e17",
    '"99999-01-01"', "true", "[1]", '{"at": 1}', '"9999-12-31T23:59:59-23:00"',
)  # fmt: skip


@pytest.mark.parametrize("json", ODD)
def test_what_cannot_be_read_is_missing_and_not_as_documented(json: str) -> None:
    assert read(json) == (None, False)


@pytest.mark.parametrize("value", ["soon", "0001-01-01T00:00:00Z", 1e300])
def test_the_typed_decoder_leaves_what_is_odd_to_the_other_way(value: str | float) -> None:
    with pytest.raises(msgspec.ValidationError):
        FIELD.accept(value)


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
def test_people_read_their_own_time_and_programs_utc() -> None:
    assert FIELD.text(NEXT_YEAR, untranslated) == "2027-01-02 12:04"
    assert FIELD.plain(NEXT_YEAR) == "2027-01-02T03:04:05Z"
    assert FIELD.spoken(NEXT_YEAR, untranslated) == "Ends: 2027-01-02 12:04"
    assert FIELD.shown(None, untranslated) == "not told"


def test_they_are_ordered_as_they_come() -> None:
    later = NEXT_YEAR.replace(year=2028)
    assert sorted([later, NEXT_YEAR], key=FIELD.sort_key) == [NEXT_YEAR, later]


def test_a_text_without_a_zone_is_utc() -> None:
    assert parse_moment("2027-01-02T03:04:05") == NEXT_YEAR
