"""Chooses the class of error for an answer that lists no accounts, and cuts an excerpt of it."""

import re
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
import msgspec

from app.api.proxies import Proxy
from app.api.proxy_failures import login_failure, offered
from app.api.retries import retry_at, time_named
from app.base.errors import (
    AnswerError,
    GoneError,
    InspectorError,
    NothingConfiguredError,
    PlanRequiredError,
    ProxyError,
    RateLimitedError,
    RedirectedError,
    ServiceTroubleError,
    UnexpectedStatusError,
    WebPageError,
)
from app.base.redaction import E_MAIL, hide_random_runs, redact
from app.base.secret import BULLETS, Secret
from app.catalogue.service import Endpoint

_BY_STATUS: Final[dict[int | None, type[AnswerError]]] = {
    **{kind.status: kind for kind in AnswerError.__subclasses__()},
    511: WebPageError,  # "Network Authentication Required": a captive portal that says so
}
_REDIRECTS: Final = frozenset({300, 301, 302, 303, 307, 308})
_BEGINNING: Final = 200
_EMPTY: Final = frozenset({"", "{}", '""', "null"})
_PLAN_REQUIRED: Final = ("subscription required", "plan required", "upgrade your plan")
"""What the services say of their own plans; useapi.net says that there is "no subscription"."""

_LENGTH: Final = 200
_LOOKED_AT: Final = 8_000
_HARMLESS: Final = "null|true|false"
"""Values that are no secret. Of numbers, lists and objects the end is not looked for: all that
follows them goes."""


class _Envelope(msgspec.Struct):
    """``{"error": …, "code": n}``, in which the service wraps what went wrong."""

    error: msgspec.Raw
    code: int | None = None


class _Directions(msgspec.Struct):
    """What a refusal says besides: of an address that is gone, and of when to come back."""

    hint: Any = None
    retryAt: str | float | None = None  # noqa: N815 (the API's names)
    retryAfter: str | float | None = None  # noqa: N815


def refusal(
    response: httpx.Response,
    status: int,
    body: bytes | bytearray,
    endpoint: Endpoint[Any],
    proxy: Proxy | None,
    secrets: Iterable[Secret],
) -> InspectorError:
    """The class for an answer whose status, its own or that within its body, is not 200."""
    said = _directions(body)
    at = retry_at(response.headers) or time_named(said.retryAt) or time_named(said.retryAfter)
    facts: dict[str, Any] = {
        "status_code": status,
        "excerpt": excerpt(body, secrets, endpoint.secret_names),
    }
    if status in {400, 404} and _nothing_configured(status, body, endpoint):
        return NothingConfiguredError(**facts)
    if status == 407:
        known = proxy.facts if proxy else {}
        schemes = offered(response.headers.get_list("proxy-authenticate"))
        failure = login_failure(schemes, known["login"]) if known else ""
        return ProxyError(**known, proxy_status=status, failure=failure, offered=schemes)
    if status in _REDIRECTS:
        target, asked = _target_host(response, secrets), response.request.url.host
        return RedirectedError(
            **facts, target_host=target, is_same="yes" if target == asked else ""
        )
    trouble = ServiceTroubleError if 500 <= status <= 599 else UnexpectedStatusError
    kind = _by_words(status, body, said) or _BY_STATUS.get(status, trouble)
    if kind in {RateLimitedError, ServiceTroubleError}:
        facts["retry_at"] = at
    if kind is ServiceTroubleError and proxy:
        facts["proxy"] = proxy.facts["address"]
    return kind(**facts)


def _by_words(status: int, body: bytes | bytearray, said: _Directions) -> type[AnswerError] | None:
    """The class for a status that can also mean something else than usual, where it does."""
    if status == 402:
        words = _words(body)
        return PlanRequiredError if any(each in words for each in _PLAN_REQUIRED) else None
    return GoneError if status == 404 and isinstance(said.hint, dict) else None


def _directions(body: bytes | bytearray) -> _Directions:
    try:
        return msgspec.json.decode(body, type=_Directions)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _Directions()


def excerpt(
    body: bytes | bytearray, secrets: Iterable[Secret], secret_names: Iterable[str] = ()
) -> str:
    """One line of at most 200 characters, without e-mail addresses and what may be a secret.

    A body may be cut off in the middle of a token, whose rest has no known shape any more: so any
    long run of letters and digits goes, and whatever stands in a field of `secret_names`.
    """
    text = bytes(body[:_LOOKED_AT]).decode("utf-8", "replace")
    text = "".join(character if character.isprintable() else " " for character in text)
    text = redact(" ".join(text.split()), secrets)
    for name in secret_names:
        value = rf'("{re.escape(name)}"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|(?!{_HARMLESS})[^"\s].*)'
        text = re.sub(value, rf'\g<1>"{BULLETS}"', text)
    text = hide_random_runs(E_MAIL.sub(BULLETS, text))
    return text if len(text) <= _LENGTH else text[: _LENGTH - 1] + "…"


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


def _nothing_configured(status: int, body: bytes | bytearray, endpoint: Endpoint[Any]) -> bool:
    """One that says so: in words, as they are or within JSON; or a 404 by its empty body."""
    text = _words(body)
    empty = text in _EMPTY and len(body) < _BEGINNING  # more was sent than has been read, if not
    return (empty and status == 404) or any(
        phrase in text for phrase in endpoint.nothing_configured
    )


def _words(body: bytes | bytearray) -> str:
    text = bytes(body).decode("utf-8-sig", "replace").replace("\\/", "/")
    return " ".join(text.lower().split())


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
