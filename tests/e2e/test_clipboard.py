"""A copied Discord token leaves the clipboard again; on a real screen, beside other programs."""

import ast
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.daemon import Daemon
from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token, fake_discord_token
from tests.support.program import Program
from tests.support.server import LoopbackServer, accounts
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"
SECONDS = 5
TOKEN = fake_discord_token(0)
"""Of the first account that the server tells of."""

COUNTING = re.compile("^Token copied; the clipboard is cleared in [1-5] s$")
CLEARED = "The token is no longer in the clipboard"
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}


HOARDER = """
import sys
from PySide6.QtGui import QGuiApplication

app = QGuiApplication(sys.argv)
clipboard = QGuiApplication.clipboard()

def take_over():
    data = clipboard.mimeData()
    if data is not None and not clipboard.ownsClipboard():
        text = clipboard.text()
        print(text and "took", sorted(data.formats()), flush=True)
        if text:
            clipboard.setText(text)

clipboard.dataChanged.connect(take_over)
print("ready", flush=True)
app.exec()
"""
"""The worst of clipboard managers: respects no hint, keeps what it sees, and outlives its owner."""

FORMATS = """
import sys
from PySide6.QtGui import QGuiApplication

app = QGuiApplication(sys.argv)
data = QGuiApplication.clipboard().mimeData()
print({name: bytes(data.data(name).data()) for name in data.formats()})
"""


@contextmanager
def hoarder(desktop: Desktop) -> Iterator[Daemon]:
    log = desktop.folder / "hoarder.log"
    command = [sys.executable, "-c", HOARDER]
    with Daemon(command, environ=desktop.environ, log=log) as daemon:
        daemon.ready(lambda: "ready" in daemon.log)
        yield daemon


@contextmanager
def listing(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    """The program, with its rows and the keyboard at the first of them."""
    folder = Path(desktop.environ["XDG_CONFIG_HOME"]) / "pixverse-account-inspector"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps({"clear_clipboard_seconds": SECONDS}))
    desktop.keyring.store(SERVICE, fake_api_token("clipboard"))
    server.answer = accounts(2)
    with Program(desktop, "--api-url", server.origin) as program:
        program.accessible.find("table", "Accounts")
        program.activate()
        yield program


def copy_token(desktop: Desktop, program: Program, column: int = 1) -> None:
    """By the menu of the row, as the only way there is."""
    desktop.click(program.accessible.find("table", "Accounts").cell(0, column).box)
    program.accessible.find("label", re.compile("^Channel 1"))  # in full, beside the table
    desktop.key("Menu", "t")
    program.accessible.find("label", COUNTING)


def offered(desktop: Desktop) -> dict[str, bytes]:
    """The clipboard's content, as another program finds it."""
    command = [sys.executable, "-c", FORMATS]
    done = subprocess.run(
        command, env=desktop.environ, capture_output=True, text=True, timeout=60, check=True
    )
    found: dict[str, bytes] = ast.literal_eval(done.stdout)
    return found


def quit_by_key(desktop: Desktop, program: Program) -> None:
    program.accessible.find("frame", states=["active"])
    desktop.key("ctrl+q")


def quit_by_signal(_: Desktop, program: Program) -> None:
    program.terminate()


def test_it_is_cleared_in_time_and_never_takes_what_is_not_ours(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with listing(desktop, server) as program:
        copy_token(desktop, program)
        found = offered(desktop)
        assert {name: found.get(name) for name in HINTS} == HINTS
        assert found["text/plain"].decode() == TOKEN
        assert "text/html" not in found
        program.accessible.find("label", CLEARED)
        assert desktop.clipboard() == ""

        copy_token(desktop, program, column=2)  # a pointer that is there already would not move
        with desktop.copied("my own words"):
            program.accessible.find("label", CLEARED)  # it is, by the other text
            time.sleep(SECONDS + 1)  # nothing is to happen: that takes its time
            assert desktop.clipboard() == "my own words"
            quit_by_key(desktop, program)
            program.ended_well()
            assert desktop.clipboard() == "my own words"


@pytest.mark.parametrize("leave", [quit_by_key, quit_by_signal])
def test_it_is_cleared_on_quit(
    desktop: Desktop, server: LoopbackServer, leave: Callable[[Desktop, Program], None]
) -> None:
    """With a manager that would else have it for ever: an empty clipboard alone proves nothing."""
    with hoarder(desktop) as manager, listing(desktop, server) as program:
        copy_token(desktop, program)
        wait_until(lambda: "took" in manager.log, what="the manager")
        assert desktop.clipboard() == TOKEN
        assert not set(HINTS) & set(offered(desktop))  # it is the manager's by now
        leave(desktop, program)
        program.ended_well()
        wait_until(lambda: desktop.clipboard() == "", what="an empty clipboard")
