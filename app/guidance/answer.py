"""Words about answers without a list: 404, 429, 5xx, 596, web pages, unreadable ones."""

from typing import Final

from app.base import errors
from app.base.i18n import N_
from app.guidance.guidance import Severity
from app.guidance.rows import (
    ASK,
    CHECK_AGAIN,
    CHECK_API_URL,
    DETAILS,
    NEWER_VERSION,
    OPEN_DOCUMENTATION,
    OPEN_SETUP_PAGE,
    OPEN_SITE,
    TRY_AGAIN,
    TRY_LATER,
    WITHOUT_VPN,
    Choice,
    Row,
)

_WHEN: Final = Choice(
    "time",
    {"": N_("Wait a few minutes, then try again.")},
    N_("The service asks you to wait until {time}. Then try again."),
)

_STILL_EXISTS: Final = N_("Check in the documentation whether the list still exists.")

ROWS: Final[dict[type[errors.InspectorError], Row]] = {
    errors.NothingConfiguredError: Row(
        title=Choice(
            "accounts",
            {"channels": N_("Your token works; no channel is set up yet")},
            N_("Your token works; no account is set up yet"),
        ),
        summary=Choice(
            "accounts",
            {"channels": N_("useapi.net knows no Discord channel under this token.")},
            N_("useapi.net knows no account of this service under this token."),
        ),
        steps=(
            Choice(
                "accounts",
                {"channels": N_("Set up a channel at useapi.net; its documentation shows how.")},
                N_("Set up an account at useapi.net; its documentation shows how."),
            ),
            N_("Did you set one up before? Check that this is the token you used then."),
            N_("Then check again, and it will be listed here."),
        ),
        actions=(OPEN_SETUP_PAGE, TRY_AGAIN),
        severity=Severity.INFORMATION,
    ),
    errors.WrongAddressError: Row(
        title=N_("There is no list of accounts at this address"),
        summary=N_(
            "The answer was 404 Not Found, and not the one that useapi.net gives when nothing is "
            "set up. Either the address is wrong, or this list is no longer offered."
        ),
        steps=(CHECK_API_URL, _STILL_EXISTS, NEWER_VERSION),
        actions=(OPEN_DOCUMENTATION, TRY_AGAIN),
    ),
    errors.GoneError: Row(
        title=N_("useapi.net no longer offers this list"),
        summary=N_(
            "The answer was 404, and useapi.net says in it that it has no such address. Nothing is "
            "wrong with your token."
        ),
        steps=(_STILL_EXISTS, NEWER_VERSION),
        actions=(OPEN_DOCUMENTATION, TRY_AGAIN),
        severity=Severity.INFORMATION,
    ),
    errors.RateLimitedError: Row(
        title=N_("useapi.net asks you to wait"),
        summary=N_("The answer was 429: too many requests came in a short time."),
        steps=(
            _WHEN,
            N_("Do other programs use the same token? Their requests may count as well."),
        ),
        severity=Severity.WARNING,
    ),
    errors.ServiceTroubleError: Row(
        title=N_("useapi.net has trouble of its own"),
        summary=Choice(
            "status_code",
            {"": N_("The answer was 5xx. Your token and your accounts are not the cause.")},
            N_("The answer was {status_code}. Your token and your accounts are not the cause."),
        ),
        steps=(
            _WHEN,
            Choice(
                "proxy",
                {"": ASK},
                N_("If this goes on, the proxy {proxy} may have answered itself: try without it."),
            ),
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
        severity=Severity.WARNING,
    ),
    errors.RedirectedError: Row(
        title=N_("The request was sent on to another address"),
        summary=Choice(
            "target_host",
            {
                "": N_(
                    "It was sent on to another address. That was not followed, since your token is "
                    "meant for the original one only."
                )
            },
            Choice(
                "is_same",
                {
                    "yes": N_(
                        "It was sent on to another page of {target_host}. That was not followed: "
                        "an answer comes from the original address only."
                    )
                },
                N_(
                    "It was sent on to {target_host}. That was not followed, since your token is "
                    "meant for the original address only."
                ),
            ),
        ),
        steps=(
            N_("In a hotel, train or company network? Open a web page and sign in to the network."),
            CHECK_API_URL,
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
    ),
    errors.WebPageError: Row(
        title=N_("A web page came instead of the accounts"),
        summary=N_(
            "Most often it is the sign-in page of a hotel, train or company network, or a notice "
            "of maintenance."
        ),
        steps=(
            N_("Open useapi.net in your browser, and sign in to the network if asked."),
            WITHOUT_VPN,
            CHECK_AGAIN,
        ),
        actions=(OPEN_SITE, TRY_AGAIN),
        severity=Severity.WARNING,
    ),
    errors.UnexpectedStatusError: Row(
        title=N_("useapi.net answered in a way this program does not know"),
        summary=N_("The answer was {status_code}, which is not documented for this list."),
        steps=(TRY_LATER, NEWER_VERSION),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    errors.AnswerError: Row(
        title=N_("The answer was not a list of accounts"),
        summary=N_("useapi.net answered, but with something else."),
        steps=(TRY_LATER, DETAILS),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    errors.UnreadableError: Row(
        title=N_("The answer could not be read"),
        summary=N_(
            "It is damaged, cut off, or not in the form (JSON) in which useapi.net answers."
        ),
        steps=(
            N_("Try again: it may have been damaged on its way."),
            WITHOUT_VPN,
        ),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    errors.UnexpectedShapeError: Row(
        title=N_("The answer is not the list this program knows"),
        summary=N_(
            "It can be read, but it is not a list of accounts as useapi.net documents it. Nothing "
            "was guessed from it."
        ),
        steps=(TRY_LATER, NEWER_VERSION, DETAILS),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    errors.PlanNotToldError: Row(
        title=N_("The plan of this account was not told"),
        summary=N_("useapi.net answered, but without the plan and the credits of this account."),
        steps=(
            N_("Is a problem reported of this account? Then see to that first."),
            TRY_LATER,
            ASK,
        ),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
        severity=Severity.WARNING,
    ),
    errors.TooLargeError: Row(
        title=N_("The answer is too large"),
        summary=N_(
            "It has more than {limit_mib} MiB, far more than any list of accounts. Reading was "
            "stopped."
        ),
        steps=(
            CHECK_API_URL,
            ASK,
        ),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    errors.UnsupportedEncodingError: Row(
        title=N_("The answer is compressed in a way this program does not know"),
        summary=N_(
            "It came compressed, although that was not asked for. Something between this "
            "computer and useapi.net may have done that."
        ),
        steps=(WITHOUT_VPN, NEWER_VERSION),
    ),
}
