"""The filter's language: every text is a query, and none is an error."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.findings import Finding, FindingId, Findings
from app.accounts.query import Id, Is, Jobs, Query, Words, parse_query
from app.accounts.records import Account


@dataclass(frozen=True)
class Searched:
    """What `app.accounts.query.Rows` asks for."""

    accounts: tuple[Account, ...]
    findings: tuple[Findings, ...]
    needing: tuple[bool, ...]
    texts: tuple[str, ...]


ROWS = Searched(
    accounts=(
        Account("1178", channel="1178", server="1172", max_jobs=8),
        Account("1179", channel="1179", server="1173", max_jobs=5),
        Account("1101", channel=None, server=None, max_jobs=None),
        Account("Ähre", channel="Ähre", server="1172", max_jobs=10),
    ),
    findings=((), *[(Finding(FindingId.TOKEN_MISSING),)] * 3),
    needing=(False, True, True, True),
    texts=("1178 1172 complete", "1179 1173 shared token", "1101 no token no server", "ähre 1172"),
)
ALL = (0, 1, 2, 3)


def found(text: str, places: tuple[int, ...] = ALL) -> list[int]:
    return list(parse_query(text).matching(places, ROWS))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  \t\n ", ()),
        ('""', ()),
        ('"', ()),
        ("Shared  1178", (Words("shared"), Words("1178"))),
        ('"Shared token" x', (Words("shared token"), Words("x"))),
        ('"still being typed', (Words("still being typed"),)),
        ('"jobs>=5" "is:complete"', (Words("jobs>=5"), Words("is:complete"))),
        ("twice twice", (Words("twice"),)),
        ("STRASSE Straße", (Words("strasse"),)),
        ("jobs>=5", (Jobs(">=", 5),)),
        ("JOBS<=5", (Jobs("<=", 5),)),
        ("jobs>5 jobs<9 jobs=7", (Jobs(">", 5), Jobs("<", 9), Jobs("=", 7))),
        ("jobs>=", ()),
        ("jobs>=x", (Words("jobs>=x"),)),
        ("jobs>=-1", (Words("jobs>=-1"),)),
        ("jobs>=1.5", (Words("jobs>=1.5"),)),
        ("jobs>=" + "9" * 10, (Words("jobs>=" + "9" * 10),)),
        ("jobs=٣", (Words("jobs=٣"),)),
        ("jobs==5", (Words("jobs==5"),)),
        ("jobs", (Words("jobs"),)),
        ("server:1172 channel:117", (Id("server", "1172"), Id("channel", "117"))),
        ("Server:1172… CHANNEL:...9", (Id("server", "1172…"), Id("channel", "…9"))),
        ("server: channel: is:", ()),
        ("is:attention is:complete", (Is(attention=True), Is(attention=False))),
        ("is:att is:C", (Is(attention=True), Is(attention=False))),
        ("is:broken", (Words("is:broken"),)),
        ("owner:me", (Words("owner:me"),)),
        ("http://x", (Words("http://x"),)),
    ],
)
def test_what_is_typed_is_understood(text: str, terms: tuple[object, ...]) -> None:
    assert parse_query(text) == Query(terms)  # type: ignore[arg-type]
    assert bool(parse_query(text)) is bool(terms)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [0, 1, 2, 3]),
        ("token", [1, 2]),
        ("token 1179", [1]),
        ("token 1178", []),
        ("ÄHRE", [3]),
        ("jobs>=8", [0, 3]),
        ("jobs>8", [3]),
        ("jobs<8", [1]),
        ("jobs<=8", [0, 1]),
        ("jobs=5", [1]),
        ("jobs>=0", [0, 1, 3]),
        ("server:1172", [0, 3]),
        ("server:117", [0, 1, 3]),
        ("server:…72", [0, 3]),
        ("server:1…3", [1]),
        ("server:11…11", []),
        ("channel:110", [2]),
        ("channel:äH", [3]),
        ("is:attention", [1, 2, 3]),
        ("is:complete", [0]),
        ("is:attention server:1172 jobs>9", [3]),
        ("is:attention is:complete", []),
    ],
)
def test_the_accounts_that_are_meant(text: str, places: list[int]) -> None:
    assert found(text) == places
    backwards = (3, 2, 1, 0)
    assert found(text, backwards) == places[::-1], "the order that is given stays"
    assert found(text, (1, 3)) == [place for place in places if place in {1, 3}]


def test_where_all_are_meant_nothing_is_copied() -> None:
    alike = Searched(ROWS.accounts[:3], (), (), ("1",) * 3)
    assert parse_query("1").matching((0, 1, 2), alike) == (0, 1, 2)
    assert parse_query("").matching(ALL, ROWS) is ALL


@pytest.mark.parametrize(
    ("new", "former", "narrows"),
    [
        ("117", "11", True),
        ("11", "117", False),
        ("token 117", "tok", True),
        ("tok", "token 117", False),
        ("anything", "", True),
        ("", "anything", False),
        ("jobs>=5 x", "jobs>=5", True),
        ("jobs>=6", "jobs>=5", False),
        ("server:1172", "server:117", False),
        ("is:attention 1", "is:attention", True),
        ("is:complete", "is:attention", False),
    ],
)
def test_what_narrows_what(new: str, former: str, narrows: bool) -> None:  # noqa: FBT001
    assert parse_query(new).narrows(parse_query(former)) is narrows


@given(st.text(max_size=40))
def test_every_text_is_a_query(text: str) -> None:
    places = found(text)
    assert places == sorted(set(places))


_typed = st.lists(
    st.sampled_from(
        ["1", "7", "token", "no ", " ", '"', "jobs>=5", "jobs", "<8", "server:117", "is:", "att"]
    )
).map("".join)


@given(_typed, _typed)
def test_who_narrows_finds_the_same_among_what_was_found(former: str, new: str) -> None:
    if parse_query(new).narrows(parse_query(former)):
        assert found(new, tuple(found(former))) == found(new)
