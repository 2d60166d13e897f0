"""Every button that guidance can offer does something in the window."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.base.errors import (
    FileNotWrittenError,
    InspectorError,
    InternalError,
    RateLimitedError,
    UnauthorizedError,
)
from app.base.keyring_errors import KeyringLockedError
from app.guidance.guidance import Action, ActionKind
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.session.session import Session
from app.ui.widgets.surfaces import Banner
from app.ui.window.error_messages import Problems
from tests.support.server import LoopbackServer
from tests.support.sessions import dialogs, make_session
from tests.support.signals import Emissions

PAGE = "https://useapi.net/docs"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:  # noqa: ARG001 (Qt is there)
    with LoopbackServer() as server:
        yield make_session(server, None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def banner(window: QWidget) -> Banner:
    made = Banner()
    made.setParent(window)
    return made


@pytest.fixture
def host(window: QWidget) -> DialogHost:
    return DialogHost(window)


@pytest.fixture
def problems(session: Session, banner: Banner, host: DialogHost, window: QWidget) -> Problems:
    return Problems(session, banner, host, window)


@pytest.mark.parametrize("kind", list(ActionKind))
def test_every_kind_of_action_leads_somewhere(problems: Problems, kind: ActionKind) -> None:
    names = ("token_wanted", "check_wanted", "saving_wanted", "link_wanted", "forgetting_wanted")
    emitted = Emissions(problems, *names)
    problems.tell(UnauthorizedError(status_code=401))
    dialog = next(one for one in dialogs() if isinstance(one, GuidanceDialog))
    dialog.accept()
    dialog.chosen.emit(Action(kind, "a button", url=PAGE))
    did = {
        ActionKind.CHANGE_TOKEN: ["token_wanted"],
        ActionKind.USE_FOR_SESSION: ["token_wanted"],
        ActionKind.TRY_AGAIN: ["check_wanted"],
        ActionKind.SAVE_ELSEWHERE: ["saving_wanted"],
        ActionKind.OPEN_PAGE: ["link_wanted"],
        ActionKind.FORGET_HERE: ["forgetting_wanted"],
        ActionKind.LET_GO: ["forgetting_wanted"],
        ActionKind.GO_ON: [],  # the dialog has closed: that is all it should do
    }
    assert emitted.names == did[kind]
    assert [url.toString() for url in emitted.of("link_wanted")] == [PAGE] * (
        kind is ActionKind.OPEN_PAGE
    )
    assert not dialog.isVisible()


def test_what_nobody_asked_for_is_a_line_and_a_dialog_only_on_demand(
    problems: Problems, banner: Banner
) -> None:
    problems.mention(RateLimitedError(status_code=429))
    assert not banner.isHidden()
    assert banner.words.text() == "useapi.net asks you to wait"
    assert dialogs() == []
    banner.more.click()
    assert banner.isHidden()
    assert [one.accessibleName() for one in dialogs()] == ["useapi.net asks you to wait"]
    dialogs()[0].close()


def test_a_newer_problem_takes_the_place_of_an_older_one(problems: Problems) -> None:
    problems.tell(UnauthorizedError(status_code=401))
    problems.tell(KeyringLockedError(keyring="GNOME Keyring"))
    assert [one.accessibleName() for one in dialogs()] == ["GNOME Keyring is locked"]
    dialogs()[0].close()


def test_one_that_is_being_saved_is_left_alone(
    problems: Problems, window: QWidget, qtbot: QtBot
) -> None:
    window.show()
    problems.tell(InternalError(cause="RuntimeError", where="", report="Traceback"))
    (crash,) = dialogs()
    asking = QDialog(crash)
    asking.open()
    problems.tell(UnauthorizedError(status_code=401))
    assert {*dialogs()} == {crash, asking}
    asking.reject()
    assert dialogs() == [crash]
    crash.reject()
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert [one.accessibleName() for one in dialogs()] == [
        "useapi.net did not accept your API token"
    ]
    dialogs()[0].close()


# ---- While somebody is at a dialog of their own ----------------------------------------------


@pytest.fixture
def own(host: DialogHost, window: QWidget) -> QDialog:
    window.show()
    dialog = QDialog(window)
    host.open(dialog)
    return dialog


def told_after(own: QDialog, qtbot: QtBot) -> list[str]:
    """What is told once it is closed, one after the other."""
    own.accept()
    names = []
    qtbot.wait(20)
    while dialogs():
        names += [one.accessibleName() for one in dialogs()]
        dialogs()[0].close()
        qtbot.wait(20)
    return names


def test_a_failure_waits_and_is_told_afterwards(
    problems: Problems, own: QDialog, qtbot: QtBot
) -> None:
    problems.tell(UnauthorizedError(status_code=401))
    assert dialogs() == [own]
    assert told_after(own, qtbot) == ["useapi.net did not accept your API token"]


def test_each_kind_is_told_once(problems: Problems, own: QDialog, qtbot: QtBot) -> None:
    for _ in range(3):
        problems.tell(FileNotWrittenError(name="list.csv", reason="disk_full"))
        problems.tell(UnauthorizedError(status_code=401))
    assert dialogs() == [own]
    assert len(told_after(own, qtbot)) == 2


@pytest.mark.parametrize(
    ("error", "stays"),
    [
        (UnauthorizedError(status_code=401), False),
        (RateLimitedError(status_code=429), False),
        (FileNotWrittenError(name="list.csv", reason="disk_full"), True),
        (KeyringLockedError(keyring="GNOME Keyring"), True),
        (InternalError(cause="RuntimeError", where="", report=""), True),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, InspectorError) else "",
)
def test_a_later_check_settles_what_one_has_failed_with(
    problems: Problems, own: QDialog, qtbot: QtBot, error: InspectorError, *, stays: bool
) -> None:
    problems.tell(error)
    problems.forget_unasked()
    assert bool(told_after(own, qtbot)) is stays


def test_what_its_answer_opens_comes_first(
    problems: Problems, host: DialogHost, own: QDialog, window: QWidget, qtbot: QtBot
) -> None:
    question = QDialog(window)
    own.accepted.connect(lambda: host.open(question))
    problems.tell(UnauthorizedError(status_code=401))
    own.accept()
    qtbot.wait(20)
    assert dialogs() == [question]
    assert told_after(question, qtbot) == ["useapi.net did not accept your API token"]


def test_nothing_is_told_over_a_window_that_is_gone(
    problems: Problems, own: QDialog, window: QWidget, qtbot: QtBot
) -> None:
    problems.tell(UnauthorizedError(status_code=401))
    window.hide()
    assert told_after(own, qtbot) == []


@pytest.mark.parametrize(
    ("code", "hours", "told"),
    [
        ("en_US", 1, r"until \d{1,2}:\d\d\s[AP]M\."),
        ("de_DE", 1, r"until \d\d:\d\d\."),
        ("en_US", 30, r"until \d{1,2} \w{3} 20\d\d, \d{1,2}:\d\d\s[AP]M\."),
        ("ja_JP", 30, r"until 20\d\d年\d{1,2}月\d{1,2}日, \d{1,2}:\d\d\."),
    ],
)
def test_times_are_told_as_the_place_writes_them(
    problems: Problems, code: str, hours: int, told: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        problems.tell(RateLimitedError(retry_at=datetime.now(UTC) + timedelta(hours=hours)))
    finally:
        QLocale.setDefault(before)
    (dialog,) = dialogs()
    assert isinstance(dialog, GuidanceDialog)
    assert re.search(told, dialog.steps[0].text())
    dialog.close()
