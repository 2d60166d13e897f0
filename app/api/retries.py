"""When to ask again: after a failure, and as the service itself asks for."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, TypeVar

import httpx

from app.api.limits import Limits
from app.api.progress_trace import Stages
from app.api.proxy_failures import LASTING
from app.base.errors import (
    ConnectionLostError,
    ConnectionRefusedByHostError,
    InspectorError,
    NameNotFoundError,
    ProxyError,
    ServiceTroubleError,
    TimedOutError,
    UnreachableError,
)
from app.base.progress import Phase
from app.fields.moment import moment_of, parse_moment

_T = TypeVar("_T")

_CONNECTION: Final = (
    ConnectionLostError,
    ConnectionRefusedByHostError,
    NameNotFoundError,
    UnreachableError,
)
_PASSING: Final = frozenset({502, 503, 504})
_FARTHEST: Final = timedelta(days=366)


def retry_at(headers: httpx.Headers, now: datetime | None = None) -> datetime | None:
    """The time that ``Retry-After`` names; see `time_named`."""
    return time_named(headers.get("retry-after"), now)


def time_named(said: str | float | None, now: datetime | None = None) -> datetime | None:
    """A time to come back, in seconds from now or as a date; None for anything else.

    A date that has passed says as little as none: the answer has just been no.
    """
    now = now or datetime.now(UTC)
    text = str(said or "").strip().removesuffix(".0")
    if text.isascii() and text.isdecimal() and len(text) < 9:
        at: datetime | None = now + timedelta(seconds=int(text))
    else:
        at = _date(text)
    return at if at and now <= at <= now + _FARTHEST else None


def _date(text: str) -> datetime | None:
    """As HTTP writes it, or as useapi.net does."""
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        date = parsedate_to_datetime(text)
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    with suppress(ValueError, OverflowError):
        return moment_of(int(text)) if text.isdecimal() else parse_moment(text)
    return None


async def with_retries(ask: Callable[[int], Awaitable[_T]], limits: Limits, stages: Stages) -> _T:
    """What ``ask(attempt)`` returns, at the second or third attempt if need be.

    Asked again is only what may go better a moment later: no connection, or 502, 503 and 504. A
    wait that would outlast the check is not begun.
    """
    ends = asyncio.get_running_loop().time() + limits.total
    for attempt in range(1, limits.attempts + 1):
        try:
            return await ask(attempt)
        except InspectorError as error:
            delay = _delay(error, attempt, limits)
            remaining = ends - asyncio.get_running_loop().time()
            if attempt == limits.attempts or delay is None or delay >= remaining:
                raise
        stages.retrying(delay)
        await limits.sleep(delay)
    raise AssertionError("the last attempt returns or raises")


def _delay(error: InspectorError, attempt: int, limits: Limits) -> float | None:
    """Seconds until the next attempt; None if there is no point in one."""
    usual: float = limits.first_delay * 2.0 ** (attempt - 1) * (1 + limits.jitter())
    if isinstance(error, ServiceTroubleError):
        if error.status_code not in _PASSING:
            return None
        if error.retry_at is None:
            return usual
        asked_for = (error.retry_at - datetime.now(UTC)).total_seconds()
        return max(asked_for, 0.0) if asked_for <= limits.longest_wait else None
    return usual if _connection_failed(error) else None


def _connection_failed(error: InspectorError) -> bool:
    if isinstance(error, ProxyError):
        if error.proxy_status is None:
            return error.failure not in LASTING
        return error.proxy_status in _PASSING
    if isinstance(error, TimedOutError):
        return error.phase in {Phase.CONNECTING.value, "securing"}
    return isinstance(error, _CONNECTION)
