"""The columns of the table: the status, and one for each field that the accounts have."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.accounts.account import Account
from app.accounts.filter import COMPLETE
from app.accounts.findings.rule import Findings, Weight
from app.accounts.findings.search import RULES, rank, told_by_status
from app.catalogue.service import Service, fields_of
from app.fields.capacity import CapacityField
from app.fields.field import Field

translate = QCoreApplication.translate


class Bar(NamedTuple):
    """A bar in a cell."""

    share: float
    """How much of it is filled, from 0 to 1."""
    is_odd: bool
    """The number is not within the documented range."""


class StatusColumn:
    """What was found about an account, in a few words."""

    id: Final = "status"
    characters: Final = 14

    def title(self) -> str:
        """The title of the column."""
        return translate("columns", "Status")

    def explanation(self) -> str:
        """What a tooltip says of the column."""
        return translate(
            "columns",
            "“Complete” means that nothing is missing, not that the Discord token works.",
        )

    def text(self, account: Account, findings: Findings) -> str:  # noqa: ARG002 (as a FieldColumn)
        """The most telling finding, and how many others there are."""
        told = told_by_status(findings)
        if not told:
            return COMPLETE.said(translate)
        label = told[0].words(translate).label
        if others := len(told) - 1:
            words = translate("columns", "{problem} +{number}")
            return words.format(problem=label, number=others)
        return label

    def spoken(self, account: Account, findings: Findings) -> str:
        """What a screen reader says: understandable without the title."""
        words = translate("columns", "Status: {status}")
        return words.format(status=self.text(account, findings))

    def tool_tip(self, findings: Findings) -> str:
        """What was found; only words of ours: an id that looks like HTML would be taken for it."""
        titles = [finding.words(translate).title for finding in findings]
        return "\n".join(titles) or self.explanation()

    def weight(self, findings: Findings) -> Weight | None:
        """The weight of what the status tells; None if the account is complete."""
        told = told_by_status(findings)
        return told[0].weight if told else None

    def sort_keys(self, accounts: Sequence[Account], findings: Sequence[Findings]) -> list[int]:  # noqa: ARG002
        """Of each account: attention first, by kind, then hints; complete last."""
        last = len(RULES)
        return [rank(found[0]) if told_by_status(found) else last for found in findings]


class FieldColumn:
    """The values of a field, whose range may differ from service to service.

    Attributes:
        field: As the first of the services that are shown has it.
    """

    def __init__(self, field: Field[Any]) -> None:
        self.field = field
        self.id = field.id
        self.characters = field.characters

    def title(self) -> str:
        """The title of the column."""
        return self.field.title.said(translate)

    def explanation(self) -> str:
        """What a tooltip says of the column."""
        return self.field.explanation.said(translate)

    def text(self, account: Account, findings: Findings) -> str:  # noqa: ARG002 (as the status)
        """The text of a cell; empty where the service has no such field."""
        own = account.service.by_id.get(self.id)
        return "" if own is None else own.shown(account.shown(own), translate)

    def spoken(self, account: Account, findings: Findings) -> str:  # noqa: ARG002
        """What a screen reader says: understandable without the title."""
        own = account.service.by_id.get(self.id)
        return "" if own is None else own.spoken(account.shown(own), translate)

    def tool_tip(self, findings: Findings) -> str:  # noqa: ARG002
        """What a tool tip says of a cell: never its text, which Qt might take for HTML."""
        return self.explanation()

    def bar(self, account: Account) -> Bar:
        """The bar of a cell; empty where there is no number."""
        field, value = account.service.by_id.get(self.id), account.values.get(self.id)
        if not isinstance(field, CapacityField) or value is None:
            return Bar(0, is_odd=False)
        return Bar(field.share(value), is_odd=not field.is_within(value))

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


Column = StatusColumn | FieldColumn

STATUS: Final = StatusColumn()


@cache
def _field_column(field: Field[Any]) -> FieldColumn:
    return FieldColumn(field)


def columns_of(services: Iterable[Service]) -> tuple[Column, ...]:
    """The columns for accounts of these services."""
    return (STATUS, *map(_field_column, fields_of(services)))
