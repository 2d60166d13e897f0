"""Every way to end the program: at once, with 0, without a word, and with the settings kept."""

import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.program import THE_PROGRAM, Program
from tests.support.server import Answer, LoopbackServer, accounts

TOLD_BY_QT = """
import signal
from PySide6.QtCore import QCoreApplication, QEvent
from app.__main__ import run

def end(*_):
    QCoreApplication.postEvent(QCoreApplication.instance(), QEvent(QEvent.Type.Quit))

signal.signal(signal.SIGUSR1, end)
run()
"""
"""The program; at SIGUSR1, Qt tells it what it tells when the session of the desktop ends.

On Windows and macOS that is a real event of the system. On Linux, Qt as PySide6 brings it knows no
session manager: there, the signals below are all that comes.
"""
SERVICE = "pixverse-account-inspector:default"
IN_TIME = 1.0
TRIES = 3
"""A busy machine may be late once; a program that is slow is late each time."""

Way = Callable[[Desktop, Program], None]


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop() as started:
        started.keyring.store(SERVICE, fake_api_token("endings"))
        yield started


def by_the_window_manager(desktop: Desktop, _: Program) -> None:
    desktop.key("alt+F4")


def by_the_shortcut(desktop: Desktop, _: Program) -> None:
    desktop.key("ctrl+q")


def by(number: signal.Signals) -> Way:
    return lambda _, program: program.signal(number)


def twice(number: signal.Signals) -> Way:
    def way(_: Desktop, program: Program) -> None:
        program.signal(number)
        program.signal(number)

    return way


WAYS: dict[str, Way] = {
    "close": by_the_window_manager,
    "shortcut": by_the_shortcut,
    "term": by(signal.SIGTERM),
    "interrupt": by(signal.SIGINT),
    "hang up": by(signal.SIGHUP),
    "impatient": twice(signal.SIGTERM),
    "session end": by(signal.SIGUSR1),
}


def settings(desktop: Desktop) -> dict[str, object]:
    config = Path(desktop.environ["XDG_CONFIG_HOME"])
    found = json.loads((config / "pixverse-account-inspector" / "settings.json").read_bytes())
    assert isinstance(found, dict)
    return found


def ends(
    desktop: Desktop, server: LoopbackServer, reach: Callable[[Program], object], way: Way
) -> None:
    """From where `reach` leads, `way` ends it as it should, and in time in one of the tries."""
    took = []
    for _ in range(TRIES):
        told = way is WAYS["session end"]
        command = (sys.executable, "-c", TOLD_BY_QT) if told else THE_PROGRAM
        with Program(desktop, "--api-url", server.origin, command=command) as program:
            reach(program)
            begun = time.monotonic()
            way(desktop, program)
            program.ended_well()
            took.append(time.monotonic() - begun)
        if took[-1] <= IN_TIME:
            return
    raise AssertionError(f"ended after {took} s")


def listed(program: Program) -> None:
    program.accessible.find("table", "Accounts")
    program.activate()


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_with_a_list(desktop: Desktop, server: LoopbackServer, way: Way) -> None:
    shown = bool(settings(desktop)["show_details"]) if _has_settings(desktop) else True

    def reach(program: Program) -> None:
        nonlocal shown
        listed(program)
        desktop.key("ctrl+i")  # kept at the end only
        shown = not shown

    ends(desktop, server, reach, way)
    kept = settings(desktop)
    assert kept["show_details"] is shown
    assert kept["window_geometry"]
    assert kept["column_layout"] == []  # only what a person chose is kept


def _has_settings(desktop: Desktop) -> bool:
    config = Path(desktop.environ["XDG_CONFIG_HOME"])
    return (config / "pixverse-account-inspector" / "settings.json").exists()


BUSY_WAYS = pytest.mark.parametrize("way", ["close", "shortcut", "term", "session end"])


@BUSY_WAYS
def test_during_a_check(desktop: Desktop, server: LoopbackServer, way: str) -> None:
    server.answer = Answer(delay=60, body={})

    def reach(program: Program) -> None:
        program.accessible.find("push button", "Cancel")
        program.activate()

    ends(desktop, server, reach, WAYS[way])


@BUSY_WAYS
def test_while_the_keyring_says_nothing(desktop: Desktop, server: LoopbackServer, way: str) -> None:
    def reach(program: Program) -> None:
        program.accessible.find("label", "Waiting for your keyring…")
        program.activate()

    with desktop.keyring.silence():
        ends(desktop, server, reach, WAYS[way])


@pytest.mark.parametrize("way", ["term", "interrupt", "session end"])
def test_with_a_dialog_open(desktop: Desktop, server: LoopbackServer, way: str) -> None:
    server.answer = Answer(401, body={"error": "Unauthorized", "code": 401})
    ends(desktop, server, lambda program: program.accessible.find("dialog"), WAYS[way])


def test_with_a_dialog_open_by_the_window_manager(desktop: Desktop, server: LoopbackServer) -> None:
    server.answer = Answer(401, body={"error": "Unauthorized", "code": 401})
    with Program(desktop, "--api-url", server.origin) as program:
        program.accessible.find("dialog", states=["active"])
        desktop.key("alt+F4")
        program.accessible.wait_gone("dialog")
        program.accessible.find("frame", states=["active"])
        assert program.running
        desktop.key("alt+F4")
        program.ended_well()


def test_with_the_file_dialog_open(desktop: Desktop, server: LoopbackServer) -> None:
    server.answer = accounts(3)

    def reach(program: Program) -> None:
        listed(program)
        desktop.key("ctrl+e")
        program.accessible.find("text", "File name:")

    ends(desktop, server, reach, by(signal.SIGTERM))


def test_as_soon_as_it_is_on_screen(desktop: Desktop, server: LoopbackServer) -> None:
    with Program(desktop, "--api-url", server.origin) as program:
        program.activate()
        program.terminate()
        program.ended_well()
