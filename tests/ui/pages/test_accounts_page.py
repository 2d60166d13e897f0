"""The page of the accounts: its states."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.accounts.check_services import ServiceState
from app.base.errors import (
    GoneError,
    InspectorError,
    NothingConfiguredError,
    ServiceTroubleError,
)
from app.catalogue.all_services import BY_ID
from app.guidance.guidance import Guidance
from app.guidance.guide import guide
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.service_rows import ServiceRow
from app.ui.session.runner import State
from tests.support.listings import account, listing, listing_of
from tests.support.other_service import other_account
from tests.support.samples import sample_of_all
from tests.support.screens import settle
from tests.support.signals import Emissions

LEFT = Qt.MouseButton.LeftButton
ROWS = (
    ServiceRow("", "All accounts", ServiceState.LISTED, 3),
    ServiceRow("kling-v1", "Kling", ServiceState.LISTED, 2),
    ServiceRow("muse-v1", "Muse", ServiceState.FAILED),
)


@pytest.fixture
def page(qtbot: QtBot) -> AccountsPage:
    made = AccountsPage()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


@pytest.fixture
def told(page: AccountsPage) -> Emissions:
    return Emissions(page, "check_wanted", "service_check_wanted", "cancel_wanted")


def test_before_the_first_list(page: AccountsPage, told: Emissions) -> None:
    page.show_listing(None, "host")
    page.empty.say("empty-list", "No channels to show", "They appear here.", "Check accounts")
    assert page.empty.isVisible()
    assert page.empty.title.text() == "No channels to show"
    assert (page.count.text(), page.checked.text()) == ("", "")
    QTest.mouseClick(page.empty.button, LEFT)
    assert told == [("check_wanted", None)]
    page.empty.say("refresh", "Checking…", "")
    assert page.empty.button.isHidden()


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 channel"), (2, "2 channels"), (1_200, "1,200 channels")]
)
def test_with_a_list(page: AccountsPage, number: int, words: str) -> None:
    page.show_listing(listing_of(number), "host")
    assert page.table.isVisible()
    assert page.table.accounts.rowCount() == number
    assert page.count.text() == words
    assert page.checked.text().startswith("Checked ")
    assert ":" in page.checked.text()
    assert page.summary.channels.figure.text() == words.partition(" ")[0]
    page.show_listing(None, "host")
    assert page.empty.isVisible()
    assert page.table.accounts.rowCount() == 0


def test_an_empty_list_is_still_a_list(page: AccountsPage) -> None:
    page.show_listing(listing(), "host")
    assert page.count.text() == "0 channels"


def test_the_button_checks_and_while_a_check_runs_cancels(
    page: AccountsPage, told: Emissions
) -> None:
    assert page.check_button.text() == "Check accounts"
    QTest.mouseClick(page.check_button, LEFT)
    page.set_busy("Connecting to host…")
    assert page.check_button.text() == "Cancel"
    assert page.busy.words.text() == "Connecting to host…"
    QTest.mouseClick(page.check_button, LEFT)  # the second half of a double click
    assert told.names == ["check_wanted"]
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    QTest.mouseClick(page.check_button, LEFT)
    page.set_busy(None)
    assert page.check_button.text() == "Check accounts"
    assert page.busy.words.text() == ""
    assert told.names == ["check_wanted", "cancel_wanted"]


def test_nothing_jumps_while_a_check_runs(
    page: AccountsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.show_listing(listing_of(3), "host")
    for _ in range(5):  # layouts settle from the inside to the outside
        qapp.processEvents()
    before = (page.table.geometry(), page.summary.geometry())
    page.set_busy("Connecting…")
    qtbot.waitUntil(page.busy.isVisible)
    assert (page.table.geometry(), page.summary.geometry()) == before


# ---- Several services ---------------------------------------------------------------------------


def test_with_a_choice_of_services_the_words_are_of_accounts(page: AccountsPage) -> None:
    hint = "Filter by channel, server or problem"
    assert page.filter.accessibleName() == page.filter.placeholderText() == hint
    page.show_services(ROWS, "")
    page.show_listing(listing(account(0), other_account(1), other_account(2)), "host")
    hint = "Filter by account, service or problem"
    assert page.filter.accessibleName() == page.filter.placeholderText() == hint
    assert page.count.text() == "3 accounts"
    page.filter.setText("1@mail")
    assert page.count.text() == "1 of 3 accounts shown"
    page.filter.setText("nothing has this")
    assert page.nothing_found.title.text() == "No account fits the filter"
    page.filter.clear()
    page.show_listing(listing(account(0)), "host")
    assert page.count.text() == "1 channel"
    page.show_services((), "")
    assert page.nothing_found.title.text() == "No channel fits the filter"


def test_a_service_without_a_list_leaves_the_cards_where_they_are(page: AccountsPage) -> None:
    page.show_services(ROWS, "")
    page.show_listing(listing_of(3), "host")
    settle()
    before = page.services.geometry()
    page.show_services(ROWS, "muse-v1")
    page.show_listing(None, "host")
    settle()
    assert page.summary.isVisible()
    assert page.summary.channels.figure.text() == "–"
    assert page.services.geometry() == before


def told_of(error: InspectorError) -> Guidance:
    return guide(error, service=BY_ID["muse-v1"])


def test_the_card_of_the_check_counts_the_services(page: AccountsPage) -> None:
    page.show_services((*ROWS, ServiceRow("luma-v1", "Luma")), "")
    page.show_listing(listing(account(0), other_account(1), at=datetime.now(UTC)), "host")
    assert page.summary.checked.caption.text() == "2 services asked in 0.8 s"
    page.show_services(ROWS, "kling-v1")
    assert page.summary.checked.caption.text() == "took 0.8 s · host"


def test_what_is_with_a_service_that_lists_nothing(page: AccountsPage, told: Emissions) -> None:
    links = Emissions(page.empty, "link_wanted")
    page.show_services(ROWS, "muse-v1")
    page.show_listing(None, "host")
    empty = page.empty

    empty.follow(State.LISTED, told_of(ServiceTroubleError(status_code=500)), of_service=True)
    assert empty.title.text() == "useapi.net has trouble of its own"
    assert "Wait a few minutes" in empty.text.text()
    assert (empty.button.text(), empty.second.text()) == ("Try again", "Open useapi.net")
    QTest.mouseClick(empty.button, LEFT)
    QTest.mouseClick(empty.second, LEFT)

    empty.follow(State.LISTED, told_of(NothingConfiguredError()), of_service=True)
    assert empty.title.text() == "Your token works; no account is set up yet"
    assert empty.second.text() == "Try again"
    QTest.mouseClick(empty.button, LEFT)
    QTest.mouseClick(empty.second, LEFT)

    empty.follow(State.LISTED, told_of(GoneError()), of_service=True)
    assert empty.title.text() == "useapi.net no longer offers this list"

    empty.follow(State.CHECKING, told_of(GoneError()), of_service=True)
    assert empty.title.text() == "Checking your accounts…"
    assert empty.button.isHidden()
    assert empty.second.isHidden()

    empty.follow(State.LISTED, None, of_service=True)
    assert empty.title.text() == "This service was not asked"
    QTest.mouseClick(empty.button, LEFT)
    assert told == [("service_check_wanted", None)] * 3
    assert [url.toString() for url in links.of("link_wanted")] == [
        "https://useapi.net",
        BY_ID["muse-v1"].setup_page,
    ]


def test_without_a_choice_no_link_stands_below_the_button(page: AccountsPage) -> None:
    page.empty.follow(State.LISTED, guide(NothingConfiguredError()))
    assert page.empty.button.isVisible()
    assert page.empty.second.isHidden()


def test_the_sample_is_marked_and_can_be_left(page: AccountsPage) -> None:
    assert page.sample_strip.isHidden()
    page.show_sample_mark(shown=True)
    assert page.sample_mark.isVisible()
    assert page.sample_mark.text() == "Sample data: none of this is real"
    assert page.token_button.isHidden()
    assert page.leave_sample.isVisible()
    page.show_sample_mark(shown=True, can_leave=False)
    assert page.leave_sample.isHidden()
    page.show_sample_mark(shown=False, can_leave=True)
    assert page.token_button.isVisible()
    assert page.leave_sample.isHidden()


def test_the_token_is_shown_as_far_as_it_may_be(page: AccountsPage) -> None:
    page.show_token("user:1842-••••••", "Token kept in Test Keyring")
    assert page.token_button.text() == "user:1842-••••••"
    assert page.token_button.accessibleName() == "API token user:1842-••••••"
    assert page.kept.text() == "Token kept in Test Keyring"


def test_the_menus_open_from_their_buttons(page: AccountsPage, qapp: QApplication) -> None:
    token_menu, menu = QMenu(page), QMenu(page)
    page.token_button.setMenu(token_menu)
    page.menu_button.setMenu(menu)
    assert page.token_button.menu() is token_menu
    assert page.menu_button.menu() is menu
    assert page.menu_button.accessibleName() == "Menu"
    qapp.processEvents()


def test_it_is_drawn_in_both_directions(page: AccountsPage) -> None:
    page.token_button.setMenu(QMenu(page))
    page.menu_button.setMenu(QMenu(page))
    page.show_token("user:1842-••••••", "")
    page.show_listing(listing_of(3), "host")
    plain = page.grab().toImage()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert page.grab().toImage() != plain


def test_the_filter_says_what_can_be_typed_for_the_accounts_that_there_are(
    page: AccountsPage,
) -> None:
    page.resize(1_600, 800)
    page.show_listing(listing_of(3), "host")
    assert page.filter.placeholderText() == "Filter by channel, server or problem"
    assert page.nothing_found.title.text() == "No channel fits the filter"
    assert page.nothing_found.text.text() == (
        "Try fewer words, or one of: is:attention  jobs>=5  server:1172"
    )
    page.show_listing(sample_of_all(), "host")
    assert page.filter.placeholderText() == "Filter by account, service or problem"
    assert page.filter.accessibleName() == page.filter.placeholderText()
    words = "is:attention  jobs>=5  free>=1  service:kling  server:1172"
    assert page.filter.toolTip() == page.filter.accessibleDescription() == f"For example: {words}"
    page.filter.setText("nobody has this")
    assert page.stack.currentWidget() is page.nothing_found
    assert page.nothing_found.text.text() == f"Try fewer words, or one of: {words}"
    for word in words.split():
        page.filter.setText(word)
        assert 0 < page.table.accounts.shown < page.table.accounts.total, word
