"""Answers that go wrong, in every way a network knows."""

import asyncio
import gzip
import socket
import struct
import zlib
from collections.abc import Iterable
from typing import Final

from tests.support.server import Answer, Send

OK: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
MIB: Final = 1 << 20


async def close(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Ends the connection in an orderly way."""


async def hang(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Says nothing more, until the other side has enough of it."""
    await reader.read()


async def reset(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Breaks the connection off: a reset instead of an end."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def raw(*pieces: bytes, then: Send = close, pause: float = 0.0) -> Answer:
    """These bytes as they are, then something else."""

    async def send(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)
        await then(reader, writer)

    return Answer(raw=send)


def endless(head: bytes, piece: bytes, pause: float = 0.0) -> Answer:
    """The same piece for ever."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return Answer(raw=send)


def packed(body: bytes, encoding: str = "gzip", status: int = 200) -> Answer:
    """A body that says it is in this encoding."""
    return Answer(status, {"content-encoding": encoding}, body)


def deflated(body: bytes, *, wrapped: bool) -> bytes:
    """The two things that are called deflate."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def gzip_bomb(mebibytes: int, start: bytes = b"") -> bytes:
    """So many MiB of blanks, packed as they are made."""
    packer = zlib.compressobj(level=1, wbits=16 + zlib.MAX_WBITS)
    blanks = b" " * MIB
    pieces = [packer.compress(start), *(packer.compress(blanks) for _ in range(mebibytes))]
    return b"".join(pieces) + packer.flush()


def nested(body: bytes, times: int) -> bytes:
    """Packed again and again."""
    for _ in range(times):
        body = gzip.compress(body)
    return body


def many_headers(count: int) -> bytes:
    """A flood of them."""
    return b"".join(b"X-Header-%d: %d\r\n" % (number, number) for number in range(count))


def chunks(pieces: Iterable[bytes]) -> bytes:
    """In chunked transfer coding, whole."""
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
