"""The table of accounts as a widget: its behaviour, its layout, and what stays selected."""

import re
from typing import TYPE_CHECKING, Final

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
from app.ui.table.cell_delegate import PADDING, CellDelegate, room_around_status, room_for_bar
from app.ui.table.column_layout import ColumnLayout
from app.ui.table.columns import STATUS, Column
from app.ui.table.field_columns import CapacityColumn
from app.ui.table.header import AccountHeader
from app.ui.table.kept_position import KeptPosition, TableOfAccounts
from app.ui.table.model import AccountTableModel
from app.ui.table.sorted_rows import Sorting

if TYPE_CHECKING:
    from app.base.i18n import Text

_LEAST_ROWS: Final = 3
_SORTING: Final = re.compile(r"-?[A-Za-z0-9_.]+")
_DOWN: Final = Qt.SortOrder.DescendingOrder


class AccountTableView(TableOfAccounts):
    """Shows accounts; selection, current row and layout survive a new list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountTableModel(self)
        self._position: KeptPosition | None = None
        self._view = ""
        self._left: dict[str, KeptPosition] = {}
        """Where people were in the views that are not shown, by the names of these."""
        self._told: set[tuple[Text, int]] = set()
        """What the status column has told since the start; see `StatusColumn.kinds`."""
        self._widest_status = 0
        """The width of the status column for these, in pixels."""
        self.setModel(self.accounts)
        self.accounts.rearranging.connect(self._on_rearranging)
        self.accounts.rearranged.connect(self._on_rearranged)
        self.accounts.columns_changed.connect(self._on_columns_changed)
        self.setHorizontalHeader(AccountHeader(self))
        self._cells = CellDelegate(self.accounts, self)
        self.setItemDelegate(self._cells)
        self.column_layout = ColumnLayout(
            self.horizontalHeader(), lambda: self.accounts.columns, self._first_width
        )
        self._set_up_behaviour()
        self.horizontalHeader().setStretchLastSection(True)
        self.column_layout.apply()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)  # Qt sorts at once, by what the header shows by then
        self._show_sorting()
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
        width = metrics.horizontalAdvance("0" * column.characters) + 2 * PADDING + 1
        if column is STATUS:
            return max(width, self._widest_status)
        if isinstance(column, CapacityColumn):
            return max(width, room_for_bar(self.font(), column, self.accounts.services))
        return width

    def _fit_rows(self) -> None:
        height = max(theme.ROW_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.column_layout.take()
            self._fit_rows()
            self._fit_status()
            self.column_layout.apply()
        elif event.type() == QEvent.Type.LanguageChange:
            self.column_layout.take()
            self._cells.forget_words()
            self.accounts.retranslate()
            self._fit_status()
            self.column_layout.apply()
            self.setAccessibleName(self.tr("Accounts"))

    @override
    def minimumSizeHint(self) -> QSize:
        # The titles and a few rows: the details may stand below.
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().height() + rows)

    def show_listing(self, listing: Listing | None, view: str = "") -> None:
        """Show another list; what was selected stays selected where it is still there.

        Where `view` names another one than before, what was selected and in sight when it was
        shown last comes back.
        """
        self.column_layout.take()  # columns may go with the accounts
        if came := view != self._view:
            self._left[self._view] = KeptPosition.of(self)
            self._view = view
        self.accounts.show_listing(listing)
        self._told |= self.accounts.status_kinds
        self._fit_status()
        if came and view in self._left:
            self._left.pop(view).restore(self)

    def _fit_status(self) -> None:
        """Make the status column as wide as the words are that it has had, in this language."""
        metrics = QFontMetrics(theme.sized(self.font(), 1, bold=True))
        widest = max(map(metrics.horizontalAdvance, STATUS.usual_texts(self._told)), default=0)
        before, self._widest_status = self._widest_status, 0
        if widest:
            self._widest_status = widest + room_around_status(self.font()) + theme.SPACE
        if self._widest_status != before:
            self.column_layout.apply()

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
        self._position = KeptPosition.needed(self, stay=stay)

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
        self.column_layout.reset()
        self.accounts.sort_by([])
        self._show_sorting()

    def sorting_state(self) -> list[str]:
        """Return the columns sorted by, the most important last; a minus for descending."""
        return [f"{'-' if by.descending else ''}{by.column}" for by in self.accounts.sorting]

    def restore_sorting(self, state: list[str]) -> None:
        """Sort as `sorting_state` said, also once columns are shown that there are not now."""
        names = dict.fromkeys(filter(_SORTING.fullmatch, state))
        sorting = [Sorting(each.removeprefix("-"), each.startswith("-")) for each in names]
        self.accounts.sort_by(sorting)
        self._show_sorting()

    def restore_layout(self, state: list[str]) -> None:
        """Lay the columns out as `ColumnLayout.state` said."""
        self.column_layout.restore(state)

    def _on_columns_changed(self) -> None:
        self.column_layout.apply()
        self._show_sorting()

    def _show_sorting(self) -> None:
        """Show in the header what the rows are sorted by, of the columns that there are."""
        by = self.accounts.sorted_by
        section = -1 if by is None else self.accounts.section_of(by.column)
        order = _DOWN if by and by.descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(section, order)
