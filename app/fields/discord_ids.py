"""What can be told offline of Discord's ids and tokens, and no more.

Ids are snowflakes: milliseconds since 2015 in the upper 42 bits
(https://docs.discord.com/developers/reference#snowflakes). The form of a user token is not
documented; the shapes here are those that have been seen. A shape can be implausible; it can never
prove that a token works.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
_SKEW: Final = timedelta(days=1)
_MIN_DIGITS: Final = 17
"""Those of February 2015, before there was a Discord: a shorter one has lost some."""
_MAX_DIGITS: Final = 20
_LARGEST: Final = 2**64
_DATE_SHIFT: Final = 22
_MILLISECOND: Final = timedelta(milliseconds=1)

_TOKEN_SHAPE: Final = re.compile(
    r"mfa\.[\w-]{20,}|[\w-]{23,28}\.[\w-]{5,7}\.[\w-]{25,}", flags=re.ASCII
)


def created_at(snowflake: str, now: datetime) -> datetime | None:
    """When the channel or server with this id was made (UTC), to the millisecond.

    None if the text can be no id of today: not 17 to 20 digits, a zero first, or a date in the
    future. `now` is aware.
    """
    age = id_age(snowflake, latest_age(now))
    return None if age is None else _EPOCH + age * _MILLISECOND


def id_age(snowflake: str, latest: int) -> int | None:
    """The date in an id as milliseconds since 2015; None if it is no id, or later than `latest`.

    No date is built, which takes most of the time: a list has two ids an account.
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


def latest_age(now: datetime) -> int:
    """The latest date that an id can have, for `id_age`; clocks may differ by a day."""
    return (now + _SKEW - _EPOCH) // _MILLISECOND


def is_shortened(token: str) -> bool:
    """Whether the service took the middle out: then nothing can be said of the token's shape."""
    text = token.casefold()
    signs = "…" in text or "..." in text or "***" in text or "•" in text
    return signs or "secured" in text or "redacted" in text


def is_plausible_token(token: str) -> bool:
    """Whether the text has a shape that Discord's user tokens have."""
    return _TOKEN_SHAPE.fullmatch(token) is not None
