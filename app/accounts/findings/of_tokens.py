"""Findings about Discord tokens: missing, shared, of an odd shape."""

from typing import Final

from app.accounts.account import Account
from app.accounts.findings.rule import Finding, Rule, Scope, Weight
from app.base.i18n import N_
from app.catalogue.common_fields import DISCORD_TOKEN
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


def check(account: Account, scope: Scope) -> list[Finding]:
    """What there is to say about the token of an account that has one, or should have."""
    if DISCORD_TOKEN.id not in account.service.by_id:
        return []
    token = account.get(DISCORD_TOKEN)
    if not token:
        return [] if DISCORD_TOKEN.id in account.ill_typed else [Finding(TOKEN_MISSING)]
    text = token.reveal()
    if is_shortened(text):  # two of them may look alike by chance: they are not compared
        return [Finding(TOKEN_SHORTENED)]
    found = []
    if len(holders := scope.holders(DISCORD_TOKEN)[text]) > 1:
        found.append(Finding(SHARED_TOKEN, _others(holders, account.name)))
    if not is_plausible_token(text):
        found.append(Finding(TOKEN_IMPLAUSIBLE))
    return found


def _others(holders: list[str], name: str) -> tuple[str, ...]:
    """The first of the other accounts that hold the token of `name`, then “…” for the rest."""
    others = holders[: MOST_NAMED + 1]
    if name in others:
        others.remove(name)
    named = tuple(others[:MOST_NAMED])
    return named if len(holders) - 1 <= MOST_NAMED else (*named, "…")
