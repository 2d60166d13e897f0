"""The panel of details: one account, several, none."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.accounts.findings import needs_attention
from app.ui.accounts_page import AccountsPage
from app.ui.details_panel import DetailsPanel
from app.ui.theme import attention, muted
from tests.support.documents import channel_id
from tests.support.listings import account, listing


@pytest.fixture
def page(qtbot: QtBot) -> AccountsPage:
    made = AccountsPage()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    accounts = [account(n, max_jobs=n) for n in range(4)]
    made.show_listing(listing(*accounts, account(9, max_jobs=None)), "host")
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
    assert said(page.details) == ["Select a channel to see its details"]
    ink = page.details.title.palette().color(QPalette.ColorRole.WindowText)
    assert ink == muted(qapp.palette())
    select(page, 0)
    assert page.details.title.palette().color(QPalette.ColorRole.WindowText) != ink


def test_several_rows_are_summed_up(page: AccountsPage, qapp: QApplication) -> None:
    needing = [needs_attention(page.table.accounts.findings_at(row)) for row in range(5)]
    fine = [row for row in range(5) if not needing[row]][:2]
    jobs = sum(page.table.accounts.account_at(row).max_jobs or 0 for row in fine)
    select(page, *fine)
    assert said(page.details) == [
        "2 channels are selected", "Status", "All complete",
        "Capacity", f"{jobs} of 20 jobs at once",
    ]  # fmt: skip
    select(page, *range(5))
    words = said(page.details)
    assert words[0] == "5 channels are selected"
    assert words[2] == f"{sum(needing)} need attention"
    assert words[4] == "6 of 50 jobs at once"
    label = next(each for each in page.details.findChildren(QLabel) if each.text() == words[2])
    assert label.palette().color(QPalette.ColorRole.WindowText) == attention(qapp.palette())
    assert not page.details.reveal_button.isVisible()


def test_hints_of_several_rows_are_told(page: AccountsPage) -> None:
    older = account(0, server=channel_id(10**6))
    page.show_listing(listing(older, account(1)), "host")
    select(page, 0, 1)
    assert said(page.details)[2] == "1 hint"


def test_one_row_is_told_in_full(page: AccountsPage) -> None:
    select(page, 1)
    words = said(page.details)
    assert words[0] == f"Channel {page.table.accounts.account_at(1).channel}"
    assert {"Channel", "Server", "Token", "Capacity", "1 of 10 jobs at once"} <= set(words)
    assert page.details.reveal_button.isVisible()
