"""Findings about the ids of Discord: missing, impossible, in each other's place."""

from collections.abc import Iterator
from typing import Final

from app.accounts.account import Account
from app.accounts.findings.rule import Finding, Records, Rule, Scope, Weight
from app.base.i18n import N_
from app.catalogue.common_fields import CHANNEL, SERVER
from app.catalogue.service import Service
from app.fields.discord_ids import id_age, latest_age

_SAVE_AGAIN: Final = N_("Save this channel at useapi.net again.")
_FORM_OF_IDS: Final = N_("Discord’s ids have 17 to 19 digits and tell a date in the past.")

KEY_MISMATCH: Final = Rule(
    id="key_mismatch",
    label=N_("Two channel ids"),
    title=N_("Listed under another channel id"),
    why=N_("It is listed as {first}, and names its channel as {last}."),
    step=N_("Look up the right id in Discord and save the channel again."),
    names_accounts=True,
)
CHANNEL_MISSING: Final = Rule(
    id="channel_missing",
    label=N_("No channel id"),
    title=N_("The channel id is missing"),
    why=N_("The entry does not name its channel; the id shown is the one it is listed under."),
    step=_SAVE_AGAIN,
)
CHANNEL_IMPLAUSIBLE: Final = Rule(
    id="channel_implausible",
    label=N_("Unusual channel id"),
    title=N_("This cannot be a Discord channel id"),
    why=_FORM_OF_IDS,
    step=N_("Copy the channel id from Discord and save the channel again."),
    names_accounts=True,
)
SERVER_MISSING: Final = Rule(
    id="server_missing",
    label=N_("No server"),
    title=N_("The server id is missing"),
    why=N_("The answer does not say which Discord server the channel is on."),
    step=N_("Save this channel at useapi.net again, with its server id."),
)
SERVER_IMPLAUSIBLE: Final = Rule(
    id="server_implausible",
    label=N_("Unusual server id"),
    title=N_("This cannot be a Discord server id"),
    why=_FORM_OF_IDS,
    step=N_("Copy the server id from Discord and save the channel again."),
    names_accounts=True,
)
CHANNEL_OLDER: Final = Rule(
    id="channel_older_than_server",
    label=N_("Ids swapped?"),
    title=N_("The channel is older than its server"),
    why=N_("The dates in the two ids hint that they may be swapped."),
    step=N_("Compare both ids with Discord’s."),
    weight=Weight.HINT,
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:
    """Find what is wrong with the ids of services whose accounts are Discord channels."""
    if service.key is not CHANNEL:
        return
    latest = latest_age(scope.now)
    servers = {account.values.get(SERVER.id) for _, account in records}
    ages = {server: id_age(server, latest) for server in servers if server}
    for at, account in records:
        channel = account.values.get(CHANNEL.id)
        channel_age = id_age(channel, latest) if channel else None
        server_age = ages.get(account.values.get(SERVER.id))
        is_sound = (
            channel == account.key
            and channel_age is not None
            and server_age is not None
            and channel_age >= server_age
        )
        if not is_sound:
            for finding in _findings(account, channel_age, server_age):
                yield at, finding


def _findings(
    account: Account, channel_age: int | None, server_age: int | None
) -> Iterator[Finding]:
    """Say what is wrong with the ids of an account, given the dates in them."""
    channel, server = account.get(CHANNEL), account.get(SERVER)
    if channel and channel != account.key:
        yield Finding(KEY_MISMATCH, (account.key, channel))
    if channel is None and CHANNEL.id not in account.ill_typed:
        yield Finding(CHANNEL_MISSING)
    if channel and channel_age is None:
        yield Finding(CHANNEL_IMPLAUSIBLE, (channel,))
    if server is None and SERVER.id in account.service.by_id and SERVER.id not in account.ill_typed:
        yield Finding(SERVER_MISSING)
    if server and server_age is None:
        yield Finding(SERVER_IMPLAUSIBLE, (server,))
    if channel_age is not None and server_age is not None and channel_age < server_age:
        yield Finding(CHANNEL_OLDER)
