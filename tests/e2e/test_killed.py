"""Killed at any moment, while it writes: there is the old or the new, and it starts again."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile
from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import fake_api_token
from tests.support.program import Program
from tests.support.secret_service import SecretServiceSession
from tests.support.server import LoopbackServer, accounts

SERVICE = "pixverse-account-inspector:default"
TIMES = 100
LONGEST = 0.06
"""Seconds until the kill: some rounds of what is killed."""

WRITERS = """
import asyncio, itertools, os, sys
from pathlib import Path
from app.credentials.keyring_store import KeyringStore
from app.credentials import secret_service  # what takes its time, before the first fork
from app.base.secret import Secret
from app.ui.session.settings import Settings
from app.ui.session.settings_file import SettingsFile

async def write(tokens, file):
    store = KeyringStore()
    for round in itertools.count():
        await store.save(Secret(tokens[round % 2]))
        file.save(Settings(theme=("light", "dark")[round % 2], splitter="ab" * 2000))
        if round == 0:
            os.write(1, b"%d\\n" % os.getpid())

tokens, file = sys.stdin.readline().split(), SettingsFile(Path(sys.argv[1]))
for line in sys.stdin:  # another life
    if not (child := os.fork()):
        asyncio.run(write(tokens, file))
    os.waitpid(child, 0)
    os.write(1, b"ended\\n")
"""
"""One writer after the other, each a process of its own; they are forked to be quick."""


@contextmanager
def writers(
    session: SecretServiceSession, folder: Path, tokens: tuple[str, str]
) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        [sys.executable, "-c", WRITERS, str(folder)],
        cwd=PROJECT,
        env=session.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(" ".join(tokens) + "\n")
        try:
            yield process
        finally:
            process.kill()


def test_at_a_hundred_moments(tmp_path: Path) -> None:
    """The program's own parts, a real file system and a real keyring; killed from outside."""
    moments = random.Random(4)  # noqa: S311 (the same moments each time)
    tokens = fake_api_token("odd"), fake_api_token("even")
    seen = set()
    with SecretServiceSession() as session, writers(session, tmp_path, tokens) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(TIMES):
            process.stdin.write("live\n")
            pid = int(process.stdout.readline())
            time.sleep(moments.uniform(0, LONGEST))
            os.kill(pid, signal.SIGKILL)
            assert process.stdout.readline() == "ended\n"

            file = SettingsFile(tmp_path)
            settings = file.load()
            assert file.problem == ""
            assert settings.splitter == "ab" * 2000
            token = session.lookup(SERVICE)
            assert token in tokens
            assert session.entries(SERVICE) == 1
            seen.add((settings.theme, token))
    assert len(seen) == 4  # else they were always killed at the same place
    assert list(tmp_path.glob("*.unreadable.json")) == []


def settings_of(desktop: Desktop) -> Settings:
    file = SettingsFile(Path(desktop.environ["XDG_CONFIG_HOME"]) / "pixverse-account-inspector")
    settings = file.load()
    assert file.problem == ""
    return settings


def test_the_whole_program_while_it_keeps_a_token(desktop: Desktop, server: LoopbackServer) -> None:
    """From the moment when *Check and continue* is pressed; then it starts as if nothing were."""
    moments = random.Random(4)  # noqa: S311
    server.answer = accounts(1)
    for life in range(4):
        token = fake_api_token(f"life {life}")
        with Program(desktop, "--api-url", server.origin) as program:
            root = program.accessible
            if desktop.keyring.lookup(SERVICE) is not None:
                root.find("table", "Accounts")
                program.activate()
                desktop.key("ctrl+shift+s", "ctrl+shift+s", "ctrl+shift+s")  # saves the settings
            else:
                root.find("password text", "API token").set_text(token)
                root.find("push button", "Check and continue", states=["enabled"]).press()
            time.sleep(moments.uniform(0, 0.6))
            program.kill()
            assert program.wait() == -signal.SIGKILL
            assert program.stderr == ""
        settings_of(desktop)
        kept = desktop.keyring.lookup(SERVICE)
        assert kept is None or kept.startswith("user:")
    with Program(desktop, "--api-url", server.origin) as program:
        program.accessible.find("frame")
        if desktop.keyring.lookup(SERVICE) is not None:
            program.accessible.find("table", "Accounts")
        else:
            program.accessible.find("label", "Connect to useapi.net")
        assert program.accessible.find_all("dialog") == []
        program.terminate()
        program.ended_well()
