"""What the window can look at: every service, all of them together, and the subscription."""

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal

from app.accounts.listing import Listing
from app.accounts.subscription import Subscription
from app.base.errors import InspectorError
from app.base.overriding import override
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.catalogue.all_services import BY_ID
from app.catalogue.service import Service
from app.ui.session.check import Check
from app.ui.session.checks import Checks
from app.ui.session.ports import AccountSource
from app.ui.session.round import Round, Told
from app.ui.session.runner import Runner, State

_HISTORY: Final = 20


class Overview(Runner):
    """Asks the services, and tells what is known and what somebody looks at.

    Attributes:
        known: What came back, of every service and of the subscription.
        history: A line for each of the last checks: time, duration, outcome; no ids.

    Signals:
        progressed: With a `Progress`, while checking.
        listed: With the `Listing` of all services, when a check is over and some have accounts.
        check_changed: With the `Check` of a service that is asked, has answered or is forgotten.
        subscription_changed: The subscription was told, could not be read, or is forgotten.
        view_changed: With the id of the service that was chosen; "" for all accounts.
    """

    progressed = Signal(object)
    listed = Signal(object)
    check_changed = Signal(object)
    subscription_changed = Signal()
    view_changed = Signal(str)

    def __init__(self, secrets: HeldSecrets, state: State) -> None:
        super().__init__(state)
        self.secrets = secrets
        self.known = Checks(secrets, self.check_changed.emit)
        self.history: deque[str] = deque(maxlen=_HISTORY)
        self._round: Round | None = None
        """The check that runs, or the last one."""

    @property
    def checks(self) -> dict[str, Check]:
        """What is known of each service, by its id, in the order in which they are shown."""
        return self.known.by_id

    @property
    def listing(self) -> Listing | None:
        """The accounts that are known, of all services."""
        return self.known.together

    def listing_of(self, service: Service | None) -> Listing | None:
        """The accounts of one service, or of all."""
        return self.known.listing_of(service)

    @property
    def shown(self) -> Listing | None:
        """The accounts that somebody looks at."""
        return self.listing_of(BY_ID.get(self.view))

    @property
    def has_choice(self) -> bool:
        """Whether there is more to look at than the accounts of the usual service."""
        return self.known.has_choice

    @property
    def subscription(self) -> Subscription | None:
        """What is known of it."""
        return self.known.subscription

    @property
    def subscription_error(self) -> InspectorError | None:
        """Why the subscription is not known, or not known anew."""
        return self.known.subscription_error

    @property
    def view(self) -> str:
        """The id of the service that somebody looks at; "" for all accounts."""
        return self.known.view

    def choose_view(self, view: str) -> None:
        """Look at the accounts of another service, or of all; an unknown id means all."""
        view = view if view in BY_ID else ""
        if view != self.view:
            self.known.view = view
            self.view_changed.emit(view)

    def ask_retired(self, on: bool) -> None:  # noqa: FBT001 (the effect of a setting)
        """Ask retired services too, from the next check on; or forget what they have said."""
        self.known.asks_retired = on
        if not on:
            self.known.forget(only_retired=True)

    def forget(self) -> None:
        """Know nothing, as another token may have other accounts."""
        self.known.forget()
        self.subscription_changed.emit()

    # ---- What runs in it ----

    async def _ask_services(
        self,
        source: AccountSource,
        token: Secret,
        *,
        only: Service | None = None,
        unasked: bool = False,
        works: Callable[[], None] | None = None,
    ) -> InspectorError | None:
        """Ask `only` one service, or all that are due; return what a person is told, if anything.

        `works` is called when an answer has shown that the token works; nothing is kept before.
        """
        self.enter(State.CHECKING)
        self.secrets.hold_api_token(token)
        told = Told(self.progressed.emit, self.subscription_changed.emit, self.history.append)
        self._round = Round(self.known, source, token, told, works)
        result = await self._round.run([only] if only else self.known.due(unasked=unasked))
        if any(outcome.listing for outcome in result.outcomes.values()):
            self.listed.emit(self.listing)
        return self.known.to_tell(result)

    @override
    def cancel(self) -> None:
        self._leave_round()
        super().cancel()

    @override
    def _drop(self) -> None:
        self._leave_round()
        super()._drop()

    def _leave_round(self) -> None:
        if self._round is not None:
            self._round.leave()
