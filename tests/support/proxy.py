"""A real proxy on loopback: HTTP (forwarding and CONNECT) and SOCKS5."""

import asyncio
import base64
import socket
from dataclasses import dataclass

from tests.support.loopback import Loopback
from tests.support.server import Request, read_request


@dataclass(frozen=True)
class Tunnel:
    """Where a connection was asked for."""

    host: str
    port: int


class HttpProxy(Loopback):
    """Forwards what it is asked for; or answers `status` instead, if that is set."""

    def __init__(self, status: int = 0, login: str = "") -> None:
        super().__init__()
        self.status = status
        self.login = login
        """``name:password`` that it wants to see; nothing by default."""
        self.offers: tuple[str, ...] = ()
        """The kinds of login that a 407 names."""
        self.requests: list[Request] = []

    @property
    def address(self) -> str:
        """Host and port, for a setting."""
        return f"{self._host}:{self._port}"

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One request, forwarded; the answer comes back as it is."""
        request = await read_request(reader)
        if request is None:
            return
        self.requests.append(request)
        if status := self._refusal(request):
            lines = "".join(f"Proxy-Authenticate: {each}\r\n" for each in self.offers).encode()
            writer.write(b"HTTP/1.1 %d Refused\r\n%bContent-Length: 0\r\n\r\n" % (status, lines))
            await writer.drain()
        elif request.method == "CONNECT":
            host, _, port = request.path.rpartition(":")
            far = await asyncio.open_connection(host.strip("[]"), int(port))
            writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            await _join(reader, writer, *far)
        else:
            await self._forward(request, reader, writer)

    async def _forward(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        address, _, path = request.path.removeprefix("http://").partition("/")
        host, _, port = address.rpartition(":")
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        lines = [f"{request.method} /{path} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in request.headers.items()]
        far_writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        await _join(reader, writer, far_reader, far_writer)

    def _refusal(self, request: Request) -> int:
        expected = "Basic " + base64.b64encode(self.login.encode()).decode()
        if self.login and request.headers.get("proxy-authorization") != expected:
            return 407
        return self.status


class SocksProxy(Loopback):
    """SOCKS5 without a login; answers `reply` (RFC 1928, 6) instead of connecting if set."""

    def __init__(self, reply: int = 0, *, speaks: bytes = b"") -> None:
        super().__init__()
        self.reply = reply
        self.speaks = speaks
        """Said instead of SOCKS, for a proxy that is none."""
        self.tunnels: list[Tunnel] = []

    @property
    def address(self) -> str:
        """Host and port, for a setting."""
        return f"{self._host}:{self._port}"

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Greeting, request, and then whatever the two sides say."""
        if self.speaks:
            await reader.read(3)
            writer.write(self.speaks)
            await writer.drain()
            return
        _, methods = await reader.readexactly(2)
        await reader.readexactly(methods)
        writer.write(b"\x05\x00")
        tunnel = await _socks_target(reader)
        self.tunnels.append(tunnel)
        writer.write(bytes((5, self.reply, 0, 1)) + bytes(6))
        await writer.drain()
        if not self.reply:
            await _join(reader, writer, *await asyncio.open_connection(tunnel.host, tunnel.port))


async def _socks_target(reader: asyncio.StreamReader) -> Tunnel:
    _, _, _, kind = await reader.readexactly(4)
    if kind == 3:
        (length,) = await reader.readexactly(1)
        host = (await reader.readexactly(length)).decode()
    elif kind == 4:
        host = socket.inet_ntop(socket.AF_INET6, await reader.readexactly(16))
    else:
        host = socket.inet_ntop(socket.AF_INET, await reader.readexactly(4))
    return Tunnel(host, int.from_bytes(await reader.readexactly(2), "big"))


async def _join(
    near_reader: asyncio.StreamReader,
    near_writer: asyncio.StreamWriter,
    far_reader: asyncio.StreamReader,
    far_writer: asyncio.StreamWriter,
) -> None:
    """Passes on what either says, until one has no more to say."""
    ways = [
        asyncio.ensure_future(_pump(near_reader, far_writer)),
        asyncio.ensure_future(_pump(far_reader, near_writer)),
    ]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        far_writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
