"""Google Vids: accounts by e-mail.

https://useapi.net/docs/api-google-vids-v1/get-google-vids-accounts

What it answers when nothing is set up, and the name of the mark for accounts that make avatars
alone, are not known. The ``GET`` of a single account may pause it: it is never asked.
"""

from typing import Final

from app.catalogue.common_fields import ADDED, EMAIL, HEALTH, SESSION_END, UPDATED, capacity
from app.catalogue.service import Running, Service, Tally, at

GOOGLE_VIDS_V1: Final = Service(
    id="google-vids-v1",
    name="Google Vids",
    path="/v1/google-vids/accounts",
    documentation="https://useapi.net/docs/api-google-vids-v1/get-google-vids-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-google-vids",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(10)),
        at(SESSION_END, "cookiesExpireAt"),
        at(HEALTH),
        at(ADDED),
        at(UPDATED),
    ),
    unread=frozenset({"cookies", "vidsDocId", "limits"}),
    running=Running(
        path="/v1/google-vids/jobs", tallies=(Tally(("accounts",), running="running"),)
    ),
)
