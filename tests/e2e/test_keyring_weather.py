"""The keyring in every weather: each state has its own words, its own `kind`, and a way on."""

import contextlib
import json
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from statistics import median

import pytest

from tests.support.accessible import Node
from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import fake_api_token
from tests.support.program import THE_PROGRAM, Program
from tests.support.server import LoopbackServer
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"
TOKEN = fake_api_token("in every weather")
OTHER = fake_api_token("another one")
ONLY_FOR_NOW = "Use the token only for now"


def window(desktop: Desktop, server: LoopbackServer) -> Program:
    return Program(desktop, "--api-url", server.origin)


@contextlib.contextmanager
def checking(desktop: Desktop, server: LoopbackServer) -> "Iterator[subprocess.Popen[bytes]]":
    """The same in a terminal, while the test goes on."""
    command = [*THE_PROGRAM, "--check", "--json", "--api-url", server.origin]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=PROJECT, env=desktop.environ, **pipes) as check:  # type: ignore[call-overload]
        try:
            yield check
        finally:
            check.kill()


def outcome(check: "subprocess.Popen[bytes]", timeout: float = 60) -> tuple[int, str]:
    """Its exit code, and the `kind` of its error ("" if there is none)."""
    out, _ = check.communicate(timeout=timeout)
    return check.returncode, (json.loads(out)["error"] or {}).get("kind", "")


def check_now(desktop: Desktop, server: LoopbackServer) -> tuple[int, str]:
    with checking(desktop, server) as check:
        return outcome(check)


def end(program: Program) -> None:
    program.terminate()
    program.ended_well()


def give(program: Program, token: str) -> None:
    program.accessible.find("password text", "API token").set_text(token)
    program.accessible.find("push button", "Check and continue", states=["enabled"]).press()


def listed(program: Program, kept: str) -> None:
    """The accounts are there, and where the token is, is said."""
    assert len(program.accessible.find("table", "Accounts").table().rows) == 12
    program.accessible.find("label", kept)


KEPT = "Token kept in GNOME Keyring"
FOR_NOW = "Token kept only until the window closes"


@pytest.fixture
def stored(desktop: Desktop) -> str:
    desktop.keyring.store(SERVICE, TOKEN)
    return TOKEN


# ---- Fair ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("stored")
def test_stored(desktop: Desktop, server: LoopbackServer) -> None:
    assert check_now(desktop, server) == (0, "")
    with window(desktop, server) as program:
        listed(program, KEPT)
        end(program)


def test_nothing_stored(desktop: Desktop, server: LoopbackServer) -> None:
    assert check_now(desktop, server) == (3, "token_missing")
    with window(desktop, server) as program:
        program.accessible.find("label", "Connect to useapi.net")
        program.accessible.find("check box", "Keep it in GNOME Keyring", states=["checked"])
        assert program.accessible.find_all("dialog") == []
        end(program)


# ---- Closed -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("stored")
def test_locked_then_unlocked(desktop: Desktop, server: LoopbackServer) -> None:
    desktop.keyring.lock()
    assert check_now(desktop, server) == (6, "keyring_locked")
    with window(desktop, server) as program:
        dialog = program.accessible.find("dialog", "GNOME Keyring is locked")
        assert "neither read nor kept" in dialog.description
        dialog.find("push button", ONLY_FOR_NOW)
        desktop.keyring.unlock()
        dialog.find("push button", "Try again").press()
        listed(program, KEPT)
        end(program)


@pytest.mark.usefixtures("stored")
def test_locked_and_the_person_unlocks_it(desktop: Desktop, server: LoopbackServer) -> None:
    desktop.keyring.lock()
    with desktop.keyring.stub("allowing"), window(desktop, server) as program:
        listed(program, KEPT)
        end(program)
    assert check_now(desktop, server) == (0, "")


@pytest.mark.usefixtures("stored")
def test_the_prompt_is_dismissed(desktop: Desktop, server: LoopbackServer) -> None:
    desktop.keyring.lock()
    with desktop.keyring.stub("dismissing"):
        assert check_now(desktop, server) == (6, "keyring_dismissed")
        with window(desktop, server) as program:
            dialog = program.accessible.find("dialog", "GNOME Keyring was not unlocked")
            dialog.find("push button", ONLY_FOR_NOW).press()
            program.accessible.wait_gone("dialog")
            keep = program.accessible.find("check box", "Keep it in GNOME Keyring")
            assert "checked" not in keep.states
            give(program, OTHER)
            listed(program, FOR_NOW)
            end(program)
    desktop.keyring.unlock()
    assert desktop.keyring.lookup(SERVICE) == TOKEN


# ---- Gone ---------------------------------------------------------------------------------------


def test_absent(server: LoopbackServer) -> None:
    with Desktop(keyring=False) as desktop:
        assert check_now(desktop, server) == (6, "keyring_missing")
        with window(desktop, server) as program:
            dialog = program.accessible.find("dialog", "There is no keyring on this computer")
            assert "never kept in a file" in dialog.description
            dialog.find("push button", ONLY_FOR_NOW).press()
            program.accessible.wait_gone("dialog")
            keep = program.accessible.find("check box", "Keep it in a keyring")
            assert not {"enabled", "checked"} & keep.states
            give(program, TOKEN)
            listed(program, FOR_NOW)
            end(program)


@pytest.mark.usefixtures("stored")
def test_killed_in_mid_session(desktop: Desktop, server: LoopbackServer) -> None:
    with window(desktop, server) as program:
        root = program.accessible
        listed(program, KEPT)
        desktop.keyring.kill_keyring()
        asked = len(server.requests)
        root.find("push button", "Check accounts").press()
        wait_until(lambda: len(server.requests) > asked, what="a check without a keyring")
        root.find("push button", "Check accounts", states=["enabled"])
        assert root.find_all("dialog") == []

        label = TOKEN.split("-", maxsplit=1)[0] + "-••••••"
        program.activate()
        root.find("push button", f"API token {label}").focus()
        desktop.key("space", "h")  # its menu is not in the tree
        keep = root.find("check box", "Keep it in a keyring")
        assert not {"enabled", "checked"} & keep.states
        give(program, OTHER)
        listed(program, f"{FOR_NOW}; another one is in GNOME Keyring")
        assert check_now(desktop, server) == (6, "keyring_missing")
        desktop.keyring.start_keyring()
        button = root.find("push button", re.compile("^API token"), states=["enabled"])
        button.focus()
        desktop.key("space", "h")
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled", "checked"])
        give(program, OTHER)
        listed(program, KEPT)
        assert desktop.keyring.lookup(SERVICE) == OTHER
        end(program)


def test_an_entry_that_is_none(desktop: Desktop, server: LoopbackServer) -> None:
    desktop.keyring.store(SERVICE, b"\xff\xfe damaged")
    assert check_now(desktop, server) == (6, "keyring_broken_entry")
    with window(desktop, server) as program:
        root = program.accessible
        dialog = root.find("dialog", "GNOME Keyring holds something that is not a token")
        dialog.find("push button", "Change token…").press()
        root.wait_gone("dialog")
        give(program, TOKEN)
        listed(program, KEPT)
        end(program)
    assert check_now(desktop, server) == (0, "")


# ---- Another keyring, planted ------------------------------------------------------------------

PLANTED = """
from pathlib import Path
from keyring.backend import KeyringBackend

Path(__file__).with_name("loaded").touch()

class PlaintextKeyring(KeyringBackend):
    priority = 99

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        Path(__file__).with_name("leaked").write_text(password)

    def delete_password(self, service, username):
        pass
"""


@pytest.mark.parametrize(
    "backend", ["keyrings.alt.file.PlaintextKeyring", "keyring.backends.null.Keyring"]
)
def test_a_planted_keyring_changes_nothing(
    desktop: Desktop, server: LoopbackServer, backend: str
) -> None:
    """That it is good bait is shown in `tests/credentials/test_keyring_choice.py`."""
    package = desktop.folder / "planted" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLANTED)
    metadata = desktop.folder / "planted" / "keyrings.alt-5.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    environ = {"PYTHONPATH": str(package.parents[1]), "PYTHON_KEYRING_BACKEND": backend}
    with Program(desktop, "--api-url", server.origin, environ=environ) as program:
        program.accessible.find("check box", "Keep it in GNOME Keyring", states=["checked"])
        give(program, TOKEN)
        listed(program, KEPT)
        end(program)
    assert desktop.keyring.lookup(SERVICE) == TOKEN
    assert sorted(path.name for path in package.iterdir()) == ["file.py"]


# ---- Hung ---------------------------------------------------------------------------------------

ROUNDS, EACH = 8, 3
MOST = 1.2
"""Times as long as with a keyring that answers."""
FRAME = 0.017
"""Seconds that nobody can see: one picture of a screen."""


def has_window(root: Node, name: str) -> bool:
    """Only the windows are looked at: what is on the page behind would cost its own time."""
    return any(child.name.startswith(name) for child in root.children)


def one_life(desktop: Desktop, server: LoopbackServer) -> list[float]:
    """The seconds that a window takes to appear, to answer a key, and to close."""
    began = time.monotonic()
    with window(desktop, server) as program:
        root = program.accessible
        root.find("frame")
        appeared = time.monotonic()
        program.activate()
        pressed = time.monotonic()
        desktop.key("F1")
        wait_until(lambda: has_window(root, "Keyboard shortcuts"), every=0.005)
        answered = time.monotonic()
        end(program)
        return [appeared - began, answered - pressed, time.monotonic() - answered]


def as_fast(lives: Callable[[], tuple[list[float], list[float]]]) -> None:
    """Compares medians; a busy machine gets more tries, a program that waits has no chance."""
    fair: list[list[float]] = []
    hung: list[list[float]] = []
    ratios: list[float] = []
    for _ in range(ROUNDS):
        for _ in range(EACH):
            one, other = lives()
            fair.append(one)
            hung.append(other)
        ratios = [
            (median(theirs) - FRAME) / median(ours)
            for ours, theirs in zip(zip(*fair, strict=True), zip(*hung, strict=True), strict=True)
        ]
        if max(ratios) < MOST:
            return
    raise AssertionError(f"{ratios=}\n{fair=}\n{hung=}")


def test_a_service_that_never_answers(desktop: Desktop, server: LoopbackServer) -> None:
    """While one window waits for its 30 seconds, others are measured."""
    with contextlib.ExitStack() as stack:
        hung, waiting = (stack.enter_context(Desktop(keyring=False)) for _ in range(2))
        for each in (hung, waiting):
            stack.enter_context(each.keyring.stub("silent", "kwalletd6"))
        check = stack.enter_context(checking(waiting, server))
        program = stack.enter_context(window(waiting, server))
        program.accessible.find("label", "Waiting for the keyring of this computer…")

        as_fast(lambda: (one_life(desktop, server), one_life(hung, server)))

        assert outcome(check) == (6, "keyring_silent")
        dialog = program.accessible.find("dialog", "KWallet does not answer", timeout=60)
        assert "a window behind this one" in dialog.description
        dialog.find("push button", ONLY_FOR_NOW).press()
        program.accessible.wait_gone("dialog")
        give(program, TOKEN)
        listed(program, FOR_NOW)
        end(program)
    assert {request.token for request in server.requests} == {TOKEN}
