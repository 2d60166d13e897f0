"""The table as people use it."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.accounts.finding_words import describe
from app.accounts.findings import Finding
from app.accounts.listing import Listing
from app.ui import theme
from app.ui.table.capacity_delegate import CapacityDelegate
from app.ui.table.cell_delegate import PADDING, CellDelegate, room_around_status
from app.ui.table.columns import CAPACITY, CHANNEL, COLUMNS, STATUS, VERSION, translate
from app.ui.table.header import AccountHeader
from app.ui.table.model import AccountTableModel
from app.ui.table.place import Place

_LEAST_ROWS: Final = 3


class AccountTableView(QTableView):
    """Rows of accounts; selection, current row and layout survive a new list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountTableModel(self)
        self._cells = CellDelegate(self)
        self._capacity = CapacityDelegate(self)
        self._place: Place | None = None
        self.setModel(self.accounts)
        self.accounts.rearranging.connect(self._on_rearranging)
        self.accounts.rearranged.connect(self._on_rearranged)
        self.setHorizontalHeader(AccountHeader(self))
        self.setItemDelegate(self._cells)
        self.setItemDelegateForColumn(COLUMNS.index(CAPACITY), self._capacity)
        self._set_up_behaviour()
        self._set_up_columns()
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
        character = QFontMetrics(theme.fixed_font(self.font())).horizontalAdvance("0")
        header = self.horizontalHeader()
        for section, column in enumerate(COLUMNS):
            header.resizeSection(section, column.characters * character + 2 * PADDING)
        header.setStretchLastSection(True)
        self._has_first_layout = True

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
        if listing is not None and listing.attention and self._has_first_layout:
            self._has_first_layout = False
            self._fit_status(listing)

    def _fit_status(self, listing: Listing) -> None:
        """Some languages take more room for it than was thought of."""
        metrics = QFontMetrics(theme.sized(self.font(), 1, bold=True))
        labels = [describe(Finding(kind), translate).label for kind, _ in listing.totals.problems]
        widest = max(metrics.horizontalAdvance(label) for label in labels) + room_around_status(
            self.font()
        )
        header, section = self.horizontalHeader(), COLUMNS.index(STATUS)
        header.resizeSection(section, max(header.sectionSize(section), widest + theme.SPACE))

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top. Rows are selected whole."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    # ---- Keeping the place ----

    def _on_rearranging(self, stay: bool) -> None:  # noqa: FBT001 (a slot)
        self._place = Place.of(self, stay=stay)

    def _on_rearranged(self) -> None:
        if self._place is not None:
            self._place.restore(self)
            self._place = None

    def layout_state(self) -> str:
        """Order, width and sorting of the columns, to be kept."""
        return bytes(self.horizontalHeader().saveState().toHex().data()).decode("ascii")

    def restore_layout(self, state: str, version: int) -> None:
        """What was kept, if it is for these columns."""
        if state and version == VERSION:
            self._has_first_layout = False
            self.horizontalHeader().restoreState(QByteArray.fromHex(QByteArray(state.encode())))
            header = self.horizontalHeader()
            self.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
