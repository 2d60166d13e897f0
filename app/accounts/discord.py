"""What can be told offline of Discord's ids and tokens, and no more.

Ids are snowflakes: milliseconds since 2015 in the upper 42 bits
(https://docs.discord.com/developers/reference#snowflakes). The form of a user token is not
documented; the shapes here are those that the field has seen. A shape can be implausible; it can
never prove that a token works.
"""

import re
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
_SKEW: Final = timedelta(days=1)
_MIN_DIGITS: Final = 17
"""Those of February 2015, before there was a Discord: a shorter one has lost some."""
_MAX_DIGITS: Final = 20
_without: Final = bytes.translate
_DIGITS: Final = b"0123456789"
_IDS: Final = re.compile(rb"(?:[^0].{%d,%d}\n)*+" % (_MIN_DIGITS - 1, _MAX_DIGITS - 1))
_LARGEST: Final = 2**64
_DATE_SHIFT: Final = 22
_MILLISECOND: Final = timedelta(milliseconds=1)

_TOKEN_SHAPE: Final = re.compile(
    r"mfa\.[\w-]{20,}|[\w-]{23,28}\.[\w-]{5,7}\.[\w-]{25,}", flags=re.ASCII
)
_SHORTENED: Final = ("…", "...", "***", "•", "secured", "redacted")

USUAL_LENGTH: Final = 55
"""A shorter one is none of those that `are_usual_tokens` is true of."""
_LETTERS: Final = bytes(code for code in range(0x80) if re.match(r"[\w-]", chr(code)))
_USUAL: Final = re.compile(rb"(?:[^.]{23,28}+\.[^.]{5,7}+\..{25,}+\n)*+")
_SHORTENED_WORDS: Final = [mark.encode() for mark in _SHORTENED if mark.isalpha()]


def created_at(snowflake: str, now: datetime) -> datetime | None:
    """When the channel or server with this id was made (UTC), to the millisecond.

    None if the text can be no id of today: not 17 to 20 digits, a zero first, or a date in the
    future.
    """
    age = id_age(snowflake, latest_age(now))
    return None if age is None else _EPOCH + age * _MILLISECOND


def id_age(snowflake: str, latest: int) -> int | None:
    """The date in an id as milliseconds since 2015; None if it is no id, or later than `latest`.

    Without a date being built, which takes most of the time: a list has two ids an account.
    """
    if not (_MIN_DIGITS <= len(snowflake) <= _MAX_DIGITS):
        return None
    if not (snowflake.isascii() and snowflake.isdigit()) or snowflake[0] == "0":
        return None
    number = int(snowflake)
    if number >= _LARGEST:
        return None
    age = number >> _DATE_SHIFT
    return age if age <= latest else None


def odd_ids(snowflakes: Collection[str], latest: int) -> set[str]:
    """Those for which `id_age` is None.

    All others compare as their numbers do: by their length, and then as texts. Where all are in
    order, as they nearly always are, they are told so all at once.
    """
    if _are_ids(snowflakes, latest):
        return set()
    return {text for text in snowflakes if id_age(text, latest) is None}


def _are_ids(snowflakes: Collection[str], latest: int) -> bool:
    """Whether there is none in `odd_ids`; each question is asked of all at once."""
    text = "\n".join([*snowflakes, ""])
    if not text.isascii():
        return False
    lines = text.encode()
    # That there are only digits makes their number quick to find.
    if _without(lines, None, _DIGITS) != b"\n" * len(snowflakes) or not _IDS.fullmatch(lines):
        return False
    largest = str(min(_LARGEST, (latest + 1) << _DATE_SHIFT) - 1)
    longest = max(map(len, snowflakes), default=0)
    if longest != len(largest):
        return longest < len(largest)
    # One that is greater as a text may only be shorter, and begin with a 9.
    return max(snowflakes) <= largest or all(
        text <= largest for text in snowflakes if len(text) == longest
    )


def latest_age(now: datetime) -> int:
    """The latest date that an id can have, for `id_age`; clocks may differ a little."""
    return (now + _SKEW - _EPOCH) // _MILLISECOND


def is_shortened(token: str) -> bool:
    """Whether the server already took the middle out: then nothing can be said of its shape."""
    folded = token.casefold()
    for mark in _SHORTENED:  # noqa: SIM110 (a generator takes twice as long)
        if mark in folded:
            return True
    return False


def is_plausible_token(token: str) -> bool:
    """Whether it has a shape that Discord's user tokens have."""
    return _TOKEN_SHAPE.fullmatch(token) is not None


def are_usual_tokens(tokens: Sequence[str]) -> bool:
    """Whether all of them are plausible, in three parts, and none is shortened.

    Each question is asked of all at once, which takes a third of the time. False says nothing of
    any single one.
    """
    text = "\n".join([*tokens, ""])
    if not text.isascii():
        return False
    lines = text.encode()
    # That each has two dots and else only letters and the like makes the shape quick to find.
    if _without(lines, None, _LETTERS) != b"..\n" * len(tokens) or not _USUAL.fullmatch(lines):
        return False
    folded = lines.lower()
    return not any(word in folded for word in _SHORTENED_WORDS)
