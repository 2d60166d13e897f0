"""Selection, current cell and scroll position, kept by the accounts when the rows change."""

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
    """A table with what a `KeptPosition` needs.

    Attributes:
        accounts: Its model.
    """

    accounts: AccountTableModel

    def selected_rows(self) -> list[int]:
        """Return the selected rows, from the top. Rows are selected whole."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def select_rows(self, rows: list[int]) -> None:
        """Select these rows and no others; `rows` are in their order."""
        model, selection = self.accounts, QItemSelection()
        last = model.columnCount() - 1
        for top, bottom in runs(rows):
            selection.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one, and leave the selection as it is."""
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flag)


class KeptPosition(NamedTuple):
    """Is taken before rows change, and restored after that."""

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
    def needed(cls, view: TableOfAccounts, *, stay: bool) -> "KeptPosition | None":
        """Return the position of `view` before rows change, or None if Qt keeps it by itself."""
        ranges = view.selectionModel().selection().toList()
        many = sum(each.height() for each in ranges) > _MANY_SELECTED
        if not stay and not many:
            return None
        place = cls.of(view, stay=stay)
        if many:
            with QSignalBlocker(view.selectionModel()):
                view.selectionModel().clearSelection()
        return place

    @classmethod
    def of(cls, view: TableOfAccounts, *, stay: bool = True) -> "KeptPosition":
        """Return the position of `view`."""
        model, current = view.accounts, view.currentIndex()
        anchor = _anchor(view) if stay else None
        return cls(
            selected=[model.account_at(row).identity for row in view.selected_rows()],
            current=model.account_at(current.row()).identity if current.isValid() else None,
            column=current.column(),
            stay=stay,
            anchor=None if anchor is None else model.account_at(anchor).identity,
            offset=0 if anchor is None else view.rowViewportPosition(anchor),
            sideways=view.horizontalScrollBar().value(),
        )

    def restore(self, view: TableOfAccounts) -> None:
        """Select and scroll to the accounts that are still shown."""
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
        view.select_rows(wanted)

    def _restore_current(self, view: TableOfAccounts, rows: dict[Identity, int]) -> None:
        row = rows.get(self.current) if self.current is not None else None
        index = QModelIndex() if row is None else view.accounts.index(row, self.column)
        if view.currentIndex() != index:
            view.go_to(index)
        elif row is None and self.current is not None:  # as with the selection
            view.selectionModel().currentChanged.emit(index, index)


def _anchor(view: TableOfAccounts) -> int | None:
    """The row that should stay where it is: the current one if it is in sight, else the topmost.

    None at the top, unless somebody has selected a row: a current one alone comes with the focus.
    """
    if view.verticalScrollBar().value() == 0 and not view.selectionModel().hasSelection():
        return None
    current = view.currentIndex()
    if current.isValid() and view.viewport().rect().intersects(view.visualRect(current)):
        return current.row()
    top = view.rowAt(0)
    return top if top >= 0 and view.verticalScrollBar().value() > 0 else None
