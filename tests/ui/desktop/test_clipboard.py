"""Copying, and taking a copied secret back. The real clipboards of desktops: see `tests/e2e`."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.desktop import lent_secret
from app.ui.desktop.clipboard import Clipboard
from app.ui.desktop.copying import Copying
from tests.support.sessions import api_token
from tests.support.signals import Emissions

SECRET = api_token("clipboard")
GONE = "The token is no longer in the clipboard"
MAYBE_KEPT = f"{GONE}, but a clipboard manager may have kept it"


@pytest.fixture
def system(qapp: QApplication) -> Iterator[QClipboard]:
    assert qapp is not None
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def ours(system: QClipboard, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clipboard]:
    """Its clock is turned by hand: `tick`; and it gives a secret out at once."""
    assert system is not None
    monkeypatch.setattr(lent_secret, "_QUIET_S", 0)
    made = Clipboard(seconds=3)
    yield made
    made.clear_secret()
    made.deleteLater()


def tick(clipboard: Clipboard) -> None:
    clipboard._timer.timeout.emit()


def copied(qtbot: QtBot, clipboard: Clipboard, secret: object = SECRET) -> None:
    with qtbot.waitSignal(clipboard.counted):
        clipboard.copy_secret(secret)  # type: ignore[arg-type]
        clipboard._timer.stop()  # the clock is turned by hand


def test_ordinary_text_stays_and_is_told_of_when_it_is_there(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "counted", "told")
    ours.copy("a\tb", "<table></table>", said="One row copied")
    assert told == []
    qtbot.waitUntil(lambda: told == [("told", "One row copied")])
    ours.clear_secret()
    assert system.text() == "a\tb"
    assert system.mimeData().html() == "<table></table>"
    assert not system.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_a_copy_that_is_refused_at_first_is_made_again(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "told")
    ours.copy("mine", said="Copied")
    system.setText("what was there")  # so it is when a desktop has refused
    qtbot.waitUntil(lambda: told == [("told", "Copied")])
    assert system.text() == "mine"


def test_a_copy_that_is_always_refused_is_told_of(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "told", "counted")
    system.dataChanged.connect(refuse)
    ours.copy("mine", said="Copied")
    failed = ("told", "Nothing was copied. Please try again")
    qtbot.waitUntil(lambda: told == [failed])
    ours.copy_secret(SECRET)
    qtbot.waitUntil(lambda: told == [failed, ("counted", 0), failed])
    assert not ours._timer.isActive()
    system.dataChanged.disconnect(refuse)


def refuse() -> None:
    system = QGuiApplication.clipboard()
    if system.text() != "what was there":
        system.setText("what was there")


def test_only_the_last_of_several_copies_is_told_of(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "told")
    ours.copy("first", said="First")
    ours.copy("second", said="Second")
    qtbot.waitUntil(lambda: told == [("told", "Second")])
    qtbot.wait(300)
    assert told == [("told", "Second")]
    assert system.text() == "second"
    qtbot.waitUntil(lambda: not ours.findChildren(Copying))


def test_a_secret_counts_down_and_goes(qtbot: QtBot, ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted", "told")
    copied(qtbot, ours)
    assert system.text() == SECRET.reveal()
    assert bytes(system.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    for _ in range(3):
        tick(ours)
    assert told.of("counted") == [3, 2, 1, 0]
    assert system.text() == ""
    qtbot.waitUntil(lambda: bool(told.of("told")))


def test_what_is_put_back_is_taken_away_again_and_else_told_of(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "told")
    copied(qtbot, ours)
    ours.clear_secret()
    system.setText(SECRET.reveal())
    qtbot.waitUntil(lambda: bool(told))
    assert system.text() == " "
    told.clear()
    copied(qtbot, ours)
    ours.clear_secret()
    stubborn = QTimer()
    stubborn.timeout.connect(lambda: system.setText(SECRET.reveal()))
    stubborn.start(20)
    qtbot.waitUntil(lambda: bool(told))
    words = "The token is still in the clipboard. Copy something else to replace it"
    assert told == [("told", words)]


def test_another_text_is_left_alone(qtbot: QtBot, ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "counted")
    copied(qtbot, ours)
    system.setText("the user's own")
    assert told.of("counted") == [3, 0]
    ours.clear_secret()
    assert system.text() == "the user's own"


def test_a_second_secret_has_its_own_time(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "counted")
    copied(qtbot, ours)
    tick(ours)
    other = api_token("another")
    copied(qtbot, ours, other)
    assert told.of("counted")[-1] == 3
    tick(ours)
    assert system.text() == other.reveal()
    tick(ours)
    tick(ours)
    assert system.text() == ""


def test_the_same_secret_begins_anew(qtbot: QtBot, ours: Clipboard, system: QClipboard) -> None:
    copied(qtbot, ours)
    tick(ours)
    tick(ours)
    copied(qtbot, ours)
    tick(ours)
    assert system.text() == SECRET.reveal()


def test_the_end_of_the_program_clears_it(
    qtbot: QtBot, ours: Clipboard, system: QClipboard, qapp: QApplication
) -> None:
    copied(qtbot, ours)
    qapp.aboutToQuit.emit()
    assert system.text() == ""
    system.setText("later")
    qapp.aboutToQuit.emit()
    assert system.text() == "later"


def test_a_text_that_is_copied_right_after_a_secret(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    told = Emissions(ours, "counted", "told")
    ours.copy_secret(SECRET)
    ours.copy("mine", said="Copied")
    qtbot.waitUntil(lambda: len(told) == 3)
    assert sorted(told) == [("counted", 0), ("told", "Copied"), ("told", GONE)]
    ours.clear_secret()
    assert system.text() == "mine"


def test_an_end_in_the_middle_of_a_copy_leaves_nothing(
    qtbot: QtBot, ours: Clipboard, system: QClipboard
) -> None:
    ours.copy_secret(SECRET)
    ours.clear_secret()
    qtbot.wait(400)
    assert system.text().strip() == ""


# ---- What a clipboard manager gets --------------------------------------------------------------


class Clock:
    """Stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Clock:
    assert qapp is not None
    clock = Clock()
    monkeypatch.setattr(lent_secret, "time", clock)
    return clock


def test_who_asks_at_once_gets_nothing(clock: Clock) -> None:
    data = lent_secret.LentSecret(SECRET, watched=True)
    clock.now += 0.9
    assert data.text() == ""
    assert (data.was_asked_for, data.may_be_kept, data.instead) == (True, False, "")
    clock.now += 0.2
    assert data.text() == SECRET.reveal()
    data.end()
    assert data.text() == ""


def test_who_reads_again_and_again_is_no_person(clock: Clock) -> None:
    data = lent_secret.LentSecret(SECRET, watched=True)
    for reads in range(3):
        assert not data.may_be_kept, f"after {reads}"
        clock.now += 2
        assert (data.text(), data.text()) == (SECRET.reveal(), SECRET.reveal())  # one paste
    assert data.may_be_kept
    assert data.instead == " "


def test_where_the_system_asks_but_once_it_gets_the_secret(qapp: QApplication) -> None:
    assert qapp is not None
    data = lent_secret.LentSecret(SECRET, watched=False)
    assert data.text() == SECRET.reveal()
    assert not data.was_asked_for


def test_the_words_tell_of_a_manager(qtbot: QtBot, ours: Clipboard, system: QClipboard) -> None:
    told = Emissions(ours, "told")
    copied(qtbot, ours)
    assert isinstance(system.mimeData(), QMimeData)
    assert ours._lent is not None
    ours._lent.may_be_kept = False
    ours.clear_secret()
    qtbot.waitUntil(lambda: told == [("told", GONE)])
    copied(qtbot, ours)
    assert ours._lent is not None
    ours._lent.may_be_kept = ours._lent.was_asked_for = True
    ours.clear_secret()
    assert 0 < ours.seconds_to_stay() < 1
    assert system.text() == " "
    qtbot.waitUntil(lambda: told[-1] == ("told", MAYBE_KEPT))


def test_nobody_else_writes_to_the_clipboard() -> None:
    app = Path(__file__).parents[3] / "app"
    writers = {
        path.relative_to(app).as_posix()
        for path in app.rglob("*.py")
        if re.search(
            r"clipboard\(\)\.(set|clear)|_system\(\)\.(set|clear)|setMimeData", path.read_text()
        )
    }
    assert writers == {"ui/desktop/clipboard.py", "ui/desktop/copying.py"}
