"""The whole window, with its session, over a real server: keys, dialogs, what stays on screen."""

import asyncio
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from app.base.keyring_errors import KeyringLockedError
from app.ui.dialogs.about_dialog import AboutDialog
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.preferences_dialog import PreferencesDialog
from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.dialogs.text_dialog import TextDialog
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.window.main_window import MainWindow
from tests.support.documents import accounts_document, fake_api_token
from tests.support.server import Answer, LoopbackServer, accounts
from tests.support.sessions import (
    NOTHING,
    REFUSED,
    api_token,
    back_in,
    click,
    dialogs,
    make_session,
    make_window,
    press,
    running_window,
    the_dialog,
)
from tests.support.signals import Emissions, until
from tests.support.stores import MemoryStore

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


async def rest(session: Session) -> None:
    await until(lambda: not session.is_busy, what="a session at rest")


async def started(session: Session) -> None:
    session.start()
    await rest(session)


async def dialog_of(kind: type[QDialog] = GuidanceDialog) -> QDialog:
    found = await the_dialog()
    assert isinstance(found, kind)
    await until(found.isActiveWindow)
    return found


def guidance(dialog: QDialog) -> GuidanceDialog:
    assert isinstance(dialog, GuidanceDialog)
    return dialog


def kept() -> MemoryStore:
    return MemoryStore(api_token())


# ---- First run -------------------------------------------------------------------------------


async def test_the_first_run_from_the_token_to_the_rows(server: LoopbackServer) -> None:
    store = MemoryStore()
    async with running_window(server, store) as (window, session):
        await started(session)
        await until(lambda: session.keeper.keyring_name)
        page = window.contents.connect_page
        assert page.isVisible()
        await until(page.field.hasFocus)
        assert page.keep.isChecked()
        assert not page.back.isVisible()
        page.field.setText(api_token().reveal())
        press(window, KEY.Key_Return)
        await rest(session)
        assert window.contents.accounts_page.table.isVisible()
        await until(window.contents.accounts_page.table.hasFocus)
        assert window.contents.accounts_page.table.accounts.rowCount() == 3
        number = api_token().reveal().partition("-")[0]
        assert window.contents.accounts_page.token_button.text() == f"{number}-••••••"
        assert window.contents.accounts_page.kept.text() == "Token kept in Test Keyring"
        assert page.field.reveal() == ""
    assert store.token == api_token()


async def test_only_for_now(server: LoopbackServer) -> None:
    store, settings = MemoryStore(), Settings()
    async with running_window(server, store, settings) as (window, session):
        await started(session)
        await until(lambda: session.keeper.keyring_name)
        window.contents.connect_page.field.setText(api_token().reveal())
        click(window.contents.connect_page.keep)
        click(window.contents.connect_page.submit_button)
        await rest(session)
        assert (
            window.contents.accounts_page.kept.text() == "Token kept only until the window closes"
        )
    assert store.token is None
    assert settings.keep_token is False


async def test_a_token_that_is_refused_leads_back_to_its_field(server: LoopbackServer) -> None:
    server.answer = REFUSED
    async with running_window(server, MemoryStore()) as (window, session):
        await started(session)
        window.contents.connect_page.field.setText(api_token().reveal())
        press(window, KEY.Key_Return)
        dialog = guidance(await dialog_of())
        assert dialog.title.text() == "useapi.net did not accept your API token"
        assert window.contents.connect_page.isVisible()
        press(dialog, KEY.Key_Return)
        await back_in(window)
        await until(window.contents.connect_page.field.hasFocus)
        assert window.contents.connect_page.field.selectedText()  # ready to paste over it
        assert dialogs() == []


async def test_esc_ends_the_first_check(server: LoopbackServer) -> None:
    server.answer = Answer(body={}, delay=5)
    async with running_window(server, MemoryStore()) as (window, session):
        await started(session)
        window.contents.connect_page.field.setText(api_token().reveal())
        press(window, KEY.Key_Return)
        await until(lambda: server.requests)
        assert window.contents.connect_page.submit_button.text() == "Cancel"
        press(window, KEY.Key_Escape)
        await rest(session)
        assert window.contents.connect_page.isVisible()
        assert window.contents.connect_page.field.reveal() == api_token().reveal()
        assert dialogs() == []


async def test_the_buttons_of_the_first_page(
    server: LoopbackServer, opened_pages: list[QUrl]
) -> None:
    async with running_window(server, MemoryStore()) as (window, session):
        await started(session)
        click(window.contents.connect_page.help)
        assert [page.host() for page in opened_pages] == ["useapi.net"]
        click(window.contents.connect_page.sample)
        await rest(session)
        page = window.contents.accounts_page
        assert page.sample_mark.isVisible()
        assert session.listing is not None
        assert page.table.accounts.rowCount() == len(session.listing.accounts) > 12
        assert not page.token_button.isVisible()
        click(page.leave_sample)
        await until(window.contents.connect_page.isVisible)
        assert page.table.accounts.rowCount() == 0
    assert server.requests == []


async def test_the_demo_has_no_way_out_of_the_sample(server: LoopbackServer) -> None:
    async with running_window(server, demo=True) as (window, session):
        session.look_around()
        await rest(session)
        assert window.contents.accounts_page.sample_mark.isVisible()
        assert not window.contents.accounts_page.leave_sample.isVisible()


# ---- Checking --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"), [(KEY.Key_F5, Qt.KeyboardModifier.NoModifier), (KEY.Key_R, CTRL)]
)
async def test_the_keys_that_check(
    server: LoopbackServer, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = accounts(7)
        press(window, key, modifier)
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 7)
        await rest(session)
    assert len(server.requests) == 2


async def test_without_a_token_there_is_nothing_to_check(server: LoopbackServer) -> None:
    async with running_window(server, MemoryStore()) as (window, session):
        await started(session)
        assert not window.contents.commands.check.isEnabled()
        assert not window.contents.commands.forget_token.isEnabled()
        press(window, KEY.Key_F5)
        await asyncio.sleep(0.05)
        assert session.state is State.NO_TOKEN
        assert dialogs() == []


async def test_the_actions_follow_the_state(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        actions = (
            window.contents.commands.check,
            window.contents.commands.change_token,
            window.contents.commands.forget_token,
        )
        assert [action.isEnabled() for action in actions] == [True] * 3
        assert not window.contents.commands.cancel.isEnabled()
        server.answer = Answer(body={}, delay=5)
        session.check()
        await until(lambda: len(server.requests) == 2)
        assert [action.isEnabled() for action in actions] == [False] * 3
        assert window.contents.commands.cancel.isEnabled()
        assert window.contents.accounts_page.check_button.text() == "Cancel"
        click(window.contents.accounts_page.check_button)
        await rest(session)
        assert [action.isEnabled() for action in actions] == [True] * 3
        assert not window.contents.commands.cancel.isEnabled()


async def lateness(seconds: float) -> float:
    """How late a 10 ms timer in the window comes at worst."""
    ticks: list[float] = []
    timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    await asyncio.sleep(seconds)
    timer.stop()
    assert len(ticks) > 10
    return max(later - earlier - 0.01 for earlier, later in pairwise(ticks))


async def test_the_window_answers_while_the_service_takes_its_time(server: LoopbackServer) -> None:
    """Three tries, since a busy machine can only make it worse."""
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = Answer(body={}, delay=5)
        late: list[float] = []
        for attempt in range(3):
            press(window, KEY.Key_F5)
            late.append(await lateness(1.2))
            assert len(server.requests) == attempt + 2
            assert session.is_busy
            begun = time.monotonic()
            press(window, KEY.Key_Escape)
            await until(lambda: not session.is_busy)
            assert time.monotonic() - begun < 1
            assert window.contents.accounts_page.table.accounts.rowCount() == 3
            if late[-1] <= 0.1:
                break
        assert min(late) <= 0.1
        assert dialogs() == []


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        (REFUSED, "useapi.net did not accept your API token"),
        (Answer(500, body={"error": "x"}), None),
    ],
)
async def test_behind_a_dialog_the_old_rows_are_still_there(
    server: LoopbackServer, answer: Answer, title: str | None
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = answer
        press(window, KEY.Key_F5)
        dialog = guidance(await dialog_of())
        assert title is None or dialog.title.text() == title
        assert "are still there" in dialog.summary.text()
        assert window.contents.accounts_page.table.isVisible()
        assert window.contents.accounts_page.table.accounts.rowCount() == 3
        press(dialog, KEY.Key_Escape)
        await back_in(window)
        server.answer = accounts(4)
        press(window, KEY.Key_F5)
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 4)
        await rest(session)


async def test_where_nothing_is_set_up_any_more_no_row_stays(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = NOTHING
        press(window, KEY.Key_F5)
        dialog = guidance(await dialog_of())
        assert "still there" not in dialog.summary.text()
        title = dialog.title.text()
        press(dialog, KEY.Key_Escape)
        await back_in(window)
        page = window.contents.accounts_page
        assert page.empty.isVisible()
        assert page.empty.title.text() == title
        assert not page.summary.isVisible()
        assert not window.contents.commands.export.isEnabled()


async def test_all_is_set_back_at_once_and_stays_so(server: LoopbackServer) -> None:
    settings = Settings()
    async with running_window(server, kept(), settings) as (window, session):
        await started(session)
        page, commands = window.contents.accounts_page, window.contents.commands
        header = page.table.horizontalHeader()
        first = [header.sectionSize(section) for section in range(4)]  # the last takes the rest
        header.resizeSection(1, 400)
        page.columns.actions()[2].trigger()
        commands.show_details.trigger()
        assert [header.sectionSize(section) for section in range(4)] != first
        window.contents.preferences.reset()
        window.remember()
        page.table.restore_layout(settings.column_layout)
        assert [header.sectionSize(section) for section in range(4)] == first
        assert page.table.shown_columns() == [0, 1, 2, 3, 4]
        assert page.details.isVisible()
        assert commands.show_details.isChecked()
        assert settings.show_details


async def test_the_first_page_has_the_menu_too(server: LoopbackServer) -> None:
    async with running_window(server) as (window, session):
        await started(session)
        button = window.contents.connect_page.menu_button
        assert button.isVisible()
        actions = [action.text() for action in button.menu().actions()]
        assert window.contents.commands.preferences.text() in actions


async def test_a_first_window_fits_its_screen(server: LoopbackServer) -> None:
    async with running_window(server) as (window, _session):
        room = window.screen().availableGeometry().size()
        assert room.width() < 1240  # the screen without a screen is a small one
        assert window.width() < room.width()
        assert window.height() < room.height()


async def test_what_forgetting_does_is_said_as_it_is(server: LoopbackServer) -> None:
    for keep, words in ((True, "removed from Test Keyring"), (False, "only in memory")):
        async with running_window(server, MemoryStore()) as (window, session):
            await started(session)
            await until(lambda: session.keeper.keyring_name)
            session.use_token(api_token(), keep=keep)
            await rest(session)
            window.contents.commands.forget_token.trigger()
            dialog = await the_dialog()
            assert any(words in label.text() for label in dialog.findChildren(QLabel))
            dialog.reject()
            await back_in(window)


async def test_what_stands_where_the_rows_would_be(server: LoopbackServer) -> None:
    server.answer = Answer(500, body={"error": "x"})
    async with running_window(server, kept()) as (window, session):
        session.start(check=False)
        await rest(session)
        empty = window.contents.accounts_page.empty
        assert empty.title.text() == "Not checked yet"
        session.check()
        (await dialog_of()).reject()
        await back_in(window)
        assert empty.title.text() == "The check failed"


async def test_a_page_that_nothing_opens_can_be_copied(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Qt answers where there is no browser."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    async with running_window(server) as (window, _session):
        window.contents.commands.token_page.trigger()
        dialog = await the_dialog()
        assert isinstance(dialog, TextDialog)
        assert dialog.text.toPlainText().startswith("https://useapi.net/docs/")
        dialog.reject()
        await back_in(window)


async def test_a_cancelled_check_says_so(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = Answer(delay=30, body={})
        session.check()
        await until(lambda: server.requests[1:])
        press(window, KEY.Key_Escape)
        await rest(session)
        assert window.contents.accounts_page.said.text() == "Cancelled"


async def test_esc_clears_the_filter_wherever_the_keyboard_is(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        page = window.contents.accounts_page
        page.filter.setText("is:complete")
        page.table.setFocus()
        await until(page.table.hasFocus)
        assert window.contents.commands.cancel.isEnabled()
        press(window, KEY.Key_Escape)
        assert page.filter.text() == ""
        assert not window.contents.commands.cancel.isEnabled()


async def test_rows_are_copied_as_they_stand_on_screen(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        table = window.contents.accounts_page.table
        table.setColumnHidden(0, True)  # noqa: FBT003 (Qt's)
        table.horizontalHeader().moveSection(1, 4)
        table.selectRow(0)
        window.contents.commands.copy.trigger()
        cells = QApplication.clipboard().text().split("\t")
        assert len(cells) == 4
        assert cells[-1] == table.accounts.account_at(0).name


async def test_many_rows_are_copied_while_the_window_goes_on(server: LoopbackServer) -> None:
    server.answer = accounts(2_000)
    async with running_window(server, kept()) as (window, session):
        await started(session)
        window.contents.accounts_page.table.selectAll()
        window.contents.commands.copy.trigger()
        said = window.contents.accounts_page.said
        await until(lambda: said.text() == "2,000 rows copied")
        assert len(QApplication.clipboard().text().splitlines()) == 2_000


async def test_the_banner_goes_with_the_token_that_it_is_about(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = REFUSED
        session.check(unasked=True)
        await until(window.contents.accounts_page.banner.isVisible)
        session.use_store(MemoryStore(api_token("other")))
        await rest(session)
        (await dialog_of()).reject()
        await back_in(window)
        assert not window.contents.accounts_page.banner.isVisible()


async def test_share_safe_keeps_what_is_selected(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        table, share_safe = window.contents.accounts_page.table, window.contents.commands.share_safe
        table.selectRow(1)
        share_safe.trigger()
        assert table.selected_rows() == [1]
        assert table.accounts.account_at(1).key == "channel-02"
        server.answer = accounts(5)  # newer ids come later: names stay with their accounts
        session.check()
        await rest(session)
        assert [table.accounts.account_at(row).key for row in table.selected_rows()] == [
            "channel-02"
        ]
        share_safe.trigger()
        assert len(table.selected_rows()) == 1


async def test_try_again_tries_again(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = REFUSED
        press(window, KEY.Key_F5)
        dialog = guidance(await dialog_of())
        server.answer = accounts(5)
        click(next(button for button in dialog.buttons if button.text() == "Try again"))
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 5)
        await rest(session)


async def test_nothing_set_up_is_said_where_the_rows_would_be(
    server: LoopbackServer, opened_pages: list[QUrl]
) -> None:
    server.answer = NOTHING
    async with running_window(server, kept()) as (window, session):
        await started(session)
        dialog = guidance(await dialog_of())
        assert window.contents.accounts_page.empty.isVisible()
        assert window.contents.accounts_page.empty.title.text() == dialog.title.text()
        press(dialog, KEY.Key_Escape)
        server.answer = accounts(1)
        await until(lambda: not dialogs())
        click(window.contents.accounts_page.empty.button)
        assert [page.host() for page in opened_pages] == ["useapi.net"]
        click(window.contents.accounts_page.check_button)
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 1)
        await rest(session)


async def test_a_page_in_the_browser(server: LoopbackServer, opened_pages: list[QUrl]) -> None:
    server.answer = NOTHING
    async with running_window(server, kept()) as (_, session):
        await started(session)
        dialog = guidance(await dialog_of())
        press(dialog, KEY.Key_Return)
        assert [page.scheme() for page in opened_pages] == ["https"]
        assert opened_pages[0].host() == "useapi.net"


async def test_dialogs_never_stack(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = REFUSED
        for _ in range(3):
            session.check()
            await rest(session)
            await dialog_of()
        window.contents.commands.about.trigger()
        window.contents.commands.forget_token.trigger()
        assert len(dialogs()) == 1


OF_THE_USER = ["about", "preferences", "forget_token", "export"]


@pytest.mark.parametrize("other", OF_THE_USER)
async def test_a_failure_waits_until_the_users_own_dialog_is_closed(
    server: LoopbackServer, other: str
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        getattr(window.contents.commands, other).trigger()
        own = await the_dialog()
        server.answer = REFUSED
        session.check()
        await rest(session)
        await asyncio.sleep(0.05)
        assert dialogs() == [own]
        own.reject()
        await until(lambda: [type(one) for one in dialogs()] == [GuidanceDialog])
        assert session.token == api_token()


async def test_a_failure_is_not_told_any_more_once_a_later_check_has_worked(
    server: LoopbackServer,
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        window.contents.commands.preferences.trigger()
        own = await the_dialog()
        for answer in (REFUSED, accounts(2)):
            server.answer = answer
            session.check()
            await rest(session)
        own.reject()
        await asyncio.sleep(0.05)
        assert dialogs() == []
        assert window.contents.accounts_page.table.accounts.rowCount() == 2


# ---- The token -------------------------------------------------------------------------------


async def test_the_401_leads_to_the_field_and_the_list_is_still_there(
    server: LoopbackServer,
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        server.answer = REFUSED
        press(window, KEY.Key_F5)
        dialog = guidance(await dialog_of())
        assert dialog.primary.text() == "Change token…"
        press(dialog, KEY.Key_Return)
        await back_in(window)
        await until(window.contents.connect_page.field.hasFocus)
        assert window.contents.connect_page.back.isVisible()
        assert window.contents.accounts_page.table.accounts.rowCount() == 3
        click(window.contents.connect_page.back)
        assert window.contents.accounts_page.table.isVisible()
        assert session.token == api_token()


async def test_another_token_takes_the_place_of_the_first(server: LoopbackServer) -> None:
    store = kept()
    async with running_window(server, store) as (window, session):
        await started(session)
        await until(lambda: session.keeper.keyring_name)
        window.contents.commands.change_token.trigger()
        await until(window.contents.connect_page.field.hasFocus)
        server.answer = accounts(6)
        window.contents.connect_page.field.setText(fake_api_token(1))
        press(window, KEY.Key_Return)
        await until(lambda: store.token == api_token(1))
        await rest(session)
        assert window.contents.accounts_page.isVisible()
        assert window.contents.accounts_page.table.accounts.rowCount() == 6


async def test_another_token_that_is_refused_leaves_all_as_it_was(server: LoopbackServer) -> None:
    store = kept()
    async with running_window(server, store) as (window, session):
        await started(session)
        window.contents.commands.change_token.trigger()
        server.answer = REFUSED
        window.contents.connect_page.field.setText(fake_api_token(1))
        press(window, KEY.Key_Return)
        press(await dialog_of(), KEY.Key_Escape)
        await until(lambda: not dialogs())
        assert window.contents.connect_page.isVisible()
        click(window.contents.connect_page.back)
        assert window.contents.connect_page.field.reveal() == ""
        assert window.contents.accounts_page.table.accounts.rowCount() == 3
    assert store.token == api_token()


async def test_to_forget_asks_first(server: LoopbackServer) -> None:
    store = kept()
    async with running_window(server, store) as (window, session):
        await started(session)
        await until(lambda: session.keeper.keyring_name)
        window.contents.commands.forget_token.trigger()
        box = await dialog_of(QuestionDialog)
        assert isinstance(box, QuestionDialog)
        assert box.title.text() == "Forget the API token?"
        assert "Test Keyring" in box.text.text()
        press(box, KEY.Key_Return)  # the safe answer is the default
        await until(lambda: not dialogs())
        assert store.token == api_token()

        window.contents.commands.forget_token.trigger()
        press(await dialog_of(QuestionDialog), KEY.Key_Escape)
        await until(lambda: not dialogs())
        assert store.token == api_token()

        window.contents.commands.forget_token.trigger()
        box = await dialog_of(QuestionDialog)
        assert isinstance(box, QuestionDialog)
        assert box.yes.text() == "Forget token"
        click(box.yes)
        await until(lambda: store.token is None)
        await rest(session)
        assert window.contents.connect_page.isVisible()
        assert window.contents.accounts_page.table.accounts.rowCount() == 0
        assert window.contents.accounts_page.token_button.text() == "No token"
        assert window.contents.accounts_page.kept.text() == ""


async def test_a_keyring_that_is_locked_offers_to_go_on_without_it(server: LoopbackServer) -> None:
    store = kept()
    store.faults["load"] = KeyringLockedError(keyring="Test Keyring")
    async with running_window(server, store) as (window, session):
        session.start()
        dialog = guidance(await dialog_of())
        await until(lambda: session.keeper.keyring_name)
        assert window.contents.connect_page.keep.isChecked()
        click(next(b for b in dialog.buttons if b.text() == "Use the token only for now"))
        await back_in(window)
        await until(window.contents.connect_page.field.hasFocus)
        assert not window.contents.connect_page.keep.isChecked()
        await rest(session)
        assert session.state is State.NO_TOKEN


async def test_a_keyring_that_waits_is_told(server: LoopbackServer) -> None:
    store = kept()
    store.gates["load"] = asyncio.Event()
    async with running_window(server, store) as (window, session):
        session.start()
        await until(window.contents.accounts_page.isVisible)
        assert window.contents.accounts_page.empty.title.text() == "Waiting for your keyring…"
        assert window.contents.commands.cancel.isEnabled()
        press(window, KEY.Key_Escape)
        await rest(session)
        assert window.contents.connect_page.isVisible()


async def test_the_field_stays_ready_while_the_keyring_is_asked(server: LoopbackServer) -> None:
    """On a first start there is nothing to wait for; who is quicker than the keyring need not."""
    store = MemoryStore()
    store.gates["load"] = asyncio.Event()
    async with running_window(server, store) as (window, session):
        page = window.contents.connect_page
        session.start()
        await until(lambda: session.state is State.KEYRING)
        assert page.field.isEnabled()
        assert page.field.hasFocus()
        assert page.submit_button.text() == "Check and continue"
        page.field.setText(fake_api_token())
        await asyncio.sleep(1.2)  # longer than it takes until a wait is shown
        assert page.isVisible()
        click(page.submit_button)
        await until(lambda: session.listing is not None)
        await rest(session)
        assert window.contents.accounts_page.isVisible()
        assert session.token == api_token()
        store.gates["load"].set()
        await asyncio.sleep(0.05)
        assert session.token == api_token()


@pytest.mark.parametrize("kept_before", [True, False])
async def test_who_is_quicker_than_the_keyring_is_named(
    server: LoopbackServer, *, kept_before: bool
) -> None:
    """Whether to keep the token can be chosen at once, and the name does not undo the choice."""
    store = MemoryStore()
    store.gates["describe"] = asyncio.Event()
    settings = Settings(keep_token=kept_before)
    async with running_window(server, store, settings) as (window, session):
        await until(lambda: session.state is State.NO_TOKEN)
        session.start()
        await rest(session)
        page = window.contents.connect_page
        assert page.keep.text() == "Keep it in a keyring"
        assert page.keep_hint.text() == "otherwise it is forgotten when the window closes"
        assert page.keep.isEnabled()
        assert page.keep.isChecked() == kept_before
        page.keep.setChecked(not kept_before)
        store.gates["describe"].set()
        await until(lambda: session.keeper.keyring_name)
        assert page.keep.text() == "Keep it in Test Keyring"
        assert page.keep.isChecked() != kept_before


async def test_a_token_is_kept_though_the_keyring_has_no_name_yet(server: LoopbackServer) -> None:
    store = MemoryStore()
    store.gates["describe"] = asyncio.Event()
    async with running_window(server, store) as (window, session):
        session.start()
        window.contents.connect_page.field.setText(fake_api_token())
        click(window.contents.connect_page.submit_button)
        await until(lambda: session.listing is not None)
        await rest(session)
        assert store.token == api_token()


async def test_the_sample_is_there_while_the_keyring_is_asked(server: LoopbackServer) -> None:
    store = MemoryStore()
    store.gates["load"] = asyncio.Event()
    async with running_window(server, store) as (window, session):
        session.start()
        await until(lambda: session.state is State.KEYRING)
        click(window.contents.connect_page.sample)
        await until(lambda: session.listing is not None)
        assert session.is_sample
        assert window.contents.accounts_page.isVisible()


async def test_it_begins_with_the_page_it_will_go_on_with(server: LoopbackServer) -> None:
    settings = Settings()
    store = kept()
    async with running_window(server, store, settings) as (window, session):
        assert window.contents.connect_page.isVisible()
        assert not settings.connected
        await started(session)
        assert settings.connected
    session = make_session(server, store, begins=State.KEYRING)
    window = make_window(session, settings)
    try:
        window.show()
        page = window.contents.accounts_page
        assert page.isVisible()
        assert page.empty.title.text() == "Waiting for your keyring…"
        told = Emissions(session, "state_changed")
        await started(session)
        assert told.of("state_changed") == [State.KEYRING, State.CHECKING, State.LISTED]
        assert page.isVisible()
        session.entries.forget()
        await rest(session)
        assert window.contents.connect_page.isVisible()
        assert not settings.connected
    finally:
        window.close()
        window.deleteLater()
        await session.aclose()


async def test_no_text_in_the_window_has_a_token(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        labels = [label.text() for label in window.findChildren(QLabel)]
        names = [
            text
            for widget in window.findChildren(QWidget)
            for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        ]
        everything = "\n".join([*labels, *names, window.contents.accounts_page.token_button.text()])
        assert api_token().reveal() not in everything
        assert api_token().reveal().partition("-")[2] not in everything
        for record in accounts_document(3).values():
            assert record["discord"] not in everything


# ---- The rest --------------------------------------------------------------------------------


async def test_ctrl_q_closes_the_window(server: LoopbackServer) -> None:
    async with running_window(server, MemoryStore()) as (window, session):
        await started(session)
        told = Emissions(window, "closed")
        press(window, KEY.Key_Q, CTRL)
        assert told.names == ["closed"]
        assert not window.isVisible()


async def test_the_theme_is_chosen_live(server: LoopbackServer) -> None:
    settings = Settings(theme="dark")
    async with running_window(server, None, settings) as (window, _):
        told = Emissions(window.contents.preferences, "changed")
        press(window, KEY.Key_Comma, CTRL)
        dialog = await dialog_of(PreferencesDialog)
        assert isinstance(dialog, PreferencesDialog)
        theme = dialog.fields["theme"]
        assert isinstance(theme, ChoiceBox)
        assert theme.currentData() == "dark"
        theme.setCurrentIndex(theme.findData("light"))
        assert settings.theme == "light"
        assert told.names == ["changed"]


async def test_about(server: LoopbackServer) -> None:
    from app import __version__

    async with running_window(server) as (window, _):
        window.contents.commands.about.trigger()
        dialog = await dialog_of(AboutDialog)
        said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        assert __version__ in said
        assert "Not made by useapi.net, PixVerse or Discord" in said
        assert "MIT" in said
        press(dialog, KEY.Key_Escape)
        await until(lambda: not dialogs())


async def test_place_and_columns_are_remembered(server: LoopbackServer) -> None:
    settings = Settings()
    async with running_window(server, None, settings) as (window, _):
        window.resize(window.minimumSizeHint().width(), 555)  # more may not fit on the screen
        size = window.size()
        window.contents.accounts_page.table.horizontalHeader().resizeSection(2, 333)
        window.remember()
    assert bytes.fromhex(settings.window_geometry)
    async with running_window(server, None, settings) as (again, _):
        assert again.size() == size
        assert again.contents.accounts_page.table.horizontalHeader().sectionSize(2) == 333


@pytest.mark.parametrize("kept_geometry", ["zz", "00", "abc", "€"])
async def test_a_kept_place_that_is_none_is_passed_over(
    server: LoopbackServer, kept_geometry: str
) -> None:
    settings = Settings(window_geometry=kept_geometry, column_layout=["xyz"])
    async with running_window(server, None, settings) as (window, _):
        assert window.isVisible()


async def test_every_control_has_a_name(server: LoopbackServer) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        assert unnamed(window) == []
        window.contents.commands.change_token.trigger()
        assert unnamed(window) == []


def unnamed(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and widget is not window.contents.connect_page
    ]


async def test_from_a_profile_without_a_token_there_is_a_way_to_the_others(
    server: LoopbackServer,
) -> None:
    settings = Settings(profile="new", profiles=["default", "new"])
    async with running_window(server, MemoryStore(), settings) as (window, session):
        session.start()
        await rest(session)
        button = window.contents.connect_page.profile_button
        assert (button.isVisible(), button.text()) == (True, "new")
        assert button.menu() is window.contents.profiles.menu


async def test_with_one_profile_the_first_page_does_not_speak_of_profiles(
    server: LoopbackServer,
) -> None:
    async with running_window(server, MemoryStore()) as (window, session):
        session.start()
        await rest(session)
        assert not window.contents.connect_page.profile_button.isVisible()


async def test_the_countdown_of_a_copied_token_leaves_other_lines_alone(
    server: LoopbackServer,
) -> None:
    async with running_window(server, kept()) as (window, session):
        await started(session)
        page = window.contents.accounts_page
        window.contents.desk.clipboard.copy_secret(api_token())
        await until(page.countdown.text)
        window.contents.desk.say("Saved as accounts.csv")
        window.contents.desk.clipboard._tick()
        assert page.countdown.text() == "Token copied; the clipboard is cleared in 29 s"
        assert page.said.text() == "Saved as accounts.csv"
        assert page.countdown.isVisible()
        window.contents.desk.clipboard.clear_secret()
        assert not page.countdown.isVisible()
        await until(lambda: page.said.text() == "The token is no longer in the clipboard")
