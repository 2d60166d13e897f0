"""InsightFaceSwap: Discord channels.

https://useapi.net/docs/api-faceswap-v1/get-faceswap-account

Neither a limit of jobs nor health is told; instead there are credits.
"""

from typing import Final

from app.catalogue import common_fields as common
from app.catalogue.service import Service, at

FACESWAP_V1: Final = Service(
    id="faceswap-v1",
    name="FaceSwap",
    path="/v1/faceswap/account",
    documentation="https://useapi.net/docs/api-faceswap-v1/get-faceswap-account",
    setup_page="https://useapi.net/docs/start-here/setup-faceswap",
    key=common.CHANNEL,
    places=(
        at(common.CHANNEL),
        at(common.SERVER),
        at(common.DISCORD_TOKEN),
        at(common.CREDITS_USED, "credits", "used"),
        at(common.CREDITS_TOTAL, "credits", "total"),
        at(common.UPDATED, "credits", "timestamp"),
    ),
    nothing_configured=("configuration not found", "faceswap/account/channel"),
    group=common.SERVER,
    accounts_name="channels",
    groups_name="servers",
    web_address="https://discord.com/channels/{server}/{channel}",
)
