"""The columns that show a field of accounts: as its own kind of value asks for."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.base.overriding import override
from app.catalogue.common_fields import FREE, RUNNING, SESSION_END
from app.catalogue.service import Service
from app.fields.capacity import IN_USE, CapacityField, Slots
from app.fields.field import MISSING, Drawing, Field, named_value

translate = QCoreApplication.translate


class Bar(NamedTuple):
    """A bar in a cell."""

    share: float
    """How much of it is filled, from 0 to 1."""
    is_odd: bool
    """The number is not within the documented range."""
    in_use: float = 0
    """How much of it is in use just now, at most `share`."""


class FieldColumn:
    """The values of a field, whose range may differ from service to service.

    Attributes:
        field: As the first of the services that are shown has it.
        is_common: Whether the column is shown until a person hides it, or only once one wants it.
    """

    def __init__(self, field: Field[Any]) -> None:
        self.field = field
        self.id = field.id
        self.characters = field.characters
        self.is_common = field.is_common

    def title(self) -> str:
        """The title of the column."""
        return self.field.title.said(translate)

    def explanation(self) -> str:
        """What a tooltip says of the column."""
        return self.field.explanation.said(translate)

    def text(self, account: Account, findings: Findings) -> str:  # noqa: ARG002 (as the status)
        """The text of a cell."""
        own = account.service.by_id.get(self.id)
        return self._absent(account) if own is None else self._shown(own, account)

    def spoken(self, account: Account, findings: Findings) -> str:  # noqa: ARG002
        """What a screen reader says: understandable without the title."""
        own = account.service.by_id.get(self.id)
        return self._spoken_absent(account) if own is None else self._spoken(own, account)

    def tool_tip(self, account: Account, findings: Findings) -> str:  # noqa: ARG002
        """What a tool tip says of a cell: never its text, which Qt might take for HTML."""
        return self.explanation()

    def is_quiet(self, account: Account) -> bool:
        """Whether there is no value, and none was to be expected."""
        own = account.service.by_id.get(self.id)
        return own is None or (own.missing is not MISSING and account.shown(own) is None)

    def is_fixed_width(self, account: Account) -> bool:
        """Whether its digits stand one below the other."""
        return account.service.by_id[self.id].drawing is Drawing.FIXED_WIDTH

    def sort_keys(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> list[Any]:  # noqa: ARG002
        """What each account is ordered by. None is missing, and comes last in both directions."""
        name, key = self.id, self.field.sort_key
        values = [account.values.get(name) for account in accounts]
        if None in values:  # the field that accounts are listed under is never missing
            values = [
                account.shown(self.field) or None if value is None else value
                for account, value in zip(accounts, values, strict=True)
            ]
        return [None if value is None else key(value) for value in values]

    # ---- What a kind of field has of its own ----

    def _shown(self, own: Field[Any], account: Account) -> str:
        return account.text(own, translate)

    def _spoken(self, own: Field[Any], account: Account) -> str:
        return own.spoken(account.shown(own), translate)

    def _absent(self, account: Account) -> str:  # noqa: ARG002
        return self.field.absent(translate)

    def _spoken_absent(self, account: Account) -> str:  # noqa: ARG002
        return self.field.spoken_absent(translate)


class JobsColumn(FieldColumn):
    """A number of jobs, which may not count all of them."""

    @override
    def tool_tip(self, account: Account, findings: Findings) -> str:
        told = [self.explanation()]
        if isinstance(account.values.get(self.id), Slots):
            told.append(IN_USE.said(translate))
        running = account.service.running if self._counts_running(account) else None
        if running and running.blind_spot:
            told.append(running.blind_spot.said(translate))
        return "\n".join(told)

    def _counts_running(self, account: Account) -> bool:  # noqa: ARG002 (some count what is allowed)
        return True


class CapacityColumn(JobsColumn):
    """How many jobs are allowed, as a bar with a text, and how many of them run, if that is told.

    Attributes:
        field: As the first of the services that are shown has it.
    """

    field: CapacityField

    def bar(self, account: Account) -> Bar | None:
        """The bar of a cell, empty where there is no number; None if the service tells none."""
        own, value = account.service.by_id.get(self.id), account.values.get(self.id)
        if not isinstance(own, CapacityField):
            return None
        if value is None:
            return Bar(0, is_odd=False)
        return Bar(own.share(value), not own.is_within(value), own.share_in_use(value))

    def tells_running(self, services: Iterable[Service]) -> bool:
        """Whether one of these services tells how many jobs run within the capacity."""
        return any(service.capacity and RUNNING.id in service.by_id for service in services)

    def usual_texts(self, services: Iterable[Service]) -> set[str]:
        """The longest texts that are usual for accounts of these services."""
        return {
            text
            for service in services
            if service.capacity
            for text in service.capacity.usual_texts(
                translate,
                running=RUNNING.id in service.by_id,
                free=FREE.id in service.by_id,
            )
        }

    @override
    def _counts_running(self, account: Account) -> bool:
        return isinstance(account.values.get(self.id), Slots) or (
            account.service.capacity is None and account.get(RUNNING) is not None
        )

    @override
    def _absent(self, account: Account) -> str:
        return self.field.running_alone(account.get(RUNNING), translate)

    @override
    def _spoken_absent(self, account: Account) -> str:
        return named_value(self.field.title, self._absent(account), translate)


class SessionColumn(FieldColumn):
    """When sessions end: one that renews by itself is not over because its end has passed."""

    @override
    def is_quiet(self, account: Account) -> bool:
        return super().is_quiet(account) or account.is_renewed

    @override
    def _spoken(self, own: Field[Any], account: Account) -> str:
        return named_value(own.title, self._shown(own, account), translate)


@cache
def column_of(field: Field[Any]) -> FieldColumn:
    """The column of a field, always the same one."""
    if isinstance(field, CapacityField):
        return CapacityColumn(field)
    if field in {RUNNING, FREE}:
        return JobsColumn(field)
    return SessionColumn(field) if field is SESSION_END else FieldColumn(field)
