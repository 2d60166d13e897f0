"""What an answer that is no list of accounts means."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

import httpx
import msgspec

from app.api.excerpts import excerpt
from app.api.retries import retry_at
from app.base.errors import (
    AnswerError,
    InspectorError,
    NothingConfiguredError,
    ProxyError,
    RateLimitedError,
    RedirectedError,
    ServiceTroubleError,
    UnexpectedStatusError,
    WebPageError,
    WrongAddressError,
)
from app.base.redaction import redact
from app.base.secret import Secret
from app.catalogue.service import Endpoint

_BY_STATUS: Final[dict[int | None, type[AnswerError]]] = {
    **{kind.status: kind for kind in AnswerError.__subclasses__()},
    511: WebPageError,  # "Network Authentication Required": a captive portal that says so
}
_REDIRECTS: Final = frozenset({300, 301, 302, 303, 307, 308})
_BEGINNING: Final = 200
_EMPTY: Final = frozenset({"", "{}", '""', "null"})


class _Envelope(msgspec.Struct):
    """``{"error": …, "code": n}``, in which the service wraps what went wrong."""

    error: msgspec.Raw
    code: int | None = None


def refusal(
    response: httpx.Response,
    status: int,
    body: bytes | bytearray,
    endpoint: Endpoint[Any],
    proxy_host: str,
    secrets: Iterable[Secret],
) -> InspectorError:
    """The class for an answer whose status, its own or that within its body, is not 200."""
    facts = _Facts(
        status, excerpt(body, secrets, endpoint.secret_names), retry_at(response.headers)
    )
    if status == 404:
        return _not_found(facts, body, endpoint)
    if status == 407:
        return ProxyError(host=proxy_host, proxy_status=status)
    if status in _REDIRECTS:
        target = _target_host(response, secrets)
        return RedirectedError(status_code=status, excerpt=facts.excerpt, target_host=target)
    return _by_status(facts)


class _Facts(NamedTuple):
    """What most of the classes want to know."""

    status: int
    excerpt: str
    retry_at: datetime | None


def _by_status(facts: _Facts) -> AnswerError:
    status, text, at = facts
    if status == 429:
        return RateLimitedError(status_code=status, excerpt=text, retry_at=at)
    if kind := _BY_STATUS.get(status):
        return kind(status_code=status, excerpt=text)
    if 500 <= status <= 599:
        return ServiceTroubleError(status_code=status, excerpt=text, retry_at=at)
    return UnexpectedStatusError(status_code=status, excerpt=text)


def _not_found(facts: _Facts, body: bytes | bytearray, endpoint: Endpoint[Any]) -> AnswerError:
    kind = NothingConfiguredError if _nothing_configured(body, endpoint) else WrongAddressError
    return kind(status_code=facts.status, excerpt=facts.excerpt)


def hidden_status(body: bytes | bytearray) -> int | None:
    """The status that an ``{"error": …, "code": n}`` names, whatever the answer's own status is."""
    try:
        code = msgspec.json.decode(body, type=_Envelope).code
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return code if code is not None and 400 <= code <= 599 else None


def is_web_page(response: httpx.Response, body: bytes | bytearray) -> bool:
    """Whether people were meant to look at it: by what it says it is, or by how it begins."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    start = bytes(body[:_BEGINNING]).removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"<") or (
        kind in {"text/html", "application/xhtml+xml"} and not start.startswith(b"{")
    )


def _nothing_configured(body: bytes | bytearray, endpoint: Endpoint[Any]) -> bool:
    """A 404 that says so: in words, as they are or within JSON, or by an empty body."""
    text = " ".join(bytes(body).decode("utf-8-sig", "replace").replace("\\/", "/").lower().split())
    empty = text in _EMPTY and len(body) < _BEGINNING  # more was sent than has been read, if not
    return empty or any(phrase in text for phrase in endpoint.nothing_configured)


def _target_host(response: httpx.Response, secrets: Iterable[Secret]) -> str:
    """The host of the ``Location``, and nothing else of it; empty if it cannot be told."""
    location = response.headers.get("location", "")
    try:
        host = urlsplit(location).hostname if "//" in location else response.request.url.host
    except ValueError:
        return ""
    if not location or not host:
        return ""
    shown = "".join(character for character in host if character.isprintable())
    return redact(shown, secrets)[:100]
