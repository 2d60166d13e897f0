"""Findings about the number of jobs."""

import dataclasses

import pytest
from msgspec.structs import replace

from app.accounts.findings.of_capacity import (
    CAPACITY_NOT_SET,
    CAPACITY_OUT_OF_RANGE,
    CAPACITY_UNREADABLE,
)
from app.accounts.findings.rule import Finding, Rule
from app.base.i18n import untranslated
from app.catalogue.common_fields import CHANNEL
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.service import at
from app.fields.capacity import CapacityField
from tests.support.found import Case, assert_found, findings, ids
from tests.support.listings import account

CASES = {
    CAPACITY_NOT_SET: Case(account(maxJobs=None), account(maxJobs=0)),
    CAPACITY_UNREADABLE: Case(
        account(maxJobs=None, ill_typed=("maxJobs",)), account(maxJobs=3, ill_typed=("maxJobs",))
    ),
    CAPACITY_OUT_OF_RANGE: Case(account(maxJobs=11), account(maxJobs=10), ("11",)),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


@pytest.mark.parametrize("jobs", [0, -1, 11, 10**15])
def test_beyond_the_range(jobs: int) -> None:
    (found,) = findings(account(maxJobs=jobs))
    assert found == (Finding(CAPACITY_OUT_OF_RANGE, (str(jobs),), PIXVERSE_V1.capacity),)


@pytest.mark.parametrize("jobs", range(1, 11))
def test_within_the_range(jobs: int) -> None:
    assert findings(account(maxJobs=jobs)) == [()]


def test_the_words_name_the_range_of_the_service() -> None:
    few = dataclasses.replace(
        PIXVERSE_V1, places=(*PIXVERSE_V1.places[:3], at(CapacityField(id="maxJobs", most=4)))
    )
    (found,) = findings(replace(account(maxJobs=7), service=few))
    words = found[0].words(untranslated)
    assert words.title == "Capacity is outside 1 to 4"
    assert words.why == "“maxJobs” is 7; useapi.net documents 1 to 4."
    assert words.step == "Set “maxJobs” to a number from 1 to 4 at useapi.net."


def test_a_service_without_a_capacity_misses_none() -> None:
    none = dataclasses.replace(PIXVERSE_V1, places=PIXVERSE_V1.places[:3])
    assert none.key is CHANNEL
    (found,) = findings(replace(account(maxJobs=None), service=none))
    assert ids(found) == []
