"""Under Wayland, where a desktop may refuse a copy, and keeps texts of programs that have gone."""

import re
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.clipboards import (
    CELL,
    GONE,
    NOT_COPIED,
    QUIET,
    SECRET,
    TOKEN,
    in_cell,
    listing,
)
from tests.support.compositors import SIZE
from tests.support.daemon import Daemon
from tests.support.program import Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until
from tests.support.wayland import MAXIMISED, WaylandDesktop

SECONDS = 5
COPIED = {CELL: "Cell copied", SECRET: "Token copied; the clipboard is cleared in [0-9]+ s"}
TRIES = 4
WINDOW = """
from PySide6.QtWidgets import QApplication, QPushButton

app = QApplication([])
app.focusChanged.connect(lambda before, now: print(now and "focused", flush=True))
button = QPushButton("Another window")
button.show()
app.exec()
"""


@pytest.mark.parametrize("compositor", ["sway", "mutter", "kwin"])
def test_the_words_and_the_clipboard_agree(compositor: str, server: LoopbackServer) -> None:
    with WaylandDesktop(compositor) as desktop:
        with listing(desktop, server, seconds=SECONDS, geometry=MAXIMISED) as program:
            fills_the_screen(program)
            copy(desktop, program, CELL, column=1)
            assert desktop.clipboard() == in_cell(program, 1)
            copy(desktop, program, CELL, column=2, by_mouse=True)
            assert desktop.clipboard() == in_cell(program, 2)
            copy(desktop, program, SECRET, column=1, by_mouse=True)
            with another_window(desktop):  # has the keyboard when the time is over
                program.accessible.find("label", GONE)
                time.sleep(0.5)  # in which a desktop puts back what it has kept
                assert desktop.clipboard() == ""
            fills_the_screen(program)
            copy(desktop, program, SECRET, column=2)
            wait_until(lambda: desktop.clipboard() == TOKEN, what="the token")
            desktop.key("ctrl+q")  # within the time
            program.ended_well()
        assert desktop.clipboard() == ""


def test_an_end_without_a_key_or_a_click(server: LoopbackServer) -> None:
    """After such an end, mutter gives out what it has kept."""
    with WaylandDesktop("mutter") as desktop:
        with listing(desktop, server, seconds=30, geometry=MAXIMISED) as program:
            fills_the_screen(program)
            copy(desktop, program, SECRET, column=1)
            time.sleep(QUIET)
            program.signal(signal.SIGTERM)
            program.ended_well()
        time.sleep(0.5)
        assert desktop.clipboard() == ""


@contextmanager
def another_window(desktop: WaylandDesktop) -> Iterator[None]:
    command = [sys.executable, "-c", WINDOW]
    log = desktop.folder / "another.log"
    with Daemon(command, environ=desktop.environ, log=log) as daemon:
        daemon.ready(lambda: "focused" in daemon.log)
        yield


def fills_the_screen(program: Program) -> None:
    frame = program.accessible.find("frame")
    wait_until(lambda: frame.box[2:] == SIZE, what=lambda: f"a full screen, not {frame.box}")


def copy(
    desktop: WaylandDesktop,
    program: Program,
    command: tuple[str, int],
    *,
    column: int,
    by_mouse: bool = False,
) -> None:
    """By the menu, once more if it is told that this has failed.

    KWin 5.27 may leave no window with the keyboard after a menu was closed by a key.
    """
    key, below = command
    box = program.accessible.find("table", "Accounts").cell(0, column).box
    x, y = box[0] + box[2] // 2, box[1] + box[3] // 2
    told = re.compile(f"^({COPIED[command]}|{NOT_COPIED})$")
    for _ in range(TRIES):
        before = desktop.clipboard()
        desktop.click(box, button=3 if by_mouse else 1)
        if by_mouse:
            time.sleep(0.5)
            desktop.click((x + 80, y + below, 1, 1))
        else:
            program.accessible.find("label", re.compile("^Channel: 1"))
            desktop.key("Menu", key)
        if program.accessible.find("label", told).name != NOT_COPIED:
            return
        assert desktop.clipboard() == before
        program.accessible.wait_gone("label", NOT_COPIED)
    raise AssertionError(f"It was not copied in {TRIES} tries.")
