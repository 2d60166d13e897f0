"""The same list, fit for a screenshot."""

import json
from datetime import UTC, datetime

import pytest

from app.accounts.listing import Listing
from app.accounts.reading import read_accounts
from app.accounts.share_safe import ShareSafe
from app.base.i18n import untranslated
from app.catalogue.common_fields import SERVER
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.exports.csv_document import csv_document
from app.exports.export import Reader
from app.exports.html_report import html_report
from app.exports.json_document import json_document
from tests.support.documents import accounts_document, channel_id, fake_discord_token
from tests.support.exported import export_of
from tests.support.listings import account, listing

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
    return Listing.of(read_accounts(json.dumps(document()).encode(), PIXVERSE_V1), NOW, 0.5)


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
        json_document(export_of(listing, rows, ENDPOINT)),
        csv_document(export_of(listing, rows)),
        html_report(export_of(listing, rows, ENDPOINT, reader)),
    )
    words = (str(finding.words(untranslated)) for found in listing.findings for finding in found)
    return "\n".join([*(each.decode() for each in documents), *words, repr(listing)])


def test_the_bait_is_good(plain: Listing) -> None:
    text = written(plain)
    assert {one for one in identifying() if one in text} == identifying()


def test_no_id_and_no_end_of_a_token_is_left(safe: Listing) -> None:
    text = written(safe)
    assert [one for one in identifying() if one in text] == []


def test_the_findings_and_sums_are_the_same(plain: Listing, safe: Listing) -> None:
    def kinds(listing: Listing) -> list[list[str]]:
        return [[finding.id for finding in found] for found in listing.findings]

    assert kinds(safe) == kinds(plain)
    assert {"shared_token", "key_mismatch", "channel_implausible", "server_implausible"} <= {
        kind for found in kinds(safe) for kind in found
    }
    assert safe.totals == plain.totals
    assert safe.checked_at == plain.checked_at
    assert [one.values.get("maxJobs") for one in safe.accounts] == [
        one.values.get("maxJobs") for one in plain.accounts
    ]


def test_the_same_id_has_the_same_name_in_the_order_of_the_ids(
    plain: Listing, safe: Listing
) -> None:
    pairs = list(zip(plain.accounts, safe.accounts, strict=True))
    servers = {one.get(SERVER): other.get(SERVER) for one, other in pairs if one.get(SERVER)}
    assert len(set(servers.values())) == len(servers)
    assert all(str(name).startswith("server-") for name in servers.values())
    numbers = {one.key: other.key for one, other in pairs if one.key.isdigit()}
    assert [numbers[key] for key in sorted(numbers, key=int)] == sorted(numbers.values())
    assert len(set(numbers.values())) == len(numbers)


def test_what_names_another_channel_names_it_by_its_new_name(safe: Listing) -> None:
    names = {one.name for one in safe.accounts} | {one.key for one in safe.accounts}
    for found in safe.findings:
        for finding in found:
            if finding.id in {"shared_token", "key_mismatch"}:
                assert set(finding.details) <= names | {"…"}


def test_what_is_missing_stays_missing(safe: Listing, plain: Listing) -> None:
    for one, other in zip(plain.accounts, safe.accounts, strict=True):
        assert one.values.keys() == other.values.keys()
        assert (one.ill_typed, one.unknown_fields, one.is_record) == (
            (other.ill_typed, other.unknown_fields, other.is_record)
        )


def test_an_empty_list(plain: Listing) -> None:
    empty = Listing.of(read_accounts(b"{}", PIXVERSE_V1), NOW, 0.1)
    assert ShareSafe().view_of(empty).accounts == empty.accounts
    assert plain.accounts != empty.accounts


def test_a_name_stays_with_its_id_from_one_listing_to_the_next() -> None:
    def names(view: Listing) -> list[str]:
        return [account.name for account in view.accounts]

    share_safe = ShareSafe()
    assert names(share_safe.view_of(listing(account(5), account(3)))) == [
        "channel-02",
        "channel-01",
    ]
    later = listing(account(1), account(5), account(9))
    assert names(share_safe.view_of(later)) == ["channel-03", "channel-02", "channel-04"]
    assert names(ShareSafe().view_of(later)) == ["channel-01", "channel-02", "channel-03"]
