"""Where a session can stand, and what it is told."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum

from app.base.secret import Secret
from app.ui.session.ports import AccountSource

Work = Callable[[], Coroutine[None, None, None]]
"""Something that a session runs, one at a time."""


class State(Enum):
    """Where the session stands."""

    NO_TOKEN = "no_token"
    KEYRING = "keyring"
    """Waiting for the keyring."""
    CHECKING = "checking"
    LISTED = "listed"
    """The last check worked."""
    FAILED = "failed"
    """It did not; an older listing may still be there."""
    IDLE = "idle"
    """A token is known and nothing was asked yet, or the check was cancelled."""


@dataclass(frozen=True, slots=True)
class TokenStatus:
    """What may be shown of the API token."""

    present: bool = False
    kept: bool = False
    """In the keyring; else in memory only."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The invented accounts, and what stands in for a token there."""

    source: AccountSource
    token: Secret
    only: bool = False
    """There is nothing else in this run."""
