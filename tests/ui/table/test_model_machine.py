"""Two thousand steps through the table, with a plain list beside it that says what must be there.

Qt's own tester watches the model all the while, and a real view hangs on it.
"""

from collections.abc import Callable
from operator import itemgetter

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.accounts.account import Account
from app.accounts.findings.rule import Findings
from app.accounts.findings.search import needs_attention, told_by_status
from app.accounts.listing import Listing
from app.catalogue.common_fields import DISCORD_TOKEN
from app.ui.pages.accounts_page import AccountsPage
from app.ui.table import model as model_module
from app.ui.widgets.secret_label import SecretLabel
from tests.support.columns import CHANNEL, COLUMNS, JOBS
from tests.support.details import token_in
from tests.support.documents import channel_id
from tests.support.listings import account, listing

RUNS, STEPS = 40, 50
NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate

_VARIANTS: tuple[Callable[[int], Account], ...] = (
    account,
    lambda number: account(number, maxJobs=None),
    lambda number: account(number, maxJobs=number * 7 % 13),
    lambda number: account(number, server=None),
    lambda number: account(number, server="no id"),
    lambda number: account(number, discord=None),
    lambda number: account(number, discord=account(0).get(DISCORD_TOKEN)),
    lambda number: account(number, channel=None),
    lambda number: account(number, server=channel_id(10**6)),
)
_accounts = st.builds(
    lambda number, variant: _VARIANTS[variant](number),
    st.integers(0, 60),
    st.integers(0, len(_VARIANTS) - 1),
)
_lists = st.lists(_accounts, max_size=40, unique_by=lambda each: each.key)

_CELLS = [(column, role) for column in range(len(COLUMNS)) for role in (*range(15), 256, 257, 258)]

Passes = Callable[[Account, Findings], bool]
_FILTERS: dict[str, Passes] = {
    "": lambda _account, _findings: True,
    "is:attention": lambda _account, findings: needs_attention(findings),
    "is:complete": lambda _account, findings: not told_by_status(findings),
    "jobs>=5": lambda each, _findings: (each.get(JOBS) or 0) >= 5,
    "jobs>=5 is:complete": lambda each, findings: (
        (each.get(JOBS) or 0) >= 5 and not told_by_status(findings)
    ),
    "channel:4": lambda each, _findings: "4" in each.name,
    "channel:41": lambda each, _findings: "41" in each.name,
    "nothing has this": lambda _account, _findings: False,
}


class TableMachine(RuleBasedStateMachine):
    """The table, and what should be in it."""

    def __init__(self) -> None:
        super().__init__()
        self.page = AccountsPage()
        self.page.resize(1000, 500)
        self.page.show()
        self.view = self.page.table
        self.model = self.view.accounts
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        self.tester = QAbstractItemModelTester(self.model, mode)
        self.model.modelReset.connect(self._forget_indexes)
        self.listing: Listing | None = None
        self.sorting = [(COLUMNS.index(CHANNEL), False)]
        self.text = ""
        self.selected: set[str] = set()
        self.current: str | None = None
        self.held: dict[QPersistentModelIndex, str] = {}

    def teardown(self) -> None:
        self.page.close()
        self.page.deleteLater()

    def _forget_indexes(self) -> None:
        self.held.clear()  # a reset ends all of them, by Qt's contract

    # ---- What is done ----

    @rule(accounts=_lists)
    def replace(self, accounts: list[Account]) -> None:
        self._show(listing(*accounts))

    @rule(data=st.data(), reorder=st.booleans())
    def refresh(self, data: st.DataObject, reorder: bool) -> None:  # noqa: FBT001
        """The same accounts, but for a few that changed, came or went."""
        accounts = list(self.listing.accounts) if self.listing else []
        changed = {each.key: each for each in data.draw(st.lists(_accounts, max_size=3))}
        gone = data.draw(
            st.sets(st.sampled_from([each.key for each in accounts] or [""]), max_size=2)
        )
        kept = [changed.pop(each.key, each) for each in accounts if each.key not in gone]
        after = [replace(each) for each in [*kept, *changed.values()]]  # equal, and others
        self._show(listing(*(reversed(after) if reorder else after)))

    @rule()
    def clear(self) -> None:
        self._show(None)

    @rule(column=st.integers(0, len(COLUMNS) - 1), descending=st.booleans())
    def sort(self, column: int, descending: bool) -> None:  # noqa: FBT001
        self.view.sortByColumn(column, Qt.SortOrder(int(descending)))
        self.sorting = [each for each in self.sorting if each[0] != column]
        self.sorting.append((column, descending))

    @rule(text=st.sampled_from(sorted(_FILTERS)))
    def filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.text = text
        self._drop_unseen()

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        shown = self.expected()
        rows = (
            data.draw(st.sets(st.sampled_from(range(len(shown))), max_size=5)) if shown else set()
        )
        self.view.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self.model.index(row, 0)
            self.view.selectionModel().select(index, flags.Select | flags.Rows)
        self.selected = {shown[row].key for row in rows}

    @rule(data=st.data(), column=st.integers(0, len(COLUMNS) - 1))
    def go_to(self, data: st.DataObject, column: int) -> None:
        shown = self.expected()
        if shown:
            row = data.draw(st.sampled_from(range(len(shown))))
            self.view.selectionModel().setCurrentIndex(self.model.index(row, column), NO_UPDATE)
            self.current = shown[row].key

    @rule(data=st.data(), column=st.integers(0, len(COLUMNS) - 1))
    def hold(self, data: st.DataObject, column: int) -> None:
        """An index of somebody else's."""
        shown = self.expected()
        if shown:
            row = data.draw(st.sampled_from(range(len(shown))))
            self.held[QPersistentModelIndex(self.model.index(row, column))] = shown[row].key

    @rule()
    def reveal(self) -> None:
        """The token of the account that the panel beside the table shows, if it is one."""
        rows = self.view.selected_rows()
        token = self.model.account_at(rows[0]).get(DISCORD_TOKEN) if len(rows) == 1 else None
        if token is not None:
            label = token_in(self.page.details)
            label.reveal()
            assert label.is_revealed

    def _show(self, new: Listing | None) -> None:
        self.page.show_listing(new, "host")
        self.listing = new
        self._drop_unseen()

    def _drop_unseen(self) -> None:
        shown = {each.key for each in self.expected()}
        self.selected &= shown
        if self.current not in shown:
            self.current = None

    # ---- What must be ----

    def expected(self) -> list[Account]:
        """The rows, by the plainest of means."""
        if self.listing is None:
            return []
        passes = _FILTERS[self.text]
        pairs = zip(self.listing.accounts, self.listing.findings, strict=True)
        rows = [(each, found) for each, found in pairs if passes(each, found)]
        for number, descending in self.sorting:
            keys = COLUMNS[number].sort_keys
            keyed = [(keys([row[0]], [row[1]])[0], row) for row in rows]
            present = [each for each in keyed if each[0] is not None]
            missing = [row for key, row in keyed if key is None]
            present.sort(key=itemgetter(0), reverse=descending)
            rows = [row for _, row in present] + missing
        return [each for each, _found in rows]

    @invariant()
    def the_rows_are_right(self) -> None:
        shown = [self.model.account_at(row) for row in range(self.model.rowCount())]
        assert shown == self.expected()
        assert self.model.shown == len(shown)
        assert self.model.total == (len(self.listing.accounts) if self.listing else 0)

    @invariant()
    def the_cells_say_it(self) -> None:
        for row in range(0, self.model.rowCount(), 7):
            each, found = self.model.account_at(row), self.model.findings_at(row)
            told = [self.model.index(row, column).data() for column in range(len(COLUMNS))]
            assert told == [column.text(each, found) for column in COLUMNS]

    @invariant()
    def selection_and_current_are_of_the_same_accounts(self) -> None:
        selected = {self.model.account_at(row).key for row in self.view.selected_rows()}
        assert selected == self.selected
        index = self.view.currentIndex()
        current = self.model.account_at(index.row()).key if index.isValid() else None
        assert current == self.current

    @invariant()
    def only_the_selected_token_can_be_seen(self) -> None:
        rows = self.view.selected_rows()
        labels = self.page.details.findChildren(SecretLabel)
        assert len(labels) <= (len(rows) == 1)
        for label in [each for each in labels if each.is_revealed]:
            assert label._secret == self.model.account_at(rows[0]).get(DISCORD_TOKEN)
        for row in rows[:3]:
            token = self.model.account_at(row).get(DISCORD_TOKEN)
            if token is not None:
                told = [self.model.index(row, column).data(role) for column, role in _CELLS]
                assert token.reveal() not in "\n".join(map(str, told))

    @invariant()
    def indexes_follow_their_accounts(self) -> None:
        shown = {each.key for each in self.expected()}
        for index, key in list(self.held.items()):
            assert index.isValid() is (key in shown)
            if index.isValid():
                assert self.model.account_at(index.row()).key == key
            else:
                del self.held[index]  # what went does not come back by itself


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("most_runs", [40, 2], ids=["in steps", "often anew"])
def test_two_thousand_steps(most_runs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.table.row_changes.MOST_RUNS", most_runs)
    monkeypatch.setattr(model_module, "MOST_RUNS", most_runs)
    run_state_machine_as_test(
        TableMachine,
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            derandomize=True,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
