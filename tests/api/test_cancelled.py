"""A request that is cancelled at any moment has closed everything before its task ends.

The program's own loop does not clean up generators that a task leaves behind: Python then ends each
of them where it was found, and complains if it still had something to await.
"""

import asyncio
import gc
import sys
import warnings
from typing import Final

import pytest

from app.accounts.reading import listing_endpoint
from app.api.client import ApiClient
from app.base.errors import InspectorError
from app.base.progress import Phase, Progress
from app.catalogue.all_services import DEFAULT_SERVICE
from tests.support.checking import QUICK, TOKEN, soon
from tests.support.faults import OK, chunks, endless, gzip_bomb, hang, packed, raw
from tests.support.server import Answer, LoopbackServer, accounts

_LISTING: Final = listing_endpoint(DEFAULT_SERVICE)
_TURNS: Final = 25
"""Of the loop, from a phase to the moment of cancelling: after so many, all answers have ended."""


@pytest.fixture
def complaints(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Python says about things that nobody closed."""
    said: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda found: said.append(repr(found.exc_value)))
    return said


async def _cancel(origin: str, phase: Phase, turns: int, times: int) -> None:
    """Asks, and cancels that so many turns of the loop after `phase` has begun.

    More than once, if need be: what the first time has begun to close is then cancelled as well.
    """
    begun = asyncio.Event()

    def listen(progress: Progress) -> None:
        if progress.phase is phase:
            begun.set()

    task = asyncio.ensure_future(ApiClient(origin, limits=QUICK).ask(_LISTING, TOKEN, listen))
    await begun.wait()
    for _ in range(turns):
        await asyncio.sleep(0)
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
    await asyncio.wait({task})
    if not task.cancelled():
        assert isinstance(task.exception(), InspectorError | None)


_ANSWERS: Final = {
    "list": accounts(3),
    "stops": raw(OK + b"Content-Length: 99\r\n\r\n{", then=hang),
    "chunks": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunks([b"{", b"}"])),
    "endless": endless(OK + b"\r\n", b" " * 999),
    "packed": packed(gzip_bomb(9)),
    "packed 404": packed(gzip_bomb(9), status=404),
    "503": Answer(503),
}


@pytest.mark.parametrize("phase", [Phase.CONNECTING, Phase.WAITING, Phase.READING])
@pytest.mark.parametrize("answer", _ANSWERS.values(), ids=_ANSWERS)
async def test_nothing_is_left_open(
    answer: Answer, phase: Phase, server: LoopbackServer, complaints: list[str]
) -> None:
    server.answer = answer
    for turns in range(_TURNS):
        for times in (1, 2, 3):
            await _cancel(server.origin, phase, turns, times)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
    assert not complaints
    assert await asyncio.to_thread(soon, lambda: server.open_connections == 0)
