"""What is known under one API token: of every service, and of the subscription."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.accounts.check_services import Outcome, ServicesCheck, ServiceState, ignore
from app.accounts.listing import Listing
from app.base.errors import InspectorError
from app.base.redaction import HeldSecrets
from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE, SERVICES
from app.catalogue.service import Service, Status
from app.ui.session.check import Check

if TYPE_CHECKING:
    from app.accounts.subscription import Subscription

_ASKED_DAILY: Final = timedelta(days=1)


class Checks:
    """The checks of all services.

    Attributes:
        by_id: One for each service, in the order of the catalogue.
        subscription: What ``/v2/account`` said last.
        subscription_error: Why it said nothing new, where that concerns it alone.
        view: The id of the service that somebody looks at; "" for all accounts.
        asks_retired: Retired services are asked too.
        prepare: Called in a thread with a listing that is likely to be shown next.
    """

    def __init__(self, secrets: HeldSecrets, on_change: Callable[[Check], None]) -> None:
        """`on_change` is told of each check that has changed."""
        self._secrets = secrets
        self._on_change = on_change
        self.by_id = {service.id: Check(service) for service in SERVICES}
        self.subscription: Subscription | None = None
        self.subscription_error: InspectorError | None = None
        self.view = ""
        self.asks_retired = False
        self.prepare: Callable[[Listing], object] = ignore

    # ---- What is known ----

    @cached_property
    def together(self) -> Listing | None:
        """The accounts of all services, as far as they are known."""
        listings = [check.listing for check in self.by_id.values() if check.listing is not None]
        if len(listings) > 1:
            return Listing.together(listings)
        return listings[0] if listings else None

    def listing_of(self, service: Service | None) -> Listing | None:
        """The accounts of one service, or of all."""
        return self.together if service is None else self.by_id[service.id].listing

    @property
    def of_interest(self) -> list[Check]:
        """Those that have accounts, or could not say whether they have some."""
        return [check for check in self.by_id.values() if check.is_of_interest]

    @property
    def has_choice(self) -> bool:
        """Whether there is more to look at than the accounts of the usual service."""
        others = {check.service for check in self.of_interest} - {DEFAULT_SERVICE}
        return bool(others) or self.view not in {"", DEFAULT_SERVICE.id}

    @property
    def looked_at(self) -> Check | None:
        """The one that somebody looks at: the one that was chosen, or the only one there is."""
        if self.view:
            return self.by_id[self.view]
        found = self.of_interest
        return found[0] if len(found) == 1 else None

    def service_of(self, error: InspectorError) -> Service:
        """The service that `error` is about; the usual one if it is about none of them."""
        for check in self.by_id.values():
            outcome = check.outcome
            if outcome and error in {outcome.error, outcome.running_error}:
                return check.service
        return BY_ID.get(self.view, DEFAULT_SERVICE)

    # ---- Who is asked ----

    def due(self, *, unasked: bool) -> list[Service]:
        """The services of a check, those first whose accounts are known; `unasked` asks fewer.

        A check that comes by itself asks a service at most once a day that has said that nothing is
        set up, unless ``/v2/account`` counts accounts of it; and never before the time that the
        service has named.
        """
        checks = [
            check
            for check in self.by_id.values()
            if check.service.is_asked or self.asks_retired or check.service.id == self.view
        ]
        if unasked:
            now = datetime.now(UTC)
            checks = [check for check in checks if not self._may_rest(check, now)]
        checks.sort(key=lambda check: (check.service.id != self.view, check.listing is None))
        return [check.service for check in checks]

    def _may_rest(self, check: Check, now: datetime) -> bool:
        retry_at = getattr(check.error, "retry_at", None)
        if retry_at is not None and now < retry_at and check is not self.looked_at:
            return True  # for what somebody looks at, the next check itself is put off
        if check.outcome is None or not check.is_without_accounts:
            return False
        share = self.subscription.share_of(check.service) if self.subscription else None
        age = now - check.outcome.checked_at
        return not (share and share.total) and timedelta(0) <= age < _ASKED_DAILY

    # ---- What comes back ----

    def begin(self, services: Iterable[Service]) -> None:
        """These are being asked."""
        for service in services:
            check = self.by_id[service.id]
            check.is_busy = True
            self._on_change(check)

    def prepare_in_thread(self, listing: Listing) -> None:
        """Hold the secrets of a listing that has come, and prepare what will be shown of it."""
        service = listing.services[0].id
        secrets = [secret for account in listing.accounts for secret in account.secrets()]
        self._secrets.hold_discord_tokens(secrets, of=service)
        others = [name for name, check in self.by_id.items() if check.listing and name != service]
        if self.view == service or not (self.view or others):
            self.prepare(listing)

    def take(self, outcome: Outcome) -> None:
        """Keep what a service has said."""
        check = self.by_id[outcome.service.id]
        check.take(outcome)
        self._changed(check)

    def end(self) -> None:
        """Nobody is asked any more."""
        for check in self.by_id.values():
            if not check.is_busy:
                continue
            before = check.listing
            check.end()
            if check.listing is before:
                self._on_change(check)
            else:
                self._changed(check)

    def forget(self, *, only_retired: bool = False) -> None:
        """Know nothing, as another token may have other accounts; or nothing of retired ones."""
        for check in self.by_id.values():
            is_meant = not only_retired or check.service.status is Status.RETIRED
            if is_meant and check.outcome is not None:
                check.forget()
                self._changed(check)
        if not only_retired:
            self.subscription = self.subscription_error = None

    def _changed(self, check: Check) -> None:
        self.__dict__.pop("together", None)
        self._on_change(check)

    # ---- What is told of it ----

    def to_tell(self, result: ServicesCheck) -> InspectorError | None:
        """What a person is told after a check: of everything, or of what they look at.

        What else failed stands at its service.
        """
        if result.error is not None:
            return result.error
        states = {outcome.state for outcome in result.outcomes.values()}
        if states and not states & {ServiceState.LISTED, ServiceState.NONE}:
            return self._first_error(result)  # nobody has answered
        check = self.looked_at
        if check is not None and check.error is not None and check.has_failed:
            return check.error
        return None if self.of_interest else self.why_empty

    @property
    def why_empty(self) -> InspectorError | None:
        """Why the service that somebody looks at has no accounts, or why there are none at all."""
        if self.view:
            check = self.by_id[self.view]
            return check.error if check.listing is None else None
        if self.of_interest:
            return None
        usual, others = self.by_id[DEFAULT_SERVICE.id], self.by_id.values()
        answers = (each.error for each in (usual, *others) if each.state is ServiceState.NONE)
        return next(answers, None)

    def _first_error(self, result: ServicesCheck) -> InspectorError | None:
        usual = result.outcomes.get(self.view or DEFAULT_SERVICE.id)
        outcomes = [*([usual] if usual else []), *result.outcomes.values()]
        return outcomes[0].error
