"""Words about answers that did not come."""

from typing import Final

from app.base.errors import (
    ConnectionLostError,
    ConnectionRefusedByHostError,
    NameNotFoundError,
    NetworkError,
    NotHttpError,
    ProxyError,
    ProxySettingError,
    TimedOutError,
    UnreachableError,
)
from app.base.i18n import Translate
from app.guidance.actions import open_site, try_again
from app.guidance.case import Case, Writer
from app.guidance.guidance import Action, Guidance, Severity


def host_of(case: Case[NetworkError]) -> str:
    """Who was asked."""
    return case.error.host or "useapi.net"


def _network(case: Case[NetworkError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "No answer came from {host}").format(host=host_of(case)),
        summary=translate("guidance", "The connection did not work."),
        steps=_check_connection(translate),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _name_not_found(case: Case[NameNotFoundError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{host} could not be found").format(host=host_of(case)),
        summary=translate(
            "guidance",
            "This computer could not look up the address. Most often it is offline.",
        ),
        steps=_check_connection(translate),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _unreachable(case: Case[UnreachableError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "There is no way to {host}").format(host=host_of(case)),
        summary=translate(
            "guidance",
            "Most often this computer is offline, or a firewall does not let the program through.",
        ),
        steps=_check_connection(translate),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _refused(case: Case[ConnectionRefusedByHostError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "{host} does not take connections").format(host=host_of(case)),
        summary=translate(
            "guidance",
            "The computer there can be reached, but nothing answers at this address; or a firewall "
            "refuses in its name.",
        ),
        steps=(
            translate("guidance", "Try again in a few minutes: it may be down for a moment."),
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate(
                "guidance", "Do you use a firewall or a VPN? Check that it lets this through."
            ),
        ),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _timed_out(case: Case[TimedOutError]) -> Guidance:
    translate = case.translate
    titles = {
        "connecting": translate("guidance", "{host} could not be reached in time"),
        "waiting": translate("guidance", "{host} did not answer in time"),
        "reading": translate("guidance", "The answer from {host} stopped coming"),
    }
    summaries = {
        "connecting": translate("guidance", "No connection came about."),
        "waiting": translate(
            "guidance", "The connection was there, but the answer to the request did not begin."
        ),
        "reading": translate("guidance", "The answer had begun, but its end did not come."),
    }
    phase = case.error.phase if case.error.phase in titles else "waiting"
    return Guidance(
        title=titles[phase].format(host=host_of(case)),
        summary=summaries[phase],
        steps=(
            translate("guidance", "Try again: it may have been a moment of much traffic."),
            *_check_connection(translate)[:2],
        ),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _lost(case: Case[ConnectionLostError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "The connection to {host} broke off").format(
            host=host_of(case)
        ),
        summary=translate("guidance", "It ended before the whole answer was here."),
        steps=(
            translate("guidance", "Try again."),
            translate("guidance", "Is your Wi-Fi weak? Move closer, or use a cable."),
            translate("guidance", "Do you use a VPN? Try without it, or another one."),
        ),
        actions=_both(translate),
        severity=Severity.WARNING,
    )


def _not_http(case: Case[NotHttpError]) -> Guidance:
    translate = case.translate
    return Guidance(
        title=translate("guidance", "What answered at {host} is no web service").format(
            host=host_of(case)
        ),
        summary=translate(
            "guidance", "The answer breaks the rules of the web (HTTP), so it could not be read."
        ),
        steps=(
            translate("guidance", "Did you start the program with --api-url? Check that address."),
            translate(
                "guidance", "Do you use a VPN, a filter or a company network? Try without it."
            ),
            translate("guidance", "Try again."),
        ),
        actions=_both(translate),
    )


def _proxy(case: Case[ProxyError]) -> Guidance:
    translate = case.translate
    needs_password = case.error.proxy_status == 407
    if needs_password:
        summary = translate("guidance", "It asks for a user name and a password (407).")
    elif case.error.proxy_status:
        summary = translate("guidance", "It answered {status} instead of connecting.").format(
            status=case.error.proxy_status
        )
    else:
        summary = translate("guidance", "It cannot be reached, or it did not connect.")
    return Guidance(
        title=_proxy_title(case),
        summary=summary,
        steps=(
            translate(
                "guidance",
                "Look at the proxy in your system’s network settings, or in HTTPS_PROXY.",
            ),
            translate("guidance", "Is it your company’s? Ask whoever looks after it there.")
            if not needs_password
            else translate(
                "guidance", "Ask whoever looks after it for the user name and password to use."
            ),
            translate("guidance", "Then check again: the settings are read anew each time."),
        ),
        actions=(try_again(translate),),
    )


def _proxy_title(case: Case[ProxyError]) -> str:
    if not case.error.host:
        return case.translate("guidance", "A proxy did not let the request through")
    return case.translate("guidance", "The proxy {host} did not let the request through").format(
        host=case.error.host
    )


def _proxy_setting(case: Case[ProxySettingError]) -> Guidance:
    translate = case.translate
    if variable := case.error.variable:
        summary = translate(
            "guidance", "The environment variable {variable} is not an address that can be used."
        ).format(variable=variable)
        first = translate(
            "guidance", "Correct {variable}, or remove it, and start the program again."
        ).format(variable=variable)
    else:
        summary = translate("guidance", "What is set is not an address that can be used.")
        first = translate(
            "guidance", "Correct the proxy in your system’s network settings, or turn it off."
        )
    return Guidance(
        title=translate("guidance", "The proxy setting of this computer cannot be used"),
        summary=summary,
        steps=(
            first,
            translate(
                "guidance",
                "It must begin with http://, https://, socks5:// or socks5h://, then name a host "
                "and a port.",
            ),
            translate("guidance", "Then check again."),
        ),
        actions=(try_again(translate),),
    )


def _check_connection(translate: Translate) -> tuple[str, ...]:
    return (
        translate("guidance", "Check that this computer is online: open useapi.net in a browser."),
        translate("guidance", "Do you use a VPN or a firewall? Check that it lets this through."),
        translate("guidance", "Then check again."),
    )


def _both(translate: Translate) -> tuple[Action, ...]:
    return (try_again(translate), open_site(translate))


WRITERS: Final[dict[type, Writer]] = {
    NetworkError: _network,
    NameNotFoundError: _name_not_found,
    UnreachableError: _unreachable,
    ConnectionRefusedByHostError: _refused,
    TimedOutError: _timed_out,
    ConnectionLostError: _lost,
    NotHttpError: _not_http,
    ProxyError: _proxy,
    ProxySettingError: _proxy_setting,
}
