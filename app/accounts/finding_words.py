"""The words of the findings: a label, a title, why it matters, and what to do next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.accounts.findings import Finding, FindingId
from app.accounts.records import MAX_JOBS, MIN_JOBS
from app.i18n import Translate


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What a person reads about one finding."""

    label: str
    """Two or three words, for a table cell."""
    title: str
    why: str
    step: str


_Words = tuple[str, str, str, str]


def describe(finding: Finding, translate: Translate) -> FindingWords:
    """`finding` in the user's language."""
    label, title, why, step = (
        _ABOUT_TOKENS.get(finding.id)
        or _ABOUT_CAPACITY.get(finding.id)
        or _ABOUT_FIELDS[finding.id]
    )(translate)
    facts = {
        "details": ", ".join(finding.details),
        "first": finding.details[0] if finding.details else "",
        "last": finding.details[-1] if finding.details else "",
        "least": MIN_JOBS,
        "most": MAX_JOBS,
    }
    return FindingWords(label, title, why.format(**facts), step.format(**facts))


def _shared(translate: Translate) -> _Words:
    return (
        translate("findings", "Shared token"),
        translate("findings", "Same Discord token as another channel"),
        translate(
            "findings",
            "Also used by {details}. useapi.net refuses that when a channel is created, "
            "so one of them was probably entered by mistake.",
        ),
        translate("findings", "Give each channel the token of its own Discord account."),
    )


def _token_missing(translate: Translate) -> _Words:
    return (
        translate("findings", "No token"),
        translate("findings", "No Discord token"),
        translate("findings", "The answer of useapi.net has no Discord token for this channel."),
        translate("findings", "Save this channel at useapi.net again, with its Discord token."),
    )


def _token_implausible(translate: Translate) -> _Words:
    return (
        translate("findings", "Unusual token"),
        translate("findings", "This does not look like a Discord token"),
        translate(
            "findings", "It does not have the shape that Discord tokens have. It may be cut."
        ),
        translate("findings", "Compare it with the token in Discord and save the channel again."),
    )


def _token_shortened(translate: Translate) -> _Words:
    return (
        translate("findings", "Token shortened"),
        translate("findings", "useapi.net shows this token in part only"),
        translate("findings", "That is a protection, not a fault. Its shape cannot be looked at."),
        translate("findings", "Nothing needs to be done."),
    )


def _capacity_not_set(translate: Translate) -> _Words:
    return (
        translate("findings", "No capacity"),
        translate("findings", "Capacity is not set"),
        translate(
            "findings", "The answer does not say how many jobs this channel may run at once."
        ),
        translate("findings", "Set “maxJobs” to a number from {least} to {most} at useapi.net."),
    )


def _capacity_unreadable(translate: Translate) -> _Words:
    return (
        translate("findings", "Unreadable capacity"),
        translate("findings", "Capacity is not a whole number"),
        translate("findings", "“maxJobs” should be a whole number from {least} to {most}."),
        translate("findings", "Set “maxJobs” to a number from {least} to {most} at useapi.net."),
    )


def _capacity_out_of_range(translate: Translate) -> _Words:
    return (
        translate("findings", "Capacity out of range"),
        translate("findings", "Capacity is outside {least} to {most}").format(
            least=MIN_JOBS, most=MAX_JOBS
        ),
        translate("findings", "“maxJobs” is {first}; useapi.net documents {least} to {most}."),
        translate("findings", "Set “maxJobs” to a number from {least} to {most} at useapi.net."),
    )


def _not_a_record(translate: Translate) -> _Words:
    return (
        translate("findings", "Unreadable entry"),
        translate("findings", "This entry cannot be read"),
        translate("findings", "The answer names this channel, and says nothing readable about it."),
        translate("findings", "Save this channel at useapi.net again."),
    )


def _key_mismatch(translate: Translate) -> _Words:
    return (
        translate("findings", "Two channel ids"),
        translate("findings", "Listed under another channel id"),
        translate("findings", "It is listed as {first}, and names its channel as {last}."),
        translate("findings", "Look up the right id in Discord and save the channel again."),
    )


def _channel_missing(translate: Translate) -> _Words:
    return (
        translate("findings", "No channel id"),
        translate("findings", "The channel id is missing"),
        translate("findings", "The entry does not name its channel; shown is where it is listed."),
        translate("findings", "Save this channel at useapi.net again."),
    )


def _channel_implausible(translate: Translate) -> _Words:
    return (
        translate("findings", "Unusual channel id"),
        translate("findings", "This cannot be a Discord channel id"),
        translate("findings", "Discord’s ids have 17 to 19 digits and tell a date in the past."),
        translate("findings", "Copy the channel id from Discord and save the channel again."),
    )


def _server_missing(translate: Translate) -> _Words:
    return (
        translate("findings", "No server"),
        translate("findings", "The server id is missing"),
        translate("findings", "The answer does not say which Discord server the channel is on."),
        translate("findings", "Save this channel at useapi.net again, with its server id."),
    )


def _server_implausible(translate: Translate) -> _Words:
    return (
        translate("findings", "Unusual server id"),
        translate("findings", "This cannot be a Discord server id"),
        translate("findings", "Discord’s ids have 17 to 19 digits and tell a date in the past."),
        translate("findings", "Copy the server id from Discord and save the channel again."),
    )


def _field_unreadable(translate: Translate) -> _Words:
    return (
        translate("findings", "Unreadable value"),
        translate("findings", "A value is of an unexpected kind"),
        translate("findings", "Not as documented by useapi.net: {details}."),
        translate("findings", "Save this channel at useapi.net again."),
    )


def _channel_older(translate: Translate) -> _Words:
    return (
        translate("findings", "Ids swapped?"),
        translate("findings", "The channel is older than its server"),
        translate("findings", "The dates in the two ids hint that they may be swapped."),
        translate("findings", "Compare both ids with Discord’s."),
    )


def _unknown_fields(translate: Translate) -> _Words:
    return (
        translate("findings", "More fields"),
        translate("findings", "Fields that this program does not know"),
        translate("findings", "useapi.net also sent: {details}."),
        translate("findings", "Nothing needs to be done."),
    )


_ABOUT_TOKENS: Final[dict[FindingId, Callable[[Translate], _Words]]] = {
    FindingId.SHARED_TOKEN: _shared,
    FindingId.TOKEN_MISSING: _token_missing,
    FindingId.TOKEN_IMPLAUSIBLE: _token_implausible,
    FindingId.TOKEN_SHORTENED: _token_shortened,
}
_ABOUT_CAPACITY: Final[dict[FindingId, Callable[[Translate], _Words]]] = {
    FindingId.CAPACITY_NOT_SET: _capacity_not_set,
    FindingId.CAPACITY_UNREADABLE: _capacity_unreadable,
    FindingId.CAPACITY_OUT_OF_RANGE: _capacity_out_of_range,
}
_ABOUT_FIELDS: Final[dict[FindingId, Callable[[Translate], _Words]]] = {
    FindingId.NOT_A_RECORD: _not_a_record,
    FindingId.KEY_MISMATCH: _key_mismatch,
    FindingId.CHANNEL_MISSING: _channel_missing,
    FindingId.CHANNEL_IMPLAUSIBLE: _channel_implausible,
    FindingId.SERVER_MISSING: _server_missing,
    FindingId.SERVER_IMPLAUSIBLE: _server_implausible,
    FindingId.FIELD_UNREADABLE: _field_unreadable,
    FindingId.CHANNEL_OLDER_THAN_SERVER: _channel_older,
    FindingId.UNKNOWN_FIELDS: _unknown_fields,
}
