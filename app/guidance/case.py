"""What the writers of guidance are given, and what they share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Generic, TypeVar

from app.base.errors import InspectorError
from app.base.i18n import TellTime, Translate, plain_time
from app.guidance.guidance import Guidance

_E = TypeVar("_E", bound=InspectorError, covariant=True)  # noqa: PLC0105 (used in types only)

_SOON: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Case(Generic[_E]):
    """One error to be put into words, for one person: in their language, in their time."""

    error: _E
    translate: Translate
    now: datetime
    """Aware; its zone is the one in which times are told."""
    tell_time: TellTime = plain_time

    def is_soon(self, moment: datetime) -> bool:
        """Whether a time of day alone says when that is."""
        return moment - self.now < _SOON

    def at(self, moment: datetime) -> str:
        """A time of day, with the date unless it is soon."""
        return self.tell_time(moment.astimezone(self.now.tzinfo), not self.is_soon(moment))


Writer = Callable[[Case[Any]], Guidance]
