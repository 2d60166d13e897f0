"""Judges ``--api-url``: an origin that a token may be sent to, or a reason why not."""

import ipaddress
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.base.program_errors import ApiUrlError

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
        raise ApiUrlError(fault="empty")
    if "://" not in text:
        raise ApiUrlError(fault="scheme_missing")
    parts = _split(text)
    if fault := _fault(parts, text):
        raise ApiUrlError(fault=fault)
    host = _host(parts)
    if parts.scheme == "http" and not is_loopback(host):
        raise ApiUrlError(fault="http_not_loopback")
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
        raise ApiUrlError(fault="host_invalid")
    try:
        return urlsplit(text)
    except ValueError as exc:  # brackets that hold no address
        raise ApiUrlError(fault="host_invalid") from exc


def _fault(parts: SplitResult, text: str) -> str | None:
    """The first thing that an origin does not have."""
    checks = (
        (parts.scheme not in _DEFAULT_PORTS, "scheme_unknown"),
        ("@" in parts.netloc, "credentials"),
        (not parts.netloc, "host_missing"),
        ("#" in text, "fragment"),
        ("?" in text, "query"),
        (parts.path not in {"", "/"}, "path"),
    )
    return next((fault for found, fault in checks if found), None)


def _port(parts: SplitResult) -> int | None:
    """The port, unless it is the one that the scheme implies anyway."""
    try:
        port = parts.port
    except ValueError as exc:
        raise ApiUrlError(fault="port_invalid") from exc
    if port == 0 or parts.netloc.endswith(":"):
        raise ApiUrlError(fault="port_invalid")
    return None if port == _DEFAULT_PORTS[parts.scheme] else port


def _host(parts: SplitResult) -> str:
    """The host as it goes into a request: an address, or a name in ASCII."""
    host = parts.hostname
    if not host:
        raise ApiUrlError(fault="host_missing")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return _name(host)
    if "%" in host:  # a zone means something on this computer only
        raise ApiUrlError(fault="host_invalid")
    return address.compressed


def _name(host: str) -> str:
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError as exc:
        raise ApiUrlError(fault="host_invalid") from exc
    allowed = all(character.isalnum() or character in "-._" for character in name)
    dotted_number = name.rpartition(".")[2].isdecimal()  # "127.1", "256.0.0.1": no address, no name
    is_odd = dotted_number or ".." in name or name.startswith((".", "-"))
    if not allowed or is_odd or len(name) > _HOST_LENGTH:
        raise ApiUrlError(fault="host_invalid")
    return name
