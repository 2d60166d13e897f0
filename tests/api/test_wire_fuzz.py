"""Streams of bytes instead of answers, over real sockets: truncated, mutated, random."""

import asyncio
import gzip
import json
import random
from collections.abc import Iterator
from typing import Final

import pytest

from app.api.limits import Limits
from app.base.errors import InspectorError
from tests.support.checking import TOKEN, no_sleep, outcome, run
from tests.support.documents import accounts_document
from tests.support.faults import OK, chunks, raw
from tests.support.server import LoopbackServer

STREAMS: Final = 5_000
AT_ONCE: Final = 8
LIMITS: Final = Limits(read=5, total=20, refusal=1, retries=0, sleep=no_sleep)

_DOCUMENT: Final = json.dumps(accounts_document(2)).encode()
_PACKED: Final = gzip.compress(_DOCUMENT)
_LENGTH: Final = b"Content-Length: %d\r\n\r\n"
_SEEDS: Final = (
    OK + _LENGTH % len(_DOCUMENT) + _DOCUMENT,
    OK + b"\r\n" + _DOCUMENT,
    OK + b"Transfer-Encoding: chunked\r\n\r\n" + chunks((_DOCUMENT[:99], _DOCUMENT[99:])),
    OK + b"Content-Encoding: gzip\r\n" + _LENGTH % len(_PACKED) + _PACKED,
    b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"\r\n" + _DOCUMENT,
    b'HTTP/1.1 401 No\r\nContent-Length: 24\r\n\r\n{"error":"Unauthorized"}',
    b"HTTP/1.1 302 Go\r\nLocation: https://elsewhere.invalid/\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 503 Wait\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n",
)


def _streams(chance: random.Random) -> Iterator[bytes]:
    while True:
        stream = bytearray(chance.choice(_SEEDS))
        kind = chance.randrange(4)
        if kind == 0:
            del stream[chance.randrange(len(stream)) :]
        elif kind == 1:
            stream = bytearray(chance.randbytes(chance.randrange(200)))
        else:
            for _ in range(chance.randint(1, 5)):
                place = chance.randrange(len(stream) + 1)
                stream[place : place + chance.randrange(6)] = chance.randbytes(chance.randrange(4))
        yield bytes(stream)


@pytest.mark.timeout(240)
def test_whatever_comes_it_is_a_list_or_an_error_of_our_own() -> None:
    chance = random.Random(2026)  # noqa: S311 (the same streams each time)
    streams = _streams(chance)
    seen: dict[str, int] = {}

    with LoopbackServer(lambda _request: raw(next(streams))) as server:

        async def asker(number: int) -> None:
            for _ in range(number):
                result = await outcome(server.origin, limits=LIMITS)
                assert isinstance(result, tuple | InspectorError)
                assert TOKEN.reveal() not in repr(result)
                seen[type(result).__name__] = seen.get(type(result).__name__, 0) + 1

        async def all_of_them() -> None:
            await asyncio.gather(*(asker(STREAMS // AT_ONCE) for _ in range(AT_ONCE)))

        run(all_of_them())
        assert {(request.method, request.path) for request in server.requests} == {
            ("GET", "/v1/pixverse/account")
        }

    assert sum(seen.values()) == STREAMS
    # The streams are no good if they all end in the same way.
    assert {"tuple", "UnreadableError", "NotHttpError", "ConnectionLostError"} <= set(seen)
    assert {"UnauthorizedError", "RedirectedError", "ServiceTroubleError"} <= set(seen)
