"""Findings about the slots and the allowance of an account."""

from typing import Any

import pytest

from app.accounts.account import Account
from app.accounts.findings.of_use import ACCOUNT_FULL, ALLOWANCE_USED_UP
from app.accounts.findings.rule import Rule
from app.catalogue.faceswap_v1 import FACESWAP_V1
from app.catalogue.muse_v1 import MUSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from tests.support.documents import channel_id, fake_discord_token
from tests.support.found import Case, assert_found, findings, ids

MAIL = "ann@mail.example"


def muse(percent: int) -> Account:
    return Account(MUSE_V1, MAIL, {"email": MAIL, "maxJobs": 2, "percentUsed": percent})


def pixverse(**values: Any) -> Account:
    return Account(PIXVERSE_V2, MAIL, {"email": MAIL, "maxJobs": 8, **values})


def swap(used: int, total: int) -> Account:
    values = {"creditsUsed": used, "creditsTotal": total, "channel": channel_id(1)}
    return Account(FACESWAP_V1, channel_id(1), values)


CASES = {
    ALLOWANCE_USED_UP: Case(muse(100), muse(99)),
    ACCOUNT_FULL: Case(pixverse(executing=3, available=0), pixverse(executing=8, available=1)),
}


@pytest.mark.parametrize("rule", CASES, ids=str)
def test_what_it_is_about_and_what_not(rule: Rule) -> None:
    assert_found(rule, CASES[rule])


@pytest.mark.parametrize(
    ("used", "total", "spent"), [(50, 50, True), (51, 50, True), (49, 50, False), (0, 0, False)]
)
def test_credits_may_be_used_up(used: int, total: int, spent: Any) -> None:
    (found,) = findings(swap(used, total))
    assert (ALLOWANCE_USED_UP.id in ids(found)) is spent
    assert fake_discord_token() not in str(found)


def test_what_is_not_told_is_not_zero() -> None:
    """Free is what the service says, and never what is left of the capacity."""
    assert findings(pixverse()) == [()]
    assert findings(pixverse(executing=8)) == [()]
