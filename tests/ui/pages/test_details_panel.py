"""The panel of details: one account, several, none."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.accounts.account import Account
from app.accounts.findings.search import needs_attention
from app.base.i18n import N_
from app.base.secret import Secret
from app.catalogue.service import at
from app.fields.token import TokenField
from app.ui.look.theme import attention, muted
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.details_panel import DetailsPanel
from app.ui.widgets.secret_label import SecretLabel
from tests.support.columns import JOBS
from tests.support.details import reveal_buttons, token_in
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import account, listing
from tests.support.other_service import OTHER
from tests.support.signals import Emissions

NAME = N_("Secret")


@pytest.fixture
def page(qtbot: QtBot) -> AccountsPage:
    made = AccountsPage()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    accounts = [account(n, maxJobs=n) for n in range(4)]
    made.show_listing(listing(*accounts, account(9, maxJobs=None)), "host")
    return made


def said(panel: DetailsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def select(page: AccountsPage, *rows: int) -> None:
    page.table.clearSelection()
    for row in rows:
        page.table.selectionModel().select(
            page.table.accounts.index(row, 0),
            page.table.selectionModel().SelectionFlag.Select
            | page.table.selectionModel().SelectionFlag.Rows,
        )


def test_without_a_row_it_says_what_to_do(page: AccountsPage, qapp: QApplication) -> None:
    select(page)
    assert said(page.details) == ["Select an account to see its details"]
    ink = page.details.title.palette().color(QPalette.ColorRole.WindowText)
    assert ink == muted(qapp.palette())
    select(page, 0)
    assert page.details.title.palette().color(QPalette.ColorRole.WindowText) != ink


def test_several_rows_are_summed_up(page: AccountsPage, qapp: QApplication) -> None:
    needing = [needs_attention(page.table.accounts.findings_at(row)) for row in range(5)]
    fine = [row for row in range(5) if not needing[row]][:2]
    jobs = sum(page.table.accounts.account_at(row).get(JOBS) or 0 for row in fine)
    select(page, *fine)
    assert said(page.details) == [
        "2 accounts are selected", "Status", "All complete",
        "Capacity", f"{jobs} of 20 jobs at once",
    ]  # fmt: skip
    select(page, *range(5))
    words = said(page.details)
    assert words[0] == "5 accounts are selected"
    assert words[2] == f"{sum(needing)} need attention"
    assert words[4] == "6 of 50 jobs at once"
    label = next(each for each in page.details.findChildren(QLabel) if each.text() == words[2])
    assert label.palette().color(QPalette.ColorRole.WindowText) == attention(qapp.palette())
    assert reveal_buttons(page.details) == []


def button(panel: DetailsPanel, name: str) -> QAbstractButton:
    return next(
        each
        for each in panel.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    )


def test_a_check_that_brings_the_same_moves_nothing(page: AccountsPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    select(page, 1)
    copy = button(page.details, "Copy: Channel")
    copy.setFocus()
    token_in(page.details).reveal()
    accounts = [account(n, maxJobs=n) for n in range(4)]
    page.show_listing(listing(*accounts, account(9, maxJobs=None)), "host")
    assert copy.hasFocus()
    assert token_in(page.details).is_revealed
    page.show_listing(listing(account(0), account(1, maxJobs=7)), "host")
    assert "7 of 10 jobs at once" in said(page.details)
    assert not token_in(page.details).is_revealed
    assert button(page.details, "Copy: Channel").hasFocus()
    page.show_listing(listing(account(0)), "host")
    assert page.details.isAncestorOf(page.focusWidget())


def test_a_long_text_from_elsewhere_does_not_widen_the_window(page: AccountsPage) -> None:
    width = page.minimumSizeHint().width()
    long = account(0, channel="9" * 400, unknown_fields=("a" * 300, "b" * 300))
    page.show_listing(listing(long), "host")
    select(page, 0)
    assert page.minimumSizeHint().width() <= width + 60
    assert any(words.startswith("9" * 20) for words in said(page.details))


def test_links_to_the_channel_and_to_the_documentation(page: AccountsPage) -> None:
    told = Emissions(page.details, "link_wanted")
    select(page, 1)
    button(page.details, "Open in the browser").click()
    button(page.details, "How to set up an account").click()
    urls = [url.toString() for url in told.of("link_wanted")]
    assert urls[0].startswith("https://discord.com/channels/")
    assert urls[1].startswith("https://useapi.net/docs/")
    page.show_listing(listing(account(0, server=None)), "host")
    select(page, 0)
    assert button(page.details, "How to set up an account").isVisible()


def test_hints_of_several_rows_are_told(page: AccountsPage) -> None:
    older = account(0, server=channel_id(10**6))
    page.show_listing(listing(older, account(1)), "host")
    select(page, 0, 1)
    assert said(page.details)[2] == "1 hint"


def test_one_row_is_told_in_full(page: AccountsPage) -> None:
    select(page, 1)
    words = said(page.details)
    assert words[0] == f"Channel: {page.table.accounts.account_at(1).name}"
    assert {"Channel", "Server", "Token", "Capacity", "1 of 10 jobs at once"} <= set(words)
    assert len(reveal_buttons(page.details)) == 1


def test_an_account_is_listed_once_under_a_key_that_is_no_field_of_its_own(
    page: AccountsPage,
) -> None:
    page.show_listing(listing(account(0, channel=None), account(1, channel=channel_id(2))), "host")
    select(page, 0)
    assert "Listed as" not in said(page.details)
    assert said(page.details).count(channel_id(0)) == 1
    select(page, 1)
    assert "Listed as" in said(page.details)
    assert {channel_id(1), channel_id(2)} <= set(said(page.details))


def test_each_secret_is_revealed_by_a_button_of_its_own(page: AccountsPage) -> None:
    first, second = (TokenField(id=name, title=NAME, explanation=NAME) for name in ("one", "two"))
    service = replace(OTHER, places=(*OTHER.places, at(first), at(second)))
    secrets = {name: Secret(fake_discord_token(name)) for name in ("one", "two")}
    page.details.show_accounts([Account(service, "key", secrets)], [()])
    labels = page.details.findChildren(SecretLabel)
    assert [label._secret for label in labels] == [*secrets.values()]
    reveal_buttons(page.details)[1].click()
    assert [label.is_revealed for label in labels] == [False, True]
