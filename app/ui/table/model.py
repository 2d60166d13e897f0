"""The accounts as a Qt table model. No role of it holds a secret."""

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

from app.accounts.account import Account, Identity
from app.accounts.findings.rule import Findings
from app.accounts.listing import Listing
from app.base.i18n import Text
from app.base.overriding import override
from app.catalogue.all_services import DEFAULT_SERVICE
from app.catalogue.service import Service
from app.ui.table.columns import Column
from app.ui.table.row_changes import MOST_RUNS, RowChanges, row_changes, runs
from app.ui.table.sorted_rows import SortedRows, Sorting

_Index = QModelIndex | QPersistentModelIndex

_MOST_ROWS: Final = 2_000
"""To compare more rows than this takes longer than to show them anew."""

_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_TOOL_TIP: Final = Qt.ItemDataRole.ToolTipRole
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole
_ROLES: Final = {_DISPLAY, _SPOKEN, _TOOL_TIP}


class AccountTableModel(QAbstractTableModel):
    """Has a row for each account that the filter lets through, in the order of the sorting.

    Sorting and filtering are done in Python, over lists: a `QSortFilterProxyModel` would ask the
    model for every comparison. A new listing changes only the rows that are different; where these
    are many, or the columns are others, all rows are shown anew, and views restore what they keep.

    Signals:
        counts_changed: `shown` or `total` is another number.
        rearranging: Rows are about to move, come or go; with False after a new sorting, and with
            True if a view should go on showing what it shows.
        rearranged: Rows have moved, come or gone.
        columns_changed: There are other columns.
    """

    counts_changed = Signal()
    rearranging = Signal(bool)
    rearranged = Signal()
    columns_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sorted = SortedRows(None, (DEFAULT_SERVICE,))
        self._rows = self._sorted.shown
        self._prepared: tuple[Listing, SortedRows] | None = None

    @property
    def shown(self) -> int:
        """How many accounts the filter lets through."""
        return len(self._rows)

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._sorted.accounts)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, by their sections."""
        return self._sorted.columns

    @property
    def status_kinds(self) -> set[tuple[Text, int]]:
        """What the status column tells; see `StatusColumn.kinds`."""
        return self._sorted.told

    @property
    def services(self) -> tuple[Service, ...]:
        """The services whose columns there are."""
        return self._sorted.services

    @property
    def sorting(self) -> list[Sorting]:
        """The columns that were chosen for the order, the most recent last."""
        return list(self._sorted.sorting)

    @property
    def sorted_by(self) -> Sorting | None:
        """The column of the order that there is now; None if it is that of the services."""
        return self._sorted.sorted_by

    def section_of(self, column: str) -> int:
        """The section of the column with this id; -1 if there is none."""
        return next((at for at, each in enumerate(self.columns) if each.id == column), -1)

    def prepare(self, listing: Listing) -> None:
        """Sort and filter a listing that will be shown next. Fit for a thread."""
        rows = self._rows_for(listing)
        rows.make_texts()
        self._prepared = listing, rows

    def show_listing(self, listing: Listing | None) -> None:
        """Show another list; sorting and filter stay."""
        old, prepared = self._sorted, self._prepared
        self._prepared = None
        new = prepared[1] if prepared and prepared[0] is listing else self._rows_for(listing)
        if (new.sorting, new.text) != (old.sorting, old.text):  # changed while it was prepared
            new = self._rows_for(listing)
        if new is old:
            return  # as nearly always when a check comes again
        counts = self.shown, self.total
        self._change_to(new)
        if counts != (self.shown, self.total):
            self.counts_changed.emit()

    def _rows_for(self, listing: Listing | None) -> SortedRows:
        """The rows of a listing, which are those of now if nothing is different."""
        old = self._sorted
        if listing and listing.accounts == old.accounts and listing.findings == old.findings:
            return old
        services = listing.services if listing and listing.accounts else old.services
        return SortedRows(listing, services, old.sorting, old.text)

    def set_filter(self, text: str) -> None:
        """Show only the accounts that `text` means; see `app.accounts.filter`."""
        self._sorted.filter(text)
        self._follow_filter()

    def retranslate(self) -> None:
        """Follow a change of the language: the filter's words mean other texts."""
        self._sorted.forget_words()
        self._follow_filter()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell_rows(0, self.shown - 1)

    def account_at(self, row: int) -> Account:
        """The account of a row."""
        return self._sorted.accounts[self._rows[row]]

    def findings_at(self, row: int) -> Findings:
        """What was found about it."""
        return self._sorted.findings[self._rows[row]]

    def positions(self) -> list[int]:
        """Where the accounts that are shown stand in the listing, from the top row down."""
        return list(self._rows)

    def all_positions(self) -> list[int]:
        """Where all accounts stand in the listing, also those that the filter hides; in order."""
        return list(self._sorted.order)

    def rows_of(self, accounts: Iterable[Identity]) -> dict[Identity, int]:
        """Where these accounts stand now; those that are not shown are left out."""
        wanted, all_accounts = set(accounts), self._sorted.accounts
        keys = {key for _, key in wanted}
        found = [(row, at) for row, at in enumerate(self._rows) if all_accounts[at].key in keys]
        rows = {all_accounts[at].identity: row for row, at in found}
        return {identity: row for identity, row in rows.items() if identity in wanted}

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        at, rows = self._rows[index.row()], self._sorted
        column = rows.columns[index.column()]
        account, findings = rows.accounts[at], rows.findings[at]
        if role == _DISPLAY:
            return column.text(account, findings)
        if role == _SPOKEN:
            return column.spoken(account, findings)
        return column.tool_tip(account, findings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return self.columns[section].title()
        if role == _TOOL_TIP:
            return self.columns[section].explanation()
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            return
        # Views ask for it twice in a row.
        by = Sorting(self.columns[column].id, order == Qt.SortOrder.DescendingOrder)
        if self._sorted.sorting[-1:] == [by]:
            return
        self._sort_with(lambda: self._sorted.sort(by))

    def sort_by(self, sorting: Sequence[Sorting]) -> None:
        """Sort by these columns, the last one first; also by those that come with others' rows."""
        if list(sorting) != self._sorted.sorting:
            self._sort_with(lambda: self._sorted.sort_by(sorting))

    def _sort_with(self, sort: Callable[[], None]) -> None:
        self.rearranging.emit(False)  # noqa: FBT003 (a signal has no keywords)
        self.layoutAboutToBeChanged.emit()
        sort()
        self._finish_layout(self._sorted.shown)
        self.rearranged.emit()

    # ---- From one state to the next ----

    def _follow_filter(self) -> None:
        if self._rows != self._sorted.shown:
            self._change_to(self._sorted)
            self.counts_changed.emit()

    def _change_to(self, new: SortedRows) -> None:
        """Show the rows of `new`: step by step where few are different, or else anew."""
        old, rows = self._sorted, self._rows
        sizes = len(rows), len(new.shown)
        if new.columns != old.columns or not min(sizes) or max(sizes) > _MOST_ROWS:
            self._show_anew(new)
            return
        before, after = old.identities(rows), new.identities(new.shown)
        changes = row_changes(before, after)
        if changes is None:
            self._show_anew(new)
            return
        if any(changes):
            self.rearranging.emit(True)  # noqa: FBT003 (a signal has no keywords)
            self._take_steps(changes, new, before, after)
            self.rearranged.emit()
        self._sorted, self._rows = new, new.shown
        if new is not old:
            was = {name: old.entry(at) for name, at in zip(before, rows, strict=True)}
            now = enumerate(zip(after, map(new.entry, new.shown), strict=True))
            self._tell_changed([row for row, (name, said) in now if was.get(name, said) != said])

    def _show_anew(self, new: SortedRows) -> None:
        self.rearranging.emit(True)  # noqa: FBT003
        others = new.columns != self.columns
        self.beginResetModel()
        self._sorted, self._rows = new, new.shown
        self.endResetModel()
        if others:
            self.columns_changed.emit()
        self.rearranged.emit()

    def _take_steps(
        self, changes: RowChanges, new: SortedRows, before: list[Identity], after: list[Identity]
    ) -> None:
        nowhere = QModelIndex()
        rows, names = self._rows[:], list(before)
        for first, last in changes.removals:
            self.beginRemoveRows(nowhere, first, last)
            del rows[first : last + 1], names[first : last + 1]
            self._rows = rows
            self.endRemoveRows()
        places = dict(zip(after, new.shown, strict=True))
        rows = [places[name] for name in names]
        self._sorted, self._rows = new, rows
        if changes.moved:
            self.layoutAboutToBeChanged.emit()
            staying = set(rows)
            rows = [place for place in new.shown if place in staying]
            self._finish_layout(rows)
        for first, last in changes.insertions:
            self.beginInsertRows(nowhere, first, last)
            rows[first:first] = new.shown[first : last + 1]
            self.endInsertRows()
        self._rows = new.shown

    def _finish_layout(self, rows: list[int]) -> None:
        """Take the same rows in another order, and the indexes that others hold with them."""
        before, self._rows = self._rows, rows
        if old := self.persistentIndexList():
            now = {place: row for row, place in enumerate(rows)}
            new = [self.index(now[before[index.row()]], index.column()) for index in old]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _tell_changed(self, rows: list[int]) -> None:
        found = runs(rows)
        if len(found) > MOST_RUNS:
            found = [(rows[0], rows[-1])]
        for first, last in found:
            self._tell_rows(first, last)

    def _tell_rows(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
