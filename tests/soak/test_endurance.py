"""Nothing grows: not over thousands of checks, not over hundreds of windows."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.documents import accounts_document
from tests.support.server import Answer, LoopbackServer, Request
from tests.support.waiting import wait_until

PROJECT = Path(__file__).parents[2]
MOST_GROWTH = 5_000_000
CHECKS, WINDOWS, STARTS = {False: 1000, True: 10_000}, {False: 100, True: 500}, {False: 5, True: 20}
HOUR = 3600


class ChangingMinds:
    """Lists of different lengths, with some refusals between them."""

    def __init__(self) -> None:
        self._asked = 0
        self._lists = [Answer(body=accounts_document(count)) for count in (12, 12, 12, 40, 3)]

    def __call__(self, _: Request) -> Answer:
        self._asked += 1
        if self._asked % 20 == 0:
            return Answer(401, body={"error": "Unauthorized", "code": 401})
        return self._lists[self._asked % len(self._lists)]


@pytest.fixture
def environ() -> Iterator[dict[str, str]]:
    """Of a child that measures itself: without a screen, and without coverage's memory."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")
    with tempfile.TemporaryDirectory() as home:  # a short path: there is a socket in it
        kept |= dict.fromkeys(homes, home)
        yield kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)}


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(ChangingMinds()) as started:
        yield started


def endure(what: str, number: int, server: LoopbackServer, environ: dict[str, str]) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.endurance", what, str(number), server.origin],
        cwd=PROJECT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=HOUR,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return json.loads(done.stdout)


def nothing_grew(told: Any) -> None:
    assert told["complaints"] == []
    measures = told["measures"]
    warm, last = measures[1], measures[-1]  # a fifth is to warm up
    print(json.dumps({"seconds": round(told["seconds"], 1), "warm": warm, "last": last}))  # noqa: T201
    assert last["resident"] - warm["resident"] < MOST_GROWTH
    for what in warm.keys() - {"resident"}:
        most_at_first = max(each[what] for each in measures[:3])
        assert last[what] <= most_at_first, f"{what}: {[each[what] for each in measures]}"


@pytest.mark.timeout(HOUR)
def test_many_checks_in_one_window(
    server: LoopbackServer, environ: dict[str, str], *, full: bool
) -> None:
    told = endure("checks", CHECKS[full], server, environ)
    assert len(server.requests) == CHECKS[full]
    nothing_grew(told)


@pytest.mark.timeout(HOUR)
def test_many_windows_in_one_program(
    server: LoopbackServer, environ: dict[str, str], *, full: bool
) -> None:
    server.answer = Answer(body=accounts_document(12))
    nothing_grew(endure("windows", WINDOWS[full], server, environ))


@pytest.mark.timeout(HOUR)
def test_many_programs(environ: dict[str, str], *, full: bool) -> None:
    runtime = Path(environ["XDG_RUNTIME_DIR"])
    for _ in range(STARTS[full]):
        start_and_end(environ, runtime)
        assert list(runtime.rglob("*.lock")) == []


def start_and_end(environ: dict[str, str], runtime: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "--demo"],
        cwd=PROJECT,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        wait_until(lambda: list(runtime.rglob("*.sock")), what="a program that listens")
        program.send_signal(signal.SIGTERM)
        said, _ = program.communicate(timeout=20)
    finally:
        program.kill()
    assert said == b""
    assert program.returncode == 0
