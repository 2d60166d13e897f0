"""Judges ``--api-url``: an origin that a token may be sent to, or a reason why not."""

import ipaddress
from enum import StrEnum
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.base.errors import ApiUrlError


class Fault(StrEnum):
    """What `ApiUrlError.fault` can be."""

    EMPTY = "empty"
    SCHEME_MISSING = "scheme_missing"
    SCHEME_UNKNOWN = "scheme_unknown"
    HTTP_NOT_LOOPBACK = "http_not_loopback"
    HOST_MISSING = "host_missing"
    HOST_INVALID = "host_invalid"
    PORT_INVALID = "port_invalid"
    CREDENTIALS = "credentials"
    PATH = "path"
    QUERY = "query"
    FRAGMENT = "fragment"


_DEFAULT_PORTS: Final = {"https": 443, "http": 80}
_HOST_LENGTH: Final = 253


def parse_origin(text: str) -> str:
    """The origin in `text`, normalised: lower case, no default port, no slash at the end.

    ``https`` to anywhere; ``http`` to this computer only, since the token would travel in clear.

    Raises:
        ApiUrlError: It is no such origin. What was given is not repeated: it may hold a password.
    """
    text = text.strip()
    if not text:
        raise ApiUrlError(fault=Fault.EMPTY)
    if "://" not in text:
        raise ApiUrlError(fault=Fault.SCHEME_MISSING)
    parts = _split(text)
    if fault := _fault(parts, text):
        raise ApiUrlError(fault=fault)
    host = _host(parts)
    if parts.scheme == "http" and not is_loopback(host):
        raise ApiUrlError(fault=Fault.HTTP_NOT_LOOPBACK)
    bracketed = f"[{host}]" if ":" in host else host
    port = _port(parts)
    return f"{parts.scheme}://{bracketed}" + ("" if port is None else f":{port}")


def is_loopback(host: str) -> bool:
    """Whether `host` is this computer: ``localhost``, 127.0.0.0/8 or ``::1``."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str) -> SplitResult:
    if any(character.isspace() or not character.isprintable() for character in text):
        raise ApiUrlError(fault=Fault.HOST_INVALID)
    try:
        return urlsplit(text)
    except ValueError as exc:  # brackets that hold no address
        raise ApiUrlError(fault=Fault.HOST_INVALID) from exc


def _fault(parts: SplitResult, text: str) -> Fault | None:
    """The first thing that an origin does not have."""
    checks = (
        (parts.scheme not in _DEFAULT_PORTS, Fault.SCHEME_UNKNOWN),
        ("@" in parts.netloc, Fault.CREDENTIALS),
        (not parts.netloc, Fault.HOST_MISSING),
        ("#" in text, Fault.FRAGMENT),
        ("?" in text, Fault.QUERY),
        (parts.path not in {"", "/"}, Fault.PATH),
    )
    return next((fault for found, fault in checks if found), None)


def _port(parts: SplitResult) -> int | None:
    """The port, unless it is the one that the scheme implies anyway."""
    try:
        port = parts.port
    except ValueError as exc:
        raise ApiUrlError(fault=Fault.PORT_INVALID) from exc
    if port == 0 or parts.netloc.endswith(":"):
        raise ApiUrlError(fault=Fault.PORT_INVALID)
    return None if port == _DEFAULT_PORTS[parts.scheme] else port


def _host(parts: SplitResult) -> str:
    """The host as it goes into a request: an address, or a name in ASCII."""
    host = parts.hostname
    if not host:
        raise ApiUrlError(fault=Fault.HOST_MISSING)
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return _name(host)
    if "%" in host:  # a zone means something on this computer only
        raise ApiUrlError(fault=Fault.HOST_INVALID)
    return address.compressed


def _name(host: str) -> str:
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError as exc:
        raise ApiUrlError(fault=Fault.HOST_INVALID) from exc
    allowed = all(character.isalnum() or character in "-._" for character in name)
    dotted_number = name.rpartition(".")[2].isdecimal()  # "127.1", "256.0.0.1": no address, no name
    is_odd = dotted_number or ".." in name or name.startswith((".", "-"))
    if not allowed or is_odd or len(name) > _HOST_LENGTH:
        raise ApiUrlError(fault=Fault.HOST_INVALID)
    return name
