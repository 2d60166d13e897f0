"""What is said while a check runs, when it asks again, and how it ends."""

import asyncio
import time
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.accounts.reading import listing_endpoint
from app.api.client import ApiClient
from app.api.limits import Limits
from app.base import errors
from app.base.progress import Phase, Progress
from app.catalogue.all_services import DEFAULT_SERVICE
from tests.support.checking import QUICK, TOKEN, failure, listed, run, soon
from tests.support.faults import OK, hang, raw, reset
from tests.support.server import Answer, LoopbackServer, accounts

LISTING = listing_endpoint(DEFAULT_SERVICE)

# ---- What is said meanwhile ---------------------------------------------------------------------


def test_the_stages_are_told_in_their_order(server: LoopbackServer) -> None:
    progress: list[Progress] = []
    listed(server.origin, progress=progress)
    assert progress == [
        Progress(Phase.CONNECTING),
        Progress(Phase.WAITING),
        Progress(Phase.READING),
    ]


def test_a_retry_says_which_and_when(server: LoopbackServer) -> None:
    progress: list[Progress] = []
    answers = iter((Answer(503), Answer(503), accounts(1)))
    server.answer = lambda _request: next(answers)
    limits = Limits(sleep=QUICK.sleep, jitter=lambda: 0.5)
    assert len(listed(server.origin, progress=progress, limits=limits)) == 1
    assert [step for step in progress if step.phase is Phase.RETRYING] == [
        Progress(Phase.RETRYING, 2, 3, 0.75),
        Progress(Phase.RETRYING, 3, 3, 1.5),
    ]
    assert [step.attempt for step in progress if step.phase is Phase.CONNECTING] == [1, 2, 3]


# ---- When it asks again -------------------------------------------------------------------------


@pytest.fixture
def slept() -> list[float]:
    return []


@pytest.fixture
def limits(slept: list[float]) -> Limits:
    """Limits whose pauses are only written down."""

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    return Limits(sleep=sleep, jitter=lambda: 0.0)


async def _all_of(waiting: Awaitable[None]) -> None:
    await waiting


def test_the_limits_are_those_that_are_promised() -> None:
    limits = Limits()
    assert (limits.connect, limits.read, limits.total) == (5, 10, 30)
    assert (limits.retries, limits.attempts, limits.longest_wait) == (2, 3, 10)
    assert (limits.body_mib, limits.body_bytes) == (8, 8 * 1024 * 1024)
    begun = time.monotonic()
    asyncio.run(_all_of(limits.sleep(0.05)))
    assert 0.05 <= time.monotonic() - begun < 5
    assert all(0 <= limits.jitter() < 1 for _ in range(99))


def test_an_attempt_that_works_ends_it(
    server: LoopbackServer, limits: Limits, slept: list[float]
) -> None:
    answers = iter((raw(then=reset), accounts(2)))
    server.answer = lambda _request: next(answers)
    assert len(listed(server.origin, limits=limits)) == 2
    assert slept == [0.5]


@pytest.mark.parametrize(("seconds", "waits"), [("0", [0.0, 0.0]), ("11", []), ("86400", [])])
def test_retry_after_is_waited_for_or_told(
    seconds: str, waits: list[float], server: LoopbackServer, limits: Limits, slept: list[float]
) -> None:
    server.answer = Answer(503, {"Retry-After": seconds})
    before = datetime.now(UTC)
    error = failure(server.origin, limits=limits)
    assert isinstance(error, errors.ServiceTroubleError)
    assert slept == waits
    assert error.retry_at is not None
    assert error.retry_at - before >= timedelta(seconds=int(seconds))


def test_retry_after_as_long_as_is_waited_for(
    server: LoopbackServer, limits: Limits, slept: list[float]
) -> None:
    server.answer = Answer(503, {"Retry-After": "10"})
    failure(server.origin, limits=limits)
    assert len(slept) == 2
    assert all(9 < seconds <= 10 for seconds in slept)


def test_retry_after_as_a_date(server: LoopbackServer) -> None:
    moment = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=2)
    server.answer = Answer(429, {"Retry-After": format_datetime(moment, usegmt=True)})
    error = failure(server.origin)
    assert isinstance(error, errors.RateLimitedError)
    assert error.retry_at == moment


def test_429_is_never_asked_again(server: LoopbackServer, slept: list[float]) -> None:
    server.answer = Answer(429, {"Retry-After": "1"})
    failure(server.origin)
    assert (len(server.requests), slept) == (1, [])


def test_a_pause_that_would_outlast_the_check_is_not_begun(server: LoopbackServer) -> None:
    server.answer = Answer(503, {"Retry-After": "9"})
    begun = time.monotonic()
    error = failure(server.origin, limits=Limits(total=5))
    assert type(error) is errors.ServiceTroubleError
    assert time.monotonic() - begun < 4


# ---- When it is over ----------------------------------------------------------------------------


def test_the_whole_check_has_its_time(server: LoopbackServer) -> None:
    server.answer = Answer(503, delay=0.6)
    error = failure(server.origin, limits=Limits(total=1, first_delay=0))
    assert type(error) is errors.TimedOutError
    assert error.phase == "waiting"


@pytest.mark.parametrize(
    "answer",
    [
        raw(then=hang),
        raw(OK + b"Content-Length: 9\r\n\r\n{", then=hang),
        raw(b"HTTP/1.1 401 No\r\nContent-Length: 9\r\n\r\n{", then=hang),
        Answer(503, {"Retry-After": "9"}),
    ],
    ids=["waiting", "reading", "reading a refusal", "retrying"],
)
def test_cancelling_ends_it_at_once_and_closes_the_connection(
    answer: Answer, server: LoopbackServer
) -> None:
    server.answer = answer

    async def cancelled() -> float:
        task = asyncio.ensure_future(ApiClient(server.origin).ask(LISTING, TOKEN))
        assert await asyncio.to_thread(soon, lambda: bool(server.requests))
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - begun

    assert run(cancelled()) < 2
    assert soon(lambda: server.open_connections == 0)
