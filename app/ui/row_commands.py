"""Copying and exporting rows: what is on screen, with tokens masked.

What writes them is imported when something is to be written.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.clipboard import Clipboard
from app.ui.commands import Commands
from app.ui.details_panel import channel_link
from app.ui.dialogs import DialogHost
from app.ui.table.columns import COLUMNS
from app.ui.table.view import AccountTableView

if TYPE_CHECKING:
    import asyncio

    from app.accounts.listing import Listing

_NAME: Final = "pixverse-accounts"


class RowCommands(QObject):
    """What the commands about rows do.

    Signals:
        done: A line about something done.
        failed: With the `InspectorError`.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        table: AccountTableView,
        commands: Commands,
        dialogs: DialogHost,
        clipboard: Clipboard,
        endpoint: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._table = table
        self._commands = commands
        self._dialogs = dialogs
        self._clipboard = clipboard
        self._endpoint = endpoint
        self._window = window
        self._menu = commands.row_menu()
        self._listing: Listing | None = None
        self._may_copy_tokens = True
        self._exporting: asyncio.Task[None] | None = None
        commands.copy.triggered.connect(self.copy_rows)
        commands.copy_cell.triggered.connect(self.copy_cell)
        commands.copy_curl.triggered.connect(self.copy_curl)
        commands.copy_token.triggered.connect(self.copy_token)
        commands.open_channel.triggered.connect(self.open_channel)
        commands.export.triggered.connect(self.ask_where)
        commands.sort_column.triggered.connect(self.sort_by_column)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(self.update_commands)
        table.accounts.modelReset.connect(self.update_commands)
        self.update_commands()

    def show_listing(self, listing: "Listing | None", *, may_copy_tokens: bool) -> None:
        """What is on screen now: in the share-safe view, without ids and tokens."""
        self._listing = listing
        self._may_copy_tokens = may_copy_tokens
        self.update_commands()

    def update_commands(self) -> None:
        """Only what can be done is offered."""
        commands, rows = self._commands, self._table.selected_rows()
        commands.copy.setEnabled(bool(rows))
        commands.copy_cell.setEnabled(self._table.currentIndex().isValid())
        commands.export.setEnabled(self._listing is not None)
        one = self._table.accounts.account_at(rows[0]) if len(rows) == 1 else None
        commands.copy_token.setEnabled(bool(one and one.discord) and self._may_copy_tokens)
        commands.open_channel.setEnabled(bool(one and channel_link(one)))

    def copy_rows(self) -> None:
        """The selected ones, as text and as a table."""
        model = self._table.accounts
        rows = [
            [str(model.index(row, column).data()) for column in range(len(COLUMNS))]
            for row in self._table.selected_rows()
        ]
        if not rows:
            return
        from app.accounts.export_text import rows_html, rows_text

        header = [column.title() for column in COLUMNS]
        self._clipboard.copy(rows_text(rows), rows_html(rows, header))
        self.done.emit(self.tr("%Ln rows copied", "", len(rows)))

    def copy_cell(self) -> None:
        """The one with the focus."""
        index = self._table.currentIndex()
        if index.isValid():
            from app.accounts.export_text import rows_text

            self._clipboard.copy(rows_text([[str(index.data())]]))
            self.done.emit(self.tr("Cell copied"))

    def copy_curl(self) -> None:
        """The question itself, for a terminal."""
        from app.accounts.export_text import curl_command

        self._clipboard.copy(curl_command(self._endpoint))
        self.done.emit(self.tr("Command copied; it takes the token from $USEAPI_TOKEN"))

    def copy_token(self) -> None:
        """The selected account's, until the clipboard is cleared."""
        rows = self._table.selected_rows()
        token = self._table.accounts.account_at(rows[0]).discord if len(rows) == 1 else None
        if token is not None and self._may_copy_tokens:
            self._clipboard.copy_secret(token)

    def open_channel(self) -> None:
        """In the browser."""
        rows = self._table.selected_rows()
        link = channel_link(self._table.accounts.account_at(rows[0])) if len(rows) == 1 else ""
        if link:
            QDesktopServices.openUrl(QUrl(link))

    def ask_where(self) -> None:
        """Where should the export go, and in which form?"""
        if self._listing is None:
            return
        dialog = QFileDialog(self._window, self.tr("Export the accounts shown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Table for spreadsheets (*.csv)"),
                self.tr("Report to read or print (*.html)"),
                self.tr("Data for programs (*.json)"),
            ]
        )
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(QDir.home().filePath(f"{_NAME}.csv"))
        dialog.fileSelected.connect(self._on_file_selected)
        self._dialogs.open(dialog)

    def sort_by_column(self) -> None:
        """By the column with the focus; the other way round, if it is sorted by that already.

        Without a mouse: the header of a table takes no keys and has no accessible action.
        """
        index = self._table.currentIndex()
        if not index.isValid():
            return
        header, order = self._table.horizontalHeader(), Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == index.column() and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        self._table.sortByColumn(index.column(), order)
        title = COLUMNS[index.column()].title()
        self.done.emit(self.tr("Sorted by {column}").format(column=title))

    async def export(self, path: Path) -> None:
        """The rows that are shown; the form follows the name's ending.

        In a thread: 100,000 rows take longer than a frame of the window.
        """
        import asyncio

        from app.errors import FileNotWrittenError
        from app.ui.export_writer import writer

        if self._listing is None:
            return
        write = writer(path, self._listing, self._table.accounts.positions(), self._endpoint)
        try:
            await asyncio.to_thread(write)
        except FileNotWrittenError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Exported to {name}").format(name=path.name))

    # ---- Parts ----

    def _on_filter_selected(self, name: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            suffix = name.rpartition("*.")[2].rstrip(")")
            dialog.setDefaultSuffix(suffix)
            chosen = dialog.selectedFiles()
            if chosen:
                dialog.selectFile(str(Path(chosen[0]).with_suffix(f".{suffix}")))

    def _on_file_selected(self, name: str) -> None:
        import asyncio

        self._exporting = asyncio.ensure_future(self.export(Path(name)))

    def _show_menu(self, position: QPoint) -> None:
        self.update_commands()
        self._menu.popup(self._table.viewport().mapToGlobal(position))
