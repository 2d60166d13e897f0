"""Checks that come by themselves, with a clock that the test turns."""

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.session import check_timer as freshness
from app.ui.session.check_timer import Repeater
from app.ui.session.session import Session
from app.ui.session.session_state import State
from app.ui.session.settings import Settings
from app.ui.window import contents as contents_module
from tests.support.server import Answer, LoopbackServer, accounts
from tests.support.sessions import REFUSED, api_token, dialogs, running_window, the_dialog
from tests.support.signals import Emissions, emitted, until
from tests.support.stores import MemoryStore

MINUTE = 60.0


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def repeater(qapp: QApplication, clock: Clock) -> Repeater:
    assert qapp
    return Repeater(clock=clock)


def ring(repeater: Repeater) -> None:
    """As if the timer's time had come, whatever the machine's clock says."""
    (timer,) = repeater.findChildren(QTimer)
    timer.timeout.emit()


def pass_by(clock: Clock, repeater: Repeater, seconds: float) -> None:
    clock.now += seconds
    ring(repeater)


def test_it_is_off_at_first(repeater: Repeater) -> None:
    assert not repeater.is_waiting
    assert repeater.seconds_left == math.inf
    repeater.restart()
    assert not repeater.is_waiting


@pytest.mark.parametrize(("minutes", "least"), [(1, 1), (5, 5), (1440, 1440)])
def test_a_check_is_due_after_the_minutes_and_a_little_jitter(
    repeater: Repeater, clock: Clock, minutes: int, least: int
) -> None:
    told = Emissions(repeater, "due")
    repeater.every(minutes)
    assert repeater.is_waiting
    assert least * MINUTE <= repeater.seconds_left <= least * MINUTE * 1.1
    pass_by(clock, repeater, least * MINUTE - 1)
    assert not told
    assert repeater.is_waiting
    pass_by(clock, repeater, least * MINUTE * 0.1 + 1)
    assert told.names == ["due"]


def test_it_is_due_once_until_the_check_has_ended(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(1)
    pass_by(clock, repeater, 2 * MINUTE)
    assert not repeater.is_waiting
    assert told.names == ["due"]
    repeater.restart()
    assert repeater.is_waiting
    assert repeater.seconds_left >= MINUTE


def test_the_jitter_differs(repeater: Repeater) -> None:
    def waits() -> float:
        repeater.every(60)
        return repeater.seconds_left

    assert len({waits() for _ in range(20)}) > 10


def test_never_is_never(repeater: Repeater) -> None:
    repeater.every(5)
    repeater.every(0)
    assert not repeater.is_waiting
    repeater.every(-3)
    assert not repeater.is_waiting


def test_the_timer_of_the_machine_rings(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(freshness, "_MINUTE", 0.05)
    real = Repeater()
    with qtbot.waitSignal(real.due, timeout=5000):
        real.every(1)


# ---- Out of sight ----------------------------------------------------------------------------


def test_nothing_is_due_while_nobody_can_see_it(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(1)
    repeater.pause(True, "unseen")  # noqa: FBT003 (a slot)
    assert not repeater.is_waiting
    clock.now += 10 * MINUTE
    assert not told
    repeater.pause(False, "unseen")  # noqa: FBT003
    assert told.names == ["due"]  # at once, since it is overdue
    repeater.pause(False, "unseen")  # noqa: FBT003
    assert told.names == ["due"]


def test_who_comes_back_early_waits_the_rest(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(10)
    left = repeater.seconds_left
    repeater.pause(True, "unseen")  # noqa: FBT003 (a slot)
    clock.now += 3 * MINUTE
    repeater.pause(False, "unseen")  # noqa: FBT003
    assert repeater.is_waiting
    assert repeater.seconds_left == pytest.approx(left - 3 * MINUTE)
    assert not told


def test_a_check_that_ends_out_of_sight_is_not_the_last(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(1)
    repeater.pause(True, "unseen")  # noqa: FBT003 (a slot)
    repeater.restart()
    assert not repeater.is_waiting
    clock.now += MINUTE / 2
    repeater.pause(False, "unseen")  # noqa: FBT003
    assert repeater.is_waiting
    pass_by(clock, repeater, MINUTE)
    assert told.names == ["due"]


# ---- Retry-After -----------------------------------------------------------------------------


def test_the_service_may_ask_for_patience(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(1)
    repeater.restart(10 * MINUTE)
    assert repeater.seconds_left == pytest.approx(10 * MINUTE)
    repeater.restart()  # something else changed
    assert repeater.seconds_left == pytest.approx(10 * MINUTE)
    repeater.every(2)
    assert repeater.seconds_left == pytest.approx(10 * MINUTE)
    repeater.pause(True, "unseen")  # noqa: FBT003 (a slot)
    clock.now += 5 * MINUTE
    repeater.pause(False, "unseen")  # noqa: FBT003
    assert not told
    pass_by(clock, repeater, 5 * MINUTE)
    assert told.names == ["due"]
    repeater.restart()
    assert repeater.seconds_left < 3 * MINUTE


def test_patience_shorter_than_the_minutes_changes_nothing(repeater: Repeater) -> None:
    repeater.every(5)
    repeater.restart(30)
    assert repeater.seconds_left >= 5 * MINUTE


def test_patience_that_has_no_end_does_no_harm(repeater: Repeater, clock: Clock) -> None:
    told = Emissions(repeater, "due")
    repeater.every(1)
    repeater.restart(1e12)
    assert repeater.is_waiting
    pass_by(clock, repeater, 24 * 60 * MINUTE)
    assert repeater.is_waiting
    assert not told
    repeater.restart(math.inf)
    assert not repeater.is_waiting


# ---- In the window ---------------------------------------------------------------------------


async def test_the_window_checks_again_by_itself(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freshness, "_MINUTE", 0.05)
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: len(server.requests) >= 4, what="checks that came by themselves")
        assert window.contents.accounts_page.table.accounts.rowCount() == 3
        server.answer = accounts(5)
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 5)
        settings.repeat_minutes = 0
        window.contents.preferences.apply("repeat_minutes")
        await until(lambda: not session.is_busy)
        assert not window.contents.repeating.repeater.is_waiting


async def test_what_fails_by_itself_is_a_line_and_no_dialog(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        page = window.contents.accounts_page
        server.answer = Answer(503, headers={"Retry-After": "3600"}, body="busy")
        monkeypatch.setattr(freshness, "_MINUTE", 0.01)
        window.contents.repeating.repeater.every(1)
        await emitted(window.contents.repeating.repeater.due)
        await until(lambda: session.state is State.FAILED and not session.is_busy)
        monkeypatch.undo()
        assert dialogs() == []
        assert page.banner.isVisible()
        assert page.banner.words.text()
        assert page.table.accounts.rowCount() == 3
        assert window.contents.repeating.repeater.seconds_left > 3500  # as the service wants it
        page.banner.more.click()
        told = await the_dialog()
        words = page.banner.words.text()
        assert words.startswith(f"{told.accessibleName()}. The accounts on screen are from ")
        told.reject()
        assert not page.banner.isVisible()
        server.answer = accounts(2)
        session.check(unasked=True)
        await until(lambda: page.table.accounts.rowCount() == 2)
        assert not page.banner.isVisible()


async def test_no_check_comes_between_somebody_and_the_token_that_is_typed(
    server: LoopbackServer,
) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        contents, asked = window.contents, len(server.requests)
        contents.commands.change_token.trigger()
        contents.connect_page.field.setText("half a tok")
        contents.repeating.repeater.every(1)
        assert not contents.repeating.repeater.is_waiting
        contents.connect_page.left.emit()
        assert contents.repeating.repeater.is_waiting
        assert len(server.requests) == asked


async def test_a_refused_token_is_not_sent_again_and_again(server: LoopbackServer) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        repeater = window.contents.repeating.repeater
        repeater.every(1)
        server.answer = REFUSED
        session.check(unasked=True)
        await until(lambda: session.state is State.FAILED and not session.is_busy)
        assert not repeater.is_waiting
        server.answer = accounts(2)
        session.check()
        await until(lambda: session.state is State.LISTED and not session.is_busy)
        assert repeater.is_waiting


@pytest.mark.parametrize("url", ["https", "http"])
async def test_offline_only_another_computer_is_out_of_reach(
    server: LoopbackServer, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        monkeypatch.setattr(Session, "url", f"{url}://service.invalid/v1")
        repeating = window.contents.repeating
        repeating.repeater.every(1)
        repeating.reachability.changed.emit(True)  # noqa: FBT003 (a signal)
        assert repeating.repeater.is_waiting is (url == "http")
        repeating.reachability.changed.emit(False)  # noqa: FBT003
        assert repeating.repeater.is_waiting


async def test_what_is_not_new_is_not_announced_again(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(contents_module, "announce", lambda _, words: heard.append(words))
    async with running_window(server, MemoryStore(api_token())) as (_window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        for answer, unasked, times in ((3, True, 1), (4, True, 2), (4, True, 2), (4, False, 3)):
            server.answer = accounts(answer)
            session.check(unasked=unasked)
            await until(lambda: not session.is_busy)
            assert len(heard) == times, heard


async def test_patience_until_a_time_of_day(server: LoopbackServer) -> None:
    later = datetime.now(UTC) + timedelta(hours=2)
    server.answer = Answer(429, headers={"Retry-After": format_datetime(later, usegmt=True)})
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(dialogs)
        assert window.contents.repeating.repeater.seconds_left == pytest.approx(2 * 3600, abs=60)
        session.leave_sample()
        assert window.contents.repeating.repeater.seconds_left > 3600


async def test_a_minimised_window_asks_nothing(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(freshness, "_MINUTE", 0.05)
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: len(server.requests) >= 2)
        window.showMinimized()
        await until(window.isMinimized)
        await until(lambda: not session.is_busy)
        asked = len(server.requests)
        repeater = window.contents.repeating.repeater
        await until(lambda: repeater.seconds_left < -0.1, what="an overdue check")
        assert len(server.requests) == asked
        window.showNormal()
        await until(lambda: len(server.requests) > asked)


async def test_a_window_on_another_workspace_asks_nothing(server: LoopbackServer) -> None:
    """The desktop takes it off the screen there, and Qt does not call that minimised."""
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        repeater = window.contents.repeating.repeater
        assert repeater.is_waiting
        window.windowHandle().hide()
        await until(lambda: not repeater.is_waiting)
        assert not window.isMinimized()
        window.windowHandle().show()
        await until(lambda: repeater.is_waiting)


async def test_without_a_check_at_the_start_there_is_a_sentence_and_a_button(
    server: LoopbackServer,
) -> None:
    settings = Settings(check_on_start=False)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start(check=settings.check_on_start)
        await until(lambda: session.state is State.IDLE)
        empty = window.contents.accounts_page.empty
        assert empty.isVisible()
        assert empty.title.text()
        assert empty.text.text()
        assert server.requests == []
        empty.button.click()
        await until(lambda: window.contents.accounts_page.table.accounts.rowCount() == 3)
