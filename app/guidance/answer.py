"""Words about answers that say: not now, not here, or nothing yet."""

from datetime import datetime
from typing import Final

from app.base.errors import (
    AnswerError,
    NothingConfiguredError,
    RateLimitedError,
    RedirectedError,
    ServiceTroubleError,
    UnexpectedStatusError,
    WebPageError,
    WrongAddressError,
)
from app.guidance.actions import open_documentation, open_setup_page, open_site, try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Guidance, Severity


def _nothing_configured(case: Case[NothingConfiguredError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "Your token works; no channel is set up yet"),
        summary=translate("guidance", "useapi.net knows no Discord channel under this token."),
        steps=(
            translate("guidance", "Set up a channel at useapi.net; its documentation shows how."),
            translate(
                "guidance", "Did you set one up before? Check that this is the token you used then."
            ),
            translate("guidance", "Then check again, and it will be listed here."),
        ),
        actions=(open_setup_page(translate), try_again(translate)),
        severity=Severity.INFORMATION,
    )


def _wrong_address(case: Case[WrongAddressError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "There is no list of accounts at this address"),
        summary=translate(
            "guidance",
            "The answer was 404 Not Found, and not the one that useapi.net gives when no channel "
            "is set up. Either the address is wrong, or this list is no longer offered.",
        ),
        steps=(
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate("guidance", "Look at the documentation whether the list still exists."),
            translate("guidance", "Is there a newer version of this program? Then use that."),
        ),
        actions=(
            open_documentation(translate),
            try_again(translate),
        ),
    )


def _rate_limited(case: Case[RateLimitedError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net asks you to wait"),
        summary=translate(
            "guidance", "The answer was 429: too many requests came in a short time."
        ),
        steps=(
            _when(case, case.error.retry_at),
            translate(
                "guidance",
                "Do other programs use the same token? Their requests may count as well.",
            ),
        ),
        actions=(try_again(translate),),
        severity=Severity.WARNING,
    )


def _trouble(case: Case[ServiceTroubleError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net has trouble of its own"),
        summary=translate(
            "guidance", "The answer was {status}. Your token and your channels are not the cause."
        ).format(status=case.error.status_code or "5xx"),
        steps=(
            _when(case, case.error.retry_at),
            translate("guidance", "If it lasts, ask useapi.net; “Details” has the facts for them."),
        ),
        actions=(try_again(translate), open_site(translate)),
        severity=Severity.WARNING,
    )


def _when(case: Case[AnswerError], moment: datetime | None) -> str:
    translate = case.translate
    if moment is None:
        return translate("guidance", "Wait a few minutes, then try again.")
    words = (
        translate("guidance", "Try again at {time}, not before: the service asks for it.")
        if case.is_soon(moment)
        else translate("guidance", "Not before this, the service asks: {time}. Then try again.")
    )
    return words.format(time=case.at(moment))


def _redirected(case: Case[RedirectedError]) -> Guidance:
    translate = case.translate
    if host := case.error.target_host:
        summary = translate(
            "guidance",
            "It was sent on to {host}. That was not followed, since your token is meant for the "
            "original address only.",
        ).format(host=host)
    else:
        summary = translate(
            "guidance",
            "It was sent on to another address. That was not followed, since your token is meant "
            "for the original one only.",
        )
    return Guidance(
        title=translate("guidance", "The request was sent on to another address"),
        summary=summary,
        steps=(
            translate(
                "guidance",
                "In a hotel, train or company network? Open a web page and sign in to the network.",
            ),
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate), open_site(translate)),
    )


def _web_page(case: Case[WebPageError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "A web page came instead of the accounts"),
        summary=translate(
            "guidance",
            "Most often it is the sign-in page of a hotel, train or company network, or a notice "
            "of maintenance.",
        ),
        steps=(
            translate(
                "guidance", "Open useapi.net in your browser, and sign in to the network if asked."
            ),
            translate("guidance", "Do you use a VPN or a filter? Try without it."),
            translate("guidance", "Then check again."),
        ),
        actions=(open_site(translate), try_again(translate)),
        severity=Severity.WARNING,
    )


def _unexpected_status(case: Case[UnexpectedStatusError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "useapi.net answered in a way this program does not know"),
        summary=translate(
            "guidance", "The answer was {status}, which is not documented for this list."
        ).format(status=case.error.status_code or "—"),
        steps=(
            translate("guidance", "Try again in a few minutes."),
            translate("guidance", "Is there a newer version of this program? Then use that."),
        ),
        actions=(
            try_again(translate),
            open_documentation(translate),
        ),
    )


WRITERS: Final[dict[type, Writer]] = {
    NothingConfiguredError: _nothing_configured,
    WrongAddressError: _wrong_address,
    RateLimitedError: _rate_limited,
    ServiceTroubleError: _trouble,
    RedirectedError: _redirected,
    WebPageError: _web_page,
    UnexpectedStatusError: _unexpected_status,
}
