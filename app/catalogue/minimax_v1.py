"""MiniMax (Hailuo): accounts by the service's own number.

https://useapi.net/docs/api-minimax-v1/get-minimax-accounts

What a 404 says when nothing is set up is not on the page. ``searchParams`` and ``deviceID`` tell
a device apart, and are secrets.
"""

from typing import Final

from app.base.i18n import N_
from app.catalogue.common_fields import ACCOUNT, SESSION_END, capacity
from app.catalogue.service import Running, Service, Tally, at

MINIMAX_V1: Final = Service(
    id="minimax-v1",
    name="MiniMax",
    path="/v1/minimax/accounts",
    documentation="https://useapi.net/docs/api-minimax-v1/get-minimax-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-minimax",
    key=ACCOUNT,
    places=(at(capacity(10)), at(SESSION_END, "jwt", "exp_Expire")),
    unread=frozenset(
        {"account", "token", "user", "deviceID", "searchParams", "host", "exp", "iat", "iat_Issued"}
        | {"supportMusic", "supportVideo", "supportChat", "supportAudio"}
    ),
    running=Running(
        path="/v1/minimax/scheduler/available",
        tallies=(Tally(("available",), "account", running="executing", free="available"),),
        blind_spot=N_("Only videos are counted."),
    ),
)
