"""A copied Discord token leaves the clipboard again; on a real screen, beside other programs."""

import ast
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.support.clipboards import (
    CELL,
    COUNTING,
    GONE,
    MAYBE_KEPT,
    QUIET,
    SECRET,
    TOKEN,
    copy_token,
    in_cell,
    listing,
)
from tests.support.daemon import Daemon
from tests.support.desktop import Desktop
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

SECONDS = 5
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}


HOARDER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

app = QGuiApplication(sys.argv)
clipboard = QGuiApplication.clipboard()

def take_over():
    global taking
    taking = False
    data = clipboard.mimeData()
    if data is not None and not clipboard.ownsClipboard():
        text = clipboard.text().strip()
        print(text and "took", sorted(data.formats()), flush=True)
        if text:
            clipboard.setText(text)

def notice():
    global taking
    if not taking:
        taking = True
        QTimer.singleShot(1300, take_over)

taking = False
clipboard.dataChanged.connect(notice)
print("ready", flush=True)
app.exec()
"""
"""The worst of clipboard managers: respects no hint, comes back for what it did not get at once,
keeps what it sees, and outlives its owner."""

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


def offered(desktop: Desktop) -> dict[str, bytes]:
    """The clipboard's content, as another program finds it."""
    command = [sys.executable, "-c", FORMATS]
    done = subprocess.run(
        command, env=desktop.environ, capture_output=True, text=True, timeout=60, check=True
    )
    found: dict[str, bytes] = ast.literal_eval(done.stdout)
    return found


def offered_at_once(desktop: Desktop, program: Program) -> dict[str, bytes]:
    """What another program finds right after a copy; on a busy machine it may ask too late."""
    for _ in range(3):
        copied = time.monotonic()
        copy_token(desktop, program)
        found = offered(desktop)
        if time.monotonic() - copied < QUIET:
            break
    return found


def click_in_menu(
    desktop: Desktop, program: Program, command: tuple[str, int], *, column: int
) -> None:
    """In the first row, at the cell of the column: the right button, then the entry."""
    x, y, width, height = program.accessible.find("table", "Accounts").cell(0, column).box
    before = desktop.windows(program.pid)
    desktop.click((x, y, width, height), button=3)
    wait_until(lambda: desktop.windows(program.pid) > before, what="the menu")
    _, below = command
    desktop.click((x + width // 2 + 80, y + height // 2 + below, 0, 0))


def quit_by_key(desktop: Desktop, program: Program) -> None:
    program.accessible.find("frame", states=["active"])
    desktop.key("ctrl+q")


def quit_by_signal(_: Desktop, program: Program) -> None:
    program.terminate()


def test_it_is_cleared_in_time_and_never_takes_what_is_not_ours(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with listing(desktop, server, seconds=SECONDS) as program:
        copy_token(desktop, program)
        program.accessible.find("label", GONE)
        assert desktop.clipboard() == ""

        copy_token(desktop, program, column=2)  # a pointer that is there already would not move
        with desktop.copied("my own words"):
            program.accessible.find("label", GONE)  # it is, by the other text
            time.sleep(SECONDS + 1)  # nothing is to happen: that takes its time
            assert desktop.clipboard() == "my own words"
            quit_by_key(desktop, program)
            program.ended_well()
            assert desktop.clipboard() == "my own words"


def test_what_is_said_after_a_click_in_the_menu_is_in_the_clipboard(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with listing(desktop, server, seconds=SECONDS) as program:
        click_in_menu(desktop, program, CELL, column=2)
        program.accessible.find("label", "Cell copied")
        assert desktop.clipboard() == in_cell(program, 2)

        click_in_menu(desktop, program, SECRET, column=1)
        program.accessible.find("label", COUNTING)
        time.sleep(QUIET)
        assert desktop.clipboard() == TOKEN
        program.accessible.find("label", MAYBE_KEPT)  # read as just now, with the keyboard here
        assert desktop.clipboard().strip() == ""


def test_who_asks_at_once_gets_nothing_and_who_reads_while_nobody_pastes_is_told_of(
    desktop: Desktop, server: LoopbackServer
) -> None:
    with listing(desktop, server, seconds=SECONDS) as program:
        found = offered_at_once(desktop, program)
        assert {name: found.get(name) for name in HINTS} == HINTS
        assert "text/html" not in found
        assert TOKEN not in str(found)
        time.sleep(QUIET)
        assert desktop.clipboard() == TOKEN  # as the window of the program has the keyboard
        program.accessible.find("label", MAYBE_KEPT)
        assert desktop.clipboard().strip() == ""


@pytest.mark.parametrize("leave", [quit_by_key, quit_by_signal])
def test_it_is_cleared_on_quit(
    desktop: Desktop, server: LoopbackServer, leave: Callable[[Desktop, Program], None]
) -> None:
    """With a manager that would else have it for ever: an empty clipboard alone proves nothing."""
    with hoarder(desktop) as manager, listing(desktop, server, seconds=30) as program:
        copy_token(desktop, program)
        wait_until(lambda: "took" in manager.log, what="the manager")
        assert desktop.clipboard() == TOKEN
        assert not set(HINTS) & set(offered(desktop))  # it is the manager's by now
        leave(desktop, program)
        program.ended_well()
        wait_until(lambda: desktop.clipboard().strip() == "", what="an empty clipboard")
        time.sleep(QUIET)
        assert desktop.clipboard().strip() == ""
