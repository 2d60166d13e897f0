"""Midjourney v3: Discord channels. It was discontinued in June 2026.

https://useapi.net/docs/api-midjourney-v3/get-midjourney-accounts
"""

from typing import Final

from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN, PROBLEM, capacity
from app.catalogue.service import Running, Service, Status, Tally, at

MIDJOURNEY_V3: Final = Service(
    id="midjourney-v3",
    name="Midjourney v3",
    path="/v3/midjourney/accounts",
    documentation="https://useapi.net/docs/api-midjourney-v3/get-midjourney-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-midjourney",
    key=CHANNEL,
    places=(at(CHANNEL), at(DISCORD_TOKEN), at(capacity(15)), at(PROBLEM)),
    unread=frozenset({"maxImageJobs", "maxVideoJobs", "replyUrl", "replyRef"}),
    status=Status.RETIRED,
    running=Running(path="/v3/midjourney/jobs", tallies=(Tally(("channels",), running="total"),)),
    accounts_name="channels",
)
