"""Which accounts are shown: those of one service or of all, as they come, with ids or without."""

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.accounts.share_safe import ShareSafe
from app.ui.session.check import Check
from app.ui.session.kept_views import keep_view, view_of
from app.ui.session.runner import State
from app.ui.window.desk import Desk
from app.ui.window.error_messages import ErrorMessages
from app.ui.window.preferences import Preferences
from app.ui.window.row_commands import RowCommands

if TYPE_CHECKING:
    from app.accounts.listing import Listing

_BETWEEN_ANSWERS_MS: Final = 150
"""So long the answers of several services are collected at the most, before they are shown."""
_REST: Final = 10
"""So many times longer than it took to show answers, others are collected: a long list takes
longer, and the window is to be free for its user."""


class ListingFlow(QObject):
    """Shows on the page of the accounts what the session knows of what somebody looks at."""

    def __init__(
        self, desk: Desk, rows: RowCommands, problems: ErrorMessages, preferences: Preferences
    ) -> None:
        super().__init__(desk.window)
        self._session = desk.session
        self._settings = desk.settings
        self._page = desk.accounts_page
        self._commands = desk.commands
        self._rows = rows
        self._problems = problems
        self._preferences = preferences
        self._share_safe = ShareSafe()
        self._shown: Listing | None = None
        """What the page shows, with its ids."""
        self._soon = QTimer(self, singleShot=True, interval=_BETWEEN_ANSWERS_MS)
        self._soon.timeout.connect(self._show_answers)
        self._session.check_changed.connect(self._on_check_changed)
        self._session.view_changed.connect(self._on_view_changed)

    def show(self) -> None:
        """Show the accounts that are known now."""
        self._soon.stop()
        self._shown = listing = self._session.shown
        safe = self._settings.share_safe
        shown = self._share_safe.view_of(listing) if listing is not None and safe else listing
        self._page.details.may_reveal = not safe
        self._page.show_listing(shown, self._session.host, self._session.view)
        self._rows.update_commands()
        for command in (self._commands.export, self._commands.export_all):
            command.setEnabled(shown is not None)
        if shown is not None:
            self._commands.name_accounts(are_channels=shown.are_channels)
        self._describe_empty()

    def show_with_same_rows(self) -> None:
        """Show them with other ids, and the rows selected that were."""
        selected = self._page.table.selected_places()
        self.show()
        self._page.table.select_places(selected)

    def follow(self, state: State) -> None:
        """Show what goes with a state of the session."""
        if self._session.shown is None or state is State.LISTED:
            self._show_answers()
        else:
            self._describe_empty()

    def choose_kept_view(self) -> None:
        """Look at what the current profile looked at last."""
        self._session.choose_view(view_of(self._settings, self._settings.profile))

    def _describe_empty(self) -> None:
        """Say why there are no accounts, in the place of the table."""
        state, known = self._session.state, self._session.known
        if state is State.CHECKING and known.view and not known.by_id[known.view].is_busy:
            state = State.LISTED  # it has answered, and others are still asked
        error = known.why_empty
        guidance = self._problems.guidance(error) if error is not None else None
        self._page.empty.follow(state, guidance, of_service=bool(known.view))

    # ---- The session speaks ----

    def _on_check_changed(self, check: Check) -> None:
        """Show what a service has said as it comes."""
        if self._session.view not in {"", check.service.id}:
            return
        if self._shown is None:  # the first rows at once
            self._show_answers()
        elif not self._soon.isActive():
            self._soon.start()

    def _show_answers(self) -> None:
        self._soon.stop()
        if self._session.shown is self._shown:
            self._describe_empty()
        else:
            begun = time.monotonic()
            self.show()
            rest = int(1000 * _REST * (time.monotonic() - begun))
            self._soon.setInterval(min(rest, _BETWEEN_ANSWERS_MS))

    def _on_view_changed(self, view: str) -> None:
        self.show()
        keep_view(self._settings, self._settings.profile, view)
        self._preferences.changed.emit()
