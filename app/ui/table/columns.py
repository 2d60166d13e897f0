"""The columns of the table: the status, and one for each field that the accounts have."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.accounts.account import Account
from app.accounts.filter import COMPLETE
from app.accounts.findings.rule import Findings, Weight
from app.accounts.findings.search import RULES, rank, told_by_status
from app.base.i18n import Text
from app.catalogue.service import Service, fields_of
from app.ui.table.field_columns import FieldColumn, column_of, translate


class StatusColumn:
    """What was found about an account, in a few words."""

    id: Final = "status"
    characters: Final = 14
    is_common: Final = True

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
        return self._told(told[0].words(translate).label, len(told) - 1)

    def usual_texts(self, kinds: Iterable[tuple[Text, int]]) -> list[str]:
        """The texts for these kinds of findings; see `kinds`."""
        return [self._told(label.said(translate), others) for label, others in kinds]

    def kinds(self, findings: Iterable[Findings]) -> set[tuple[Text, int]]:
        """What there is to tell, each once: the label of a rule, and the number of others."""
        told = filter(None, map(told_by_status, findings))
        return {(some[0].rule.label, len(some) - 1) for some in told}

    def _told(self, label: str, others: int) -> str:
        words = translate("columns", "{problem} +{number}")
        return words.format(problem=label, number=others) if others else label

    def spoken(self, account: Account, findings: Findings) -> str:
        """What a screen reader says: understandable without the title."""
        words = translate("columns", "Status: {status}")
        return words.format(status=self.text(account, findings))

    def tool_tip(self, account: Account, findings: Findings) -> str:  # noqa: ARG002
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


Column = StatusColumn | FieldColumn

STATUS: Final = StatusColumn()


def columns_of(services: Iterable[Service]) -> tuple[Column, ...]:
    """The columns for accounts of these services."""
    return (STATUS, *map(column_of, fields_of(services)))
