"""The accounts as a Qt table model. No role of it holds a secret."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.accounts.finding_words import describe
from app.accounts.findings import Findings, Weight
from app.accounts.listing import Listing
from app.accounts.query import parse_query
from app.accounts.records import Account
from app.ui.table.arrangement import Arrangement, Sorting
from app.ui.table.columns import COLUMNS, STATUS, Column, translate
from app.ui.table.ranking import NUMBERS, positions
from app.ui.table.row_changes import MOST_RUNS, RowChanges, row_changes, runs

_Index = QModelIndex | QPersistentModelIndex

WEIGHT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Weight: of what the row's status tells; None if it is complete."""
JOBS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""int or None: its configured jobs, as the answer said."""

_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_TOOL_TIP: Final = Qt.ItemDataRole.ToolTipRole
_MANY_ROWS: Final = 2_000
"""If the number of rows changes by more, the steps between are not even looked for."""


def _tool_tip(column: Column, _account: Account, findings: Findings) -> str:
    """Only words of ours: a tool tip would take an id that looks like HTML for HTML."""
    if column is STATUS and findings:
        return "\n".join(describe(finding, translate).title for finding in findings)
    return column.explanation()


def _weight(findings: Findings) -> Weight | None:
    """As `told_by_status` has it: the first one decides. Asked for each cell in every frame."""
    if not findings or (weight := findings[0].weight) is Weight.INFORMATION:
        return None
    return weight


_ANSWERS: Final[dict[int, Callable[[Column, Account, Findings], object]]] = {
    _DISPLAY: lambda column, account, findings: column.text(account, findings),
    Qt.ItemDataRole.AccessibleTextRole: lambda column, account, findings: column.spoken(
        account, findings
    ),
    WEIGHT_ROLE: lambda _column, _account, findings: _weight(findings),
    JOBS_ROLE: lambda _column, account, _findings: account.max_jobs,
    _TOOL_TIP: _tool_tip,
}


class AccountTableModel(QAbstractTableModel):
    """One row an account, in the order of the sorting, as far as the filter lets it through.

    Sorting and filtering are Python's own over prebuilt keys. (A `QSortFilterProxyModel` would ask
    the model for every comparison.) A new listing changes only what is different in it; only where
    that would be many steps are the rows shown anew, and then views restore what they keep.

    Signals:
        counts_changed: `shown` or `total` is another number.
        rearranging: Rows are going to move, come or go; with True if a view should stay where it
            is, with False after a new sorting.
        rearranged: They have.
    """

    counts_changed = Signal()
    rearranging = Signal(bool)
    rearranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self._rows = self._arrangement.shown

    # ---- Ours ----

    @property
    def shown(self) -> int:
        """How many accounts the filter lets through."""
        return len(self._rows)

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._arrangement.accounts)

    @property
    def sorting(self) -> list[Sorting]:
        """The columns of the order, the most recent last."""
        return list(self._arrangement.sorting)

    def show_listing(self, listing: Listing | None) -> None:
        """Shows another list; sorting and filter stay."""
        old = self._arrangement
        new = Arrangement(listing, old.sorting, old.query)
        counts = self.shown, self.total
        if not old.shown or not new.shown:
            self._show_anew(new)
        else:
            self._refresh(old, new)
        if counts != (self.shown, self.total):
            self.counts_changed.emit()

    def set_filter(self, text: str) -> None:
        """Shows only the accounts that `text` means; see `app.accounts.query`."""
        query = parse_query(text)
        if query != self._arrangement.query:
            self._refilter(lambda: self._arrangement.filter(query))

    def retranslate(self) -> None:
        """After a change of the language: the filter's words mean other texts."""
        self._refilter(self._arrangement.forget_words)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._tell_rows(0, self.shown - 1)

    def account_at(self, row: int) -> Account:
        """The account of a row."""
        return self._arrangement.accounts[self._rows[row]]

    def findings_at(self, row: int) -> Findings:
        """What was found about it."""
        return self._arrangement.findings[self._rows[row]]

    def positions(self) -> list[int]:
        """Where the accounts that are shown stand in the listing, from the top row down."""
        return list(self._rows)

    def all_positions(self) -> list[int]:
        """The same of all accounts, also of those that the filter hides."""
        return list(self._arrangement.order)

    def rows_of(self, keys: Iterable[str]) -> dict[str, int]:
        """Where the accounts with these keys stand now; those that are not shown are left out."""
        found = {key: self._arrangement.place_of(key) for key in keys}
        rows = positions(self._rows, {place for place in found.values() if place is not None})
        return {key: rows[place] for key, place in found.items() if place in rows}

    def rows_by_key(self) -> dict[str, int]:
        """Where each account that is shown stands now, by its key."""
        return {key: row for row, key in enumerate(self._arrangement.keys())}

    # ---- Qt's ----

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many accounts are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        """What a cell says, speaks and explains."""
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        place = self._rows[index.row()]
        arrangement = self._arrangement
        column = COLUMNS[index.column()]
        return answer(column, arrangement.accounts[place], arrangement.findings[place])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        """The titles, and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == _DISPLAY:
            return COLUMNS[section].title()
        if role == _TOOL_TIP:
            return COLUMNS[section].explanation()
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By this column, then by those sorted before."""
        if not 0 <= column < len(COLUMNS):
            return
        self.rearranging.emit(False)  # noqa: FBT003 (a signal has no keywords)
        self.layoutAboutToBeChanged.emit()
        self._arrangement.sort(Sorting(column, order == Qt.SortOrder.DescendingOrder))
        self._finish_layout(self._arrangement.shown)
        self.rearranged.emit()

    # ---- From one state to the next ----

    def _refilter(self, change: Callable[[], None]) -> None:
        before = self._rows
        change()
        after = self._arrangement.shown
        if before != after:
            self._rearrange(self._arrangement, before, after)
            self.counts_changed.emit()

    def _refresh(self, old: Arrangement, new: Arrangement) -> None:
        before, after = old.keys(), new.keys()
        if before == after:
            self._arrangement, self._rows = new, new.shown
        elif not self._rearrange(new, before, after):
            return
        self._tell_changed(old, new, before, after)

    def _rearrange(self, new: Arrangement, before: Sequence[Any], after: Sequence[Any]) -> bool:
        """To the rows of `new`; `before` and `after` are what the rows are told by.

        Returns whether it was done in steps: if not, they are shown anew.
        """
        few = before and after and abs(len(before) - len(after)) <= _MANY_ROWS
        changes = row_changes(before, after) if few else None
        if changes is None:
            self._show_anew(new)
            return False
        self.rearranging.emit(True)  # noqa: FBT003
        self._take_steps(changes, new, before, after)
        self.rearranged.emit()
        return True

    def _show_anew(self, new: Arrangement) -> None:
        self.rearranging.emit(True)  # noqa: FBT003
        self.beginResetModel()
        self._arrangement, self._rows = new, new.shown
        self.endResetModel()
        self.rearranged.emit()

    def _take_steps(
        self, changes: RowChanges, new: Arrangement, before: Sequence[Any], after: Sequence[Any]
    ) -> None:
        nowhere = QModelIndex()
        rows, names = self._rows[:], list(before)
        for first, last in changes.removals:
            self.beginRemoveRows(nowhere, first, last)
            del rows[first : last + 1], names[first : last + 1]
            self._rows = rows
            self.endRemoveRows()
        places = dict(zip(after, new.shown, strict=True))
        rows = array(NUMBERS, [places[name] for name in names])
        self._arrangement, self._rows = new, rows
        if changes.moved:
            self.layoutAboutToBeChanged.emit()
            staying = set(rows)
            rows = array(NUMBERS, [place for place in new.shown if place in staying])
            self._finish_layout(rows)
        for first, last in changes.insertions:
            self.beginInsertRows(nowhere, first, last)
            rows[first:first] = new.shown[first : last + 1]
            self.endInsertRows()
        self._rows = new.shown

    def _finish_layout(self, rows: "array[int]") -> None:
        """Takes the same rows in another order, and the indexes that others hold with them."""
        before, self._rows = self._rows, rows
        if old := self.persistentIndexList():
            held = {before[index.row()] for index in old}
            now = positions(rows, held)
            new = [self.index(now[before[index.row()]], index.column()) for index in old]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    # ---- What is different in the rows that stayed ----

    def _tell_changed(
        self, old: Arrangement, new: Arrangement, before: list[str], after: list[str]
    ) -> None:
        if old.accounts == new.accounts and old.findings == new.findings:
            return
        was = dict(zip(before, old.shown, strict=True))
        changed = [
            row
            for row, (key, place) in enumerate(zip(after, new.shown, strict=True))
            if (former := was.get(key)) is not None
            and (
                old.accounts[former] != new.accounts[place]
                or old.findings[former] != new.findings[place]
            )
        ]
        found = runs(changed)
        if len(found) > MOST_RUNS:
            found = [(changed[0], changed[-1])]
        for first, last in found:
            self._tell_rows(first, last)

    def _tell_rows(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
