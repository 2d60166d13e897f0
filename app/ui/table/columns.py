"""The columns of the table, as data.

A column knows how to say a cell, how to order it and how to speak it; the model has no case for any
of them. A sort key of None means "missing", and missing comes last in both directions.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.accounts.finding_words import describe
from app.accounts.findings import FindingId, Findings, told_by_status
from app.accounts.masking import masked_token
from app.accounts.records import MAX_JOBS, Account

VERSION: Final = 1
"""Of this set: a kept header state of another one does not fit."""

translate = QCoreApplication.translate

SortKey = int | str | None


class Look(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    STATUS = "status"
    ID = "id"
    CAPACITY = "capacity"


@dataclass(frozen=True, slots=True)
class Column:
    """One of them."""

    id: str
    title: Callable[[], str]
    explanation: Callable[[], str]
    text: Callable[[Account, Findings], str]
    spoken: Callable[[Account, Findings], str]
    """What a screen reader says: understandable without the header."""
    sort_key: Callable[[Account, Findings], SortKey]
    look: Look
    characters: int
    """The usual width of its text, for the first layout; the last column also takes the rest."""


def _id_key(text: str | None) -> SortKey:
    """Ids as numbers; other texts after all of them."""
    if not text:
        return None
    is_number = len(text) <= _LONGEST_ID and text.isascii() and text.isdigit()
    return int(text) if is_number else _AFTER_IDS + _rank(text)


_LONGEST_ID: Final = 60
_AFTER_IDS: Final = 1 << 200
_RANKED_BYTES: Final = 24


def _id_keys(texts: list[str]) -> list[SortKey]:
    """`_id_key` of many. Where all are digits, as nearly always, they are told so all at once."""
    digits = "".join(texts)
    lengths = set(map(len, texts))
    longest = max(lengths, default=0)
    # (Asking bytes for digits is several times faster than asking text.)
    if not (digits.isascii() and digits.encode().isdigit() and longest <= _LONGEST_ID):
        return [_id_key(text) for text in texts]
    if len(lengths) == 1:
        return [*texts]
    # Digits of one length are in the order of their numbers, and quicker to compare.
    return [text.zfill(longest) if text else None for text in texts]


def sort_keys(
    column: "Column", accounts: Sequence[Account], findings: Sequence[Findings]
) -> list[SortKey]:
    """`Column.sort_key` of all accounts of a list; only to be compared with each other."""
    if column is CHANNEL:
        return _id_keys([account.channel or account.key for account in accounts])
    if column is SERVER:
        return _id_keys([account.server or "" for account in accounts])
    if column is CAPACITY:
        return [account.max_jobs for account in accounts]
    if column is STATUS:
        complete = len(FindingId)
        return [_status_key(found) if found else complete for found in findings]
    return list(map(column.sort_key, accounts, findings))


def _rank(text: str) -> int:
    """The order of a text, as a number: its first bytes."""
    start = text.encode("utf-8", "surrogatepass")[:_RANKED_BYTES]
    return int.from_bytes(start.ljust(_RANKED_BYTES, b"\0"), "big")


def status_text(findings: Findings) -> str:
    """The state of an account in a few words."""
    told = told_by_status(findings)
    if not told:
        return translate("columns", "Complete")
    label = describe(told[0], translate).label  # the most telling comes first
    if others := len(told) - 1:
        return translate("columns", "{problem} +{number}").format(problem=label, number=others)
    return label


def _status_key(findings: Findings) -> SortKey:
    """Attention first, by kind, then hints; complete last."""
    return findings[0].rank if told_by_status(findings) else len(FindingId)


def capacity_text(account: Account) -> str:
    """The number beside the bar."""
    if account.max_jobs is None:
        return translate("columns", "not set")
    return jobs_text(account.max_jobs)


def jobs_text(jobs: int) -> str:
    """Out of the most that useapi.net documents."""
    return translate("columns", "{jobs} of {most}").format(jobs=jobs, most=MAX_JOBS)


def capacity_spoken(account: Account) -> str:
    """The same for a screen reader."""
    if account.max_jobs is None:
        return translate("columns", "Capacity: not set")
    return translate("columns", "Capacity: {jobs} of {most} jobs at once").format(
        jobs=account.max_jobs, most=MAX_JOBS
    )


def token_text(account: Account) -> str:
    """The masked token."""
    return masked_token(account.discord) or translate("columns", "missing")


def _token_spoken(account: Account, _: Findings) -> str:
    if not account.discord:
        return translate("columns", "Discord token: missing")
    shown = masked_token(account.discord) or ""
    tail = shown.lstrip("•")
    if not tail:
        return translate("columns", "Discord token: hidden")
    if tail == shown:
        return translate("columns", "Discord token: shortened by useapi.net")
    return translate("columns", "Discord token: hidden, ends in {tail}").format(tail=tail)


def _server_text(account: Account, _: Findings) -> str:
    return account.server or translate("columns", "missing")


STATUS: Final = Column(
    id="status",
    title=lambda: translate("columns", "Status"),
    explanation=lambda: translate(
        "columns", "“Complete” means that nothing is missing, not that the Discord token works."
    ),
    text=lambda _, findings: status_text(findings),
    spoken=lambda _, findings: translate("columns", "Status: {status}").format(
        status=status_text(findings)
    ),
    sort_key=lambda _, findings: _status_key(findings),
    look=Look.STATUS,
    characters=14,
)
CHANNEL: Final = Column(
    id="channel",
    title=lambda: translate("columns", "Channel"),
    explanation=lambda: translate("columns", "The Discord channel that receives the jobs."),
    text=lambda account, _: account.name,
    spoken=lambda account, _: translate("columns", "Channel: {id}").format(id=account.name),
    sort_key=lambda account, _: _id_key(account.name),
    look=Look.ID,
    characters=19,
)
SERVER: Final = Column(
    id="server",
    title=lambda: translate("columns", "Server"),
    explanation=lambda: translate("columns", "The Discord server that the channel is on."),
    text=_server_text,
    spoken=lambda account, findings: translate("columns", "Server: {id}").format(
        id=_server_text(account, findings)
    ),
    sort_key=lambda account, _: _id_key(account.server),
    look=Look.ID,
    characters=19,
)
TOKEN: Final = Column(
    id="token",
    title=lambda: translate("columns", "Discord token"),
    explanation=lambda: translate("columns", "Hidden. Only the last four characters are shown."),
    text=lambda account, _: token_text(account),
    spoken=_token_spoken,
    sort_key=lambda account, _: masked_token(account.discord),
    look=Look.ID,
    characters=13,
)
CAPACITY: Final = Column(
    id="capacity",
    title=lambda: translate("columns", "Capacity (jobs at once)"),
    explanation=lambda: translate(
        "columns", "How many jobs are allowed at once, not how many are free."
    ),
    text=lambda account, _: capacity_text(account),
    spoken=lambda account, _: capacity_spoken(account),
    sort_key=lambda account, _: account.max_jobs,
    look=Look.CAPACITY,
    characters=8,
)

COLUMNS: Final = (STATUS, CHANNEL, SERVER, TOKEN, CAPACITY)
