"""``/v2/account``: what it says of the subscription, and how little of it may be as documented."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.accounts.findings import of_subscription as found
from app.accounts.findings.of_subscription import find_in_subscription
from app.accounts.subscription import (
    SUBSCRIPTION,
    Owner,
    Share,
    Subscription,
    read_subscription,
)
from app.api.client import ApiClient
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.checking import TOKEN, run
from tests.support.useapi.planted import Planted
from tests.support.useapi.running import subscription
from tests.support.useapi.stand import Stand

TODAY = date(2026, 12, 3)
NOW = datetime(2026, 12, 3, 12, tzinfo=UTC)


def document(**changes: Any) -> dict[str, Any]:
    return subscription(Planted(), {"PixVerse API": 2, "Runway AP": 3}) | changes


def read(document: object) -> Subscription:
    return read_subscription(json.dumps(document).encode())


def test_as_documented() -> None:
    assert read(document()) == Subscription(
        is_active=True,
        last_renewal=date(2026, 11, 15),
        subscriptions=1,
        accounts_per_service=3,
        shares=(Share("PixVerse API", 2, 0), Share("Runway AP", 3, 0)),
        owner=Owner("owner@mail.example", "Olga Owner"),
    )


def test_it_is_asked_for_like_a_listing() -> None:
    with Stand(["kling-v1"]) as stand:
        told = run(ApiClient(stand.origin).ask(SUBSCRIPTION, TOKEN))
    assert told.shares == (Share("Kling API", 1, 0),)
    assert [request.path for request in stand.requests] == ["/v2/account"]
    assert [*stand.planted.canaries().inside(repr(told))] == []


def test_nobody_is_named_where_it_is_printed() -> None:
    assert "Olga" not in repr(read(document()))
    assert "owner@" not in repr(read(document()).owner)


@pytest.mark.parametrize("name", ["subscriptionIsActive", "subscriptions", "maxAccountsPerAPI",
                                  "accounts", "sub", "email", "name"])  # fmt: skip
@pytest.mark.parametrize("value", [None, "", 7.5, [], {}, [{}], True, "x", 10**30, {"deep": [1]}])
def test_each_value_may_be_anything(name: str, value: object) -> None:
    whole, odd = read(document()), read(document(**{name: value}))
    fields = {
        "subscriptionIsActive": "is_active", "maxAccountsPerAPI": "accounts_per_service",
        "sub": "last_renewal", "accounts": "shares", "email": "owner", "name": "owner",
    }  # fmt: skip
    own = fields.get(name, name)
    assert set(odd.ill_typed) <= {name}
    assert replace(odd, ill_typed=(), **{own: None}) == replace(whole, **{own: None})


def test_each_value_may_be_missing() -> None:
    assert read({"sub": None}) == Subscription()
    for name in document():
        without = {other: value for other, value in document().items() if other != name}
        assert read(without).ill_typed == ()


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", UnreadableError),
        (b"<html>", UnreadableError),
        (b'{"sub": "\xff"}', UnreadableError),
        (b"[]", UnexpectedShapeError),
        (b"null", UnexpectedShapeError),
        (b"{}", UnexpectedShapeError),
        (b'{"error": "no"}', UnexpectedShapeError),
        (b'{"accounts": ' + b"[" * 100_000, UnexpectedShapeError),
    ],
)
def test_something_else(body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_subscription(body)


def test_a_name_that_would_turn_a_line_around() -> None:
    told = read(document(accounts={"a\u202eb\n": {"total": 1, "error": 2}, "odd": 3, "none": {}}))
    assert told.shares == (Share("a\ufffdb␊", 1, 2), Share("none", None, 0))


@pytest.mark.parametrize(
    ("sub", "today", "renewal"),
    [
        ("261115", TODAY, date(2026, 12, 15)),
        ("261103", TODAY, TODAY),
        ("261102", TODAY, None),
        ("261203", TODAY, TODAY),
        ("261220", TODAY, date(2026, 12, 20)),
        ("260131", date(2026, 2, 1), date(2026, 2, 28)),
        ("261231", date(2027, 1, 1), date(2027, 1, 31)),
        (261115, TODAY, date(2026, 12, 15)),
        ("2026-11-15T00:00:00.000Z", TODAY, date(2026, 12, 15)),
        ("269915", TODAY, None),
        ("soon", TODAY, None),
    ],
)
def test_the_next_renewal(sub: object, today: date, renewal: date | None) -> None:
    assert read(document(sub=sub)).renewal(today) == renewal
    assert read(document(sub=sub, subscriptionIsActive=False)).renewal(today) is None


@pytest.mark.parametrize("name", ["PixVerse API", "pixverse", "PIXVERSE  AP", "PixVerse API (v2)"])
def test_services_are_found_by_their_loosely_written_names(name: str) -> None:
    share = Share(name, 2, 0)
    told = Subscription(shares=(Share("Google Flow API", 1, 0), Share("123", 1, 0), share))
    assert told.share_of(PIXVERSE_V1) is share
    other = replace(PIXVERSE_V1, id="flow-music-v1")
    assert told.share_of(other) is None


# ---- What is found in it ------------------------------------------------------------------------


def rules(**changes: Any) -> list[str]:
    return [finding.id for finding in find_in_subscription(read(document(**changes)), NOW)]


def test_nothing_is_wrong_with_most() -> None:
    assert rules(accounts={"PixVerse API": {"total": 2, "active": 2}}) == []
    assert rules(accounts={}, sub="261111") == []
    assert rules(accounts={}, maxAccountsPerAPI=None, subscriptionIsActive=None) == []


def test_what_is_found() -> None:
    assert rules(subscriptionIsActive=False, accounts={}) == [found.SUBSCRIPTION_OVER.id]
    assert rules(accounts={}, sub="261110") == [found.SUBSCRIPTION_ENDS_SOON.id]
    assert rules(accounts={}, error="card refused") == [found.SUBSCRIPTION_PROBLEM.id]
    assert rules(accounts={"A": {"total": 3}}) == [found.SERVICE_FULL.id]
    assert rules(accounts={"A": {"total": 2, "error": 1}}) == [found.SERVICE_IN_ERROR.id]


def test_its_own_words_hold_nothing_that_is_secret() -> None:
    planted = Planted()
    said = f"Pay at {planted.webhook('pay')}, {planted.address('owner')}, {planted.jwt('session')}"
    told = read(document(error={"message": said}))
    assert told.problem
    assert told.problem.startswith("Pay at hooks.example/…")
    assert planted.canaries().inside(told.problem) == []


def test_the_words_name_what_is_meant() -> None:
    told = read(document(sub="261110", accounts={"A": {"total": 4}, "B": {"error": 1}}))
    words = [each.words(lambda _context, text: text) for each in find_in_subscription(told, NOW)]
    assert [word.why.partition(".")[0] for word in words] == [
        "At B", "It ends on 2026-12-10",
        "No account can be added to A with your subscription as it is",
    ]  # fmt: skip
