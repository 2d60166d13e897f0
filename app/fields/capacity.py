"""How many jobs an account may run at once."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final

import msgspec

from app.base.i18n import N_, Text, Translate
from app.fields.field import NOT_TOLD_BY_SERVICE, Drawing, Field
from app.fields.json_values import LARGEST, read_whole_number

_OF_MOST: Final = N_("{jobs} of {most}")
_ALLOWED: Final = N_("{jobs} allowed")
_RUNNING: Final = N_("{running} running · {jobs} allowed")
_RUNNING_AND_FREE: Final = N_("{running} running · {free} free · {jobs} allowed")
_RUNNING_ALONE: Final = N_("{running} running")
_MANY: Final = 10
_SPOKEN: Final = N_("Capacity: {jobs} of {most} jobs at once")
_SPOKEN_RUNNING: Final = N_("Capacity: {running} jobs running, {jobs} allowed at once")
_SPOKEN_RUNNING_AND_FREE: Final = N_(
    "Capacity: {running} jobs running, {free} free, {jobs} allowed at once"
)
_SPOKEN_NOT_SET: Final = N_("Capacity: not set")


IN_USE: Final = N_("Running and free are shown as useapi.net tells them: they need not add up.")


class Slots(int):
    """A capacity of which it is also known how much is in use.

    Both numbers are the service's own and need not add up.

    Attributes:
        running: Jobs that run.
        free: Jobs that could be started now; None if the service does not tell.
    """

    running: int
    free: int | None

    def __new__(cls, allowed: int, running: int, free: int | None = None) -> "Slots":
        """So many are allowed, of which some are in use."""
        made = super().__new__(cls, allowed)
        made.running, made.free = running, free
        return made


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class CapacityField(Field[int]):
    """A number of jobs, as configured: not how many of them are free.

    Attributes:
        least: The smallest number that the service documents.
        most: The largest one, which is a full bar; 0 if it does not say.
        name: What the service calls it.
    """

    title: Text = N_("Capacity (jobs at once)")
    explanation: Text = N_("How many jobs are allowed at once, not how many are free.")
    short_title: Text | None = N_("Capacity")
    value_title: Text | None = N_("Jobs at once")
    missing: Text = N_("not set")
    filter_name: str = "jobs"
    filter_example: str = ">=5"
    characters: int = 8
    least: int = 1
    most: int
    name: str = "maxJobs"

    is_number: ClassVar[bool] = True
    drawing: ClassVar[Drawing] = Drawing.BAR
    json_type: ClassVar[Any] = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]

    def read(self, raw: memoryview) -> tuple[int | None, bool]:
        """A whole number; also one that is written as a text or with a decimal point."""
        return read_whole_number(raw)

    def plain(self, value: int) -> int:
        """The number."""
        return int(value)

    def text(self, value: int, translate: Translate) -> str:
        """What runs and is free if that is known; else out of the most that is documented."""
        if isinstance(value, Slots):
            words = _RUNNING if value.free is None else _RUNNING_AND_FREE
            return words.said(translate, running=value.running, free=value.free, jobs=int(value))
        return (_OF_MOST if self.most else _ALLOWED).said(translate, jobs=value, most=self.most)

    def spoken(self, value: int | None, translate: Translate) -> str:
        """See `Field.spoken`."""
        if value is None:
            return _SPOKEN_NOT_SET.said(translate)
        if isinstance(value, Slots):
            words = _SPOKEN_RUNNING if value.free is None else _SPOKEN_RUNNING_AND_FREE
            return words.said(translate, running=value.running, free=value.free, jobs=int(value))
        if not self.most:
            return super().spoken(value, translate)
        return _SPOKEN.said(translate, jobs=value, most=self.most)

    def absent(self, translate: Translate) -> str:
        """See `Field.absent`."""
        return NOT_TOLD_BY_SERVICE.said(translate)

    def running_alone(self, running: int | None, translate: Translate) -> str:
        """What is known where no limit of jobs is told: how many run, or not even that."""
        if running is None:
            return self.absent(translate)
        return _RUNNING_ALONE.said(translate, running=running)

    def usual_texts(self, translate: Translate, *, running: bool, free: bool) -> tuple[str, ...]:
        """The longest texts that are usual; with what is `running` and `free` if that is told."""
        most = self.most or _MANY
        texts = [f"{self.text(most, translate)}  ", self.shown(None, translate)]
        if running:
            texts.append(self.text(Slots(most, most, most if free else None), translate))
        return tuple(texts)

    def is_within(self, value: int) -> bool:
        """Whether the service documents such a number."""
        return self.least <= value and (not self.most or value <= self.most)

    def usable(self, value: int | None) -> int:
        """`value` as far as the documented range allows it: 0 if it is missing."""
        if value is None:
            return 0
        return max(min(value, self.most) if self.most else value, 0)

    def possible(self, value: int | None) -> int:
        """The most that could be allowed, as far as that is known."""
        return self.most or self.usable(value)

    def share(self, value: int | None) -> float:
        """How much of a bar is filled: from 0 to 1, also where the number is out of range."""
        return self.usable(value) / self.possible(value) if self.possible(value) else 0.0

    def share_in_use(self, value: int | None) -> float:
        """How much of a bar is in use just now, as far as that is known: at most `share`."""
        if not isinstance(value, Slots) or not self.possible(value):
            return 0.0
        return min(max(value.running, 0), self.usable(value)) / self.possible(value)
