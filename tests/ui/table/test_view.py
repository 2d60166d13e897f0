"""The table as people use it: what stays when a new list comes, and what is kept between starts."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalogue.common_fields import SERVER as SERVER_ID
from app.ui.look import theme
from app.ui.table.cell_delegate import PADDING
from app.ui.table.view import AccountTableView
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS, SERVER
from tests.support.documents import channel_id
from tests.support.listings import account, listing, listing_of

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def selected(view: AccountTableView) -> list[str]:
    return [view.accounts.account_at(row).key for row in view.selected_rows()]


def keys(view: AccountTableView) -> list[str]:
    return [view.accounts.account_at(row).key for row in range(view.accounts.rowCount())]


def test_at_first_it_is_sorted_by_channel(view: AccountTableView) -> None:
    view.show_listing(listing(account(2), account(0), account(1)))
    assert keys(view) == [channel_id(number) for number in range(3)]
    header = view.horizontalHeader()
    assert header.sortIndicatorSection() == COLUMNS.index(CHANNEL)
    assert header.sortIndicatorOrder() == UP


def test_a_click_on_a_title_sorts_and_a_second_turns_it_round(view: AccountTableView) -> None:
    view.show_listing(listing(account(0, maxJobs=9), account(1, maxJobs=2)))
    header, section = view.horizontalHeader(), COLUMNS.index(CAPACITY)
    for order in ([1, 0], [0, 1]):
        point = header.rect().center()
        point.setX(header.sectionViewportPosition(section) + 20)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert keys(view) == [channel_id(number) for number in order]


def test_selection_and_current_cell_stay_with_their_accounts(view: AccountTableView) -> None:
    view.show_listing(listing_of(10))
    view.selectRow(3)
    view.setSelectionMode(view.SelectionMode.MultiSelection)
    view.selectRow(5)
    view.selectionModel().setCurrentIndex(
        view.accounts.index(5, 2), view.selectionModel().SelectionFlag.NoUpdate
    )
    was = selected(view)
    assert was == [channel_id(3), channel_id(5)]
    view.show_listing(listing(*(account(number) for number in range(2, 12))))
    assert selected(view) == was
    assert view.accounts.account_at(view.currentIndex().row()).key == channel_id(5)
    assert view.currentIndex().column() == 2
    view.sortByColumn(COLUMNS.index(CHANNEL), DOWN)
    assert sorted(selected(view)) == sorted(was)


def test_a_selected_account_that_went_is_no_longer_selected(view: AccountTableView) -> None:
    view.show_listing(listing_of(4))
    view.selectAll()
    view.setCurrentIndex(view.accounts.index(0, 0))
    view.selectAll()
    view.show_listing(listing(account(2), account(9)))
    assert selected(view) == [channel_id(2)]
    assert view.currentIndex() == QModelIndex()


def test_without_a_list_nothing_is_selected(view: AccountTableView) -> None:
    view.show_listing(listing_of(4))
    view.selectAll()
    view.show_listing(None)
    assert view.selected_rows() == []
    view.show_listing(listing_of(4))
    assert view.selected_rows() == []


def test_it_stays_where_it_was_scrolled_to(view: AccountTableView, qapp: QApplication) -> None:
    view.show_listing(listing_of(200))
    qapp.processEvents()
    view.verticalScrollBar().setValue(1_000)
    view.show_listing(listing_of(201))
    qapp.processEvents()
    assert view.verticalScrollBar().value() == 1_000


@pytest.mark.parametrize("to", [0, 1_000])
def test_a_current_row_out_of_sight_does_not_scroll(
    view: AccountTableView, qapp: QApplication, to: int
) -> None:
    """Also where so much changes that the rows are shown anew."""
    view.show_listing(listing_of(300))
    view.setCurrentIndex(view.accounts.index(200, 0))
    qapp.processEvents()
    view.verticalScrollBar().setValue(to)
    others = [account(number) for number in range(0, 900, 3)]  # many runs of rows come and go
    view.show_listing(listing(*others, account(200), *[account(n) for n in range(30)]))
    qapp.processEvents()
    first = view.accounts.account_at(max(view.rowAt(0), 0)).key
    view.show_listing(listing_of(300))
    qapp.processEvents()
    assert first
    assert abs(view.verticalScrollBar().value() - to) <= 2 * view.rowHeight(0)


def test_the_columns_sorted_by_before_come_back_too(view: AccountTableView, qtbot: QtBot) -> None:
    view.sortByColumn(COLUMNS.index(SERVER), DOWN)
    view.sortByColumn(COLUMNS.index(CAPACITY), UP)
    again = AccountTableView()
    qtbot.addWidget(again)
    again.restore_sorting([*view.sorting_state(), "no column"])
    again.restore_layout(view.column_layout.state())
    assert again.sorting_state() == view.sorting_state() == ["-server", "maxJobs"]


def test_the_layout_of_the_columns_comes_back(view: AccountTableView, qtbot: QtBot) -> None:
    header = view.horizontalHeader()
    header.moveSection(1, 3)
    header.resizeSection(2, 333)
    view.sortByColumn(COLUMNS.index(SERVER), DOWN)
    state = view.column_layout.state()
    assert state == ["*", "status", "server=333", "discord", "channel", "maxJobs"]
    again = AccountTableView()
    qtbot.addWidget(again)
    again.restore_sorting(view.sorting_state())
    again.restore_layout(state)
    restored = again.horizontalHeader()
    assert restored.visualIndex(1) == header.visualIndex(1) == 3
    assert restored.sectionSize(2) == 333
    again.show_listing(listing(account(0, server="9"), account(1, server="10")))
    assert [again.accounts.account_at(row).get(SERVER_ID) for row in range(2)] == ["10", "9"]


@pytest.mark.parametrize("points", [8, 9, 10, 11, 13, 18])
def test_an_id_of_19_digits_is_not_cut_in_the_first_layout(
    qtbot: QtBot, qapp: QApplication, points: int
) -> None:
    before = qapp.font()
    font = QFont(before)
    font.setPointSize(points)
    qapp.setFont(font)
    try:
        view = AccountTableView()
        qtbot.addWidget(view)
        view.show()
        fixed = QFontMetrics(theme.fixed_font(view.font()))
        for column in (CHANNEL, SERVER):
            room = view.columnWidth(COLUMNS.index(column)) - 2 * PADDING
            assert fixed.elidedText("9" * 19, Qt.TextElideMode.ElideMiddle, room) == "9" * 19
    finally:
        qapp.setFont(before)


def test_rows_grow_with_the_font(view: AccountTableView) -> None:
    assert view.verticalHeader().defaultSectionSize() >= theme.ROW_HEIGHT
    view.setFont(theme.sized(view.font(), 4))
    needed = view.fontMetrics().height()
    assert view.verticalHeader().defaultSectionSize() > needed
    assert view.horizontalHeader().height() > needed


def test_tab_leaves_the_table_and_cells_cannot_be_edited(view: AccountTableView) -> None:
    assert not view.tabKeyNavigation()
    view.show_listing(listing_of(2))
    assert not view.accounts.flags(view.accounts.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert view.accessibleName() == "Accounts"
