"""The CSV file: RFC 4180, exact ids, no formulas, no tokens."""

import codecs
import csv
import io
import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.listing import Listing
from app.base.secret import BULLETS, Secret
from app.exports.csv_document import csv_document
from tests.support.documents import channel_id, fake_discord_token
from tests.support.exported import (
    READER,
    accounts_with_misplaced_tokens,
    every_row,
    export_of,
    hostile_listing,
    tokens_of,
)
from tests.support.hostile import HOSTILE_TEXTS
from tests.support.leaks import leaked
from tests.support.listings import account, listing, listing_of

TITLES = ["Status", "Channel", "Server", "Discord token", "Jobs at once", "Findings"]


def _read(document: bytes) -> list[list[str]]:
    text = document.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def _rows(of: Listing) -> list[list[str]]:
    return _read(csv_document(export_of(of, every_row(of))))[1:]


def test_it_is_utf8_with_a_mark_and_whole_lines() -> None:
    document = csv_document(export_of(listing_of(3), range(3)))
    assert document.startswith(codecs.BOM_UTF8)
    assert document.count(codecs.BOM_UTF8) == 1
    assert document.endswith(b"\r\n")
    assert document.count(b"\r\n") == document.count(b"\n") == document.count(b"\r") == 4
    assert _read(document)[0] == TITLES


def test_a_row_says_what_the_window_says() -> None:
    shared = Secret(fake_discord_token("shared"))
    two = listing(account(0, discord=shared), account(1, discord=shared, maxJobs=None), account(2))
    shown = BULLETS + shared.reveal()[-4:]
    assert _rows(two) == [
        ["Shared token", f"{channel_id(0)}\t", f"{channel_id(-1)}\t", shown, "1", "shared_token"],
        [
            "Shared token, No capacity",
            f"{channel_id(1)}\t",
            f"{channel_id(-1)}\t",
            shown,
            "",
            "shared_token, capacity_not_set",
        ],
        [
            "Complete",
            f"{channel_id(2)}\t",
            f"{channel_id(-1)}\t",
            BULLETS + fake_discord_token(2)[-4:],
            "3",
            "",
        ],
    ]


def test_what_is_missing_is_empty() -> None:
    bare = account(0, key="55", channel=None, server=None, discord=None, maxJobs=None)
    status, channel, server, token, jobs, _ = _rows(listing(bare))[0]
    assert status.startswith("No token")
    assert (channel, server, token, jobs) == ("55\t", "", "", "")


def test_numbers_are_numbers_and_texts_are_in_quotation_marks() -> None:
    line = csv_document(export_of(listing(account(7)), [0])).decode().splitlines()[1]
    assert re.fullmatch(r'"Complete","\d{19}\t","\d{19}\t","•{6}.{4}",8,""', line)


def test_the_cells_stand_apart_as_spreadsheets_here_expect_it() -> None:
    of = listing(account(0, discord=None), account(1))
    document = csv_document(export_of(of, reader=replace(READER, list_separator=";")))
    text = document.decode("utf-8-sig")
    rows = [*csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)]
    assert rows == [TITLES, *_rows(of)]


@pytest.mark.parametrize(
    ("system", "separator"),
    [("de_DE", ";"), ("pt_BR", ";"), ("ar_EG", ";"), ("en_US", ","), ("ja_JP", ","), ("C", ",")],
)
def test_the_system_says_what_stands_between_cells(system: str, separator: str) -> None:
    code = (
        "from PySide6.QtCore import QLocale\n"
        "from app.ui.window.export_commands import list_separator\n"
        "print(list_separator(QLocale.system()))"
    )
    environment = os.environ | {"LC_ALL": f"{system}.UTF-8"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == separator


def test_a_negative_number_is_no_formula() -> None:
    assert _rows(listing(account(0, maxJobs=-5)))[0][4] == "'-5"


def test_rows_come_in_the_order_asked_for() -> None:
    channels = [row[1] for row in _read(csv_document(export_of(listing_of(5), [4, 0])))[1:]]
    assert channels == [f"{channel_id(4)}\t", f"{channel_id(0)}\t"]


def test_no_rows_leave_the_titles() -> None:
    assert _read(csv_document(export_of(listing_of(2), []))) == [TITLES]


def test_words_are_translated_and_may_not_be_formulas_either() -> None:
    document = csv_document(
        export_of(
            listing_of(1), reader=replace(READER, translate=lambda _context, text: f"={text}")
        )
    )
    titles, row = _read(document)
    assert titles[0] == "'=Status"
    assert row[0] == "'=Complete"


def _assert_harmless(row: list[str]) -> None:
    assert len(row) == len(TITLES)
    for cell in row:
        assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", cell)
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f\u202a-\u202e\u2066-\u2069]", cell)
        assert not re.search(r"[;,|]\s*[=+\-@]", cell)


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_hostile_texts_are_one_harmless_cell(text: str) -> None:
    rows = _rows(listing(account(0, channel=text, server=text, key=text)))
    assert len(rows) == 1
    _assert_harmless(rows[0])


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_any_text_is(text: str) -> None:
    rows = _rows(listing(account(0, channel=text, server=text, key=text)))
    assert len(rows) == 1
    _assert_harmless(rows[0])
    assert rows[0][1].endswith("\t")


def test_the_end_of_a_token_is_harmless_too() -> None:
    for end in ("\u202e\r\n\x00", '";=1', '","='):
        row = _rows(listing(account(0, discord=Secret(fake_discord_token() + end))))[0]
        _assert_harmless(row[3:4] + row[:3] + row[4:])


def test_all_hostile_texts_together_keep_their_rows() -> None:
    assert len(_rows(hostile_listing())) == len(HOSTILE_TEXTS)


def test_no_token_comes_out_wherever_it_was() -> None:
    accounts, tokens = accounts_with_misplaced_tokens()
    assert not leaked(csv_document(export_of(listing(*accounts), range(3))), tokens)
    many = listing_of(30)
    assert not leaked(csv_document(export_of(many, every_row(many))), tokens_of(many))
