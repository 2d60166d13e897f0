"""Accounts, and lists of them."""

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs
from msgspec.structs import replace

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.base.i18n import untranslated
from app.base.secret import Secret
from app.catalogue.common_fields import CHANNEL, DISCORD_TOKEN, SERVER
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.fields.capacity import CapacityField
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import NOW, account, listing, listing_of


def test_all_but_the_key_may_be_missing() -> None:
    bare = Account(PIXVERSE_V1, "k")
    assert [bare.get(field) for field in PIXVERSE_V1.fields] == [None] * 4
    assert bare.name == "k"
    assert Account(PIXVERSE_V1, "k", {"channel": ""}).name == "k"
    assert Account(PIXVERSE_V1, "k", {"channel": "c"}).name == "c"


def test_what_is_shown_of_the_key_s_own_field_is_never_missing() -> None:
    bare, whole = account(0, key="k", channel=None, server=None), account(1)
    assert [bare.shown(field) for field in (CHANNEL, SERVER)] == ["k", None]
    assert whole.shown(CHANNEL) == whole.get(CHANNEL) == channel_id(1)
    assert whole.shown(DISCORD_TOKEN) == whole.get(DISCORD_TOKEN)


def test_it_is_told_from_all_others_by_service_and_key() -> None:
    assert account(1).identity == ("pixverse-v1", channel_id(1))


def test_nothing_of_it_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        account().key = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        Account(PIXVERSE_V1, "k").values["server"] = "1"  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        listing().accounts = ()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "has_page"),
    [
        ({}, True),
        ({"server": None}, False),
        ({"channel": None}, False),
        ({"server": "12"}, False),
        ({"channel": "../" + channel_id(1)}, False),
        ({"channel": "9" * 20}, False),
        ({"discord": None, "maxJobs": None}, True),
    ],
)
def test_its_page_is_made_of_plausible_ids_alone(changes: dict[str, Any], has_page: bool) -> None:  # noqa: FBT001
    page = f"https://discord.com/channels/{channel_id(-1)}/{channel_id(1)}"
    assert account(1, **changes).web_page(NOW) == (page if has_page else "")


def test_a_page_takes_nothing_but_ids_and_may_not_exist() -> None:
    for address in ("https://a.invalid/{maxJobs}", "https://a.invalid/{discord}", ""):
        other = dataclasses.replace(PIXVERSE_V1, web_address=address)
        assert replace(account(1), service=other).web_page(NOW) == ""


def test_its_secrets_are_those_that_it_holds() -> None:
    token = Secret(fake_discord_token())
    assert [*account(0, discord=token).secrets()] == [token]
    assert [*account(0, discord=None).secrets()] == []


def test_servers_are_counted_once_and_missing_ones_not() -> None:
    servers = ("1", "2", "1", None, "")
    totals = listing(*(account(n, server=s) for n, s in enumerate(servers))).totals
    assert (totals.accounts, totals.groups) == (5, 2)
    totals = listing().totals
    assert (totals.accounts, totals.groups, totals.jobs, totals.possible) == (0, 0, 0, 0)
    assert totals.problems == ()


@pytest.mark.parametrize(
    ("jobs", "usable"), [(None, 0), (-5, 0), (0, 0), (1, 1), (10, 10), (11, 10), (10**15, 10)]
)
def test_jobs_count_within_their_range(jobs: int | None, usable: int) -> None:
    one = account(maxJobs=jobs)
    capacity = PIXVERSE_V1.capacity
    assert isinstance(capacity, CapacityField)
    assert capacity.usable(jobs) == usable
    totals = listing(one, one).totals
    assert (totals.jobs, totals.possible) == (2 * usable, 20)


def test_a_listing_knows_what_needs_attention() -> None:
    hint = account(3, server=channel_id(10**6))
    found = listing(account(0), account(1, maxJobs=None), account(2, discord=None), hint)
    assert found.totals.attention == 2
    assert found.totals.hints == 1
    assert found.needing == (False, True, True, False)
    assert [(rule.id, count) for rule, count in found.totals.problems] == [
        ("token_missing", 1),
        ("capacity_not_set", 1),
    ]
    assert len(found.findings) == 4
    assert Listing.of((), NOW, 0.0).totals.attention == 0


def test_a_listing_knows_whose_accounts_it_has() -> None:
    assert listing_of(3).services == (PIXVERSE_V1,)
    assert listing().services == ()


def test_nothing_but_the_time_is_different() -> None:
    later = dataclasses.replace(listing_of(3), seconds=7.0)
    assert listing_of(3).says_the_same_as(later)
    assert listing_of(3) != later
    assert not listing_of(3).says_the_same_as(listing_of(2))


def test_no_token_is_in_what_is_printed_of_a_listing() -> None:
    token = fake_discord_token("print")
    one = account(discord=Secret(token))
    for printed in (repr(listing(one)), str(structs.astuple(one))):
        assert token not in printed
        assert token[-4:] not in printed


def test_no_id_is_in_what_may_be_logged() -> None:
    """Where accounts are known by e-mail addresses, it is one."""
    found = listing(account(1, key="a@mail.example"))
    assert repr(found.accounts[0]) == "<Account of pixverse-v1: channel, server, discord, maxJobs>"
    assert repr(found.findings[0]) == "(<Finding key_mismatch>,)"
    assert "mail.example" not in f"{found!r} {found}"
    assert channel_id(1) not in f"{found!r} {found}"


def test_a_passed_end_of_a_session_that_renews_is_not_told() -> None:
    past, future = datetime(2020, 1, 2, tzinfo=UTC), datetime(2999, 1, 2, tzinfo=UTC)
    for service, end, renewed in (
        (PIXVERSE_V2, past, True), (PIXVERSE_V2, future, False), (KLING_V1, past, False)
    ):  # fmt: skip
        account = Account(service, "a@b.example", {"expires": end})
        own = service.by_id["expires"]
        words = "renews by itself" if renewed else own.text(end, untranslated)
        assert (account.is_renewed, account.text(own, untranslated)) == (renewed, words)
    never = Account(PIXVERSE_V2, "a@b.example")
    assert never.text(PIXVERSE_V2.by_id["expires"], untranslated) == "not told"
