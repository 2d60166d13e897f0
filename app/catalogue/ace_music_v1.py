"""ACE Music: accounts by e-mail.

https://useapi.net/docs/api-acemusic-v1/get-acemusic-accounts

``health`` is ``OK`` or the word ``error``, and then ``error`` says why. What it answers when
nothing is set up is not known.
"""

from typing import Final

from app.catalogue.common_fields import ADDED, EMAIL, HEALTH, PLAN, PROBLEM, UPDATED, capacity
from app.catalogue.service import Running, Service, Tally, at

ACE_MUSIC_V1: Final = Service(
    id="ace-music-v1",
    name="ACE Music",
    path="/v1/acemusic/accounts",
    documentation="https://useapi.net/docs/api-acemusic-v1/get-acemusic-accounts",
    setup_page="https://useapi.net/docs/start-here/setup-acemusic",
    key=EMAIL,
    places=(
        at(EMAIL),
        at(capacity(4)),
        at(PLAN),
        at(HEALTH),
        at(PROBLEM),
        at(ADDED),
        at(UPDATED),
    ),
    unread=frozenset({"user_id", "password"}),
    session_renews=True,
    running=Running(
        path="/v1/acemusic/jobs",
        tallies=(Tally(("jobs",), "email"),),
        unnamed_runs_nothing=True,
    ),
)
