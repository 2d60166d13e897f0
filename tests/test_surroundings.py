"""Environment variables that libraries read, and that must neither break nor betray anything."""

import base64
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QLabel

from app.ui.desktop.qt_application import log_qt_messages
from tests.support.cli import Terminal
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
