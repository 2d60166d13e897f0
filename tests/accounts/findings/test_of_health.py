"""Findings about the health of an account, and about its session."""

from datetime import timedelta
from typing import Any

import pytest

from app.accounts.account import Account
from app.accounts.findings.of_health import HEALTH_NOT_OK, PROBLEM_REPORTED, SESSION_OVER
from app.accounts.findings.rule import Rule
from app.base.i18n import untranslated
from app.catalogue.ace_music_v1 import ACE_MUSIC_V1
from app.catalogue.all_services import SERVICES
from app.catalogue.common_fields import SESSION_END
from app.catalogue.google_flow_v1 import GOOGLE_FLOW_V1
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.minimax_v1 import MINIMAX_V1
from app.catalogue.mureka_v1 import MUREKA_V1
from app.catalogue.service import Service
from tests.support.found import Case, assert_found, findings, ids
from tests.support.listings import NOW

MAIL = "ann@mail.example"
PAST, FUTURE = NOW - timedelta(seconds=1), NOW + timedelta(seconds=1)


def of(service: Service, **values: Any) -> Account:
    """A complete account of a service, but for these values."""
    usual = {"email": MAIL, "maxJobs": 3}
    known = {name: value for name, value in usual.items() if name in service.by_id}
    return Account(service, MAIL, known | values)


CASES = {
    PROBLEM_REPORTED: Case(of(KLING_V1, error="Login failed."), of(KLING_V1), ("Login failed",)),
    HEALTH_NOT_OK: Case(
        of(GOOGLE_FLOW_V1, health="Signed out."), of(GOOGLE_FLOW_V1, health="OK"), ("Signed out",)
    ),
    SESSION_OVER: Case(
        of(MINIMAX_V1, expires=PAST),
        of(MINIMAX_V1, expires=FUTURE),
        (SESSION_END.text(PAST, untranslated),),
    ),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


def found_in(account: Account) -> list[str]:
    (found,) = findings(account)
    return ids(found)


@pytest.mark.parametrize("word", ["OK", "ok", " Ok "])
def test_well_is_well_however_it_is_written(word: str) -> None:
    assert found_in(of(GOOGLE_FLOW_V1, health=word)) == []


def test_what_is_said_twice_is_told_once() -> None:
    gone = "Google has signed your account out."
    assert found_in(of(GOOGLE_FLOW_V1, health=gone, error=gone)) == ["problem_reported"]
    (found,) = findings(of(ACE_MUSIC_V1, health="error", error="The password was refused."))
    assert ids(found) == ["problem_reported"]
    assert found[0].words(untranslated).why == "In its own words: “The password was refused”."
    assert found_in(of(ACE_MUSIC_V1, health="error")) == ["health_not_ok"]


@pytest.mark.parametrize(
    "service",
    [each for each in SERVICES if SESSION_END.id in each.by_id],
    ids=str,
)
def test_a_session_that_renews_itself_may_be_over(service: Service) -> None:
    found = found_in(of(service, expires=PAST))
    assert (SESSION_OVER.id in found) is (not service.session_renews)
    assert SESSION_OVER.id not in found_in(of(service, expires=FUTURE))


def test_which_sessions_renew_themselves() -> None:
    assert [each.id for each in SERVICES if each.session_renews] == [
        "pixverse-v2", "google-flow-v1", "flow-music-v1", "dreamina-v1", "muse-v1", "ace-music-v1"
    ]  # fmt: skip


@pytest.mark.parametrize(("renews", "found"), [(True, []), (False, ["session_over"]),
                                               (None, ["session_over"])])  # fmt: skip
def test_an_account_may_say_whether_its_own_does(renews: Any, found: list[str]) -> None:
    values = {} if renews is None else {"hasAutoRefresh": renews}
    assert found_in(of(MUREKA_V1, expires=PAST, **values)) == found


def test_a_service_that_tells_nothing_is_not_called_unwell() -> None:
    silent = [each.id for each in SERVICES if not each.reports_health]
    assert silent == [
        "pixverse-v1", "minimax-v1", "tempolor-v1", "faceswap-v1", "pika-v1", "riffusion-v1",
        "ltx-studio-v1",
    ]  # fmt: skip
    assert found_in(of(MINIMAX_V1)) == []
