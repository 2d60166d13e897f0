"""One check of many services as a JSON document: ``--check --service all --json``."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any, Protocol

from app.accounts.check_services import Outcome, ServicesCheck, ServiceState
from app.accounts.subscription import Subscription
from app.base.errors import InspectorError
from app.catalogue.service import Service
from app.exports.json_document import account_document, utc


class Tell(Protocol):
    """What a document says of an error."""

    def __call__(self, error: InspectorError, service: Service = ...) -> dict[str, Any]:
        """About a service, or about all of them."""


def services_document(
    check: ServicesCheck, services: Sequence[Service], url: Callable[[str], str], tell: Tell
) -> dict[str, Any]:
    """The document for `services`, in their order; those that were not asked are among them.

    Args:
        check: What came back.
        services: All that are named.
        url: The address of a path.
        tell: What is said of an error.
    """
    listings = [each.listing for each in check.outcomes.values() if each.listing]
    error = check.error or check.subscription_error
    now = datetime.now(UTC)
    return {
        "checked_at": utc(now),
        "subscription": subscription_document(check.subscription, now.date()),
        "services": [
            _service(service, check.outcomes.get(service.id), url, tell) for service in services
        ],
        "totals": {
            "services": len(listings),
            "accounts": sum(listing.totals.accounts for listing in listings),
            "attention": sum(listing.totals.attention for listing in listings),
        },
        "error": tell(error) if error else None,
    }


def subscription_document(subscription: Subscription | None, today: date) -> dict[str, Any] | None:
    """What is told of a subscription, which is nothing of its owner."""
    if subscription is None:
        return None
    renewal = subscription.renewal(today)
    return {
        "active": subscription.is_active,
        "renews": renewal.isoformat() if renewal else None,
        "subscriptions": subscription.subscriptions,
        "accounts_per_service": subscription.accounts_per_service,
    }


def _service(
    service: Service, outcome: Outcome | None, url: Callable[[str], str], tell: Tell
) -> dict[str, Any]:
    state = outcome.state if outcome else ServiceState.SKIPPED
    listing = outcome.listing if outcome else None
    error = outcome.error if outcome and state is not ServiceState.NONE else None
    return {
        "service": service.id,
        "endpoint": url(service.path),
        "state": state.value,
        "accounts": [*map(account_document, listing.accounts, listing.findings)] if listing else [],
        "error": tell(error, service) if error else None,
    }
