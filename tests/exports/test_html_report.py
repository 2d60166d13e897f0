"""What the report says, and to whom."""

import dataclasses
import re

import pytest
from msgspec.structs import replace

from app.accounts.findings.of_capacity import CAPACITY_NOT_SET
from app.accounts.findings.of_entries import UNKNOWN_FIELDS
from app.accounts.findings.of_tokens import SHARED_TOKEN
from app.accounts.findings.rule import Finding
from app.accounts.listing import Listing
from app.base.i18n import untranslated
from app.base.secret import Secret
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.exports.export import Reader
from app.exports.html_report import html_report
from tests.support.documents import channel_id, fake_discord_token
from tests.support.exported import READER, URL, every_row, export_of, tokens_of
from tests.support.listings import account, listing, listing_of
from tests.support.markup import Element, Markup


def _page(of: Listing, reader: Reader = READER) -> str:
    return html_report(export_of(of, every_row(of), URL, reader)).decode()


def _report(of: Listing, reader: Reader = READER) -> Markup:
    return Markup(_page(of, reader))


def _words(element: Element) -> str:
    return " ".join(element.text.split())


def _cards(markup: Markup) -> list[tuple[str, str]]:
    captions = [_words(element) for element in markup.all("dt")]
    return list(zip(map(_words, markup.all("dd")), captions, strict=True))


class _Same(dict[str, str]):
    """Leaves placeholders as they are, but for their letters."""

    def __missing__(self, name: str) -> str:
        return f"{{{name.lower()}}}"


@pytest.fixture
def troubled() -> Listing:
    """Three channels of which two share a token and one has no capacity, and a strange field."""
    shared = Secret(fake_discord_token("shared"))
    return listing(
        account(0, discord=shared, maxJobs=8),
        account(1, discord=shared, maxJobs=None),
        account(2, maxJobs=10, unknown_fields=("colour",)),
    )


class TestContent:
    def test_the_figures(self, troubled: Listing) -> None:
        assert _cards(_report(troubled)) == [
            ("3", "accounts on 1 server"),
            ("18 jobs", "allowed at once, of 30 possible"),
            ("2", "need attention"),
            ("10:32 UTC", "checked on 2026-11-22"),
        ]

    @pytest.mark.parametrize(
        ("accounts", "cards"),
        [
            ([], [("0", "accounts are set up"), ("0 jobs", ""), ("0", "need attention")]),
            (
                [account(0)],
                [
                    ("1", "account is set up"),
                    ("1 job", ""),
                    ("All complete", "Nothing needs attention"),
                ],
            ),
            (
                [account(1, server=None)],
                [("1", "account is set up"), ("2 jobs", ""), ("1", "needs attention")],
            ),
        ],
    )
    def test_other_numbers(self, accounts: list[object], cards: list[tuple[str, str]]) -> None:
        found = _cards(_report(listing(*accounts)))  # type: ignore[arg-type]
        for (figure, caption), (expected, words) in zip(found, cards, strict=False):
            assert figure == expected
            assert words in caption

    def test_the_table(self, troubled: Listing) -> None:
        rows = [[" ".join(cell.split()) for cell in row] for row in _report(troubled).rows()]
        tail = fake_discord_token("shared")[-4:]
        assert rows == [
            ["Status", "Channel", "Server", "Discord token", "Capacity (jobs at once)"],
            ["Shared token", channel_id(0), channel_id(-1), f"••••••{tail}", "8 of 10"],
            [
                "Shared token, No capacity",
                channel_id(1),
                channel_id(-1),
                f"••••••{tail}",
                "not set",
            ],
            [
                "Complete",
                channel_id(2),
                channel_id(-1),
                f"••••••{fake_discord_token(2)[-4:]}",
                "10 of 10",
            ],
        ]

    @pytest.mark.parametrize(
        ("jobs", "classes"),
        [
            (None, "bar j0"),
            (1, "bar j1"),
            (10, "bar j10"),
            (11, "bar j10 odd"),
            (0, "bar j0 odd"),
            (-5, "bar j0 odd"),
        ],
    )
    def test_a_bar_has_its_length(self, jobs: int | None, classes: str) -> None:
        page = _page(listing(account(0, maxJobs=jobs)))
        assert f'<span class="{classes}"></span>' in page
        assert f".{classes.split()[1]}::before {{ inline-size: " in page

    def test_missing_values_are_called_so(self) -> None:
        bare = account(0, key="55", channel=None, server=None, discord=None, maxJobs=None)
        row = _report(listing(bare)).rows()[1]
        assert row[1:] == ["55", "missing", "missing", "not set"]

    def test_every_kind_of_finding_is_explained(self, troubled: Listing) -> None:
        boxes = {box.attributes["id"]: _words(box) for box in _report(troubled).all("article")}
        for rule, names in {
            SHARED_TOKEN: [channel_id(0), channel_id(1), "2 accounts"],
            CAPACITY_NOT_SET: [channel_id(1), "1 account"],
            UNKNOWN_FIELDS: [channel_id(2), "colour"],
        }.items():
            words = Finding(rule, capacity=PIXVERSE_V1.capacity).words(untranslated)
            box = boxes.pop(f"finding-{rule.id}")
            for part in (words.title, words.step, *names):
                assert part in box
        assert not boxes
        titles = [_words(title) for title in _report(troubled).all("h2")]
        assert titles == ["What needs attention", "Worth knowing"]

    def test_accounts_with_the_same_explanation_share_it(self) -> None:
        of = listing(*(account(number, maxJobs=None) for number in range(3)))
        box = _words(_report(of).all("article")[0])
        assert f"Accounts {channel_id(0)}, {channel_id(1)}, {channel_id(2)}" in box
        assert box.count("does not say how many jobs") == 1

    def test_long_lists_of_names_are_cut_and_say_so(self) -> None:
        of = listing(*(account(number, maxJobs=None) for number in range(100)))
        box = _words(_report(of).all("article")[0])
        assert "and 70 more: see the table" in box
        assert channel_id(29) in box
        assert channel_id(30) not in box
        fields = tuple(f"field{number}" for number in range(100))
        box = _words(_report(listing(account(0, unknown_fields=fields))).all("article")[0])
        assert "field11, …" in box

    def test_it_does_not_say_more_than_is_known(self, troubled: Listing) -> None:
        notes = _words(_report(troubled).all("footer")[0])
        assert "what is configured, not what was free" in notes
        assert "not that the Discord token works" in notes

    def test_nothing_to_say_is_said(self) -> None:
        report = _report(listing_of(3))
        assert not report.all("article")
        assert ("All complete", "Nothing needs attention") in _cards(report)

    def test_a_part_says_so_and_counts_itself(self, troubled: Listing) -> None:
        report = Markup(html_report(export_of(troubled, [2, 0], URL)).decode())
        assert "This report shows 2 of 3 accounts." in _words(report.all("header")[0])
        assert [row[1] for row in report.rows()[1:]] == [channel_id(2), channel_id(0)]
        assert _cards(report)[0][0] == "2"
        assert "This report shows" not in _words(_report(troubled).all("header")[0])

    def test_who_was_asked(self, troubled: Listing) -> None:
        assert "As told by api.useapi.net" in _words(_report(troubled).all("header")[0])

    def test_a_sample_says_that_it_is_one(self, troubled: Listing) -> None:
        report = Markup(html_report(export_of(troubled, [0], URL, is_sample=True)).decode())
        header = _words(report.all("header")[0])
        assert "Sample data: none of this is real" in header
        assert "As told by" not in header

    def test_of_jobs_nothing_is_said_where_a_service_has_none(self) -> None:
        none = dataclasses.replace(PIXVERSE_V1, places=PIXVERSE_V1.places[:3])
        of = listing(replace(account(0, maxJobs=None), service=none))
        assert "jobs" not in " ".join(map(" ".join, _cards(_report(of))))
        assert len(_cards(_report(of))) == 3


class TestReader:
    def test_it_speaks_the_reader_s_language(self, troubled: Listing) -> None:
        contexts: set[str] = set()

        def shout(context: str, text: str) -> str:
            contexts.add(context)
            return re.sub(r"\{\w+\}|\w+", lambda found: found[0].upper(), text).format_map(_Same())

        text = _report(troubled, dataclasses.replace(READER, translate=shout)).all("main")[0].text
        from_elsewhere = ("api.useapi.net", "colour", "maxJobs", "PixVerse Account Inspector")
        for own in (*from_elsewhere, *(token[-4:] for token in tokens_of(troubled))):
            text = text.replace(own, "")
        assert re.findall(r"[a-z]+", text) == []
        assert contexts == {""}

    def test_direction_language_numbers_and_times_are_the_reader_s(self, troubled: Listing) -> None:
        reader = dataclasses.replace(
            READER,
            language="ar",
            right_to_left=True,
            number=lambda number: f"<{number}>",
            date=lambda moment: f"day {moment:%d}",
            time=lambda moment: f"hour {moment:%H}",
        )
        markup = _report(troubled, reader)
        assert markup.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
        assert _cards(markup)[0] == ("<3>", "accounts on 1 server")
        assert _cards(markup)[3] == ("hour 10", "checked on day 22")
