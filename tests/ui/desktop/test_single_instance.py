"""One window for one user, and what becomes of the traces of one that crashed."""

import asyncio
import contextlib
import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from app.ui.desktop import single_instance
from app.ui.desktop.single_instance import Called, Request, SingleInstance, activation_of
from tests.support.cli import PROJECT
from tests.support.signals import Emissions

Make = Callable[..., SingleInstance]
NOTHING = Request()
"""Only to come forward."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run"


@pytest.fixture
def make(folder: Path, qapp: QApplication) -> Iterator[Make]:
    assert qapp
    made: list[SingleInstance] = []

    def one(purpose: str = "host default", at: Path = folder) -> SingleInstance:
        made.append(SingleInstance(purpose, at))
        return made[-1]

    yield one
    for each in made:
        each.release()


def file(folder: Path, ending: str) -> Path:
    (found,) = folder.glob(f"*{ending}")
    return found


SECOND = """
import sys
from pathlib import Path
from app.ui.desktop.single_instance import Request, SingleInstance

second = SingleInstance("host default", Path(sys.argv[1]))
assert not second.claim()
print(second.call_first(Request.read(sys.argv[2].encode())).name)
"""


async def calling(folder: Path, request: Request = NOTHING) -> str:
    """What comes of the call of another process."""
    call = [sys.executable, "-c", SECOND, str(folder), json.dumps(asdict(request))]
    run = partial(subprocess.run, call, cwd=PROJECT, capture_output=True, text=True, check=True)
    return str((await asyncio.to_thread(run)).stdout.strip())


async def test_the_second_calls_the_first(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    first.listen()
    called = Emissions(first, "called")
    assert await calling(folder) == "ANSWERED"
    assert called == [("called", NOTHING)]
    wish = Request(view="kling-v1", activation="a right 7")
    assert await calling(folder, wish) == "ANSWERED"
    assert called[1:] == [("called", wish)]


def test_a_first_one_that_takes_the_call_and_does_not_answer(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 200)
    first, second = make(), make()
    assert first.claim()
    first.listen()  # and then nothing is done in this thread: it hangs
    assert second.call_first(NOTHING) is Called.SILENT
    assert second.holder() == os.getpid()


@pytest.mark.parametrize(
    "line", [b"raise", b"[]", b"\xff", b"{}", b"[" * 3000, b'{"view": 7, "activation": "a\\nb"}']
)
async def test_what_is_no_request_only_brings_the_window_forward(
    make: Make, folder: Path, line: bytes
) -> None:
    first = make()
    assert first.claim()
    first.listen()
    called = Emissions(first, "called")
    reader, writer = await asyncio.open_unix_connection(file(folder, ".sock"))
    writer.write(line + b"\n")
    assert await reader.readline() == b"done\n"
    writer.close()
    assert called == [("called", NOTHING)]


async def test_what_never_ends_is_not_read(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    first.listen()
    called = Emissions(first, "called")
    reader, writer = await asyncio.open_unix_connection(file(folder, ".sock"))
    writer.write(b"x" * 100_000)
    with contextlib.suppress(ConnectionError):
        assert await reader.read() == b""
    writer.close()
    assert called == []


def test_the_right_to_take_the_keyboard_has_two_names() -> None:
    assert activation_of({"XDG_ACTIVATION_TOKEN": "new", "DESKTOP_STARTUP_ID": "old"}) == "new"
    assert activation_of({"DESKTOP_STARTUP_ID": "old"}) == "old"
    assert activation_of({}) == ""


def test_without_a_folder_of_the_user_it_starts_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: "")
    monkeypatch.chdir(tmp_path)
    lonely = SingleInstance("host")
    assert lonely.claim()
    lonely.listen()
    lonely.release()
    assert list(tmp_path.iterdir()) == []


def test_another_profile_is_another_window(make: Make) -> None:
    assert make("host one").claim()
    assert make("host two").claim()
    assert not make("host one").claim()


def test_after_the_first_has_ended_the_next_is_the_first(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    first.listen()
    first.release()
    assert list(folder.iterdir()) == []
    assert make().claim()


def test_the_lock_of_a_process_that_is_gone_is_taken_over(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    lock = file(folder, ".lock")
    content = lock.read_text()
    first.release()
    with subprocess.Popen(["true"]) as ended:
        gone = ended.pid
    lock.write_text(content.replace(str(os.getpid()), str(gone), 1))
    assert make().claim()


async def test_a_socket_that_nobody_listens_to_is_replaced(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    first.listen()
    path = file(folder, ".sock")
    first.release()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    again = make()
    assert again.claim()
    again.listen()
    assert await calling(folder) == "ANSWERED"


def test_a_first_one_that_dies_while_it_is_called_makes_room(make: Make) -> None:
    first, second = make(), make()
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.call_first(NOTHING) is Called.GONE
    assert not make().claim()  # the second one has it now


def test_others_cannot_look_in(make: Make, folder: Path) -> None:
    first = make()
    assert first.claim()
    first.listen()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file(folder, ".sock").stat().st_mode) & 0o077 == 0
    assert "host" not in "".join(path.name for path in folder.iterdir())


def test_where_nothing_can_be_written_it_starts_all_the_same(make: Make, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    lonely = make("host", tmp_path / "a file" / "run")
    assert lonely.claim()
    assert lonely.call_first(NOTHING) is Called.GONE
    lonely.listen()
    lonely.release()
