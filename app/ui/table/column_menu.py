"""The menu that shows and hides columns: of the header, and in the menu of the window."""

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.table.view import AccountTableView


class ColumnMenu(QMenu):
    """Has a tick for each column that there is; the last one that is shown cannot be hidden.

    Columns that are not shown from the start have a menu of their own within it.
    """

    def __init__(self, table: AccountTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._ticks: list[QAction] = []
        self._first_layout = self.addAction("")
        self._first_layout.triggered.connect(table.reset_layout)
        self._end_of_ticks = self.insertSeparator(self._first_layout)
        self._others = QMenu(self)
        self.insertMenu(self._end_of_ticks, self._others)
        table.accounts.columns_changed.connect(self._make_ticks)
        self._make_ticks()
        self.aboutToShow.connect(self.follow)
        self._others.aboutToShow.connect(self.follow)

    def _make_ticks(self) -> None:
        """Make a tick for each column that there is now."""
        for tick in self._ticks:
            self.removeAction(tick)
            self._others.removeAction(tick)
            tick.deleteLater()
        columns = self._table.accounts.columns
        self._ticks = [QAction(self) for _ in columns]
        pairs = [*zip(self._ticks, columns, strict=True)]
        self.insertActions(
            self._others.menuAction(), [tick for tick, column in pairs if column.is_common]
        )
        self._others.addActions([tick for tick, column in pairs if not column.is_common])
        self._others.menuAction().setVisible(not all(column.is_common for column in columns))
        for section, tick in enumerate(self._ticks):
            tick.setCheckable(True)
            tick.toggled.connect(partial(self._on_toggled, section))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the titles that the header has now."""
        self.setTitle(self.tr("Col&umns"))
        self._others.setTitle(self.tr("&More columns"))
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
