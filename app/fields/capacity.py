"""How many jobs an account may run at once."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final

import msgspec

from app.base.i18n import N_, Text, Translate
from app.fields.field import Drawing, Field
from app.fields.json_values import LARGEST, read_whole_number

_OF_MOST: Final = N_("{jobs} of {most}")
_SPOKEN: Final = N_("Capacity: {jobs} of {most} jobs at once")
_SPOKEN_NOT_SET: Final = N_("Capacity: not set")


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class CapacityField(Field[int]):
    """A number of jobs, as configured: not how many of them are free.

    Attributes:
        least: The smallest number that the service documents.
        most: The largest one, which is a full bar.
    """

    title: Text = N_("Capacity (jobs at once)")
    explanation: Text = N_("How many jobs are allowed at once, not how many are free.")
    short_title: Text | None = N_("Capacity")
    value_title: Text | None = N_("Jobs at once")
    missing: Text = N_("not set")
    filter_name: str = "jobs"
    characters: int = 8
    least: int = 1
    most: int

    drawing: ClassVar[Drawing] = Drawing.BAR
    json_type: ClassVar[Any] = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]

    def read(self, raw: memoryview) -> tuple[int | None, bool]:
        """A whole number; also one that is written as a text or with a decimal point."""
        return read_whole_number(raw)

    def plain(self, value: int) -> int:
        """The number."""
        return value

    def text(self, value: int, translate: Translate) -> str:
        """Out of the most that the service documents."""
        return _OF_MOST.said(translate, jobs=value, most=self.most)

    def spoken(self, value: int | None, translate: Translate) -> str:
        """See `Field.spoken`."""
        if value is None:
            return _SPOKEN_NOT_SET.said(translate)
        return _SPOKEN.said(translate, jobs=value, most=self.most)

    def is_within(self, value: int) -> bool:
        """Whether the service documents such a number."""
        return self.least <= value <= self.most

    def usable(self, value: int | None) -> int:
        """`value` as far as the documented range allows it: 0 if it is missing."""
        return 0 if value is None else min(max(value, 0), self.most)

    def share(self, value: int | None) -> float:
        """How much of a bar is filled: from 0 to 1, also where the number is out of range."""
        return self.usable(value) / self.most
