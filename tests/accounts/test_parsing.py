"""Bytes → accounts: lenient per field, strict per document."""

import gc
import json
from typing import Any

import msgspec
import pytest

from app.accounts.parsing import parse_accounts
from app.accounts.records import Account, AccountList
from app.errors import UnexpectedShapeError, UnreadableError
from app.secret import BULLETS, Secret, secrets
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


def _parse(document: Any) -> tuple[Account, ...]:
    return parse_accounts(json.dumps(document).encode()).accounts


def _one(**record: Any) -> Account:
    (account,) = _parse({CHANNEL: record})
    return account


# ---- As documented ------------------------------------------------------------------------------


def test_a_whole_record() -> None:
    assert _one(server=SERVER, channel=CHANNEL, discord=TOKEN, maxJobs=8) == Account(
        CHANNEL, CHANNEL, SERVER, Secret(TOKEN), 8
    )


def test_accounts_keep_their_order() -> None:
    document = dict(reversed(accounts_document(50).items()))
    assert [account.key for account in _parse(document)] == list(document)


def test_equal_ids_become_one_text() -> None:
    """So that whoever has to do with a long list compares and keeps less."""
    document = {channel_id(n): {"server": SERVER, "channel": channel_id(n)} for n in range(3)}
    accounts = parse_accounts(json.dumps(document).encode())
    assert all(account.channel is account.key for account in accounts.accounts)
    assert len({id(account.server) for account in accounts.accounts}) == 1
    assert accounts.server_ids == {SERVER}
    assert accounts == AccountList(accounts.accounts)


def test_an_empty_map_is_a_list_of_none() -> None:
    assert len(parse_accounts(b"{}")) == 0


@pytest.mark.parametrize("wrap", [bytes, bytearray])
def test_a_byte_order_mark_is_accepted(wrap: type[bytes]) -> None:
    body = wrap(b"\xef\xbb\xbf" + json.dumps(accounts_document(2)).encode())
    assert len(parse_accounts(body)) == 2


def test_text_of_any_language_is_kept() -> None:
    assert _one(server="サーバー \N{PARTY POPPER}", extra="é").server == "サーバー \N{PARTY POPPER}"


# ---- Lenient per field --------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["server", "channel", "discord", "maxJobs"])
def test_every_field_may_be_missing_or_null(field: str) -> None:
    whole = {"server": SERVER, "channel": CHANNEL, "discord": TOKEN, "maxJobs": 8}
    without = {name: value for name, value in whole.items() if name != field}
    account = _one(**without)
    assert account == _one(**without, **{field: None})
    assert account.ill_typed == ()
    attribute = "max_jobs" if field == "maxJobs" else field
    assert getattr(account, attribute) is None
    expected = {"server": SERVER, "channel": CHANNEL, "discord": Secret(TOKEN), "max_jobs": 8}
    for name, value in expected.items():
        assert getattr(account, name) == (None if name == attribute else value)


def test_an_empty_record_is_listed_by_its_key() -> None:
    assert _one() == Account(CHANNEL)


def test_an_empty_text_says_as_little_as_a_missing_one() -> None:
    assert _one(server="", channel="", discord="") == Account(CHANNEL)
    assert _one(server="", channel="", discord="", extra=1).server is None


@pytest.mark.parametrize("value", [None, 1, "text", True, [], [1]])
def test_an_entry_that_is_no_object_is_listed_by_its_key(value: object) -> None:
    whole = {"server": SERVER, "maxJobs": 3}
    odd, other = _parse({CHANNEL: value, channel_id(2): whole})
    assert odd == Account(CHANNEL, is_record=False)
    assert other == Account(channel_id(2), server=SERVER, max_jobs=3)


def test_unknown_fields_are_kept_by_name() -> None:
    account = _one(channel=CHANNEL, credits={"used": 1}, replyUrl="https://a.invalid")
    assert account == Account(CHANNEL, CHANNEL, unknown_fields=("credits", "replyUrl"))


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
    assert getattr(account, field) == text
    assert account.ill_typed == (field,)


@pytest.mark.parametrize("value", [1234567, 1.5, True, [TOKEN], {"token": TOKEN}])
def test_a_token_that_is_no_text_is_not_kept(value: object) -> None:
    account = _one(discord=value)
    assert account.discord is None
    assert account.ill_typed == ("discord",)
    assert TOKEN not in repr(account)


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
    (account,) = parse_accounts(body.encode()).accounts
    assert account.max_jobs == number
    assert account.ill_typed == (("maxJobs",) if ill_typed else ())
    assert account.channel == CHANNEL


def test_a_key_that_differs_from_the_channel_is_kept() -> None:
    (account,) = _parse({"another": {"channel": CHANNEL}})
    assert (account.key, account.channel, account.name) == ("another", CHANNEL, CHANNEL)


def test_one_odd_record_does_not_change_the_others() -> None:
    document: dict[str, Any] = accounts_document(20)
    straight = _parse(document)
    document[channel_id(7)]["surprise"] = 1
    found = _parse(document)
    assert found[7].unknown_fields == ("surprise",)
    assert [a for i, a in enumerate(found) if i != 7] == [
        a for i, a in enumerate(straight) if i != 7
    ]
    assert all(isinstance(account.discord, Secret) for account in found)


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
        parse_accounts(body)
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
        parse_accounts(json.dumps(document).encode())


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
        parse_accounts(body)


def test_a_hundred_thousand_are_welcome_and_millions_are_not() -> None:
    body = msgspec.json.encode(accounts_document(100_000))
    assert len(parse_accounts(body)) == 100_000
    tiny = b"{" + b",".join(b'"%d":{}' % number for number in range(1_000_000)) + b"}"
    with pytest.raises(UnexpectedShapeError):
        parse_accounts(tiny)
    for value in (b"0", b"{}"):
        many = b"{" + b",".join(b'"%d":%s' % (n, value) for n in range(200_000)) + b"}"
        with pytest.raises(UnexpectedShapeError):
            parse_accounts(many)


def test_many_names_of_unknown_fields_are_not_even_read() -> None:
    names = b",".join(b'"%d":0' % number for number in range(750_000))
    with pytest.raises(UnexpectedShapeError):
        parse_accounts(b'{"%s":{"maxJobs":8,%s}}' % (CHANNEL.encode(), names))
    assert len(parse_accounts(b'{"%s":{"x":":%s"}}' % (CHANNEL.encode(), b"," * 750_000))) == 1


# ---- Quick, and without a trace -----------------------------------------------------------------


@pytest.mark.parametrize("was_enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(was_enabled: bool) -> None:  # noqa: FBT001
    (gc.enable if was_enabled else gc.disable)()
    try:
        parse_accounts(b"{}")
        assert gc.isenabled() is was_enabled
        with pytest.raises(UnreadableError):
            parse_accounts(b"")
        assert gc.isenabled() is was_enabled
    finally:
        gc.enable()


def test_errors_quote_nothing_of_the_document() -> None:
    for body in (f'{{"1":{{"discord":"{TOKEN}"'.encode(), f'["{TOKEN}"]'.encode()):
        with pytest.raises((UnreadableError, UnexpectedShapeError)) as caught:
            parse_accounts(body)
        assert TOKEN not in f"{caught.value!r} {caught.value} {caught.value.__cause__}"


def test_tokens_become_secrets_all_at_once() -> None:
    assert secrets([TOKEN, None, "", "x"]) == [Secret(TOKEN), None, None, Secret("x")]
    assert TOKEN not in repr(secrets([TOKEN]))
    for value in (7, TOKEN.encode(), Secret(TOKEN)):
        with pytest.raises(TypeError) as caught:
            secrets([value])  # type: ignore[list-item]
        assert TOKEN not in str(caught.value)


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
        accounts = parse_accounts(text.encode())
        first, second, *_ = accounts.accounts
        assert (first.key, first.server, first.channel) == (BULLETS, BULLETS, "1178")
        assert (second.key, second.server) == (f"{BULLETS} (2)", f"is {BULLETS}")
        assert second.channel == BULLETS
        assert leaked(repr(accounts), [one, other, odd, fake_api_token()]) == []
