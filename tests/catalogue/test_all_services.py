"""Every service of the catalogue with its sample, through every place that lists accounts."""

import asyncio
import csv
import json
import re
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication

from app.accounts.account import Account
from app.accounts.filter import Entry, parse_query, search_text
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint
from app.accounts.running import running_endpoint, with_running
from app.accounts.share_safe import ShareSafe
from app.api.client import SAMPLE_TOKEN, SampleSource
from app.base.i18n import untranslated
from app.base.resources import resource_path
from app.base.secret import BULLETS, Secret
from app.catalogue import all_services
from app.catalogue.all_services import DEFAULT_SERVICE, SERVICES
from app.catalogue.common_fields import SESSION_END
from app.catalogue.service import Service, Status, fields_of
from app.fields.capacity import Slots
from app.fields.field import Field
from app.fields.token import TokenField, is_whole
from tests.support.everywhere import everywhere
from tests.support.leaks import leaked

every_service = pytest.mark.parametrize("service", SERVICES, ids=str)


@cache
def sample(service: Service) -> Listing:
    source = SampleSource()
    accounts = asyncio.run(source.ask(listing_endpoint(service), SAMPLE_TOKEN))
    if service.running:
        jobs = asyncio.run(source.ask(running_endpoint(service), SAMPLE_TOKEN))
        accounts = with_running(accounts, jobs)
    return Listing.of(accounts, datetime.now(UTC), 0.5)


def values(listing: Listing, field: Field[object]) -> list[object]:
    return [value for one in listing.accounts if (value := one.shown(field)) is not None]


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
    assert [field.id for field in fields[:3]] == ["service", "account", "maxJobs"]
    assert fields_of([SERVICES[0]] * 2) == [*SERVICES[0].fields]


STORED: Final = {
    "/v2/pixverse/accounts", "/v2/pixverse/scheduler/available",
    "/v1/runwayml/accounts", "/v1/runwayml/scheduler/",
    "/v1/kling/accounts", "/v1/kling/scheduler/available",
    "/v1/minimax/accounts", "/v1/minimax/scheduler/available",
    "/v1/mureka/accounts", "/v1/mureka/jobs",
    "/v1/tempolor/accounts", "/v1/tempolor/scheduler/available",
    "/v1/faceswap/account",
    "/v1/google-flow/accounts", "/v1/google-flow/jobs/?options=summary",
    "/v1/flowmusic/accounts", "/v1/flowmusic/jobs",
    "/v1/dreamina/accounts", "/v1/dreamina/scheduler",
    "/v1/muse/accounts", "/v1/muse/jobs",
    "/v1/gemini-notebook/accounts",
    "/v1/google-vids/accounts", "/v1/google-vids/jobs",
    "/v1/acemusic/accounts", "/v1/acemusic/jobs",
    "/v1/luma/accounts", "/v1/pixverse/account",
    "/v3/midjourney/accounts", "/v3/midjourney/jobs", "/v2/account/midjourney", "/v1/pika/account",
    "/v1/riffusion/accounts", "/v1/ltxstudio/accounts",
}  # fmt: skip
"""What useapi.net answers from its own records. Many other paths change something when asked."""


def test_nothing_is_asked_but_what_is_stored() -> None:
    asked = {listing_endpoint(service).path for service in SERVICES}
    asked |= {running_endpoint(service).path for service in SERVICES if service.running}
    assert asked == STORED
    assert [service.plan.path for service in SERVICES if service.plan] == ["/v2/pixverse/features/"]


def test_those_that_are_retired_are_asked_only_when_somebody_wants_that() -> None:
    retired = [service.id for service in SERVICES if not service.is_asked]
    assert retired == [
        "midjourney-v3", "midjourney-v2", "pika-v1", "riffusion-v1", "ltx-studio-v1"
    ]  # fmt: skip
    old = [service.id for service in SERVICES if service.status is Status.DEPRECATED]
    assert old == ["pixverse-v1"]


@pytest.mark.parametrize(
    ("display_name", "ids"),
    [
        ("PixVerse API", ["pixverse-v2", "pixverse-v1"]),
        ("Runway AP", ["runway-v1"]),
        ("RunwayML API", ["runway-v1"]),
        ("Google Flow API", ["google-flow-v1"]),
        ("Flow Music API", ["flow-music-v1"]),
        ("InsightFaceSwap API", ["faceswap-v1"]),
        ("Midjourney API", ["midjourney-v3", "midjourney-v2"]),
        ("Muse", ["muse-v1"]),
        ("Gemini Notebook API", ["gemini-notebook-v1"]),
        ("ACE Music API", ["ace-music-v1"]),
        ("LTX Studio API", ["ltx-studio-v1"]),
        ("Something new", []),
        ("", []),
    ],
)
def test_the_subscription_means_a_service(display_name: str, ids: list[str]) -> None:
    assert [service.id for service in SERVICES if service.is_called(display_name)] == ids


@every_service
def test_its_file_is_short(service: Service) -> None:
    folder = Path(all_services.__file__).parent
    for path in folder.glob(f"{service.id.replace('-', '_')}*.py"):
        assert len(path.read_text("utf-8").splitlines()) <= 40
    assert (folder / f"{service.id.replace('-', '_')}.py").is_file()


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
                _assert_told(account, field, told, is_json=is_json, place=place)
        if is_json:
            assert len(json.loads(told)["accounts"]) == len(listing.accounts)
        elif place == "csv":
            rows = [*csv.reader(told.removeprefix("\ufeff").splitlines())]
            assert {len(row) for row in rows} == {len(service.fields) + 2}


_CELLS = {"table", "clipboard", "terminal", "html"}


def _assert_told(
    account: Account, field: Field[object], told: str, *, is_json: bool, place: str
) -> None:
    value = account.shown(field)
    if value is None:
        return
    is_json = is_json or (place == "csv" and type(field.plain(value)) is int)
    if isinstance(value, Slots) and place == "details":
        value = int(value)  # what runs and is free has lines of its own there
    is_over = isinstance(value, datetime) and value < datetime.now(UTC)
    if is_over and field is SESSION_END and account.session_renews and place in _CELLS:
        assert "renews by itself" in told, place
        return
    if isinstance(value, Secret) and is_whole(value):
        end = value.masked.removeprefix(BULLETS)
        assert (f"ends in {end}" if place == "details" else value.masked) in told, place
    elif is_json:
        assert json.dumps(field.plain(value), ensure_ascii=False).strip('"') in told, place
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
    assert all(f'"{field.id}"' in told["json"] for field in service.told_fields)


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
        value = values(listing, field)[-1]
        sign = "=" if isinstance(value, int) else ":"
        query = parse_query(f"{field.filter_name}{sign}{value}", service.fields)
        assert query != parse_query(f'"{field.filter_name}{sign}{value}"', service.fields)
        meant = [entry.account for entry in entries if query.matches(entry)]
        assert meant
        assert {account.shown(field) for account in meant} == {value}


@every_service
def test_nobody_can_be_told_by_the_share_safe_view(service: Service, qapp: QApplication) -> None:
    assert qapp
    listing = sample(service)
    safe = ShareSafe().view_of(listing)
    who = {
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
