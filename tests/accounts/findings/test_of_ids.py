"""Findings about the ids of Discord."""

import dataclasses
from datetime import timedelta

import pytest
from msgspec.structs import replace

from app.accounts.findings.of_ids import (
    CHANNEL_IMPLAUSIBLE,
    CHANNEL_MISSING,
    CHANNEL_OLDER,
    KEY_MISMATCH,
    SERVER_IMPLAUSIBLE,
    SERVER_MISSING,
)
from app.accounts.findings.rule import Rule
from app.accounts.findings.search import find
from app.catalogue.common_fields import SERVER
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import channel_id
from tests.support.found import Case, assert_found, findings, ids
from tests.support.listings import NOW, account

YOUNGER = channel_id(10**6)
CASES = {
    KEY_MISMATCH: Case(account(key="k"), account(channel=None), ("k", channel_id(0))),
    CHANNEL_MISSING: Case(account(channel=None), account()),
    CHANNEL_IMPLAUSIBLE: Case(account(key="12", channel="12"), account(channel=None), ("12",)),
    SERVER_MISSING: Case(account(server=None), account(server="12")),
    SERVER_IMPLAUSIBLE: Case(account(server="12"), account(server=None), ("12",)),
    CHANNEL_OLDER: Case(account(server=YOUNGER), account(server=channel_id(0))),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


def test_an_id_of_tomorrow_is_implausible_today() -> None:
    (found,) = find([account()], NOW - timedelta(days=5_000))
    assert ids(found) == ["channel_implausible", "server_implausible"]


def test_other_keys_than_channels_are_not_looked_at() -> None:
    by_server = dataclasses.replace(PIXVERSE_V1, key=SERVER)
    odd = account(key="k", channel="12", server="12")
    assert findings(replace(odd, service=by_server)) == [()]


def test_a_service_without_servers_misses_none() -> None:
    places = tuple(place for place in PIXVERSE_V1.places if place.field is not SERVER)
    none = dataclasses.replace(PIXVERSE_V1, places=places)
    assert findings(replace(account(server=None), service=none)) == [()]
