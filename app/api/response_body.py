"""Reads a body within bounds: of size, before and after decompression, and of time by its caller.

httpx decompresses a whole piece of network data at once, which lets a few hundred kilobytes become
gigabytes. So it is asked for the bytes as they came, and they are decompressed here, a little at a
time, and refused while they are read.
"""

import asyncio
import re
import zlib
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, asynccontextmanager
from typing import Final, cast

import httpx

from app.api.limits import MIB, Limits
from app.base.errors import TooLargeError, UnreadableError, UnsupportedEncodingError

_PIECE: Final = MIB
_PLAIN: Final = 0
_GZIP: Final = 16 + zlib.MAX_WBITS
_ENCODINGS: Final = {
    "": _PLAIN,
    "identity": _PLAIN,
    "gzip": _GZIP,
    "x-gzip": _GZIP,
    "deflate": zlib.MAX_WBITS,
}
_NAMES: Final = re.compile("[a-z][a-z0-9-]{0,15}(, ?[a-z][a-z0-9-]{0,15})*")
"""Of codings; anything else in that header may be a secret that came back."""


async def read_body(
    response: httpx.Response, limits: Limits, at_most: int | None = None
) -> bytearray:
    """The whole body, decompressed; or its first `at_most` bytes.

    Raises:
        TooLargeError: It is larger than the limits allow, packed or unpacked.
        UnsupportedEncodingError: It came in a coding that was not asked for.
        UnreadableError: Its compression is damaged.
    """
    status = response.status_code
    too_large = TooLargeError(limit_mib=limits.body_mib, status_code=status)
    if at_most is None and _announced(response) > limits.body_bytes:
        raise too_large
    body = bytearray()
    came = 0
    unpack = _Unpacker(response)
    async with _closing(response) as pieces:
        async for data in pieces:
            came += len(data)
            if came > limits.body_bytes:
                raise too_large
            for piece in unpack.feed(data):
                body += piece
                if at_most is not None and len(body) >= at_most:
                    return body[:at_most]
                if len(body) > limits.body_bytes:
                    raise too_large
                await asyncio.sleep(0)  # unpacking may take long: let others have a turn
    unpack.finish()
    return body


@asynccontextmanager
async def _closing(response: httpx.Response) -> AsyncGenerator[AsyncGenerator[bytes, None], None]:
    """The bytes of a response as they come; afterwards all that they came through is closed.

    The response is closed before its generators: those of httpcore would else close it as they end,
    which takes a turn of the loop. Python ends the inner ones without the loop, as soon as nothing
    refers to them, and does not give them that turn.
    """
    async with aclosing(cast("AsyncGenerator[bytes, None]", aiter(response.stream))) as pieces:  # type: ignore[arg-type]
        try:
            yield pieces
        finally:
            await response.aclose()


def _announced(response: httpx.Response) -> int:
    """The length that the header names; 0 if it names none that can be understood."""
    text = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else 0


class _Unpacker:
    """Plain bytes; gzip, in any number of members; deflate, with its wrapping or without."""

    def __init__(self, response: httpx.Response) -> None:
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if encoding not in _ENCODINGS:
            named = encoding if _NAMES.fullmatch(encoding) else "unknown"
            raise UnsupportedEncodingError(encoding=named, status_code=response.status_code)
        self._bits = _ENCODINGS[encoding]
        self._status = response.status_code
        self._unpacker = zlib.decompressobj(self._bits)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What `data` unpacks to, in pieces."""
        if self._bits == _PLAIN:
            yield data
            return
        while data:
            if self._unpacker.eof:
                if self._bits != _GZIP:
                    return  # what follows the end is not ours
                self._unpacker = zlib.decompressobj(self._bits)
            piece, data = self._step(data)
            if piece:
                yield piece

    def _step(self, data: bytes) -> tuple[bytes, bytes]:
        """A piece, and what is left of `data`."""
        try:
            piece = self._unpacker.decompress(data, _PIECE)
        except zlib.error as exc:
            if self._begun or self._bits != zlib.MAX_WBITS:
                raise UnreadableError(status_code=self._status) from exc
            self._begun = True
            self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            return b"", data
        self._begun = True
        return piece, self._unpacker.unused_data or self._unpacker.unconsumed_tail

    def finish(self) -> None:
        """Refuse a body that is cut off; one of no bytes at all is just empty."""
        if self._begun and not self._unpacker.eof:
            raise UnreadableError(status_code=self._status)
