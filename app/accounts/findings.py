"""What can be seen in a list of accounts that its owner should know of.

Everything here is found offline, in the answer alone: nothing is sent anywhere. That nothing was
found means that the entry is complete and consistent, never that its Discord token works.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Final

from app.accounts.discord import created_at, is_plausible_token, is_shortened
from app.accounts.records import MAX_JOBS, MIN_JOBS, Account, AccountList
from app.secret import Secret


class Weight(IntEnum):
    """How much a finding asks of its reader."""

    INFORMATION = 0
    HINT = 1
    ATTENTION = 2


class FindingId(Enum):
    """The findings, most telling first; the values are those of ``--json``."""

    NOT_A_RECORD = "not_a_record"
    TOKEN_MISSING = "token_missing"
    SHARED_TOKEN = "shared_token"
    CAPACITY_NOT_SET = "capacity_not_set"
    CAPACITY_UNREADABLE = "capacity_unreadable"
    CAPACITY_OUT_OF_RANGE = "capacity_out_of_range"
    KEY_MISMATCH = "key_mismatch"
    CHANNEL_MISSING = "channel_missing"
    CHANNEL_IMPLAUSIBLE = "channel_implausible"
    SERVER_MISSING = "server_missing"
    SERVER_IMPLAUSIBLE = "server_implausible"
    FIELD_UNREADABLE = "field_unreadable"
    TOKEN_IMPLAUSIBLE = "token_implausible"
    CHANNEL_OLDER_THAN_SERVER = "channel_older_than_server"
    TOKEN_SHORTENED = "token_shortened"
    UNKNOWN_FIELDS = "unknown_fields"


_WEIGHTS: Final = {
    FindingId.CHANNEL_OLDER_THAN_SERVER: Weight.HINT,
    FindingId.TOKEN_SHORTENED: Weight.INFORMATION,
    FindingId.UNKNOWN_FIELDS: Weight.INFORMATION,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one account."""

    id: FindingId
    details: tuple[str, ...] = ()
    """What it is about: other channels, field names, the value. Never a secret."""

    @property
    def weight(self) -> Weight:
        """How much it asks."""
        return _WEIGHTS.get(self.id, Weight.ATTENTION)


_RANKS: Final = {finding_id: rank for rank, finding_id in enumerate(FindingId)}


def _rank(finding: Finding) -> int:
    return _RANKS[finding.id]


Findings = tuple[Finding, ...]
"""Those of one account, in the order of `FindingId`."""


def find(accounts: AccountList, now: datetime) -> tuple[Findings, ...]:
    """The findings of each account, in the order of the list. `now` is aware."""
    owners = _owners(accounts)
    return tuple(
        tuple(sorted(_of_account(account, owners, now), key=_rank)) for account in accounts.accounts
    )


def needs_attention(findings: Findings) -> bool:
    """Whether one of them asks for something to be done."""
    return any(finding.weight is Weight.ATTENTION for finding in findings)


def _owners(accounts: AccountList) -> dict[Secret, list[str]]:
    """Which entries hold which token. Shortened ones may look alike by chance: not counted."""
    owners: defaultdict[Secret, list[str]] = defaultdict(list)
    for account in accounts.accounts:
        if account.discord and not is_shortened(account.discord.reveal()):
            owners[account.discord].append(account.name)
    return owners


def _of_account(
    account: Account, owners: dict[Secret, list[str]], now: datetime
) -> Iterator[Finding]:
    if not account.is_record:
        yield Finding(FindingId.NOT_A_RECORD)
        return
    yield from _of_token(account, owners)
    yield from _of_capacity(account)
    yield from _of_ids(account, now)
    if unreadable := tuple(name for name in account.ill_typed if name != "maxJobs"):
        yield Finding(FindingId.FIELD_UNREADABLE, unreadable)
    if account.unknown_fields:
        yield Finding(FindingId.UNKNOWN_FIELDS, account.unknown_fields)


def _of_token(account: Account, owners: dict[Secret, list[str]]) -> Iterator[Finding]:
    if not account.discord:
        if "discord" not in account.ill_typed:
            yield Finding(FindingId.TOKEN_MISSING)
        return
    shared = owners.get(account.discord, [])
    if len(shared) > 1:
        rest = list(shared)
        rest.remove(account.name)
        yield Finding(FindingId.SHARED_TOKEN, tuple(rest))
    text = account.discord.reveal()
    if is_shortened(text):
        yield Finding(FindingId.TOKEN_SHORTENED)
    elif not is_plausible_token(text):
        yield Finding(FindingId.TOKEN_IMPLAUSIBLE)


def _of_capacity(account: Account) -> Iterator[Finding]:
    if account.max_jobs is not None:
        if not MIN_JOBS <= account.max_jobs <= MAX_JOBS:
            yield Finding(FindingId.CAPACITY_OUT_OF_RANGE, (str(account.max_jobs),))
    elif "maxJobs" in account.ill_typed:
        yield Finding(FindingId.CAPACITY_UNREADABLE)
    else:
        yield Finding(FindingId.CAPACITY_NOT_SET)


def _of_ids(account: Account, now: datetime) -> Iterator[Finding]:
    channel, server = account.channel, account.server
    if channel and account.key != channel:
        yield Finding(FindingId.KEY_MISMATCH, (account.key, channel))
    if not channel and "channel" not in account.ill_typed:
        yield Finding(FindingId.CHANNEL_MISSING)
    if not server and "server" not in account.ill_typed:
        yield Finding(FindingId.SERVER_MISSING)
    channel_date = created_at(channel, now) if channel else None
    server_date = created_at(server, now) if server else None
    if channel and channel_date is None:
        yield Finding(FindingId.CHANNEL_IMPLAUSIBLE, (channel,))
    if server and server_date is None:
        yield Finding(FindingId.SERVER_IMPLAUSIBLE, (server,))
    if channel_date and server_date and channel_date < server_date:
        yield Finding(FindingId.CHANNEL_OLDER_THAN_SERVER)
