"""Words about the API token and about what its owner may do."""

from typing import Final

from app.base.errors import (
    AccountInErrorError,
    ForbiddenError,
    InspectorError,
    SubscriptionError,
    TokenMalformedError,
    TokenMissingError,
    UnauthorizedError,
)
from app.base.i18n import QT_TRANSLATE_NOOP
from app.guidance.actions import CHANGE_TOKEN, CHECK_AGAIN, OPEN_SITE, OPEN_TOKEN_PAGE, TRY_AGAIN
from app.guidance.guidance import Choice, Row, Severity

_PASTE: Final = QT_TRANSLATE_NOOP("guidance", "Paste it with “Change token” and check again.")

ROWS: Final[dict[type[InspectorError], Row]] = {
    TokenMissingError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "An API token is needed first"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "Without your API token, useapi.net does not list accounts."
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Copy your API token: useapi.net showed it when you signed up."
            ),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, OPEN_TOKEN_PAGE),
        severity=Severity.INFORMATION,
    ),
    TokenMalformedError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "This cannot be an API token"),
        summary=Choice(
            "fault",
            {
                "empty": QT_TRANSLATE_NOOP("guidance", "There is nothing in it. Nothing was sent."),
                "control": QT_TRANSLATE_NOOP(
                    "guidance", "It has invisible characters in it. Nothing was sent."
                ),
                "not_ascii": QT_TRANSLATE_NOOP(
                    "guidance", "It has letters or signs that no API token has. Nothing was sent."
                ),
                "too_long": QT_TRANSLATE_NOOP("guidance", "It is far too long. Nothing was sent."),
                "discord_token": QT_TRANSLATE_NOOP(
                    "guidance",
                    "It looks like a Discord token, which opens a whole Discord account. Nothing "
                    "was sent.",
                ),
            },
            QT_TRANSLATE_NOOP("guidance", "It cannot be sent as it is. Nothing was sent."),
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Copy the token again: it starts with “user:”."),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, OPEN_TOKEN_PAGE),
    ),
    UnauthorizedError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net did not accept your API token"),
        summary=QT_TRANSLATE_NOOP("guidance", "The answer was 401 Unauthorized."),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance",
                "Copy the whole token from useapi.net: it starts with “user:” and is easily cut "
                "short.",
            ),
            QT_TRANSLATE_NOOP(
                "guidance",
                "Was the token reset? Then the old one no longer works: use the new one.",
            ),
            _PASTE,
        ),
        actions=(CHANGE_TOKEN, TRY_AGAIN),
    ),
    SubscriptionError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net found no active subscription"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The answer was 402: there is no subscription for this token, or it has expired.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Check at useapi.net whether your subscription is active."
            ),
            QT_TRANSLATE_NOOP(
                "guidance",
                "Do you have more than one token? Check that this one belongs to the subscription.",
            ),
            CHECK_AGAIN,
        ),
        actions=(OPEN_SITE, TRY_AGAIN, CHANGE_TOKEN),
    ),
    ForbiddenError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net refused this request"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on "
            "the way can answer like this as well.",
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Try again in a minute."),
            QT_TRANSLATE_NOOP(
                "guidance", "Do you use a VPN or a company network? Try without it, or another one."
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "If it stays like this, ask useapi.net; “Details” has the facts."
            ),
        ),
        actions=(TRY_AGAIN, CHANGE_TOKEN),
    ),
    AccountInErrorError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net reports a problem with a linked account"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The answer was 596. useapi.net uses it when a linked Discord account waits for its "
            "owner, for example for a moderation message or a CAPTCHA.",
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Look for an e-mail from useapi.net about it."),
            QT_TRANSLATE_NOOP(
                "guidance", "Sign in to Discord with that account and answer what it asks for."
            ),
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
        severity=Severity.WARNING,
    ),
}
