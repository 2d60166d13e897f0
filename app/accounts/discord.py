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
_LARGEST: Final = 2**64

_TOKEN_SHAPE: Final = re.compile(
    r"mfa\.[\w-]{20,}|[\w-]{23,28}\.[\w-]{5,7}\.[\w-]{25,}", flags=re.ASCII
)
_SHORTENED: Final = re.compile(r"…|\.\.\.|\*{3}|•|secured|redacted", flags=re.IGNORECASE)


def created_at(snowflake: str, now: datetime) -> datetime | None:
    """When the channel or server with this id was made (UTC), to the millisecond.

    None if the text can be no id of today: not 15 to 20 digits, or a date in the future.
    """
    if not (_MIN_DIGITS <= len(snowflake) <= _MAX_DIGITS):
        return None
    if not (snowflake.isascii() and snowflake.isdigit()) or (number := int(snowflake)) >= _LARGEST:
        return None
    moment = _EPOCH + timedelta(milliseconds=number >> 22)
    return moment if moment <= now + _SKEW else None


def is_shortened(token: str) -> bool:
    """Whether the server already took the middle out: then nothing can be said of its shape."""
    return _SHORTENED.search(token) is not None


def is_plausible_token(token: str) -> bool:
    """Whether it has a shape that Discord's user tokens have."""
    return _TOKEN_SHAPE.fullmatch(token) is not None
