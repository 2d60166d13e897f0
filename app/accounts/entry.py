"""Reads the fields of one entry of an answer, and hides tokens that stand in the wrong place."""

from collections.abc import Iterable
from typing import Any, Final

import msgspec
from msgspec import structs

from app.accounts.account import Account
from app.base.untrusted_text import without_secrets
from app.catalogue.service import Place
from app.fields.json_values import first_byte

_ENTRIES: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])


def read_places(
    places: Iterable[Place], entry: dict[str, msgspec.Raw], values: dict[str, Any]
) -> tuple[str, ...]:
    """Read the fields of an entry into `values`; returns the names of those that are ill-typed."""
    ill_typed = []
    for place in places:
        piece, as_documented = _piece(entry, place.path)
        if piece is not None:
            value, as_documented = place.field.read(memoryview(piece))
            if value is not None:
                values[place.field.id] = value
        if not as_documented:
            ill_typed.append(".".join(place.path))
    return tuple(ill_typed)


def _piece(entry: dict[str, msgspec.Raw], path: tuple[str, ...]) -> tuple[msgspec.Raw | None, bool]:
    """The JSON at `path`, or None; and whether there are only objects on the way to it."""
    piece = entry.get(path[0])
    for name in path[1:]:
        if piece is None or (begin := first_byte(memoryview(piece))) == b"n":
            return None, True
        if begin != b"{":
            return None, False
        piece = _ENTRIES.decode(piece).get(name)
    return piece, True


def masked(account: Account) -> Account:
    """The account without tokens in its ids, its key and its names: those are shown in clear.

    Someone may have saved a channel with its token in the field of its id.
    """
    key, values = account.key, account.values
    secrets = [*account.secrets()]
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    together = "\n".join((key, *texts.values(), *account.unknown_fields))
    if without_secrets(together, *secrets) == together:
        return account
    cleaned = {name: without_secrets(text, *secrets) for name, text in texts.items()}
    return structs.replace(
        account,
        key=without_secrets(key, *secrets),
        values={**values, **cleaned},
        unknown_fields=tuple(without_secrets(name, *secrets) for name in account.unknown_fields),
    )


def are_numbers(texts: str) -> bool:
    """Whether there are only digits in `texts`: then there is no token in them."""
    return texts.isascii() and texts.encode().isdigit()  # of bytes, that is seven times as fast
