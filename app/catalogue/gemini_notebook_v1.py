"""Gemini Notebook: accounts by e-mail.

https://useapi.net/docs/api-gemini-notebook-v1/get-gemini-notebook-accounts

The listing itself tells how many jobs run. What it answers when nothing is set up, and the end of
``lastKnownQuota``, are not known. The ``GET`` of a single account may pause it: it is never asked.
"""

from typing import Final

from app.catalogue.common_fields import ADDED, EMAIL, HEALTH, PLAN, RUNNING, SESSION_END, capacity
from app.catalogue.service import Service, at

GEMINI_NOTEBOOK_V1: Final = Service(
    id="gemini-notebook-v1",
    name="Gemini Notebook",
    path="/v1/gemini-notebook/accounts",
    documentation="https://useapi.net/docs/api-gemini-notebook-v1/get-gemini-notebook-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-gemini-notebook",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(10)),
        at(RUNNING, "runningJobs"),
        at(SESSION_END, "cookiesExpireAt"),
        at(PLAN, "tier"),
        at(HEALTH),
        at(ADDED),
    ),
    unread=frozenset({"cookies", "googleTier", "googleTierCode", "addedVia", "limits"})
    | {"lastKnownQuota"},
)
