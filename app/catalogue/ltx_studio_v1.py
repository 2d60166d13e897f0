"""LTX Studio: accounts by e-mail. It is no longer offered.

https://useapi.net/docs/api-ltxstudio-v1/get-ltxstudio-accounts

What it answers when nothing is set up is not known.
"""

from typing import Final

from app.catalogue.common_fields import EMAIL, SESSION_END, UPDATED, capacity
from app.catalogue.service import Service, Status, at

LTX_STUDIO_V1: Final = Service(
    id="ltx-studio-v1",
    name="LTX Studio",
    path="/v1/ltxstudio/accounts",
    documentation="https://useapi.net/docs/api-ltxstudio-v1/get-ltxstudio-accounts",
    setup_page="https://useapi.net/docs/api-ltxstudio-v1/post-ltxstudio-accounts",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(0)),
        at(SESSION_END, "tokenExpireUTC"),
        at(UPDATED, "updatedUTC"),
    ),
    unread=frozenset({"cookie", "lt_id", "lt_token", "lt_refresh_token", "password"}),
    status=Status.RETIRED,
)
