"""Counts and shares, and what is so or not."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final

import msgspec

from app.base.i18n import N_, Text, Translate
from app.fields.field import Field
from app.fields.json_values import LARGEST, read_number, read_truth, read_whole_number

_NOT_TOLD: Final = N_("not told")
_PERCENT: Final = N_("{number} %")
_YES: Final = N_("yes")
_NO: Final = N_("no")


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class CountField(Field[int]):
    """A whole number, of jobs or credits, without a range."""

    missing: Text = _NOT_TOLD
    characters: int = 8

    is_number: ClassVar[bool] = True
    json_type: ClassVar[Any] = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]

    def read(self, raw: memoryview) -> tuple[int | None, bool]:
        """A whole number; also one that is written as a text or with a decimal point."""
        return read_whole_number(raw)

    def plain(self, value: int) -> int:
        """The number."""
        return value

    def text(self, value: int, translate: Translate) -> str:  # noqa: ARG002
        """The number."""
        return str(value)


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class PercentField(CountField):
    """How much of a whole, as a whole number of percents."""

    json_type: ClassVar[Any] = Annotated[float, msgspec.Meta(ge=-LARGEST, le=LARGEST)]

    def read(self, raw: memoryview) -> tuple[int | None, bool]:
        """A number, rounded."""
        number, as_documented = read_number(raw)
        return (None if number is None else round(number)), as_documented

    def accept(self, value: float) -> int:
        """See `Field.accept`."""
        return round(value)

    def text(self, value: int, translate: Translate) -> str:
        """With its sign."""
        return _PERCENT.said(translate, number=value)


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class YesNoField(Field[bool]):
    """Whether something is so."""

    missing: Text = _NOT_TOLD
    characters: int = 6

    json_type: ClassVar[Any] = bool

    def read(self, raw: memoryview) -> tuple[bool | None, bool]:
        """``true`` or ``false``."""
        return read_truth(raw)

    def plain(self, value: bool) -> bool:  # noqa: FBT001 (of the type of the field)
        """As JSON has it."""
        return value

    def text(self, value: bool, translate: Translate) -> str:  # noqa: FBT001
        """In words."""
        return (_YES if value else _NO).said(translate)
