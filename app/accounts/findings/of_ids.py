"""Findings about the ids of Discord: missing, impossible, in each other's place."""

from typing import Final

from app.accounts.account import Account
from app.accounts.findings.rule import Finding, Rule, Scope, Weight
from app.base.i18n import QT_TRANSLATE_NOOP
from app.catalogue.common_fields import CHANNEL, SERVER
from app.fields.discord_ids import id_age

_SAVE_AGAIN: Final = QT_TRANSLATE_NOOP("findings", "Save this channel at useapi.net again.")
_FORM_OF_IDS: Final = QT_TRANSLATE_NOOP(
    "findings", "Discord’s ids have 17 to 19 digits and tell a date in the past."
)

KEY_MISMATCH: Final = Rule(
    id="key_mismatch",
    label=QT_TRANSLATE_NOOP("findings", "Two channel ids"),
    title=QT_TRANSLATE_NOOP("findings", "Listed under another channel id"),
    why=QT_TRANSLATE_NOOP("findings", "It is listed as {first}, and names its channel as {last}."),
    step=QT_TRANSLATE_NOOP(
        "findings", "Look up the right id in Discord and save the channel again."
    ),
    names_accounts=True,
)
CHANNEL_MISSING: Final = Rule(
    id="channel_missing",
    label=QT_TRANSLATE_NOOP("findings", "No channel id"),
    title=QT_TRANSLATE_NOOP("findings", "The channel id is missing"),
    why=QT_TRANSLATE_NOOP(
        "findings", "The entry does not name its channel; shown is where it is listed."
    ),
    step=_SAVE_AGAIN,
)
CHANNEL_IMPLAUSIBLE: Final = Rule(
    id="channel_implausible",
    label=QT_TRANSLATE_NOOP("findings", "Unusual channel id"),
    title=QT_TRANSLATE_NOOP("findings", "This cannot be a Discord channel id"),
    why=_FORM_OF_IDS,
    step=QT_TRANSLATE_NOOP(
        "findings", "Copy the channel id from Discord and save the channel again."
    ),
    names_accounts=True,
)
SERVER_MISSING: Final = Rule(
    id="server_missing",
    label=QT_TRANSLATE_NOOP("findings", "No server"),
    title=QT_TRANSLATE_NOOP("findings", "The server id is missing"),
    why=QT_TRANSLATE_NOOP(
        "findings", "The answer does not say which Discord server the channel is on."
    ),
    step=QT_TRANSLATE_NOOP(
        "findings", "Save this channel at useapi.net again, with its server id."
    ),
)
SERVER_IMPLAUSIBLE: Final = Rule(
    id="server_implausible",
    label=QT_TRANSLATE_NOOP("findings", "Unusual server id"),
    title=QT_TRANSLATE_NOOP("findings", "This cannot be a Discord server id"),
    why=_FORM_OF_IDS,
    step=QT_TRANSLATE_NOOP(
        "findings", "Copy the server id from Discord and save the channel again."
    ),
    names_accounts=True,
)
CHANNEL_OLDER: Final = Rule(
    id="channel_older_than_server",
    label=QT_TRANSLATE_NOOP("findings", "Ids swapped?"),
    title=QT_TRANSLATE_NOOP("findings", "The channel is older than its server"),
    why=QT_TRANSLATE_NOOP("findings", "The dates in the two ids hint that they may be swapped."),
    step=QT_TRANSLATE_NOOP("findings", "Compare both ids with Discord’s."),
    weight=Weight.HINT,
)


def check(account: Account, scope: Scope) -> list[Finding]:
    """What there is to say about the ids, for services whose accounts are Discord channels."""
    if account.service.key is not CHANNEL:
        return []
    channel, server = account.get(CHANNEL), account.get(SERVER)
    channel_age = id_age(channel, scope.latest_age) if channel else None
    server_age = id_age(server, scope.latest_age) if server else None
    found = []
    if channel and channel != account.key:
        found.append(Finding(KEY_MISMATCH, (account.key, channel)))
    if channel is None and CHANNEL.id not in account.ill_typed:
        found.append(Finding(CHANNEL_MISSING))
    if channel and channel_age is None:
        found.append(Finding(CHANNEL_IMPLAUSIBLE, (channel,)))
    if server is None and SERVER.id in account.service.by_id and SERVER.id not in account.ill_typed:
        found.append(Finding(SERVER_MISSING))
    if server and server_age is None:
        found.append(Finding(SERVER_IMPLAUSIBLE, (server,)))
    if channel_age is not None and server_age is not None and channel_age < server_age:
        found.append(Finding(CHANNEL_OLDER))
    return found
