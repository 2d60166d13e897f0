"""The beginning of a body, fit to be shown."""

import re
from collections.abc import Iterable
from typing import Final

from app.base.redaction import redact
from app.base.secret import BULLETS, Secret

_LENGTH: Final = 200
_LOOKED_AT: Final = 8_000
_HARMLESS: Final = "null|true|false"
"""Values that are no secret. Of numbers, lists and objects the end is not looked for: all that
follows them goes."""
_LONG_RUN: Final = re.compile(r"(?=[\w.+/=-]*[A-Za-z])(?=[\w.+/=-]*\d)[\w.+/=-]{16,}", re.ASCII)


def excerpt(
    body: bytes | bytearray, secrets: Iterable[Secret], secret_names: Iterable[str] = ()
) -> str:
    """One line of at most 200 characters, without anything that may be a secret.

    A body may be cut off in the middle of a token, whose rest has no known shape any more: so any
    long run of letters and digits goes, and whatever stands in a field of `secret_names`.
    """
    text = bytes(body[:_LOOKED_AT]).decode("utf-8", "replace")
    text = "".join(character if character.isprintable() else " " for character in text)
    text = redact(" ".join(text.split()), secrets)
    for name in secret_names:
        value = rf'("{re.escape(name)}"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|(?!{_HARMLESS})[^"\s].*)'
        text = re.sub(value, rf'\g<1>"{BULLETS}"', text)
    text = _LONG_RUN.sub(BULLETS, text)
    return text if len(text) <= _LENGTH else text[: _LENGTH - 1] + "…"
