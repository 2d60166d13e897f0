"""What the filter's words are looked for in: what the row says, and what was found about it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.accounts.finding_words import describe
from app.accounts.findings import Finding, FindingId, Findings
from app.accounts.records import Account

translate = QCoreApplication.translate


def search_texts(
    accounts: Sequence[Account], findings: Sequence[Findings], needing: Sequence[bool]
) -> list[str]:
    """One case-folded text for each account, in the language of now; nothing of a token."""
    words = _Words()
    return [
        f"{account.name}\n{account.key}\n{account.server}\n{words.of(found, needs)}".casefold()
        if found or needs or account.key != account.channel or not account.server
        else f"{account.channel}\n{account.server}\n{words.complete}".casefold()
        for account, found, needs in zip(accounts, findings, needing, strict=True)
    ]


class _Words:
    """The words of findings, each asked for once."""

    def __init__(self) -> None:
        self.complete = translate("columns", "Complete")
        self._known: dict[FindingId, str] = {}

    def of(self, findings: Findings, needs: bool) -> str:  # noqa: FBT001 (the one fact of the row)
        """Label, title and reason of each, and what it is about."""
        parts = [] if needs else [self.complete]
        for finding in findings:
            parts.append(self._of_kind(finding.id))
            parts += finding.details
        return "\n".join(parts)

    def _of_kind(self, kind: FindingId) -> str:
        if kind not in self._known:
            words = describe(Finding(kind), translate)
            self._known[kind] = f"{words.label}\n{words.title}\n{words.why}"
        return self._known[kind]
