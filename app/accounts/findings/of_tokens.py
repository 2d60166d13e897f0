"""Findings about Discord tokens: missing, shared, of an odd shape."""

from collections.abc import Iterator
from typing import Final

from app.accounts.findings.rule import Finding, Records, Rule, Scope, Weight
from app.base.i18n import N_
from app.catalogue.common_fields import DISCORD_TOKEN
from app.catalogue.service import Service
from app.fields.discord_ids import is_plausible_token, is_shortened

MOST_NAMED: Final = 10
"""Of the accounts that share a token, so many are named: else each would name all the others."""

TOKEN_MISSING: Final = Rule(
    id="token_missing",
    label=N_("No token"),
    title=N_("No Discord token"),
    why=N_("The answer of useapi.net has no Discord token for this channel."),
    step=N_("Save this channel at useapi.net again, with its Discord token."),
)
SHARED_TOKEN: Final = Rule(
    id="shared_token",
    label=N_("Shared token"),
    title=N_("Same Discord token as another channel"),
    why=N_(
        "Also used by {details}. useapi.net refuses that when a channel is created, "
        "so one of them was probably entered by mistake."
    ),
    step=N_("Give each channel the token of its own Discord account."),
    names_accounts=True,
)
TOKEN_IMPLAUSIBLE: Final = Rule(
    id="token_implausible",
    label=N_("Unusual token"),
    title=N_("This does not look like a Discord token"),
    why=N_("It does not have the shape that Discord tokens have. It may be cut off."),
    step=N_("Compare it with the token in Discord and save the channel again."),
)
TOKEN_SHORTENED: Final = Rule(
    id="token_shortened",
    label=N_("Token shortened"),
    title=N_("useapi.net shows this token in part only"),
    why=N_("That is a protection, not a fault. Its shape cannot be checked."),
    step=N_("Nothing needs to be done."),
    weight=Weight.INFORMATION,
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:
    """Find what is wrong with the tokens of a service whose accounts should have one."""
    if DISCORD_TOKEN.id not in service.by_id:
        return
    tokens = scope.tokens(DISCORD_TOKEN)
    sharers = scope.sharers(tokens)
    for at, account in records:
        token = tokens[at]
        if not token:
            if DISCORD_TOKEN.id not in account.ill_typed:
                yield at, Finding(TOKEN_MISSING)
        elif not (is_plausible := is_plausible_token(token)) and is_shortened(token):
            yield at, Finding(TOKEN_SHORTENED)  # two may look alike by chance: not compared
        else:
            if token in sharers:
                yield at, Finding(SHARED_TOKEN, _others(sharers[token], account.name))
            if not is_plausible:
                yield at, Finding(TOKEN_IMPLAUSIBLE)


def _others(holders: list[str], name: str) -> tuple[str, ...]:
    """The first of the other accounts that hold the token of `name`, then “…” for the rest."""
    others = holders[: MOST_NAMED + 1]
    if name in others:
        others.remove(name)
    named = tuple(others[:MOST_NAMED])
    return named if len(holders) - 1 <= MOST_NAMED else (*named, "…")
