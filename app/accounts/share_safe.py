"""The same list with names instead of ids: for screenshots, streams and tickets."""

from app.accounts.discord import is_shortened
from app.accounts.findings import Finding, Findings
from app.accounts.listing import Listing
from app.accounts.records import Account, AccountList
from app.secret import Secret

_HIDDEN = Secret("hidden")
"""In place of each Discord token: too short for its end to be shown."""


class _Names:
    """``channel-01``, ``channel-02`` …: in the order of the ids, so that sorting shows the same."""

    def __init__(self, kind: str, ids: set[str]) -> None:
        digits = len(str(len(ids)))
        ordered = sorted(ids, key=lambda text: (len(text), text))
        self._names = {text: f"{kind}-{at:0{digits}}" for at, text in enumerate(ordered, start=1)}

    def of(self, text: str | None) -> str | None:
        """The name for an id; nothing for nothing."""
        return self._names.get(text, "••••••") if text else text


def share_safe(listing: Listing) -> Listing:
    """`listing` without any id, nor the end of any token; what was found in it stays."""
    accounts = listing.accounts.accounts
    channels = _Names(
        "channel", {text for one in accounts for text in (one.channel, one.key) if text}
    )
    servers = _Names("server", {one.server for one in accounts if one.server})
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
