"""Answers that break off, never come, or are no HTTP."""

from typing import Final

from app.api.limits import Limits
from tests.support import faults
from tests.support.behaviours.expected import LOST, NOT_HTTP, SILENT, SLOW, STOPPED, rows
from tests.support.checking import HASTY
from tests.support.faults import OK, endless, hang, raw, reset

_LENGTH: Final = OK + b"Content-Length: 100\r\n\r\n{}"
_CHUNKED: Final = OK + b"Transfer-Encoding: chunked\r\n\r\n"

WIRE: Final = (
    *rows(
        LOST,
        {
            "closes": raw(),
            "resets": raw(then=reset),
            "closes in the head": raw(OK + b"Content-"),
            "short body": raw(_LENGTH),
            "resets in the body": raw(_LENGTH, then=reset),
            "chunks cut off": raw(_CHUNKED + b'5\r\n{"1'),
        },
    ),
    *rows(
        NOT_HTTP,
        {
            "another protocol": raw(b"220 mail.invalid ready\r\n\r\n"),
            "TLS in plain": raw(b"\x15\x03\x01\x00\x02\x02\x46"),
            "bad chunk": raw(_CHUNKED + b"ZZ\r\n{}\r\n"),
            "bad length": raw(OK + b"Content-Length: -1\r\n\r\n{}"),
            "two lengths": raw(OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
            "status of two digits": raw(b"HTTP/1.1 42 Ok\r\n\r\n"),
            "header without a colon": raw(OK + b"nonsense\r\n\r\n{}"),
            "flood of headers": raw(OK + faults.many_headers(20_000) + b"\r\n{}"),
            "endless header": endless(OK + b"X: ", b"x" * 10_000),
        },
    ),
    *rows(
        SILENT,
        {
            "silent": raw(then=hang),
            "only ever 100 Continue": raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 9, then=hang),
        },
        HASTY,
    ),
    *rows(STOPPED, {"stops in the body": raw(_LENGTH, then=hang)}, HASTY),
    *rows(
        SLOW,
        {"drips for ever": endless(OK + b"Content-Length: 9999\r\n\r\n{", b" ", 0.05)},
        Limits(total=2.0),
    ),
)
