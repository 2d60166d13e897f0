"""A long answer is read in pieces, and nobody can tell: not even of one that is broken."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts import parsing
from app.accounts.parsing import parse_accounts
from app.accounts.records import Account
from app.errors import AnswerError, UnexpectedShapeError
from tests.support.documents import accounts_document, channel_id, fake_discord_token

FUZZ = settings(
    max_examples=3_000,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
WHOLE, TINY = 1 << 40, 1

USUAL = accounts_document(6)
COMPACT = msgspec.json.encode(USUAL)
SPACED = json.dumps(USUAL, indent=2).encode()
ODD_TEXTS = ["},", '},"', '"}},{"', '\\"},"', "}", "1178", "error", "é", ""]


def outcome(body: bytes, piece: int) -> tuple[object, ...]:
    """All that a caller sees of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "_PIECE", piece)
        try:
            found = parse_accounts(body)
        except AnswerError as error:
            return type(error), getattr(error, "position", None)
        return found, found.server_ids, found.jobs


def agree(body: bytes) -> None:
    assert outcome(body, TINY) == outcome(body, WHOLE)


@pytest.mark.parametrize("body", [COMPACT, SPACED, b"\xef\xbb\xbf" + COMPACT, COMPACT + b"  "])
def test_an_answer_as_it_should_be_is_read_in_pieces(
    body: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(body)
    monkeypatch.setattr(parsing, "_PIECE", TINY)
    pieces = list(parsing._pieces(memoryview(body.removeprefix(b"\xef\xbb\xbf"))))
    assert len(pieces) == len(USUAL)
    read = [msgspec.json.decode(piece) for piece in pieces]
    assert [entry for piece in read for entry in piece.items()] == list(USUAL.items())
    monkeypatch.setattr(parsing, "_account", None)  # nothing is looked at one by one
    assert len(parse_accounts(body)) == len(USUAL)


def test_a_short_answer_is_one_piece() -> None:
    view = memoryview(COMPACT)
    assert list(parsing._pieces(view)) == [view]


def test_a_long_one_is_torn_where_accounts_end() -> None:
    body = msgspec.json.encode(accounts_document(5_000))
    pieces = list(parsing._pieces(memoryview(body)))
    assert len(pieces) > 3
    assert all(len(piece) <= 2 * parsing._PIECE for piece in pieces)
    assert sum(len(msgspec.json.decode(piece)) for piece in pieces) == 5_000


def test_where_no_account_ends_nothing_is_torn() -> None:
    long = {"server": "1" * 5 * parsing._PIECE}
    body = msgspec.json.encode({channel_id(1): long})
    assert list(parsing._pieces(memoryview(body))) == [body]
    agree(body)


def test_equal_keys_in_different_pieces_are_one_account_still() -> None:
    """As in any JSON: the last one counts, and stands where the first one did."""
    one, other = (f'"{channel_id(number)}"' for number in range(2))
    body = f'{{{one}:{{"maxJobs":1}},{other}:{{"maxJobs":2}},{one}:{{"maxJobs":3}}}}'.encode()
    agree(body)
    expected = (Account(channel_id(0), max_jobs=3), Account(channel_id(1), max_jobs=2))
    assert parse_accounts(body).accounts == expected


def test_an_error_in_a_later_piece_is_one_of_the_whole() -> None:
    body = COMPACT[:-1] + b',"error":{}}'
    agree(body)
    assert outcome(body, TINY)[0] is UnexpectedShapeError


@pytest.mark.parametrize(
    "tail",
    [b",}", b",,}", b"}}", b"", b"},{}}", b',"1":{}},"2":{}}', b',"1":{"server":"},"}}',
     b',"1":{"x":{"y":{}},"server":"2"}}', b',"1":{},"2":[{},"3"]}', b',"1":{}},', b',{},"1":{}}',
     b',"1":{"maxJobs":1}, \n "2":{}}', b',"1":{} ,\t"2":7}', b',"1":{"server":"\xff"},"2":{}}'],
)  # fmt: skip
def test_what_may_be_at_the_end_of_an_answer(tail: bytes) -> None:
    agree(COMPACT[:-1] + tail)
    agree(b"{" + tail)


_RECORDS = st.fixed_dictionaries(
    {},
    optional={
        "server": st.none() | st.sampled_from([channel_id(-1), *ODD_TEXTS]),
        "channel": st.none() | st.sampled_from([channel_id(1), *ODD_TEXTS]),
        "discord": st.none() | st.sampled_from([fake_discord_token(), *ODD_TEXTS]),
        "maxJobs": st.none() | st.integers(-1, 11),
        "extra": st.sampled_from(ODD_TEXTS) | st.just({"},": {}}),
    },
)
_KEYS = st.sampled_from([*(channel_id(number) for number in range(9)), *ODD_TEXTS])
_DOCUMENTS = st.dictionaries(_KEYS, _RECORDS | st.sampled_from([None, 1, [{}, "x"]]), max_size=5)


@FUZZ
@given(_DOCUMENTS, st.sampled_from([None, 1]))
def test_documents(document: dict[str, Any], indent: int | None) -> None:
    agree(json.dumps(document, ensure_ascii=False, indent=indent).encode())


@FUZZ
@given(st.data())
def test_mutated_bytes(data: st.DataObject) -> None:
    body = bytearray(data.draw(st.sampled_from([COMPACT, SPACED])))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(body)))
        piece = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"{}", b'},"', b'{"', b'"', b","])
        )
        body[place : place + data.draw(st.integers(0, 40))] = piece
    agree(bytes(body))
