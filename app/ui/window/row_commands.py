"""Copying rows, as they are on screen, with tokens masked; and what else is done with one.

What writes them is imported when something is to be copied.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.fields.token import is_whole
from app.ui.desktop.clipboard import Clipboard
from app.ui.table.view import AccountTableView
from app.ui.window.commands import Commands

if TYPE_CHECKING:
    import asyncio

    from app.accounts.account import Account
    from app.accounts.findings.rule import Findings
    from app.ui.table.columns import Column

    _Row = tuple[Account, Findings]

_MANY_ROWS: Final = 500


class RowCommands(QObject):
    """What the commands about rows do.

    Signals:
        done: A line about something done.
        link_wanted: With a `QUrl`, to be opened in the browser.
    """

    done = Signal(str)
    link_wanted = Signal(object)

    def __init__(
        self,
        table: AccountTableView,
        commands: Commands,
        clipboard: Clipboard,
        endpoint: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._table = table
        self._commands = commands
        self._clipboard = clipboard
        self._endpoint = endpoint
        self._window = window
        self._menu = commands.row_menu()
        self._may_copy_tokens = True
        self._copying: asyncio.Task[None] | None = None
        commands.copy.triggered.connect(self.copy_rows)
        commands.copy_cell.triggered.connect(self.copy_cell)
        commands.copy_curl.triggered.connect(self.copy_curl)
        commands.copy_token.triggered.connect(self.copy_token)
        commands.open_channel.triggered.connect(self.open_channel)
        commands.sort_column.triggered.connect(self.sort_by_column)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(self.update_commands)
        table.accounts.modelReset.connect(self.update_commands)
        self.update_commands()

    def follow(self, *, may_copy_tokens: bool) -> None:
        """After another list came on screen; in the share-safe view, it is without tokens."""
        self._may_copy_tokens = may_copy_tokens
        self.update_commands()

    def update_commands(self) -> None:
        """Only what can be done is offered."""
        commands, rows = self._commands, self._table.selected_rows()
        commands.copy.setEnabled(bool(rows))
        commands.copy_cell.setEnabled(self._table.currentIndex().isValid())
        one = self._table.accounts.account_at(rows[0]) if len(rows) == 1 else None
        whole = one is not None and is_whole(next(one.secrets(), None))
        commands.copy_token.setEnabled(whole and self._may_copy_tokens)
        commands.open_channel.setEnabled(bool(one and one.web_page(datetime.now(UTC))))

    def copy_rows(self) -> None:
        """The selected ones, as text and as a table, in the columns that are shown."""
        model = self._table.accounts
        rows = [
            (model.account_at(row), model.findings_at(row)) for row in self._table.selected_rows()
        ]
        columns = [model.columns[section] for section in self._table.shown_columns()]
        if len(rows) > _MANY_ROWS:  # they take longer than a frame of the window
            import asyncio

            self._copying = asyncio.ensure_future(self._copy_many(rows, columns))
        elif rows:
            self._put_rows(_rows_as_text(rows, columns), len(rows))

    async def _copy_many(self, rows: "list[_Row]", columns: "list[Column]") -> None:
        import asyncio

        self._put_rows(await asyncio.to_thread(_rows_as_text, rows, columns), len(rows))

    def _put_rows(self, forms: tuple[str, str], number: int) -> None:
        self._clipboard.copy(*forms, said=self.tr("%Ln rows copied", "", number))

    def copy_cell(self) -> None:
        """The one with the focus."""
        index = self._table.currentIndex()
        if index.isValid():
            from app.exports.clipboard_text import rows_text

            self._clipboard.copy(rows_text([[str(index.data())]]), said=self.tr("Cell copied"))

    def copy_curl(self) -> None:
        """The question itself, for a terminal."""
        from app.exports.clipboard_text import curl_command

        said = self.tr("Command copied; it takes the token from $USEAPI_TOKEN")
        self._clipboard.copy(curl_command(self._endpoint), said=said)

    def copy_token(self) -> None:
        """The selected account's, until the clipboard is cleared."""
        rows = self._table.selected_rows()
        accounts = [self._table.accounts.account_at(row) for row in rows]
        token = next(accounts[0].secrets(), None) if len(accounts) == 1 else None
        if token is not None and self._may_copy_tokens:
            self._clipboard.copy_secret(token)

    def open_channel(self) -> None:
        """In the browser."""
        rows = self._table.selected_rows()
        accounts = [self._table.accounts.account_at(row) for row in rows]
        link = accounts[0].web_page(datetime.now(UTC)) if len(accounts) == 1 else ""
        if link:
            self.link_wanted.emit(QUrl(link))

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
        title = self._table.accounts.columns[index.column()].title()
        self.done.emit(self.tr("Sorted by {column}").format(column=title))

    # ---- Parts ----

    def _show_menu(self, position: QPoint) -> None:
        self.update_commands()
        self._menu.popup(self._table.viewport().mapToGlobal(position))


def _rows_as_text(rows: "list[_Row]", columns: "list[Column]") -> tuple[str, str]:
    """As text and as HTML; fit for a thread."""
    from app.exports.clipboard_text import rows_html, rows_text

    texts = [[column.text(account, findings) for column in columns] for account, findings in rows]
    return rows_text(texts), rows_html(texts, [column.title() for column in columns])
