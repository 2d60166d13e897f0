"""Moments: when a session ends, when an account was added."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

import msgspec

from app.base.i18n import N_, Text, Translate
from app.fields.field import Field
from app.fields.json_values import first_byte, read_number, read_text

_NOT_TOLD: Final = N_("not told")
_MILLISECONDS_FROM: Final = 1e11
"""As seconds, so large a number would be in the year 5138."""
_ZONE_IN_WORDS: Final = re.compile(r"\s*(?:UTC|GMT|Z)$", re.IGNORECASE)
_FRACTION: Final = re.compile(r"(?<=:\d\d)\.(\d+)")
_NO_YEAR: Final = 1
"""The year in which useapi.net lets a moment be that never comes."""


def parse_moment(text: str) -> datetime | None:
    """The moment (UTC) that a text names in one of the forms that useapi.net uses.

    ISO 8601 with or without fractions of a second and a zone, a day alone, or
    ``2027-01-02 03:04:05 UTC``. Without a zone it is UTC. None for the year 1, which stands for
    "never".

    Raises:
        ValueError: It is none of these.
    """
    text = _ZONE_IN_WORDS.sub("+00:00", text.strip())
    if len(text) == len("2027-01-02+00:00"):
        text = text.removesuffix("+00:00")
    text = _FRACTION.sub(lambda found: f".{found[1][:6]:0<6}", text)
    moment = datetime.fromisoformat(text)
    if moment.year == _NO_YEAR:
        return None
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as exc:
        raise ValueError from exc


def moment_of(number: float) -> datetime:
    """The moment (UTC) of so many seconds since 1970, or milliseconds if there are very many.

    Raises:
        ValueError: No calendar has it.
    """
    seconds = number / 1000 if abs(number) > _MILLISECONDS_FROM else number
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as exc:
        raise ValueError from exc


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class MomentField(Field[datetime]):
    """A moment, aware and in UTC. People read it in the time of this computer."""

    missing: Text = _NOT_TOLD
    characters: int = 16

    json_type: ClassVar[Any] = str | int | float

    def read(self, raw: memoryview) -> tuple[datetime | None, bool]:
        """A text or a number in any form that useapi.net uses."""
        try:
            if first_byte(raw) == b'"':
                text, _ = read_text(raw)
                return (parse_moment(text) if text else None), True
            number, as_documented = read_number(raw)
            return (None if number is None else moment_of(number)), as_documented
        except ValueError:
            return None, False

    def accept(self, value: Any) -> datetime:  # noqa: ANN401
        """See `Field.accept`. What is no moment is left to `read`, which can say so."""
        try:
            moment = parse_moment(value) if isinstance(value, str) else moment_of(value)
        except ValueError:
            moment = None
        if moment is None:
            raise msgspec.ValidationError
        return moment

    def plain(self, value: datetime) -> str:
        """ISO 8601 in UTC."""
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")

    def text(self, value: datetime, translate: Translate) -> str:  # noqa: ARG002
        """The same in all languages, in the time of this computer."""
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
