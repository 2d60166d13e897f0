"""What can be seen in a list of accounts that its owner should know of.

Everything here is found offline, in the answer alone: nothing is sent anywhere. That nothing was
found means that the entry is complete and consistent, never that its Discord token works.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum, IntEnum
from operator import attrgetter
from typing import Final, NamedTuple

from app.accounts.discord import USUAL_LENGTH, id_age, is_plausible_token, is_shortened, latest_age
from app.accounts.records import Account, AccountList
from app.accounts.suspects import ALL_USUAL, UNKNOWN, USABLE, Suspects, Usual, is_older
from app.secret import Secret, revealed

MOST_NAMED: Final = 10
"""Of the channels that share a token, so many are named: else each would name all the others."""


class Weight(IntEnum):
    """How much a finding asks of its reader."""

    INFORMATION = 0
    HINT = 1
    ATTENTION = 2


class FindingId(Enum):
    """The findings, most telling first; the values are those of ``--json``."""

    # Each is there once; Enum's own hash is slow, and a long list asks for it very often.
    __hash__ = object.__hash__

    # In the order of their `Weight`.
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
QUIET: Final = frozenset(_WEIGHTS)
"""Those that do not need attention."""
_RANKS: Final = {finding_id: rank for rank, finding_id in enumerate(FindingId)}


class Finding(NamedTuple):
    """One thing about one account."""

    id: FindingId
    details: tuple[str, ...] = ()
    """What it is about: other channels, field names, the value. Never a secret.

    More than `MOST_NAMED` channels end in “…”.
    """

    @property
    def weight(self) -> Weight:
        """How much it asks."""
        return _WEIGHTS.get(self.id, Weight.ATTENTION)

    @property
    def rank(self) -> int:
        """Its place in the order of `FindingId`."""
        return _RANKS[self.id]


Findings = tuple[Finding, ...]
"""Those of one account, in the order of `FindingId`."""

_RANK: Final = attrgetter("rank")
_PIECE: Final = 1_000
_PLAIN: Final = {finding_id: Finding(finding_id) for finding_id in FindingId}
"""Those that say everything by their id."""


def find(accounts: AccountList, now: datetime) -> tuple[Findings, ...]:
    """The findings of each account, in the order of the list. `now` is aware.

    A long list is gone through in pieces that fit the processor's cache.
    """
    everyone, latest = accounts.accounts, latest_age(now)
    sharers = _Sharers(everyone)
    search, suspects = _Search(sharers.names, latest), Suspects(accounts, latest)
    found: list[Findings] = [()] * len(everyone)
    for start in range(0, len(everyone), _PIECE):
        piece = everyone[start : start + _PIECE]
        places, usual = suspects.among(piece)
        for place in places:
            found[start + place] = search.findings_of(piece[place], usual)
    for place in sharers.places:
        found[place] = found[place] or search.findings_of(everyone[place], ALL_USUAL)
    return tuple(found)


def needs_attention(findings: Findings) -> bool:
    """Whether one of them asks for something to be done: then the first of them does."""
    return findings != () and findings[0].id not in QUIET


def told_by_status(findings: Findings) -> Findings:
    """Those that the status of an account names: what needs attention, or else the hints.

    With none, the account is complete. Information (`Weight.INFORMATION`) is no state: a server
    that shortens all its tokens would else leave nothing complete.
    """
    if not findings or (first := findings[0].weight) is Weight.INFORMATION:
        return ()
    return tuple([finding for finding in findings if finding.weight is first])


class _Search:
    """What has to be known of all accounts to tell the findings of one."""

    def __init__(self, sharers: Mapping[str, list[str]], latest: int) -> None:
        self._latest = latest
        self._sharers = sharers

    def findings_of(self, account: Account, usual: Usual = UNKNOWN) -> Findings:
        """All of them, one by one; `usual` as `Suspects.among` tells it."""
        # (All fields at once: to get each by its name takes several times as long.)
        key, channel, _, discord, jobs, ill_typed, unknown, is_record = account
        if not is_record:
            return (_PLAIN[FindingId.NOT_A_RECORD],)
        found: list[Finding] = []
        if discord:
            self._add_of_token(discord, channel or key, found, are_usual=usual.tokens)
        elif "discord" not in ill_typed:
            found.append(_PLAIN[FindingId.TOKEN_MISSING])
        if jobs not in USABLE:
            found.append(_of_capacity(jobs, ill_typed))
        self._add_of_ids(account, found, are_usual=usual.ids)
        if ill_typed and (unreadable := tuple([name for name in ill_typed if name != "maxJobs"])):
            found.append(Finding(FindingId.FIELD_UNREADABLE, unreadable))
        if unknown:
            found.append(Finding(FindingId.UNKNOWN_FIELDS, unknown))
        if len(found) > 1:
            found.sort(key=_RANK)
        return tuple(found)

    def _add_of_token(
        self, discord: Secret, name: str, found: list[Finding], *, are_usual: bool
    ) -> None:
        text = discord.reveal()
        is_usual = are_usual and len(text) >= USUAL_LENGTH
        if not is_usual and is_shortened(
            text
        ):  # two of them may look alike by chance: they are not compared
            found.append(_PLAIN[FindingId.TOKEN_SHORTENED])
            return
        if sharers := self._sharers.get(text):
            found.append(Finding(FindingId.SHARED_TOKEN, _others(sharers, name)))
        if not (is_usual or is_plausible_token(text)):
            found.append(_PLAIN[FindingId.TOKEN_IMPLAUSIBLE])

    def _add_of_ids(self, account: Account, found: list[Finding], *, are_usual: bool) -> None:
        key, channel, server, _, _, ill_typed, _, _ = account
        if channel and channel != key:
            found.append(Finding(FindingId.KEY_MISMATCH, (key, channel)))
            are_usual = False  # which tells of the keys, not of the channels
        if not channel and "channel" not in ill_typed:
            found.append(_PLAIN[FindingId.CHANNEL_MISSING])
        if not server and "server" not in ill_typed:
            found.append(_PLAIN[FindingId.SERVER_MISSING])
        if are_usual and not (channel and server and is_older(channel, server)):
            return  # which is most of the time: dates are read where they may tell something
        channel_age = id_age(channel, self._latest) if channel else None
        server_age = id_age(server, self._latest) if server else None
        if channel and channel_age is None:
            found.append(Finding(FindingId.CHANNEL_IMPLAUSIBLE, (channel,)))
        if server and server_age is None:
            found.append(Finding(FindingId.SERVER_IMPLAUSIBLE, (server,)))
        if channel_age is not None and server_age is not None and channel_age < server_age:
            found.append(_PLAIN[FindingId.CHANNEL_OLDER_THAN_SERVER])


def _of_capacity(jobs: int | None, ill_typed: tuple[str, ...]) -> Finding:
    if jobs is not None:
        return Finding(FindingId.CAPACITY_OUT_OF_RANGE, (str(jobs),))
    is_unreadable = "maxJobs" in ill_typed
    return _PLAIN[FindingId.CAPACITY_UNREADABLE if is_unreadable else FindingId.CAPACITY_NOT_SET]


class _Sharers:
    """The accounts that hold the same token as others.

    Attributes:
        places: Where they are.
        names: Of their channels, by token. In clear, since it lives no longer than the search and
            `Secret` hashes in Python.
    """

    def __init__(self, accounts: Sequence[Account]) -> None:
        tokens = revealed([account.discord for account in accounts])
        seen: set[str] = set()
        see = seen.add
        several = {token for token in tokens if token in seen or see(token)}
        several.discard("")
        self.names: dict[str, list[str]] = {token: [] for token in several}
        self.places: list[int] = []
        if several:
            self.places = [place for place, token in enumerate(tokens) if token in several]
        for place in self.places:
            self.names[tokens[place]].append(accounts[place].name)


def _others(sharers: list[str], name: str) -> tuple[str, ...]:
    """All but the account's own `name`, as far as they are named."""
    others = sharers[: MOST_NAMED + 1]
    if name in others:
        others.remove(name)
    named = tuple(others[:MOST_NAMED])
    return named if len(sharers) - 1 <= MOST_NAMED else (*named, "…")
