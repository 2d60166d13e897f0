"""Muse: accounts by e-mail.

https://useapi.net/docs/api-muse-v1/get-muse-accounts

Two pages differ about the limit of jobs (5 and 50): any is read. The ``GET`` of a single account
may sign it in again, and e-mail a code: it is never asked.
"""

from typing import Final

from app.catalogue import common_fields as common
from app.catalogue.service import Running, Service, Tally, at

MUSE_V1: Final = Service(
    id="muse-v1",
    name="Muse",
    path="/v1/muse/accounts",
    documentation="https://useapi.net/docs/api-muse-v1/get-muse-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-muse",
    key=common.EMAIL,
    places=(
        *(
            at(common.EMAIL),
            at(common.capacity(0)),
            at(common.SESSION_END, "sessionExpiresAt"),
            at(common.HEALTH),
        ),
        at(common.PLAN, "quota", "tier"),
        at(common.PERCENT_USED, "quota", "percentUsed"),
        at(common.ALLOWANCE_RESETS, "quota", "resetsAt"),
        at(common.ALLOWANCE_READ, "quota", "readAt"),
        *(at(common.ADDED), at(common.UPDATED)),
    ),
    unread=frozenset({"quotaStatus", "topupBalance"}),
    session_renews=True,
    running=Running(path="/v1/muse/jobs", tallies=(Tally(("accounts",), running="running"),)),
)
