"""Mureka: accounts by the service's own number.

https://useapi.net/docs/api-mureka-v1/get-mureka-accounts

A session renews by itself where ``hasAutoRefresh`` says so. There is no limit of jobs.
"""

from dataclasses import replace
from typing import Final

from app.catalogue import common_fields as common
from app.catalogue.service import Running, Service, Tally, at

MUREKA_V1: Final = Service(
    id="mureka-v1",
    name="Mureka",
    path="/v1/mureka/accounts",
    documentation="https://useapi.net/docs/api-mureka-v1/get-mureka-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-mureka",
    key=common.ACCOUNT,
    places=(
        at(replace(common.EMAIL, alias="mail")),
        at(common.SESSION_END, "sessionCookie", "expires"),
        at(common.RENEWS_ITSELF),
        at(common.PROBLEM),
        at(common.UPDATED),
    ),
    unread=frozenset(
        {"account", "token", "refreshToken", "value", "updatedUTC", "tokenIssuedDaysAgo"}
        | {"authMode", "password"}
    ),
    running=Running(
        path="/v1/mureka/jobs",
        tallies=(Tally(("accounts",), running="total"),),
        unnamed_runs_nothing=True,
    ),
)
