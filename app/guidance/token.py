"""Words about the API token: missing, refused (401), no subscription (402), forbidden (403)."""

from typing import Final

from app.base import errors
from app.base.i18n import N_
from app.guidance.guidance import Severity
from app.guidance.rows import (
    ASK,
    CHANGE_TOKEN,
    CHECK_AGAIN,
    OPEN_DOCUMENTATION,
    OPEN_SITE,
    OPEN_TOKEN_PAGE,
    TRY_AGAIN,
    TRY_LATER,
    WITHOUT_VPN,
    Choice,
    Row,
)

_PASTE: Final = Choice(
    "face",
    {"terminal": N_("Give it on standard input, with --token-stdin, or keep it in the window.")},
    N_("Paste it with “Change token” and check again."),
)

ROWS: Final[dict[type[errors.InspectorError], Row]] = {
    errors.TokenMissingError: Row(
        title=N_("An API token is needed first"),
        summary=N_("Without your API token, useapi.net does not list accounts."),
        steps=(
            N_("Copy your API token: useapi.net showed it when you signed up."),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, OPEN_TOKEN_PAGE),
        severity=Severity.INFORMATION,
    ),
    errors.TokenMalformedError: Row(
        title=N_("This cannot be an API token"),
        summary=Choice(
            "fault",
            {
                "empty": N_("It is empty. Nothing was sent."),
                "control": N_("It has invisible characters in it. Nothing was sent."),
                "not_ascii": N_("It has letters or signs that no API token has. Nothing was sent."),
                "too_long": N_("It is far too long. Nothing was sent."),
                "discord_token": N_(
                    "It looks like a Discord token, which opens a whole Discord account. Nothing "
                    "was sent."
                ),
            },
            N_("It cannot be sent as it is. Nothing was sent."),
        ),
        steps=(
            N_("Copy the token again: it starts with “user:”."),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, OPEN_TOKEN_PAGE),
    ),
    errors.UnauthorizedError: Row(
        title=N_("useapi.net did not accept your API token"),
        summary=N_("The answer was 401 Unauthorized."),
        steps=(
            N_(
                "Copy the whole token from useapi.net: it starts with “user:” and is easily cut "
                "short."
            ),
            N_("Was the token reset? Then the old one no longer works: use the new one."),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, TRY_AGAIN),
    ),
    errors.SubscriptionError: Row(
        title=N_("useapi.net found no active subscription"),
        summary=N_(
            "The answer was 402: there is no subscription for this token, or it has expired."
        ),
        steps=(
            N_("Check at useapi.net whether your subscription is active."),
            N_("Do you have more than one token? Check that this one belongs to the subscription."),
            CHECK_AGAIN,
        ),
        actions=(OPEN_SITE, TRY_AGAIN, CHANGE_TOKEN),
    ),
    errors.PlanRequiredError: Row(
        title=N_("The service asks for a paid plan"),
        summary=N_(
            "The answer was 402. It is about the plan of an account at the service itself, not "
            "about your subscription at useapi.net."
        ),
        steps=(N_("Sign in at the service and look at the plan there."), CHECK_AGAIN),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
        severity=Severity.WARNING,
    ),
    errors.ForbiddenError: Row(
        title=N_("useapi.net refused this request"),
        summary=N_(
            "The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on "
            "the way can answer like this as well."
        ),
        steps=(
            TRY_LATER,
            WITHOUT_VPN,
            ASK,
        ),
        actions=(TRY_AGAIN, CHANGE_TOKEN),
    ),
    errors.AccountInErrorError: Row(
        title=N_("useapi.net reports a problem with a linked account"),
        summary=N_(
            "The answer was 596. useapi.net uses it when a linked account is signed out or waits "
            "for its owner, for example for a moderation message or a CAPTCHA."
        ),
        steps=(
            N_("Look for an e-mail from useapi.net about it."),
            N_(
                "Sign in at the service with that account and answer what it asks for, or add the "
                "account at useapi.net again."
            ),
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
        severity=Severity.WARNING,
    ),
}
