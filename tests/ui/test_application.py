"""The whole program in a process of its own, without a screen: its start, its end, its crashes."""

import json
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.ui.desktop.qt_application import Application
from tests.support.cli import Terminal
from tests.support.signals import Emissions

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

BEGIN = """
import asyncio, os, signal, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow
import app.__main__ as program
from app.ui import application
from app.ui import window_run as running

def windows():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]

def window():
    return next(w for w in windows() if isinstance(w, QMainWindow))

def dialogs():
    return [w for w in windows() if isinstance(w, QDialog)]

def when(probe, act):
    def look():
        act() if probe() else QTimer.singleShot(20, look)
    look()

plain = running.Run._paint
def paint(self):
    plain(self)
    painted(self._application, self._window)
running.Run._paint = paint

def listed():
    return window().contents._session.listing is not None
"""
END = """
code = program.main(["--demo"])
print("code", code)
"""


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def run(terminal: Terminal, body: str) -> list[str]:
    """The lines that a program with `body` in it prints."""
    done = terminal.python(BEGIN + body + END, environ=OFFSCREEN)
    assert done.err == ""
    lines = done.out.splitlines()
    assert lines[-1:] == ["code 0"]
    assert done.code == 0
    return lines[:-1]


def log(terminal: Terminal) -> str:
    return "".join(
        content.decode() for name, content in terminal.files().items() if name.endswith(".log")
    )


@pytest.mark.parametrize(
    "way",
    [
        "window().close()",
        "QApplication.quit()",
        "os.kill(os.getpid(), signal.SIGTERM)",
        "os.kill(os.getpid(), signal.SIGINT)",
        "os.kill(os.getpid(), signal.SIGHUP)",
        "window().contents.commands.quit.trigger()",
    ],
    ids=["close", "quit", "term", "interrupt", "hang up", "action"],
)
def test_every_way_to_end_is_the_one_orderly_end(terminal: Terminal, way: str) -> None:
    body = f"""
def painted(qt, shown):
    assert shown.isVisible()
    QTimer.singleShot(0, lambda: when(listed, lambda: {way}))
"""
    assert run(terminal, body) == []
    (name,) = [name for name in terminal.files() if name.endswith("settings.json")]
    path = terminal.home / name
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    settings = json.loads(path.read_text())
    assert settings["window_geometry"]
    assert settings["column_layout"] == [], "nobody has changed it"
    assert "Traceback" not in log(terminal)


def test_a_window_that_is_closed_at_once_ends_the_program(terminal: Terminal) -> None:
    body = """
def painted(qt, shown):
    QTimer.singleShot(0, shown.close)
"""
    assert run(terminal, body) == []


def test_the_window_is_there_before_the_rest_is_loaded(terminal: Terminal) -> None:
    body = """
def painted(qt, shown):
    print(shown.windowHandle().isExposed())
    print([name for name in ("httpx", "httpcore", "keyring", "asyncio") if name in sys.modules])
    QTimer.singleShot(0, lambda: when(listed, shown.close))
"""
    shown, loaded = run(terminal, body)
    assert shown == "True"
    assert not {"httpx", "httpcore", "keyring"} & set(json.loads(loaded.replace("'", '"')))


def test_what_nobody_caught_is_told_once_and_the_program_goes_on(terminal: Terminal) -> None:
    body = """
def boom():
    raise LookupError("with a secret in its text")

def fail():
    QTimer.singleShot(0, boom)
    threading.Thread(target=boom).start()
    loop = asyncio.get_running_loop()
    loop.call_soon(boom)
    loop.call_later(0.01, boom)
    QTimer.singleShot(300, tell)

def tell():
    (dialog,) = dialogs()
    print(dialog.title.text())
    print("secret" in " ".join(label.text() for label in dialog.findChildren(QLabel)))
    print("where: boom, line" in dialog.details.toPlainText())
    dialog.reject()
    window().contents._session.check()
    when(lambda: not window().contents._session.is_busy, window().close)

def painted(qt, shown):
    QTimer.singleShot(0, lambda: when(listed, fail))
"""
    assert run(terminal, body) == ["Something went wrong inside this program", "False", "True"]
    assert log(terminal).count(": uncaught\n") == 4
    assert log(terminal).count("LookupError: with a secret") == 4


def test_settings_that_cannot_be_read_are_told_of(terminal: Terminal) -> None:
    folder = terminal.home / "config" / "pixverse-account-inspector"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{ broken")
    body = """
def tell():
    (dialog,) = dialogs()
    print(dialog.title.text())
    dialog.reject()
    window().close()

def painted(qt, shown):
    QTimer.singleShot(0, lambda: when(lambda: listed() and dialogs(), tell))
"""
    assert run(terminal, body) == ["Your settings could not be read"]
    kept = sorted(path.name for path in folder.iterdir())
    assert kept == ["settings.json", "settings.unreadable.json"]
    assert (folder / "settings.unreadable.json").read_text() == "{ broken"
    assert json.loads((folder / "settings.json").read_text())


@pytest.mark.parametrize(
    "settings",
    [
        '{"theme": "pink"}',
        '{"window_geometry": "zz"}',
        '{"columns": "zz", "columns_version": 1}',
        '{"column_layout": ["", "zz", "channel=99999", "-status=0", "=", "\u20ac=7"]}',
        '{"theme": "dark", "version": 99}',
    ],
)
def test_odd_settings_do_no_harm(terminal: Terminal, settings: str) -> None:
    folder = terminal.home / "config" / "pixverse-account-inspector"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(settings)
    body = """
def painted(qt, shown):
    QTimer.singleShot(0, lambda: when(listed, lambda: (print(len(dialogs())), shown.close())))
"""
    assert run(terminal, body) == ["0"]


def test_a_token_from_standard_input_that_is_none(terminal: Terminal) -> None:
    shown = terminal.run("--token-stdin", given=b"\n", environ=OFFSCREEN)
    assert (shown.code, shown.out) == (3, "")
    assert shown.err.splitlines()[0] == "An API token is needed first"
    assert "  1. " in shown.err


def test_a_quit_becomes_a_wish_until_the_end_has_begun(qapp: QApplication) -> None:
    assert isinstance(qapp, Application)
    told = Emissions(qapp, "end_requested")
    event = QEvent(QEvent.Type.Quit)
    assert qapp.event(event)
    assert not event.isAccepted()
    assert told.names == ["end_requested"]
    assert not qapp.quitOnLastWindowClosed()


def test_one_style_draws_the_controls_to_the_very_end(terminal: Terminal) -> None:
    """Also of what Qt makes; the style is written in Python, and outlives all that it draws."""
    body = """
import gc
from PySide6.QtWidgets import QPushButton

def painted(qt, shown):
    gc.collect()
    print(type(qt.style()).__name__, type(QPushButton(shown).style()).__name__)
    QTimer.singleShot(0, lambda: when(listed, shown.close))
"""
    own = sys.platform != "darwin"
    (styles,) = run(terminal, body)
    assert (styles == "ControlStyle ControlStyle") is own


def test_garbage_of_other_threads_is_collected_in_that_of_the_window(terminal: Terminal) -> None:
    """Else a widget would be destroyed in a thread that has nothing to do with windows."""
    body = """
import gc, threading, weakref
from PySide6.QtCore import QObject

class Cycle(QObject):
    pass

told = []
def make():
    one = Cycle()
    one.itself = one
    weakref.finalize(one, lambda: told.append(threading.current_thread().name))

def fill():
    gc.kept = [[] for _ in range(100_000)]

def painted(qt, shown):
    QTimer.singleShot(0, lambda: when(listed, lambda: make_garbage(shown)))

def make_garbage(shown):
    make()
    thread = threading.Thread(target=fill, name="another")
    thread.start()
    thread.join()
    asyncio.get_event_loop().call_soon(lambda: None)
    when(lambda: told, lambda: (print(*told), shown.close()))
"""
    (names,) = run(terminal, body)
    assert names == "MainThread"
