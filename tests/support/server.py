"""A real HTTP server on loopback that can also do everything wrong.

It runs in its own thread with its own loop, so that tests of the window (same process) and of the
program (another process) can both ask it. What it answers can be changed at any time.
"""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.support.documents import accounts_document
from tests.support.loopback import Loopback
from tests.support.useapi.paths import ACCOUNT_PATH, PATHS, USUAL

_BESIDE = {ACCOUNT_PATH, *(path for name, path in PATHS.items() if name != USUAL)}
_OF_ALL = (401, 402, 404)
_NOTHING = "Configuration not found"


@dataclass(frozen=True)
class Request:
    """What came in, as it came."""

    method: str
    path: str
    headers: dict[str, str]
    """Names in lower case."""

    @property
    def token(self) -> str | None:
        """What stands after ``Bearer``."""
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token if scheme == "Bearer" else None


Send = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Answer:
    """What goes out. ``body`` may be bytes, text, or anything that JSON can say."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = b""
    delay: float = 0.0
    """Seconds before the first byte."""
    reason: str = "Answer"
    raw: Send | None = None
    """Takes over after the request has been read, and closes the connection: for broken answers."""

    def encoded(self) -> bytes:
        """Head and body on the wire."""
        body, kind = self._body()
        headers = {"content-type": kind, "content-length": str(len(body))}
        headers.update({name.lower(): value for name, value in self.headers.items()})
        lines = [f"HTTP/1.1 {self.status} {self.reason}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + body

    def _body(self) -> tuple[bytes, str]:
        if isinstance(self.body, bytes | bytearray):
            return bytes(self.body), "application/json"
        if isinstance(self.body, str):
            return self.body.encode(), "text/plain; charset=utf-8"
        return json.dumps(self.body).encode(), "application/json"


Answers = Answer | Callable[[Request], Answer]


def accounts(count: int) -> Answer:
    """A list of so many channels."""
    return Answer(body=accounts_document(count))


class LoopbackServer(Loopback):
    """Listens from `start` (or entering it) to `stop`.

    Attributes:
        answer: What it says; of the other listings of useapi.net, that nothing is set up. Where it
            refuses the token, has no such address, takes its time or breaks off, it does so with
            all.
        requests: What it has been asked.
        beside: What it has been asked about the other listings, and about the subscription.
    """

    def __init__(
        self,
        answer: Answers | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        super().__init__(tls=tls, host=host)
        self.answer: Answers = answer or accounts(3)
        self.requests: list[Request] = []
        self.beside: list[Request] = []
        self.in_flight = 0
        """Requests that came and have neither been answered nor been broken off."""
        self.most_in_flight = 0

    @property
    def origin(self) -> str:
        """For ``--api-url``."""
        return f"{'https' if self._tls else 'http'}://{self._host}:{self._port}"

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Request, answer, request, answer, until one side has had enough."""
        while request := await read_request(reader):
            (self.beside if self.is_beside(request) else self.requests).append(request)
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            try:
                goes_on = await self._respond(request, reader, writer)
            finally:
                self.in_flight -= 1
            if not goes_on or request.headers.get("connection", "").lower() == "close":
                return

    def is_beside(self, request: Request) -> bool:
        """Whether it is about another listing of useapi.net than the usual one."""
        return request.path in _BESIDE

    def _answer_to(self, request: Request) -> Answer:
        if not self.is_beside(request):
            return self.answer(request) if callable(self.answer) else self.answer
        said = self.answer if isinstance(self.answer, Answer) else Answer()
        is_of_all = said.status in _OF_ALL or said.raw or said.delay
        if is_of_all and _NOTHING not in str(said.body):
            return said
        if request.path == ACCOUNT_PATH:
            return Answer(body={"subscriptionIsActive": True, "accounts": {}})
        return Answer(404, body=_NOTHING)

    async def _respond(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Answers; whether the connection is still of use."""
        answer = self._answer_to(request)
        if not await _waited(answer.delay, reader):
            return False
        if answer.raw:
            await answer.raw(reader, writer)
            return False
        writer.write(answer.encoded())
        await writer.drain()
        return True


async def _waited(seconds: float, reader: asyncio.StreamReader) -> bool:
    """Whether the client waited as well; it may close the connection at any time."""
    clock = asyncio.get_running_loop().time
    ends = clock() + seconds
    while (left := ends - clock()) > 0:
        if reader.at_eof() or reader.exception() is not None:
            return False
        await asyncio.sleep(min(left, 0.01))
    return True


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    """The next request; None if there is none any more."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return None
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, path, *_ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    if length := int(headers.get("content-length", "0")):
        await reader.readexactly(length)
    return Request(method, path, headers)
