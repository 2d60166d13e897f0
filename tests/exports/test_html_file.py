"""The report as a file: self-contained, escaped, accessible, without tokens."""

import base64
import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.listing import Listing
from app.base.secret import Secret
from app.base.untrusted_text import readable
from app.exports.html_report import html_report
from tests.support.documents import fake_discord_token
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
from tests.support.listings import account, listing
from tests.support.markup import Element, Markup

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "svg", "symbol", "path", "circle", "use"),
    *("main", "header", "footer", "section", "article", "div", "h1", "h2", "h3", "p", "span"),
    *("dl", "dt", "dd", "ul", "li", "a", "bdi"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}


def _page(of: Listing) -> str:
    return html_report(export_of(of, every_row(of), URL)).decode()


def _report(of: Listing) -> Markup:
    return Markup(_page(of))


def _words(element: Element) -> str:
    return " ".join(element.text.split())


@pytest.fixture
def troubled() -> Listing:
    """Three channels of which two share a token and one has no capacity, and a strange field."""
    shared = Secret(fake_discord_token("shared"))
    return listing(
        account(0, discord=shared, maxJobs=8),
        account(1, discord=shared, maxJobs=None),
        account(2, maxJobs=10, unknown_fields=("colour",)),
    )


class TestFile:
    def test_it_loads_nothing_and_runs_nothing(self, troubled: Listing) -> None:
        page = _page(troubled)
        markup = Markup(page)
        assert {element.tag for element in markup.elements} <= TAGS
        for element in markup.elements:
            names = set(element.attributes)
            assert not names & {"src", "srcset", "style", "background", "action", "data"}
            assert not any(name.startswith("on") for name in names)
            assert str(element.attributes.get("href", "#")).startswith("#")
        assert not re.search(r"url\(|@import|https?://|javascript:", page)

    def test_its_policy_allows_its_own_style_and_nothing_else(self, troubled: Listing) -> None:
        markup = _report(troubled)
        policy = next(
            str(meta.attributes["content"])
            for meta in markup.all("meta")
            if meta.attributes.get("http-equiv") == "Content-Security-Policy"
        )
        style = markup.all("style")[0].text
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert policy == (
            f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        )
        tags = [element.tag for element in markup.elements]
        metas = [meta.attributes for meta in markup.all("meta")]
        assert "charset" in metas[0]
        assert "http-equiv" in metas[1]
        assert tags.index("style") > tags.index("title")

    def test_it_follows_light_and_dark_and_can_be_printed(self, troubled: Listing) -> None:
        style = _report(troubled).all("style")[0].text
        assert "@media screen and (prefers-color-scheme: dark)" in style
        assert "@media print" in style
        assert "@media (forced-colors: active)" in style

    def test_every_link_leads_somewhere(self, troubled: Listing) -> None:
        markup = _report(troubled)
        ids = [
            element.attributes["id"] for element in markup.elements if "id" in element.attributes
        ]
        assert len(ids) == len(set(ids))
        targets = {
            str(element.attributes["href"]).removeprefix("#")
            for element in markup.elements
            if "href" in element.attributes
        }
        assert targets <= set(ids)
        assert "finding-shared_token" in targets

    def test_a_screen_reader_finds_its_way(self, troubled: Listing) -> None:
        markup = _report(troubled)
        assert _words(markup.all("caption")[0]) == "Accounts"
        assert len(markup.all("h1")) == len(markup.all("main")) == 1
        heads = [head for head in markup.all("th") if head.inside("thead")]
        assert [head.attributes["scope"] for head in heads] == ["col"] * 5
        rows = [head for head in markup.all("th") if head.inside("tbody")]
        assert [head.attributes["scope"] for head in rows] == ["row"] * 3
        icons = [icon for icon in markup.all("svg") if "icon" in str(icon.attributes.get("class"))]
        assert icons
        assert all(icon.attributes["aria-hidden"] == "true" for icon in icons)
        region = next(box for box in markup.all("div") if box.attributes.get("role") == "region")
        assert region.attributes["aria-label"] == "Accounts"
        assert region.attributes["tabindex"] == "0"


class TestHostile:
    @pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
    def test_it_is_text_in_a_cell(self, text: str) -> None:
        odd = account(0, channel=text, server=text, key=text + "x", unknown_fields=(text,))
        of = listing(odd)
        markup = _report(of)
        assert {element.tag for element in markup.elements} <= TAGS
        assert not markup.comments
        rows = markup.rows()
        assert [len(row) for row in rows] == [5, 5]
        assert rows[1][1:3] == [readable(text)] * 2
        foreign = [element for element in markup.all("bdi") if element.inside("table")]
        assert len(foreign) == 3
        assert all(element.attributes["dir"] == "auto" for element in markup.all("bdi"))

    @given(st.text(st.characters(exclude_categories=())))
    def test_any_text_is(self, text: str) -> None:
        odd = account(0, channel=text, server=text, key=text, unknown_fields=(text,))
        page = _page(listing(odd))
        assert {element.tag for element in Markup(page).elements} <= TAGS
        visible = page.replace("\u2068", "").replace("\u2069", "")
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", visible)
        assert page.count("\u2068") == page.count("\u2069")

    def test_all_of_them_together(self) -> None:
        hostile = hostile_listing()
        assert len(_report(hostile).rows()) == len(HOSTILE_TEXTS) + 1

    def test_the_end_of_a_token_is_text_too(self) -> None:
        token = Secret(fake_discord_token() + "<b>\u202e")
        assert _report(listing(account(0, discord=token))).rows()[1][3] == "••••••<b>�"

    def test_no_token_comes_out_wherever_it_was(self) -> None:
        accounts, tokens = accounts_with_misplaced_tokens()
        assert not leaked(_page(listing(*accounts)), tokens)
        many = listing(*(account(number, maxJobs=None) for number in range(40)))
        assert not leaked(_page(many), tokens_of(many))
