"""The same list, fit for a screenshot."""

import dataclasses
import json
from datetime import UTC, datetime

import pytest

from app.accounts.export import json_document
from app.accounts.export_csv import csv_document
from app.accounts.export_html import html_report
from app.accounts.finding_words import describe
from app.accounts.listing import Listing
from app.accounts.parsing import parse_accounts
from app.accounts.report_reader import Reader
from app.accounts.share_safe import ShareSafe
from app.i18n import untranslated
from tests.support.documents import accounts_document, channel_id, fake_discord_token

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ENDPOINT = "https://api.useapi.net/v1/pixverse/account"


def document() -> dict[str, object]:
    """Every finding that names an id is among them."""
    entries: dict[str, object] = dict(accounts_document(14))
    for number in range(12):  # more share a token than are named
        entries[channel_id(number)] |= {"discord": fake_discord_token("shared")}  # type: ignore[operator]
    entries[channel_id(20)] = {"channel": "other-than-its-key", "server": "implausible-server"}
    entries["no-record"] = None
    entries[channel_id(21)] = {"server": channel_id(22), "discord": "short", "maxJobs": 99}
    entries[channel_id(23)] = {"channel": channel_id(23), "discord": "abc…secured…xyz"}
    return entries


def identifying() -> set[str]:
    """What must not be seen any more, the ends of ids too."""
    ids = {"other-than-its-key", "implausible-server", "no-record"}
    for key, entry in document().items():
        ids |= {key, *(str(value) for name, value in (entry or {}).items() if name == "server")}  # type: ignore[attr-defined]
    tails = {fake_discord_token(seed)[-4:] for seed in ("shared", 12, 13)}
    return ids | {text[-6:] for text in ids if text.isdigit()} | tails


@pytest.fixture(scope="module")
def plain() -> Listing:
    return Listing.of(parse_accounts(json.dumps(document()).encode()), NOW, 0.5)


@pytest.fixture(scope="module")
def safe(plain: Listing) -> Listing:
    return ShareSafe().view_of(plain)


def written(listing: Listing) -> str:
    """All that can be shown, copied or exported of a list."""
    rows = range(len(listing.accounts))
    reader = Reader(
        translate=untranslated,
        language="en",
        right_to_left=False,
        number=str,
        date=lambda moment: f"{moment:%d %B}",
        time=lambda moment: f"{moment:%H h}",
    )
    documents = (
        json_document(listing, rows, ENDPOINT),
        csv_document(listing, rows, untranslated),
        html_report(listing, rows, ENDPOINT, reader),
    )
    words = (
        str(dataclasses.astuple(describe(finding, untranslated)))
        for found in listing.findings
        for finding in found
    )
    return "\n".join([*(each.decode() for each in documents), *words, repr(listing)])


def test_the_bait_is_good(plain: Listing) -> None:
    text = written(plain)
    assert {one for one in identifying() if one in text} == identifying()


def test_no_id_and_no_end_of_a_token_is_left(safe: Listing) -> None:
    text = written(safe)
    assert [one for one in identifying() if one in text] == []


def test_the_findings_and_sums_are_the_same(plain: Listing, safe: Listing) -> None:
    def kinds(listing: Listing) -> list[list[str]]:
        return [[finding.id.value for finding in found] for found in listing.findings]

    assert kinds(safe) == kinds(plain)
    assert {"shared_token", "key_mismatch", "channel_implausible", "server_implausible"} <= {
        kind for found in kinds(safe) for kind in found
    }
    assert safe.totals == plain.totals
    assert safe.checked_at == plain.checked_at
    assert [one.max_jobs for one in safe.accounts.accounts] == [
        one.max_jobs for one in plain.accounts.accounts
    ]


def test_the_same_id_has_the_same_name_in_the_order_of_the_ids(
    plain: Listing, safe: Listing
) -> None:
    pairs = list(zip(plain.accounts.accounts, safe.accounts.accounts, strict=True))
    servers = {one.server: other.server for one, other in pairs if one.server}
    assert len(set(servers.values())) == len(servers)
    assert all(str(name).startswith("server-") for name in servers.values())
    numbers = {one.key: other.key for one, other in pairs if one.key.isdigit()}
    assert [numbers[key] for key in sorted(numbers, key=int)] == sorted(numbers.values())
    assert len(set(numbers.values())) == len(numbers)


def test_what_names_another_channel_names_it_by_its_new_name(safe: Listing) -> None:
    names = {one.name for one in safe.accounts.accounts} | {
        one.key for one in safe.accounts.accounts
    }
    for found in safe.findings:
        for finding in found:
            if finding.id.value in {"shared_token", "key_mismatch"}:
                assert set(finding.details) <= names | {"…"}


def test_what_is_missing_stays_missing(safe: Listing, plain: Listing) -> None:
    for one, other in zip(plain.accounts.accounts, safe.accounts.accounts, strict=True):
        assert (one.channel is None) == (other.channel is None)
        assert (one.server is None) == (other.server is None)
        assert (one.discord is None) == (other.discord is None)


def test_an_empty_list(plain: Listing) -> None:
    empty = Listing.of(parse_accounts(b"{}"), NOW, 0.1)
    assert ShareSafe().view_of(empty).accounts == empty.accounts
    assert plain.accounts != empty.accounts
