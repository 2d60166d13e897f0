"""The services beside the accounts: what is known of each, and which one somebody looks at."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.accounts.check_services import ServiceState
from app.ui.pages.service_rows import ServiceRow
from app.ui.session.check import Check
from app.ui.window.desk import Desk
from app.ui.window.error_messages import ErrorMessages

if TYPE_CHECKING:
    from app.base.errors import InspectorError

_BETWEEN_CHANGES_MS: Final = 50
"""So long what services say is collected: to draw it at each answer would hold up the questions."""


class Services(QObject):
    """Shows the services as soon as there is a choice, and the card of the subscription."""

    def __init__(self, desk: Desk, problems: ErrorMessages) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._problems = problems
        self._session = session = desk.session
        self._page = page = desk.accounts_page
        self._noted: InspectorError | None = None
        """What the note above the accounts is about."""
        # Many services change at once.
        self._soon = QTimer(self, singleShot=True, interval=_BETWEEN_CHANGES_MS)
        self._soon.timeout.connect(self.show)
        session.check_changed.connect(self._on_check_changed)
        session.state_changed.connect(self._on_state_changed)
        session.view_changed.connect(self.show)
        session.subscription_changed.connect(self.show)
        page.services.chosen.connect(session.choose_view)
        page.service_check_wanted.connect(self._check_chosen)
        page.service_note.more.clicked.connect(self._tell_more)
        page.summary.subscription.clicked.connect(self._show_subscription)
        self.show()

    def _on_check_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_state_changed(self) -> None:
        if self._soon.isActive() and not self._session.is_busy:
            self.show()

    def show(self) -> None:
        """Show what is known now."""
        session, page = self._session, self._page
        self._soon.stop()
        has_choice = session.has_choice
        page.show_services(self._rows() if has_choice else (), session.view)
        known, failed = session.subscription, session.subscription_error is not None
        page.summary.show_subscription(known if has_choice else None, failed=has_choice and failed)
        self._show_note()

    def _rows(self) -> list[ServiceRow]:
        checks = [*self._session.checks.values()]
        rows = [_row(check) for check in checks]
        every = ServiceRow(
            "",
            self.tr("All accounts"),
            ServiceState.LISTED,
            sum(row.accounts for row in rows),
            sum(row.attention for row in rows),
        )
        return [every, *rows]

    def _show_note(self) -> None:
        """That the accounts of the chosen service are older ones, or their jobs not known."""
        check = self._session.checks.get(self._session.view)
        outcome = check.outcome if check is not None and check.listing is not None else None
        error = (outcome.error or outcome.running_error) if outcome is not None else None
        if error is None:
            self._page.service_note.hide()
        elif error is not self._noted:
            words = self.tr("The last check failed: {problem}")
            if outcome is not None and outcome.error is None:
                words = self.tr("Running jobs are not known: {problem}")
            self._page.service_note.say(words.format(problem=self._problems.guidance(error).title))
        self._noted = error

    def _check_chosen(self) -> None:
        self._session.check(only=self._session.checks[self._session.view].service)

    def _tell_more(self) -> None:
        if self._noted is not None:
            self._problems.tell(self._noted)

    def _show_subscription(self) -> None:
        from app.ui.dialogs.subscription_dialog import SubscriptionDialog

        session, desk = self._session, self._desk
        if session.subscription is not None:
            shows_owner = not desk.settings.share_safe
            dialog = SubscriptionDialog(
                session.subscription, shows_owner=shows_owner, parent=desk.window
            )
            desk.dialogs.open(dialog)
        elif session.subscription_error is not None:
            self._problems.tell(session.subscription_error)


def _row(check: Check) -> ServiceRow:
    listing = check.listing
    return ServiceRow(
        check.service.id,
        check.service.name,
        ServiceState.FAILED if check.has_failed else check.state,
        len(listing.accounts) if listing is not None else 0,
        listing.totals.attention if listing is not None else 0,
        check.is_busy,
    )
