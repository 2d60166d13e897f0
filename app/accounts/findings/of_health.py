"""Findings about how an account is: what the service itself reports, and whether its session ended.

What a service writes is shown as its own words: see `app.fields.words`.
"""

from collections.abc import Iterator
from typing import Final

from app.accounts.findings.rule import Finding, Records, Rule, Scope
from app.base.i18n import N_, untranslated
from app.catalogue.common_fields import HEALTH, PROBLEM, SESSION_END
from app.catalogue.service import Service

_WELL: Final = "ok"
_OWN_WORDS: Final = N_("In its own words: “{details}”.")
_SIGN_IN: Final = N_(
    "Sign in at the service itself and answer what it asks for. If that does not help, add the "
    "account at useapi.net again.",
)

PROBLEM_REPORTED: Final = Rule(
    id="problem_reported",
    label=N_("Reported problem"),
    title=N_("A problem with this account is reported"),
    why=_OWN_WORDS,
    step=_SIGN_IN,
)
HEALTH_NOT_OK: Final = Rule(
    id="health_not_ok",
    label=N_("Not healthy"),
    title=N_("The health of this account is not OK"),
    why=_OWN_WORDS,
    step=_SIGN_IN,
)
SESSION_OVER: Final = Rule(
    id="session_over",
    label=N_("Session over"),
    title=N_("The session of this account is over"),
    why=N_("It ended at {first}, and is not known to renew by itself. Jobs may fail."),
    step=N_("Add the account at useapi.net again."),
)


def check(service: Service, records: Records, scope: Scope) -> Iterator[tuple[int, Finding]]:
    """Find what a service reports of its accounts, and sessions that are over."""
    if {PROBLEM.id, HEALTH.id, SESSION_END.id}.isdisjoint(service.by_id):
        return
    for at, account in records:
        problem, health = account.get(PROBLEM), account.get(HEALTH)
        if problem:  # then the health says the same, or nothing but that there is one
            yield at, Finding(PROBLEM_REPORTED, (problem.rstrip("."),))
        elif health and health.strip().casefold() != _WELL:
            yield at, Finding(HEALTH_NOT_OK, (health.rstrip("."),))
        end = account.get(SESSION_END)
        if end and end < scope.now and not account.session_renews:
            yield at, Finding(SESSION_OVER, (SESSION_END.text(end, untranslated),))
