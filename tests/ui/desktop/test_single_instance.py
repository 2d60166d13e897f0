"""One window for one user, and what becomes of the traces of one that crashed."""

import os
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.desktop.single_instance import SingleInstance
from tests.support.signals import Emissions, until

Make = Callable[..., SingleInstance]


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


async def test_the_second_calls_the_first(make: Make) -> None:
    first, second = make(), make()
    assert first.claim()
    first.listen()
    called = Emissions(first, "called")
    assert not second.claim()
    assert second.call_first()
    await until(lambda: called.names == ["called"])
    assert make().call_first()
    await until(lambda: called.names == ["called"] * 2)


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


def test_a_socket_that_nobody_listens_to_is_replaced(make: Make, folder: Path) -> None:
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
    assert make().call_first()


def test_a_first_one_that_dies_while_it_is_called_makes_room(make: Make) -> None:
    first, second = make(), make()
    assert first.claim()
    assert not second.claim()
    first.release()
    assert not second.call_first()
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
    assert not lonely.call_first()
    lonely.listen()
    lonely.release()
