"""The accounts: tool row, summary, table or empty state, status line."""

from PySide6.QtCore import QElapsedTimer, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.accounts.listing import Listing
from app.ui.look import theme
from app.ui.look.dates import is_today, moment_in_words, time_of_day
from app.ui.pages.busy_strip import BusyStrip
from app.ui.pages.details_panel import DetailsPanel
from app.ui.pages.empty_state import EmptyState
from app.ui.pages.list_placeholder import ListPlaceholder
from app.ui.pages.summary_bar import SummaryBar
from app.ui.table.column_menu import ColumnMenu
from app.ui.table.view import AccountTableView
from app.ui.widgets.button import Button, is_second_click
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.surfaces import Banner, Card, Pages, Strip
from app.ui.widgets.text_field import SearchField
from app.ui.widgets.tool_row import ToolRow
from app.ui.widgets.turning_splitter import BesideOrBelow

_DETAILS_WIDTH = 320
_ATTENTION = "is:attention"
"""The filter behind the card; see `app.accounts.filter`."""


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
        self._pressed = QElapsedTimer()
        self._listing: Listing | None = None
        self._wants_details = True
        self.check_button = Button(self.tr("Check accounts"), icon_name="refresh", primary=True)
        self.check_button.reserve(self.tr("Check accounts"), self.tr("Cancel"))
        self.token_button = Button(icon_name="key")
        self.menu_button = Button(icon_name="more")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.filter = SearchField(
            self.tr("Filter by channel, server or problem"), short=self.tr("Filter")
        )
        self.copy_button = Button(self.tr("Copy"), icon_name="copy")
        self.export_button = Button(self.tr("Export…"), icon_name="export")
        self.sample_mark = Label(bold=True, tone=Tone.ATTENTION, wrap=True)
        self.sample_mark.setText(self.tr("Sample data: none of this is real"))
        self.leave_sample = Button(self.tr("Connect with my own token"))
        self.summary = SummaryBar()
        self.table = AccountTableView()  # before the details: in this order they are read
        self.columns = ColumnMenu(self.table, self)
        self.details = DetailsPanel()
        self.empty = ListPlaceholder()
        self.nothing_found = EmptyState()
        self.nothing_found.say(
            "search",
            self.tr("No channel fits the filter"),
            self.tr("Try fewer words, or one of: is:attention  jobs>=5  server:1172"),
            self.tr("Clear the filter"),
        )
        self.nothing_found.pressed.connect(self._clear_filter)
        self.busy = BusyStrip()
        self.banner = Banner()
        self.said = Label(tone=Tone.MUTED, hides_if_empty=True)
        self.count = Label(tone=Tone.MUTED, hides_if_empty=True)
        self.countdown = Label(tone=Tone.MUTED, hides_if_empty=True)
        self.kept = Label(tone=Tone.MUTED, hides_if_empty=True)
        self.checked = Label(tone=Tone.MUTED, hides_if_empty=True)
        self._lay_out()
        self.check_button.clicked.connect(self._on_check_clicked)
        self.leave_sample.clicked.connect(self.leave_sample_wanted)
        self.empty.check_wanted.connect(self.check_wanted)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.table.accounts.modelReset.connect(self._show_details)
        self.table.accounts.counts_changed.connect(self._show_count)
        self.filter.textChanged.connect(self._on_filter_changed)
        header = self.table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        self.summary.aged.connect(self._show_moment)
        self.summary.attention_pressed.connect(self._filter_attention)
        self.show_sample_mark(shown=False)
        self.set_busy(None)

    def _lay_out(self) -> None:
        side = 4 * theme.SPACE + 2
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 3 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(self._tool_row())
        column.addWidget(self._sample_strip())
        column.addWidget(self.summary)
        column.addWidget(self.banner)
        column.addWidget(self._body(), 1)
        column.addLayout(self._status_row())

    def _tool_row(self) -> QWidget:
        handing_on = (self.copy_button, self.export_button)
        parts = (self.check_button, self.token_button, self.filter, *handing_on, self.menu_button)
        return ToolRow(parts, self.filter, (handing_on, (self.token_button,)))

    def _sample_strip(self) -> QWidget:
        self.sample_strip = Strip()
        self.sample_strip.row.addWidget(self.sample_mark, 1)
        self.sample_strip.row.addWidget(self.leave_sample)
        return self.sample_strip

    def _body(self) -> QWidget:
        card = Card()
        self.splitter = BesideOrBelow()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(3 * theme.SPACE)
        self.stack = Pages()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing_found)
        inner = QVBoxLayout(card)
        # So much that the square corners of the table stay inside the round ones of the card.
        inner.setContentsMargins(2, theme.RADIUS - 3, 2, theme.RADIUS - 3)
        inner.addWidget(self.stack)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.details)
        self.splitter.handle(1).setAccessibleName(self.tr("Divider"))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([3 * _DETAILS_WIDTH, _DETAILS_WIDTH])
        return self.splitter

    def _status_row(self) -> FlowLayout:
        row = FlowLayout(4 * theme.SPACE, theme.SPACE)
        for part in (self.count, self.kept, self.countdown, self.said, self.busy):
            row.addWidget(part)
        row.add_last(self.checked)
        return row

    # ---- What the window tells it ----

    def follow(self, copy: QAction, export: QAction, show_details: QAction) -> None:
        """Let the buttons do what the commands do, and only when those can be done."""
        for button, command in ((self.copy_button, copy), (self.export_button, export)):
            button.clicked.connect(command.trigger)
            command.enabledChanged.connect(button.setEnabled)
            button.setEnabled(command.isEnabled())
        self._show_details_command = show_details
        self.table.doubleClicked.connect(self._on_double_clicked)

    def _show_columns_menu(self, position: QPoint) -> None:
        self.columns.popup(self.table.horizontalHeader().viewport().mapToGlobal(position))

    def _on_double_clicked(self) -> None:
        self._show_details_command.setChecked(True)

    def focus_filter(self) -> None:
        """Ready to type another filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def set_menus(self, token_menu: QMenu, menu: QMenu) -> None:
        """What the two menu buttons open."""
        self.token_button.setMenu(token_menu)
        self.menu_button.setMenu(menu)

    def show_token(self, label: str, kept_where: str) -> None:
        """The token as far as it may be shown, and where it is."""
        self.token_button.setText(label.replace("&", "&&"))
        name = self.tr("API token {label}").format(label=label)
        self.token_button.setAccessibleName(name)
        self.kept.setText(kept_where)

    def show_sample_mark(self, *, shown: bool, can_leave: bool = True) -> None:
        """Marks that nothing on screen is real."""
        parts = (
            (self.sample_strip, shown),
            (self.leave_sample, shown and can_leave),
            (self.token_button, not shown),
        )
        for part, visible in sorted(parts, key=lambda each: each[1]):
            part.setVisible(visible)  # hide first: the page never grows for all

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
        self._listing = listing
        self.table.show_listing(listing)
        self.summary.show_listing(listing, host)
        self.filter.setEnabled(listing is not None)
        self.summary.setVisible(listing is not None)
        self._show_details_panel()
        self._show_count()
        self._show_details()
        self._show_moment()

    def _show_moment(self) -> None:
        """When that was; with the day, once that is over."""
        if self._listing is None:
            self.checked.clear()
            return
        checked_at = self._listing.checked_at
        if is_today(checked_at):
            moment = time_of_day(checked_at, seconds=True)
        else:
            moment = moment_in_words(checked_at, with_date=True)
        self.checked.setText(self.tr("Checked {time}").format(time=moment))

    def _show_count(self) -> None:
        """How many rows there are, and what stands there if there is none."""
        model = self.table.accounts
        if self._listing is None:
            self.count.clear()
            self.stack.setCurrentWidget(self.empty)
            return
        if model.shown == model.total:
            text = self.tr("%Ln channels", "", model.total)
        else:
            text = self.tr("{shown} of %Ln channels shown", "", model.total)
        self.count.setText(text.format(shown=QLocale().toString(model.shown)))
        nothing_found = model.total and not model.shown
        self.stack.setCurrentWidget(self.nothing_found if nothing_found else self.table)

    def _on_filter_changed(self, text: str) -> None:
        self.table.accounts.set_filter(text)
        self._show_count()

    def set_wants_details(self, wants: bool) -> None:  # noqa: FBT001
        """Whether the panel beside the table is shown, while there is a table."""
        self._wants_details = wants
        self._show_details_panel()

    def _show_details_panel(self) -> None:
        self.details.setVisible(self._wants_details and self._listing is not None)

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    def _filter_attention(self) -> None:
        if self._listing is not None and self._listing.totals.attention:
            self.filter.setText("" if self.filter.text() == _ATTENTION else _ATTENTION)

    def _show_details(self) -> None:
        rows, model = self.table.selected_rows(), self.table.accounts
        if not rows:
            self.details.show_nothing()
        elif len(rows) == 1:
            self.details.show_account(model.account_at(rows[0]), model.findings_at(rows[0]))
        else:
            accounts = [*map(model.account_at, rows)]
            self.details.show_several(accounts, [*map(model.findings_at, rows)])

    def _on_check_clicked(self) -> None:
        if not self._busy:
            self._pressed.start()
            self.check_wanted.emit()
        elif not is_second_click(self._pressed):
            self.cancel_wanted.emit()
