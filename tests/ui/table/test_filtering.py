"""The filter in the model and in the view: what is shown, counted and kept."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.secret import Secret
from app.ui.table.model import AccountTableModel
from app.ui.table.view import AccountTableView
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS, JOBS
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import account, listing, listing_of

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate


@pytest.fixture
def model(qapp: QApplication) -> AccountTableModel:  # noqa: ARG001 (Qt must run)
    made = AccountTableModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> AccountTableView:
    made = AccountTableView()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def keys(model: AccountTableModel) -> list[str]:
    return [model.account_at(row).key for row in range(model.rowCount())]


def ids(*numbers: int) -> list[str]:
    return [channel_id(number) for number in numbers]


SHARED = Secret(fake_discord_token("shared"))
MIXED = (
    account(0),
    account(1, maxJobs=None),
    account(2, discord=SHARED, server="1100000000000000001"),
    account(3, discord=SHARED),
    account(4, server=None),
    account(5, maxJobs=10),
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (channel_id(3)[-6:], [2, 3]),  # itself, and the one that shares its token
        ("1100000000000000001", [2]),
        ("complete", [0, 5]),
        ("SHARED", [2, 3]),
        ('"same discord token"', [2, 3]),
        ("capacity", [1]),
        ("jobs>=6", [5]),
        ("jobs>=1 jobs<=2", [0]),
        ("is:attention", [1, 2, 3, 4]),
        ("is:complete jobs>5", [5]),
        ("server:1100000000000000001", [2]),
        (f"channel:{channel_id(1)}", [1]),
        ("nothing has this", []),
    ],
)
def test_what_is_shown(model: AccountTableModel, text: str, shown: list[int]) -> None:
    model.show_listing(listing(*MIXED))
    model.set_filter(text)
    assert sorted(keys(model)) == ids(*shown)
    assert (model.shown, model.total) == (len(shown), len(MIXED))
    model.set_filter("")
    assert (model.shown, model.total) == (len(MIXED), len(MIXED))


def test_no_token_can_be_found(model: AccountTableModel) -> None:
    """Else a filter would be a way to guess them."""
    token = fake_discord_token("found?")
    model.show_listing(listing(account(0, discord=Secret(token)), account(1)))
    for piece in (token, token[:8], token[-4:], token.casefold()[5:12]):
        model.set_filter(piece)
        assert model.shown == 0
        model.set_filter(f'"{piece}"')
        assert model.shown == 0


def test_the_sorting_stays_and_holds_for_what_comes_back(model: AccountTableModel) -> None:
    model.show_listing(listing(*MIXED))
    model.sort(COLUMNS.index(CHANNEL), DOWN)
    model.set_filter("is:attention")
    assert keys(model) == ids(4, 3, 2, 1)
    model.sort(COLUMNS.index(CAPACITY), UP)
    assert keys(model) == ids(2, 3, 4, 1)
    model.set_filter("")
    assert keys(model) == ids(0, 2, 3, 4, 5, 1)


def test_narrowing_and_widening_come_to_the_same(model: AccountTableModel) -> None:
    model.show_listing(listing_of(300))
    text = channel_id(123)
    for length in [*range(len(text) + 1), *reversed(range(len(text)))]:
        model.set_filter(text[:length])
        again = AccountTableModel()
        again.set_filter(text[:length])
        again.show_listing(listing_of(300))
        assert keys(model) == keys(again)


def test_a_new_list_comes_through_the_same_filter(model: AccountTableModel) -> None:
    model.set_filter("is:attention")
    model.show_listing(listing(*MIXED))
    assert keys(model) == ids(1, 2, 3, 4)
    model.show_listing(listing(account(1), account(5, maxJobs=None)))
    assert keys(model) == ids(5)
    model.show_listing(None)
    assert (model.shown, model.total) == (0, 0)


def test_counts_are_told_when_they_change_and_only_then(
    model: AccountTableModel, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    model.counts_changed.connect(lambda: told.append((model.shown, model.total)))
    model.show_listing(listing(*MIXED))
    model.set_filter("is:attention")
    model.set_filter("is:attention ")
    model.show_listing(listing(*MIXED))
    model.set_filter("is:")
    model.sort(1, DOWN)
    assert told == [(6, 6), (4, 6), (6, 6)]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.set_filter("jobs>=")


def test_another_language_is_searched_in_its_words(
    view: AccountTableView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show_listing(listing(*MIXED))
    view.accounts.set_filter("complete")
    assert view.accounts.shown == 2
    monkeypatch.setattr(
        "app.ui.table.sorted_rows._say",
        lambda _context, source: "vollständig" if source == "Complete" else source,
    )
    with qtbot.waitSignal(view.accounts.headerDataChanged):
        QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.accounts.shown == 0
    view.accounts.set_filter("VOLLSTÄNDIG")
    assert view.accounts.shown == 2


# ---- The place of somebody in the view ---------------------------------------------------------


def selected(view: AccountTableView) -> list[str]:
    return [view.accounts.account_at(row).key for row in view.selected_rows()]


def current(view: AccountTableView) -> str | None:
    index = view.currentIndex()
    return view.accounts.account_at(index.row()).key if index.isValid() else None


def select(view: AccountTableView, *rows: int) -> None:
    mode = view.selectionMode()
    view.setSelectionMode(view.SelectionMode.MultiSelection)
    view.clearSelection()
    for row in rows:
        view.selectRow(row)
    view.setSelectionMode(mode)


@pytest.mark.parametrize("count", [6, 3_000], ids=["in steps", "anew"])
def test_selection_and_current_cell_stay_as_far_as_they_are_shown(
    view: AccountTableView, count: int
) -> None:
    """Both ways from one state to the next."""
    others = (account(number) for number in range(len(MIXED), count))
    view.show_listing(listing(*MIXED, *others))
    select(view, 0, 1, 3)
    view.selectionModel().setCurrentIndex(view.accounts.index(3, 2), NO_UPDATE)
    view.accounts.set_filter("is:attention")
    assert selected(view) == ids(1, 3)
    assert current(view) == channel_id(3)
    assert view.currentIndex().column() == 2
    view.accounts.set_filter("capacity is:attention")
    assert selected(view) == ids(1)
    assert current(view) is None
    view.accounts.set_filter("")
    assert selected(view) == ids(1)


@pytest.mark.parametrize("count", [6, 3_000], ids=["in steps", "anew"])
def test_what_is_selected_no_longer_is_told(view: AccountTableView, count: int) -> None:
    view.show_listing(listing(*MIXED, *(account(number) for number in range(6, count))))
    select(view, 0)
    view.selectionModel().setCurrentIndex(view.accounts.index(0, 0), NO_UPDATE)
    told: list[tuple[list[str], str | None]] = []
    model = view.selectionModel()
    model.selectionChanged.connect(lambda *_: told.append((selected(view), current(view))))
    model.currentChanged.connect(lambda *_: told.append((selected(view), current(view))))
    view.accounts.set_filter("is:attention")
    assert told[-1] == ([], None)


def test_many_selected_rows_are_sorted_and_stay_selected(view: AccountTableView) -> None:
    """Qt alone would keep an index for each of their cells."""
    view.show_listing(listing_of(2_000))
    view.selectAll()
    select_none = (
        QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
    )
    view.selectionModel().select(view.accounts.index(7, 0), select_none)
    before = set(selected(view))
    assert len(before) == 1_999
    view.sortByColumn(COLUMNS.index(CAPACITY), DOWN)
    assert set(selected(view)) == before
    assert not [index for index in range(2_000) if _is_whole(view, index) is None]


def _is_whole(view: AccountTableView, row: int) -> bool | None:
    """Whether the row is selected; None if only a part of it is."""
    cells = {
        view.selectionModel().isSelected(view.accounts.index(row, column))
        for column in range(len(COLUMNS))
    }
    return cells.pop() if len(cells) == 1 else None


def test_what_was_in_sight_stays_where_it_was(view: AccountTableView, qapp: QApplication) -> None:
    view.show_listing(listing(*(account(n, maxJobs=n % 2 or None) for n in range(400))))
    qapp.processEvents()
    bar = view.verticalScrollBar()
    bar.setValue(5_003)
    top, offset = view.rowAt(0), view.rowViewportPosition(view.rowAt(0))
    if view.accounts.account_at(top).get(JOBS) is None:
        top, offset = top + 1, view.rowViewportPosition(top + 1)
    view.selectionModel().setCurrentIndex(view.accounts.index(top, 0), NO_UPDATE)
    bar.setValue(5_003)
    key = view.accounts.account_at(top).key
    for text in ("jobs=1", ""):
        view.accounts.set_filter(text)
        qapp.processEvents()
        row = keys(view.accounts).index(key)
        assert view.rowViewportPosition(row) == offset


def test_at_the_top_it_stays_at_the_top(view: AccountTableView, qapp: QApplication) -> None:
    view.setCurrentIndex(QModelIndex())
    view.show_listing(listing_of(100))
    qapp.processEvents()
    view.show_listing(listing(*(account(number) for number in range(-5, 100))))
    qapp.processEvents()
    assert view.verticalScrollBar().value() == 0
    assert view.rowAt(0) == 0
