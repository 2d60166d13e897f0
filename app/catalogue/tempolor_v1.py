"""TemPolor: accounts by the service's own id.

https://useapi.net/docs/api-tempolor-v1/get-tempolor-accounts

Neither health nor the end of a session is told. The limit of jobs is 10 by default; what it may
be is not on the page. ``requestParams`` holds captured requests, and is a secret.
"""

from typing import Final

from app.catalogue.common_fields import ACCOUNT, UPDATED, capacity
from app.catalogue.service import Running, Service, Tally, at

TEMPOLOR_V1: Final = Service(
    id="tempolor-v1",
    name="TemPolor",
    path="/v1/tempolor/accounts",
    documentation="https://useapi.net/docs/api-tempolor-v1/get-tempolor-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-tempolor",
    key=ACCOUNT,
    places=(at(capacity(0)), at(UPDATED)),
    unread=frozenset({"user_id", "updatedUTC", "requestParams"}),
    running=Running(
        path="/v1/tempolor/scheduler/available",
        tallies=(Tally(("available",), "user_id", running="executing", free="available"),),
    ),
)
