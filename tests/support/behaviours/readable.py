"""Answers that look odd and are lists all the same."""

import gzip
from typing import Final

from tests.support import faults
from tests.support.behaviours.content import DOCUMENT
from tests.support.behaviours.expected import status
from tests.support.faults import OK, packed, raw
from tests.support.server import Answer

_CHUNKED: Final = OK + b"Transfer-Encoding: chunked\r\n\r\n"
_TINY: Final = b'{"1":{}}'

READABLE: Final[dict[str, tuple[Answer, int]]] = {
    "byte-order mark": (status(200, b"\xef\xbb\xbf" + DOCUMENT), 3),
    "gzip": (packed(gzip.compress(DOCUMENT)), 3),
    "x-gzip in capitals": (packed(gzip.compress(DOCUMENT), "X-GZip"), 3),
    "gzip in two members": (
        packed(gzip.compress(DOCUMENT[:50]) + gzip.compress(DOCUMENT[50:])),
        3,
    ),
    "deflate": (packed(faults.deflated(DOCUMENT, wrapped=True), "deflate"), 3),
    "bare deflate": (packed(faults.deflated(DOCUMENT, wrapped=False), "deflate"), 3),
    "identity": (packed(DOCUMENT, "identity"), 3),
    "chunks": (raw(_CHUNKED + faults.chunks((DOCUMENT[:1], DOCUMENT[1:]))), 3),
    "byte by byte": (
        raw(OK + b"Content-Length: 8\r\n\r\n", *(bytes((byte,)) for byte in _TINY)),
        1,
    ),
    "without a length": (raw(OK + b"\r\n" + DOCUMENT), 3),
    "HTTP/1.0": (raw(b"HTTP/1.0 200 OK\r\n\r\n" + DOCUMENT), 3),
    "100 Continue first": (raw(b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"\r\n" + DOCUMENT), 3),
    "as text": (Answer(200, {"content-type": "text/plain"}, DOCUMENT), 3),
    "as a page": (Answer(200, {"content-type": "text/html"}, DOCUMENT), 3),
    "no type": (raw(b"HTTP/1.1 200 OK\r\n\r\n" + DOCUMENT), 3),
    "not records": (status(200, {"1178": None, "1179": "x", "1180": []}), 3),
}
"""Each with the number of accounts in it."""
