"""Which columns are shown, from the header's menu; and how the first layout comes back."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.ui.table.column_menu import ColumnMenu
from app.ui.table.view import AccountTableView
from tests.support.columns import CHANNEL, COLUMNS, SERVER, STATUS
from tests.support.listings import account, listing


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.show_listing(listing(account(0), account(1, maxJobs=None)))
    return made


@pytest.fixture
def menu(view: AccountTableView) -> ColumnMenu:
    return ColumnMenu(view, view)


def tick(menu: ColumnMenu, title: str) -> QAction:
    menu.follow()
    return next(action for action in menu.actions() if action.text().replace("&", "") == title)


def shown(view: AccountTableView) -> list[str]:
    return [COLUMNS[section].id for section in view.shown_columns()]


def test_a_column_is_hidden_and_comes_back(view: AccountTableView, menu: ColumnMenu) -> None:
    assert shown(view) == ["status", "channel", "server", "discord", "maxJobs"]
    tick(menu, "Server").trigger()
    assert shown(view) == ["status", "channel", "discord", "maxJobs"]
    assert view.isColumnHidden(COLUMNS.index(SERVER))
    assert not tick(menu, "Server").isChecked()
    tick(menu, "Server").trigger()
    assert shown(view) == ["status", "channel", "server", "discord", "maxJobs"]


def test_the_last_one_stays(view: AccountTableView, menu: ColumnMenu) -> None:
    for column in COLUMNS[1:]:
        tick(menu, column.title()).trigger()
    assert shown(view) == ["status"]
    assert not tick(menu, "Status").isEnabled()
    assert tick(menu, "Channel").isEnabled()


def test_what_is_hidden_stays_so_after_a_start(
    view: AccountTableView, menu: ColumnMenu, qtbot: QtBot
) -> None:
    tick(menu, "Server").trigger()
    again = AccountTableView()
    qtbot.addWidget(again)
    again.restore_layout(view.column_layout.state())
    assert shown(again) == ["status", "channel", "discord", "maxJobs"]


def test_a_kept_layout_without_any_column_shows_one(view: AccountTableView, qtbot: QtBot) -> None:
    for section in range(len(COLUMNS)):
        view.setColumnHidden(section, True)  # noqa: FBT003 (Qt's)
    again = AccountTableView()
    qtbot.addWidget(again)
    again.restore_layout(view.column_layout.state())
    assert shown(again) == ["channel"]


def test_the_first_layout_comes_back(view: AccountTableView, menu: ColumnMenu) -> None:
    header, first = view.horizontalHeader(), view.column_layout.state()
    header.moveSection(1, 3)
    header.resizeSection(2, 333)
    view.sortByColumn(COLUMNS.index(STATUS), view.horizontalHeader().sortIndicatorOrder())
    tick(menu, "Server").trigger()
    tick(menu, "Standard layout").trigger()
    assert view.column_layout.state() == first
    assert header.sortIndicatorSection() == COLUMNS.index(CHANNEL)
