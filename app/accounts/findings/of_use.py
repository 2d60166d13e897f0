"""Findings about how much of an account is in use: all its slots, or all its allowance."""

from collections.abc import Iterator
from typing import Final

from app.accounts.findings.rule import Finding, Records, Rule, Scope, Weight
from app.base.i18n import N_
from app.catalogue.common_fields import CREDITS_TOTAL, CREDITS_USED, FREE, PERCENT_USED
from app.catalogue.service import Service

_WHOLE: Final = 100

ALLOWANCE_USED_UP: Final = Rule(
    id="allowance_used_up",
    label=N_("Allowance used up"),
    title=N_("The allowance of this account is used up"),
    why=N_("As useapi.net last saw it. Jobs may fail until the allowance renews."),
    step=N_("Wait until it renews, or use another account."),
    weight=Weight.HINT,
)
ACCOUNT_FULL: Final = Rule(
    id="account_full",
    label=N_("Full"),
    title=N_("No slot of this account is free"),
    why=N_("It ran as many jobs as it can at the time of the check."),
    step=N_("Nothing needs to be done, unless jobs are refused."),
    weight=Weight.HINT,
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:  # noqa: ARG001 (the shape of a check)
    """Find accounts without a free slot or an allowance, where the service tells of these."""
    if {FREE.id, PERCENT_USED.id, CREDITS_USED.id}.isdisjoint(service.by_id):
        return
    for at, account in records:
        used, total = account.get(CREDITS_USED), account.get(CREDITS_TOTAL)
        is_spent = used is not None and total is not None and used >= total > 0
        if is_spent or (account.get(PERCENT_USED) or 0) >= _WHOLE:
            yield at, Finding(ALLOWANCE_USED_UP)
        if account.get(FREE) == 0:
            yield at, Finding(ACCOUNT_FULL)
