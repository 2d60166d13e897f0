"""What a person is told when something went wrong, as data."""

from dataclasses import dataclass
from enum import Enum


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
