"""What is found in accounts, and the checks that every rule has to pass."""

from typing import NamedTuple

from app.accounts.account import Account
from app.accounts.findings.rule import Findings, Rule
from app.accounts.findings.search import find
from app.base.secret import Secret
from tests.support.listings import NOW, account


class Case(NamedTuple):
    """One rule: an account that it is about, one that it is nearly about, and what it is about."""

    has: Account
    nearly: Account
    details: tuple[str, ...] = ()


def findings(*accounts: Account) -> list[Findings]:
    """Of each of them, in a list of these alone."""
    return list(find(accounts, NOW))


def ids(found: Findings) -> list[str]:
    """The names of the rules."""
    return [finding.id for finding in found]


def with_token(text: str) -> Account:
    """One that is complete, but for this token."""
    return account(discord=Secret(text))


def assert_found(rule: Rule, case: Case) -> None:
    """The rule knows the one from the other."""
    (found,) = findings(case.has)
    assert [finding.details for finding in found if finding.rule is rule] == [case.details]
    (nearly,) = findings(case.nearly)
    assert rule.id not in ids(nearly)
