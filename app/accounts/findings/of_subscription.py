"""Findings about the subscription, which is no account of a listing."""

from datetime import datetime, timedelta
from typing import Final

from app.accounts.findings.rule import Finding, Findings, Rule, Weight
from app.accounts.subscription import Share, Subscription
from app.base.i18n import N_

_SOON: Final = timedelta(days=7)

SUBSCRIPTION_OVER: Final = Rule(
    id="subscription_over",
    label=N_("Subscription over"),
    title=N_("Your subscription at useapi.net is not active"),
    why=N_("Without it, useapi.net runs no jobs on your accounts."),
    step=N_("Renew it at useapi.net, then check again."),
)
SUBSCRIPTION_PROBLEM: Final = Rule(
    id="subscription_problem",
    label=N_("Reported problem"),
    title=N_("useapi.net reports a problem with your subscription"),
    why=N_("In its own words: {details}"),
    step=N_("Look at useapi.net, or ask its support."),
)
SERVICE_IN_ERROR: Final = Rule(
    id="service_in_error",
    label=N_("Accounts in error"),
    title=N_("useapi.net itself counts accounts in error"),
    why=N_(
        "At {details}. An account in error runs no jobs, and still counts as one of those that "
        "the subscription allows.",
    ),
    step=N_("Add such an account again at useapi.net, or delete it there."),
)
SUBSCRIPTION_ENDS_SOON: Final = Rule(
    id="subscription_ends_soon",
    label=N_("Renewal soon"),
    title=N_("The paid month of your subscription ends soon"),
    why=N_("It ends on {first}. This program cannot see whether it renews by itself."),
    step=N_("Check at useapi.net that the payment is in order."),
    weight=Weight.HINT,
)
SERVICE_FULL: Final = Rule(
    id="service_full",
    label=N_("No room for more accounts"),
    title=N_("Some services have all the accounts they may have"),
    why=N_("No account can be added to {details} with your subscription as it is."),
    step=N_("To add one, delete another at useapi.net first, or add a subscription."),
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
