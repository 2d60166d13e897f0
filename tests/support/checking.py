"""One check, run as the program runs it; whatever it leaves behind is found."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final, TypeVar

import httpx

from app.accounts.account import Account
from app.accounts.reading import listing_endpoint
from app.api.client import ApiClient
from app.api.limits import Limits
from app.base.errors import InspectorError
from app.base.progress import Progress
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from tests.support.documents import fake_api_token

_T = TypeVar("_T")

TOKEN: Final = Secret(fake_api_token("the one that is sent"))


async def no_sleep(_seconds: float) -> None:
    """Instead of waiting between two attempts."""


QUICK: Final = Limits(sleep=no_sleep)
"""The program's own limits, without the pauses between attempts."""

HASTY: Final = Limits(connect=5, read=1.0, total=10, refusal=0.5, sleep=no_sleep)
"""For answers that never come."""


def run(coroutine: Coroutine[Any, Any, _T]) -> _T:
    """Runs it to its end; fails on tasks that do not end then, and on errors nobody awaited."""
    complaints: list[dict[str, Any]] = []

    async def main() -> _T:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _loop, context: complaints.append(context))
        try:
            return await coroutine
        finally:
            if left := asyncio.all_tasks() - {asyncio.current_task()}:
                _, hanging = await asyncio.wait(left, timeout=5)
                assert not hanging, hanging

    result = asyncio.run(main())
    assert not complaints, complaints
    return result


async def outcome(
    origin: str,
    *,
    token: Secret = TOKEN,
    limits: Limits = QUICK,
    progress: list[Progress] | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> tuple[Account, ...] | InspectorError:
    """What a check brings: the list, or the error it was."""
    client = ApiClient(origin, limits=limits, transport=transport)
    try:
        said = progress if progress is not None else []
        return await client.ask(listing_endpoint(DEFAULT_SERVICE), token, said.append)
    except InspectorError as error:
        return error


def check(origin: str, **how: Any) -> tuple[Account, ...] | InspectorError:
    """`outcome`, in a loop of its own."""
    return run(outcome(origin, **how))


def listed(origin: str, **how: Any) -> tuple[Account, ...]:
    """The list that a check of `origin` must bring."""
    result = check(origin, **how)
    assert isinstance(result, tuple), result
    return result


def failure(origin: str, **how: Any) -> InspectorError:
    """The error that a check of `origin` must end in."""
    result = check(origin, **how)
    assert isinstance(result, InspectorError), result
    return result


def soon(condition: Callable[[], bool]) -> bool:
    """Whether it comes true within ten seconds."""
    ends = time.monotonic() + 10
    while not condition():
        if time.monotonic() > ends:
            return False
        time.sleep(0.01)
    return True
