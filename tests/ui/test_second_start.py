"""A second start as a process of its own: what it hands over, and what it says is not done."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.cli import PROJECT, Terminal
from tests.support.documents import fake_api_token
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    with tempfile.TemporaryDirectory() as short:  # the paths of sockets are limited
        yield Terminal(Path(short))


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as one:
        yield one


@pytest.fixture
def first(terminal: Terminal, server: LoopbackServer) -> Iterator[subprocess.Popen[bytes]]:
    """A window that listens for other starts."""
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--api-url", server.origin, "--token-stdin"],
        cwd=PROJECT, env=terminal.environ(OFFSCREEN), stdin=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(f"{fake_api_token('first')}\n".encode())
        process.stdin.close()
        try:
            wait_until(lambda: list(terminal.home.rglob("*.sock")), what="the first window")
            yield process
        finally:
            process.kill()


def test_a_token_is_not_thrown_away_without_a_word(
    terminal: Terminal, server: LoopbackServer, first: subprocess.Popen[bytes]
) -> None:
    other = fake_api_token("other")
    told = terminal.run("--api-url", server.origin, "--token-stdin", given=other, environ=OFFSCREEN)
    assert (told.code, told.out) == (2, "")
    assert "the one from standard input was not used" in told.err
    assert first.poll() is None
    assert {request.token for request in server.requests} <= {fake_api_token("first")}
    assert all(other.encode() not in content for content in terminal.files().values())


def test_the_service_is_handed_over(
    terminal: Terminal, server: LoopbackServer, first: subprocess.Popen[bytes]
) -> None:
    told = terminal.run("--api-url", server.origin, "--service", "kling-v1", environ=OFFSCREEN)
    assert (told.code, told.out, told.err) == (0, "", "")
    first.terminate()
    assert first.wait(20) == 0
    kept = next(terminal.home.rglob("settings.json"))
    assert any("kling-v1" in view for view in json.loads(kept.read_text())["views"])
