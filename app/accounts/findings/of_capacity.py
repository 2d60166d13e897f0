"""Findings about the number of jobs that an account may run at once."""

from typing import Final

from app.accounts.account import Account
from app.accounts.findings.rule import Finding, Rule, Scope
from app.base.i18n import QT_TRANSLATE_NOOP

_SET_IT: Final = QT_TRANSLATE_NOOP(
    "findings", "Set “maxJobs” to a number from {least} to {most} at useapi.net."
)

CAPACITY_NOT_SET: Final = Rule(
    id="capacity_not_set",
    label=QT_TRANSLATE_NOOP("findings", "No capacity"),
    title=QT_TRANSLATE_NOOP("findings", "Capacity is not set"),
    why=QT_TRANSLATE_NOOP(
        "findings", "The answer does not say how many jobs this channel may run at once."
    ),
    step=_SET_IT,
)
CAPACITY_UNREADABLE: Final = Rule(
    id="capacity_unreadable",
    label=QT_TRANSLATE_NOOP("findings", "Unreadable capacity"),
    title=QT_TRANSLATE_NOOP("findings", "Capacity is not a whole number"),
    why=QT_TRANSLATE_NOOP("findings", "“maxJobs” should be a whole number from {least} to {most}."),
    step=_SET_IT,
)
CAPACITY_OUT_OF_RANGE: Final = Rule(
    id="capacity_out_of_range",
    label=QT_TRANSLATE_NOOP("findings", "Capacity out of range"),
    title=QT_TRANSLATE_NOOP("findings", "Capacity is outside {least} to {most}"),
    why=QT_TRANSLATE_NOOP(
        "findings", "“maxJobs” is {first}; useapi.net documents {least} to {most}."
    ),
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
