"""Time and memory that the worst answers may take, measured in a process of their own."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import pytest

from tests.support import faults
from tests.support.faults import MIB, OK, endless, hang, packed, raw
from tests.support.server import Answer, LoopbackServer

ROOT: Final = Path(__file__).parents[2]
SECONDS: Final = 35
MEBIBYTES: Final = 150

_BLANKS: Final = b" " * MIB
_ENDLESS_LIST: Final = b"1," * (MIB // 2)
_NUMBERS: Final = b'{"1":{"x":[' + b"1," * (3 * MIB) + b"1]}}"


def _tiny(value: bytes) -> bytes:
    """Nearly 8 MiB of entries as small as they can be."""
    return b"{" + b",".join(b'"%d":%s' % (number, value) for number in range(600_000)) + b"}"


def _measured(*answers: Answer) -> dict[str, Any]:
    """The answers, each from its own server, all asked at once by one process."""
    with ExitStack() as stack:
        servers = [stack.enter_context(LoopbackServer(answer)) for answer in answers]
        origins = [server.origin for server in servers]
        done = subprocess.run(
            [sys.executable, "-W", "always", "-m", "tests.support.measured_check", *origins],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["tasks_left"] == 0
    assert all(result["seconds"] < SECONDS for result in found["results"]), found
    assert found["mib"] < MEBIBYTES, found
    return found


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        pytest.param(Answer(body=b" " * (9 * MIB)), "too_large", id="9 MiB of blanks"),
        pytest.param(packed(faults.gzip_bomb(9)), "too_large", id="9 MiB, packed"),
        pytest.param(packed(faults.gzip_bomb(600)), "too_large", id="600 MiB gzip bomb"),
        pytest.param(
            packed(faults.gzip_bomb(600, b'{"1":{"server":"')), "too_large", id="bomb in a text"
        ),
        pytest.param(
            packed(faults.nested(faults.gzip_bomb(600), 2), "gzip, gzip, gzip"),
            "unsupported_encoding",
            id="nested bomb that says so",
        ),
        pytest.param(
            packed(faults.nested(faults.gzip_bomb(600), 2)), "unreadable", id="nested bomb"
        ),
        pytest.param(packed(faults.gzip_bomb(600), status=401), "unauthorized", id="bomb with 401"),
        pytest.param(
            packed(faults.gzip_bomb(600), status=404), "wrong_address", id="bomb with 404"
        ),
        pytest.param(endless(OK + b"\r\n", _BLANKS), "too_large", id="endless blanks"),
        pytest.param(endless(OK + b"\r\n[", _ENDLESS_LIST), "too_large", id="endless list"),
        pytest.param(Answer(body=b"[" * (7 * MIB)), "unexpected_shape", id="7 MiB of brackets"),
        pytest.param(Answer(body=_tiny(b"{}")), "unexpected_shape", id="as many accounts as fit"),
        pytest.param(Answer(body=_tiny(b"0")), "unexpected_shape", id="as many numbers as fit"),
        pytest.param(Answer(body=_NUMBERS), "listed", id="6 MiB in an unknown field"),
    ],
)
def test_memory_stays_within_bounds(answer: Answer, kind: str) -> None:
    found = _measured(answer)
    assert [result["kind"] for result in found["results"]] == [kind]


@pytest.mark.timeout(150)
def test_time_stays_within_bounds_with_the_limits_of_the_program() -> None:
    """All at once, since each takes as long as the program is ready to wait."""
    found = _measured(
        endless(OK + b"Content-Length: 99999\r\n\r\n{", b" ", 0.2),
        endless(OK + b"X: ", b"x", 0.2),
        endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.2),
        raw(then=hang),
        raw(OK + b"Content-Length: 5\r\n\r\n{", then=hang),
        endless(b"HTTP/1.1 401 No\r\n\r\n", b"x", 0.2),
        endless(b"HTTP/1.1 404 No\r\n\r\n", b"x", 0.2),
        Answer(503, {"Retry-After": "9"}),
        Answer(503, {"Retry-After": "10"}, delay=6),
    )
    assert [result["kind"] for result in found["results"]] == [
        *("timed_out",) * 5,
        "unauthorized",
        "timed_out",
        "service_trouble",
        "service_trouble",
    ]
