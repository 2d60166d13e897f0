"""Words about answers that are no list: not now, not here, nothing yet, or not to be understood."""

from typing import Final

from app.base.errors import (
    AnswerError,
    InspectorError,
    NothingConfiguredError,
    RateLimitedError,
    RedirectedError,
    ServiceTroubleError,
    TooLargeError,
    UnexpectedShapeError,
    UnexpectedStatusError,
    UnreadableError,
    UnsupportedEncodingError,
    WebPageError,
    WrongAddressError,
)
from app.base.i18n import QT_TRANSLATE_NOOP
from app.guidance.actions import (
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
)
from app.guidance.guidance import Choice, Row, Severity

_WHEN: Final = Choice(
    "when",
    {
        "soon": QT_TRANSLATE_NOOP(
            "guidance", "Try again at {time}, not before: the service asks for it."
        ),
        "later": QT_TRANSLATE_NOOP(
            "guidance", "Not before this, the service asks: {time}. Then try again."
        ),
    },
    QT_TRANSLATE_NOOP("guidance", "Wait a few minutes, then try again."),
)

ROWS: Final[dict[type[InspectorError], Row]] = {
    NothingConfiguredError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "Your token works; no channel is set up yet"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "useapi.net knows no Discord channel under this token."
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Set up a channel at useapi.net; its documentation shows how."
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "Did you set one up before? Check that this is the token you used then."
            ),
            QT_TRANSLATE_NOOP("guidance", "Then check again, and it will be listed here."),
        ),
        actions=(OPEN_SETUP_PAGE, TRY_AGAIN),
        severity=Severity.INFORMATION,
    ),
    WrongAddressError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "There is no list of accounts at this address"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The answer was 404 Not Found, and not the one that useapi.net gives when no channel "
            "is set up. Either the address is wrong, or this list is no longer offered.",
        ),
        steps=(
            CHECK_API_URL,
            QT_TRANSLATE_NOOP(
                "guidance", "Check in the documentation whether the list still exists."
            ),
            NEWER_VERSION,
        ),
        actions=(OPEN_DOCUMENTATION, TRY_AGAIN),
    ),
    RateLimitedError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net asks you to wait"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "The answer was 429: too many requests came in a short time."
        ),
        steps=(
            _WHEN,
            QT_TRANSLATE_NOOP(
                "guidance",
                "Do other programs use the same token? Their requests may count as well.",
            ),
        ),
        actions=(TRY_AGAIN,),
        severity=Severity.WARNING,
    ),
    ServiceTroubleError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "useapi.net has trouble of its own"),
        summary=Choice(
            "status_code",
            {
                "": QT_TRANSLATE_NOOP(
                    "guidance",
                    "The answer was 5xx. Your token and your channels are not the cause.",
                )
            },
            QT_TRANSLATE_NOOP(
                "guidance",
                "The answer was {status_code}. Your token and your channels are not the cause.",
            ),
        ),
        steps=(
            _WHEN,
            QT_TRANSLATE_NOOP(
                "guidance", "If it lasts, ask useapi.net; “Details” has the facts for them."
            ),
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
        severity=Severity.WARNING,
    ),
    RedirectedError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The request was sent on to another address"),
        summary=Choice(
            "target_host",
            {
                "": QT_TRANSLATE_NOOP(
                    "guidance",
                    "It was sent on to another address. That was not followed, since your token is "
                    "meant for the original one only.",
                )
            },
            QT_TRANSLATE_NOOP(
                "guidance",
                "It was sent on to {target_host}. That was not followed, since your token is meant "
                "for the original address only.",
            ),
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance",
                "In a hotel, train or company network? Open a web page and sign in to the network.",
            ),
            CHECK_API_URL,
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN, OPEN_SITE),
    ),
    WebPageError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "A web page came instead of the accounts"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "Most often it is the sign-in page of a hotel, train or company network, or a notice "
            "of maintenance.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Open useapi.net in your browser, and sign in to the network if asked."
            ),
            QT_TRANSLATE_NOOP("guidance", "Do you use a VPN or a filter? Try without it."),
            CHECK_AGAIN,
        ),
        actions=(OPEN_SITE, TRY_AGAIN),
        severity=Severity.WARNING,
    ),
    UnexpectedStatusError: Row(
        title=QT_TRANSLATE_NOOP(
            "guidance", "useapi.net answered in a way this program does not know"
        ),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "The answer was {status_code}, which is not documented for this list."
        ),
        steps=(TRY_LATER, NEWER_VERSION),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    AnswerError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The answer was not a list of accounts"),
        summary=QT_TRANSLATE_NOOP("guidance", "useapi.net answered, but with something else."),
        steps=(TRY_LATER, DETAILS),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    UnreadableError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The answer could not be read"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.",
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Try again: it may have been damaged on its way."),
            WITHOUT_VPN,
        ),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    UnexpectedShapeError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The answer is not the list this program knows"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "It can be read, but it is not a list of accounts as useapi.net documents it. Nothing "
            "was guessed from it.",
        ),
        steps=(TRY_LATER, NEWER_VERSION, DETAILS),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    TooLargeError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The answer is too large"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "It has more than {limit_mib} MiB, far more than any list of accounts. Reading was "
            "stopped.",
        ),
        steps=(
            CHECK_API_URL,
            QT_TRANSLATE_NOOP("guidance", "Try again; if it stays like this, ask useapi.net."),
        ),
        actions=(TRY_AGAIN, OPEN_DOCUMENTATION),
    ),
    UnsupportedEncodingError: Row(
        title=QT_TRANSLATE_NOOP(
            "guidance", "The answer is packed in a way this program does not open"
        ),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "It came packed although it was asked for plain. Something between this computer and "
            "useapi.net may have done that.",
        ),
        steps=(WITHOUT_VPN, NEWER_VERSION),
        actions=(TRY_AGAIN,),
    ),
}
