"""Luma: accounts by e-mail.

https://useapi.net/docs/api-luma-v1/get-luma-accounts

Whether it still answers is not known. The limit is called ``concurrency``, without a range; the
listing itself tells how many jobs run.
"""

from typing import Final

from app.catalogue.common_fields import EMAIL, PROBLEM, RUNNING, SESSION_END, UPDATED, capacity
from app.catalogue.service import Service, at

LUMA_V1: Final = Service(
    id="luma-v1",
    name="Luma",
    path="/v1/luma/accounts",
    documentation="https://useapi.net/docs/api-luma-v1/get-luma-accounts",
    setup_page="https://useapi.net/docs/api-luma-v1/post-luma-accounts",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(0, "concurrency"), "concurrency"),
        at(RUNNING),
        at(SESSION_END, "luma_session_expires"),
        at(PROBLEM),
        at(UPDATED),
    ),
    unread=frozenset({"account", "user_id", "refresh_last", "refresh_count"}),
)
