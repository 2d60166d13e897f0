"""What can be told offline of ids and tokens."""

from datetime import UTC, datetime, timedelta

import pytest

from app.fields.discord_ids import (
    created_at,
    id_age,
    is_plausible_token,
    is_shortened,
    latest_age,
)
from tests.support.documents import fake_discord_token

NOW = datetime(2026, 11, 22, tzinfo=UTC)
EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def snowflake(moment: datetime) -> str:
    return str(((moment - EPOCH) // timedelta(milliseconds=1)) << 22)


def test_the_example_of_discord() -> None:
    """https://docs.discord.com/developers/reference"""
    moment = datetime(2016, 4, 30, 11, 18, 25, 796_000, tzinfo=UTC)
    assert created_at("175928847299117063", NOW) == moment


def test_there_and_back() -> None:
    for days in (30, 365, 4_000):
        moment = EPOCH + timedelta(days=days, milliseconds=1)
        assert created_at(snowflake(moment), NOW) == moment


def test_a_date_in_the_future_is_no_date_but_for_clocks_that_differ() -> None:
    assert created_at(snowflake(NOW + timedelta(hours=23)), NOW) is not None
    assert created_at(snowflake(NOW + timedelta(hours=25)), NOW) is None


@pytest.mark.parametrize(
    "text",
    ["", "1", "1" * 16, "0" + "1" * 17, "9" * 20, "1" * 21, "1" * 5_000,
     "-17592884729911706", "17592884729911706x",
     "175 928 847 299 117", "١٧٥٩٢٨٨٤٧٢٩٩١١٧٠٦٣", "²²²²²²²²²²²²²²²²²", "1759288472991170.3"],
)  # fmt: skip
def test_what_is_no_id(text: str) -> None:
    assert created_at(text, NOW) is None


def test_the_shortest_and_the_longest_id() -> None:
    assert created_at("1" * 17, NOW) is not None
    assert created_at("1" * 16, NOW) is None  # before there was a Discord: a digit is lost
    assert created_at(str(2**64 - 1), datetime(2160, 1, 1, tzinfo=UTC)) is not None
    assert created_at(str(2**64), datetime(2160, 1, 1, tzinfo=UTC)) is None


def parts(*lengths: int) -> str:
    return ".".join("a" * length for length in lengths)


@pytest.mark.parametrize(
    "lengths", [(23, 6, 27), (24, 6, 27), (26, 6, 38), (28, 7, 38), (26, 5, 25)]
)
def test_the_shapes_of_tokens(lengths: tuple[int, ...]) -> None:
    assert is_plausible_token(parts(*lengths))


def test_other_tokens() -> None:
    assert is_plausible_token(fake_discord_token())
    assert is_plausible_token(".".join(("mfa", "a" * 20)))
    for text in ("", "token", parts(26, 6), parts(26, 6, 24), parts(22, 6, 38), parts(29, 6, 38),
                 parts(26, 4, 38), parts(26, 8, 38), parts(26, 6, 38) + " ", parts(26, 6, 38, 3),
                 ".".join(("mfa", "a" * 19)), parts(26, 6, 37) + "é"):  # fmt: skip
        assert not is_plausible_token(text)


@pytest.mark.parametrize("text", ["abc…xyz", "abc...xyz", "ab***", "••••", "SECURED", "[Redacted]"])
def test_what_the_service_has_shortened(text: str) -> None:
    assert is_shortened(text)


def test_what_it_has_not() -> None:
    assert not is_shortened(fake_discord_token())
    assert not is_shortened("a..b**c")


def test_the_age_of_an_id_is_its_date_in_milliseconds() -> None:
    latest = latest_age(NOW)
    moment = NOW - timedelta(days=900)
    assert id_age(snowflake(moment), latest) == (moment - EPOCH) // timedelta(milliseconds=1)
    assert id_age(snowflake(NOW + timedelta(hours=25)), latest) is None
    for odd in ("", "1" * 16, "0" * 18, "é" * 17, "1" * 16 + "x", "1" * 17 + "\n" + "1" * 17):
        assert id_age(odd, latest) is None
