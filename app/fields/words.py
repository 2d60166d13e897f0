"""Texts of a service: its own words about an account, and names such as that of a plan."""

import re
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from app.base.i18n import N_, Text, Translate
from app.base.redaction import E_MAIL, hide_random_runs, redact
from app.base.secret import BULLETS
from app.base.untrusted_text import inert
from app.fields.field import Field
from app.fields.json_values import first_byte, read_text

_NOT_TOLD: Final = N_("not told")
_LONGEST: Final = 200
_MOST_SEARCHED: Final = 2_000
"""Of a longer text, what follows is not looked at, and so not shown."""
_WITHOUT_WORDS: Final = "…"
"""There is something, and it says nothing that can be read."""
_MOST_LOOKED_AT: Final = 1 << 16
_MOST_ITEMS: Final = 10
_DEPTH: Final = 4
_TELLING_NAMES: Final = ("message", "error", "reason", "description", "detail", "status")
"""Of an object in place of a text, in this order."""

_LINK: Final = re.compile(r"\b[a-z][a-z0-9+.-]*://([^\s/?#\"'<>]*)\S*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{8,}", re.ASCII)
"""What may be the id of somebody."""


def without_personal_parts(text: str) -> str:
    """A sentence on one line, without tokens, addresses and ids; of a link only its host."""
    if len(text) > _MOST_SEARCHED:  # without the last word, which is cut
        text = text[:_MOST_SEARCHED].rpartition(" ")[0] + "…"
    text = " ".join(inert(" ".join(text.split())).split())
    text = _LINK.sub(lambda found: f"{found[1].rpartition('@')[2]}/…", redact(text))
    text = _NUMBER.sub(BULLETS, hide_random_runs(E_MAIL.sub(BULLETS, text)))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _told_within(raw: memoryview) -> str:
    """What an object or a list says, such as ``{"error": {"message": "…"}}``; "" if it is empty."""
    if len(raw) > _MOST_LOOKED_AT:
        return _WITHOUT_WORDS
    value = msgspec.json.decode(raw)
    return (_text_of(value, _DEPTH) or _WITHOUT_WORDS) if value else ""


def _text_of(value: object, depth: int) -> str:
    if isinstance(value, str):
        return value
    inner: list[object] = []
    if isinstance(value, dict):
        inner = [value[name] for name in _TELLING_NAMES if name in value]
    elif isinstance(value, list):
        inner = value[:_MOST_ITEMS]
    return next(filter(None, (_text_of(each, depth - 1) for each in inner)), "") if depth else ""


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class WordsField(Field[str]):
    """What the service itself says. Nothing is kept of it that could be secret or personal."""

    missing: Text = _NOT_TOLD
    characters: int = 20

    def read(self, raw: memoryview) -> tuple[str | None, bool]:
        """A text; of an object or a list, the text within that says most."""
        kind = first_byte(raw)
        if kind in {b"n", b"f"}:
            return None, True
        if kind == b'"':
            text, _ = read_text(raw)
        elif kind in {b"{", b"["}:
            text = _told_within(raw)
        else:
            return _WITHOUT_WORDS, False
        return without_personal_parts(text or "") or None, True

    def accept(self, value: Any) -> str:  # noqa: ANN401
        """See `Field.accept`."""
        return without_personal_parts(value)

    def text(self, value: str, translate: Translate) -> str:  # noqa: ARG002
        """The words themselves."""
        return value

    def sort_key(self, value: str) -> str:
        """As in a dictionary."""
        return value.casefold()


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class NameField(WordsField):
    """A short name that several accounts may have, such as that of a plan or a service."""

    characters: int = 12
