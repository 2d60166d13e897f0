"""Every button that guidance can offer does something in the window."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.base.errors import InspectorError, RateLimitedError, UnauthorizedError
from app.base.keyring_errors import KeyringLockedError
from app.base.program_errors import FileNotWrittenError, InternalError
from app.guidance.guidance import Action, ActionKind
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.widgets.surfaces import Banner
from app.ui.window.desk import Desk
from app.ui.window.error_messages import ErrorMessages
from app.ui.window.export_commands import ExportCommands
from app.ui.window.token_flow import TokenFlow
from tests.support.server import LoopbackServer
from tests.support.sessions import api_token, dialogs, make_session, running_window, the_dialog
from tests.support.signals import until
from tests.support.stores import MemoryStore

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
def desk(session: Session, window: QWidget) -> Desk:
    return Desk(window, session, Settings())


@pytest.fixture
def banner(desk: Desk) -> Banner:
    return desk.accounts_page.banner


@pytest.fixture
def host(desk: Desk) -> DialogHost:
    return desk.dialogs


@pytest.fixture
def problems(desk: Desk, window: QWidget) -> ErrorMessages:
    pages = QStackedWidget(window)
    pages.addWidget(desk.accounts_page)
    pages.addWidget(desk.connect_page)
    return ErrorMessages(desk, TokenFlow(desk, pages), ExportCommands(desk))


@pytest.mark.parametrize("kind", list(ActionKind))
async def test_every_kind_of_action_leads_somewhere(
    server: LoopbackServer, opened_pages: list[QUrl], kind: ActionKind
) -> None:
    store = MemoryStore(api_token())
    async with running_window(server, store) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        store.faults["forget"] = KeyringLockedError(keyring="Test Keyring")
        session.entries.forget()
        dialog = await the_dialog()
        assert isinstance(dialog, GuidanceDialog)
        asked = len(store.calls)
        dialog.accept()
        dialog.chosen.emit(Action(kind, "a button", url=PAGE))
        if kind is ActionKind.CHANGE_TOKEN:
            assert window.contents.connect_page.isVisible()
        elif kind is ActionKind.TRY_AGAIN:
            await until(lambda: store.calls[asked:] == ["forget"])
            await the_dialog()
        elif kind is ActionKind.SAVE_ELSEWHERE:
            assert isinstance(await the_dialog(), QFileDialog)
        elif kind in {ActionKind.FORGET_HERE, ActionKind.LET_GO}:
            await until(lambda: session.token is None)
            assert ("let_go" in store.calls) is (kind is ActionKind.LET_GO)
        else:  # the dialog has closed; one kind opens a page, one needs that there is no token
            pages = [PAGE] if kind is ActionKind.OPEN_PAGE else []
            assert [url.toString() for url in opened_pages] == pages
            assert window.contents.accounts_page.isVisible()
            assert dialogs() == []


def test_a_token_for_this_run_alone_is_asked_for_without_keeping_it(
    problems: ErrorMessages, desk: Desk
) -> None:
    desk.connect_page.set_keyring("Test Keyring")
    problems.tell(KeyringLockedError(keyring="Test Keyring"))
    dialog = next(one for one in dialogs() if isinstance(one, GuidanceDialog))
    dialog.accept()
    dialog.chosen.emit(Action(ActionKind.USE_FOR_SESSION, "a button"))
    assert not desk.connect_page.keep.isChecked()
    assert not desk.connect_page.isHidden()


def test_what_nobody_asked_for_is_a_line_and_a_dialog_only_on_demand(
    problems: ErrorMessages, banner: Banner
) -> None:
    problems.mention(RateLimitedError(status_code=429))
    assert not banner.isHidden()
    assert banner.words.text() == "useapi.net asks you to wait"
    assert dialogs() == []
    banner.more.click()
    assert banner.isHidden()
    assert [one.accessibleName() for one in dialogs()] == ["useapi.net asks you to wait"]
    dialogs()[0].close()


def test_a_newer_problem_takes_the_place_of_an_older_one(problems: ErrorMessages) -> None:
    problems.tell(UnauthorizedError(status_code=401))
    problems.tell(KeyringLockedError(keyring="GNOME Keyring"))
    assert [one.accessibleName() for one in dialogs()] == ["GNOME Keyring is locked"]
    dialogs()[0].close()


def test_one_that_is_being_saved_is_left_alone(
    problems: ErrorMessages, window: QWidget, qtbot: QtBot
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
    problems: ErrorMessages, own: QDialog, qtbot: QtBot
) -> None:
    problems.tell(UnauthorizedError(status_code=401))
    assert dialogs() == [own]
    assert told_after(own, qtbot) == ["useapi.net did not accept your API token"]


def test_each_kind_is_told_once(problems: ErrorMessages, own: QDialog, qtbot: QtBot) -> None:
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
    problems: ErrorMessages, own: QDialog, qtbot: QtBot, error: InspectorError, *, stays: bool
) -> None:
    problems.tell(error)
    problems.forget_unasked()
    assert bool(told_after(own, qtbot)) is stays


def test_what_its_answer_opens_comes_first(
    problems: ErrorMessages, host: DialogHost, own: QDialog, window: QWidget, qtbot: QtBot
) -> None:
    question = QDialog(window)
    own.accepted.connect(lambda: host.open(question))
    problems.tell(UnauthorizedError(status_code=401))
    own.accept()
    qtbot.wait(20)
    assert dialogs() == [question]
    assert told_after(question, qtbot) == ["useapi.net did not accept your API token"]


def test_nothing_is_told_over_a_window_that_is_gone(
    problems: ErrorMessages, own: QDialog, window: QWidget, qtbot: QtBot
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
    problems: ErrorMessages, code: str, hours: int, told: str
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
