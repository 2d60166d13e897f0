"""200, and a body that is not what it should be."""

import gzip
import json
from typing import Final

from tests.support import faults
from tests.support.behaviours.expected import (
    LARGE,
    PACKED,
    PAGE,
    SHAPE,
    UNREADABLE,
    error,
    rows,
    status,
)
from tests.support.documents import accounts_document, fake_discord_token
from tests.support.faults import OK, endless, packed, raw
from tests.support.server import Answer

DOCUMENT: Final = json.dumps(accounts_document(3)).encode()
_HTML: Final = {"content-type": "text/html; charset=utf-8"}
_CHUNKED: Final = OK + b"Transfer-Encoding: chunked\r\n\r\n"
_BLANKS: Final = b" " * faults.MIB

FORM: Final = (
    *rows(
        PAGE,
        {
            "page": Answer(200, _HTML, "<!DOCTYPE html><html>Wi-Fi</html>"),
            "page that says it is JSON": status(200, b"\n <html>Wi-Fi</html>"),
            "text that says it is a page": Answer(200, _HTML, "Please log in"),
        },
    ),
    *rows(
        UNREADABLE,
        {
            "empty": status(200),
            "blank": status(200, b" \n"),
            "plain text": status(200, "it works"),
            "half a document": status(200, DOCUMENT[: len(DOCUMENT) // 2]),
            "document and more": status(200, DOCUMENT + b"}"),
            "Latin-1": status(200, '{"1":{"server":"é"}}'.encode("latin-1")),
            "Latin-1 in an unknown field": status(200, '{"1":{"x":"é"}}'.encode("latin-1")),
            "UTF-16": status(200, DOCUMENT.decode().encode("utf-16")),
            "NaN": status(200, b'{"1":{"maxJobs":NaN}}'),
            "half a surrogate": status(200, b'{"1":{"server":"\\ud800"}}'),
        },
    ),
    *rows(
        SHAPE,
        {
            "null": status(200, b"null"),
            "list": status(200, list(accounts_document(2).values())),
            "text in JSON": status(200, b'"hello"'),
            "number": status(200, b"12"),
            "error with 200": status(200, error("something", code="?")),
            "empty error with 200": status(200, error({})),
            "error among accounts": status(200, {**accounts_document(2), "error": "x"}),
            "message": status(200, {"message": "hello", "token": fake_discord_token()}),
            "wrapped": status(200, {"data": accounts_document(2)}),
            "nested too deep": status(200, b'{"1":' * 50_000 + b"1" + b"}" * 50_000),
        },
    ),
)

SIZE_AND_CODING: Final = (
    *rows(
        LARGE,
        {
            "announces too much": raw(OK + b"Content-Length: 99999999999\r\n\r\n{"),
            "endless": endless(OK + b"\r\n", _BLANKS),
            "endless in chunks": endless(_CHUNKED, b"100000\r\n" + _BLANKS + b"\r\n"),
            "gzip bomb": packed(faults.gzip_bomb(100)),
        },
    ),
    *rows(
        UNREADABLE,
        {
            "damaged gzip": packed(gzip.compress(DOCUMENT)[:-20] + b"x" * 20),
            "gzip cut off": packed(gzip.compress(DOCUMENT)[:-12]),
            "gzip that is none": packed(DOCUMENT),
            "deflate that is none": packed(DOCUMENT, "deflate"),
            "gzip within gzip": packed(faults.nested(DOCUMENT, 2)),
        },
    ),
    *rows(
        PACKED,
        {
            "gzip, gzip": packed(faults.nested(DOCUMENT, 2), "gzip, gzip"),
            "br": packed(b"\x0b\x00", "br"),
            "zstd": packed(b"\x28", "zstd"),
        },
    ),
)
