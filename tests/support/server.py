"""A real HTTP server on loopback that can also do everything wrong.

It runs in its own thread with its own loop, so that tests of the window (same process) and of the
program (another process) can both ask it. What it answers can be changed at any time.
"""

import asyncio
import json
import ssl
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from tests.support.documents import accounts_document


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


class LoopbackServer:
    """Listens from `start` (or entering it) to `stop`; ``requests`` is what it has been asked."""

    def __init__(
        self,
        answer: Answers | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
    ) -> None:
        self.answer: Answers = answer or accounts(3)
        self.requests: list[Request] = []
        self.connections = 0
        """How many have been accepted."""
        self.open_connections = 0
        self._tls = tls
        self._host = host
        self._port = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="loopback-server", daemon=True)
        self._ready = threading.Event()
        self._stopping: asyncio.Event
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def origin(self) -> str:
        """For ``--api-url``."""
        return f"{'https' if self._tls else 'http'}://{self._host}:{self._port}"

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._port

    def start(self) -> Self:
        """Returns when it listens."""
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the loopback server did not start")
        return self

    def stop(self) -> None:
        """Closes everything, whatever was going on. Once is enough, and twice does no harm."""
        if not self._thread.is_alive():
            return
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
        if self._thread.is_alive():
            raise RuntimeError("the loopback server did not stop")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # ---- In its thread ----------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_exception_handler(lambda _loop, _context: None)  # clients break off
        self._loop.run_until_complete(self._serve())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        server = await asyncio.start_server(
            self._accept, self._host, 0, ssl=self._tls, limit=1 << 20
        )
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stopping.wait()
        server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open_connections += 1
        task = self._loop.create_task(self._converse(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self.open_connections -= 1

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Request, answer, request, answer, until one side has had enough."""
        try:
            while request := await _read_request(reader):
                self.requests.append(request)
                answer = self.answer(request) if callable(self.answer) else self.answer
                await asyncio.sleep(answer.delay)
                if answer.raw:
                    await answer.raw(reader, writer)
                    return
                writer.write(answer.encoded())
                await writer.drain()
                if request.headers.get("connection", "").lower() == "close":
                    return
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def _read_request(reader: asyncio.StreamReader) -> Request | None:
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
