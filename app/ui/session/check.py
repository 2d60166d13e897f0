"""What is known of one service: what it said last, and its last list of accounts."""

from typing import TYPE_CHECKING, Final

from app.accounts.check_services import Outcome, ServiceState
from app.base.errors import InspectorError
from app.catalogue.service import Service

if TYPE_CHECKING:
    from app.accounts.listing import Listing

_WITHOUT_ACCOUNTS: Final = {ServiceState.NONE, ServiceState.GONE}


class Check:
    """What is known of the accounts of one service.

    Attributes:
        service: Whose accounts they are.
        outcome: What it said last, with the time of it; None if it was not asked yet.
        listing: The last list that came, with the time of it, also after later checks failed. An
            answer that nothing is set up ends it.
        is_busy: It is being asked.
    """

    def __init__(self, service: Service) -> None:
        self.service = service
        self.outcome: Outcome | None = None
        self.listing: Listing | None = None
        self.is_busy = False

    def __repr__(self) -> str:
        return f"<Check of {self.service.id}: {self.state.value}>"

    @property
    def state(self) -> ServiceState:
        """What it said last; `ServiceState.SKIPPED` if it was not asked yet."""
        return self.outcome.state if self.outcome else ServiceState.SKIPPED

    @property
    def error(self) -> InspectorError | None:
        """Why its accounts are not known, or not known anew."""
        return self.outcome.error if self.outcome else None

    @property
    def has_failed(self) -> bool:
        """Whether it could not say what is set up; an older `listing` may still be there."""
        is_gone = self.state is ServiceState.GONE and self.listing is not None
        return is_gone or self.state is ServiceState.FAILED

    @property
    def is_of_interest(self) -> bool:
        """Whether it has accounts, or may have some: it could not say."""
        return self.listing is not None or self.has_failed

    @property
    def is_without_accounts(self) -> bool:
        """Whether it said that nothing is set up, or that it is not offered any more."""
        return self.state in _WITHOUT_ACCOUNTS and self.listing is None

    def take(self, outcome: Outcome) -> None:
        """Keep what the service has said; an older list stays until the new one is complete."""
        self.outcome = outcome
        self.is_busy = outcome.awaits_running
        if not outcome.awaits_running or self.listing is None:
            self._take_listing(outcome)

    def end(self) -> None:
        """It is not asked any more: what has come by now is all."""
        self.is_busy = False
        if self.outcome is not None:
            self._take_listing(self.outcome)

    def _take_listing(self, outcome: Outcome) -> None:
        if outcome.listing is not None or outcome.state is ServiceState.NONE:
            self.listing = outcome.listing

    def forget(self) -> None:
        """Know nothing of it, as another token may have other accounts."""
        self.outcome = self.listing = None
