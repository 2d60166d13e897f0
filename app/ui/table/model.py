"""The accounts as a Qt table model. No role of it holds a secret."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.accounts.findings import Findings, needs_attention
from app.accounts.listing import Listing
from app.accounts.records import Account
from app.ui.table.columns import COLUMNS, Column

_Index = QModelIndex | QPersistentModelIndex

NEEDS_ATTENTION_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""bool: of the row's account."""
JOBS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""int or None: its configured jobs, as the answer said."""

_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole
_TOOL_TIP: Final = Qt.ItemDataRole.ToolTipRole


_OTHER_ROLES: Final[dict[int, Callable[[Column, Account, Findings], object]]] = {
    NEEDS_ATTENTION_ROLE: lambda _column, _account, findings: needs_attention(findings),
    JOBS_ROLE: lambda _column, account, _findings: account.max_jobs,
    _TOOL_TIP: lambda column, _account, _findings: column.explanation(),
}


class AccountTableModel(QAbstractTableModel):
    """One row an account, in the order of the sorting.

    Rows are kept as a list of positions in the listing; sorting is Python's own on prebuilt keys.
    (A `QSortFilterProxyModel` would ask the model for every comparison.) It is stable, so the
    column that was sorted before stays the second key.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[Account, ...] = ()
        self._findings: tuple[Findings, ...] = ()
        self._order: list[int] = []
        self._sorting: list[tuple[int, Qt.SortOrder]] = []

    # ---- Ours ----

    def show_listing(self, listing: Listing | None) -> None:
        """Replaces what is shown; the sorting stays."""
        self.beginResetModel()
        self._accounts = listing.accounts.accounts if listing else ()
        self._findings = listing.findings if listing else ()
        self._order = list(range(len(self._accounts)))
        for column, order in self._sorting:
            self._sort(column, order)
        self.endResetModel()

    def account_at(self, row: int) -> Account:
        """The account of a row."""
        return self._accounts[self._order[row]]

    def findings_at(self, row: int) -> Findings:
        """What was found about it."""
        return self._findings[self._order[row]]

    def rows_by_key(self) -> dict[str, int]:
        """Where each account stands now, by its key."""
        return {self._accounts[position].key: row for row, position in enumerate(self._order)}

    # ---- Qt's ----

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many accounts."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        """What a cell says, speaks and explains."""
        if not index.isValid():
            return None
        position = self._order[index.row()]
        account, findings = self._accounts[position], self._findings[position]
        column = COLUMNS[index.column()]
        if role == _DISPLAY:
            return column.text(account, findings)
        if role == _SPOKEN:
            return column.spoken(account, findings)
        answer = _OTHER_ROLES.get(role)
        return answer(column, account, findings) if answer else None

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
        self.layoutAboutToBeChanged.emit()
        before = self._order
        self._sort(column, order)
        self._remember(column, order)
        self._move_persistent_indexes(before)
        self.layoutChanged.emit()

    # ---- Sorting ----

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        keys = self._keys(COLUMNS[column])
        present = [position for position in self._order if keys[position] is not None]
        missing = [position for position in self._order if keys[position] is None]
        present.sort(key=keys.__getitem__, reverse=order == Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]  # None is left out, and a column has one type
        self._order = present + missing

    def _keys(self, column: Column) -> list[int | str | None]:
        return list(map(column.sort_key, self._accounts, self._findings))

    def _remember(self, column: int, order: Qt.SortOrder) -> None:
        self._sorting = [entry for entry in self._sorting if entry[0] != column]
        self._sorting.append((column, order))

    def _move_persistent_indexes(self, before: list[int]) -> None:
        rows = {position: row for row, position in enumerate(self._order)}
        old = self.persistentIndexList()
        new = [self.index(rows[before[index.row()]], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
