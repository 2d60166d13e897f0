"""Bytes → accounts, for any service: lenient about each value, strict about the document.

An answer that is as documented is decoded straight into typed records. Only when that fails is it
taken apart entry by entry, and then only as deep as needed: values of unknown fields are never
built, so that a hostile document costs little more memory than its bytes.
"""

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from itertools import repeat
from operator import attrgetter
from typing import Any, Final, TypeVar

import msgspec
from msgspec import structs

from app.accounts.account import Account
from app.accounts.entry import are_numbers, masked, read_places
from app.accounts.other_forms import entries_in, is_wrapper
from app.accounts.running import with_slots
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.catalogue.common_fields import RUNNING
from app.catalogue.service import Endpoint, Place, Service
from app.fields.field import Field
from app.fields.json_values import first_byte
from app.fields.token import TokenField

_MOST_ACCOUNTS: Final = 120_000
_MOST_COLONS: Final = 6 * _MOST_ACCOUNTS
_CHUNK: Final = 1 << 20
_BYTE_ORDER_MARK: Final = codecs.BOM_UTF8
_POSITION: Final = re.compile(r"\(byte (\d+)\)")
_ENTRIES: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NULL: Final = msgspec.Raw(b"null")
_MISSING: Final = (None, "")
_ERROR: Final = "error"
T = TypeVar("T")

_Body = bytes | bytearray


def read_accounts(body: _Body, service: Service) -> tuple[Account, ...]:
    """The accounts of the body of an answer, in its order.

    Raises:
        UnreadableError: It is not JSON in UTF-8.
        UnexpectedShapeError: It is JSON, but no map of accounts; an ``{"error": …}`` too.
    """
    return _decoded(body, lambda view: _read(view, service))


def read_record(body: _Body, places: Iterable[Place]) -> dict[str, Any]:
    """The values of an answer about one account, by the ids of the fields.

    Raises:
        UnreadableError: It is not JSON in UTF-8.
        UnexpectedShapeError: It is JSON, but no object; an ``{"error": …}`` too.
    """
    return _decoded(body, lambda view: _record(view, places))


def _decoded(body: _Body, read: Callable[[memoryview], T]) -> T:
    _require_sane_number(body)
    start = len(_BYTE_ORDER_MARK) if body.startswith(_BYTE_ORDER_MARK) else 0
    view = memoryview(body)[start:]
    try:
        return read(view)
    except (msgspec.ValidationError, RecursionError) as exc:
        raise UnexpectedShapeError from exc
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise UnreadableError(position=_position(exc, view, start)) from exc


@cache
def listing_endpoint(service: Service) -> Endpoint[tuple[Account, ...]]:
    """The listing of a service, to be asked for."""
    return Endpoint(
        path=service.path,
        read=lambda body: read_accounts(body, service),
        nothing_configured=service.nothing_configured,
        secret_names=service.secret_names,
    )


def _read(view: memoryview, service: Service) -> tuple[Account, ...]:
    try:
        reader = _AsDocumented.of(service)
        accounts = reader.accounts(view)
        if reader.skips_values:
            _require_utf8(view)
    except msgspec.ValidationError:
        _require_sane_names(view)
        entries = _entries(view, service)
        _require_utf8(view)
        if len(entries) > _MOST_ACCOUNTS:
            raise UnexpectedShapeError from None
        accounts = [_odd_account(service, key, raw) for key, raw in entries]
    _require_accounts(accounts)
    accounts = _distinct(accounts)
    return tuple(map(with_slots, accounts) if RUNNING.id in service.by_id else accounts)


def _record(view: memoryview, places: Iterable[Place]) -> dict[str, Any]:
    _require_sane_names(view)
    entry = _ENTRIES.decode(view)
    _require_utf8(view)
    if _ERROR in entry:
        raise UnexpectedShapeError
    values: dict[str, Any] = {}
    read_places(places, entry, values)
    return values


# ---- As documented --------------------------------------------------------------------------


class _AsDocumented:
    """Reads an answer in which every entry holds nothing but the documented fields and types."""

    def __init__(self, service: Service) -> None:
        self._service = service
        flat = {place.path[0]: place.field for place in service.places if len(place.path) == 1}
        self._raw = {
            name: f"raw{number}"
            for number, name in enumerate(sorted(service.known_names - {*flat}))
        }
        record = msgspec.defstruct(
            "Record",
            [
                *[(field.id, field.json_type | None, None) for field in flat.values()],
                *[(attribute, msgspec.Raw, _NULL) for attribute in self._raw.values()],
            ],
            rename={
                **{field.id: name for name, field in flat.items()},
                **{attribute: name for name, attribute in self._raw.items()},
            },
            forbid_unknown_fields=True,
            gc=False,
        )
        self._decoder = msgspec.json.Decoder(dict[str, record])  # type: ignore[valid-type]  # made here
        self._accepting = [
            (field.id, field.accept)
            for field in flat.values()
            if type(field).accept is not Field.accept
        ]
        self._texts = [
            attrgetter(field.id) for field in flat.values() if not isinstance(field, TokenField)
        ]
        self.skips_values = bool(self._raw)
        """Some are not looked at: they may even be in another encoding."""
        self._deep = [place for place in service.places if len(place.path) > 1]

    @classmethod
    @cache
    def of(cls, service: Service) -> "_AsDocumented":
        """The reader of a service, made once."""
        return cls(service)

    def accounts(self, view: memoryview) -> list[Account]:
        """All of them.

        Raises:
            msgspec.ValidationError: Something is not as documented.
        """
        records = self._records(view)
        values = [*map(structs.asdict, records.values())]
        ill_typed = [self._read_raw(each) if self._raw else () for each in values]
        for each in values:
            if not all(each.values()):
                for name in [name for name, value in each.items() if value in _MISSING]:
                    del each[name]
        for name, accept in self._accepting:
            for each in values:
                if name in each:
                    each[name] = accept(each[name])
        accounts = [*map(Account, repeat(self._service), records, values, ill_typed)]
        texts = [*records]
        for text_of in self._texts:
            texts += [text for text in map(text_of, records.values()) if type(text) is str]
        is_harmless = not self._raw and are_numbers("".join(texts))  # as nearly always
        return accounts if is_harmless else [*map(masked, accounts)]

    def _records(self, view: memoryview) -> dict[str, Any]:
        records: dict[str, Any] = self._decoder.decode(view)
        if self._service.other_forms and any(map(is_wrapper, records)):
            raise msgspec.ValidationError
        return records

    def _read_raw(self, values: dict[str, Any]) -> tuple[str, ...]:
        """Put what lies deeper in place of the pieces of JSON; returns what is ill-typed."""
        pieces = {name: values.pop(attribute) for name, attribute in self._raw.items()}
        return read_places(self._deep, pieces, values)


# ---- Entry by entry -------------------------------------------------------------------------


def _entries(view: memoryview, service: Service) -> list[tuple[str, msgspec.Raw]]:
    entries = _ENTRIES.decode(view) if not service.other_forms or first_byte(view) == b"{" else {}
    if _ERROR in entries:
        raise UnexpectedShapeError
    return entries_in(view, service) if service.other_forms else [*entries.items()]


def _odd_account(service: Service, key: str, raw: msgspec.Raw) -> Account:
    """An entry that may hold unknown fields, and values of other types than documented."""
    if first_byte(memoryview(raw)) != b"{":
        return masked(Account(service, key, is_record=False))
    entry = _ENTRIES.decode(raw)
    values: dict[str, Any] = {}
    ill_typed = read_places(service.places, entry, values)
    unknown = tuple(name for name in entry if name not in service.known_names)
    return masked(Account(service, key, values, ill_typed, unknown))


def _distinct(accounts: list[Account]) -> list[Account]:
    """Each under a key of its own, as in the answer: masked keys may be alike by now."""
    if len({account.key for account in accounts}) < len(accounts):
        times: Counter[str] = Counter()
        for index, account in enumerate(accounts):
            times[account.key] += 1
            if (time := times[account.key]) > 1:
                accounts[index] = structs.replace(account, key=f"{account.key} ({time})")
    return accounts


# ---- The document as a whole ----------------------------------------------------------------


def _require_sane_number(body: _Body) -> None:
    """Refuse a document of millions of entries before objects are made of it.

    Objects take more memory than the bytes they are read from: MiB of ``"1":{},`` are gigabytes. A
    subscription has three accounts for each service; `_MOST_ACCOUNTS` leaves room for every real
    list.
    """
    if len(body) > _MOST_ACCOUNTS and body.count(b"{") > _MOST_ACCOUNTS:
        raise UnexpectedShapeError


def _require_sane_names(view: memoryview) -> None:
    """Refuse a document of millions of names: those of an odd entry are kept."""
    pieces = (view[start : start + _CHUNK] for start in range(0, len(view), _CHUNK))
    if len(view) > _MOST_COLONS and sum(bytes(each).count(b":") for each in pieces) > _MOST_COLONS:
        raise UnexpectedShapeError


def _require_accounts(accounts: list[Account]) -> None:
    """Refuse a map of something else, which would pass as accounts that lack everything.

    At least one entry must look like an account: its key is an id, or it holds a documented field.
    """
    keys = {account.key for account in accounts}
    if _ERROR in keys or (accounts and not any(map(_looks_like_an_account, accounts))):
        raise UnexpectedShapeError


def _looks_like_an_account(account: Account) -> bool:
    return bool(account.values or account.ill_typed) or account.key.isdecimal()


def _require_utf8(view: memoryview) -> None:
    """Refuse other encodings also in values that the decoder skips without looking at them."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(view), _CHUNK):
        decoder.decode(view[start : start + _CHUNK], final=start + _CHUNK >= len(view))


def _position(exc: Exception, view: memoryview, start: int) -> int | None:
    """Where the fault is, in bytes from the beginning of the body."""
    if isinstance(exc, UnicodeDecodeError):
        return None  # counted from somewhere within
    found = _POSITION.search(str(exc))
    return start + (int(found[1]) if found else len(view))
