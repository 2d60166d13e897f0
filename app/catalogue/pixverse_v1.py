"""PixVerse v1: Discord channels.

https://useapi.net/docs/api-pixverse-v1/get-pixverse-account
"""

from typing import Final

from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN, SERVER
from app.catalogue.service import Service, Status, at
from app.fields.capacity import CapacityField

PIXVERSE_V1: Final = Service(
    id="pixverse-v1",
    name="PixVerse v1",
    path="/v1/pixverse/account",
    documentation="https://useapi.net/docs/api-pixverse-v1/get-pixverse-account",
    setup_page="https://useapi.net/docs/api-pixverse-v1/post-pixverse-account-channel",
    key=CHANNEL,
    places=(
        at(CHANNEL),
        at(SERVER),
        at(DISCORD_TOKEN),
        at(CapacityField(id="maxJobs", most=10)),
    ),
    nothing_configured=("configuration not found", "pixverse/account/channel"),
    other_forms=False,
    status=Status.DEPRECATED,
    group=SERVER,
    accounts_name="channels",
    groups_name="servers",
    json_key="",
    web_address="https://discord.com/channels/{server}/{channel}",
)
