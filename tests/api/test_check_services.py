"""One check of many services: at most four questions at once, and no answer hides another."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from app.accounts.check_services import (
    Outcome,
    ServicesCheck,
    ServiceState,
    check_service,
    check_services,
)
from app.api.client import ApiClient
from app.api.limits import Limits
from app.base import errors, program_errors
from app.catalogue.all_services import BY_ID, SERVICES
from app.catalogue.common_fields import FREE, RUNNING
from tests.support.behaviours.expected import error, status
from tests.support.checking import HASTY, QUICK, TOKEN, run, soon
from tests.support.faults import OK, hang, raw, reset
from tests.support.server import Answer
from tests.support.useapi.paths import PATHS
from tests.support.useapi.stand import ACCOUNT, NOT_RETIRED, Stand, gone, nothing

ASKED = tuple(service for service in SERVICES if service.is_asked)
LATER = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=3)
HTML = "<!doctype html><title>hotel</title>"
HUGE = raw(OK + b"Content-Length: 99999999999\r\n\r\n{")


def checked(
    stand: Stand, told: list[Outcome] | None = None, limits: Limits = QUICK, **how: Any
) -> ServicesCheck:
    client = ApiClient(stand.origin, limits=limits)
    on_outcome = (told if told is not None else []).append
    return run(check_services(client.ask, TOKEN, ASKED, on_outcome=on_outcome, **how))


def states(result: ServicesCheck) -> dict[str, str]:
    return {name: outcome.state.value for name, outcome in result.outcomes.items()}


def listed_but(**others: str) -> dict[str, str]:
    return {name: others.get(name.replace("-", "_"), "listed") for name in NOT_RETIRED}


def test_the_catalogue_and_the_stand_mean_the_same_addresses() -> None:
    assert {service.id: service.path for service in SERVICES} == PATHS
    assert {service.id for service in ASKED} == {*NOT_RETIRED}


def test_every_service_is_listed() -> None:
    told: list[Outcome] = []
    subscriptions: list[object] = []
    with Stand() as stand:
        stand.slow_all(0.05)
        result = checked(stand, told, on_subscription=subscriptions.append)
    assert states(result) == listed_but()
    assert (result.error, result.subscription_error) == (None, None)
    assert subscriptions == [result.subscription]
    assert len(ASKED) == len({outcome.service.id for outcome in told}) == 16
    for outcome in result.outcomes.values():
        assert outcome.listing is not None
        assert {account.key for account in outcome.listing.accounts}
        assert not outcome.awaits_running
        assert outcome.running_error is None
    assert stand.most_in_flight == 4
    assert ACCOUNT in stand.asked[:4]
    running = [at for at, name in enumerate(stand.asked) if name.endswith("/running")]
    assert min(running) > 16 - 4  # the listings come first
    assert len(stand.asked) == len({*stand.asked})


def test_how_many_jobs_run_is_told_after_the_accounts() -> None:
    told: list[Outcome] = []
    with Stand(["pixverse-v2"]) as stand:
        checked(stand, told)
    first, second = (each for each in told if each.service.id == "pixverse-v2")
    assert (first.awaits_running, second.awaits_running) == (True, False)
    assert first.listing
    assert second.listing
    assert [account.get(RUNNING) for account in first.listing.accounts] == [None] * 3
    jobs = [(account.get(RUNNING), account.get(FREE)) for account in second.listing.accounts]
    assert jobs == [(3, 2), (0, 5), (None, None)]
    assert first.checked_at == second.checked_at


def test_nothing_is_set_up_anywhere() -> None:
    with Stand([]) as stand:
        result = checked(stand)
    assert set(states(result).values()) == {"none"}
    assert stand.asked.count(ACCOUNT) == 1
    assert len(stand.asked) == 17  # nobody's jobs are asked for


FAILURES: dict[str, tuple[Answer, ServiceState, type[errors.InspectorError]]] = {
    "500": (status(500, error("oops")), ServiceState.FAILED, errors.ServiceTroubleError),
    "503": (status(503), ServiceState.FAILED, errors.ServiceTroubleError),
    "429": (status(429, error("slow")), ServiceState.FAILED, errors.RateLimitedError),
    "596": (status(596, error("in error")), ServiceState.FAILED, errors.AccountInErrorError),
    "403": (status(403), ServiceState.FAILED, errors.ForbiddenError),
    "plan": (
        status(402, error("Subscription required", code=402)),
        ServiceState.FAILED,
        errors.PlanRequiredError,
    ),
    "HTML": (status(200, HTML), ServiceState.FAILED, errors.WebPageError),
    "no JSON": (status(200, '{"a": '), ServiceState.FAILED, errors.UnreadableError),
    "number": (status(200, b"12"), ServiceState.FAILED, errors.UnexpectedShapeError),
    "map of arrays": (status(200, {"a": []}), ServiceState.FAILED, errors.UnexpectedShapeError),
    "too large": (HUGE, ServiceState.FAILED, errors.TooLargeError),
    "breaks off": (raw(then=reset), ServiceState.FAILED, errors.ConnectionLostError),
    "elsewhere": (
        status(302, location="http://elsewhere.invalid/"),
        ServiceState.FAILED,
        errors.RedirectedError,
    ),
    "gone": (gone(), ServiceState.GONE, errors.GoneError),
    "404 with a hint in words": (
        status(404, error("Not found", hint="look elsewhere")),
        ServiceState.GONE,
        errors.WrongAddressError,
    ),
    "404 page": (status(404, HTML), ServiceState.GONE, errors.WrongAddressError),
    "404 sentence": (nothing("kling-v1"), ServiceState.NONE, errors.NothingConfiguredError),
    "404 empty": (status(404), ServiceState.NONE, errors.NothingConfiguredError),
    "200 empty": (status(200, {}), ServiceState.NONE, errors.NothingConfiguredError),
}


@pytest.mark.parametrize("name", FAILURES)
def test_what_one_service_says_hides_nothing_of_the_others(name: str) -> None:
    answer, state, kind = FAILURES[name]
    with Stand() as stand:
        stand.answers["kling-v1"] = answer
        result = checked(stand)
    assert states(result) == listed_but(kling_v1=state.value)
    outcome = result.outcomes["kling-v1"]
    assert type(outcome.error) is kind
    assert outcome.listing is None
    assert "kling-v1/running" not in stand.asked
    assert result.error is None


def test_a_slow_service_keeps_nobody_waiting() -> None:
    told: dict[str, float] = {}
    with Stand() as stand:
        stand.slow("kling-v1", 3)
        client = ApiClient(stand.origin)
        begun = time.monotonic()
        run(check_services(
            client.ask, TOKEN, ASKED,
            on_outcome=lambda outcome: told.setdefault(outcome.service.id, time.monotonic()),
        ))  # fmt: skip
        ended = time.monotonic()
    assert ended - begun < 4
    assert [*told][-1] == "kling-v1"
    assert [*told.values()][-2] - begun < 2.5


def test_a_silent_service_is_given_up() -> None:
    with Stand() as stand:
        stand.answers["kling-v1"] = raw(then=hang)
        result = checked(stand, limits=HASTY)
    assert states(result) == listed_but(kling_v1="failed")
    assert isinstance(result.outcomes["kling-v1"].error, errors.TimedOutError)


@pytest.mark.parametrize(
    "words",
    [
        {"retryAt": LATER.isoformat()},
        {"retryAt": LATER.strftime("%Y-%m-%dT%H:%M:%S.000Z")},
        {"retryAfter": LATER.strftime("%Y-%m-%d %H:%M:%S UTC")},
        {"retryAt": int(LATER.timestamp())},
        {"retryAt": int(LATER.timestamp() * 1000)},
    ],
)
def test_when_to_come_back_is_in_the_body_of_some(words: dict[str, object]) -> None:
    with Stand() as stand:
        stand.answers["muse-v1"] = status(429, error("slow down", **words))
        failed = checked(stand).outcomes["muse-v1"].error
    assert isinstance(failed, errors.RateLimitedError)
    assert failed.retry_at == LATER


@pytest.mark.parametrize("said", [None, "", "soon", -3, [], {"a": 1}, "2020-01-01", 10**30])
def test_no_time_to_come_back(said: object) -> None:
    with Stand() as stand:
        stand.answers["muse-v1"] = status(429, error("slow down", retryAt=said))
        failed = checked(stand).outcomes["muse-v1"].error
    assert isinstance(failed, errors.RateLimitedError)
    assert failed.retry_at is None


# ---- What concerns all --------------------------------------------------------------------------


def test_a_refused_token_ends_everything_at_once() -> None:
    told: list[Outcome] = []
    with Stand(token="another") as stand:
        result = checked(stand, told)
        assert len(stand.requests) <= 4
    assert type(result.error) is errors.UnauthorizedError
    assert (told, result.outcomes) == ([], {})


def test_a_token_that_is_refused_in_between_hides_nothing_of_before() -> None:
    told: list[Outcome] = []
    with Stand() as stand:
        stand.slow_all(0.1)
        stand.answers[ASKED[9].id] = status(401, error("Unauthorized"))
        result = checked(stand, told)
        assert len(stand.requests) < 16
    assert type(result.error) is errors.UnauthorizedError
    assert 4 < len(result.outcomes) < 13
    assert all(outcome.state is ServiceState.LISTED for outcome in result.outcomes.values())
    assert not any(outcome.awaits_running for outcome in result.outcomes.values())
    assert told[-1] == result.outcomes[told[-1].service.id]


@pytest.mark.parametrize(
    ("account", "ends"),
    [
        ({"subscriptionIsActive": True}, False),
        ({"subscriptionIsActive": False}, True),
        ({"subscriptions": 1}, True),
        ("<html>", True),
    ],
)
def test_no_subscription(account: object, *, ends: bool) -> None:
    """It ends the check, unless the subscription itself says that it is active."""
    refusal = error("Account has no subscription or subscription expired", code=402)
    with Stand() as stand:
        stand.answers[ACCOUNT] = status(200, account)
        stand.answers["luma-v1"] = Answer(402, body=refusal, delay=0.5)
        result = checked(stand)
    assert (type(result.error) is errors.SubscriptionError) is ends
    assert ("luma-v1" in result.outcomes) is not ends


def test_without_a_network_there_is_one_error() -> None:
    with Stand() as stand:
        pass
    begun = time.monotonic()
    result = checked(stand)
    assert type(result.error) is errors.ConnectionRefusedByHostError
    assert result.outcomes == {}
    assert time.monotonic() - begun < 5


def test_what_concerns_all_and_what_does_not() -> None:
    host = "x"
    final: list[errors.InspectorError] = [
        errors.TokenMissingError(), errors.TokenMalformedError(fault="control"),
        errors.UnauthorizedError(), errors.SubscriptionError(),
        errors.NameNotFoundError(host=host), errors.ConnectionRefusedByHostError(host=host),
        errors.UnreachableError(host=host), errors.CertificateExpiredError(host=host),
        errors.SecureConnectionError(host=host), errors.TrustSettingError(host=host),
        errors.ProxyError(host=host), errors.ProxySettingError(),
        errors.TimedOutError(host=host, phase="connecting"),
    ]  # fmt: skip
    own: list[errors.InspectorError] = [
        errors.PlanRequiredError(), errors.ForbiddenError(), errors.RateLimitedError(),
        errors.ServiceTroubleError(), errors.NothingConfiguredError(), errors.GoneError(),
        errors.WebPageError(), errors.ConnectionLostError(host=host),
        errors.TimedOutError(host=host, phase="waiting"),
        errors.TimedOutError(host=host, phase="reading"), program_errors.InternalError(cause="x"),
    ]  # fmt: skip
    assert all(each.concerns_all for each in final)
    assert not any(each.concerns_all for each in own)


def test_a_subscription_that_cannot_be_read_concerns_nobody_else() -> None:
    with Stand() as stand:
        stand.answers[ACCOUNT] = status(500)
        result = checked(stand)
    assert states(result) == listed_but()
    assert type(result.subscription_error) is errors.ServiceTroubleError
    assert (result.error, result.subscription) == (None, None)


def test_jobs_that_cannot_be_read_hide_no_account() -> None:
    with Stand() as stand:
        stand.answers["kling-v1/running"] = status(500)
        result = checked(stand)
    assert states(result) == listed_but()
    outcome = result.outcomes["kling-v1"]
    assert type(outcome.running_error) is errors.ServiceTroubleError
    assert outcome.listing
    assert outcome.listing.accounts[0].get(RUNNING) is None


# ---- Ends ---------------------------------------------------------------------------------------


def test_cancelling_closes_every_connection_at_once() -> None:
    async def cancel_soon(stand: Stand) -> None:
        client = ApiClient(stand.origin)
        check = asyncio.create_task(check_services(client.ask, TOKEN, ASKED))
        assert await asyncio.to_thread(soon, lambda: stand.in_flight == 4)
        check.cancel()
        with pytest.raises(asyncio.CancelledError):
            await check

    with Stand() as stand:
        stand.slow_all(20)
        run(cancel_soon(stand))
        assert soon(lambda: stand.in_flight == 0)
        assert len(stand.requests) == 4


def test_a_mistake_in_who_listens_is_raised_as_it_is() -> None:
    def fail(_outcome: Outcome) -> None:
        raise ZeroDivisionError

    with Stand() as stand:
        client = ApiClient(stand.origin)
        with pytest.raises(ZeroDivisionError):
            run(check_services(client.ask, TOKEN, ASKED, on_outcome=fail))


def test_no_service_at_all() -> None:
    with Stand() as stand:
        result = run(check_services(ApiClient(stand.origin).ask, TOKEN, ()))
    assert result.outcomes == {}
    assert result.subscription
    assert stand.asked == [ACCOUNT]


# ---- One service alone --------------------------------------------------------------------------


@pytest.mark.parametrize("name", NOT_RETIRED)
def test_of_one_service_only_its_own_addresses_are_asked(name: str) -> None:
    service = BY_ID[name]
    with Stand() as stand:
        listing = run(check_service(ApiClient(stand.origin).ask, TOKEN, service))
    assert stand.asked == [name, *([f"{name}/running"] if service.running else [])]
    assert {account.service for account in listing.accounts} == {service}


def test_of_one_service_the_error_is_raised() -> None:
    with Stand() as stand:
        ask = ApiClient(stand.origin, limits=QUICK).ask
        stand.answers["kling-v1"] = status(500)
        with pytest.raises(errors.ServiceTroubleError):
            run(check_service(ask, TOKEN, BY_ID["kling-v1"]))
        stand.answers["kling-v1"] = status(401)
        with pytest.raises(errors.UnauthorizedError):
            run(check_service(ask, TOKEN, BY_ID["kling-v1"]))
        stand.answers = {"kling-v1/running": status(500)}
        assert run(check_service(ask, TOKEN, BY_ID["kling-v1"])).accounts


# ---- Secrets ------------------------------------------------------------------------------------


def test_no_secret_is_in_what_is_printed_of_it() -> None:
    with Stand() as stand:
        result = checked(stand)
        canaries = stand.planted.canaries()
    accounts = [
        account
        for outcome in result.outcomes.values()
        for account in (outcome.listing.accounts if outcome.listing else ())
    ]
    assert len(canaries.secrets) > 60
    assert canaries.inside(repr(result)) == []
    assert canaries.inside(str([structs.astuple(each) for each in accounts])) == []


def test_an_error_of_one_service_has_no_secret_in_it() -> None:
    with Stand() as stand:
        first = stand.listing("runway-v1")
        stand.answers["runway-v1"] = status(200, [first])
        stand.answers["kling-v1"] = status(500, stand.listing("kling-v1"))
        stand.answers["minimax-v1"] = status(403, error(stand.listing("minimax-v1")))
        result = checked(stand)
        canaries = stand.planted.canaries()
    failed = [outcome.error for outcome in result.outcomes.values() if outcome.error]
    assert len(failed) == 3
    assert canaries.inside(repr([(str(each), each.facts()) for each in failed])) == []
