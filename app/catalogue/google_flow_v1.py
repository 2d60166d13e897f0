"""Google Flow: accounts by e-mail.

https://useapi.net/docs/api-google-flow-v1/get-google-flow-accounts

Older answers hold whole records with cookies and access tokens; newer ones a summary. ``error``
says again what ``health`` says. There is no limit of jobs.
"""

from typing import Final

from app.catalogue import common_fields as common
from app.catalogue.service import Running, Service, Tally, at

GOOGLE_FLOW_V1: Final = Service(
    id="google-flow-v1",
    name="Google Flow",
    path="/v1/google-flow/accounts",
    documentation="https://useapi.net/docs/api-google-flow-v1/get-google-flow-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-google-flow",
    key=common.EMAIL,
    places=(
        at(common.SESSION_END, "sessionData", "expires"),
        at(common.NEXT_RENEWAL, "nextRefresh", "scheduledFor"),
        *(at(common.HEALTH), at(common.PROBLEM), at(common.ADDED, "created"), at(common.UPDATED)),
    ),
    unread=frozenset({"accountCookies", "sessionCookies", "access_token", "user", "project"})
    | {"backend", "email", "messageId", "credits", "models", "recommendations"},
    session_renews=True,
    running=Running(
        path="/v1/google-flow/jobs/?options=summary",
        tallies=tuple(
            Tally((kind, "summary"), "email", running="executing") for kind in ("videos", "images")
        ),
    ),
)
