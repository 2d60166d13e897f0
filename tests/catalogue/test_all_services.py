"""Every service of the catalogue with its sample, through every place that lists accounts."""

import asyncio
import csv
import json
import re
from collections import Counter
from functools import cache

import pytest
from PySide6.QtWidgets import QApplication

from app.accounts.account import Account
from app.accounts.filter import Entry, parse_query, search_text
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint
from app.accounts.share_safe import ShareSafe
from app.api.client import SAMPLE_TOKEN, SampleSource
from app.base.i18n import untranslated
from app.base.resources import resource_path
from app.base.secret import BULLETS, Secret
from app.catalogue.all_services import DEFAULT_SERVICE, SERVICES
from app.catalogue.service import Service, fields_of
from app.fields.field import Field
from app.fields.token import TokenField
from tests.support.everywhere import MOMENT, everywhere
from tests.support.leaks import leaked

every_service = pytest.mark.parametrize("service", SERVICES, ids=str)


@cache
def sample(service: Service) -> Listing:
    accounts = asyncio.run(SampleSource().ask(listing_endpoint(service), SAMPLE_TOKEN))
    return Listing.of(accounts, MOMENT, 0.5)


def values(listing: Listing, field: Field[object]) -> list[object]:
    return [value for one in listing.accounts if (value := one.get(field)) is not None]


# ---- The catalogue itself -----------------------------------------------------------------------


def test_no_two_services_are_alike() -> None:
    assert DEFAULT_SERVICE in SERVICES
    for of_service in ("id", "name", "path"):
        found = [getattr(service, of_service) for service in SERVICES]
        assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"[a-z0-9-]+-v\d", service.id) for service in SERVICES)


@every_service
def test_its_pages_are_those_of_useapi_net(service: Service) -> None:
    for page in (service.documentation, service.setup_page):
        assert re.fullmatch(r"https://useapi\.net/docs/[a-z0-9-]+/[a-z0-9-]+", page)


@every_service
def test_the_share_safe_view_has_names_for_its_accounts(service: Service) -> None:
    assert service.key.alias
    named = [field.alias for field in service.fields if field.alias]
    assert len(named) == len(set(named))


@every_service
def test_each_name_stands_for_one_thing(service: Service) -> None:
    for names in (
        [field.id for field in service.fields],
        [field.filter_name for field in service.fields if field.filter_name],
        [place.path for place in service.places],
    ):
        assert [name for name, times in Counter(names).items() if times > 1] == []
    assert all(re.fullmatch("[a-z]*", field.filter_name) for field in service.fields)
    assert not {place.path[0] for place in service.places} & service.unread
    assert {"is", "findings", "key"}.isdisjoint(field.filter_name for field in service.fields)
    assert "findings" not in service.by_id


@every_service
def test_its_phrases_can_be_found(service: Service) -> None:
    """They are compared with an answer in lower case and with single blanks."""
    assert all(
        " ".join(phrase.lower().split()) == phrase != "" for phrase in service.nothing_configured
    )


@every_service
def test_no_value_of_a_secret_may_be_in_an_excerpt(service: Service) -> None:
    tokens = {place.path[-1] for place in service.places if isinstance(place.field, TokenField)}
    assert {*service.secret_names} == tokens | service.unread


def test_a_field_that_services_share_is_one_column() -> None:
    fields = fields_of([*SERVICES, *SERVICES])
    assert len({field.id for field in fields}) == len(fields)
    assert fields[: len(SERVICES[0].fields)] == [*SERVICES[0].fields]


# ---- Its sample ---------------------------------------------------------------------------------


@every_service
def test_its_sample_shows_all_that_it_has(service: Service) -> None:
    listing = sample(service)
    assert listing.services == (service,)
    assert len(listing.accounts) >= 2
    for field in service.fields:
        assert values(listing, field), f"the sample never has {field}"
    written = json.loads(resource_path(f"sample/{service.id}.json").read_text("utf-8"))
    assert [account.key for account in listing.accounts] == [*written]
    assert {name for account in listing.accounts for name in account.unknown_fields} == set()
    assert {name for account in listing.accounts for name in account.ill_typed} == set()


@every_service
def test_it_is_told_everywhere(service: Service, qapp: QApplication) -> None:
    assert qapp
    listing = sample(service)
    for place, told in everywhere(listing).items():
        is_json = "json" in place
        for account in listing.accounts:
            assert account.name in told, place
            for field in service.fields:
                _assert_told(account, field, told, is_json=is_json or place == "csv", place=place)
        if is_json:
            assert len(json.loads(told)["accounts"]) == len(listing.accounts)
        elif place == "csv":
            rows = [*csv.reader(told.removeprefix("\ufeff").splitlines())]
            assert {len(row) for row in rows} == {len(service.fields) + 2}


def _assert_told(
    account: Account, field: Field[object], told: str, *, is_json: bool, place: str
) -> None:
    value = account.get(field)
    if value is None:
        return
    if isinstance(value, Secret):
        end = value.masked.removeprefix(BULLETS)
        assert (f"ends in {end}" if place == "details" else value.masked) in told, place
    elif is_json:
        assert str(field.plain(value)) in told, place
    else:
        assert field.text(value, untranslated) in told, place


@every_service
def test_its_titles_are_told_everywhere(service: Service, qapp: QApplication) -> None:
    assert qapp
    told = everywhere(sample(service))
    for field in service.fields:
        titles = {
            text.source for text in (field.title, field.short_title, field.value_title) if text
        }
        for place in ("table", "details", "csv", "html", "terminal", "clipboard"):
            assert any(title in told[place] for title in titles), (place, field)
        assert f'"{field.id}"' in told["json"]


@every_service
def test_no_secret_of_it_is_told(service: Service, qapp: QApplication) -> None:
    assert qapp
    listing = sample(service)
    secrets = [secret.reveal() for account in listing.accounts for secret in account.secrets()]
    for view in (listing, ShareSafe().view_of(listing)):
        for place, told in everywhere(view).items():
            assert leaked(told, secrets) == [], place


@every_service
def test_each_of_its_fields_can_be_filtered_by(service: Service) -> None:
    listing = sample(service)
    entries = [
        Entry(account, findings, search_text(account, findings, untranslated))
        for account, findings in zip(listing.accounts, listing.findings, strict=True)
    ]
    for field in service.fields:
        if not field.filter_name:
            continue
        value = values(listing, field)[0]
        sign = "=" if isinstance(value, int) else ":"
        query = parse_query(f"{field.filter_name}{sign}{value}", service.fields)
        assert query != parse_query(f'"{field.filter_name}{sign}{value}"', service.fields)
        meant = [entry.account for entry in entries if query.matches(entry)]
        assert meant
        assert {account.get(field) for account in meant} == {value}


@every_service
def test_nobody_can_be_told_by_the_share_safe_view(service: Service, qapp: QApplication) -> None:
    assert qapp
    listing = sample(service)
    safe = ShareSafe().view_of(listing)
    who = {account.key for account in listing.accounts} | {
        str(value) for field in service.fields if field.alias for value in values(listing, field)
    }
    tails = {
        secret.masked.removeprefix(BULLETS)
        for account in listing.accounts for secret in account.secrets()
    } - {""}  # fmt: skip
    plain, hidden = everywhere(listing), everywhere(safe)
    for place, told in hidden.items():
        assert all(text in plain[place] for text in who | tails), place
        assert [text for text in who | tails if text in told] == [], place
        assert f"{service.key.alias}-01" in told, place
    assert safe.totals == listing.totals
