"""Checks that come by themselves, with a clock that the test turns."""

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.session import automatic_checks
from app.ui.session.automatic_checks import CheckTimer
from app.ui.session.runner import State
from app.ui.session.session import Session
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
def timer(qapp: QApplication, clock: Clock) -> CheckTimer:
    assert qapp
    return CheckTimer(clock=clock)


def ring(timer: CheckTimer) -> None:
    """As if the timer's time had come, whatever the machine's clock says."""
    (its_own,) = timer.findChildren(QTimer)
    its_own.timeout.emit()


def pass_by(clock: Clock, timer: CheckTimer, seconds: float) -> None:
    clock.now += seconds
    ring(timer)


def test_it_is_off_at_first(timer: CheckTimer) -> None:
    assert not timer._timer.isActive()
    assert timer.seconds_left == math.inf
    timer.restart()
    assert not timer._timer.isActive()


@pytest.mark.parametrize(("minutes", "least"), [(1, 1), (5, 5), (1440, 1440)])
def test_a_check_is_due_after_the_minutes_and_a_little_jitter(
    timer: CheckTimer, clock: Clock, minutes: int, least: int
) -> None:
    told = Emissions(timer, "due")
    timer.every(minutes)
    assert timer._timer.isActive()
    assert least * MINUTE <= timer.seconds_left <= least * MINUTE * 1.1
    pass_by(clock, timer, least * MINUTE - 1)
    assert not told
    assert timer._timer.isActive()
    pass_by(clock, timer, least * MINUTE * 0.1 + 1)
    assert told.names == ["due"]


def test_it_is_due_once_until_the_check_has_ended(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(1)
    pass_by(clock, timer, 2 * MINUTE)
    assert not timer._timer.isActive()
    assert told.names == ["due"]
    timer.restart()
    assert timer._timer.isActive()
    assert timer.seconds_left >= MINUTE


def test_the_jitter_differs(timer: CheckTimer) -> None:
    def waits() -> float:
        timer.every(60)
        return timer.seconds_left

    assert len({waits() for _ in range(20)}) > 10


def test_never_is_never(timer: CheckTimer) -> None:
    timer.every(5)
    timer.every(0)
    assert not timer._timer.isActive()
    timer.every(-3)
    assert not timer._timer.isActive()


def test_the_timer_of_the_machine_rings(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(automatic_checks, "_MINUTE", 0.05)
    real = CheckTimer()
    with qtbot.waitSignal(real.due, timeout=5000):
        real.every(1)


# ---- Out of sight ----------------------------------------------------------------------------


def test_nothing_is_due_while_nobody_can_see_it(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(1)
    timer.pause("unseen", on=True)
    assert not timer._timer.isActive()
    clock.now += 10 * MINUTE
    assert not told
    timer.pause("unseen", on=False)
    assert told.names == ["due"]  # at once, since it is overdue
    timer.pause("unseen", on=False)
    assert told.names == ["due"]


def test_who_comes_back_early_waits_the_rest(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(10)
    left = timer.seconds_left
    timer.pause("unseen", on=True)
    clock.now += 3 * MINUTE
    timer.pause("unseen", on=False)
    assert timer._timer.isActive()
    assert timer.seconds_left == pytest.approx(left - 3 * MINUTE)
    assert not told


def test_a_check_that_ends_out_of_sight_is_not_the_last(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(1)
    timer.pause("unseen", on=True)
    timer.restart()
    assert not timer._timer.isActive()
    clock.now += MINUTE / 2
    timer.pause("unseen", on=False)
    assert timer._timer.isActive()
    pass_by(clock, timer, MINUTE)
    assert told.names == ["due"]


# ---- Retry-After -----------------------------------------------------------------------------


def test_the_service_may_ask_for_patience(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(1)
    timer.restart(10 * MINUTE)
    assert timer.seconds_left == pytest.approx(10 * MINUTE)
    timer.restart()  # something else changed
    assert timer.seconds_left == pytest.approx(10 * MINUTE)
    timer.every(2)
    assert timer.seconds_left == pytest.approx(10 * MINUTE)
    timer.pause("unseen", on=True)
    clock.now += 5 * MINUTE
    timer.pause("unseen", on=False)
    assert not told
    pass_by(clock, timer, 5 * MINUTE)
    assert told.names == ["due"]
    timer.restart()
    assert timer.seconds_left < 3 * MINUTE


def test_patience_shorter_than_the_minutes_changes_nothing(timer: CheckTimer) -> None:
    timer.every(5)
    timer.restart(30)
    assert timer.seconds_left >= 5 * MINUTE


def test_patience_that_has_no_end_does_no_harm(timer: CheckTimer, clock: Clock) -> None:
    told = Emissions(timer, "due")
    timer.every(1)
    timer.restart(1e12)
    assert timer._timer.isActive()
    pass_by(clock, timer, 24 * 60 * MINUTE)
    assert timer._timer.isActive()
    assert not told
    timer.restart(math.inf)
    assert not timer._timer.isActive()


# ---- In the window ---------------------------------------------------------------------------


async def test_the_window_checks_again_by_itself(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_checks, "_MINUTE", 0.05)
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
        assert not window.contents.automatic_checks._timer.isActive()


async def test_what_fails_by_itself_is_a_line_and_no_dialog(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        page = window.contents.accounts_page
        server.answer = Answer(503, headers={"Retry-After": "3600"}, body="busy")
        monkeypatch.setattr(automatic_checks, "_MINUTE", 0.01)
        window.contents.automatic_checks.every(1)
        await emitted(window.contents.automatic_checks.due)
        await until(lambda: session.state is State.FAILED and not session.is_busy)
        monkeypatch.undo()
        assert dialogs() == []
        assert page.banner.isVisible()
        assert page.banner.words.text()
        assert page.table.accounts.rowCount() == 3
        assert window.contents.automatic_checks.seconds_left > 3500  # as the service wants it
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
        contents.automatic_checks.every(1)
        assert not contents.automatic_checks._timer.isActive()
        contents.connect_page.back.clicked.emit()
        assert contents.automatic_checks._timer.isActive()
        assert len(server.requests) == asked


async def test_a_refused_token_is_not_sent_again_and_again(server: LoopbackServer) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        timer = window.contents.automatic_checks
        timer.every(1)
        server.answer = REFUSED
        session.check(unasked=True)
        await until(lambda: session.state is State.FAILED and not session.is_busy)
        assert not timer._timer.isActive()
        server.answer = accounts(2)
        session.check()
        await until(lambda: session.state is State.LISTED and not session.is_busy)
        assert timer._timer.isActive()


@pytest.mark.parametrize("url", ["https", "http"])
async def test_offline_only_another_computer_is_out_of_reach(
    server: LoopbackServer, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running_window(server, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        monkeypatch.setattr(Session, "is_remote", url == "https")
        checks = window.contents.automatic_checks
        checks.every(1)
        checks.reachability.changed.emit(True)  # noqa: FBT003 (a signal)
        assert checks._timer.isActive() is (url == "http")
        checks.reachability.changed.emit(False)  # noqa: FBT003
        assert checks._timer.isActive()


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
        assert window.contents.automatic_checks.seconds_left == pytest.approx(2 * 3600, abs=60)
        session.leave_sample()
        assert window.contents.automatic_checks.seconds_left > 3600


async def test_a_minimised_window_asks_nothing(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_checks, "_MINUTE", 0.05)
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: len(server.requests) >= 2)
        window.showMinimized()
        await until(window.isMinimized)
        await until(lambda: not session.is_busy)
        asked = len(server.requests)
        timer = window.contents.automatic_checks
        await until(lambda: timer.seconds_left < -0.1, what="an overdue check")
        assert len(server.requests) == asked
        window.showNormal()
        await until(lambda: len(server.requests) > asked)


async def test_a_window_on_another_workspace_asks_nothing(server: LoopbackServer) -> None:
    """The desktop takes it off the screen there, and Qt does not call that minimised."""
    settings = Settings(repeat_minutes=1)
    async with running_window(server, MemoryStore(api_token()), settings) as (window, session):
        session.start()
        await until(lambda: session.listing is not None and not session.is_busy)
        timer = window.contents.automatic_checks
        assert timer._timer.isActive()
        window.windowHandle().hide()
        await until(lambda: not timer._timer.isActive())
        assert not window.isMinimized()
        window.windowHandle().show()
        await until(timer._timer.isActive)


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
