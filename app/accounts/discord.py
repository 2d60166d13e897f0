"""What can be told offline of Discord's ids and tokens, and no more.

Ids are snowflakes: milliseconds since 2015 in the upper 42 bits
(https://docs.discord.com/developers/reference#snowflakes). The form of a user token is not
documented; the shapes here are those that the field has seen. A shape can be implausible; it can
never prove that a token works.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
_SKEW: Final = timedelta(days=1)
_MIN_DIGITS: Final = 15
_MAX_DIGITS: Final = 20
_LENGTHS: Final = frozenset(range(_MIN_DIGITS, _MAX_DIGITS + 1))
_LARGEST: Final = 2**64
_DATE_SHIFT: Final = 22
_LARGEST_AGE: Final = (_LARGEST - 1) >> _DATE_SHIFT
_MILLISECOND: Final = timedelta(milliseconds=1)

_TOKEN_SHAPE: Final = re.compile(
    r"mfa\.[\w-]{20,}|[\w-]{23,28}\.[\w-]{5,7}\.[\w-]{25,}", flags=re.ASCII
)
_SHORTENED: Final = ("…", "...", "***", "•", "secured", "redacted")


def created_at(snowflake: str, now: datetime) -> datetime | None:
    """When the channel or server with this id was made (UTC), to the millisecond.

    None if the text can be no id of today: not 15 to 20 digits, or a date in the future.
    """
    age = id_age(snowflake, latest_age(now))
    return None if age is None else _EPOCH + age * _MILLISECOND


def id_age(snowflake: str, latest: int) -> int | None:
    """The date in an id as milliseconds since 2015; None if it is no id, or later than `latest`.

    Without a date being built, which takes most of the time: a list has two ids an account.
    """
    if not (_MIN_DIGITS <= len(snowflake) <= _MAX_DIGITS):
        return None
    if not (snowflake.isascii() and snowflake.isdigit()) or (number := int(snowflake)) >= _LARGEST:
        return None
    age = number >> _DATE_SHIFT
    return age if age <= latest else None


def id_numbers(snowflakes: list[str], latest: int) -> list[int | None]:
    """Each as a number, or None where `id_age` would be.

    Where all are in order, as they nearly always are, they are told so all at once.
    """
    digits = "".join(snowflakes)
    if digits.isascii() and digits.encode().isdigit() and _LENGTHS.issuperset(map(len, snowflakes)):
        numbers = list(map(int, snowflakes))
        if max(numbers) >> _DATE_SHIFT <= min(latest, _LARGEST_AGE):
            return [*numbers]
    return [None if id_age(text, latest) is None else int(text) for text in snowflakes]


def latest_age(now: datetime) -> int:
    """The latest date that an id can have, for `id_age`; clocks may differ a little."""
    return (now + _SKEW - _EPOCH) // _MILLISECOND


def is_shortened(token: str) -> bool:
    """Whether the server already took the middle out: then nothing can be said of its shape."""
    folded = token.casefold()
    return any([mark in folded for mark in _SHORTENED])  # noqa: C419 (a generator is slower)


def may_hold_shortened(tokens: list[str]) -> bool:
    """False if none that `is_plausible_token` takes for one is shortened; asked of all at once."""
    folded = "\n".join(tokens).casefold()
    return any([word in folded for word in _SHORTENED if word.isalpha()])  # noqa: C419 (as above)


def is_plausible_token(token: str) -> bool:
    """Whether it has a shape that Discord's user tokens have."""
    return _TOKEN_SHAPE.fullmatch(token) is not None


def are_plausible_tokens(tokens: list[str]) -> list[bool]:
    """`is_plausible_token` of each."""
    return [found is not None for found in map(_TOKEN_SHAPE.fullmatch, tokens)]
