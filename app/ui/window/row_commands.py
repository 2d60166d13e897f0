"""What is done with rows of the table: copy them, with tokens masked; open, sort, copy a token."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, Qt, QUrl

from app.accounts.account import Account
from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE
from app.exports.clipboard_text import curl_command, rows_html, rows_text
from app.fields.token import is_whole
from app.ui.window.desk import Desk


class RowCommands(QObject):
    """The commands about rows, which are offered when they can be done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._commands = commands = desk.commands
        self._table = table = desk.accounts_page.table
        self._menu = commands.row_menu()
        commands.copy.triggered.connect(self._copy_rows)
        commands.copy_cell.triggered.connect(self._copy_cell)
        commands.copy_curl.triggered.connect(self._copy_curl)
        commands.copy_token.triggered.connect(self._copy_token)
        commands.open_channel.triggered.connect(self._open_channel)
        commands.sort_column.triggered.connect(self._sort_by_column)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(self.update_commands)
        table.accounts.modelReset.connect(self.update_commands)
        self.update_commands()

    def update_commands(self) -> None:
        """Enable the commands that can be done with the rows that are selected now."""
        commands, account = self._commands, self._only_account()
        commands.copy.setEnabled(bool(self._table.selected_rows()))
        commands.copy_cell.setEnabled(self._table.currentIndex().isValid())
        has_token = account is not None and is_whole(next(account.secrets(), None))
        commands.copy_token.setEnabled(has_token and not self._desk.settings.share_safe)
        commands.open_channel.setEnabled(bool(account and account.web_page(datetime.now(UTC))))

    def _only_account(self) -> Account | None:
        """The selected account, if it is one alone."""
        rows = self._table.selected_rows()
        return self._table.accounts.account_at(rows[0]) if len(rows) == 1 else None

    def _copy_rows(self) -> None:
        """The selected rows as text and as a table, in the columns that are shown."""
        model, rows = self._table.accounts, self._table.selected_rows()
        columns = [model.columns[section] for section in self._table.shown_columns()]
        texts = [
            [column.text(model.account_at(row), model.findings_at(row)) for column in columns]
            for row in rows
        ]
        html = rows_html(texts, [column.title() for column in columns])
        said = self.tr("%Ln rows copied", "", len(rows))
        self._desk.clipboard.copy(rows_text(texts), html, said=said)

    def _copy_cell(self) -> None:
        text = rows_text([[str(self._table.currentIndex().data())]])
        self._desk.clipboard.copy(text, said=self.tr("Cell copied"))

    def _copy_curl(self) -> None:
        """The request to useapi.net, as a command for a terminal."""
        index, accounts = self._table.currentIndex(), self._table.accounts
        account = accounts.account_at(index.row()) if index.isValid() else None
        usual = BY_ID.get(self._desk.session.view, DEFAULT_SERVICE)
        address = self._desk.session.url_of(account.service if account else usual)
        said = self.tr("Command copied; it takes the token from $USEAPI_TOKEN")
        self._desk.clipboard.copy(curl_command(address), said=said)

    def _copy_token(self) -> None:
        """The selected account's, until the clipboard is cleared."""
        account = self._only_account()
        token = next(account.secrets(), None) if account is not None else None
        if token is not None:
            self._desk.clipboard.copy_secret(token)

    def _open_channel(self) -> None:
        account = self._only_account()
        if account is not None:
            self._desk.open_url(QUrl(account.web_page(datetime.now(UTC))))

    def _sort_by_column(self) -> None:
        """Sort by the column with the focus; in the other direction, if it is sorted by it.

        This is for the keyboard: the header of a table takes no keys and has no accessible action.
        """
        index = self._table.currentIndex()
        if not index.isValid():
            return
        header, order = self._table.horizontalHeader(), Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == index.column() and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        self._table.sortByColumn(index.column(), order)
        title = self._table.accounts.columns[index.column()].title()
        self._desk.say(self.tr("Sorted by {column}").format(column=title))

    def _show_menu(self, position: QPoint) -> None:
        self.update_commands()
        self._menu.popup(self._table.viewport().mapToGlobal(position))
