"""Riffusion: accounts by the service's own id. It was decommissioned.

https://useapi.net/docs/api-riffusion-v1/get-riffusion-accounts
"""

from typing import Final

from app.catalogue.common_fields import ACCOUNT, SESSION_END, capacity
from app.catalogue.service import Service, Status, at

RIFFUSION_V1: Final = Service(
    id="riffusion-v1",
    name="Riffusion",
    path="/v1/riffusion/accounts",
    documentation="https://useapi.net/docs/api-riffusion-v1/get-riffusion-accounts",
    setup_page="https://useapi.net/docs/api-riffusion-v1/get-riffusion-accounts",
    key=ACCOUNT,
    places=(at(capacity(0)), at(SESSION_END, "jwt", "expires_at_UTC")),
    unread=frozenset({"user_id", "access_token", "refresh_token", "token_type", "expires_in"})
    | {"expires_at", "user"},
    status=Status.RETIRED,
)
