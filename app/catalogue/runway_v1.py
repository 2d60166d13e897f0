"""Runway: accounts by e-mail.

https://useapi.net/docs/api-runwayml-v1/get-runwayml-accounts

``error`` is not on the page; useapi.net's own scripts read it. The jobs name their account only
within their id: ``…-runwayml:<e-mail>-task:…``.
"""

from typing import Final

from app.catalogue.common_fields import EMAIL, PROBLEM, SESSION_END, capacity
from app.catalogue.service import Running, Service, Tally, at

RUNWAY_V1: Final = Service(
    id="runway-v1",
    name="Runway",
    path="/v1/runwayml/accounts",
    documentation="https://useapi.net/docs/api-runwayml-v1/get-runwayml-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-runwayml",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(10)),
        at(SESSION_END, "jwt", "exp"),
        at(PROBLEM),
    ),
    unread=frozenset({"password", "token", "iat", "id", "workspace"}),
    running=Running(
        path="/v1/runwayml/scheduler/",
        tallies=(Tally((), "taskId", account_pattern="-runwayml:(.+)-task:"),),
        unnamed_runs_nothing=True,
    ),
)
