"""The menu that shows and hides columns: of the header, and in the menu of the window."""

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.table.view import AccountTableView


class ColumnMenu(QMenu):
    """Has a tick for each column that is shown; the last one cannot be hidden."""

    def __init__(self, table: AccountTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._ticks: list[QAction] = []
        self._first_layout = self.addAction("")
        self._first_layout.triggered.connect(table.reset_layout)
        self.insertSeparator(self._first_layout)
        table.accounts.columns_changed.connect(self._make_ticks)
        self._make_ticks()
        self.aboutToShow.connect(self.follow)

    def _make_ticks(self) -> None:
        """Make a tick for each column that there is now."""
        for tick in self._ticks:
            self.removeAction(tick)
            tick.deleteLater()
        self._ticks = [QAction(self) for _ in self._table.accounts.columns]
        self.insertActions(self.actions()[0], self._ticks)
        for section, tick in enumerate(self._ticks):
            tick.setCheckable(True)
            tick.toggled.connect(partial(self._on_toggled, section))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the titles that the header has now."""
        self.setTitle(self.tr("Col&umns"))
        for tick, column in zip(self._ticks, self._table.accounts.columns, strict=True):
            tick.setText(column.title())
        self._first_layout.setText(self.tr("&Standard layout"))

    def follow(self) -> None:
        """Tick the columns that are shown now."""
        header = self._table.horizontalHeader()
        shown = [not header.isSectionHidden(section) for section in range(len(self._ticks))]
        for tick, is_shown in zip(self._ticks, shown, strict=True):
            with QSignalBlocker(tick):
                tick.setChecked(is_shown)
            tick.setEnabled(not is_shown or sum(shown) > 1)

    def _on_toggled(self, section: int, shown: bool) -> None:  # noqa: FBT001 (a slot)
        self._table.column_layout.show_section(section, shown=shown)
        self.follow()
