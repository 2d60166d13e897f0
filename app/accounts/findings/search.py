"""The list of all findings, `RULES`, and the function that looks for them.

To add a finding: write its `Rule` with its words into the file of its family, let the ``check``
there find it, and put it into `RULES` here, where it ranks. A new family also goes into `_CHECKS`.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.accounts.account import Account
from app.accounts.findings import (
    of_capacity,
    of_entries,
    of_health,
    of_ids,
    of_tokens,
    of_use,
)
from app.accounts.findings.rule import Finding, Findings, Rule, Scope, Weight

RULES: Final[tuple[Rule, ...]] = (
    of_entries.NOT_A_RECORD,
    of_health.PROBLEM_REPORTED,
    of_health.HEALTH_NOT_OK,
    of_health.SESSION_OVER,
    of_tokens.TOKEN_MISSING,
    of_tokens.SHARED_TOKEN,
    of_capacity.CAPACITY_NOT_SET,
    of_capacity.CAPACITY_UNREADABLE,
    of_capacity.CAPACITY_OUT_OF_RANGE,
    of_ids.KEY_MISMATCH,
    of_ids.CHANNEL_MISSING,
    of_ids.CHANNEL_IMPLAUSIBLE,
    of_ids.SERVER_MISSING,
    of_ids.SERVER_IMPLAUSIBLE,
    of_entries.FIELD_UNREADABLE,
    of_tokens.TOKEN_IMPLAUSIBLE,
    of_ids.CHANNEL_OLDER,
    of_use.ALLOWANCE_USED_UP,
    of_use.ACCOUNT_FULL,
    of_tokens.TOKEN_SHORTENED,
    of_entries.UNKNOWN_FIELDS,
)
"""Most telling first: those that need attention, then hints, then information."""

_CHECKS: Final = (
    of_entries.check,
    of_health.check,
    of_tokens.check,
    of_capacity.check,
    of_ids.check,
    of_use.check,
)
_RANKS: Final = {rule: rank for rank, rule in enumerate(RULES)}


def rank(finding: Finding) -> int:
    """The place of a finding in the order of `RULES`."""
    return _RANKS[finding.rule]


def find(accounts: Sequence[Account], now: datetime) -> tuple[Findings, ...]:
    """The findings of each account, in the order of the accounts. `now` is aware."""
    scope = Scope(accounts, now)
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for service in {account.service: None for account in accounts}:
        records = [
            (at, account)
            for at, account in enumerate(accounts)
            if account.service is service and account.is_record
        ]
        for check in _CHECKS:
            for at, finding in check(service, records, scope):
                found[at].append(finding)
    for at, account in enumerate(accounts):
        if not account.is_record:
            found[at].append(Finding(of_entries.NOT_A_RECORD))
    findings: list[Findings] = [()] * len(accounts)
    for at, some in found.items():
        findings[at] = tuple(sorted(some, key=rank))
    return tuple(findings)


def needs_attention(findings: Findings) -> bool:
    """Whether one of them asks for something to be done: then the first of them does."""
    return findings != () and findings[0].weight is Weight.ATTENTION


def told_by_status(findings: Findings) -> Findings:
    """Those that the status of an account names: what needs attention, or else the hints.

    With none, the account is complete. Information (`Weight.INFORMATION`) is no state: a server
    that shortens all its tokens would else leave nothing complete.
    """
    if not findings or (first := findings[0].weight) is Weight.INFORMATION:
        return ()
    return tuple([finding for finding in findings if finding.weight is first])
