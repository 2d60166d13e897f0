"""Findings about the subscription, which is no account of a listing."""

from datetime import datetime, timedelta
from typing import Final

from app.accounts.findings.rule import Finding, Findings, Rule, Weight
from app.accounts.subscription import Share, Subscription
from app.base.i18n import QT_TRANSLATE_NOOP

_SOON: Final = timedelta(days=7)

SUBSCRIPTION_OVER: Final = Rule(
    id="subscription_over",
    label=QT_TRANSLATE_NOOP("findings", "Subscription over"),
    title=QT_TRANSLATE_NOOP("findings", "Your subscription at useapi.net is not active"),
    why=QT_TRANSLATE_NOOP("findings", "Without it, useapi.net runs no jobs on your accounts."),
    step=QT_TRANSLATE_NOOP("findings", "Renew it at useapi.net, then check again."),
)
SUBSCRIPTION_PROBLEM: Final = Rule(
    id="subscription_problem",
    label=QT_TRANSLATE_NOOP("findings", "Reported problem"),
    title=QT_TRANSLATE_NOOP("findings", "useapi.net reports a problem with your subscription"),
    why=QT_TRANSLATE_NOOP("findings", "In its own words: {details}"),
    step=QT_TRANSLATE_NOOP("findings", "Look at useapi.net, or ask its support."),
)
SERVICE_IN_ERROR: Final = Rule(
    id="service_in_error",
    label=QT_TRANSLATE_NOOP("findings", "Accounts in error"),
    title=QT_TRANSLATE_NOOP("findings", "useapi.net itself counts accounts in error"),
    why=QT_TRANSLATE_NOOP(
        "findings",
        "At {details}. An account in error runs no jobs, and still counts as one of those that "
        "the subscription allows.",
    ),
    step=QT_TRANSLATE_NOOP(
        "findings", "Add such an account again at useapi.net, or delete it there."
    ),
)
SUBSCRIPTION_ENDS_SOON: Final = Rule(
    id="subscription_ends_soon",
    label=QT_TRANSLATE_NOOP("findings", "Renewal soon"),
    title=QT_TRANSLATE_NOOP("findings", "The paid month of your subscription ends soon"),
    why=QT_TRANSLATE_NOOP(
        "findings", "It ends on {first}. This program cannot see whether it renews by itself."
    ),
    step=QT_TRANSLATE_NOOP("findings", "Check at useapi.net that the payment is in order."),
    weight=Weight.HINT,
)
SERVICE_FULL: Final = Rule(
    id="service_full",
    label=QT_TRANSLATE_NOOP("findings", "No room for more accounts"),
    title=QT_TRANSLATE_NOOP("findings", "Some services have all the accounts they may have"),
    why=QT_TRANSLATE_NOOP(
        "findings", "No account can be added to {details} with your subscription as it is."
    ),
    step=QT_TRANSLATE_NOOP(
        "findings", "To add one, delete another at useapi.net first, or add a subscription."
    ),
    weight=Weight.INFORMATION,
)


def find_in_subscription(subscription: Subscription, now: datetime) -> Findings:
    """What there is to say about it, the most telling first. `now` is aware."""
    found = []
    if subscription.is_active is False:
        found.append(Finding(SUBSCRIPTION_OVER))
    if subscription.problem:
        found.append(Finding(SUBSCRIPTION_PROBLEM, (subscription.problem,)))
    if with_errors := subscription.with_errors:
        found.append(Finding(SERVICE_IN_ERROR, _names(with_errors)))
    today = now.date()
    renewal = subscription.renewal(today)
    if renewal is not None and renewal - today <= _SOON:
        found.append(Finding(SUBSCRIPTION_ENDS_SOON, (renewal.isoformat(),)))
    if full := subscription.full:
        found.append(Finding(SERVICE_FULL, _names(full)))
    return tuple(found)


def _names(shares: tuple[Share, ...]) -> tuple[str, ...]:
    return tuple(share.name for share in shares)
