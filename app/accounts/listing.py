"""One look at the accounts: what came back, when, and what was found in it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from app.accounts.collector import collector_paused
from app.accounts.findings import QUIET, Finding, FindingId, Findings, Weight, find
from app.accounts.records import AccountList


class Totals(NamedTuple):
    """The sums over one list, counted once: a long list takes longer than a frame of a window."""

    channels: int
    servers: int
    jobs: int
    """That may run at once, as configured."""
    attention: int
    """Accounts that need attention."""
    hints: int
    """Accounts that need none, and have a hint."""
    problems: tuple[tuple[FindingId, int], ...]
    """How many accounts have each of the findings that need attention; the most telling first."""


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
    needing: tuple[bool, ...] = field(init=False, repr=False, compare=False)
    """Of each account, whether it needs attention."""
    totals: Totals = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        needing = tuple([found[0].id not in QUIET if found else False for found in self.findings])
        object.__setattr__(self, "needing", needing)
        object.__setattr__(self, "totals", _totals(self.accounts, self.findings))

    @classmethod
    def of(cls, accounts: AccountList, checked_at: datetime, seconds: float) -> "Listing":
        """Looks through `accounts` as of `checked_at`. Fit for a thread: it holds nothing open."""
        with collector_paused():
            return cls(accounts, find(accounts, checked_at), checked_at, seconds)

    def says_the_same_as(self, other: "Listing") -> bool:
        """Whether nothing but the time is different."""
        return self.accounts == other.accounts and self.findings == other.findings

    @property
    def attention(self) -> int:
        """How many accounts need attention."""
        return self.totals.attention


def _totals(accounts: AccountList, findings: tuple[Findings, ...]) -> Totals:
    some = list(filter(None, findings))
    numbers = Counter([finding.id for found in some for finding in found])
    problems = tuple(
        (kind, numbers[kind]) for kind in FindingId if numbers[kind] and kind not in QUIET
    )
    told = Counter([found[0].id for found in some])
    attention = sum(times for kind, times in told.items() if kind not in QUIET)
    hints = sum(times for kind, times in told.items() if Finding(kind).weight is Weight.HINT)
    return Totals(len(accounts), accounts.servers, accounts.jobs, attention, hints, problems)
