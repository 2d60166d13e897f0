"""A new listing changes only what is different in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.accounts.account import Account
from app.catalogue.common_fields import DISCORD_TOKEN
from app.ui.table.model import AccountTableModel
from tests.support.columns import CAPACITY, CHANNEL, COLUMNS
from tests.support.documents import channel_id
from tests.support.listings import account, listing

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class Watched(AccountTableModel):
    """A model that keeps what it has told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []
        QAbstractItemModelTester(self, QAbstractItemModelTester.FailureReportingMode.Warning, self)
        self.rowsInserted.connect(self._teller("inserted"))
        self.rowsRemoved.connect(self._teller("removed"))
        self.layoutChanged.connect(lambda: self.told.append(("moved",)))
        self.modelReset.connect(lambda: self.told.append(("anew",)))
        self.dataChanged.connect(
            lambda first, last: self.told.append(
                ("changed", first.row(), last.row(), first.column(), last.column())
            )
        )

    def _teller(self, name: str) -> Callable[[QModelIndex, int, int], None]:
        return lambda _parent, first, last: self.told.append((name, first, last))

    def show(self, *accounts: Account) -> list[tuple[object, ...]]:
        """What showing these tells."""
        self.told.clear()
        self.show_listing(listing(*accounts))
        return self.told


@pytest.fixture
def model(qapp: QApplication) -> Watched:  # noqa: ARG001 (Qt must run)
    made = Watched()
    made.sort(COLUMNS.index(CHANNEL), UP)
    return made


def some(*numbers: int) -> list[Account]:
    return [account(number) for number in numbers]


def keys(model: AccountTableModel) -> list[str]:
    return [model.account_at(row).key for row in range(model.rowCount())]


LAST = len(COLUMNS) - 1


def test_the_same_again_tells_nothing(model: Watched) -> None:
    model.show(*some(0, 1, 2))
    assert model.show(*some(0, 1, 2)) == []
    assert model.show(*some(2, 0, 1)) == [], "in another order of the answer"


def test_what_changed_in_a_row_is_told_of_that_row(model: Watched) -> None:
    model.show(*some(0, 1, 2, 3, 4))
    changed = [account(n, maxJobs=None) for n in (1, 2, 4)]
    assert model.show(*some(0, 3), *changed) == [
        ("changed", 1, 2, 0, LAST),
        ("changed", 4, 4, 0, LAST),
    ]
    assert model.index(1, 0).data() == "No capacity"


def test_a_finding_alone_is_a_change_too(model: Watched) -> None:
    """The account is the same; another one has come that holds the same token."""
    model.show(*some(0, 1))
    thief = account(5, discord=account(1).get(DISCORD_TOKEN))
    told = model.show(*some(0, 1), thief)
    assert told == [("inserted", 2, 2), ("changed", 1, 1, 0, LAST)]
    assert model.index(1, 0).data() == "Shared token"


def test_what_went_and_came_is_told_in_runs(model: Watched) -> None:
    model.show(*some(0, 1, 2, 3, 7, 8))
    assert model.show(*some(0, 3, 4, 5, 6, 8, 9)) == [
        ("removed", 4, 4),
        ("removed", 1, 2),
        ("inserted", 2, 4),
        ("inserted", 6, 6),
    ]
    assert keys(model) == [channel_id(n) for n in (0, 3, 4, 5, 6, 8, 9)]


def test_a_value_that_moves_its_row_moves_it(model: Watched) -> None:
    model.sort(COLUMNS.index(CAPACITY), UP)
    model.show(*(account(n, maxJobs=n + 1) for n in range(4)))
    kept = {row: QPersistentModelIndex(model.index(row, 0)) for row in range(4)}
    told = model.show(account(0, maxJobs=9), *(account(n, maxJobs=n + 1) for n in range(1, 4)))
    assert told == [("moved",), ("changed", 3, 3, 0, LAST)]
    assert keys(model) == [channel_id(n) for n in (1, 2, 3, 0)]
    assert {old: index.row() for old, index in kept.items()} == {0: 3, 1: 0, 2: 1, 3: 2}


def test_many_differences_are_shown_anew(model: Watched) -> None:
    model.show(*some(*range(300)))
    assert model.show(*some(*range(0, 300, 2))) == [("anew",)]
    assert model.show(*some(*range(3_000))) == [("anew",)]


def test_from_nothing_and_to_nothing(model: Watched) -> None:
    assert model.show(*some(0, 1)) == [("anew",)]
    assert model.show() == [("anew",)]
    model.told.clear()
    model.show_listing(None)
    assert model.rowCount() == 0


def test_very_many_changed_rows_are_told_at_once(model: Watched) -> None:
    model.show(*some(*range(400)))
    told = model.show(*(account(n, maxJobs=n % 2 or None) for n in range(400)))
    assert told == [("changed", 0, 399, 0, LAST)]


def test_what_is_filtered_out_may_change_unseen(model: Watched) -> None:
    model.show(*some(0, 1), account(2, maxJobs=None))
    model.set_filter("is:attention")
    assert model.show(account(0, maxJobs=9), *some(1), account(2, maxJobs=None)) == []
    told = model.show(account(0, maxJobs=99), *some(1), account(2, maxJobs=None))
    assert told == [("inserted", 0, 0)]


def test_the_history_of_the_sorting_outlives_a_refresh(model: Watched) -> None:
    model.sort(COLUMNS.index(CHANNEL), DOWN)
    model.sort(COLUMNS.index(CAPACITY), UP)
    model.show(*(account(n, maxJobs=n % 2 + 1) for n in range(6)))
    assert keys(model) == [channel_id(n) for n in (4, 2, 0, 5, 3, 1)]
    model.show(*(account(n, maxJobs=n % 2 + 1) for n in reversed(range(7))))
    assert keys(model) == [channel_id(n) for n in (6, 4, 2, 0, 5, 3, 1)]


def test_what_is_prepared_in_a_thread_is_shown_as_anything_else(model: Watched) -> None:
    first, second = listing(*some(2, 0, 1)), listing(*some(4, 3))
    model.prepare(first)
    model.show_listing(first)
    assert keys(model) == [channel_id(n) for n in (0, 1, 2)]
    model.prepare(first)
    model.show_listing(second)
    assert keys(model) == [channel_id(n) for n in (3, 4)], "another one than was prepared"


def test_sorting_and_filter_may_change_while_a_listing_is_prepared(model: Watched) -> None:
    model.show(*some(0))
    new = listing(*some(0, 1), account(2, maxJobs=None))
    model.prepare(new)
    model.sort(COLUMNS.index(CHANNEL), DOWN)
    model.show_listing(new)
    assert keys(model) == [channel_id(n) for n in (2, 1, 0)]
    newer = listing(*some(0, 1, 5), account(2, maxJobs=None))
    model.prepare(newer)
    model.set_filter("is:attention")
    model.show_listing(newer)
    assert keys(model) == [channel_id(2)]


def test_a_prepared_listing_that_is_the_same_again_tells_nothing(model: Watched) -> None:
    model.show(*some(0, 1, 2))
    model.told.clear()
    again = listing(*some(0, 1, 2))
    model.prepare(again)
    model.show_listing(again)
    assert model.told == []


def test_a_long_list_is_shown_anew_and_not_compared(model: Watched) -> None:
    model.show(*some(*range(2_100)))
    assert model.show(*some(*range(2_101))) == [("anew",)]
