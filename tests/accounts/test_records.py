"""Accounts and lists of them."""

import dataclasses

import pytest

from app.accounts.listing import Listing
from app.accounts.records import Account, AccountList, usable_jobs
from app.secret import Secret
from tests.support.documents import fake_discord_token
from tests.support.listings import NOW, account, listing


def test_all_but_the_key_may_be_missing() -> None:
    bare = Account(key="k")
    assert (bare.channel, bare.server, bare.discord, bare.max_jobs) == (None,) * 4
    assert bare.name == "k"
    assert Account(key="k", channel="").name == "k"
    assert Account(key="k", channel="c").name == "c"


def test_nothing_of_it_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        account().max_jobs = 1  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        AccountList().accounts = ()  # type: ignore[misc]


def test_servers_are_counted_once_and_missing_ones_not() -> None:
    servers = ("1", "2", "1", None, "")
    accounts = AccountList(tuple(account(n, server=s) for n, s in enumerate(servers)))
    assert accounts.servers == 2
    assert len(accounts) == 5
    assert (AccountList().servers, AccountList().jobs, len(AccountList())) == (0, 0, 0)


@pytest.mark.parametrize(
    ("jobs", "usable"), [(None, 0), (-5, 0), (0, 0), (1, 1), (10, 10), (11, 10), (10**15, 10)]
)
def test_jobs_count_within_their_range(jobs: int | None, usable: int) -> None:
    one = account(max_jobs=jobs)
    assert usable_jobs(one) == usable
    assert AccountList((one, one)).jobs == 2 * usable


def test_a_listing_knows_what_needs_attention() -> None:
    found = listing(account(0), account(1, max_jobs=None), account(2, discord=None))
    assert found.attention == 2
    assert len(found.findings) == 3
    assert Listing.of(AccountList(), NOW, 0.0).attention == 0


def test_no_token_is_in_what_is_printed_of_a_listing() -> None:
    token = fake_discord_token("print")
    printed = repr(listing(account(discord=Secret(token))))
    assert token not in printed
    assert token[-4:] not in printed
