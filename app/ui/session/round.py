"""One check of all services that are due, and what is kept of it.

It has no task of its own: whoever runs it can cancel it, and what has come by then stays.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

from app.accounts.check_services import Outcome, ServicesCheck, ServiceState, check_services
from app.accounts.subscription import Subscription
from app.base.errors import InspectorError
from app.base.progress import Phase, Progress, ProgressListener
from app.base.secret import Secret
from app.catalogue.service import Endpoint, Service
from app.ui.session.checks import Checks
from app.ui.session.ports import AccountSource

T = TypeVar("T")
_PROVE_THE_TOKEN = {ServiceState.LISTED, ServiceState.NONE}


class Told(NamedTuple):
    """Who is told of a round."""

    progressed: ProgressListener
    subscription_changed: Callable[[], None]
    ended: Callable[[str], object]
    """With a line about it, without ids."""


class Round:
    """Asks, and keeps what comes; of a token that is not known to work, only once it does."""

    def __init__(
        self,
        known: Checks,
        source: AccountSource,
        token: Secret,
        told: Told,
        works: Callable[[], None] | None = None,
    ) -> None:
        """`works` is called as soon as an answer has shown that the token does."""
        self._known = known
        self._source = source
        self._token = token
        self._told = told
        self._works = works
        self.is_accepted = works is None
        self._early: list[Outcome] = []
        """What came before it was known that the token works."""
        self._early_subscription: Subscription | None = None
        self._asked = 0
        self._answered: set[str] = set()
        self._is_left = False

    async def run(self, services: list[Service]) -> ServicesCheck:
        """Ask these services, and for the subscription."""
        begun, result = time.monotonic(), None
        self._asked = len(services)
        self._known.begin(services)
        try:
            result = await check_services(
                self._ask,
                self._token,
                services,
                on_outcome=self._take,
                on_subscription=self._take_subscription,
                prepare=self._known.prepare_in_thread,
            )
        finally:
            self.leave()
            self._told.ended(_line(result, time.monotonic() - begun))
        if self.is_accepted and result.subscription_error is not None:
            self._known.subscription_error = result.subscription_error
            self._told.subscription_changed()
        return result

    def leave(self) -> None:
        """Keep nothing any more of what may still come: the questions end some turns later."""
        if not self._is_left:
            self._is_left = True
            self._known.end()

    async def _ask(self, endpoint: Endpoint[T], token: Secret) -> T:
        """What `check_services` asks of the catalogue, with its progress told."""
        return await self._source.ask(endpoint, token, self._on_progress)

    def _on_progress(self, progress: Progress) -> None:
        if self._is_left:
            return
        counted = replace(progress, answered=len(self._answered), asked=self._asked)
        self._told.progressed(counted)

    def _take(self, outcome: Outcome) -> None:
        if self._is_left:
            return
        if outcome.service.id not in self._answered:
            self._answered.add(outcome.service.id)
            self._on_progress(Progress(Phase.READING))
        if not self.is_accepted and outcome.state in _PROVE_THE_TOKEN:
            self._accept()
        if self.is_accepted:
            self._known.take(outcome)
        else:
            self._early.append(outcome)

    def _take_subscription(self, subscription: Subscription) -> None:
        if self._is_left:
            return
        if not self.is_accepted:  # it is told also where no listing is
            self._early_subscription = subscription
            return
        self._known.subscription, self._known.subscription_error = subscription, None
        self._told.subscription_changed()

    def _accept(self) -> None:
        assert self._works is not None  # noqa: S101 (else it was accepted before)
        self.is_accepted = True
        self._works()
        for outcome in self._early:
            self._known.take(outcome)
        if self._early_subscription is not None:
            self._take_subscription(self._early_subscription)


def _line(result: ServicesCheck | None, seconds: float) -> str:
    """Time, duration, and how many services said what, or what ended it.

    No more of it: what the server said may hold an id, a name or an address.
    """
    if result is None:
        said = ["cancelled"]
    else:
        states = Counter(outcome.state.value for outcome in result.outcomes.values())
        said = [f"{number} {state}" for state, number in states.items()]
        said += [f"ended by {named(result.error)}"] if result.error else []
    return f"{datetime.now(UTC):%H:%M:%S} UTC  {seconds:.1f} s  {', '.join(said)}"


def named(error: InspectorError) -> str:
    """Its kind and its status, and nothing that the server said."""
    status = getattr(error, "status_code", None) or error.status
    return error.kind if status is None else f"{error.kind} ({status})"
