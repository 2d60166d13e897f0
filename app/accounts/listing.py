"""One look at the accounts: what came back, when, and what was found in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from app.accounts.account import Account
from app.accounts.findings.rule import Findings, Rule, Weight
from app.accounts.findings.search import RULES, find, needs_attention
from app.catalogue.service import Service


class Totals(NamedTuple):
    """The sums over some accounts."""

    accounts: int
    groups: int
    """Different values of the services' `Service.group`, such as servers."""
    jobs: int
    """That may run at once, as configured: each account counts within its documented range."""
    possible: int
    """That could be configured at the most."""
    attention: int
    """Accounts that need attention."""
    hints: int
    """Accounts that need none, and have a hint."""
    problems: tuple[tuple[Rule, int], ...]
    """How many accounts have each of the findings that need attention; the most telling first."""


@dataclass(frozen=True)
class Listing:
    """The result of one check that worked, with the accounts in the order of the answer."""

    accounts: tuple[Account, ...]
    findings: tuple[Findings, ...]
    """Of each account."""
    checked_at: datetime
    """Aware."""
    seconds: float
    """How long the check took."""
    totals: Totals = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "totals", totals_of(self.accounts, self.findings))

    @classmethod
    def of(cls, accounts: Sequence[Account], checked_at: datetime, seconds: float) -> "Listing":
        """Look through `accounts` as of `checked_at`. Fit for a thread: it holds nothing open."""
        return cls(tuple(accounts), find(accounts, checked_at), checked_at, seconds)

    @classmethod
    def together(cls, listings: "Sequence[Listing]") -> "Listing":
        """All accounts of at least one listing, with what was found in each; as old as the oldest.

        Nothing is compared between them: services may have a Discord token in common.
        """
        return cls(
            tuple([account for each in listings for account in each.accounts]),
            tuple([found for each in listings for found in each.findings]),
            min(each.checked_at for each in listings),
            max(each.seconds for each in listings),
        )

    @cached_property
    def needing(self) -> tuple[bool, ...]:
        """Of each account, whether it needs attention."""
        return tuple(map(needs_attention, self.findings))

    @cached_property
    def services(self) -> tuple[Service, ...]:
        """Whose accounts they are, in the order in which they appear."""
        return tuple({account.service: None for account in self.accounts})

    @property
    def are_channels(self) -> bool:
        """Whether all accounts are of one service that calls them channels, on servers."""
        services = self.services
        return not services or (len(services) == 1 and services[0].group is not None)

    def says_the_same_as(self, other: "Listing") -> bool:
        """Whether nothing but the time is different."""
        return self.accounts == other.accounts and self.findings == other.findings

    def part(self, rows: Sequence[int]) -> "Listing":
        """The accounts at these positions alone.

        Their findings stay as they are: a token is shared also with an account that is left out.
        """
        return replace(
            self,
            accounts=tuple([self.accounts[row] for row in rows]),
            findings=tuple([self.findings[row] for row in rows]),
        )


def totals_of(accounts: Sequence[Account], findings: Sequence[Findings]) -> Totals:
    """The sums over `accounts`, each with its `findings`."""
    groups: set[tuple[str, Any]] = set()
    jobs = possible = 0
    for service in {account.service for account in accounts}:
        values = [account.values for account in accounts if account.service is service]
        if group := service.group:
            told = {each.get(group.id) for each in values}
            groups |= {(group.id, each) for each in told if each}
        if capacity := service.capacity:
            numbers = Counter([each.get(capacity.id) for each in values])
            jobs += sum(capacity.usable(number) * times for number, times in numbers.items())
            possible += sum(capacity.possible(number) * times for number, times in numbers.items())
    some = [found for found in findings if found]
    first = Counter([found[0].weight for found in some])
    rules = Counter([finding.rule for found in some for finding in found])
    return Totals(
        accounts=len(accounts),
        groups=len(groups),
        jobs=jobs,
        possible=possible,
        attention=first[Weight.ATTENTION],
        hints=first[Weight.HINT],
        problems=tuple(
            (rule, rules[rule]) for rule in RULES if rules[rule] and rule.weight is Weight.ATTENTION
        ),
    )
