"""The accounts: tool row, summary, table or empty state, status line."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.listing import Listing
from app.ui import theme
from app.ui.busy_strip import BusyStrip
from app.ui.clock import time_of_day
from app.ui.details_panel import DetailsPanel
from app.ui.empty_state import EmptyState
from app.ui.summary_bar import SummaryBar
from app.ui.table.view import AccountTableView
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.search_field import SearchField

_DETAILS_WIDTH = 320


class AccountsPage(QWidget):
    """What people look at most.

    Signals:
        check_wanted: *Check accounts*, or the button of the empty state.
        cancel_wanted: The same button while a check runs.
        leave_sample_wanted: Away from the sample.
    """

    check_wanted = Signal()
    cancel_wanted = Signal()
    leave_sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self.check_button = Button(self.tr("Check accounts"), icon_name="refresh", primary=True)
        self.token_button = Button(icon_name="key")
        self.menu_button = Button(icon_name="more")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.sample_mark = Label(bold=True, tone=Tone.ATTENTION)
        self.sample_mark.setText(self.tr("Sample data: none of this is real"))
        self.leave_sample = Button(self.tr("Connect with my own token"))
        self.filter = SearchField(self.tr("Filter by channel, server or problem"))
        self.copy_button = Button(self.tr("Copy"), icon_name="copy")
        self.export_button = Button(self.tr("Export…"), icon_name="export")
        self.details = DetailsPanel()
        self.summary = SummaryBar()
        self.table = AccountTableView()
        self.empty = EmptyState()
        self.busy = BusyStrip()
        self.count = Label(tone=Tone.MUTED)
        self.kept = Label(tone=Tone.MUTED)
        self.checked = Label(tone=Tone.MUTED)
        self._lay_out()
        self.check_button.clicked.connect(self._on_check_clicked)
        self.leave_sample.clicked.connect(self.leave_sample_wanted)
        self.empty.pressed.connect(self.check_wanted)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.table.accounts.modelReset.connect(self._show_details)
        self.show_sample_mark(shown=False)
        self.set_busy(None)

    def _lay_out(self) -> None:
        side = 4 * theme.SPACE + 2
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 3 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addLayout(self._tool_row())
        column.addWidget(self.summary)
        column.addWidget(self._body(), 1)
        column.addLayout(self._status_row())

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE + 2)
        row.addWidget(self.check_button)
        row.addWidget(self.token_button)
        row.addWidget(self.sample_mark)
        row.addWidget(self.leave_sample)
        row.addWidget(self.filter, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.export_button)
        row.addWidget(self.menu_button)
        return row

    def _body(self) -> QWidget:
        card = Card()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(3 * theme.SPACE)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        inner = QVBoxLayout(card)
        # So much that the square corners of the table stay inside the round ones of the card.
        inner.setContentsMargins(1, theme.RADIUS - 3, 1, theme.RADIUS - 3)
        inner.addWidget(self.stack)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.details)
        self.splitter.handle(1).setAccessibleName(self.tr("Divider"))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([3 * _DETAILS_WIDTH, _DETAILS_WIDTH])
        return self.splitter

    def _status_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4 * theme.SPACE)
        row.addWidget(self.count)
        row.addWidget(self.kept)
        row.addWidget(self.busy)
        row.addStretch(1)
        row.addWidget(self.checked)
        return row

    # ---- What the window tells it ----

    def set_menus(self, token_menu: QMenu, menu: QMenu) -> None:
        """What the two menu buttons open."""
        self.token_button.setMenu(token_menu)
        self.menu_button.setMenu(menu)

    def show_token(self, label: str, kept_where: str) -> None:
        """The token as far as it may be shown, and where it is."""
        self.token_button.setText(label)
        name = self.tr("API token {label}").format(label=label)
        self.token_button.setAccessibleName(name)
        self.kept.setText(kept_where)

    def show_sample_mark(self, *, shown: bool, can_leave: bool = True) -> None:
        """Marks that nothing on screen is real."""
        self.sample_mark.setVisible(shown)
        self.leave_sample.setVisible(shown and can_leave)
        self.token_button.setVisible(not shown)

    def set_busy(self, words: str | None) -> None:
        """What the check waits for, or None when it is over."""
        self._busy = words is not None
        if words is None:
            self.busy.rest()
        else:
            self.busy.say(words)
        self.check_button.setText(self.tr("Cancel") if self._busy else self.tr("Check accounts"))
        self.check_button.set_icon_name("cancel" if self._busy else "refresh")

    def show_listing(self, listing: Listing | None, host: str) -> None:
        """The accounts, or nothing yet."""
        self.table.show_listing(listing)
        self.summary.show_listing(listing, host)
        self.stack.setCurrentWidget(self.table if listing else self.empty)
        if listing is None:
            self.count.clear()
            self.checked.clear()
            return
        number = len(listing.accounts)
        text = self.tr("1 channel") if number == 1 else self.tr("{number} channels")
        self.count.setText(text.format(number=QLocale().toString(number)))
        moment = time_of_day(listing.checked_at, seconds=True)
        self.checked.setText(self.tr("Checked {time}").format(time=moment))

    def _show_details(self) -> None:
        rows = self.table.selected_rows()
        if len(rows) == 1:
            model = self.table.accounts
            self.details.show_account(model.account_at(rows[0]), model.findings_at(rows[0]))
        else:
            self.details.show_nothing(len(rows))

    def _on_check_clicked(self) -> None:
        if self._busy:
            self.cancel_wanted.emit()
        else:
            self.check_wanted.emit()
