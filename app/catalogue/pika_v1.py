"""Pika: Discord channels. It was decommissioned.

https://useapi.net/docs/api-pika-v1/get-pika-account
"""

from typing import Final

from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN, capacity
from app.catalogue.service import Service, Status, at

PIKA_V1: Final = Service(
    id="pika-v1",
    name="Pika",
    path="/v1/pika/account",
    documentation="https://useapi.net/docs/api-pika-v1/get-pika-account",
    setup_page="https://useapi.net/docs/start-here/setup-pika",
    key=CHANNEL,
    places=(at(CHANNEL), at(DISCORD_TOKEN), at(capacity(10))),
    status=Status.RETIRED,
    accounts_name="channels",
)
