"""The real program with secrets that nothing else could contain; then everything is searched."""

import base64
import re
import subprocess
import sys
from contextlib import ExitStack
from functools import partial
from urllib.parse import quote

import pytest

from tests.support import faults
from tests.support.behaviours import expected
from tests.support.behaviours.expected import Expected, error, status
from tests.support.behaviours.refusals import SENTENCE
from tests.support.canary import Canaries
from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import (
    accounts_document,
    fake_discord_token,
    unmistakable_api_token,
)
from tests.support.faults import OK, raw
from tests.support.program import THE_PROGRAM
from tests.support.server import Answer, LoopbackServer
from tests.support.waiting import wait_until
from tests.support.watched import Watched, home
from tests.support.watched import watched as watched_by

API = unmistakable_api_token("canary")
DISCORD = [fake_discord_token(number) for number in range(3)]
CANARIES = Canaries({"API token": API, **{f"Discord token {n}": t for n, t in enumerate(DISCORD)}})

ECHO = " ".join((API, quote(API, safe=""), base64.b64encode(API.encode()).decode(), *DISCORD))
"""What a careless server may put into what it says."""

REMEMBERING = f"""
import sys
sys.path.insert(0, {str(PROJECT)!r})
from app.base.secret import Secret

seen = {{}}
plain = Secret.__init__

def remember(self, text):
    plain(self, text)
    seen[text] = True

Secret.__init__ = remember
"""
"""At the start of the program, by way of Python itself: the program has no door for tests."""

CRASHING = (
    REMEMBERING
    + """
import logging, threading
from urllib.parse import quote
from app.ui.dialogs import text_dialog

def boom():
    try:
        raise ValueError(" ".join(seen))
    except ValueError as error:
        raise RuntimeError("with " + " ".join(map(quote, seen)), seen) from error

def fail(*_arguments, **_options):
    logging.getLogger("app.planted").debug("said in passing: %s", list(seen))
    threading.Thread(target=boom).start()
    boom()

text_dialog.TextDialog.__init__ = fail
"""
)
"""A mistake in the program, in a slot and in a thread, with all its secrets in its words."""

LEAKING = (
    REMEMBERING
    + """
import base64, logging, os, tempfile
from pathlib import Path
from urllib.parse import quote
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from app.exports import csv_document
from app.ui.dialogs import text_dialog

plain_dialog = text_dialog.TextDialog.__init__

def leak(*arguments, **options):
    plain_dialog(*arguments, **options)
    text = next(text for text in reversed(seen) if text.startswith("user:"))
    Path(os.environ["XDG_STATE_HOME"]).mkdir(exist_ok=True)
    Path(os.environ["XDG_CACHE_HOME"]).mkdir(exist_ok=True)
    handler = logging.FileHandler(Path(os.environ["XDG_STATE_HOME"]) / "other.log")
    logging.getLogger().addHandler(handler)
    logging.getLogger("careless").warning("%s", text)
    for shift in range(3):
        blob = base64.b64encode(b"x" * shift + text.encode() + b"yz")
        (Path(os.environ["XDG_CACHE_HOME"]) / f"blob{shift}").write_bytes(blob)
    Path(tempfile.gettempdir(), "wide").write_bytes(text.encode("utf-16"))
    Path(tempfile.gettempdir(), "cut").write_text(text[10:-2])
    Path(os.environ["XDG_CONFIG_HOME"], "hex").write_text(text.encode().hex())
    Path(os.environ["XDG_RUNTIME_DIR"], "run").write_text(quote(text, safe=""))
    print(text, flush=True)
    print(quote(text, safe=""), file=sys.stderr, flush=True)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMainWindow):
            window.setAccessibleDescription(text)
            field = QLineEdit(window)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.insert(text)
    Secret.masked = property(lambda self: self.reveal())
    csv_document.readable = lambda text, *_secrets: text

text_dialog.TextDialog.__init__ = leak
"""
)
"""What the search has to find."""

PLANTED = {
    "home/.local/state/other.log": "in clear",
    "home/.cache/blob0": "in base64",
    "home/.cache/blob1": "in base64",
    "home/.cache/blob2": "in base64",
    "tmp/wide": "in UTF-16-LE",
    "tmp/cut": "in clear",
    "home/.config/hex": "in hex",
    "run/run": "URL-encoded",
    "home/accounts.csv": "in clear",
    ".out": "in clear",
    ".err": "URL-encoded",
    "the tree, at the end": "in clear",
    "object:property-change:accessible-description of frame": "API token",
    "object:text-changed:insert of password text": "API token",
}


watched = partial(watched_by, canaries=CANARIES)


def careless_list() -> Answer:
    """Three accounts, with secrets also where nobody expects them."""
    document = accounts_document(3)
    first, second, _ = document.values()
    first["note"] = {"old": DISCORD[1], "api": API}
    second["server"] = DISCORD[1]
    return Answer(200, {"x-echo": API, "set-cookie": f"session={API}"}, document)


FAILURES: tuple[tuple[Expected, Answer], ...] = (
    (expected.REFUSED, status(401, error(f"bad token {ECHO}"))),
    (expected.SUBSCRIPTION, status(402, error(ECHO))),
    (expected.FORBIDDEN, status(403, error(ECHO))),
    (expected.LINKED, status(596, error(ECHO))),
    (expected.NOTHING, status(404, f"{SENTENCE} {API}")),
    (expected.ADDRESS, status(404, error(ECHO))),
    (expected.WAIT, status(429, error(ECHO), retry_after="120")),
    (expected.TROUBLE, status(500, error(ECHO))),
    (expected.REDIRECTED, status(302, location=f"https://{API}@portal.invalid/?t={API}")),
    (expected.STATUS, Answer(418, {}, ECHO, reason=API)),
    (expected.PAGE, status(200, f"<!doctype html><title>{ECHO}</title>")),
    (expected.UNREADABLE, status(200, f'{{"{ECHO}": ')),
    (expected.SHAPE, status(200, {"message": ECHO})),
    (expected.LARGE, raw(OK + b"Content-Length: 99999999999\r\n\r\n" + ECHO.encode())),
    (expected.PACKED, status(200, ECHO, content_encoding=API)),
    (expected.LOST, raw(OK + b"Content-Length: 9999\r\n\r\n" + ECHO.encode())),
    (expected.NOT_HTTP, raw(f"220 {ECHO}\r\n\r\n".encode())),
    (expected.PROXY, status(407, error(ECHO), proxy_authenticate=f"Basic realm={API}")),
)


def fail_in_every_way(life: Watched, server: LoopbackServer) -> None:
    for wanted, answer in FAILURES:
        server.answer = answer
        life.press("Check accounts")
        title = wanted.title.format(host=server.origin.removeprefix("http://"))
        dialog = life.root.find("dialog", title)
        dialog.find("check box", "Details").press()
        dialog.find("text", "Technical details")
        life.look(title, dialog)
        dialog.find("push button", "Close").press()
        life.root.wait_gone("dialog")


def in_the_terminal(desktop: Desktop, stack: ExitStack) -> "list[subprocess.Popen[bytes]]":
    """What needs another server: one that is silent, one that is not there, one without TLS."""
    silent = stack.enter_context(LoopbackServer(raw(then=faults.hang)))
    with LoopbackServer() as gone:
        origins = [silent.origin, gone.origin, silent.origin.replace("http:", "https:")]
    checks = []
    for number, origin in enumerate(origins):
        with (desktop.folder / f"check-{number}.out").open("wb") as out:
            check = subprocess.Popen(
                [*THE_PROGRAM, "--check", "--json", "--token-stdin", "--api-url", origin],
                cwd=PROJECT,
                env=desktop.environ | {"PIXVERSE_INSPECTOR_LOG": "debug"},
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        stack.callback(check.kill)
        assert check.stdin is not None
        with check.stdin as given:
            given.write(API.encode() + b"\n")
        checks.append(check)
    return checks


def look_at_an_account(life: Watched) -> None:
    """Reveal, copy, share-safe."""
    life.desktop.click(life.root.find("table", "Accounts").cell(0, 1).box)
    life.press("Reveal the token")
    life.root.find("push button", "Hide the token")
    life.look("while a token can be seen")
    life.press("Hide the token")
    life.key("ctrl+a", "ctrl+c")
    life.root.find("label", re.compile("^3 rows copied"))
    assert "••••••" in life.look_into_clipboard("after the rows were copied")
    life.desktop.click(life.root.find("table", "Accounts").cell(0, 2).box)
    life.key("Menu", "t")
    life.root.find("label", re.compile("^Token copied"))
    wait_until(lambda: life.desktop.clipboard() == DISCORD[0], what="the copied token")
    life.look("after a token was copied")


def export(life: Watched) -> None:
    for suffix in ("csv", "html", "json"):
        life.press("Export…")
        path = home(life.desktop) / f"accounts.{suffix}"
        life.save_as("Export the accounts shown", path)
        wait_until(path.is_file, what=path.name)  # written whole, or not at all
        assert path.stat().st_size > 100


def crash(life: Watched) -> None:
    life.key("F1")
    dialog = life.root.find("dialog", "Something went wrong inside this program")
    dialog.find("check box", "Details").press()
    assert "RuntimeError" in dialog.find("text", "Technical details").text
    life.look("after a crash")
    dialog.find("push button", "Copy details").press()
    wait_until(lambda: "RuntimeError: " in life.desktop.clipboard(), what="the copied details")
    life.look_into_clipboard("after a crash")
    dialog.find("push button", "Save report…").press()
    life.save_as("Save the report", home(life.desktop) / "report.txt")
    dialog.find("label", "Saved as report.txt")
    assert "RuntimeError: " in (home(life.desktop) / "report.txt").read_text()
    dialog.find("push button", "Close").press()
    life.root.wait_gone("dialog")


@pytest.mark.timeout(400)  # each window and dialog is read in full
def test_no_secret_is_anywhere(desktop: Desktop, server: LoopbackServer) -> None:
    server.answer = careless_list()
    leaks: list[str] = []
    with ExitStack() as stack:
        checks = in_the_terminal(desktop, stack)
        with watched(desktop, server, CRASHING) as life:
            life.root.find("password text", "API token").set_text(API)
            life.look("before the first check")
            life.press("Check and continue")
            life.root.find("table", "Accounts")
            life.root.find("label", "Token kept in GNOME Keyring")
            life.look("with the first list")
            look_at_an_account(life)
            export(life)
            fail_in_every_way(life, server)
            crash(life)
            life.look("after all that")
            life.end()
            leaks += life.leaks
        server.answer = careless_list()
        with watched(desktop, server) as life:
            life.root.find("table", "Accounts")
            life.root.find("push button", "Menu").focus()
            life.key("space", "h", "r")
            life.root.find("dialog", re.compile("^Support report"))
            life.look("after a restart")
            life.end()
            leaks += life.leaks
        assert [check.wait(60) for check in checks] == [5, 5, 5]

    assert leaks == []
    assert CANARIES.in_files(desktop.folder) == []
    assert server.requests[-1].token == API
    logs = "".join(path.read_text() for path in home(desktop).rglob("inspector.log*"))
    assert " DEBUG app.planted: said in passing: " in logs
    assert logs.count("RuntimeError: ") == 2
    assert "••••••" in logs


def test_a_leak_would_be_found(desktop: Desktop, server: LoopbackServer) -> None:
    server.answer = careless_list()
    with watched(desktop, server, LEAKING) as life:
        life.root.find("password text", "API token").set_text(API)
        life.press("Check and continue")
        life.root.find("label", "Token kept in GNOME Keyring")
        life.key("F1")
        life.root.find("dialog", re.compile("^Keyboard shortcuts"))
        life.look("at the end")
        desktop.key("Escape")
        life.root.wait_gone("dialog")
        life.press("Export…")
        life.save_as("Export the accounts shown", home(desktop) / "accounts.csv")
        life.root.find("label", "Exported to accounts.csv")
        life.listen_back()
        life.program.terminate()
        life.program.wait()
        found = [*life.leaks, *CANARIES.in_files(desktop.folder)]
    for place, spelling in PLANTED.items():
        assert [leak for leak in found if place in leak and leak.endswith(spelling)], place


def test_a_token_in_arguments_or_environment_would_be_found() -> None:
    command = [sys.executable, "-c", "input('ready\\n')", API]
    environ = {"SECRET": base64.b64encode(DISCORD[0].encode()).decode()}
    with subprocess.Popen(
        command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it is itself by now
        found = CANARIES.in_process(process.pid)
        process.kill()
    assert "/proc/cmdline: API token in clear" in found
    assert "/proc/environ: Discord token 0 in base64" in found
