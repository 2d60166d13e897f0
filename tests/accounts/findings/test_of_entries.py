"""Findings about an entry as a whole."""

import dataclasses

import pytest
from msgspec.structs import replace

from app.accounts.account import Account
from app.accounts.findings.of_entries import FIELD_UNREADABLE, NOT_A_RECORD, UNKNOWN_FIELDS
from app.accounts.findings.rule import Rule
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from tests.support.found import Case, assert_found, findings, ids
from tests.support.listings import account

CASES = {
    NOT_A_RECORD: Case(Account(PIXVERSE_V1, "x", is_record=False), account()),
    FIELD_UNREADABLE: Case(
        account(ill_typed=("server", "maxJobs")), account(ill_typed=("maxJobs",)), ("server",)
    ),
    UNKNOWN_FIELDS: Case(account(unknown_fields=("a", "b")), account(), ("a", "b")),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


def test_nothing_else_is_said_of_what_is_no_object() -> None:
    assert ids(findings(Account(PIXVERSE_V1, "x", is_record=False))[0]) == ["not_a_record"]


@pytest.mark.parametrize("field", ["discord", "channel", "server"])
def test_a_value_of_another_kind_is_not_missing_as_well(field: str) -> None:
    (found,) = findings(account(**{field: None}, ill_typed=(field,)))
    assert ids(found) == ["field_unreadable"]


def test_where_no_field_is_a_capacity_every_unreadable_one_is_named() -> None:
    none = dataclasses.replace(PIXVERSE_V1, places=PIXVERSE_V1.places[:3])
    (found,) = findings(replace(account(maxJobs=None, ill_typed=("server",)), service=none))
    assert ids(found) == ["field_unreadable"]
    assert found[0].details == ("server",)
