"""The columns of the table: the status, and one for each field that the accounts have."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.accounts.account import Account
from app.accounts.filter import COMPLETE
from app.accounts.findings.rule import Findings
from app.accounts.findings.search import RULES, rank, told_by_status
from app.catalogue.service import Service, fields_of
from app.fields.field import Field

translate = QCoreApplication.translate


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
