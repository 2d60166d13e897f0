"""Kling: accounts by e-mail.

https://useapi.net/docs/api-kling-v1/get-kling-accounts

``error`` is not on that page; the page about adding an account names it.
"""

from typing import Final

from app.catalogue.common_fields import EMAIL, PROBLEM, SESSION_END, capacity
from app.catalogue.service import Running, Service, Tally, at

KLING_V1: Final = Service(
    id="kling-v1",
    name="Kling",
    path="/v1/kling/accounts",
    documentation="https://useapi.net/docs/api-kling-v1/get-kling-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-kling",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(50)),
        at(SESSION_END, "session", "ExpireTimeUTC"),
        at(PROBLEM),
    ),
    unread=frozenset({"password", "token", "userId", "ExpireTime", "balance"}),
    running=Running(
        path="/v1/kling/scheduler/available",
        tallies=(Tally(("available",), "email", running="executing", free="available"),),
    ),
)
