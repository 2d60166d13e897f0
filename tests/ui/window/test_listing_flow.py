"""What the window shows of many services, and what it tells of them, over a real server."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.session.kept_views import keep_view, rename, view_of
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.main_window import MainWindow
from tests.support.behaviours.expected import error, status
from tests.support.server import Answer, LoopbackServer
from tests.support.sessions import (
    REFUSED,
    api_token,
    dialogs,
    make_session,
    make_window,
    running_window,
    the_dialog,
)
from tests.support.signals import until
from tests.support.stores import MemoryStore
from tests.support.useapi.stand import NOT_RETIRED, Stand, gone, nothing

USUAL = DEFAULT_SERVICE.id
BROKEN = status(500, error("oops"))


@pytest.fixture
def stand() -> Iterator[Stand]:
    with Stand() as running:
        yield running


async def rest(session: Session) -> None:
    await until(lambda: not session.is_busy, 30, what="a session at rest")


@asynccontextmanager
async def started(
    stand: LoopbackServer, settings: Settings | None = None, view: str = ""
) -> AsyncIterator[tuple[MainWindow, Session]]:
    """After the check of the start."""
    store = MemoryStore(api_token())
    async with running_window(stand, store, settings) as (window, session):
        session.choose_view(view)
        session.start()
        await rest(session)
        yield window, session


def services_in(window: MainWindow) -> set[str]:
    """Those of which there are rows."""
    model = window.contents.accounts_page.table.accounts
    return {model.account_at(row).service.id for row in range(model.rowCount())}


async def press_check(window: MainWindow, session: Session) -> None:
    window.contents.commands.check.trigger()
    await until(lambda: session.is_busy)
    await rest(session)


# ---- What is shown ---------------------------------------------------------------------------


async def test_all_accounts_or_those_of_one_service(stand: Stand) -> None:
    async with started(stand) as (window, session):
        assert services_in(window) == {*NOT_RETIRED}
        session.choose_view("kling-v1")
        assert services_in(window) == {"kling-v1"}
        assert window.contents.commands.channel_page.data().toString().endswith("kling")
        session.choose_view("")
        assert services_in(window) == {*NOT_RETIRED}
        assert dialogs() == []


async def test_rows_come_before_a_service_that_takes_its_time(stand: Stand) -> None:
    stand.slow("kling-v1", 1.5)
    async with running_window(stand, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: len(services_in(window)) == 15)
        assert session.is_busy
        words = window.contents.accounts_page.busy.words
        await until(lambda: words.text() == "15 of 16 services have answered…")
        await rest(session)
        assert services_in(window) == {*NOT_RETIRED}
        assert words.text() == ""


async def test_the_usual_service_alone_is_as_ever() -> None:
    with Stand([USUAL]) as stand:
        async with started(stand) as (window, session):
            model = window.contents.accounts_page.table.accounts
            ids = [column.id for column in model.columns]
            assert ids == ["status", "channel", "server", "discord", "maxJobs"]
            assert window.contents.commands.export_all.text() == "Export &all channels…"
            assert session.listing is session.listing_of(DEFAULT_SERVICE)
            stand.answers[USUAL] = BROKEN
            await press_check(window, session)
            dialog = await the_dialog()
            assert isinstance(dialog, GuidanceDialog)
            assert dialog.title.text() == "useapi.net has trouble of its own"
            assert services_in(window) == {USUAL}


async def test_what_is_with_a_service_without_accounts_stands_in_its_place(stand: Stand) -> None:
    stand.answers |= {"kling-v1": BROKEN, "luma-v1": nothing("luma-v1"), "muse-v1": gone()}
    async with started(stand) as (window, session):
        empty = window.contents.accounts_page.empty
        titles = []
        for view in ("kling-v1", "luma-v1", "muse-v1"):
            session.choose_view(view)
            assert window.contents.accounts_page.stack.currentWidget() is empty
            titles.append(empty.title.text())
        assert titles == [
            "useapi.net has trouble of its own",
            "Your token works; no account is set up yet",
            "useapi.net no longer offers this list",
        ]
        assert not window.contents.commands.export.isEnabled()
        assert dialogs() == []


async def test_share_safe_hides_the_ids_of_every_service(stand: Stand) -> None:
    async with started(stand) as (window, session):
        window.contents.commands.share_safe.trigger()
        page = window.contents.accounts_page
        assert page.listing is not None
        assert session.listing is not None
        keys = {account.key for account in session.listing.accounts}
        assert not keys & {account.key for account in page.listing.accounts}
        session.choose_view("kling-v1")
        assert page.listing is not None
        assert not keys & {account.key for account in page.listing.accounts}


# ---- What is told ----------------------------------------------------------------------------


async def test_a_refused_token_is_told_once(stand: Stand) -> None:
    async with started(stand) as (window, session):
        asked = len(stand.asked)
        stand.answer = REFUSED
        await press_check(window, session)
        dialog = await the_dialog()
        assert isinstance(dialog, GuidanceDialog)
        assert dialog.title.text() == "useapi.net did not accept your API token"
        assert len(stand.asked) - asked <= 4
        dialog.reject()
        await until(lambda: not dialogs())
        QApplication.processEvents()
        assert dialogs() == []  # and no other one after it
        assert services_in(window) == {*NOT_RETIRED}


async def test_what_others_say_opens_no_dialog(stand: Stand) -> None:
    stand.slow("runway-v1", 1)
    stand.answers |= {
        "kling-v1": BROKEN,
        "mureka-v1": status(429, error("slow down")),
        "minimax-v1": status(200, "<!doctype html><title>hotel</title>"),
    }
    async with started(stand) as (window, session):
        assert dialogs() == []
        assert not window.contents.accounts_page.banner.isVisible()
        failed = {"kling-v1", "mureka-v1", "minimax-v1"}
        assert services_in(window) == {*NOT_RETIRED} - failed
        assert {name for name, each in session.checks.items() if each.has_failed} == failed


async def test_the_service_that_is_looked_at_is_told_with_its_own_pages(stand: Stand) -> None:
    async with started(stand) as (window, session):
        stand.answers["kling-v1"] = status(200, {"a": []})
        session.choose_view("kling-v1")
        await press_check(window, session)
        dialog = await the_dialog()
        assert isinstance(dialog, GuidanceDialog)
        assert dialog.title.text()
        urls = {action.url for action in dialog._guidance.actions if action.url}
        assert urls == {BY_ID["kling-v1"].documentation}
        assert "are still there" in dialog.summary.text()
        assert services_in(window) == {"kling-v1"}


async def test_a_check_that_came_by_itself_is_a_line(stand: Stand) -> None:
    async with started(stand, view="kling-v1") as (window, session):
        stand.answers |= {"kling-v1": BROKEN, "runway-v1": BROKEN}
        session.check(unasked=True)
        await rest(session)
        banner = window.contents.accounts_page.banner
        assert banner.isVisible()
        assert banner.words.text().startswith("useapi.net has trouble of its own")
        assert dialogs() == []


async def test_escape_ends_all_questions(stand: Stand) -> None:
    for name in NOT_RETIRED[8:]:
        stand.answers[name] = Answer(delay=60)
    async with running_window(stand, MemoryStore(api_token())) as (window, session):
        session.start()
        await until(lambda: len(services_in(window)) == 8)
        window.contents.commands.cancel.trigger()
        await rest(session)
        assert dialogs() == []
        assert services_in(window) == {*NOT_RETIRED[:8]}
        await until(lambda: stand.in_flight == 0)


# ---- What leaves the window ------------------------------------------------------------------


async def test_what_is_shown_is_exported(stand: Stand, tmp_path: Path) -> None:
    async with started(stand) as (window, session):
        exports = window.contents.exports
        assert window.contents.commands.export_all.text() == "Export &all accounts…"
        for view, name in (("", "all.csv"), ("kling-v1", "kling.csv")):
            session.choose_view(view)
            exports._export_to(tmp_path / name)
            exporting = exports._exporting
            assert exporting is not None
            await exporting
        every = (tmp_path / "all.csv").read_text()
        kling = (tmp_path / "kling.csv").read_text()
        assert "Kling" in every
        assert "Runway" in every
        assert 1 < kling.count("\n") < every.count("\n")
        exports._export_to(tmp_path / "kling.json")
        exporting = exports._exporting
        assert exporting is not None
        await exporting
        address = f"{stand.origin}{BY_ID['kling-v1'].path}"
        assert f'"endpoint": "{address}"' in (tmp_path / "kling.json").read_text()


async def test_the_command_for_a_terminal_asks_the_service_of_the_row(stand: Stand) -> None:
    async with started(stand) as (window, session):
        session.choose_view("kling-v1")
        table = window.contents.accounts_page.table
        session.choose_view("")
        model = table.accounts
        row = next(
            row for row in range(model.rowCount()) if model.account_at(row).service.id == "kling-v1"
        )
        table.setCurrentIndex(model.index(row, 0))
        window.contents.commands.copy_curl.trigger()
        text = QApplication.clipboard().text()
        assert f"{stand.origin}{BY_ID['kling-v1'].path}" in text


# ---- What is remembered ----------------------------------------------------------------------


async def test_the_choice_is_remembered_for_each_profile(stand: Stand) -> None:
    stores = {name: MemoryStore(api_token()) for name in ("default", "work")}
    settings = Settings(profiles=[*stores])
    session = make_session(stand, stores["default"])
    window = make_window(session, settings, lambda name: stores.setdefault(name, MemoryStore()))
    try:
        window.show()
        session.start()
        await rest(session)
        session.choose_view("kling-v1")
        window.contents.profiles.switch("work")
        assert session.view == ""
        await rest(session)
        session.choose_view("runway-v1")
        window.contents.profiles.switch("default")
        assert session.view == "kling-v1"
        await rest(session)
        assert services_in(window) == {"kling-v1"}
        window.contents.profiles.rename("home")
        await rest(session)
        assert view_of(settings, "home") == "kling-v1"
        assert view_of(settings, "default") == ""
        assert view_of(settings, "work") == "runway-v1"
    finally:
        await session.aclose()
        window.close()
        window.deleteLater()


def test_lines_that_are_none_are_passed_over() -> None:
    settings = Settings(views=["", "x", "[1]", '["a"]', '["a", "kling-v1"]', "null"])
    assert view_of(settings, "a") == "kling-v1"
    keep_view(settings, "b", "muse-v1")
    rename(settings, "a", "c")
    assert [view_of(settings, name) for name in "abc"] == ["", "muse-v1", "kling-v1"]
    keep_view(settings, "b", "")
    assert settings.views == ['["c", "kling-v1"]']
