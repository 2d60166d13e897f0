"""The plan and the credits of one account, which a service is asked for when a person wants it.

Never by itself, never for several at once, and never before the person has read what it may do.
What is told stays in memory until the window closes or the token changes.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from app.accounts.account import Account, Identity
from app.accounts.plan import NO_PLAN, AskedPlan, PlanState, without_plan
from app.base.errors import InspectorError
from app.ui.session.runner import State
from app.ui.window.desk import Desk
from app.ui.window.error_messages import ErrorMessages


class Plans(QObject):
    """Asks, and shows the answer in the details."""

    def __init__(self, desk: Desk, problems: ErrorMessages) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session
        self._problems = problems
        self._details = desk.accounts_page.details
        self._answers: dict[Identity, AskedPlan] = {}
        self._asked: Account | None = None
        """About whom something is being asked, or will be as soon as nothing else runs."""
        self._is_running = False
        self._details.plan_of = self.of
        self._details.plan_wanted.connect(self._on_wanted)
        self._session.token_changed.connect(self._forget)
        self._session.state_changed.connect(self._go_on)

    def of(self, account: Account) -> PlanState:
        """What is known of the plan of an account."""
        is_asked = self._asked is not None and self._asked.identity == account.identity
        return PlanState(self._answers.get(account.identity), is_asked)

    def ask(self, account: Account) -> None:
        """Ask about an account, after what runs now; nothing while another one is asked about."""
        if self._asked is None:
            self._asked = account
            self._details.follow_plan()
            self._go_on()

    def _on_wanted(self, account: Account) -> None:
        plan = account.service.plan
        if plan is not None:
            self._desk.confirm(
                self.tr("Ask for the plan and the credits of this account?"),
                plan.warning.said(QCoreApplication.translate),
                self.tr("Ask"),
                self.tr("Cancel"),
                partial(self.ask, account),
            )

    def _go_on(self) -> None:
        if self._session.is_busy:
            return
        if self._is_running:  # it has ended, in whatever way
            self._is_running, self._asked = False, None
            self._details.follow_plan()
        elif self._asked is not None:
            self._is_running = True
            self._session.run(partial(self._ask, self._asked))

    def _forget(self) -> None:
        """Another token may have other accounts."""
        self._answers.clear()
        self._is_running, self._asked = False, None
        self._details.follow_plan()

    async def _ask(self, account: Account) -> None:
        self._session.enter(State.CHECKING)
        try:
            self._take(account, await self._session.ask_plan(account))
        except InspectorError as error:
            told = without_plan(error) if isinstance(error, NO_PLAN) else error
            self._problems.tell(told, account.service, partial(self.ask, account))

    def _take(self, account: Account, values: Mapping[str, Any]) -> None:
        plan = account.service.plan
        if plan is not None and self._asked is account:  # and no other token has come meanwhile
            fields = tuple(place.field for place in plan.places)
            self._answers[account.identity] = AskedPlan(fields, values, datetime.now(UTC))
            self._desk.say(self.tr("The plan was told; it stands in the details"))
