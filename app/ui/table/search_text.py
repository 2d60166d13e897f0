"""What the filter's words are looked for in: what the row says, and what was found about it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.accounts.finding_words import describe
from app.accounts.findings import Finding, FindingId, Findings, told_by_status
from app.accounts.records import Account

translate = QCoreApplication.translate


def search_texts(accounts: Sequence[Account], findings: Sequence[Findings]) -> list[str]:
    """One case-folded text for each account, in the language of now; nothing of a token."""
    words = _Words()
    return [
        f"{account.name}\n{account.key}\n{account.server or ''}\n{words.of(found)}".casefold()
        if found or account.key != account.channel or not account.server
        else f"{account.channel}\n{account.server}\n{words.complete}".casefold()
        for account, found in zip(accounts, findings, strict=True)
    ]


class _Words:
    """The words of findings, each asked for once."""

    def __init__(self) -> None:
        self.complete = translate("columns", "Complete")
        self._known: dict[FindingId, str] = {}

    def of(self, findings: Findings) -> str:
        """Label, title and reason of each, and what it is about."""
        parts = [] if told_by_status(findings) else [self.complete]
        for finding in findings:
            parts.append(self._of_kind(finding.id))
            parts += finding.details
        return "\n".join(parts)

    def _of_kind(self, kind: FindingId) -> str:
        if kind not in self._known:
            words = describe(Finding(kind), translate)
            self._known[kind] = f"{words.label}\n{words.title}\n{words.why}"
        return self._known[kind]
