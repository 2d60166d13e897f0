"""The services in the whole window, over a server that speaks all of them."""

import asyncio

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel

from app.catalogue.all_services import BY_ID
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.subscription_dialog import SubscriptionDialog
from app.ui.pages.accounts_page import AccountsPage
from app.ui.session.session import Session
from app.ui.window.main_window import MainWindow
from tests.support.behaviours.expected import error, status
from tests.support.screens import settle
from tests.support.server import Answer
from tests.support.sessions import api_token, back_in, click, press, running_window, the_dialog
from tests.support.signals import until
from tests.support.stores import MemoryStore
from tests.support.useapi.stand import ACCOUNT, NOT_RETIRED, Stand, gone

KEY = Qt.Key
FIVE = ("pixverse-v2", "pixverse-v1", "runway-v1", "kling-v1", "google-flow-v1")


def kept() -> MemoryStore:
    return MemoryStore(api_token())


async def checked(session: Session) -> None:
    await until(lambda: session.is_busy, what="a check")
    await until(lambda: not session.is_busy, what="the end of the check")
    await asyncio.sleep(0.02)  # what changed is shown a turn later


async def started(session: Session) -> None:
    session.start()
    await checked(session)


def page_of(window: MainWindow) -> AccountsPage:
    return window.contents.accounts_page


def names(page: AccountsPage) -> list[str]:
    return [row.name for row in page.services.list.view._rows.rows]


def words(page: AccountsPage, name: str) -> str:
    model = page.services.list.view.model()
    every = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return next(each for each in every if each.startswith(f"{name}: "))


async def test_v1_alone_has_no_services_beside_it() -> None:
    with Stand(("pixverse-v1",)) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            assert page.services.list.isHidden()
            assert page.services.box.isHidden()
            assert page.summary.subscription.isHidden()
            assert page.count.text() == "2 channels"
            assert page.summary.channels.caption.text() == "channels on 1 server"
            assert page.filter.accessibleName() == "Filter by channel, server or problem"
            assert page.summary.checked.caption.text().startswith("took ")


async def test_five_services_and_the_others_behind_a_button() -> None:
    with Stand(FIVE) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            assert names(page) == ["All accounts", *(BY_ID[service].name for service in FIVE)]
            assert page.services.list.more.text() == "+ 16 others"
            listing = session.listing
            assert listing is not None
            assert page.count.text() == f"{len(listing.accounts)} accounts"
            assert page.summary.channels.caption.text() == "in 5 services"
            assert page.summary.checked.caption.text().startswith("16 services asked in ")
            page.services.list.more.click()
            assert words(page, "Muse") == "Muse: nothing set up"
            assert words(page, "Midjourney v3") == "Midjourney v3: not asked"


async def test_what_comes_late_does_not_scroll_the_first_rows_away() -> None:
    with Stand(NOT_RETIRED) as stand:
        for late in ("pixverse-v2", "pixverse-v1", "runway-v1"):
            stand.slow(late, 0.4)
        async with running_window(stand, kept()) as (window, session):
            window.resize(1240, 740)
            page = page_of(window)
            session.start()
            await until(lambda: page.table.accounts.shown)
            page.table.setFocus()  # which makes the first row that is there the current one
            await until(lambda: not session.is_busy)
            listing = session.listing
            assert listing is not None
            await until(lambda: page.table.accounts.shown == len(listing.accounts))
            assert page.table.verticalScrollBar().maximum() > 0
            assert page.table.verticalScrollBar().value() == 0


async def test_the_keyboard_chooses_what_the_table_shows() -> None:
    with Stand(FIVE) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            window.resize(1240, 740)
            settle()
            page.services.list.view.setFocus()
            for _ in range(3):
                press(window, KEY.Key_Down)
            assert session.view == "runway-v1"
            listing = session.listing_of(BY_ID["runway-v1"])
            assert listing is not None
            assert page.table.accounts.total == len(listing.accounts)
            assert page.summary.channels.caption.text() == "Runway"
            assert page.services.list.view.hasFocus()
            press(window, KEY.Key_Home)
            assert session.view == ""


async def test_a_failed_service_is_told_at_its_row_and_one_click_away() -> None:
    with Stand(FIVE) as stand:
        stand.answers["kling-v1"] = status(500, error("no"))
        stand.answers["muse-v1"] = status(429, error("slow down"))
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            assert words(page, "Kling") == "Kling: the check failed"
            assert words(page, "Muse") == "Muse: the check failed"
            assert page.table.isVisible()
            page.services.chosen.emit("muse-v1")
            assert page.empty.isVisible()
            assert page.empty.title.text() == "useapi.net asks you to wait"
            page.services.chosen.emit("kling-v1")
            assert page.empty.title.text() == "useapi.net has trouble of its own"
            assert page.empty.button.text() == "Try again"
            del stand.answers["kling-v1"]
            asked = len(stand.asked)
            click(page.empty.button)
            await checked(session)
            assert {*stand.asked[asked:]} <= {ACCOUNT, "kling-v1", "kling-v1/running"}
            assert page.table.isVisible()
            assert words(page, "Kling").startswith("Kling: 1 account")


async def test_older_accounts_of_a_failed_service_stay_with_a_note() -> None:
    with Stand(FIVE) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            page.services.chosen.emit("runway-v1")
            assert page.service_note.isHidden()
            page.services.chosen.emit("")
            stand.answers["runway-v1"] = status(500, error("no"))
            session.check(unasked=True)
            await checked(session)
            assert page.service_note.isHidden()  # it is about a service that nobody looks at
            assert words(page, "Runway").startswith("Runway: the check failed, ")
            page.services.chosen.emit("runway-v1")
            assert page.table.isVisible()
            note = page.service_note.words.text()
            assert note.endswith("failed: useapi.net has trouble of its own")
            click(page.service_note.more)
            dialog = await the_dialog()
            assert isinstance(dialog, GuidanceDialog)
            assert dialog.title.text() == "useapi.net has trouble of its own"
            dialog.reject()
            await back_in(window)
            page.services.chosen.emit("")
            assert page.service_note.isHidden()


async def test_jobs_that_are_not_known_are_noted() -> None:
    with Stand(FIVE) as stand:
        stand.answers["pixverse-v2/running"] = status(500, error("no"))
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            page.services.chosen.emit("pixverse-v2")
            assert page.service_note.words.text().startswith("Running jobs are not known: ")


async def test_nothing_set_up_and_gone_stand_in_place_of_the_table(
    opened_pages: list[QUrl],
) -> None:
    with Stand(FIVE) as stand:
        stand.answers["luma-v1"] = gone()
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            page.services.chosen.emit("muse-v1")
            assert page.empty.title.text() == "Your token works; no account is set up yet"
            click(page.empty.button)
            assert opened_pages == [QUrl(BY_ID["muse-v1"].setup_page)]
            page.services.chosen.emit("luma-v1")
            assert page.empty.title.text() == "useapi.net no longer offers this list"
            page.services.chosen.emit("pika-v1")
            assert page.empty.title.text() == "This service was not asked"
            assert page.empty.button.text() == "Ask now"
            click(page.empty.button)
            await checked(session)
            assert "pika-v1" in stand.asked
            assert page.empty.title.text() != "This service was not asked"


async def test_a_slow_service_is_shown_as_busy() -> None:
    with Stand(FIVE) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            stand.slow("kling-v1", 1.0)
            session.check()
            await until(lambda: not session.checks["runway-v1"].is_busy)
            await asyncio.sleep(0.05)
            assert words(page, "Kling").endswith(", being checked")
            await until(lambda: page.services.list.view._cells.shows_busy)
            await until(lambda: not session.is_busy)
            await asyncio.sleep(0.02)
            assert not words(page, "Kling").endswith(", being checked")
            assert not page.services.list.view._cells.shows_busy


async def test_the_subscription_opens_its_details() -> None:
    with Stand(FIVE) as stand:
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            click(page.summary.subscription)
            dialog = await the_dialog()
            assert isinstance(dialog, SubscriptionDialog)
            said = " ".join(label.text() for label in dialog.findChildren(QLabel))
            assert session.subscription is not None
            owner = session.subscription.owner
            assert owner is not None
            assert owner.email in said
            dialog.reject()
            await back_in(window)
            window.contents.commands.share_safe.setChecked(True)
            click(page.summary.subscription)
            dialog = await the_dialog()
            said = " ".join(label.text() for label in dialog.findChildren(QLabel))
            assert "Kling API" in said
            assert owner.email not in said


async def test_a_subscription_that_cannot_be_told_says_why() -> None:
    with Stand(FIVE) as stand:
        stand.answers[ACCOUNT] = Answer(200, body="<html>")
        async with running_window(stand, kept()) as (window, session):
            await started(session)
            page = page_of(window)
            assert page.summary.subscription.figure.text() == "Not known"
            click(page.summary.subscription)
            assert isinstance(await the_dialog(), GuidanceDialog)
