"""Findings about an entry as a whole: no object, values of another type, unknown fields."""

from collections.abc import Iterator
from typing import Final

from app.accounts.findings.rule import Finding, Records, Rule, Scope, Weight
from app.base.i18n import N_
from app.catalogue.service import Service

_SAVE_AGAIN: Final = N_("Save this account at useapi.net again.")

NOT_A_RECORD: Final = Rule(
    id="not_a_record",
    label=N_("Unreadable entry"),
    title=N_("This entry cannot be read"),
    why=N_("The answer names this account, and says nothing readable about it."),
    step=_SAVE_AGAIN,
)
FIELD_UNREADABLE: Final = Rule(
    id="field_unreadable",
    label=N_("Unreadable value"),
    title=N_("A value is of an unexpected kind"),
    why=N_("Not as documented by useapi.net: {details}."),
    step=_SAVE_AGAIN,
)
UNKNOWN_FIELDS: Final = Rule(
    id="unknown_fields",
    label=N_("More fields"),
    title=N_("Fields that this program does not know"),
    why=N_("useapi.net also sent: {details}."),
    step=N_("Nothing needs to be done."),
    weight=Weight.INFORMATION,
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:  # noqa: ARG001 (the shape of a check)
    """Find what entries hold besides the documented fields and types."""
    capacity = service.capacity  # its own rules tell of an unreadable number
    own = capacity.id if capacity else ""
    for at, account in records:
        if account.ill_typed and (names := tuple(n for n in account.ill_typed if n != own)):
            yield at, Finding(FIELD_UNREADABLE, names)
        if account.unknown_fields:
            yield at, Finding(UNKNOWN_FIELDS, account.unknown_fields)
