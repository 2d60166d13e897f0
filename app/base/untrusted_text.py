"""Text that came from elsewhere, made fit to stand in a file or on the clipboard.

Ids are digits, but nothing forces an answer to hold digits. What would break a line, turn it
around, hide in it or be a secret in the wrong field is replaced by something that can be seen.
"""

import re
from typing import Final

from app.base.redaction import redact
from app.base.secret import Secret

MOST_CHARACTERS: Final = 200
"""What is longer is cut: no id is, and a cell of a spreadsheet has its limits."""

_LONGEST_PIECE: Final = 20
"""As many digits as the longest id can have."""
_LONG_WORD: Final = re.compile(rf"\S{{{_LONGEST_PIECE + 1},}}")
_PIECE: Final = re.compile(
    rf"\S{{0,{_LONGEST_PIECE - 1}}}[@/._-](?=\S)|\S{{{_LONGEST_PIECE}}}(?=\S)"
)
"""Of a long word; it ends where a reader would break it, if there is such a place."""
_MAY_BREAK: Final = "\N{ZERO WIDTH SPACE}"

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_CONTROL_PICTURES: Final = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\N{SYMBOL FOR DELETE}",
}
_TURNS: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""What decides in which direction text runs (Unicode Standard Annex 9)."""
_HIDES: Final = (
    "\u00ad\u180e\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
"""Zero-width characters and breaks, but for the joiners that emoji and many scripts need."""
_BROKEN: Final = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(0x11)
)
"""Halves of characters, and code points that are never to be exchanged."""

_INVISIBLE: Final = re.compile(f"[\x00-\x1f\x7f-\x9f{_TURNS}{_HIDES}{_BROKEN}]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def readable(text: str, *secrets: Secret | None) -> str:
    """`text` on one line, in its own direction, without hidden parts, secrets or great length."""
    text = inert(without_secrets(text, *secrets))
    return text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS] + "…"


def breakable(text: str) -> str:
    """`readable`, and where a word is longer than any id, with places where a line may break."""
    return with_breaks(readable(text))


def with_breaks(text: str) -> str:
    """`text` with places where a line may break within words that are longer than any id."""
    if len(text) <= _LONGEST_PIECE:
        return text
    return _LONG_WORD.sub(lambda word: _PIECE.sub(rf"\g<0>{_MAY_BREAK}", word[0]), text)


def without_secrets(text: str, *secrets: Secret | None) -> str:
    """`text` with bullets for tokens: those given, and what is shaped like one.

    Someone may have saved a channel with its token in the field of its id.
    """
    if text.isascii() and text.isdigit():
        return text
    return redact(text, [secret for secret in secrets if secret])


def inert(text: str) -> str:
    """`text` with something visible in place of each character that does more than be there."""
    if text.isascii() and text.isprintable():
        return text
    return _INVISIBLE.sub(_picture, text)


def well_formed(text: str) -> str:
    """`text` as any encoding of Unicode can hold it."""
    return _SURROGATES.sub(REPLACEMENT, text)


def escaped_invisible(json_text: str) -> str:
    r"""JSON on one line, with ``\u…`` in place of what `inert` replaces: the same document."""
    return _INVISIBLE.sub(_escape, json_text)


def _picture(found: re.Match[str]) -> str:
    return _CONTROL_PICTURES.get(ord(found[0]), REPLACEMENT)


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    pairs = (units[start : start + 2].hex() for start in range(0, len(units), 2))
    return "".join(f"\\u{pair}" for pair in pairs)
