"""Words about the API token and about what its owner may do."""

from typing import Final

from app.base.errors import (
    AccountInErrorError,
    ForbiddenError,
    SubscriptionError,
    TokenMalformedError,
    TokenMissingError,
    UnauthorizedError,
)
from app.base.i18n import Translate
from app.guidance.actions import TOKEN_PAGE, change_token, open_page, open_site, try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Action, Guidance, Severity


def _missing(case: Case[TokenMissingError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "An API token is needed first"),
        summary=translate("guidance", "Without your API token, useapi.net does not list accounts."),
        steps=(
            translate("guidance", "Copy your API token: useapi.net showed it when you signed up."),
            translate("guidance", "Paste it with “Change token” and check again."),
        ),
        actions=(change_token(translate), _where_is_it(translate)),
        severity=Severity.INFORMATION,
    )


def _malformed(case: Case[TokenMalformedError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "This cannot be an API token"),
        summary=_fault(case.error.fault, translate),
        steps=(
            translate("guidance", "Copy the token again: it starts with “user:”."),
            translate("guidance", "Paste it with “Change token” and check again."),
        ),
        actions=(change_token(translate), _where_is_it(translate)),
    )


def _fault(fault: str, translate: Translate) -> str:
    sentences = {
        "empty": translate("guidance", "There is nothing in it. Nothing was sent."),
        "control": translate("guidance", "It has invisible characters in it. Nothing was sent."),
        "not_ascii": translate(
            "guidance", "It has letters or signs that no API token has. Nothing was sent."
        ),
        "too_long": translate("guidance", "It is far too long. Nothing was sent."),
        "discord_token": translate(
            "guidance",
            "It looks like a Discord token, which opens a whole Discord account. Nothing was sent.",
        ),
    }
    return sentences.get(
        fault, translate("guidance", "It cannot be sent as it is. Nothing was sent.")
    )


def _refused(case: Case[UnauthorizedError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net did not accept your API token"),
        summary=translate("guidance", "The answer was 401 Unauthorized."),
        steps=(
            translate(
                "guidance",
                "Copy the whole token from useapi.net: it starts with “user:” and is easily cut "
                "short.",
            ),
            translate(
                "guidance",
                "Was the token reset? Then the old one no longer works: use the new one.",
            ),
            translate("guidance", "Paste it with “Change token” and check again."),
        ),
        actions=(change_token(translate), try_again(translate)),
    )


def _subscription(case: Case[SubscriptionError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net found no active subscription"),
        summary=translate(
            "guidance",
            "The answer was 402: there is no subscription for this token, or it has expired.",
        ),
        steps=(
            translate("guidance", "Look at useapi.net whether your subscription is active."),
            translate(
                "guidance",
                "Do you have more than one token? Check that this one belongs to the subscription.",
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(open_site(translate), try_again(translate), change_token(translate)),
    )


def _forbidden(case: Case[ForbiddenError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net refused this request"),
        summary=translate(
            "guidance",
            "The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on "
            "the way can answer like this as well.",
        ),
        steps=(
            translate("guidance", "Try again in a minute."),
            translate(
                "guidance", "Do you use a VPN or a company network? Try without it, or another one."
            ),
            translate(
                "guidance", "If it stays like this, ask useapi.net; “Details” has the facts."
            ),
        ),
        actions=(try_again(translate), change_token(translate)),
    )


def _account_in_error(case: Case[AccountInErrorError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net reports a problem with a linked account"),
        summary=translate(
            "guidance",
            "The answer was 596. useapi.net uses it when a linked Discord account waits for its "
            "owner, for example for a moderation message or a CAPTCHA.",
        ),
        steps=(
            translate("guidance", "Look for an e-mail from useapi.net about it."),
            translate(
                "guidance", "Sign in to Discord with that account and answer what it asks for."
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate), open_site(translate)),
        severity=Severity.WARNING,
    )


def _where_is_it(translate: Translate) -> Action:
    return open_page(translate("guidance", "Where is my token?"), TOKEN_PAGE)


WRITERS: Final[dict[type, Writer]] = {
    TokenMissingError: _missing,
    TokenMalformedError: _malformed,
    UnauthorizedError: _refused,
    SubscriptionError: _subscription,
    ForbiddenError: _forbidden,
    AccountInErrorError: _account_in_error,
}
