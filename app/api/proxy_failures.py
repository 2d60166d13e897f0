"""The ways in which a proxy can fail, told apart."""

import re
import socket
import ssl
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import httpx
import socksio

UNREACHABLE: Final = "unreachable"
UNKNOWN_NAME: Final = "unknown_name"
SILENT: Final = "silent"
"""It was reached, and did not answer in time."""
NO_PROXY: Final = "no_proxy"
"""What answers there does not speak as a proxy of its kind does."""
CERTIFICATE: Final = "certificate"
LOGIN_WANTED: Final = "login_wanted"
LOGIN_REFUSED: Final = "login_refused"
LOGIN_UNKNOWN: Final = "login_unknown"
"""It offers only kinds of login that this program does not know."""
FORBIDDEN: Final = "forbidden"
BEYOND: Final = "beyond"
"""It did its part, and could not reach the host itself."""

LASTING: Final = {NO_PROXY, CERTIFICATE, LOGIN_WANTED, LOGIN_REFUSED, LOGIN_UNKNOWN, FORBIDDEN}
"""Another try a moment later would end likewise."""

NO_TLS: Final = frozenset(
    {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE",
     "PACKET_LENGTH_TOO_LONG"}
)  # fmt: skip
"""OpenSSL's names for an answer that is not TLS at all."""

_KNOWN: Final = "basic"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,19}")
_STATUS: Final = re.compile(r"(\d{3}) ")
_SOCKS: Final = (
    ("Invalid username/password", LOGIN_REFUSED),
    ("Requested NO AUTHENTICATION REQUIRED", LOGIN_WANTED),
    ("Requested USERNAME/PASSWORD", LOGIN_UNKNOWN),
    ("Proxy Server could not connect: Connection not allowed", FORBIDDEN),
    ("Proxy Server could not connect", BEYOND),
)
"""How httpcore's own sentences begin: they quote nothing."""


def offered(headers: Iterable[str]) -> str:
    """The kinds of login that ``Proxy-Authenticate`` names."""
    found = (_SCHEME.match(header.strip()) for header in headers)
    return ", ".join(dict.fromkeys(each[0] for each in found if each))


def login_failure(schemes: str, login: str) -> str:
    """What a 407 means, by the kinds of login that are offered, and whether one was sent."""
    if schemes and _KNOWN not in schemes.lower().split(", "):
        return LOGIN_UNKNOWN
    return LOGIN_REFUSED if login == "sent" else LOGIN_WANTED


def proxy_status(error: Exception) -> int | None:
    """The status with which it refused to connect, if it is one of HTTP."""
    found = _STATUS.match(str(error)) if isinstance(error, httpx.ProxyError) else None
    return int(found[1]) if found else None


def proxy_failure(
    error: Exception, causes: Sequence[BaseException], known: Mapping[str, str]
) -> str:
    """Which of the failures it is; empty if that cannot be told."""
    if isinstance(error, httpx.ProxyError):
        status = proxy_status(error)
        if status is None:
            said = str(error)
            return next((found for begin, found in _SOCKS if said.startswith(begin)), "")
        if status == 407:
            return login_failure(known.get("offered", ""), known.get("login", ""))
        return BEYOND if status >= 500 else FORBIDDEN
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        return SILENT
    return next(filter(None, map(_by_cause, causes)), UNREACHABLE)


def _by_cause(cause: BaseException) -> str:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return CERTIFICATE
    if isinstance(cause, socket.gaierror):
        return UNKNOWN_NAME
    if isinstance(cause, ssl.SSLError | httpx.RemoteProtocolError | socksio.SOCKSError):
        return NO_PROXY
    return ""
