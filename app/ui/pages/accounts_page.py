"""The accounts: tool row, summary, services, table or empty state, status line."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.filter import examples
from app.accounts.listing import Listing
from app.catalogue.service import fields_of
from app.ui.look import theme
from app.ui.look.dates import is_today, moment_in_words, time_of_day
from app.ui.pages.busy_strip import BusyStrip
from app.ui.pages.details_panel import DetailsPanel
from app.ui.pages.empty_state import EmptyState, ListPlaceholder
from app.ui.pages.service_rows import ServiceRow
from app.ui.pages.services_beside import ServicesBeside
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
    """The table of accounts, with the details of the selected ones.

    Attributes:
        listing: The accounts that are shown, or None while nothing is known.

    Signals:
        check_wanted: *Check accounts*, or the button of the empty state, was pressed.
        service_check_wanted: That button was pressed while one service is shown.
        cancel_wanted: *Cancel* was pressed, which *Check accounts* is while a check runs.
    """

    check_wanted = Signal()
    service_check_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._pressed = QElapsedTimer()
        self.listing: Listing | None = None
        self._wants_details = True
        self._service = ""
        """The id of the one that is shown; empty for all."""
        self.check_button = Button(self.tr("Check accounts"), icon_name="refresh", primary=True)
        self.check_button.reserve(self.tr("Check accounts"), self.tr("Cancel"))
        self.token_button = Button(icon_name="key")
        self.menu_button = Button(icon_name="more")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.filter = SearchField("", short=self.tr("Filter"))
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
        self.nothing_found.button.clicked.connect(self._clear_filter)
        self.busy = BusyStrip()
        self.banner, self.service_note = Banner(), Banner()
        self.said, self.count, self.countdown, self.kept, self.checked = (
            Label(tone=Tone.MUTED, hides_if_empty=True) for _ in range(5)
        )
        self._lay_out()
        self.check_button.clicked.connect(self._on_check_clicked)
        self.empty.check_wanted.connect(self._on_check_again)
        self.table.selectionModel().selectionChanged.connect(self._show_details)
        self.table.accounts.modelReset.connect(self._show_details)
        self.table.accounts.counts_changed.connect(self._show_count)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.table.accounts.columns_changed.connect(self._explain_filter)
        header = self.table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        self.summary.aged.connect(self._show_moment)
        self.summary.attention.clicked.connect(self._filter_attention)
        self.show_sample_mark(shown=False)
        self.show_services((), "")
        self.set_busy(None)

    def _lay_out(self) -> None:
        side = 4 * theme.SPACE + 2
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 3 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        handing_on = (self.copy_button, self.export_button)
        tools = (self.check_button, self.token_button, self.filter, *handing_on, self.menu_button)
        self.sample_strip = Strip()
        self.sample_strip.row.addWidget(self.sample_mark, 1)
        self.sample_strip.row.addWidget(self.leave_sample)
        status = FlowLayout(4 * theme.SPACE, theme.SPACE)
        for part in (self.count, self.kept, self.countdown, self.said, self.busy):
            status.addWidget(part)
        status.add_last(self.checked)
        column.addWidget(ToolRow(tools, self.filter, (handing_on, (self.token_button,))))
        column.addWidget(self.sample_strip)
        column.addWidget(self.summary)
        column.addWidget(self.banner)
        column.addWidget(self.service_note)
        column.addWidget(self._body(), 1)
        column.addLayout(status)

    def _body(self) -> QWidget:
        card = Card()
        self.splitter = BesideOrBelow()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(3 * theme.SPACE)
        self.stack = Pages()
        for part in (self.empty, self.table, self.nothing_found):
            self.stack.addWidget(part)
        inner = QVBoxLayout(card)
        # So much that the square corners of the table stay inside the round ones of the card.
        inner.setContentsMargins(2, theme.RADIUS - 3, 2, theme.RADIUS - 3)
        inner.addWidget(self.stack)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.details)
        self.splitter.handle(1).setAccessibleName(self.tr("Divider"))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([3 * _DETAILS_WIDTH, _DETAILS_WIDTH])
        self.services = ServicesBeside(self.splitter)
        self.services.narrowed.connect(self._on_narrowed)
        return self.services

    def _explain_filter(self) -> None:
        """Say what can be typed for the accounts that there are."""
        services = self.table.accounts.services
        words = "  ".join(examples(fields_of(services)))
        more = self.tr("Try fewer words, or one of: {examples}").format(examples=words)
        if not self.services.is_wanted and all(service.group for service in services):
            self.filter.set_hint(self.tr("Filter by channel, server or problem"))
            title = self.tr("No channel fits the filter")
        else:
            help_ = self.tr("For example: {examples}").format(examples=words)
            self.filter.set_hint(self.tr("Filter by account, service or problem"), help_)
            title = self.tr("No account fits the filter")
        self.nothing_found.say("search", title, more, self.tr("Clear the filter"))

    def _show_columns_menu(self, position: QPoint) -> None:
        self.columns.popup(self.table.horizontalHeader().viewport().mapToGlobal(position))

    def focus_filter(self) -> None:
        """Ready to type another filter."""
        self.filter.setFocus()
        self.filter.selectAll()

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
        self.busy.say(words)
        self.check_button.setText(self.tr("Cancel") if self._busy else self.tr("Check accounts"))
        self.check_button.set_icon_name("cancel" if self._busy else "refresh")

    def show_services(self, rows: Sequence[ServiceRow], service: str) -> None:
        """The services that can be chosen, if there is a choice, and the one that is shown."""
        self._service = service
        self.services.show_rows(rows, service)
        self._explain_filter()
        asked = sum(row.is_asked for row in rows) if not service else 0
        self.summary.set_asked(max(asked, 1))
        self._show_summary()

    def show_listing(self, listing: Listing | None, host: str, view: str = "") -> None:
        """The accounts of a service or, in the `view` without a name, of all; or nothing yet."""
        self.listing = listing
        self.details.names_service = listing is not None and len(listing.services) > 1
        self.table.show_listing(listing, view)
        self.summary.show_listing(listing, host)
        self.filter.setEnabled(listing is not None)
        self._show_summary()
        self._show_details_panel()
        self._show_count()
        self._show_details()
        self._show_moment()

    def _on_narrowed(self, narrow: bool) -> None:  # noqa: FBT001 (a signal's)
        """Where there is little room, the status line alone tells when that was."""
        self.summary.checked.setHidden(narrow)
        self._show_summary()

    def _show_summary(self) -> None:
        """Also where one of several services lists nothing: else all beside it would jump."""
        beside = self.services.is_wanted and self.services.box.isHidden()
        self.summary.setVisible(self.listing is not None or beside)

    def _show_moment(self) -> None:
        """When that was; with the day, once that is over."""
        if self.listing is None:
            self.checked.clear()
            return
        checked_at = self.listing.checked_at
        if is_today(checked_at):
            moment = time_of_day(checked_at, seconds=True)
        else:
            moment = moment_in_words(checked_at, with_date=True)
        self.checked.setText(self.tr("Checked {time}").format(time=moment))

    def _show_count(self) -> None:
        """How many rows there are, and what stands there if there is none."""
        model = self.table.accounts
        if self.listing is None:
            self.count.clear()
            self.stack.setCurrentWidget(self.empty)
            return
        is_all, of_channels = model.shown == model.total, self.listing.are_channels
        if is_all and of_channels:
            text = self.tr("%Ln channels", "", model.total)
        elif is_all:
            text = self.tr("%Ln accounts", "", model.total)
        elif of_channels:
            text = self.tr("{shown} of %Ln channels shown", "", model.total)
        else:
            text = self.tr("{shown} of %Ln accounts shown", "", model.total)
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
        self.details.setVisible(self._wants_details and self.listing is not None)

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    def _filter_attention(self) -> None:
        if self.listing is not None and self.listing.totals.attention:
            self.filter.setText("" if self.filter.text() == _ATTENTION else _ATTENTION)

    def _show_details(self) -> None:
        rows, model = self.table.selected_rows(), self.table.accounts
        self.details.show_accounts([*map(model.account_at, rows)], [*map(model.findings_at, rows)])

    def _on_check_again(self) -> None:
        (self.service_check_wanted if self._service else self.check_wanted).emit()

    def _on_check_clicked(self) -> None:
        if not self._busy:
            self._pressed.start()
            self.check_wanted.emit()
        elif not is_second_click(self._pressed):
            self.cancel_wanted.emit()
