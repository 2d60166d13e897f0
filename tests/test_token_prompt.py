"""The prompt for a token, in a real terminal."""

import os
import pty
import select
import signal
import sys
from pathlib import Path

import pytest

from app.base.errors import TokenMissingError
from app.terminal import table
from tests.support.listings import account, listing

_SECONDS = 20


@pytest.mark.parametrize(("key", "code"), [(b"\x03", 130), (b"\x04", TokenMissingError.exit_code)])
def test_leaving_the_prompt(key: bytes, code: int, tmp_path: Path) -> None:
    """Ctrl+C ends the program at once; Ctrl+D is no token, and no mistake of the program."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ["HOME"] = str(tmp_path)
        command = [sys.executable, "-m", "app", "--check", "--token-stdin"]
        os.execv(sys.executable, command)  # noqa: S606 (our own program)
    said = b""
    while True:
        if not select.select([terminal], [], [], _SECONDS)[0]:  # it waits for more
            os.kill(child, signal.SIGKILL)
            break
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # the program has ended
            break
        if b"API token: " in piece:
            os.write(terminal, key)
        said += piece
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == code
    assert (b"An API token is needed first" in said) is (key == b"\x04")


def test_a_damaged_id_does_not_widen_the_table() -> None:
    lines = table(listing(account(0, key="9" * 5_000, channel="9" * 5_000)))
    assert max(map(len, lines)) < 300
