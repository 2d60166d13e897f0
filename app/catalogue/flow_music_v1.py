"""Flow Music: accounts by e-mail.

https://useapi.net/docs/api-flowmusic-v1/get-flowmusic-accounts
"""

from typing import Final

from app.catalogue import common_fields as common
from app.catalogue.service import Running, Service, Tally, at

FLOW_MUSIC_V1: Final = Service(
    id="flow-music-v1",
    name="Flow Music",
    path="/v1/flowmusic/accounts",
    documentation="https://useapi.net/docs/api-flowmusic-v1/get-flowmusic-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-flowmusic",
    key=common.EMAIL,
    places=(
        at(common.EMAIL),
        at(common.capacity(16)),
        at(common.SESSION_END, "access_token_expires_at"),
        at(common.PLAN, "tier"),
        at(common.PROBLEM),
        at(common.ADDED),
        at(common.UPDATED, "refreshed_at"),
    ),
    unread=frozenset({"access_token", "refresh_token", "session_id", "user_id", "refreshed_count"})
    | {"subscription_plan", "provider", "password"},
    session_renews=True,
    running=Running(
        path="/v1/flowmusic/jobs",
        tallies=(Tally((), running="running"),),
        unnamed_runs_nothing=True,
    ),
)
