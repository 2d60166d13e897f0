"""The same list with names instead of ids: for screenshots, streams and tickets."""

from app.accounts.discord import is_shortened
from app.accounts.findings import Finding, Findings
from app.accounts.listing import Listing
from app.accounts.records import Account, AccountList
from app.secret import Secret

_LEAST_DIGITS = 2
_HIDDEN = Secret("hidden")
"""In place of each Discord token: too short for its end to be shown."""


class _Names:
    """``channel-01``, ``channel-02`` …: in the order of the ids, so that sorting shows the same.

    A name stays with its id: ids that come later get the next ones.
    """

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._digits = _LEAST_DIGITS
        self._names: dict[str, str] = {}

    def add(self, ids: set[str]) -> None:
        """Names for those that have none yet."""
        new = sorted(ids - self._names.keys(), key=lambda text: (len(text), text))
        if not self._names:
            self._digits = max(_LEAST_DIGITS, len(str(len(new))))
        for at, text in enumerate(new, start=len(self._names) + 1):
            self._names[text] = f"{self._kind}-{at:0{self._digits}}"

    def of(self, text: str | None) -> str | None:
        """The name for an id; nothing for nothing."""
        return self._names.get(text, "••••••") if text else text


class ShareSafe:
    """Gives the names, the same ones from one list to the next."""

    def __init__(self) -> None:
        self._channels = _Names("channel")
        self._servers = _Names("server")

    def view_of(self, listing: Listing) -> Listing:
        """`listing` without any id, nor the end of any token; what was found in it stays."""
        accounts, channels, servers = listing.accounts.accounts, self._channels, self._servers
        channels.add({text for one in accounts for text in (one.channel, one.key) if text})
        servers.add({one.server for one in accounts if one.server})
        return Listing(
            AccountList(tuple(_account(one, channels, servers) for one in accounts)),
            tuple(_findings(found, channels, servers) for found in listing.findings),
            listing.checked_at,
            listing.seconds,
        )


def _account(account: Account, channels: _Names, servers: _Names) -> Account:
    token = account.discord
    return Account(
        key=channels.of(account.key) or "",
        channel=channels.of(account.channel),
        server=servers.of(account.server),
        discord=token if token is None or is_shortened(token.reveal()) else _HIDDEN,
        max_jobs=account.max_jobs,
        ill_typed=account.ill_typed,
        unknown_fields=account.unknown_fields,
        is_record=account.is_record,
    )


def _findings(findings: Findings, channels: _Names, servers: _Names) -> Findings:
    def name(detail: str) -> str:
        if detail == "…":
            return detail
        known = channels.of(detail)
        return (servers.of(detail) if known == "••••••" else known) or ""

    return tuple(
        Finding(found.id, tuple(name(detail) for detail in found.details))
        if found.id.value in _ABOUT_IDS
        else found
        for found in findings
    )


_ABOUT_IDS = {"shared_token", "key_mismatch", "channel_implausible", "server_implausible"}
