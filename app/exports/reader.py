"""For whom a report is written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.base.i18n import Translate, untranslated


def _number(number: int) -> str:
    return f"{number:,}"


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d")


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%H:%M UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Language, and how numbers and times are written in it."""

    translate: Translate = untranslated
    language: str = "en"
    """As HTML's ``lang`` wants it."""
    right_to_left: bool = False
    number: Callable[[int], str] = _number
    date: Callable[[datetime], str] = _date
    """Given an aware time, as `time` is."""
    time: Callable[[datetime], str] = _time
    """With its zone: a report travels."""
