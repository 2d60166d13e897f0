"""PixVerse v2: accounts by e-mail.

https://useapi.net/docs/api-pixverse-v2/get-pixverse-accounts

The page names no field for a reported error, which newer texts tell of; others call it ``error``.
"""

from typing import Final

from app.base.i18n import N_
from app.catalogue.common_fields import EMAIL, PROBLEM, SESSION_END, capacity
from app.catalogue.pixverse_v2_plan import PLAN_REQUEST
from app.catalogue.service import Running, Service, Tally, at

PIXVERSE_V2: Final = Service(
    id="pixverse-v2",
    name="PixVerse v2",
    path="/v2/pixverse/accounts",
    documentation="https://useapi.net/docs/api-pixverse-v2/get-pixverse-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-pixverse",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(8)),
        at(SESSION_END, "jwt", "ExpireTimeUTC"),
        at(PROBLEM),
    ),
    unread=frozenset({"password", "token", "AccountId", "Username", "ExpireTime"}),
    session_renews=True,
    running=Running(
        path="/v2/pixverse/scheduler/available",
        tallies=(Tally(("available",), "email", running="executing", free="available"),),
        blind_spot=N_("Off-Peak jobs and jobs started on the website of PixVerse are not counted."),
    ),
    plan=PLAN_REQUEST,
)
