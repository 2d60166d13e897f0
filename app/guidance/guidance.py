"""What a person is told when something went wrong, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from app.base.i18n import Text, Translate


class Severity(Enum):
    """How bad it is, for the icon and its name."""

    INFORMATION = "information"
    WARNING = "warning"
    ERROR = "error"


class ActionKind(Enum):
    """What a button of the dialog does; the window knows how."""

    CHANGE_TOKEN = "change_token"
    TRY_AGAIN = "try_again"
    OPEN_PAGE = "open_page"
    SAVE_ELSEWHERE = "save_elsewhere"
    GO_ON = "go_on"
    USE_FOR_SESSION = "use_for_session"
    FORGET_HERE = "forget_here"
    """Clear the token here; the keyring still has it."""
    LET_GO = "let_go"
    """`FORGET_HERE`, and stop looking where the token was kept."""


@dataclass(frozen=True, slots=True)
class Action:
    """One button."""

    kind: ActionKind
    label: str
    url: str = ""
    """Where `ActionKind.OPEN_PAGE` leads."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """Title, meaning, what to do: enough for a person to go on alone."""

    title: str
    summary: str
    steps: tuple[str, ...]
    actions: tuple[Action, ...]
    """The first one is the primary button; *Close* and *Details* are always there besides."""

    severity: Severity = Severity.ERROR
    details: tuple[tuple[str, str], ...] = ()
    """Technical facts as (name, value), free of secrets."""

    @property
    def primary(self) -> Action:
        """The one thing that helps most."""
        return self.actions[0]


# ---- Rows: guidance before it is translated and filled with the facts of an error -------------


class Choice(NamedTuple):
    """One of several texts, depending on a fact of the error."""

    fact: str
    """Its name; see `app.guidance.guide.facts_of`."""
    texts: Mapping[str, Text]
    """By the value of the fact; that of a missing fact is an empty text."""
    otherwise: Text
    """For all other values."""


Words = Text | Choice


class ActionRow(NamedTuple):
    """A button."""

    kind: ActionKind
    label: Text
    url: str = ""

    def said(self, translate: Translate) -> Action:
        """The button in the user's language."""
        return Action(self.kind, self.label.said(translate), self.url)


@dataclass(frozen=True, kw_only=True)
class Row:
    """What is told about a class of errors.

    Placeholders of the texts are the facts of the error, and the names in `parts`.
    """

    title: Words
    summary: Words
    steps: tuple[Words, ...]
    actions: tuple[ActionRow, ...]
    severity: Severity = Severity.ERROR
    parts: Mapping[str, Words] = field(default_factory=dict)
    """Sentences within sentences."""
