"""``--check --service all``: the subscription and every service, without a window."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime

from app.accounts.check_services import Outcome, ServicesCheck, ServiceState, check_services
from app.accounts.findings.of_subscription import find_in_subscription
from app.accounts.subscription import Subscription
from app.api.client import ApiClient
from app.base import output
from app.base.i18n import untranslated
from app.base.secret import Secret
from app.catalogue.service import Service
from app.exports.services_document import services_document
from app.terminal import Loop, as_ours, failure, print_guidance, print_json, table

_NOTHING_SET_UP = 4
_SOMETHING_FAILED = 5


def check_all(
    source: ApiClient,
    services: Sequence[Service],
    token: Callable[[], Awaitable[Secret]],
    *,
    as_json: bool,
) -> int:
    """Ask for everything once, print it, and return the exit code. Retired services are named only.

    Raises:
        OutputNotWrittenError: It could not be printed.
        ReaderGoneError: Nobody reads it any more.
    """
    with asyncio.Runner(loop_factory=Loop) as runner:
        try:
            result = runner.run(_ask(source, services, token))
        except Exception as raised:  # noqa: BLE001 (it is told, and logged)
            result = ServicesCheck(error=as_ours(raised))
    if as_json:
        print_json(services_document(result, services, source.url, failure))
    elif result.outcomes:
        output.write("\n".join(_lines(result, services)))
    _complain(result, services)
    return _exit_code(result)


async def _ask(
    source: ApiClient, services: Sequence[Service], token: Callable[[], Awaitable[Secret]]
) -> ServicesCheck:
    asked = [service for service in services if service.is_asked]
    line, answered = output.ProgressLine(), 0

    def count(outcome: Outcome) -> None:
        nonlocal answered
        answered += not outcome.awaits_running
        line.show(f"Asking useapi.net: {answered} of {len(asked)} services have answered…")

    try:
        whose = await token()
        line.show(f"Asking useapi.net about {len(asked)} services…")
        return await check_services(source.ask, whose, asked, on_outcome=count)
    finally:
        line.show("")


def _exit_code(result: ServicesCheck) -> int:
    """As of a single check: what ended it, else that something failed, else what there is."""
    if result.error:
        return result.error.exit_code
    states = {outcome.state for outcome in result.outcomes.values()}
    if result.subscription_error or ServiceState.FAILED in states:
        return _SOMETHING_FAILED
    return 0 if ServiceState.LISTED in states else _NOTHING_SET_UP


# ---- What is printed ----------------------------------------------------------------------------


def _complain(result: ServicesCheck, services: Sequence[Service]) -> None:
    """What went wrong, with what to do about it: of everything, or of each service."""
    if result.error:
        print_guidance(result.error)
    elif result.subscription_error:
        print_guidance(result.subscription_error, whose="Subscription: ")
    for service in services:
        outcome = result.outcomes.get(service.id)
        if outcome is None:
            continue
        if outcome.error and outcome.state is not ServiceState.NONE:
            print_guidance(outcome.error, service, f"{service.name}: ")
        elif outcome.running_error and outcome.running_error is not result.error:
            print_guidance(outcome.running_error, service, f"{service.name}, running jobs: ")


def _lines(result: ServicesCheck, services: Sequence[Service]) -> Iterator[str]:
    if result.subscription:
        yield from (*_subscription(result.subscription, datetime.now(UTC)), "")
    outcomes = [result.outcomes[each.id] for each in services if each.id in result.outcomes]
    for outcome in outcomes:
        if outcome.listing:
            yield from (outcome.service.name, *table(outcome.listing), "")
    names = {
        state: [outcome.service.name for outcome in outcomes if outcome.state is state]
        for state in ServiceState
    }
    names[ServiceState.SKIPPED] = [each.name for each in services if each.id not in result.outcomes]
    for state, title in _TITLES.items():
        if names[state]:
            yield f"{title}: {', '.join(names[state])}"
    listings = [outcome.listing for outcome in outcomes if outcome.listing]
    yield " · ".join((
        f"Services: {len(listings)}",
        f"Accounts: {sum(listing.totals.accounts for listing in listings)}",
        f"Need attention: {sum(listing.totals.attention for listing in listings)}",
    ))  # fmt: skip


_TITLES = {
    ServiceState.NONE: "Nothing is set up",
    ServiceState.GONE: "No longer offered",
    ServiceState.FAILED: "Could not be read",
    ServiceState.SKIPPED: "Not asked",
}


def _subscription(subscription: Subscription, now: datetime) -> Iterator[str]:
    state = {True: "active", False: "not active", None: "not told"}[subscription.is_active]
    parts = [f"Subscription: {state}"]
    if renewal := subscription.renewal(now.date()):
        parts.append(f"renews {renewal.isoformat()}")
    if (most := subscription.accounts_per_service) is not None:
        parts.append(f"{most} accounts for each service")
    yield " · ".join(parts)
    for finding in find_in_subscription(subscription, now):
        words = finding.words(untranslated)
        yield f"  {words.label}: {words.why}"
