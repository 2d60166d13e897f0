"""Bytes → `AccountList`: lenient per field, strict per document.

An answer that is as documented is decoded straight into typed records. Only when that fails is it
taken apart entry by entry, and then only as deep as needed: values of unknown fields are never
built, so that a hostile document costs little more memory than its bytes.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, repeat
from typing import Annotated, Final

import msgspec

from app.accounts.collector import collector_paused
from app.accounts.json_values import LARGEST, first_byte, read_text, read_whole_number
from app.accounts.records import Account, AccountList
from app.errors import UnexpectedShapeError, UnreadableError
from app.redaction import redact
from app.secret import BULLETS, Secret, secrets

_MOST_ACCOUNTS: Final = 120_000
_MOST_COLONS: Final = 6 * _MOST_ACCOUNTS

_WholeNumber = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]


class _Record(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One account exactly as documented: every field optional, none else.

    https://useapi.net/docs/api-pixverse-v1/get-pixverse-account
    """

    server: str | None = None
    channel: str | None = None
    discord: str | None = None
    maxJobs: _WholeNumber | None = None  # noqa: N815 (the name in the answer)


_DOCUMENT: Final = msgspec.json.Decoder(dict[str, _Record])
_ENTRIES: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_RECORD: Final = msgspec.json.Decoder(_Record)

_NO_RECORD: Final = _Record()
_BYTE_ORDER_MARK: Final = codecs.BOM_UTF8
_CHUNK: Final = 1 << 20
_PIECE: Final = 1 << 17
_BETWEEN: Final = re.compile(rb'\}\s*+,(?=\s*+")')
_SHORTEST_TOKEN: Final = 6
_POSITION: Final = re.compile(r"\(byte (\d+)\)")


def parse_accounts(body: bytes | bytearray) -> AccountList:
    """Reads the answer's body.

    Raises:
        UnreadableError: It is not JSON in UTF-8.
        UnexpectedShapeError: It is JSON, but no map of accounts; an ``{"error": …}`` too.
    """
    _require_sane_number(body)
    start = len(_BYTE_ORDER_MARK) if body.startswith(_BYTE_ORDER_MARK) else 0
    view = memoryview(body)[start:]
    with collector_paused():
        try:
            return _parse(view)
        except msgspec.ValidationError as exc:
            raise UnexpectedShapeError from exc
        except (msgspec.DecodeError, UnicodeDecodeError) as exc:
            raise UnreadableError(position=_position(exc, view, start)) from exc
        except RecursionError as exc:
            raise UnexpectedShapeError from exc


def _parse(view: memoryview) -> AccountList:
    with suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError, _UnusualError):
        return _Usual().read(view)
    try:
        records = _DOCUMENT.decode(view)
    except msgspec.ValidationError:
        return AccountList(_parse_entries(view))
    if "error" in records:
        raise UnexpectedShapeError
    _require_accounts((key, record != _NO_RECORD) for key, record in records.items())
    return AccountList(_distinct([_account(key, record) for key, record in records.items()]))


# ---- As it should be ------------------------------------------------------------------------


class _UnusualError(Exception):
    """Something asks for a closer look."""


class _Usual:
    """An answer as documented, in which every id is a number, as it should be: no token is one.

    It is read in pieces that fit the processor's cache: what was decoded of one has become accounts
    and is let go of before it is out of it. A million take two thirds of the time, and less memory.
    """

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._servers: list[str] = []

    def read(self, view: memoryview) -> AccountList:
        """All accounts.

        Raises:
            _UnusualError: It is not such an answer; what `_DOCUMENT` raises is said of a piece, and
                may not be so of the whole.
        """
        accounts = tuple(chain.from_iterable(map(self._accounts, _pieces(view))))
        if len(set(self._keys)) < len(accounts):
            raise _UnusualError
        return AccountList(accounts, frozenset(self._servers))

    def _accounts(self, piece: bytes | memoryview) -> Iterator[Account]:
        """Those in `piece`.

        Equal ids in it become one text: a channel that of its key, a server that of the accounts
        before. It is then looked at once, and compared faster by whoever has to do with the list.
        """
        records = _DOCUMENT.decode(piece)
        servers: dict[str, str] = {}
        same = servers.setdefault
        channels: list[str] = []

        def other(channel: str | None) -> str | None:
            if not channel:
                return None  # an empty text says as little as a missing one
            channels.append(channel)
            return channel

        tokens = secrets([record.discord for record in records.values()])
        rows = [
            (
                key,
                key if record.channel == key else other(record.channel),
                same(server, server) if (server := record.server) else None,
                token,
                record.maxJobs,
                (),
                (),
                True,
            )
            for (key, record), token in zip(records.items(), tokens, strict=True)
        ]
        digits = "".join([*records, *servers, *channels])
        # (Asking bytes for digits is several times faster than asking text.)
        if not (digits.isascii() and digits.encode().isdigit()):
            raise _UnusualError
        self._keys += records
        self._servers += servers
        return map(tuple.__new__, repeat(Account), rows)  # as `Account` does, in two more steps


def _pieces(view: memoryview) -> Iterator[bytes | memoryview]:
    """The document torn between two accounts, each piece a document of its own.

    If it is torn anywhere else, such as within a text, a piece is no JSON: for only the braces that
    are put around it make it an object again.
    """
    opening = b""
    while len(view) > 2 * _PIECE and (found := _BETWEEN.search(view, _PIECE)):
        yield b"".join((opening, view[: found.start()], b"}}"))
        opening, view = b"{", view[found.end() :]
    yield b"".join((opening, view)) if opening else view


# ---- One by one -----------------------------------------------------------------------------


def _account(
    key: str, record: _Record, ill_typed: tuple[str, ...] = (), unknown: tuple[str, ...] = ()
) -> Account:
    return Account(
        _masked(key, record),
        record.channel or None,
        record.server or None,
        Secret(record.discord) if record.discord else None,
        record.maxJobs,
        ill_typed,
        unknown,
    )


# ---- Entry by entry -------------------------------------------------------------------------


def _parse_entries(view: memoryview) -> tuple[Account, ...]:
    _require_sane_names(view)
    entries = _ENTRIES.decode(view)
    _require_utf8(view)
    if "error" in entries or len(entries) > _MOST_ACCOUNTS:
        raise UnexpectedShapeError
    accounts = _distinct([_entry(key, raw) for key, raw in entries.items()])
    _require_accounts((account.key, _says_something(account)) for account in accounts)
    return accounts


def _entry(key: str, raw: msgspec.Raw) -> Account:
    if first_byte(memoryview(raw)) != b"{":
        return Account(_masked(key, _NO_RECORD), is_record=False)
    try:
        return _account(key, _RECORD.decode(raw))
    except msgspec.ValidationError:
        return _odd_record(key, _ENTRIES.decode(raw))


def _odd_record(key: str, values: dict[str, msgspec.Raw]) -> Account:
    """A record with fields that are unknown or of another type than documented."""
    record = _Record()
    ill_typed = []
    for name in _Record.__struct_fields__:
        raw = values.pop(name, None)
        if raw is None:
            continue
        read = read_whole_number if name == "maxJobs" else read_text
        value, as_documented = read(memoryview(raw))
        if name == "discord" and not as_documented:
            value = None
        setattr(record, name, value)
        if not as_documented:
            ill_typed.append(name)
    names = [_without_token(name, record.discord) for name in values]
    return _account(key, record, tuple(ill_typed), tuple(names))


def _distinct(accounts: list[Account]) -> tuple[Account, ...]:
    """Each under a key of its own, as in the answer: what was masked may be alike by now."""
    if len({account.key for account in accounts}) < len(accounts):
        times: Counter[str] = Counter()
        for place, account in enumerate(accounts):
            times[account.key] += 1
            if (time := times[account.key]) > 1:
                accounts[place] = account._replace(key=f"{account.key} ({time})")
    return tuple(accounts)


# ---- Tokens in the wrong place --------------------------------------------------------------


def _masked(key: str, record: _Record) -> str:
    """Takes tokens out of the ids of `record`, and out of its `key`, which is returned.

    Someone may have saved a channel with its token in the field of its id; ids are shown in clear.
    """
    if record.channel:
        record.channel = _without_token(record.channel, record.discord)
    if record.server:
        record.server = _without_token(record.server, record.discord)
    return _without_token(key, record.discord)


def _without_token(text: str, token: str | None) -> str:
    if text.isdigit():
        return text
    if token and len(token) >= _SHORTEST_TOKEN:
        text = text.replace(token, BULLETS)
    return redact(text)


# ---- The document as a whole ----------------------------------------------------------------


def _require_sane_number(body: bytes | bytearray) -> None:
    """Objects take more memory than the bytes they are read from: MiB of ``"1":{},`` gigabytes.

    So the braces are counted first. A subscription has three accounts for each service;
    `_MOST_ACCOUNTS` leaves room for every real list, and for the ones of our measurements.
    """
    if len(body) > _MOST_ACCOUNTS and body.count(b"{") > _MOST_ACCOUNTS:
        raise UnexpectedShapeError


def _require_sane_names(view: memoryview) -> None:
    """The same for names. Where all fields are as documented, no name is kept."""
    pieces = (view[start : start + _CHUNK] for start in range(0, len(view), _CHUNK))
    if len(view) > _MOST_COLONS and sum(bytes(each).count(b":") for each in pieces) > _MOST_COLONS:
        raise UnexpectedShapeError


def _says_something(account: Account) -> bool:
    return bool(
        account.channel
        or account.server
        or account.discord
        or account.max_jobs is not None
        or account.ill_typed
    )


def _require_accounts(entries: Iterator[tuple[str, bool]]) -> None:
    """Any map of anything would pass as accounts that lack everything: one at least must look it.

    Either its key is an id, or it holds a field that the documentation knows.
    """
    empty = True
    for key, says_something in entries:
        if says_something or key.isdecimal():
            return
        empty = False
    if not empty:
        raise UnexpectedShapeError


def _require_utf8(view: memoryview) -> None:
    """What is skipped has not been looked at by the decoder."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(view), _CHUNK):
        decoder.decode(view[start : start + _CHUNK], final=start + _CHUNK >= len(view))


def _position(exc: Exception, view: memoryview, start: int) -> int | None:
    """Where the fault is, in bytes from the beginning of the body."""
    if isinstance(exc, UnicodeDecodeError):
        return None  # counted from somewhere within
    found = _POSITION.search(str(exc))
    return start + (int(found[1]) if found else len(view))
