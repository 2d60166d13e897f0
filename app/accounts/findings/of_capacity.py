"""Findings about the number of jobs that an account may run at once."""

from typing import Final

from app.accounts.account import Account
from app.accounts.findings.rule import Finding, Rule, Scope
from app.base.i18n import N_

_SET_IT: Final = N_("Set “maxJobs” to a number from {least} to {most} at useapi.net.")

CAPACITY_NOT_SET: Final = Rule(
    id="capacity_not_set",
    label=N_("No capacity"),
    title=N_("Capacity is not set"),
    why=N_("The answer does not say how many jobs this channel may run at once."),
    step=_SET_IT,
)
CAPACITY_UNREADABLE: Final = Rule(
    id="capacity_unreadable",
    label=N_("Unreadable capacity"),
    title=N_("Capacity is not a whole number"),
    why=N_("“maxJobs” should be a whole number from {least} to {most}."),
    step=_SET_IT,
)
CAPACITY_OUT_OF_RANGE: Final = Rule(
    id="capacity_out_of_range",
    label=N_("Capacity out of range"),
    title=N_("Capacity is outside {least} to {most}"),
    why=N_("“maxJobs” is {first}; useapi.net documents {least} to {most}."),
    step=_SET_IT,
)


def check(account: Account, scope: Scope) -> list[Finding]:  # noqa: ARG001 (the shape of a check)
    """What there is to say about the capacity, where the service tells one."""
    field = account.service.capacity
    if field is None:
        return []
    jobs = account.get(field)
    if jobs is None:
        is_unreadable = field.id in account.ill_typed
        rule = CAPACITY_UNREADABLE if is_unreadable else CAPACITY_NOT_SET
        return [Finding(rule, capacity=field)]
    if field.is_within(jobs):
        return []
    return [Finding(CAPACITY_OUT_OF_RANGE, (str(jobs),), field)]
