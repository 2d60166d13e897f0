"""Cleans and judges what was pasted as an API token. Pure, and cheap at every keystroke.

The shape is ``user:`` + digits + ``-`` + letters and digits, to be sent whole and not URL-encoded
(https://useapi.net/auth.md). The length of the last part is not documented, so another shape is
never refused for being another shape: only what cannot be sent is, and what must not be.
"""

import re
from enum import Enum
from typing import Final

from app.base.i18n import N_, Text, Translate
from app.base.secret import BULLETS, Secret

MAX_LENGTH: Final = 1_000
"""Characters. No token of the service comes near it; a whole document pasted by mistake does."""

_CLEANABLE: Final = 10 * MAX_LENGTH
"""What is longer cannot become a token by cleaning, and is not worth the time."""

_INVISIBLE: Final = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")
"""Zero-width and direction characters, soft hyphens, the byte order mark: copied along unseen."""

_LINE_BREAK: Final = re.compile(r"(?<![ \t\xa0])[ \t\xa0]*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
"""A line break with the blanks about it: mail programs and terminals wrap and indent."""

_QUOTES: Final = "\"'`´“”„‟‘’‚‛«»‹›"
_OPEN: Final = r"(\[{<（【「"
_CLOSE: Final = ")]}>）】」"

_BEFORE: Final = re.compile(
    rf"""(?: [\s{_QUOTES}{_OPEN}]
        | authorization [{_QUOTES}]? \s* [:=]
        | bearer (?= [\s:] | $ ) \s* :?
        | [a-z_]{{0,30}} (?: token | api [\s_-]? key ) [{_QUOTES}]? \s* [:=]
        | export (?= \s )
        | api \s (?= token [{_QUOTES}]? \s* [:=] )
        )+""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a token in documentation, in a settings file or in a mail."""

_AFTER: Final = f"{_QUOTES}{_CLOSE},;.。 \t\xa0"

_COLON: Final = re.compile("%3a", re.IGNORECASE)

_KNOWN: Final = re.compile(r"user:([0-9]+)-[A-Za-z0-9]+")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_DISCORD: Final = re.compile(
    r"mfa\.[A-Za-z0-9_-]{20,} | [A-Za-z0-9_-]{18,30}\.[A-Za-z0-9_-]{5,7}\.[A-Za-z0-9_-]{25,}",
    re.VERBOSE,
)
"""Three parts with dots between (account, time, signature), or the older ``mfa.`` form."""


class Verdict(Enum):
    """What a cleaned text looks like."""

    OK = "ok"
    UNUSUAL = "unusual"
    MISSING_PREFIX = "missing_prefix"
    CUT_SHORT = "cut_short"
    BLANK_INSIDE = "blank_inside"
    EMPTY = "empty"
    NOT_ASCII = "not_ascii"
    CONTROL = "control"
    TOO_LONG = "too_long"
    DISCORD_TOKEN = "discord_token"

    @property
    def sendable(self) -> bool:
        """False if it must not go out: then it is refused before any request.

        A Discord token is refused although it could be sent: it cannot be the API token, and it
        opens a whole Discord account, so it has no business at another service.
        """
        return self not in _REFUSED


_REFUSED: Final = frozenset(
    {Verdict.EMPTY, Verdict.NOT_ASCII, Verdict.CONTROL, Verdict.TOO_LONG, Verdict.DISCORD_TOKEN}
)

_SHAPES: Final = (
    (_KNOWN, Verdict.OK),
    (_DISCORD, Verdict.DISCORD_TOKEN),
    (re.compile(r"[0-9]+-[A-Za-z0-9]+"), Verdict.MISSING_PREFIX),
    (re.compile(r"user(?::(?:[0-9]+-?)?)?"), Verdict.CUT_SHORT),
    (re.compile(r"[^ ]* .*"), Verdict.BLANK_INSIDE),
)

_WORDS: Final[dict[Verdict, Text]] = {
    Verdict.UNUSUAL: N_("API tokens usually look like “user:”, a number, “-” and a code."),
    Verdict.MISSING_PREFIX: N_("The beginning seems to be missing: API tokens start with “user:”."),
    Verdict.CUT_SHORT: N_("The end seems to be missing: a “-” and a code follow the number."),
    Verdict.BLANK_INSIDE: N_("There is a space inside. Did you paste more than the token?"),
    Verdict.EMPTY: N_("Paste your API token to go on."),
    Verdict.NOT_ASCII: N_("It contains letters or signs that no API token has."),
    Verdict.CONTROL: N_("It contains invisible control characters. Please copy it again."),
    Verdict.TOO_LONG: N_("That is far too long for an API token. Please copy only the token."),
    Verdict.DISCORD_TOKEN: N_(
        "This looks like a Discord token. The API token starts with “user:”."
    ),
}


def clean(text: str) -> str:
    """The token in what was pasted, without what came along.

    Taken away: white space and quotes about it (straight, typographic, backticks), brackets, a
    comma, semicolon or full stop after it, a label before it (``Authorization:``, ``Bearer``,
    ``API token:``, ``TOKEN=``), and anywhere in it line breaks, zero-width characters and the byte
    order mark. ``%3A`` becomes the colon that it was. A blank inside stays, and is judged: to
    close it would make one wrong token out of a token and a word.

    Cleaning what is clean changes nothing.
    """
    before = None
    while text != before:
        before = text = text.strip()
        if len(text) > _CLEANABLE:
            break
        text = _INVISIBLE.sub("", text)
        text = _LINE_BREAK.sub(_joint, text).strip()
        text = text[found.end() :] if (found := _BEFORE.match(text)) else text
        text = _COLON.sub(":", text.rstrip(_AFTER))
    return text


def _joint(found: re.Match[str]) -> str:
    """Nothing, but for a break after the word ``Bearer``, which needs its blank to be known."""
    return " " if found.string[: found.start()].lower().endswith("bearer") else ""


def judge(cleaned: str) -> Verdict:
    """What a text from `clean` looks like, and whether it may be sent."""
    if not cleaned:
        return Verdict.EMPTY
    if len(cleaned) > MAX_LENGTH:
        return Verdict.TOO_LONG
    if _CONTROL.search(cleaned):
        return Verdict.CONTROL
    if not cleaned.isascii():
        return Verdict.NOT_ASCII
    found = (verdict for shape, verdict in _SHAPES if shape.fullmatch(cleaned))
    return next(found, Verdict.UNUSUAL)


def words(verdict: Verdict, translate: Translate) -> str:
    """The sentence to show under the token field; empty if there is nothing to say."""
    return "" if verdict is Verdict.OK else _WORDS[verdict].said(translate)


def account_label(token: Secret) -> str:
    """What may be shown of a token: ``user:`` and its number, no secret, and bullets."""
    found = _KNOWN.fullmatch(token.reveal())
    return f"user:{found[1]}-{BULLETS}" if found else BULLETS
