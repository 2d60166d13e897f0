"""The table of accounts as a widget: its behaviour, its layout, and what stays selected."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from app.accounts.listing import Listing
from app.base.overriding import override
from app.ui.look import theme
from app.ui.table.cell_delegate import PADDING, CellDelegate, room_around_status
from app.ui.table.column_layout import ColumnLayout
from app.ui.table.columns import STATUS, Column, translate
from app.ui.table.header import AccountHeader
from app.ui.table.kept_position import KeptPosition, TableOfAccounts
from app.ui.table.model import AccountTableModel

_LEAST_ROWS: Final = 3
_DOWN: Final = Qt.SortOrder.DescendingOrder


class AccountTableView(TableOfAccounts):
    """Shows accounts; selection, current row and layout survive a new list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountTableModel(self)
        self._position: KeptPosition | None = None
        self._labels: list[str] = []
        """The words of the status column for the problems that there are."""
        self.setModel(self.accounts)
        self.accounts.rearranging.connect(self._on_rearranging)
        self.accounts.rearranged.connect(self._on_rearranged)
        self.accounts.columns_changed.connect(self._on_columns_changed)
        self.setHorizontalHeader(AccountHeader(self))
        self.setItemDelegate(CellDelegate(self.accounts, self))
        self.column_layout = ColumnLayout(
            self.horizontalHeader(), lambda: self.accounts.columns, self._first_width
        )
        self._set_up_behaviour()
        self.horizontalHeader().setStretchLastSection(True)
        self._has_first_layout = True
        self.reset_layout()
        self.setSortingEnabled(True)  # Qt sorts at once, by what the header shows by then
        self.setAccessibleName(self.tr("Accounts"))

    def _set_up_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def _first_width(self, column: Column) -> int:
        metrics = QFontMetrics(theme.fixed_font(self.font()))
        # All at once: a digit is a fraction of a pixel wide.
        return metrics.horizontalAdvance("0" * column.characters) + 2 * PADDING + 1

    def _fit_rows(self) -> None:
        height = max(theme.ROW_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
        elif event.type() == QEvent.Type.LanguageChange:
            self.accounts.retranslate()
            self.setAccessibleName(self.tr("Accounts"))

    @override
    def minimumSizeHint(self) -> QSize:
        # The titles and a few rows: the details may stand below.
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().height() + rows)

    def show_listing(self, listing: Listing | None) -> None:
        """Show another list; what was selected stays selected where it is still there."""
        self.column_layout.take()  # columns may go with the accounts
        self.accounts.show_listing(listing)
        problems = listing.totals.problems if listing is not None else ()
        self._labels = [rule.label.said(translate) for rule, _ in problems]
        self._fit_first_layout()

    def _fit_first_layout(self) -> None:
        """Make the status column as wide as its words are in this language."""
        if not self._labels or not self._has_first_layout:
            return
        self._has_first_layout = False
        metrics = QFontMetrics(theme.sized(self.font(), 1, bold=True))
        widest = max(map(metrics.horizontalAdvance, self._labels)) + room_around_status(self.font())
        header, section = self.horizontalHeader(), self.accounts.section_of(STATUS.id)
        header.resizeSection(section, max(header.sectionSize(section), widest + theme.SPACE))
        self._let_last_take_the_rest()

    def selected_places(self) -> list[int]:
        """Return the positions of the selected accounts in the listing."""
        places = self.accounts.positions()
        return [places[row] for row in self.selected_rows()]

    def select_places(self, places: list[int]) -> None:
        """Select the accounts at these positions of the listing, as far as they are shown."""
        wanted = set(places)
        rows = [row for row, place in enumerate(self.accounts.positions()) if place in wanted]
        self.select_rows(rows)
        if rows:
            self.go_to(self.accounts.index(rows[0], max(self.currentIndex().column(), 0)))

    def _on_rearranging(self, stay: bool) -> None:  # noqa: FBT001 (a slot)
        self._position = KeptPosition.of(self, stay=stay)

    def _on_rearranged(self) -> None:
        if self._position is not None:
            self._position.restore(self)
            self._position = None

    def shown_columns(self) -> list[int]:
        """Return the sections of the columns on screen, in their order there."""
        header = self.horizontalHeader()
        sections = [header.logicalIndex(place) for place in range(header.count())]
        return [section for section in sections if not header.isSectionHidden(section)]

    def reset_layout(self) -> None:
        """Go back to the first columns, widths and sorting: by what accounts are listed under."""
        self._has_first_layout = True
        self.column_layout.reset()
        self.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self._fit_first_layout()

    def sorting_state(self) -> list[str]:
        """Return the columns sorted by, the most important last; a minus for descending."""
        return [f"{'-' if by.descending else ''}{by.column}" for by in self.accounts.sorting]

    def restore_sorting(self, state: list[str]) -> None:
        """Sort as `sorting_state` said; columns that there are not are left out."""
        for each in state:
            section = self.accounts.section_of(each.removeprefix("-"))
            if section >= 0:
                down = each.startswith("-")
                self.sortByColumn(section, _DOWN if down else Qt.SortOrder.AscendingOrder)

    def restore_layout(self, state: list[str]) -> None:
        """Lay the columns out as `ColumnLayout.state` said."""
        if self.column_layout.restore(state):
            self._has_first_layout = False
            self._let_last_take_the_rest()

    def _on_columns_changed(self) -> None:
        self.column_layout.apply()
        self._show_sorting()
        self._let_last_take_the_rest()

    def _show_sorting(self) -> None:
        """Show in the header what the rows are sorted by, of the columns that there are."""
        model, section, order = self.accounts, -1, Qt.SortOrder.AscendingOrder
        for by in model.sorting:
            if (found := model.section_of(by.column)) >= 0:
                section, order = found, _DOWN if by.descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(section, order)

    def _let_last_take_the_rest(self) -> None:
        """Narrow the last column: Qt widens it to fill the window, and never narrows it again."""
        last = self.shown_columns()[-1]
        self.horizontalHeader().resizeSection(last, self._first_width(self.accounts.columns[last]))
