"""Dreamina: accounts by region and e-mail, such as ``US:a@b.example``.

https://useapi.net/docs/api-dreamina-v1/get-dreamina-accounts

The ``GET`` of a single account claims its daily credits: it is never asked.
"""

from typing import Final

from app.catalogue.common_fields import EMAIL, PROBLEM, REGION, SESSION_END, capacity
from app.catalogue.service import Running, Service, Tally, at

DREAMINA_V1: Final = Service(
    id="dreamina-v1",
    name="Dreamina",
    path="/v1/dreamina/accounts",
    documentation="https://useapi.net/docs/api-dreamina-v1/get-dreamina-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-dreamina",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(REGION),
        at(capacity(50)),
        at(SESSION_END, "sessionExpires"),
        at(PROBLEM),
    ),
    unread=frozenset({"account", "password"}),
    session_renews=True,
    running=Running(
        path="/v1/dreamina/scheduler",
        tallies=(Tally(("executing",), "account"),),
        unnamed_runs_nothing=True,
    ),
)
