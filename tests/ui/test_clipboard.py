"""Copying, and taking a copied secret back. The real clipboard of a screen: see `tests/e2e`."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.clipboard import Clipboard
from tests.support.sessions import api_token
from tests.support.signals import Emissions

SECRET = api_token("clipboard")


@pytest.fixture
def system(qapp: QApplication) -> Iterator[QClipboard]:
    assert qapp is not None
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def ours(system: QClipboard) -> Iterator[Clipboard]:
    """Its clock is turned by hand: `tick`."""
    assert system is not None
    made = Clipboard(seconds=3)
    yield made
    made.clear_secret()
    made.deleteLater()


def tick(clipboard: Clipboard) -> None:
    timer = clipboard.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    assert timer.interval() == 1000
    timer.timeout.emit()


def test_ordinary_text_stays(ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted")
    ours.copy("a\tb", "<table></table>")
    ours.clear_secret()
    assert system.text() == "a\tb"
    assert system.mimeData().html() == "<table></table>"
    assert not system.mimeData().hasFormat("x-kde-passwordManagerHint")
    assert told == []


def test_a_secret_counts_down_and_goes(ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted")
    ours.copy_secret(SECRET)
    assert system.text() == SECRET.reveal()
    assert bytes(system.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    for _ in range(3):
        tick(ours)
    assert told.of("counted") == [3, 2, 1, 0]
    assert system.text() == ""


def test_another_text_is_left_alone(ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted")
    ours.copy_secret(SECRET)
    system.setText("the user's own")
    assert told.of("counted") == [3, 0]
    ours.clear_secret()
    assert system.text() == "the user's own"


def test_a_second_secret_has_its_own_time(ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted")
    ours.copy_secret(SECRET)
    tick(ours)
    other = api_token("another")
    ours.copy_secret(other)
    assert told.of("counted")[-1] == 3
    tick(ours)
    assert system.text() == other.reveal()
    tick(ours)
    tick(ours)
    assert system.text() == ""


def test_the_same_secret_begins_anew(ours: Clipboard, system: QClipboard) -> None:
    ours.copy_secret(SECRET)
    tick(ours)
    tick(ours)
    ours.copy_secret(SECRET)
    tick(ours)
    assert system.text() == SECRET.reveal()


def test_the_end_of_the_program_clears_it(
    ours: Clipboard, system: QClipboard, qapp: QApplication
) -> None:
    ours.copy_secret(SECRET)
    qapp.aboutToQuit.emit()
    assert system.text() == ""
    system.setText("later")
    qapp.aboutToQuit.emit()
    assert system.text() == "later"
