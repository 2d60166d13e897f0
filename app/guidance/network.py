"""Words about answers that did not come."""

from typing import Final

from app.base.errors import (
    ConnectionLostError,
    ConnectionRefusedByHostError,
    InspectorError,
    NameNotFoundError,
    NetworkError,
    NotHttpError,
    ProxyError,
    ProxySettingError,
    TimedOutError,
    UnreachableError,
)
from app.base.i18n import QT_TRANSLATE_NOOP
from app.guidance.actions import CHECK_AGAIN, CHECK_API_URL, OPEN_SITE, TRY_AGAIN, WITHOUT_VPN
from app.guidance.guidance import Choice, Row, Severity

_BOTH: Final = (TRY_AGAIN, OPEN_SITE)
_TRY_AGAIN: Final = QT_TRANSLATE_NOOP("guidance", "Try again.")
_ONLINE: Final = QT_TRANSLATE_NOOP(
    "guidance", "Check that this computer is online: open useapi.net in a browser."
)
_FIREWALL: Final = QT_TRANSLATE_NOOP(
    "guidance", "Do you use a VPN or a firewall? Check that it lets this through."
)
_CHECK_CONNECTION: Final = (_ONLINE, _FIREWALL, CHECK_AGAIN)

ROWS: Final[dict[type[InspectorError], Row]] = {
    NetworkError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "No answer came from {host}"),
        summary=QT_TRANSLATE_NOOP("guidance", "The connection did not work."),
        steps=_CHECK_CONNECTION,
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    NameNotFoundError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "{host} could not be found"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "This computer could not look up the address. Most often it is offline."
        ),
        steps=_CHECK_CONNECTION,
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    UnreachableError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "{host} cannot be reached"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "Most often this computer is offline, or a firewall does not let the program through.",
        ),
        steps=_CHECK_CONNECTION,
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    ConnectionRefusedByHostError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "{host} does not take connections"),
        summary=QT_TRANSLATE_NOOP(
            "guidance",
            "The computer there can be reached, but nothing answers at this address; or a firewall "
            "refuses in its name.",
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance", "Try again in a few minutes: it may be down for a moment."
            ),
            CHECK_API_URL,
            QT_TRANSLATE_NOOP(
                "guidance", "Do you use a firewall or a VPN? Check that it lets this through."
            ),
        ),
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    TimedOutError: Row(
        title=Choice(
            "phase",
            {
                "connecting": QT_TRANSLATE_NOOP("guidance", "{host} could not be reached in time"),
                "reading": QT_TRANSLATE_NOOP("guidance", "The answer from {host} stopped coming"),
            },
            QT_TRANSLATE_NOOP("guidance", "{host} did not answer in time"),
        ),
        summary=Choice(
            "phase",
            {
                "connecting": QT_TRANSLATE_NOOP("guidance", "No connection could be made."),
                "reading": QT_TRANSLATE_NOOP(
                    "guidance", "The answer had begun, but its end did not come."
                ),
            },
            QT_TRANSLATE_NOOP(
                "guidance",
                "The connection was there, but the answer to the request did not begin.",
            ),
        ),
        steps=(
            QT_TRANSLATE_NOOP("guidance", "Try again: it may have been a moment of much traffic."),
            _ONLINE,
            _FIREWALL,
        ),
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    ConnectionLostError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The connection to {host} broke off"),
        summary=QT_TRANSLATE_NOOP("guidance", "It ended before the whole answer was here."),
        steps=(
            _TRY_AGAIN,
            QT_TRANSLATE_NOOP("guidance", "Is your Wi-Fi weak? Move closer, or use a cable."),
            QT_TRANSLATE_NOOP("guidance", "Do you use a VPN? Try without it, or another one."),
        ),
        actions=_BOTH,
        severity=Severity.WARNING,
    ),
    NotHttpError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "What answered at {host} is not a web service"),
        summary=QT_TRANSLATE_NOOP(
            "guidance", "The answer breaks the rules of the web (HTTP), so it could not be read."
        ),
        steps=(CHECK_API_URL, WITHOUT_VPN, _TRY_AGAIN),
        actions=_BOTH,
    ),
    ProxyError: Row(
        title=Choice(
            "host",
            {"": QT_TRANSLATE_NOOP("guidance", "A proxy did not let the request through")},
            QT_TRANSLATE_NOOP("guidance", "The proxy {host} did not let the request through"),
        ),
        summary=Choice(
            "proxy_status",
            {
                "": QT_TRANSLATE_NOOP("guidance", "It cannot be reached, or it did not connect."),
                "407": QT_TRANSLATE_NOOP(
                    "guidance", "It asks for a user name and a password (407)."
                ),
            },
            QT_TRANSLATE_NOOP("guidance", "It answered {proxy_status} instead of connecting."),
        ),
        steps=(
            QT_TRANSLATE_NOOP(
                "guidance",
                "Look at the proxy in your system’s network settings, or in HTTPS_PROXY.",
            ),
            Choice(
                "proxy_status",
                {
                    "407": QT_TRANSLATE_NOOP(
                        "guidance",
                        "Ask whoever looks after it for the user name and password to use.",
                    )
                },
                QT_TRANSLATE_NOOP(
                    "guidance", "Is it your company’s? Ask whoever looks after it there."
                ),
            ),
            QT_TRANSLATE_NOOP(
                "guidance", "Then check again: the settings are read anew each time."
            ),
        ),
        actions=(TRY_AGAIN,),
    ),
    ProxySettingError: Row(
        title=QT_TRANSLATE_NOOP("guidance", "The proxy setting of this computer cannot be used"),
        summary=Choice(
            "variable",
            {"": QT_TRANSLATE_NOOP("guidance", "What is set is not an address that can be used.")},
            QT_TRANSLATE_NOOP(
                "guidance",
                "The environment variable {variable} is not an address that can be used.",
            ),
        ),
        steps=(
            Choice(
                "variable",
                {
                    "": QT_TRANSLATE_NOOP(
                        "guidance",
                        "Correct the proxy in your system’s network settings, or turn it off.",
                    )
                },
                QT_TRANSLATE_NOOP(
                    "guidance", "Correct {variable}, or remove it, and start the program again."
                ),
            ),
            QT_TRANSLATE_NOOP(
                "guidance",
                "It must begin with http://, https://, socks5:// or socks5h://, then name a host "
                "and a port.",
            ),
            CHECK_AGAIN,
        ),
        actions=(TRY_AGAIN,),
    ),
}
