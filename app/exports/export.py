"""What is to be exported, and for whom: what every form of a file is made from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from app.accounts.listing import Listing
from app.base.i18n import Translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a file is written: the language, and how numbers and times are written in it."""

    translate: Translate
    language: str
    """As HTML's ``lang`` wants it."""
    right_to_left: bool
    number: Callable[[int], str]
    date: Callable[[datetime], str]
    """Given an aware time, as `time` is."""
    time: Callable[[datetime], str]
    """With its zone: a report travels."""
    list_separator: str = ","
    """What stands between cells for the spreadsheets of this computer."""


class Export(NamedTuple):
    """Some accounts of a listing."""

    listing: Listing
    rows: Sequence[int]
    """Positions in the listing, in the order in which they are wanted."""
    endpoint: str
    """The address that was asked."""
    reader: Reader
    is_sample: bool
    """None of it is real, which a form that people read says."""
