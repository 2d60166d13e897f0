"""Bytes → accounts: lenient per field, strict per document."""

import json
from typing import Any

import msgspec
import pytest
from msgspec import structs
from msgspec.structs import replace

from app.accounts.account import Account
from app.accounts.reading import read_accounts
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.base.secret import BULLETS, Secret
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import (
    accounts_document,
    channel_id,
    fake_api_token,
    fake_discord_token,
)
from tests.support.leaks import leaked

CHANNEL = channel_id(1)
SERVER = channel_id(0)
TOKEN = fake_discord_token()


def _read(body: bytes | bytearray) -> tuple[Account, ...]:
    return read_accounts(body, PIXVERSE_V1)


def _account(key: str, **values: Any) -> Account:
    return Account(PIXVERSE_V1, key, values)


def _parse(document: Any) -> tuple[Account, ...]:
    return _read(json.dumps(document).encode())


def _one(**record: Any) -> Account:
    (account,) = _parse({CHANNEL: record})
    return account


# ---- As documented ------------------------------------------------------------------------------


def test_a_whole_record() -> None:
    assert _one(server=SERVER, channel=CHANNEL, discord=TOKEN, maxJobs=8) == _account(
        CHANNEL, channel=CHANNEL, server=SERVER, discord=Secret(TOKEN), maxJobs=8
    )


def test_accounts_keep_their_order() -> None:
    document = dict(reversed(accounts_document(50).items()))
    assert [account.key for account in _parse(document)] == list(document)


def test_an_empty_map_is_a_list_of_none() -> None:
    assert len(_read(b"{}")) == 0


@pytest.mark.parametrize("wrap", [bytes, bytearray])
def test_a_byte_order_mark_is_accepted(wrap: type[bytes]) -> None:
    body = wrap(b"\xef\xbb\xbf" + json.dumps(accounts_document(2)).encode())
    assert len(_read(body)) == 2


def test_text_of_any_language_is_kept() -> None:
    assert (
        _one(server="サーバー \N{PARTY POPPER}", extra="é").values["server"]
        == "サーバー \N{PARTY POPPER}"
    )


# ---- Lenient per field --------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["server", "channel", "discord", "maxJobs"])
def test_every_field_may_be_missing_or_null(field: str) -> None:
    whole = {"server": SERVER, "channel": CHANNEL, "discord": TOKEN, "maxJobs": 8}
    without = {name: value for name, value in whole.items() if name != field}
    account = _one(**without)
    assert account == _one(**without, **{field: None})
    assert account.ill_typed == ()
    expected = {"server": SERVER, "channel": CHANNEL, "discord": Secret(TOKEN), "maxJobs": 8}
    assert account.values == {name: value for name, value in expected.items() if name != field}


def test_an_empty_record_is_listed_by_its_key() -> None:
    assert _one() == _account(CHANNEL)


def test_an_empty_text_says_as_little_as_a_missing_one() -> None:
    assert _one(server="", channel="", discord="") == _account(CHANNEL)
    assert _one(server="", channel="", discord="", extra=1).values == {}


@pytest.mark.parametrize("value", [None, 1, "text", True, [], [1]])
def test_an_entry_that_is_no_object_is_listed_by_its_key(value: object) -> None:
    whole = {"server": SERVER, "maxJobs": 3}
    odd, other = _parse({CHANNEL: value, channel_id(2): whole})
    assert odd == Account(PIXVERSE_V1, CHANNEL, is_record=False)
    assert other == _account(channel_id(2), server=SERVER, maxJobs=3)


def test_unknown_fields_are_kept_by_name() -> None:
    account = _one(channel=CHANNEL, credits={"used": 1}, replyUrl="https://a.invalid")
    assert account == replace(
        _account(CHANNEL, channel=CHANNEL), unknown_fields=("credits", "replyUrl")
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1178203344556677889, "1178203344556677889"),
        (98765432109876543210, "98765432109876543210"),
        (0, "0"),
        (1.5, None),
        (True, None),
        ([CHANNEL], None),
        ({"id": CHANNEL}, None),
    ],
)
@pytest.mark.parametrize("field", ["channel", "server"])
def test_an_id_that_is_no_text(field: str, value: object, text: str | None) -> None:
    account = _one(**{field: value})
    assert account.values.get(field) == text
    assert account.ill_typed == (field,)


@pytest.mark.parametrize("value", [1234567, 1.5, True, [TOKEN], {"token": TOKEN}])
def test_a_token_that_is_no_text_is_not_kept(value: object) -> None:
    account = _one(discord=value)
    assert "discord" not in account.values
    assert account.ill_typed == ("discord",)
    assert TOKEN not in str(structs.astuple(account))


@pytest.mark.parametrize(
    ("json_text", "number", "ill_typed"),
    [
        ("8", 8, False),
        ("8.0", 8, False),
        ("-3", -3, False),
        ("0", 0, False),
        ("-0", 0, False),
        ("1e1", 10, False),
        ("10000000", 10_000_000, False),
        ("8.5", None, True),
        ('"8"', 8, True),
        ('" 8 "', 8, True),
        ('"eight"', None, True),
        ('"8.0"', None, True),
        ("true", None, True),
        ("false", None, True),
        ("[8]", None, True),
        ("{}", None, True),
        ("1e300", None, True),
        ("1e999", None, True),
        ("9" * 30, None, True),
        ("9" * 5000, None, True),
        (f'"{"9" * 5000}"', None, True),
        (f'"{"9" * 20}"', None, True),
        ('"٣"', None, True),
    ],
)
def test_numbers_of_jobs(json_text: str, number: int | None, ill_typed: bool) -> None:  # noqa: FBT001
    body = f'{{"{CHANNEL}":{{"maxJobs":{json_text},"channel":"{CHANNEL}"}}}}'
    (account,) = _read(body.encode())
    assert account.values.get("maxJobs") == number
    assert account.ill_typed == (("maxJobs",) if ill_typed else ())
    assert account.values["channel"] == CHANNEL


def test_a_key_that_differs_from_the_channel_is_kept() -> None:
    (account,) = _parse({"another": {"channel": CHANNEL}})
    assert (account.key, account.values["channel"], account.name) == ("another", CHANNEL, CHANNEL)


def test_one_odd_record_does_not_change_the_others() -> None:
    document: dict[str, Any] = accounts_document(20)
    straight = _parse(document)
    document[channel_id(7)]["surprise"] = 1
    found = _parse(document)
    assert found[7].unknown_fields == ("surprise",)
    assert [a for i, a in enumerate(found) if i != 7] == [
        a for i, a in enumerate(straight) if i != 7
    ]
    assert all(isinstance(account.values["discord"], Secret) for account in found)


# ---- Strict per document ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "position"),
    [
        (b"", 0),
        (b"  ", 2),
        (b"nope", 4),
        (b'{"1":{}', 7),
        (b'{"1":{}}x', 9),
        (b'{"1":{"maxJobs":01}}', 17),
        (b"{'1':{}}", 1),
        (b'\xef\xbb\xbf{"1":nope}', 12),
        (b'{"1":{"server":"\xff"}}', None),
        (b'{"1":{"unknown":"\xff"}}', None),
        (b'{"\xff":{}}', None),
    ],
)
def test_what_is_not_json_in_utf8(body: bytes, position: int | None) -> None:
    with pytest.raises(UnreadableError) as caught:
        _read(body)
    assert caught.value.position == position


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        "text",
        7,
        {"error": "Unauthorized", "code": 401},
        {"error": {}},
        {"error": {"message": "boom"}},
        {CHANNEL: {"channel": CHANNEL}, "error": "x"},
        {"message": "hello"},
        {"data": {CHANNEL: {"channel": CHANNEL}}},
        {"accounts": []},
        {"status": "ok", "code": 7},
        {"empty": {}},
    ],
)
def test_what_is_no_map_of_accounts(document: object) -> None:
    with pytest.raises(UnexpectedShapeError):
        _read(json.dumps(document).encode())


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"1":' * 100_000,
        b'{"1":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"1":{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    ],
)
def test_what_is_nested_too_deep(body: bytes) -> None:
    with pytest.raises((UnexpectedShapeError, UnreadableError)):
        _read(body)


def test_a_hundred_thousand_are_welcome_and_millions_are_not() -> None:
    body = msgspec.json.encode(accounts_document(100_000))
    assert len(_read(body)) == 100_000
    tiny = b"{" + b",".join(b'"%d":{}' % number for number in range(1_000_000)) + b"}"
    with pytest.raises(UnexpectedShapeError):
        _read(tiny)
    for value in (b"0", b"{}"):
        many = b"{" + b",".join(b'"%d":%s' % (n, value) for n in range(200_000)) + b"}"
        with pytest.raises(UnexpectedShapeError):
            _read(many)


def test_many_names_of_unknown_fields_are_not_even_read() -> None:
    names = b",".join(b'"%d":0' % number for number in range(750_000))
    with pytest.raises(UnexpectedShapeError):
        _read(b'{"%s":{"maxJobs":8,%s}}' % (CHANNEL.encode(), names))
    assert len(_read(b'{"%s":{"x":":%s"}}' % (CHANNEL.encode(), b"," * 750_000))) == 1


# ---- Without a trace ----------------------------------------------------------------------------


def test_errors_quote_nothing_of_the_document() -> None:
    for body in (f'{{"1":{{"discord":"{TOKEN}"'.encode(), f'["{TOKEN}"]'.encode()):
        with pytest.raises((UnreadableError, UnexpectedShapeError)) as caught:
            _read(body)
        assert TOKEN not in f"{caught.value!r} {caught.value} {caught.value.__cause__}"


def test_a_token_in_the_wrong_field_is_masked_where_it_is_read() -> None:
    """Ids are shown in clear; two such keys are still two accounts."""
    one, other, odd = fake_discord_token(1), fake_discord_token(2), "an odd token"
    body = json.dumps(
        {
            one: {"server": other, "channel": "1178", "discord": one},
            other: {"server": f"is {odd}", "channel": fake_api_token(), "discord": odd},
        }
    )
    for text in (body, body[:-1] + ', "1179": null, "1180": {"' + one + '": 1, "server": "1"}}'):
        first, second, *rest = accounts = _read(text.encode())
        assert first.key == first.values["server"] == BULLETS
        assert first.values["channel"] == "1178"
        assert (second.key, second.values["server"]) == (f"{BULLETS} (2)", f"is {BULLETS}")
        assert second.values["channel"] == BULLETS
        assert [name for account in rest for name in account.unknown_fields] in ([], [BULLETS])
        assert (
            leaked(
                str([structs.astuple(one) for one in accounts]), [one, other, odd, fake_api_token()]
            )
            == []
        )
