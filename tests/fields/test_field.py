"""The kinds of values: read, said, spoken, ordered and hidden."""

import dataclasses
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from app.base.i18n import Text, untranslated
from app.base.secret import BULLETS, Secret
from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN
from app.fields.capacity import CapacityField
from app.fields.field import Drawing, Field, IdentifierField
from app.fields.token import TokenField, is_whole
from tests.support.documents import channel_id, fake_discord_token

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TOKEN = fake_discord_token()
ONE_TO_FOUR = CapacityField(id="slots", most=4)
NAME = IdentifierField(id="name", title=Text("Name"), explanation=Text("Whose."))
EVERY_KIND = (NAME, DISCORD_TOKEN, ONE_TO_FOUR)


def read(field: Field[Any], json: str) -> tuple[Any, bool]:
    return field.read(memoryview(json.encode()))


@pytest.mark.parametrize("field", EVERY_KIND, ids=str)
def test_what_is_missing_is_called_so(field: Field[Any]) -> None:
    words = field.shown(None, untranslated)
    assert words in {"missing", "not set"}
    assert field.spoken(None, untranslated).endswith(f": {words}")
    assert read(field, "null") == (None, True)


@pytest.mark.parametrize("field", EVERY_KIND, ids=str)
@pytest.mark.parametrize("json", ["true", "false", "[1]", '{"a": 1}', "1.5"])
def test_nothing_is_made_of_other_types(field: Field[Any], json: str) -> None:
    assert read(field, json) == (None, False)


@pytest.mark.parametrize("field", EVERY_KIND, ids=str)
def test_both_ways_of_reading_agree(field: Field[Any]) -> None:
    """The typed decoder's, for answers as documented, and the tolerant one."""
    for json in ('"text"', '""', "3", "-3", "0", "null", f'"{TOKEN}"'):
        try:
            typed = msgspec.json.decode(json, type=field.json_type | None)
        except msgspec.ValidationError:
            continue
        accepted = None if typed in {None, ""} else field.accept(typed)
        assert (accepted, True) == read(field, json)


def test_a_kind_says_what_it_does_not_leave_to_others() -> None:
    bare: Field[str] = Field(id="x", title=Text("X"), explanation=Text("x"))
    assert bare.drawing is Drawing.TEXT
    assert bare.accept("b") == "b"
    assert bare.sort_key("b") == "b"
    with pytest.raises(NotImplementedError):
        read(bare, '"x"')
    with pytest.raises(NotImplementedError):
        bare.text("x", untranslated)
    assert bare.shown(None, untranslated) == "missing"


class TestIdentifier:
    def test_a_number_keeps_its_digits(self) -> None:
        assert read(CHANNEL, "98765432109876543210") == ("98765432109876543210", False)
        assert read(CHANNEL, f'"{channel_id(1)}"') == (channel_id(1), True)

    def test_it_is_said_as_it_is(self) -> None:
        assert NAME.text("a@b", untranslated) == NAME.plain("a@b") == "a@b"
        assert NAME.spoken("a@b", untranslated) == "Name: a@b"
        assert NAME.drawing is Drawing.FIXED_WIDTH

    def test_numbers_come_in_their_order_and_before_words(self) -> None:
        ordered = ["٣", "bob", "²", "0011", "Ann", "10", "9", "0"]
        assert sorted(ordered, key=NAME.sort_key) == [
            "0", "9", "10", "0011", "Ann", "bob", "²", "٣"
        ]  # fmt: skip

    def test_only_some_have_a_form(self) -> None:
        assert CHANNEL.is_plausible(channel_id(1), NOW)
        assert not CHANNEL.is_plausible("12", NOW)
        assert NAME.is_plausible("anything", NOW)


class TestToken:
    @pytest.mark.parametrize("json", ["7", f'["{TOKEN}"]', f'{{"token": "{TOKEN}"}}', '""'])
    def test_what_is_no_text_is_not_kept(self, json: str) -> None:
        assert read(DISCORD_TOKEN, json)[0] is None

    @pytest.mark.parametrize(
        ("token", "text", "spoken"),
        [
            (TOKEN, BULLETS + TOKEN[-4:], f"Discord token: hidden, ends in {TOKEN[-4:]}"),
            ("short", BULLETS, "Discord token: hidden"),
            ("ab…yz", "shortened by useapi.net", "Discord token: shortened by useapi.net"),
        ],
    )
    def test_it_is_hidden(self, token: str, text: str, spoken: str) -> None:
        secret = Secret(token)
        assert DISCORD_TOKEN.text(secret, untranslated) == text
        assert DISCORD_TOKEN.plain(secret) == DISCORD_TOKEN.sort_key(secret) == text
        assert DISCORD_TOKEN.shown(secret, untranslated) == text
        assert DISCORD_TOKEN.spoken(secret, untranslated) == spoken

    def test_whole_is_what_the_service_left_whole(self) -> None:
        assert is_whole(Secret(TOKEN))
        assert not any(map(is_whole, (None, Secret(""), Secret("ab…yz"))))

    def test_the_order_says_nothing_that_is_not_seen(self) -> None:
        for token in (TOKEN, "short", "ab…yz"):
            key = str(DISCORD_TOKEN.sort_key(Secret(token)))
            assert token[:6] not in key


class TestCapacity:
    @pytest.mark.parametrize(
        ("jobs", "within", "usable", "share"),
        [
            (-1, False, 0, 0),
            (0, False, 0, 0),
            (1, True, 1, 0.25),
            (4, True, 4, 1),
            (5, False, 4, 1),
        ],
    )
    def test_its_range(self, jobs: int, within: bool, usable: int, share: float) -> None:  # noqa: FBT001
        assert ONE_TO_FOUR.is_within(jobs) is within
        assert ONE_TO_FOUR.usable(jobs) == usable
        assert ONE_TO_FOUR.share(jobs) == share

    def test_a_missing_one_is_an_empty_bar(self) -> None:
        assert (ONE_TO_FOUR.usable(None), ONE_TO_FOUR.share(None)) == (0, 0)
        assert ONE_TO_FOUR.drawing is Drawing.BAR

    def test_it_is_said_out_of_the_most(self) -> None:
        assert ONE_TO_FOUR.text(3, untranslated) == "3 of 4"
        assert ONE_TO_FOUR.spoken(3, untranslated) == "Capacity: 3 of 4 jobs at once"
        assert ONE_TO_FOUR.plain(3) == 3
        assert ONE_TO_FOUR.sort_key(3) == 3

    def test_zero_is_a_number(self) -> None:
        assert ONE_TO_FOUR.accept(0) == 0
        assert read(ONE_TO_FOUR, "0") == (0, True)


def test_fields_are_told_apart_by_what_they_are() -> None:
    """Two with the same words are two columns still; one is the same wherever it is used."""
    assert dataclasses.replace(NAME) != NAME
    assert len({NAME, dataclasses.replace(NAME), NAME}) == 2
    assert isinstance(DISCORD_TOKEN, TokenField)
