"""Columns that come and go with the services whose accounts are listed."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.accounts.findings.rule import Weight
from app.ui.pages.details_panel import DetailsPanel
from app.ui.table.column_menu import ColumnMenu
from app.ui.table.field_columns import Bar, CapacityColumn
from app.ui.table.model import AccountTableModel
from app.ui.table.view import AccountTableView
from app.ui.widgets.secret_label import SecretLabel
from tests.support.details import reveal_buttons, token_in
from tests.support.documents import channel_id
from tests.support.listings import account, listing
from tests.support.other_service import OTHER, other_account
from tests.support.signals import Emissions

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
ONE = listing(account(0), account(1), account(2))
OTHERS = listing(other_account(0), other_account(1), other_account(2))
BOTH = listing(*ONE.accounts, *OTHERS.accounts)
ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def model(qtbot: QtBot) -> AccountTableModel:
    assert qtbot
    made = AccountTableModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(1_100, 400)
    made.show()
    return made


def ids(model: AccountTableModel) -> list[str]:
    return [column.id for column in model.columns]


def names(model: AccountTableModel) -> list[str]:
    return [model.account_at(row).name for row in range(model.rowCount())]


def test_each_field_is_one_column_in_the_order_of_the_services(model: AccountTableModel) -> None:
    assert ids(model) == ["status", "channel", "server", "discord", "maxJobs"]
    model.show_listing(OTHERS)
    assert ids(model) == ["status", "email", "maxJobs", "server"]
    model.show_listing(BOTH)
    assert ids(model) == ["status", "service", "account", "server", "discord", "maxJobs"]
    titles = [model.headerData(section, ACROSS) for section in range(model.columnCount())]
    assert titles[1:3] == ["Service", "Account"]
    assert len(set(titles)) == 6


def test_other_columns_are_a_reset_and_told_once(model: AccountTableModel) -> None:
    told = Emissions(model, "columns_changed", "modelReset", "rearranging", "rearranged")
    model.show_listing(OTHERS)
    assert told.names == ["rearranging", "modelReset", "columns_changed", "rearranged"]
    model.show_listing(listing(*reversed(OTHERS.accounts)))
    model.show_listing(listing())
    model.show_listing(OTHERS)
    model.show_listing(None)
    assert told.names.count("columns_changed") == 1
    assert ids(model) == ["status", "email", "maxJobs", "server"]  # until others come


def test_a_cell_of_a_field_that_the_service_does_not_have_says_so(
    model: AccountTableModel,
) -> None:
    model.show_listing(listing(account(3), other_account(3)))
    cells = [
        [model.index(row, section).data() for section in range(model.columnCount())]
        for row in range(2)
    ]
    others, mine = sorted(cells, key=lambda row: row[4] != "–")
    assert mine[1:3] == ["PixVerse v1", channel_id(3)]
    assert mine[5] == "4 of 10"
    assert others[1:] == ["Other v3", "3@mail.example", channel_id(-2), "–", "4 of 4"]
    spoken = [
        model.index(1, section).data(Qt.ItemDataRole.AccessibleTextRole) for section in range(6)
    ]
    assert "Discord token: not told by this service" in spoken
    assert "" not in spoken


def bars(model: AccountTableModel) -> list[Bar | None]:
    (column,) = (each for each in model.columns if isinstance(each, CapacityColumn))
    return [column.bar(model.account_at(row)) for row in range(model.shown)]


def test_the_range_of_a_bar_is_that_of_the_account_s_own_service(model: AccountTableModel) -> None:
    model.show_listing(listing(account(0, maxJobs=5), other_account(1, maxJobs=5)))
    model.sort(ids(model).index("account"), DOWN)
    assert bars(model) == [Bar(1, is_odd=True), Bar(0.5, is_odd=False)]
    assert model.findings_at(0)[0].weight is Weight.ATTENTION


@pytest.mark.parametrize("order", [UP, DOWN])
def test_accounts_without_the_field_come_last(
    model: AccountTableModel, order: Qt.SortOrder
) -> None:
    model.show_listing(BOTH)
    model.sort(ids(model).index("discord"), order)
    assert {model.account_at(row).service for row in range(3)} == {ONE.services[0]}
    assert {model.account_at(row).service for row in range(3, 6)} == {OTHER}


def test_the_sorting_is_kept_by_id(model: AccountTableModel) -> None:
    model.sort(1)  # channel
    model.show_listing(BOTH)
    model.sort(ids(model).index("maxJobs"), DOWN)
    model.show_listing(OTHERS)
    assert names(model) == [f"{number}@mail.example" for number in (2, 1, 0)]
    model.sort(ids(model).index("email"))
    model.show_listing(ONE)
    assert names(model) == [channel_id(number) for number in (2, 1, 0)], "by capacity, as before"
    assert [by.column for by in model.sorting] == ["channel", "maxJobs", "email"]


def test_the_header_shows_what_is_sorted_by(view: AccountTableView) -> None:
    header = view.horizontalHeader()
    view.show_listing(BOTH)
    view.sortByColumn(view.accounts.section_of("maxJobs"), DOWN)
    for shown in (OTHERS, ONE, BOTH):
        told = Emissions(view.accounts, "layoutChanged")
        view.show_listing(shown)
        assert header.sortIndicatorSection() == view.accounts.section_of("maxJobs")
        assert header.sortIndicatorOrder() is DOWN
        assert told.names == []
    view.sortByColumn(view.accounts.section_of("service"), UP)
    view.show_listing(ONE)
    assert header.sortIndicatorSection() == view.accounts.section_of("maxJobs")
    assert header.sortIndicatorOrder() is DOWN
    view.show_listing(BOTH)
    assert header.sortIndicatorSection() == view.accounts.section_of("service")
    assert header.sortIndicatorOrder() is UP


def test_without_any_of_the_sorted_columns_it_is_by_service_and_account(
    view: AccountTableView,
) -> None:
    view.show_listing(OTHERS)
    view.sortByColumn(view.accounts.section_of("email"), DOWN)
    view.show_listing(BOTH)
    assert view.sorting_state() == ["-email"]
    assert view.horizontalHeader().sortIndicatorSection() == -1
    view.grab()
    assert names(view.accounts) == [each.name for each in BOTH.accounts]
    view.show_listing(OTHERS)
    assert view.horizontalHeader().sortIndicatorSection() == view.accounts.section_of("email")
    view.reset_layout()
    assert view.sorting_state() == []
    assert view.horizontalHeader().sortIndicatorSection() == view.accounts.section_of("email")
    assert names(view.accounts) == [each.name for each in OTHERS.accounts]


def test_the_menu_has_a_tick_for_each_column_that_there_is(view: AccountTableView) -> None:
    menu = ColumnMenu(view, view)

    def titles() -> list[str]:
        menu.follow()
        return [action.text() for action in menu.actions() if action.isCheckable()]

    assert len(titles()) == 5
    view.show_listing(OTHERS)
    assert titles() == ["Status", "E-mail", "Capacity (jobs at once)", "Server"]
    assert [action.isChecked() for action in menu.actions()[:4]] == [True] * 4
    menu.actions()[3].trigger()
    assert view.isColumnHidden(view.accounts.section_of("server"))
    view.show_listing(BOTH)
    assert titles()[3] == "Server"
    ticks = [action.isChecked() for action in menu.actions()[:6]]
    assert ticks == [True, True, True, False, True, True]
    assert not menu.actions()[6].isVisible(), "columns that are not shown from the start"
    assert menu.actions()[7].isSeparator()
    assert menu.actions()[8].text() == "&Standard layout"


def test_the_filter_means_the_fields_that_are_shown(model: AccountTableModel) -> None:
    model.show_listing(ONE)
    model.set_filter("email:1@mail")
    assert model.shown == 0, "only words here"
    model.show_listing(BOTH)
    assert names(model) == ["1@mail.example"]
    model.set_filter("jobs>=3")
    assert sorted(names(model)) == [channel_id(2), "2@mail.example"]


# ---- Two services that have the same key -------------------------------------------------------


def test_accounts_under_the_same_key_are_told_apart(model: AccountTableModel) -> None:
    model.show_listing(BOTH)
    assert len({each.key for each in BOTH.accounts}) == 3
    rows = model.rows_of(each.identity for each in BOTH.accounts)
    assert sorted(rows.values()) == [*range(6)]
    kept = {
        QPersistentModelIndex(model.index(row, 0)): model.account_at(row).identity
        for row in range(6)
    }
    model.sort(ids(model).index("account"), DOWN)
    model.show_listing(listing(*BOTH.accounts[1:]))
    for index, identity in kept.items():
        assert index.isValid() is (identity != BOTH.accounts[0].identity)
        if index.isValid():
            assert model.account_at(index.row()).identity == identity


def test_selection_and_current_cell_stay_with_the_account_of_their_service(
    view: AccountTableView,
) -> None:
    view.show_listing(BOTH)
    view.sortByColumn(view.accounts.section_of("service"), UP)
    view.selectRow(1)
    assert view.accounts.account_at(1).service is OTHER
    before = view.accounts.account_at(1).identity
    changed = [other_account(1, maxJobs=4), *ONE.accounts, other_account(0), other_account(7)]
    view.show_listing(listing(*changed))
    (row,) = view.selected_rows()
    assert view.accounts.account_at(row).identity == before
    assert view.currentIndex().row() == row
    view.show_listing(ONE)  # with the columns reset, and the account of that key still there
    assert view.selected_rows() == []
    assert view.currentIndex() == QModelIndex()


def test_what_changed_in_one_is_told_of_that_one(model: AccountTableModel) -> None:
    model.show_listing(BOTH)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    changed = [*ONE.accounts, *OTHERS.accounts[:2], other_account(2, maxJobs=1)]
    model.show_listing(listing(*changed))
    (row,) = [row for row in range(6) if model.account_at(row) == changed[-1]]
    assert told == [(row, row)]


# ---- In the details ----------------------------------------------------------------------------


def test_the_token_of_an_account_is_not_left_where_the_next_has_none(qtbot: QtBot) -> None:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    panel.show()
    panel.show_accounts([account(0)], [()])
    assert token_in(panel).isVisible()
    panel.show_accounts([other_account(0)], [()])
    assert panel.findChildren(SecretLabel) == reveal_buttons(panel) == []
    panel.show_accounts([account(0)], [()])
    assert token_in(panel).isVisible()
    assert len(reveal_buttons(panel)) == 1
