"""Midjourney v2: Discord channels. It was replaced by v3, and that was discontinued.

https://useapi.net/docs/api-v2/get-account-midjourney

Older answers also name the server.
"""

from typing import Final

from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN, PROBLEM, capacity
from app.catalogue.service import Service, Status, at

MIDJOURNEY_V2: Final = Service(
    id="midjourney-v2",
    name="Midjourney v2",
    path="/v2/account/midjourney",
    documentation="https://useapi.net/docs/api-v2/get-account-midjourney",
    setup_page="https://useapi.net/docs/start-here/setup-midjourney",
    key=CHANNEL,
    places=(
        at(CHANNEL),
        at(DISCORD_TOKEN),
        at(capacity(15)),
        at(PROBLEM, "pendingModMessage"),
    ),
    unread=frozenset({"server", "replyUrl"}),
    status=Status.RETIRED,
    accounts_name="channels",
)
