"""Findings about the number of jobs that an account may run at once."""

from collections.abc import Iterator
from typing import Final

from app.accounts.findings.rule import Finding, Records, Rule, Scope
from app.base.i18n import N_
from app.catalogue.service import Service

_SET_IT: Final = N_("Set “{name}” to a number from {least} to {most} at useapi.net.")

CAPACITY_NOT_SET: Final = Rule(
    id="capacity_not_set",
    label=N_("No capacity"),
    title=N_("Capacity is not set"),
    why=N_("The answer does not say how many jobs this account may run at once."),
    step=_SET_IT,
)
CAPACITY_UNREADABLE: Final = Rule(
    id="capacity_unreadable",
    label=N_("Unreadable capacity"),
    title=N_("Capacity is not a whole number"),
    why=N_("“{name}” should be a whole number from {least} to {most}."),
    step=_SET_IT,
)
CAPACITY_OUT_OF_RANGE: Final = Rule(
    id="capacity_out_of_range",
    label=N_("Capacity out of range"),
    title=N_("Capacity is outside {least} to {most}"),
    why=N_("“{name}” is {first}; useapi.net documents {least} to {most}."),
    step=_SET_IT,
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:  # noqa: ARG001 (the shape of a check)
    """Find what is wrong with the capacity, where the service tells one."""
    field = service.capacity
    if field is None:
        return
    for at, account in records:
        jobs = account.values.get(field.id)
        if jobs is None:
            is_unreadable = field.id in account.ill_typed
            rule = CAPACITY_UNREADABLE if is_unreadable else CAPACITY_NOT_SET
            yield at, Finding(rule, capacity=field)
        elif not field.is_within(jobs):
            yield at, Finding(CAPACITY_OUT_OF_RANGE, (str(jobs),), field)
