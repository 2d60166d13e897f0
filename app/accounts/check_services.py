"""One check of many services: the subscription, every listing, and how many jobs run.

At most four questions at once. What one service answers hides nothing of the others, except where
an error says that it concerns all of them: that ends the check at once, and is told once.
"""

import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from typing import Final, Protocol, TypeVar

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint
from app.accounts.running import running_endpoint, with_running
from app.accounts.subscription import SUBSCRIPTION, Subscription
from app.base.errors import (
    InspectorError,
    NothingConfiguredError,
    SubscriptionError,
    WrongAddressError,
)
from app.base.secret import Secret
from app.catalogue.service import Endpoint, Service

AT_ONCE: Final = 4

T = TypeVar("T")


class Ask(Protocol):
    """The question itself: `app.api.client.ApiClient.ask`, or that of the sample."""

    async def __call__(self, endpoint: Endpoint[T], token: Secret) -> T:
        """What the endpoint says, or one of `app.base.errors`."""


class ServiceState(Enum):
    """What became of a service. The values are those of ``--json``."""

    LISTED = "listed"
    NONE = "none"
    """It answered that no account is set up."""
    GONE = "gone"
    """Its address does not exist any more."""
    FAILED = "failed"
    SKIPPED = "skipped"
    """It was not asked, or the check ended before it answered."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a service said, or why it said nothing.

    Attributes:
        service: Which one.
        state: In a word.
        listing: Its accounts, where it is `ServiceState.LISTED`.
        error: Why there are none, where it was asked and they are not listed.
        checked_at: When it answered; aware.
        awaits_running: How many jobs run is still being asked for: another outcome will come.
        running_error: Why it is not known how many jobs run.
    """

    service: Service
    state: ServiceState
    listing: Listing | None = None
    error: InspectorError | None = None
    checked_at: datetime
    awaits_running: bool = False
    running_error: InspectorError | None = None


@dataclass
class ServicesCheck:
    """All that came back.

    Attributes:
        outcomes: The last one of each service that was asked, by its id.
        subscription: What ``/v2/account`` said.
        subscription_error: Why it said nothing, where that concerns it alone.
        error: What ended the whole check.
    """

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    subscription: Subscription | None = None
    subscription_error: InspectorError | None = None
    error: InspectorError | None = None


def ignore(_told: object) -> None:
    """A listener that does nothing."""


async def check_services(
    ask: Ask,
    token: Secret,
    services: Sequence[Service],
    *,
    on_outcome: Callable[[Outcome], None] = ignore,
    on_subscription: Callable[[Subscription], None] = ignore,
    prepare: Callable[[Listing], None] = ignore,
    at_once: int = AT_ONCE,
) -> ServicesCheck:
    """Ask for the subscription and for the listings of `services`, in that order.

    Args:
        ask: Whom, and how.
        token: The API token.
        services: In the order in which they are asked.
        on_outcome: Told of each service as it answers: twice where another answer tells how many
            jobs run, since the accounts are of use before that is known.
        on_subscription: Told when the subscription is known.
        prepare: Called in a thread with each listing, before anybody is told of it.
        at_once: The most questions at a time.

    Returns:
        What came back, also if an error ended the check. Cancelling ends every question.
    """
    import asyncio  # noqa: PLC0415 (late: the window is there first)

    check = _Check(ask, token, services, on_outcome, on_subscription, prepare)
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(at_once):
                group.create_task(check.work())
    except ExceptionGroup as raised:
        first = raised.exceptions[0]
        if not isinstance(first, InspectorError):
            raise first from None
        check.end(first)
    return check.result


async def check_service(ask: Ask, token: Secret, service: Service) -> Listing:
    """The accounts of one service, with how many jobs they run where it tells that.

    Raises:
        InspectorError: Why there are none. That it cannot be told how many jobs run is no reason.
    """
    check = _Check(ask, token, (), ignore, ignore, ignore)
    await check.list_accounts(service)
    outcome = check.result.outcomes[service.id]
    if outcome.awaits_running:
        await check.count_running(outcome)
    outcome = check.result.outcomes[service.id]
    if outcome.listing is None:
        raise outcome.error or AssertionError
    return outcome.listing


class _Check:
    """The questions that are still to be asked, and what came of the others."""

    def __init__(
        self,
        ask: Ask,
        token: Secret,
        services: Sequence[Service],
        on_outcome: Callable[[Outcome], None],
        on_subscription: Callable[[Subscription], None],
        prepare: Callable[[Listing], None],
    ) -> None:
        self._ask = ask
        self._token = token
        self._on_outcome = on_outcome
        self._on_subscription = on_subscription
        self._prepare = prepare
        self._questions: deque[Callable[[], Awaitable[None]]] = deque([self.read_subscription])
        self._questions += [partial(self.list_accounts, service) for service in services]
        self.result = ServicesCheck()

    async def work(self) -> None:
        """Ask one question after the other; several do this at once.

        Raises:
            InspectorError: One that concerns all questions.
        """
        while self._questions:
            await self._questions.popleft()()

    def end(self, error: InspectorError) -> None:
        """What was not answered by now is not waited for."""
        self.result.error = error
        for outcome in [*self.result.outcomes.values()]:
            if outcome.awaits_running:
                self._tell(replace(outcome, awaits_running=False, running_error=error))

    async def read_subscription(self) -> None:
        try:
            subscription = await self._ask(SUBSCRIPTION, self._token)
        except InspectorError as error:
            self._raise_if_final(error)
            self.result.subscription_error = error
        else:
            self.result.subscription = subscription
            self._on_subscription(subscription)

    async def list_accounts(self, service: Service) -> None:
        begun = time.monotonic()
        try:
            accounts = await self._ask(listing_endpoint(service), self._token)
        except InspectorError as error:
            self._raise_if_final(error)
            state = _state_of(error)
            now = datetime.now(UTC)
            self._tell(Outcome(service=service, state=state, error=error, checked_at=now))
            return
        now = datetime.now(UTC)
        listing = await self._listing(accounts, now, time.monotonic() - begun)
        outcome = Outcome(
            service=service,
            state=ServiceState.LISTED,
            listing=listing,
            checked_at=now,
            awaits_running=service.running is not None,
        )
        self._tell(outcome)
        if outcome.awaits_running:  # after all listings: those are what people wait for
            self._questions.append(partial(self.count_running, outcome))

    async def count_running(self, outcome: Outcome) -> None:
        listing = outcome.listing
        assert listing is not None  # noqa: S101 (tells the type checker)
        try:
            jobs = await self._ask(running_endpoint(outcome.service), self._token)
        except InspectorError as error:
            self._raise_if_final(error)
            self._tell(replace(outcome, awaits_running=False, running_error=error))
            return
        accounts = with_running(listing.accounts, jobs)
        listing = await self._listing(accounts, listing.checked_at, listing.seconds)
        self._tell(replace(outcome, awaits_running=False, listing=listing))

    async def _listing(self, accounts: Sequence[Account], at: datetime, seconds: float) -> Listing:
        """In a thread: 10,000 accounts take longer than a frame of the window."""
        import asyncio  # noqa: PLC0415 (late: see above)

        def make() -> Listing:
            listing = Listing.of(accounts, at, seconds)
            self._prepare(listing)
            return listing

        return await asyncio.to_thread(make)

    def _raise_if_final(self, error: InspectorError) -> None:
        """Raise what no other question would be spared.

        A refusal for want of a subscription is about something else where ``/v2/account`` says that
        there is one.
        """
        known = self.result.subscription
        is_paid = known is not None and known.is_active is True
        if error.concerns_all and not (is_paid and isinstance(error, SubscriptionError)):
            raise error

    def _tell(self, outcome: Outcome) -> None:
        self.result.outcomes[outcome.service.id] = outcome
        self._on_outcome(outcome)


def _state_of(error: InspectorError) -> ServiceState:
    if isinstance(error, NothingConfiguredError):
        return ServiceState.NONE
    return ServiceState.GONE if isinstance(error, WrongAddressError) else ServiceState.FAILED
