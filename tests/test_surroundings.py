"""Environment variables that libraries read, and that must neither break nor betray anything."""

import base64
import contextlib
import logging
import socket
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QLabel

from app.ui.desktop.qt_application import log_qt_messages
from tests.support.cli import PROJECT, Terminal
from tests.support.documents import fake_api_token
from tests.support.server import LoopbackServer

TOKEN = fake_api_token("main")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.mark.parametrize("value", ["pyqt5", "PyQt6", "pyside2", "nonsense"])
def test_the_qt_of_other_programs_is_not_asked_for(terminal: Terminal, value: str) -> None:
    told = terminal.run("--self-check", environ={"QT_API": value, "QT_QPA_PLATFORM": "offscreen"})
    assert told.code == 0, told.out
    assert told.err == ""


def test_other_programs_still_find_which_qt_they_are_to_use(terminal: Terminal) -> None:
    code = "import os, app.ui.desktop.event_loop; print(os.environ['QT_API'])"
    assert terminal.python(code, environ={"QT_API": "pyqt5"}).out == "pyqt5\n"


def test_a_password_for_the_host_is_not_sent_instead_of_the_token(terminal: Terminal) -> None:
    """As curl, requests and some ways of httpx do."""
    netrc = terminal.home / ".netrc"
    netrc.write_text("machine 127.0.0.1 login name password other\n", encoding="utf-8")
    netrc.chmod(0o600)
    with LoopbackServer() as server:
        told = terminal.run(
            "--check", "--token-stdin", "--api-url", server.origin,
            given=TOKEN, environ={"NETRC": str(netrc)},
        )  # fmt: skip
        (request,) = server.requests
    assert told.code == 0
    assert request.token == TOKEN
    sent = base64.b64encode(b"name:other").decode()
    assert all(sent not in value for value in request.headers.values())


@pytest.mark.usefixtures("qapp")
def test_the_log_has_no_debugging_messages_of_qt(caplog: pytest.LogCaptureFixture) -> None:
    """Those of input methods quote what is typed."""
    before = qInstallMessageHandler(None)
    log_qt_messages()
    QLoggingCategory.setFilterRules("qt.text.*.debug=true")
    try:
        with caplog.at_level(logging.DEBUG):
            QLabel("shown").grab()
            qWarning("no such thing")
    finally:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(before)
    assert "qt.text" not in caplog.text
    assert "no such thing" in caplog.text


SHOWN = """
import sys
from PySide6.QtCore import QTimer
import app.__main__ as program
from app.ui import window_run as running
{before}
begin = running.Run._begin

def begun(self):
    print("visible", self._window.isVisible())
    QTimer.singleShot(0, self._window.close)
    begin(self)

running.Run._begin = begun
print("code", program.main(["--demo"]))
"""
NO_HOME = """
import os, pwd

def unknown(*_):
    raise KeyError("no such user")

pwd.getpwuid = pwd.getpwnam = unknown
for name in ("HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):  # settings stay in the test's folder
    del os.environ[name]
"""


@pytest.mark.parametrize(
    ("environ", "before"),
    [
        ({}, NO_HOME),
        ({"HOME": "/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent"}, ""),
        ({"XDG_RUNTIME_DIR": "a/folder"}, ""),
        ({"QT_SCALE_FACTOR": "none", "QT_SCREEN_SCALE_FACTORS": "x;y", "QT_FONT_DPI": "0"}, ""),
        ({"QT_SCALE_FACTOR": "-2", "QT_STYLE_OVERRIDE": "kvantum", "QT_QUICK_BACKEND": "x"}, ""),
    ],
    ids=["no home", "no folder", "relative folder", "no numbers", "negative"],
)
def test_odd_surroundings_do_not_keep_the_window_away(
    terminal: Terminal, tmp_path: Path, environ: dict[str, str], before: str
) -> None:
    cwd = tmp_path / "elsewhere"
    cwd.mkdir()
    go_there = f"import os; os.chdir({str(cwd)!r})\n"
    code = f"import sys; sys.path[0] = {str(PROJECT)!r}\n{go_there}" + SHOWN.format(before=before)
    told = terminal.python(code, environ=environ | {"QT_QPA_PLATFORM": "offscreen"})
    assert (told.out.splitlines(), told.err) == (["visible True", "code 0"], "")
    assert told.code == 0
    assert list(cwd.iterdir()) == []


@pytest.mark.parametrize("platform", ["nonsense", "xcb"])
def test_a_display_that_refuses_is_told_in_a_sentence(terminal: Terminal, platform: str) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        number = next(n for n in range(7100, 7200) if _is_bound(server, f"\0/tmp/.X11-unix/X{n}"))
        server.listen()
        threading.Thread(target=_refuse, args=(server,), daemon=True).start()
        environ = {"QT_QPA_PLATFORM": platform, "DISPLAY": f":{number}"}
        told = terminal.run("--demo", environ=environ)
        server.shutdown(socket.SHUT_RDWR)
    assert (told.code, told.out) == (2, "")
    assert "No window can be shown on this display." in told.err
    assert "no Qt platform plugin could be initialized" in told.err
    assert "Fatal Python error" not in told.err


def _is_bound(server: socket.socket, name: str) -> bool:
    try:
        server.bind(name)
    except OSError:
        return False
    return True


def _refuse(server: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.accept()[0].close()
