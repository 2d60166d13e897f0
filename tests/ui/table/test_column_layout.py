"""Order, width and visibility of the columns: kept by their ids, whatever accounts are listed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.table.column_menu import ColumnMenu
from app.ui.table.view import AccountTableView
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS, SERVER, STATUS, TOKEN
from tests.support.listings import account, listing
from tests.support.other_service import other_account

ONE = listing(account(0), account(1))
OTHER = listing(other_account(0), other_account(1))
BOTH = listing(account(0), account(1), other_account(0), other_account(1))


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    return shown(qtbot, 1_400)


def shown(qtbot: QtBot, width: int) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.show()
    return made


def order(view: AccountTableView) -> list[str]:
    return [view.accounts.columns[section].id for section in view.shown_columns()]


def width(view: AccountTableView, column: str) -> int:
    return view.columnWidth(view.accounts.section_of(column))


def move(view: AccountTableView, column: str, to: int) -> None:
    header = view.horizontalHeader()
    header.moveSection(header.visualIndex(view.accounts.section_of(column)), to)


def tick(view: AccountTableView, column: str) -> None:
    menu = ColumnMenu(view)
    menu.follow()
    menu.actions()[view.accounts.section_of(column)].trigger()
    menu.deleteLater()


def test_what_nobody_has_chosen_is_not_kept(view: AccountTableView) -> None:
    """So it follows the letters, the language and the services later on."""
    assert view.column_layout.state() == []
    for each in (ONE, OTHER, BOTH, ONE):
        view.show_listing(each)
        assert view.column_layout.state() == []
    font = view.font()
    font.setPointSize(20)
    before = width(view, CHANNEL.id)
    view.setFont(font)
    assert width(view, CHANNEL.id) == view._first_width(CHANNEL) > before
    assert view.column_layout.state() == []


def test_the_last_column_is_not_kept_as_wide_as_the_window_stretches_it(
    view: AccountTableView, qtbot: QtBot
) -> None:
    stretched = width(view, CAPACITY.id)
    assert stretched > 2 * view._first_width(CAPACITY)
    assert view.column_layout.state() == []
    move(view, SERVER.id, 0)
    state = view.column_layout.state()
    assert state[-1] == CAPACITY.id
    small = shown(qtbot, 300)
    small.restore_layout(state)
    assert width(small, CAPACITY.id) < stretched


def test_a_hidden_column_comes_back_as_wide_as_it_was_after_a_start_too(
    view: AccountTableView, qtbot: QtBot
) -> None:
    view.setColumnWidth(COLUMNS.index(SERVER), 333)
    tick(view, SERVER.id)
    state = view.column_layout.state()
    assert f"-{SERVER.id}=333" in state
    again = shown(qtbot, 1_400)
    again.restore_layout(state)
    assert order(again) == [STATUS.id, CHANNEL.id, TOKEN.id, CAPACITY.id]
    for each in (view, again):
        tick(each, SERVER.id)
        assert width(each, SERVER.id) == 333
        assert order(each) == [column.id for column in COLUMNS]


def test_it_survives_another_service_and_back(view: AccountTableView) -> None:
    view.show_listing(ONE)
    move(view, SERVER.id, 0)
    view.setColumnWidth(COLUMNS.index(CHANNEL), 222)
    view.setColumnWidth(COLUMNS.index(SERVER), 333)
    tick(view, TOKEN.id)
    view.show_listing(OTHER)
    assert order(view) == ["server", "status", "email", "maxJobs"]
    assert width(view, "server") == 333
    view.setColumnWidth(view.accounts.section_of("server"), 144)
    view.show_listing(ONE)
    assert order(view) == ["server", "status", "channel", "maxJobs"]
    assert (width(view, "channel"), width(view, "server")) == (222, 144)
    tick(view, TOKEN.id)
    assert order(view) == ["server", "status", "channel", "discord", "maxJobs"]


def test_what_is_kept_of_columns_that_are_not_there_is_kept_on(
    view: AccountTableView, qtbot: QtBot
) -> None:
    view.show_listing(BOTH)
    view.setColumnWidth(view.accounts.section_of("account"), 222)
    move(view, "account", 1)
    state = view.column_layout.state()
    again = shown(qtbot, 1_400)
    again.restore_layout(state)
    again.show_listing(ONE)
    assert set(again.column_layout.state()) == set(state)
    again.show_listing(BOTH)
    assert order(again) == order(view) == [
        "status", "account", "service", "server", "discord", "maxJobs",
    ]  # fmt: skip
    assert width(again, "account") == 222


def test_a_column_that_was_stretched_is_not_so_once_others_follow(view: AccountTableView) -> None:
    view.show_listing(ONE)
    assert width(view, "maxJobs") > 300
    view.show_listing(BOTH)
    move(view, "maxJobs", 0)
    assert width(view, "maxJobs") == view._first_width(CAPACITY)
    view.show_listing(ONE)
    assert width(view, "maxJobs") == view._first_width(CAPACITY)


def test_the_first_layout_comes_back_for_all_services(view: AccountTableView) -> None:
    view.show_listing(BOTH)
    first = {name: width(view, name) for name in order(view)}
    for column in ("account", "server"):
        view.setColumnWidth(view.accounts.section_of(column), 444)
    move(view, "account", 0)
    tick(view, "discord")
    view.show_listing(ONE)
    view.reset_layout()
    assert order(view) == [column.id for column in COLUMNS]
    view.show_listing(BOTH)
    assert {name: width(view, name) for name in order(view)} == first
    assert list(first) == order(view)


@pytest.mark.parametrize(
    "state",
    [
        [], [""], ["zz"], ["="], ["channel"], ["channel="], ["channel=-5"], ["channel=wide"],
        ["channel=123456"], ["--channel=50"], ["a b=50"], ["channel=50\n"], ["€=50"],
    ],
    ids=repr,
)  # fmt: skip
def test_a_state_that_is_none_changes_nothing(view: AccountTableView, state: list[str]) -> None:
    view.horizontalHeader().resizeSection(2, 333)
    before = view.column_layout.state()
    view.restore_layout(state)
    assert view.column_layout.state() == before == ["+server=333"]


@pytest.mark.parametrize("kept", ["0", "1", "00007", "٣"])
def test_no_column_is_too_narrow_to_be_seen(view: AccountTableView, kept: str) -> None:
    view.restore_layout([f"channel={kept}", "of_tomorrow=50"])
    assert width(view, "channel") == view.horizontalHeader().minimumSectionSize()
    assert order(view) == [column.id for column in COLUMNS]
    assert "+of_tomorrow=50" in view.column_layout.state()


def test_where_all_columns_are_hidden_one_is_shown(view: AccountTableView) -> None:
    view.restore_layout([f"-{column.id}=200" for column in COLUMNS])
    assert order(view) == ["channel"]
    view.restore_layout(["-status=200", "-email=200", "-server=200", "-maxJobs=200"])
    assert order(view) == ["channel", "discord"]
    view.show_listing(OTHER)
    assert order(view) == ["email"]
    assert width(view, "email") > 100


def test_the_first_layout_fits_the_words_of_the_status_and_a_kept_one_does_not(
    view: AccountTableView, qtbot: QtBot
) -> None:
    wide = listing(account(0, server="impossible"), account(1, channel="impossible"))
    again = shown(qtbot, 1_400)
    again.restore_layout(["status=100"])
    before = view._first_width(STATUS)
    for each in (view, again):
        each.show_listing(wide)
    assert width(view, "status") == view._first_width(STATUS) > before
    assert width(again, "status") == 100


def test_dragging_and_sorting_by_hand_is_kept_together(
    view: AccountTableView, qtbot: QtBot
) -> None:
    view.show_listing(BOTH)
    view.sortByColumn(view.accounts.section_of("account"), Qt.SortOrder.DescendingOrder)
    move(view, "account", 1)
    again = shown(qtbot, 1_400)
    again.restore_layout(view.column_layout.state())
    again.show_listing(BOTH)
    again.restore_sorting(view.sorting_state())
    assert order(again) == order(view)
    assert again.sorting_state() == view.sorting_state() == ["-account"]
    header = again.horizontalHeader()
    assert header.sortIndicatorSection() == again.accounts.section_of("account")
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
