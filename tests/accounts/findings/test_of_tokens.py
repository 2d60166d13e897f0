"""Findings about Discord tokens."""

import dataclasses

import pytest
from msgspec.structs import replace

from app.accounts.findings.of_tokens import (
    MOST_NAMED,
    SHARED_TOKEN,
    TOKEN_IMPLAUSIBLE,
    TOKEN_MISSING,
    TOKEN_SHORTENED,
)
from app.accounts.findings.rule import Finding, Rule
from app.base.secret import Secret
from app.catalogue.common_fields import DISCORD_TOKEN
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.documents import channel_id, fake_discord_token
from tests.support.found import Case, assert_found, findings, ids, with_token
from tests.support.listings import account

CASES = {
    TOKEN_MISSING: Case(account(discord=None), with_token("x")),
    TOKEN_IMPLAUSIBLE: Case(with_token("too short"), with_token("too…short")),
    TOKEN_SHORTENED: Case(with_token("ab…yz"), with_token("ab.yz")),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


def test_a_shared_token_names_the_other_channels() -> None:
    shared = Secret(fake_discord_token("shared"))
    accounts = [account(n, discord=shared) for n in range(3)]
    found = findings(*accounts, account(3), account(4, discord=None), account(5, discord=None))
    names = [channel_id(number) for number in range(3)]
    shares = [finding for one in found for finding in one if finding.rule is SHARED_TOKEN]
    assert [finding.details for finding in shares] == [
        (names[1], names[2]),
        (names[0], names[2]),
        (names[0], names[1]),
    ]


@pytest.mark.parametrize("sharers", [MOST_NAMED, MOST_NAMED + 1, MOST_NAMED + 2, 40])
def test_of_very_many_only_some_are_named(sharers: int) -> None:
    shared = Secret(fake_discord_token("shared"))
    names = [channel_id(number) for number in range(sharers)]
    for index, (finding,) in enumerate(
        findings(*(account(number, discord=shared) for number in range(sharers)))
    ):
        others = [name for name in names if name != names[index]]
        rest = ("…",) if len(others) > MOST_NAMED else ()
        assert finding.details == (*others[:MOST_NAMED], *rest)


def test_tokens_that_the_service_shortened_are_not_compared() -> None:
    shortened = Secret("abc…xyz")
    found = findings(account(0, discord=shortened), account(1, discord=shortened))
    assert [ids(one) for one in found] == [["token_shortened"]] * 2


def test_two_entries_of_one_channel_share_its_name() -> None:
    shared = Secret(fake_discord_token("shared"))
    twice = [account(0, discord=shared), account(0, key="other", discord=shared)]
    first = findings(*twice)[0]
    assert first == (Finding(SHARED_TOKEN, (channel_id(0),)),)


def test_a_token_that_several_services_hold_is_shared_too() -> None:
    shared = Secret(fake_discord_token("shared"))
    other = dataclasses.replace(PIXVERSE_V1, id="another")
    one, two = account(0, discord=shared), replace(account(1, discord=shared), service=other)
    assert [ids(found) for found in findings(one, two)] == [["shared_token"]] * 2


def test_a_service_without_such_tokens_misses_none() -> None:
    places = tuple(place for place in PIXVERSE_V1.places if place.field is not DISCORD_TOKEN)
    none = dataclasses.replace(PIXVERSE_V1, places=places)
    assert findings(replace(account(discord=None), service=none)) == [()]


def test_no_finding_holds_a_secret() -> None:
    secrets = [fake_discord_token(number) for number in range(2)]
    found = findings(*(account(n, discord=Secret(secrets[n % 2])) for n in range(4)))
    told = str([tuple(finding) for one in found for finding in one])
    assert "shared_token" in told
    assert not any(secret in told or secret[:10] in told for secret in secrets)
