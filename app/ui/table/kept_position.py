"""Where somebody is in the table: what is selected, which cell is current, what is in sight.

Told by the keys of the accounts, so that it outlives every change of the rows.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QSignalBlocker,
)
from PySide6.QtWidgets import QTableView

from app.accounts.account import Identity
from app.ui.table.model import AccountTableModel
from app.ui.table.row_changes import runs

_MANY_SELECTED: Final = 500
"""Rows. Qt keeps an index for each selected cell while rows are sorted: seconds, in a long list."""


class TableOfAccounts(QTableView):
    """A view with what a `KeptPosition` has to know of it.

    Attributes:
        accounts: Its model.
    """

    accounts: AccountTableModel

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top. Rows are selected whole."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})


class KeptPosition(NamedTuple):
    """Taken before rows change, and restored after it."""

    selected: list[Identity]
    current: Identity | None
    column: int
    stay: bool
    """What is in sight should stay there."""
    anchor: Identity | None
    """An account in sight, which stays where it is; None at the top of the list."""
    offset: int
    """Its pixels from the top of what is in sight."""
    sideways: int
    """Where it is scrolled to from left to right."""

    @classmethod
    def of(cls, view: TableOfAccounts, *, stay: bool) -> "KeptPosition | None":
        """Where `view` is now; what is in sight only if it should `stay` so.

        None if Qt keeps all of it by itself.
        """
        model, current = view.accounts, view.currentIndex()
        ranges = view.selectionModel().selection().toList()
        many = sum(each.height() for each in ranges) > _MANY_SELECTED
        if not stay and not many:
            return None
        anchor = _anchor(view) if stay else None
        place = cls(
            selected=[model.account_at(row).identity for row in view.selected_rows()],
            current=model.account_at(current.row()).identity if current.isValid() else None,
            column=current.column(),
            stay=stay,
            anchor=None if anchor is None else model.account_at(anchor).identity,
            offset=0 if anchor is None else view.rowViewportPosition(anchor),
            sideways=view.horizontalScrollBar().value(),
        )
        if many:
            blocker = QSignalBlocker(view.selectionModel())
            view.selectionModel().clearSelection()
            blocker.unblock()
        return place

    def restore(self, view: TableOfAccounts) -> None:
        """As far as the accounts are still shown."""
        if not self.selected and self.current is None and self.anchor is None:
            return
        keys = [*self.selected, self.current, self.anchor]
        rows = view.accounts.rows_of(key for key in keys if key is not None)
        follows = view.hasAutoScroll()
        view.setAutoScroll(follows and not self.stay)  # the current cell may be out of sight
        self._restore_selection(view, rows)
        self._restore_current(view, rows)
        view.setAutoScroll(follows)
        if self.stay:
            self._restore_sight(view, rows)

    def _restore_sight(self, view: TableOfAccounts, rows: dict[Identity, int]) -> None:
        view.executeDelayedItemsLayout()
        view.horizontalScrollBar().setValue(self.sideways)
        bar = view.verticalScrollBar()
        if self.anchor is None:
            bar.setValue(0)
        elif (anchor := rows.get(self.anchor)) is not None:
            bar.setValue(bar.value() + view.rowViewportPosition(anchor) - self.offset)

    def _restore_selection(self, view: TableOfAccounts, rows: dict[Identity, int]) -> None:
        wanted = sorted(rows[key] for key in self.selected if key in rows)
        if wanted == view.selected_rows():
            if len(wanted) < len(self.selected):  # gone with the rows, which Qt does not tell
                view.selectionModel().selectionChanged.emit(QItemSelection(), QItemSelection())
            return
        model, selection = view.accounts, QItemSelection()
        last = model.columnCount() - 1
        for top, bottom in runs(wanted):
            selection.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        view.selectionModel().select(selection, flag)

    def _restore_current(self, view: TableOfAccounts, rows: dict[Identity, int]) -> None:
        row = rows.get(self.current) if self.current is not None else None
        index = QModelIndex() if row is None else view.accounts.index(row, self.column)
        if view.currentIndex() != index:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            view.selectionModel().setCurrentIndex(index, flag)
        elif row is None and self.current is not None:  # as with the selection
            view.selectionModel().currentChanged.emit(index, index)


def _anchor(view: TableOfAccounts) -> int | None:
    """The row that should stay where it is: the current one if it is in sight, else the topmost."""
    current = view.currentIndex()
    if current.isValid() and view.viewport().rect().intersects(view.visualRect(current)):
        return current.row()
    top = view.rowAt(0)
    return top if top >= 0 and view.verticalScrollBar().value() > 0 else None
