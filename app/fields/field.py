"""The kinds of values that an account can have.

A field is one object for all services that have it, and so one column. Whatever lists accounts (the
table, the details, the filter, the exports, the terminal) is a loop over fields, and asks the field
itself how a value is read, said, ordered and hidden.

To add a kind of value: derive from `Field`, say how JSON is read, and override what differs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar, Final, Generic, TypeVar

from app.base.i18n import N_, Text, Translate, untranslated
from app.fields.json_values import read_text

T = TypeVar("T")

MISSING: Final = N_("missing")
NOT_TOLD_BY_SERVICE: Final = N_("not told by this service")
_NOTHING: Final = "–"
_USUAL_DIGITS: Final = 20
_NAMED_VALUE: Final = N_("{name}: {value}")


class Drawing(Enum):
    """How a table draws the cell of a field."""

    TEXT = "text"
    FIXED_WIDTH = "fixed_width"
    BAR = "bar"


class Section(Enum):
    """Under which heading the details show a field; the first one needs none."""

    MAIN = None
    HEALTH = N_("Health and session")
    ALLOWANCE = N_("Plan and allowance")


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class Field(Generic[T]):
    """One value of an account.

    Attributes:
        id: The name that useapi.net gives it, which is also its name in ``--json``.
        title: The title of its column.
        explanation: What a tooltip says of the column.
        short_title: The title in the details panel, where there is little room.
        value_title: The title above bare values, in CSV files and in the terminal.
        missing: What stands in place of a value that the answer does not have.
        alias: What the share-safe view calls its values, followed by a number; empty if the value
            identifies nobody and is shown.
        filter_name: The name of an operator of the filter that asks for it; empty if there is none.
        filter_example: What the help of the filter shows after that name, such as ``>=5``.
        characters: How many characters its text usually has, for the first width of the column.
        is_common: Whether a table shows it from the start; the details always do.
        section: Where the details show it.
    """

    id: str
    title: Text
    explanation: Text
    short_title: Text | None = None
    value_title: Text | None = None
    missing: Text = MISSING
    alias: str = ""
    filter_name: str = ""
    filter_example: str = ""
    characters: int = 14
    is_common: bool = True
    section: Section = Section.MAIN

    drawing: ClassVar[Drawing] = Drawing.TEXT
    is_number: ClassVar[bool] = False
    """Whether the filter compares it; else it looks for a piece of its text."""
    json_type: ClassVar[Any] = str
    """The type of a value as useapi.net documents it, as a typed decoder takes it."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def read(self, raw: memoryview) -> tuple[T | None, bool]:
        """The value that a piece of JSON holds, and whether it is of the documented type."""
        raise NotImplementedError

    def accept(self, value: Any) -> T:  # noqa: ANN401 (whatever `json_type` allows)
        """The value for what a typed decoder has read, which is neither None nor an empty text."""
        return value  # type: ignore[no-any-return]

    def plain(self, value: T) -> str | int | None:
        """The value for a document that programs read."""
        return self.text(value, untranslated)

    def text(self, value: T, translate: Translate) -> str:
        """The value for people: a cell of the table, a line of the terminal."""
        raise NotImplementedError

    def shown(self, value: T | None, translate: Translate) -> str:
        """`text`, or what stands in place of a missing value."""
        return self.missing.said(translate) if value is None else self.text(value, translate)

    def spoken(self, value: T | None, translate: Translate) -> str:
        """What a screen reader says: understandable without the column's title."""
        return named_value(self.title, self.shown(value, translate), translate)

    def absent(self, translate: Translate) -> str:  # noqa: ARG002 (others have words)
        """What stands beside other services' values where a service has no such field."""
        return _NOTHING

    def spoken_absent(self, translate: Translate) -> str:
        """What a screen reader says in its place."""
        return named_value(self.title, NOT_TOLD_BY_SERVICE.said(translate), translate)

    def sort_key(self, value: T) -> Any:  # noqa: ANN401 (comparable with those of this field)
        """What values are ordered by. Missing values have no key, and come last."""
        return value


def named_value(name: Text, value: str, translate: Translate) -> str:
    """“Server: 1172…”: a value after the name of what it is."""
    return _NAMED_VALUE.said(translate, name=name.said(translate), value=value)


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class IdentifierField(Field[str]):
    """An id, or a name that tells accounts apart.

    Attributes:
        created_at: The date that is written in an id: given the id and the present time; None if
            the text can be no such id. Without it, nothing is known of the form of the ids.
    """

    created_at: Callable[[str, datetime], datetime | None] | None = None

    drawing: ClassVar[Drawing] = Drawing.FIXED_WIDTH

    def read(self, raw: memoryview) -> tuple[str | None, bool]:
        """A text; of a number, all of its digits."""
        value, as_documented = read_text(raw)
        return value or None, as_documented

    def text(self, value: str, translate: Translate) -> str:  # noqa: ARG002
        """The id itself."""
        return value

    def sort_key(self, value: str) -> str:
        """Ids that are numbers in the order of numbers, then all other texts."""
        if value.isascii() and value.isdigit():
            if len(value) <= _USUAL_DIGITS or len(digits := value.lstrip("0")) <= _USUAL_DIGITS:
                return value[-_USUAL_DIGITS:].zfill(_USUAL_DIGITS)
            return f":{len(digits):08}{digits}"  # of two numbers, the longer one is the larger
        return f"~{value.casefold()}"

    def is_plausible(self, value: str, now: datetime) -> bool:
        """Whether the text can be such an id. `now` is aware."""
        return self.created_at is None or self.created_at(value, now) is not None


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class AddressField(IdentifierField):
    """An e-mail address: letters to be read, and no digits to be compared."""

    drawing: ClassVar[Drawing] = Drawing.TEXT
