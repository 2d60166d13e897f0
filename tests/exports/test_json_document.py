"""The JSON document: what ``--check --json`` prints, of all accounts or of some."""

import json
import re
from typing import Any

import pytest

from app.accounts.findings.of_tokens import SHARED_TOKEN
from app.base.i18n import untranslated
from app.base.secret import BULLETS, Secret
from app.catalogue.common_fields import DISCORD_TOKEN
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.exports.json_document import failure_document, json_document, json_text, listing_document
from tests.support.documents import channel_id, fake_discord_token
from tests.support.exported import (
    URL,
    accounts_with_misplaced_tokens,
    every_row,
    export_of,
    hostile_listing,
    tokens_of,
)
from tests.support.hostile import HOSTILE_TEXTS
from tests.support.leaks import leaked
from tests.support.listings import account, listing, listing_of


def _read(document: bytes) -> Any:
    return json.loads(document.decode())


def test_it_is_the_documented_one() -> None:
    token = fake_discord_token(3)
    document = _read(json_document(export_of(listing(account(3)), [0], URL)))
    assert document == {
        "checked_at": "2026-11-22T10:32:08Z",
        "endpoint": URL,
        "accounts": [
            {
                "channel": channel_id(3),
                "server": channel_id(-1),
                "discord": BULLETS + token[-4:],
                "maxJobs": 4,
                "findings": [],
            }
        ],
        "totals": {"channels": 1, "servers": 1, "jobs": 4, "attention": 0},
        "error": None,
    }


def test_all_rows_are_the_document_of_the_terminal() -> None:
    whole = listing_of(20)
    assert _read(json_document(export_of(whole, every_row(whole), URL))) == listing_document(
        whole, URL
    )


def test_some_rows_come_in_their_order_with_their_own_totals() -> None:
    whole = listing(account(0), account(1, maxJobs=None), account(2), account(3, server=None))
    document = _read(json_document(export_of(whole, [3, 1], URL)))
    assert [one["channel"] for one in document["accounts"]] == [channel_id(3), channel_id(1)]
    assert document["totals"] == {"channels": 2, "servers": 1, "jobs": 4, "attention": 2}


def test_no_rows_are_a_document_too() -> None:
    document = _read(json_document(export_of(listing_of(3), [], URL)))
    assert document["accounts"] == []
    assert document["totals"] == {"channels": 0, "servers": 0, "jobs": 0, "attention": 0}


def test_what_was_found_in_the_whole_list_stays_with_its_part() -> None:
    shared = Secret(fake_discord_token("shared"))
    whole = listing(account(0, discord=shared), account(1, discord=shared))
    part = whole.part([1])
    assert [found.id for found in part.findings[0]] == [SHARED_TOKEN.id]
    assert part.totals.attention == 1
    assert part.checked_at == whole.checked_at


def test_missing_fields_are_null_and_a_strange_key_is_told() -> None:
    bare = account(0, key="k", channel=None, server=None, discord=None, maxJobs=None)
    entry = _read(json_document(export_of(listing(bare), [0], URL)))["accounts"][0]
    assert entry.pop("findings")
    assert entry == {
        "channel": None,
        "server": None,
        "discord": None,
        "maxJobs": None,
        "key": "k",
    }


@pytest.mark.parametrize(
    ("token", "shown"),
    [
        (None, None),
        (Secret("short"), BULLETS),
        (Secret(fake_discord_token()), BULLETS + fake_discord_token()[-4:]),
        (Secret(fake_discord_token()[:9] + "…"), "shortened by useapi.net"),
    ],
)
def test_how_a_token_is_masked(token: Secret | None, shown: str | None) -> None:
    document = _read(json_document(export_of(listing(account(0, discord=token)), [0], URL)))
    assert document["accounts"][0]["discord"] == shown
    assert DISCORD_TOKEN.shown(token, untranslated) == (shown or "missing")


def test_hostile_texts_come_out_as_they_went_in() -> None:
    hostile = hostile_listing()
    document = json_document(export_of(hostile, every_row(hostile), URL))
    read = [one["channel"] for one in _read(document)["accounts"]]
    expected = [text.replace("\ud800", "\ufffd") for text in HOSTILE_TEXTS.values()]
    assert read == expected
    assert not set(document.decode()) & set("\u202e\u2066\u200b\u2028\x1b\x00\x85\ufeff\r\t")


def test_a_hostile_end_of_a_token_is_harmless_too() -> None:
    token = Secret(fake_discord_token() + "\u202e\n\x00\ud800")
    document = json_document(export_of(listing(account(0, discord=token)), [0], URL))
    assert _read(document)["accounts"][0]["discord"] == BULLETS + "\u202e\n\x00\ufffd"
    assert "\u202e" not in document.decode()


def test_it_ends_in_a_line_break_and_is_for_people_too() -> None:
    document = json_document(export_of(listing_of(1), [0], URL)).decode()
    assert document.endswith("\n}\n")
    assert '\n  "accounts": [\n' in document
    assert BULLETS in document
    assert json_text({"a": "\u202e"}) == '{\n  "a": "\\u202e"\n}'


def test_no_token_comes_out_wherever_it_was() -> None:
    accounts, tokens = accounts_with_misplaced_tokens()
    odd = listing(*accounts)
    assert not leaked(json_document(export_of(odd, every_row(odd), URL)), tokens)
    assert leaked(
        json_document(export_of(odd, every_row(odd), tokens[0])), tokens
    )  # it would be seen
    many = listing_of(30)
    assert not leaked(json_document(export_of(many, every_row(many), URL)), tokens_of(many))


def test_a_part_is_of_the_same_kind() -> None:
    whole = listing_of(2)
    part = whole.part([0, 1])
    assert part == whole
    assert whole.part([]).totals.attention == 0


def test_a_check_without_a_list_is_the_same_document_with_an_error() -> None:
    error = {"kind": "unauthorized", "status": 401}
    document = failure_document(PIXVERSE_V1, URL, error)
    listed = listing_document(listing_of(1), URL)
    assert list(document) == list(listed)
    assert document["accounts"] == []
    assert document["totals"] == dict.fromkeys(listed["totals"], 0)
    assert (document["endpoint"], document["error"]) == (URL, error)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["checked_at"])
