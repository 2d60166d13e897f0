"""One check of all services: what is kept of it, what is told, and what is not asked again."""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.accounts.check_services import ServiceState
from app.base import errors
from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE, SERVICES
from app.catalogue.common_fields import RUNNING
from app.ui.desktop.reports import support_report
from app.ui.session import checks as checks_module
from app.ui.session.runner import State
from app.ui.session.session import Session
from tests.support.behaviours.expected import error, status
from tests.support.server import Answer, LoopbackServer
from tests.support.sessions import REFUSED, api_token, running_session
from tests.support.signals import Emissions, until
from tests.support.stores import MemoryStore
from tests.support.useapi.stand import ACCOUNT, NOT_RETIRED, RETIRED, Stand, gone, nothing

USUAL = DEFAULT_SERVICE.id
TOLD = ("state_changed", "listed", "failed", "failed_unasked", "token_works")
BROKEN = status(500, error("oops"))


@pytest.fixture
def stand() -> Iterator[Stand]:
    with Stand() as running:
        yield running


@asynccontextmanager
async def started(stand: LoopbackServer) -> AsyncIterator[Session]:
    """After the check of the start."""
    async with running_session(stand, MemoryStore(api_token())) as session:
        session.start()
        await rest(session)
        yield session


async def rest(session: Session) -> None:
    await until(lambda: not session.is_busy, 30, what="a session at rest")


async def checked(session: Session, **how: Any) -> Emissions:
    """What is told of another check."""
    told = Emissions(session, *TOLD)
    session.check(**how)
    await rest(session)
    return told


def states(session: Session) -> dict[str, str]:
    """Of the services that were asked."""
    return {name: each.state.value for name, each in session.checks.items() if each.outcome}


def of(stand: Stand, name: str) -> int:
    """How often it was asked."""
    return stand.asked.count(name)


# ---- What is asked, and kept -----------------------------------------------------------------


async def test_every_service_is_asked_at_most_four_at_a_time(stand: Stand) -> None:
    stand.slow_all(0.05)
    async with started(stand) as session:
        assert states(session) == dict.fromkeys(NOT_RETIRED, "listed")
        assert session.state is State.LISTED
        assert stand.most_in_flight == 4
        assert len({*stand.asked}) == len(stand.asked)
        assert session.subscription is not None
        assert session.subscription.accounts_per_service == 3
        assert not any(check.is_busy for check in session.checks.values())
        assert session.listing is not None
        listings = [session.listing_of(BY_ID[name]) for name in NOT_RETIRED]
        accounts = [account for each in listings if each for account in each.accounts]
        assert {account.identity for account in session.listing.accounts} == {
            account.identity for account in accounts
        }
        shown = [service for service in SERVICES if service.is_asked]
        assert [*session.listing.services] == shown
        assert session.listing_of(None) is session.listing


async def test_jobs_that_run_come_with_the_accounts(stand: Stand) -> None:
    async with started(stand) as session:
        listing = session.listing_of(BY_ID["pixverse-v2"])
        assert listing is not None
        assert [account.get(RUNNING) for account in listing.accounts] == [3, 0, None]
        before = listing
        stand.slow("pixverse-v2/running", 0.5)
        session.check()
        await until(lambda: of(stand, "pixverse-v2/running") == 2)
        assert session.listing_of(BY_ID["pixverse-v2"]) is before  # until the jobs are known
        assert session.checks["pixverse-v2"].is_busy
        await rest(session)
        assert session.listing_of(BY_ID["pixverse-v2"]) is not before


async def test_the_order_is_told_in_which_services_answer(stand: Stand) -> None:
    async with running_session(stand, MemoryStore(api_token())) as session:
        told = Emissions(session, "check_changed", "progressed")
        session.start()
        await rest(session)
        answered = [progress.answered for progress in told.of("progressed")]
        assert answered == sorted(answered)
        assert answered[-1] == 16
        assert {progress.asked for progress in told.of("progressed")} == {16}
        assert {check.service.id for check in told.of("check_changed")} == {*NOT_RETIRED}


async def test_the_usual_service_alone_is_all_there_is() -> None:
    with Stand([USUAL]) as stand:
        async with started(stand) as session:
            assert session.listing is session.checks[USUAL].listing
            assert [check.service.id for check in session.known.of_interest] == [USUAL]
            assert not session.has_choice
            session.choose_view("kling-v1")
            assert session.has_choice
            session.choose_view("no-such-service")
            assert session.view == ""
            assert not session.has_choice


async def test_another_service_is_a_choice(stand: Stand) -> None:
    async with started(stand) as session:
        assert session.has_choice
        session.choose_view("kling-v1")
        assert session.shown is session.checks["kling-v1"].listing


# ---- What fails ------------------------------------------------------------------------------


async def test_a_refused_token_ends_the_check_at_once(stand: Stand) -> None:
    async with started(stand) as session:
        before, asked = session.listing, len(stand.asked)
        stand.answer = REFUSED
        told = await checked(session)
        assert len(stand.asked) - asked <= 4
        assert [type(each) for each in told.of("failed")] == [errors.UnauthorizedError]
        assert told.of("listed") == []
        assert session.state is State.FAILED
        assert session.listing is before
        assert states(session) == dict.fromkeys(NOT_RETIRED, "listed")


async def test_a_token_that_is_refused_at_first_is_not_taken(stand: Stand) -> None:
    stand.answer = REFUSED
    async with running_session(stand, MemoryStore()) as session:
        told = Emissions(session, *TOLD)
        session.use_token(api_token(), keep=True)
        await rest(session)
        assert 1 <= len(stand.asked) <= 4
        assert [type(each) for each in told.of("failed")] == [errors.UnauthorizedError]
        assert session.token is None
        assert states(session) == {}
        assert session.subscription is None


async def test_what_some_say_hides_nothing_of_the_others(stand: Stand) -> None:
    stand.slow("runway-v1", 1.5)
    stand.answers |= {
        "kling-v1": BROKEN,
        "mureka-v1": status(429, error("slow down")),
        "minimax-v1": status(200, "<!doctype html><title>hotel</title>"),
        "tempolor-v1": gone(),
        "luma-v1": nothing("luma-v1"),
    }
    async with running_session(stand, MemoryStore(api_token())) as session:
        told = Emissions(session, *TOLD)
        begun = time.monotonic()
        session.start()
        others = 16 - 6
        await until(
            lambda: sum(each.listing is not None for each in session.checks.values()) >= others
        )
        assert session.is_busy
        await rest(session)
        assert time.monotonic() - begun < 1.5 + 2
        assert told.of("failed") == []
        assert len(told.of("listed")) == 1
        assert session.state is State.LISTED
        expected = dict.fromkeys(NOT_RETIRED, "listed")
        expected |= dict.fromkeys(("kling-v1", "mureka-v1", "minimax-v1"), "failed")
        assert states(session) == expected | {"tempolor-v1": "gone", "luma-v1": "none"}
        kinds = {name: type(session.checks[name].error) for name in expected}
        assert kinds["kling-v1"] is errors.ServiceTroubleError
        assert kinds["mureka-v1"] is errors.RateLimitedError
        assert kinds["minimax-v1"] is errors.WebPageError
        of_interest = {check.service.id for check in session.known.of_interest}
        assert of_interest == {*NOT_RETIRED} - {"tempolor-v1", "luma-v1"}


async def test_a_service_that_fails_keeps_its_last_list(stand: Stand) -> None:
    async with started(stand) as session:
        before = session.checks["kling-v1"].listing
        stand.answers["kling-v1"] = BROKEN
        await checked(session)
        check = session.checks["kling-v1"]
        assert check.state is ServiceState.FAILED
        assert check.has_failed
        assert check.listing is before
        assert check.outcome is not None
        assert before is not None
        assert check.outcome.checked_at > before.checked_at
        assert session.listing is not None
        assert "kling-v1" in {service.id for service in session.listing.services}
        stand.answers["kling-v1"] = nothing("kling-v1")
        await checked(session)
        assert check.listing is None
        assert check.is_without_accounts
        assert not check.is_of_interest


async def test_what_somebody_looks_at_is_told(stand: Stand) -> None:
    async with started(stand) as session:
        stand.answers["kling-v1"] = BROKEN
        assert (await checked(session)).of("failed") == []
        session.choose_view("kling-v1")
        told = await checked(session)
        assert told.of("failed") == [session.checks["kling-v1"].error]
        assert len(told.of("listed")) == 1
        assert session.known.service_of(told.of("failed")[0]) is BY_ID["kling-v1"]
        told = await checked(session, unasked=True)
        assert told.of("failed") == []
        assert told.of("failed_unasked") == [session.checks["kling-v1"].error]
        session.choose_view("runway-v1")
        assert (await checked(session)).of("failed") == []


async def test_the_only_service_is_looked_at() -> None:
    with Stand(["runway-v1"]) as stand:
        async with started(stand) as session:
            stand.answers["runway-v1"] = BROKEN
            told = await checked(session)
            assert told.of("failed") == [session.checks["runway-v1"].error]
            assert told.of("listed") == []
            assert session.state is State.FAILED


async def test_where_nobody_answers_that_is_told_once(stand: Stand) -> None:
    page = status(200, "<!doctype html><title>hotel</title>")
    async with started(stand) as session:
        before = session.listing
        stand.answer = page
        told = await checked(session)
        assert told.of("failed") == [session.checks[USUAL].error]
        assert session.state is State.FAILED
        assert session.listing is not None
        assert before is not None
        assert session.listing.accounts == before.accounts


async def test_nothing_is_set_up_anywhere() -> None:
    with Stand([]) as stand:
        async with running_session(stand, MemoryStore(api_token())) as session:
            told = Emissions(session, *TOLD)
            session.start()
            await rest(session)
            assert told.of("failed") == [session.checks[USUAL].error]
            assert isinstance(session.known.why_empty, errors.NothingConfiguredError)
            assert set(states(session).values()) == {"none"}


async def test_several_that_fail_where_nothing_is_known_leave_a_failure() -> None:
    with Stand([]) as stand:
        stand.answers |= {"kling-v1": BROKEN, "runway-v1": BROKEN}
        async with started(stand) as session:
            assert session.state is State.FAILED
            assert session.has_choice
            assert session.known.why_empty is None


async def test_a_subscription_that_cannot_be_read_is_kept_with_its_error(stand: Stand) -> None:
    async with started(stand) as session:
        before = session.subscription
        stand.answers[ACCOUNT] = BROKEN
        told = Emissions(session, "subscription_changed", "failed")
        await checked(session)
        assert told.names == ["subscription_changed"]
        assert session.subscription is before
        assert isinstance(session.subscription_error, errors.ServiceTroubleError)
        del stand.answers[ACCOUNT]
        await checked(session)
        assert session.subscription_error is None


# ---- What need not be asked ------------------------------------------------------------------


async def test_a_service_without_accounts_is_asked_once_a_day_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Stand(["runway-v1", "muse-v1"]) as stand:
        stand.answers["kling-v1"] = BROKEN
        async with started(stand) as session:
            await checked(session, unasked=True)
            names = ("runway-v1", "muse-v1", "kling-v1", "luma-v1", ACCOUNT)
            assert [of(stand, name) for name in names] == [2, 2, 2, 1, 2]
            await checked(session)
            assert [of(stand, name) for name in names] == [3, 3, 3, 2, 3]
            monkeypatch.setattr(checks_module, "_ASKED_DAILY", timedelta(0))
            await checked(session, unasked=True)
            assert of(stand, "luma-v1") == 3


async def test_what_the_subscription_counts_is_asked_all_the_same() -> None:
    with Stand(["runway-v1"]) as stand:
        counted = {"Kling API": {"total": 1}, "Luma API": {"total": 0}}
        stand.answers[ACCOUNT] = status(200, {"subscriptionIsActive": True, "accounts": counted})
        async with started(stand) as session:
            await checked(session, unasked=True)
            assert [of(stand, name) for name in ("kling-v1", "luma-v1")] == [2, 1]


async def test_who_asks_for_patience_is_not_asked_before_by_itself(stand: Stand) -> None:
    later = datetime.now(UTC) + timedelta(hours=1)
    answer = error("slow down", retryAt=later.isoformat())
    stand.answers["kling-v1"] = status(429, answer)
    async with started(stand) as session:
        await checked(session, unasked=True)
        assert of(stand, "kling-v1") == 1
        assert session.checks["kling-v1"].has_failed
        await checked(session)
        assert of(stand, "kling-v1") == 2


async def test_retired_services_are_asked_only_if_somebody_wants_that(stand: Stand) -> None:
    stand.configured |= {"midjourney-v3"}
    async with started(stand) as session:
        assert not {*stand.asked} & {*RETIRED}
        session.ask_retired(True)  # noqa: FBT003 (the effect of a setting)
        await checked(session)
        assert {*stand.asked} >= {*RETIRED}
        assert session.checks["midjourney-v3"].listing is not None
        session.ask_retired(False)  # noqa: FBT003
        assert session.checks["midjourney-v3"].listing is None
        assert session.listing is not None
        assert "midjourney-v3" not in {service.id for service in session.listing.services}
        await checked(session)
        assert of(stand, "midjourney-v3") == 1


async def test_one_service_alone_can_be_asked(stand: Stand) -> None:
    stand.configured |= {"midjourney-v3"}
    async with started(stand) as session:
        asked = len(stand.asked)
        await checked(session, only=BY_ID["midjourney-v3"])
        assert {*stand.asked[asked:]} == {ACCOUNT, "midjourney-v3", "midjourney-v3/running"}
        assert session.checks["midjourney-v3"].listing is not None
        assert session.checks["kling-v1"].listing is not None


# ---- The token -------------------------------------------------------------------------------


async def test_the_first_answer_shows_that_a_token_works(stand: Stand) -> None:
    """A service that hangs hides nothing, not even at the first start."""
    stand.slow("runway-v1", 1)
    store = MemoryStore()
    async with running_session(stand, store) as session:
        told = Emissions(session, "token_works")
        session.use_token(api_token(), keep=True)
        await until(lambda: session.listing is not None)
        assert session.is_busy
        assert len(told) == 1
        assert session.token == api_token()
        await rest(session)
        assert len(told) == 1
        assert store.token == api_token()
        assert session.subscription is not None


async def test_of_a_token_of_which_nothing_is_known_nothing_is_kept(stand: Stand) -> None:
    async with started(stand) as session:
        before = session.listing
        stand.answer = BROKEN
        session.use_token(api_token(1), keep=True)
        await rest(session)
        assert session.token == api_token()
        assert session.listing is before
        assert states(session) == dict.fromkeys(NOT_RETIRED, "listed")
        assert session.state is State.FAILED


async def test_the_services_of_another_token_take_the_place_of_all(stand: Stand) -> None:
    async with started(stand) as session:
        stand.configured = frozenset(["kling-v1"])
        session.use_token(api_token(1), keep=False)
        await rest(session)
        assert [check.service.id for check in session.known.of_interest] == ["kling-v1"]


async def test_another_profile_knows_nothing_of_the_first(stand: Stand) -> None:
    stand.slow("muse-v1", 0.3)
    async with started(stand) as session:
        session.check()
        await until(lambda: session.checks["kling-v1"].outcome is not None)
        session.use_store(MemoryStore())
        assert states(session) == {}
        assert session.subscription is None
        await rest(session)
        assert states(session) == {}
        assert session.listing is None
        assert session.state is State.NO_TOKEN


async def test_what_comes_after_the_profile_was_left_is_dropped(stand: Stand) -> None:
    """Its questions end some turns of the loop after the check was left."""
    async with started(stand) as session:
        session.check()
        last = session._round
        await until(lambda: len(stand.asked) > 40)
        outcome, subscription = session.checks["kling-v1"].outcome, session.subscription
        session.use_store(MemoryStore())
        assert last is not None
        assert outcome is not None
        assert subscription is not None
        last._take(outcome)
        last._take_subscription(subscription)
        assert states(session) == {}
        assert session.subscription is None
        await rest(session)
        await until(lambda: stand.in_flight == 0)


async def test_cancelling_keeps_what_has_come(stand: Stand) -> None:
    stand.answers["muse-v1"] = Answer(delay=60)
    async with running_session(stand, MemoryStore(api_token())) as session:
        told = Emissions(session, *TOLD)
        session.start()
        await until(lambda: session.checks["ace-music-v1"].listing is not None)
        session.cancel()
        assert not any(check.is_busy for check in session.checks.values())
        await rest(session)
        assert session.state is State.LISTED
        assert session.listing is not None
        assert told.of("failed") == told.of("listed") == []
        assert "cancelled" in session.history[-1]
        await until(lambda: stand.in_flight == 0)


# ---- The report ------------------------------------------------------------------------------


async def test_the_report_names_services_states_and_times_and_no_ids(stand: Stand) -> None:
    stand.answers |= {
        "kling-v1": status(500, error("Account jane@someone.example is out")),
        "muse-v1/running": status(500),
    }
    async with started(stand) as session:
        report = support_report(session)
        assert "kling-v1: " in report
        assert "failed, service_trouble (500)" in report
        assert "running jobs: service_trouble (500)" in report
        assert "pixverse-v2: " in report
        assert "listed, 3 accounts" in report
        assert "subscription: read" in report
        assert "someone.example" not in report
        assert "@" not in report
        assert session.listing is not None
        for account in session.listing.accounts:
            assert account.key not in report
        assert stand.planted.canaries(token=api_token().reveal()).inside(report) == []
