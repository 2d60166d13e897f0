"""One look at the accounts: what came back, when, and what was found in it."""

from dataclasses import dataclass
from datetime import datetime

from app.accounts.findings import Findings, find, needs_attention
from app.accounts.records import AccountList


@dataclass(frozen=True, slots=True)
class Listing:
    """The result of one check that worked."""

    accounts: AccountList
    findings: tuple[Findings, ...]
    """Of each account, in the order of the list."""
    checked_at: datetime
    """Aware."""
    seconds: float
    """How long the check took."""

    @classmethod
    def of(cls, accounts: AccountList, checked_at: datetime, seconds: float) -> "Listing":
        """Looks through `accounts` as of `checked_at`."""
        return cls(accounts, find(accounts, checked_at), checked_at, seconds)

    @property
    def attention(self) -> int:
        """How many accounts need attention."""
        return sum(needs_attention(found) for found in self.findings)
