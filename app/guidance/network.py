"""Words about answers that did not come."""

from functools import partial
from typing import Final

from app.base import errors
from app.base.i18n import N_
from app.guidance.guidance import Severity
from app.guidance.proxy import PROXY
from app.guidance.rows import (
    CHECK_AGAIN,
    CHECK_API_URL,
    OPEN_SITE,
    RETRY,
    TRY_AGAIN,
    WITHOUT_VPN,
    Choice,
    Row,
)

_NoAnswer: Final = partial(Row, actions=(TRY_AGAIN, OPEN_SITE), severity=Severity.WARNING)
_ONLINE: Final = N_("Check that this computer is online: open useapi.net in a browser.")
_FIREWALL: Final = N_("Do you use a VPN or a firewall? Check that it lets this through.")
_PROXY: Final = Choice(
    "system",
    {
        "linux": N_(
            "Does this network need a proxy? Set it in the settings of GNOME or KDE; on other "
            "desktops in HTTPS_PROXY."
        )
    },
    N_(
        "Does this network need a proxy? Set its address in your system’s network settings; a "
        "script (PAC) is not followed."
    ),
)
_CHECK_CONNECTION: Final = (_ONLINE, _FIREWALL, _PROXY, CHECK_AGAIN)
_CLOCK: Final = N_(
    "Check the date, time and time zone of this computer; best let it set them automatically."
)
_SIGN_IN: Final = N_("In a hotel or café? Sign in to the network first, or use another one.")

_IF_NOT_ENCRYPTED: Final = (_SIGN_IN, CHECK_API_URL, WITHOUT_VPN, CHECK_AGAIN)

ROWS: Final[dict[type[errors.InspectorError], Row]] = {
    errors.NetworkError: _NoAnswer(
        title=N_("No answer came from {host}"),
        summary=N_("The connection did not work."),
        steps=_CHECK_CONNECTION,
    ),
    errors.NameNotFoundError: _NoAnswer(
        title=N_("{host} could not be found"),
        summary=N_("This computer could not look up the address. Most often it is offline."),
        steps=_CHECK_CONNECTION,
    ),
    errors.UnreachableError: _NoAnswer(
        title=N_("{host} cannot be reached"),
        summary=N_(
            "Most often this computer is offline, or a firewall does not let the program through."
        ),
        steps=_CHECK_CONNECTION,
    ),
    errors.ConnectionRefusedByHostError: _NoAnswer(
        title=N_("{host} does not accept connections"),
        summary=N_(
            "The computer there can be reached, but nothing answers at this address; or a firewall "
            "refuses in its name."
        ),
        steps=(
            N_("Try again in a few minutes: it may be down for a moment."),
            CHECK_API_URL,
            _FIREWALL,
        ),
    ),
    errors.TimedOutError: _NoAnswer(
        title=Choice(
            "phase",
            {
                "connecting": N_("{host} could not be reached in time"),
                "securing": N_("{host} agreed on no encryption in time"),
                "reading": N_("The answer from {host} stopped coming"),
                "slow": N_("The answer from {host} came too slowly"),
            },
            N_("{host} did not answer in time"),
        ),
        summary=Choice(
            "phase",
            {
                "connecting": N_("No connection could be made."),
                "securing": N_(
                    "A connection was made, but no encrypted one. Your token was not sent."
                ),
                "reading": N_("The answer had begun, but its end did not come."),
                "slow": N_("It kept coming, but its end did not come in time."),
            },
            N_("The connection was there, but the answer to the request did not begin."),
        ),
        steps=(
            N_("Try again: the network may have been busy for a moment."),
            Choice("phase", {"securing": _SIGN_IN}, _ONLINE),
            _FIREWALL,
            Choice("phase", {"connecting": _PROXY}, CHECK_AGAIN),
        ),
    ),
    errors.ConnectionLostError: _NoAnswer(
        title=N_("The connection to {host} broke off"),
        summary=Choice(
            "phase",
            {"securing": N_("It ended before it was encrypted. Your token was not sent.")},
            N_("It ended before the whole answer was here."),
        ),
        steps=(
            RETRY,
            Choice(
                "phase",
                {"securing": _SIGN_IN},
                N_("Is your Wi-Fi weak? Move closer, or use a cable."),
            ),
            WITHOUT_VPN,
        ),
    ),
    errors.NotHttpError: Row(
        title=N_("What answered at {host} is not a web service"),
        summary=N_("The answer breaks the rules of the web (HTTP), so it could not be read."),
        steps=(CHECK_API_URL, WITHOUT_VPN, RETRY),
        actions=(TRY_AGAIN, OPEN_SITE),
    ),
    errors.ProxyError: PROXY,
    errors.ProxySettingError: Row(
        title=N_("The proxy setting of this computer cannot be used"),
        summary=Choice(
            "variable",
            {"": N_("What is set is not an address that can be used.")},
            N_("The environment variable {variable} is not an address that can be used."),
        ),
        steps=(
            Choice(
                "variable",
                {"": N_("Correct the proxy in your system’s network settings, or turn it off.")},
                N_("Correct {variable}, or remove it, and start the program again."),
            ),
            N_(
                "It must begin with http://, https://, socks5:// or socks5h://, then name a host "
                "and a port."
            ),
            CHECK_AGAIN,
        ),
    ),
    # Certificates: no row offers a way round.
    errors.CertificateError: Row(
        title=N_("{host} could not prove that it is the real one"),
        summary=N_(
            "Its certificate comes from someone this computer does not trust. Someone may be "
            "reading along: a company network, a virus scanner, or an attacker. Your token was not "
            "sent."
        ),
        steps=(
            N_(
                "In a company network? Ask whoever looks after it to add its certificate to your "
                "system."
            ),
            _SIGN_IN,
            CHECK_AGAIN,
        ),
    ),
    errors.CertificateExpiredError: Row(
        title=N_("The certificate of {host} is out of date"),
        summary=N_(
            "Or this computer’s clock is wrong. Either way it cannot be told who is answering, so "
            "your token was not sent."
        ),
        steps=(
            _CLOCK,
            N_("Is the clock right? Then {host} has to renew it."),
            CHECK_AGAIN,
        ),
    ),
    errors.CertificateNotYetValidError: Row(
        title=N_("This computer’s clock seems to be wrong"),
        summary=N_(
            "By its time, the certificate of {host} is not valid yet. So it cannot be told who is "
            "answering, and your token was not sent."
        ),
        steps=(_CLOCK, CHECK_AGAIN),
    ),
    errors.CertificateWrongHostError: Row(
        title=N_("Someone else answered in the name of {host}"),
        summary=N_("The certificate is for another address. Your token was not sent."),
        steps=(_SIGN_IN, CHECK_API_URL, CHECK_AGAIN),
    ),
    errors.SecureConnectionError: Row(
        title=N_("No secure connection to {host} could be made"),
        summary=N_("The two sides could not agree on encryption. Your token was not sent."),
        steps=_IF_NOT_ENCRYPTED,
    ),
    errors.NotEncryptedError: Row(
        title=N_("What answered at {host} does not encrypt"),
        summary=N_(
            "It speaks plain text where encryption is expected, as a network does that wants you "
            "to sign in. Your token was not sent."
        ),
        steps=_IF_NOT_ENCRYPTED,
    ),
    errors.TrustSettingError: Row(
        title=N_("There are no certificates where {variable} points"),
        summary=N_(
            "This environment variable says which certificates are trusted, but there are none "
            "where it points. So it cannot be told whether {host} is the real one, and your token "
            "was not sent."
        ),
        steps=(
            N_(
                "Set {variable} to the certificates of your company, or remove it: then your "
                "system’s own list is used."
            ),
            N_("Start the program again, and check."),
        ),
    ),
}
