"""The table as people use it."""

from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.accounts.finding_words import describe
from app.accounts.findings import Finding, FindingId
from app.accounts.listing import Listing
from app.ui import theme
from app.ui.table.capacity_delegate import CapacityDelegate
from app.ui.table.cell_delegate import PADDING, CellDelegate, room_around_status
from app.ui.table.columns import CAPACITY, CHANNEL, COLUMNS, STATUS, VERSION, translate
from app.ui.table.header import AccountHeader
from app.ui.table.model import AccountTableModel
from app.ui.table.place import Place
from app.ui.table.row_changes import runs

_LEAST_ROWS: Final = 3
_DOWN: Final = Qt.SortOrder.DescendingOrder


class AccountTableView(QTableView):
    """Rows of accounts; selection, current row and layout survive a new list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountTableModel(self)
        self._cells = CellDelegate(self)
        self._capacity = CapacityDelegate(self)
        self._place: Place | None = None
        self._problems: tuple[tuple[FindingId, int], ...] = ()
        self.setModel(self.accounts)
        self.accounts.rearranging.connect(self._on_rearranging)
        self.accounts.rearranged.connect(self._on_rearranged)
        self.setHorizontalHeader(AccountHeader(self))
        self.setItemDelegate(self._cells)
        self.setItemDelegateForColumn(COLUMNS.index(CAPACITY), self._capacity)
        self._set_up_behaviour()
        self._set_up_columns()
        self._first_layout = self.horizontalHeader().saveState()
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
        self.sortByColumn(COLUMNS.index(CHANNEL), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        for section in range(len(COLUMNS)):
            header.resizeSection(section, self._first_width(section))
        header.setStretchLastSection(True)
        self._has_first_layout = True

    def _first_width(self, section: int) -> int:
        metrics = QFontMetrics(theme.fixed_font(self.font()))
        text = (
            "0" * COLUMNS[section].characters
        )  # all at once: a digit is a fraction of a pixel wide
        return metrics.horizontalAdvance(text) + 2 * PADDING + 1

    def _fit_rows(self) -> None:
        height = max(theme.ROW_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        """Rows grow with the font, and words follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
        elif event.type() == QEvent.Type.LanguageChange:
            self.accounts.retranslate()
            self.setAccessibleName(self.tr("Accounts"))

    def minimumSizeHint(self) -> QSize:
        """The titles and a few rows: the details may stand below."""
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().height() + rows)

    def show_listing(self, listing: Listing | None) -> None:
        """Shows another list, with the same rows selected as far as they are still there."""
        self.accounts.show_listing(listing)
        self._problems = listing.totals.problems if listing is not None else ()
        self._fit_first_layout()

    def _fit_first_layout(self) -> None:
        """Some languages take more room for the status than was thought of."""
        if not self._problems or not self._has_first_layout:
            return
        self._has_first_layout = False
        metrics = QFontMetrics(theme.sized(self.font(), 1, bold=True))
        labels = [describe(Finding(kind), translate).label for kind, _ in self._problems]
        widest = max(metrics.horizontalAdvance(label) for label in labels) + room_around_status(
            self.font()
        )
        header, section = self.horizontalHeader(), COLUMNS.index(STATUS)
        header.resizeSection(section, max(header.sectionSize(section), widest + theme.SPACE))
        self._let_last_take_the_rest()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top. Rows are selected whole."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def selected_places(self) -> list[int]:
        """Where the selected accounts stand in the listing."""
        places = self.accounts.positions()
        return [places[row] for row in self.selected_rows()]

    def select_places(self, places: list[int]) -> None:
        """Those that stand there in the listing, as far as they are shown."""
        wanted, model, selection = set(places), self.accounts, QItemSelection()
        rows = [row for row, place in enumerate(model.positions()) if place in wanted]
        last = model.columnCount() - 1
        for top, bottom in runs(rows):
            selection.append(QItemSelectionRange(model.index(top, 0), model.index(bottom, last)))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)
        if rows:
            current = model.index(rows[0], max(self.currentIndex().column(), 0))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(current, flag)

    # ---- Keeping the place ----

    def _on_rearranging(self, stay: bool) -> None:  # noqa: FBT001 (a slot)
        self._place = Place.of(self, stay=stay)

    def _on_rearranged(self) -> None:
        if self._place is not None:
            self._place.restore(self)
            self._place = None

    def shown_columns(self) -> list[int]:
        """Their sections, in the order in which they stand on screen."""
        header = self.horizontalHeader()
        sections = [header.logicalIndex(place) for place in range(header.count())]
        return [section for section in sections if not header.isSectionHidden(section)]

    def reset_layout(self) -> None:
        """All columns, in the order, the widths and the sorting of the first day."""
        self._has_first_layout = True
        self._restore_header(self._first_layout)
        self._fit_first_layout()

    def sorting_state(self) -> list[str]:
        """The columns of the order, the most recent last; a minus before one that descends."""
        return [
            f"{'-' if by.descending else ''}{COLUMNS[by.column].id}" for by in self.accounts.sorting
        ]

    def restore_sorting(self, state: list[str]) -> None:
        """What `sorting_state` was; what is no column is passed over."""
        sections = {column.id: section for section, column in enumerate(COLUMNS)}
        for each in state:
            section = sections.get(each.removeprefix("-"))
            if section is not None:
                down = each.startswith("-")
                self.sortByColumn(section, _DOWN if down else Qt.SortOrder.AscendingOrder)

    def layout_state(self) -> str:
        """Order, width and sorting of the columns, to be kept."""
        return bytes(self.horizontalHeader().saveState().toHex().data()).decode("ascii")

    def restore_layout(self, state: str, version: int) -> None:
        """What was kept, if it is for these columns."""
        if state and version == VERSION:
            self._has_first_layout = False
            self._restore_header(QByteArray.fromHex(QByteArray(state.encode())))

    def _restore_header(self, state: QByteArray) -> None:
        header = self.horizontalHeader()
        if not header.restoreState(state):
            return
        if not self.shown_columns():  # in a file that somebody has written in
            header.setSectionHidden(COLUMNS.index(CHANNEL), False)  # noqa: FBT003 (Qt's)
        self._let_last_take_the_rest()
        self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def _let_last_take_the_rest(self) -> None:
        """Qt makes it wider than it is, and not narrower: kept by a wider window, it would stay."""
        last = self.shown_columns()[-1]
        self.horizontalHeader().resizeSection(last, self._first_width(last))
