"""Accounts of several services in one export: with a column for the service."""

import csv
import json
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.accounts.running import read_running, with_running
from app.accounts.share_safe import ShareSafe
from app.api.sample import sample_document
from app.catalogue.all_services import SERVICES
from app.catalogue.service import Service
from app.exports.csv_document import csv_document
from app.exports.html_report import html_report
from app.exports.json_document import json_document
from tests.support.everywhere import MOMENT, everywhere
from tests.support.exported import export_of
from tests.support.leaks import leaked
from tests.support.markup import Markup

URL = "https://api.useapi.net/v2/pixverse/accounts"


def listing_of(service: Service) -> Listing:
    accounts = read_accounts(sample_document(service.id, MOMENT), service)
    if service.running:
        body = sample_document(f"{service.id}.running", MOMENT)
        accounts = with_running(accounts, read_running(body, service.running))
    return Listing.of(accounts, MOMENT, 0.5)


@pytest.fixture(scope="module")
def every() -> Listing:
    return Listing.together([listing_of(service) for service in SERVICES])


def document(listing: Listing) -> Any:
    return json.loads(json_document(export_of(listing)))


def test_together_is_as_old_as_the_oldest_and_keeps_what_was_found() -> None:
    old, new = (listing_of(service) for service in SERVICES[:2])
    earlier = Listing(old.accounts, old.findings, MOMENT - timedelta(hours=1), 9.0)
    both = Listing.together([new, earlier])
    assert (both.checked_at, both.seconds) == (earlier.checked_at, 9.0)
    assert both.accounts == (*new.accounts, *old.accounts)
    assert both.findings == (*new.findings, *old.findings)
    assert both.totals.attention == new.totals.attention + old.totals.attention
    assert Listing.together([new]).says_the_same_as(new)


def test_a_token_may_be_that_of_two_services(every: Listing) -> None:
    """A Discord account can be in use at both: only within one service is that a mistake."""
    assert [finding for found in every.findings for finding in found] == [
        finding for service in SERVICES for found in listing_of(service).findings
        for finding in found
    ]  # fmt: skip


def test_the_csv_has_a_column_for_the_service(every: Listing) -> None:
    text = csv_document(export_of(every)).decode().removeprefix("\ufeff")
    head, *rows = csv.reader(text.splitlines())
    assert head[:3] == ["Status", "Service", "Account"]
    assert len({len(row) for row in (head, *rows)}) == 1
    assert [row[1] for row in rows] == [account.service.name for account in every.accounts]
    assert [row[2].strip() for row in rows] == [account.name for account in every.accounts]
    assert len(set(head)) == len(head)


def test_the_csv_of_one_service_has_none() -> None:
    one = listing_of(SERVICES[0])
    head = csv_document(export_of(one)).decode().splitlines()[0]
    assert "Service" not in head


def test_the_document_has_a_part_for_each_service(every: Listing) -> None:
    whole = document(every)
    assert {*whole} == {"checked_at", "subscription", "services", "totals", "error"}
    assert [part["service"] for part in whole["services"]] == [each.id for each in SERVICES]
    for part, service in zip(whole["services"], SERVICES, strict=True):
        alone = document(listing_of(service))
        assert part["accounts"] == alone["accounts"]
        assert part["endpoint"] == f"https://api.useapi.net{service.path}"
        assert (part["state"], part["error"]) == ("listed", None)
    assert whole["totals"] == {
        "services": len(SERVICES),
        "accounts": len(every.accounts),
        "attention": every.totals.attention,
    }


def test_an_account_in_it_is_as_documented() -> None:
    (first, *_) = document(listing_of(SERVICES[0]))["accounts"]
    assert first == {
        "account": "mara@studio.example", "email": "mara@studio.example", "maxJobs": 8,
        "executing": 3, "available": 5, "expires": "2026-11-29T02:32:08Z", "error": None,
        "findings": [],
    }  # fmt: skip


def test_the_rows_decide_which_services_are_in_it(every: Listing) -> None:
    rows = [at for at, each in enumerate(every.accounts) if each.service in SERVICES[2:4]]
    whole = json.loads(json_document(export_of(every, rows, URL)))
    listed = [part["service"] for part in whole["services"]]
    assert listed == [each.id for each in SERVICES[2:4]]
    alone = json.loads(json_document(export_of(every, rows[:1], URL)))
    assert [part["service"] for part in alone["services"]] == [SERVICES[2].id], "of one too"


def test_the_report_has_a_column_for_the_service(every: Listing) -> None:
    report = Markup(html_report(export_of(every)).decode())
    heads = [cell.text for cell in report.all("th") if cell.attributes.get("scope") == "col"]
    assert heads == [
        "Status", "Service", "Account", "Capacity (jobs at once)", "Session until", "Server",
        "Discord token", "Plan",
    ], "no more than a page is wide"  # fmt: skip
    cells = {cell.text.strip() for cell in report.all("td")}
    assert "–" in cells
    assert "2 running" in cells, "where no limit of jobs is told"
    assert "" not in cells
    told = report.all("main")[0].text
    for account in every.accounts:
        assert account.name in told
        assert account.service.name in told


def test_nobody_can_be_told_by_the_share_safe_view(every: Listing, qapp: QApplication) -> None:
    assert qapp
    who = {account.key for account in every.accounts} | {
        str(account.shown(field))
        for account in every.accounts for field in account.service.fields if field.alias
    }  # fmt: skip
    secrets = [secret.reveal() for account in every.accounts for secret in account.secrets()]
    whole = every.part(range(0, len(every.accounts), 5))
    for place, told in everywhere(ShareSafe().view_of(whole)).items():
        assert [text for text in who if text in told] == [], place
        assert leaked(told, secrets) == [], place


def test_a_person_has_the_same_name_at_every_service(every: Listing) -> None:
    safe = ShareSafe().view_of(every)
    names: dict[str, set[str]] = {}
    for account, hidden in zip(every.accounts, safe.accounts, strict=True):
        names.setdefault(account.name, set()).add(hidden.name)
    assert {len(each) for each in names.values()} == {1}
    dreamina = [each.key for each in safe.accounts if each.service.id == "dreamina-v1"]
    assert [key.partition(":")[0] for key in dreamina] == ["US", "CA"]
    assert all(key.partition(":")[2].startswith("account-") for key in dreamina)
