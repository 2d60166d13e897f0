"""The entries of an answer that is no map of accounts: a list, a wrapped map, a map of lists.

No page documents these forms. Answers of useapi.net have changed before, and a client of somebody
else reads them.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from app.catalogue.common_fields import ACCOUNT, EMAIL
from app.catalogue.service import Service
from app.fields.json_values import first_byte, read_text

_WRAPPERS: Final = ("accounts", "data", "items", "result", "results")
_MOST_WRAPPERS: Final = 3
_MAP: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST: Final = msgspec.json.Decoder(list[msgspec.Raw])
_MORE_NAMES: Final = (ACCOUNT.id, EMAIL.id, "user_id", "id")
"""Under which an entry may say what it would be listed under."""


def is_wrapper(name: str) -> bool:
    """Whether something of this name holds accounts, and is none itself."""
    return name in _WRAPPERS


def entries_in(view: memoryview, service: Service) -> list[tuple[str, msgspec.Raw]]:
    """The entries of an answer, each with what it is listed under.

    Raises:
        msgspec.ValidationError: It is neither an object nor a list.
    """
    for _ in range(_MOST_WRAPPERS):
        if first_byte(view) == b"[":
            return [*_from_list(view, service)]
        entries = _MAP.decode(view)
        inner = next((entries[name] for name in _WRAPPERS if name in entries), None)
        if inner is None or first_byte(memoryview(inner)) not in {b"{", b"["}:
            return [*_from_map(entries)]
        view = memoryview(inner)
    raise msgspec.ValidationError


def _from_map(entries: dict[str, msgspec.Raw]) -> Iterator[tuple[str, msgspec.Raw]]:
    for key, raw in entries.items():
        records = _records(raw) if first_byte(memoryview(raw)) == b"[" else []
        if records:
            yield from ((key, record) for record in records)
        else:
            yield key, raw


def _from_list(view: memoryview, service: Service) -> Iterator[tuple[str, msgspec.Raw]]:
    own = next((place.path for place in service.places if place.field is service.key), ())
    records = _records(view)
    if not records and _LIST.decode(view):
        raise msgspec.ValidationError
    for number, record in enumerate(records, start=1):
        entry = _MAP.decode(record)
        names = (name for name in (*own[:1], *_MORE_NAMES) if name in entry)
        texts = (read_text(memoryview(entry[name]))[0] for name in names)
        yield next(filter(None, texts), f"#{number}"), record


def _records(raw: msgspec.Raw | memoryview) -> list[msgspec.Raw]:
    """The objects of a list."""
    return [each for each in _LIST.decode(raw) if first_byte(memoryview(each)) == b"{"]
