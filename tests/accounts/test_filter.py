"""The filter's language: every text is a query, and none is an error."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.accounts.account import Account
from app.accounts.filter import (
    BoundTerm,
    Entry,
    PieceTerm,
    Query,
    StateTerm,
    TextTerm,
    examples,
    parse_query,
    search_text,
)
from app.accounts.findings.of_entries import UNKNOWN_FIELDS
from app.accounts.findings.of_ids import CHANNEL_OLDER
from app.accounts.findings.of_tokens import SHARED_TOKEN, TOKEN_MISSING
from app.accounts.findings.rule import Finding
from app.base.i18n import untranslated
from app.base.secret import Secret
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.muse_v1 import MUSE_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.catalogue.service import every_field_of, fields_of
from app.fields.capacity import CapacityField
from tests.support.documents import fake_discord_token
from tests.support.listings import account, listing

FIELDS = PIXVERSE_V1.fields
ENTRIES = tuple(
    Entry(one, findings, text)
    for one, findings, text in (
        (
            account(key="1178", channel="1178", server="1172", maxJobs=8),
            (),
            "1178 1172 complete",
        ),
        (
            account(key="1179", channel="1179", server="1173", maxJobs=5),
            (Finding(TOKEN_MISSING),),
            "1179 1173 shared token",
        ),
        (
            account(key="1101", channel=None, server=None, maxJobs=None),
            (Finding(TOKEN_MISSING),),
            "1101 no token no server",
        ),
        (
            account(key="Ähre", channel="Ähre", server="1172", maxJobs=10),
            (Finding(TOKEN_MISSING),),
            "ähre 1172",
        ),
    )
)


def found(text: str) -> list[int]:
    query = parse_query(text, FIELDS)
    return [index for index, entry in enumerate(ENTRIES) if query.matches(entry)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  \t\n ", ()),
        ('""', ()),
        ('"', ()),
        ("Shared  1178", (TextTerm("shared"), TextTerm("1178"))),
        ('"Shared token" x', (TextTerm("shared token"), TextTerm("x"))),
        ('"still being typed', (TextTerm("still being typed"),)),
        ('"jobs>=5" "is:complete"', (TextTerm("jobs>=5"), TextTerm("is:complete"))),
        ("twice twice", (TextTerm("twice"),)),
        ("STRASSE Straße", (TextTerm("strasse"),)),
        ("jobs>=5", (BoundTerm("jobs", ">=", 5),)),
        ("JOBS<=5", (BoundTerm("jobs", "<=", 5),)),
        (
            "jobs>5 jobs<9 jobs=7",
            (BoundTerm("jobs", ">", 5), BoundTerm("jobs", "<", 9), BoundTerm("jobs", "=", 7)),
        ),
        ("jobs>=", ()),
        ("jobs>=x", (TextTerm("jobs>=x"),)),
        ("jobs>=-1", (TextTerm("jobs>=-1"),)),
        ("jobs>=1.5", (TextTerm("jobs>=1.5"),)),
        ("jobs>=" + "9" * 10, (TextTerm("jobs>=" + "9" * 10),)),
        ("jobs=٣", (TextTerm("jobs=٣"),)),
        ("jobs==5", (TextTerm("jobs==5"),)),
        ("jobs", (TextTerm("jobs"),)),
        ("server:1172 channel:117", (PieceTerm("server", "1172"), PieceTerm("channel", "117"))),
        ("Server:1172… CHANNEL:...9", (PieceTerm("server", "1172…"), PieceTerm("channel", "…9"))),
        ("server: channel: is:", ()),
        ("is:attention is:complete", (StateTerm(attention=True), StateTerm(attention=False))),
        ("is:att is:C", (StateTerm(attention=True), StateTerm(attention=False))),
        ("is:broken", (TextTerm("is:broken"),)),
        ("owner:me", (TextTerm("owner:me"),)),
        ("http://x", (TextTerm("http://x"),)),
    ],
)
def test_what_is_typed_is_understood(text: str, terms: tuple[object, ...]) -> None:
    assert parse_query(text, FIELDS) == Query(terms)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "rows"),
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
def test_the_accounts_that_are_meant(text: str, rows: list[int]) -> None:
    assert found(text) == rows


def test_operators_are_those_of_the_fields() -> None:
    """Where no field has the name of an operator, the word stands for itself."""
    without = [field for field in FIELDS if field.filter_name != "server"]
    assert parse_query("server:1172 channel:1", without).terms == (
        TextTerm("server:1172"),
        PieceTerm("channel", "1"),
    )
    assert parse_query("jobs>5", []).terms == (TextTerm("jobs>5"),)
    renamed = dataclasses.replace(FIELDS[1], filter_name="guild")
    assert parse_query("guild:1172", [renamed]).terms == (PieceTerm("guild", "1172"),)
    assert parse_query("guild>1172 jobs:5", FIELDS).terms == (
        TextTerm("guild>1172"),
        TextTerm("jobs:5"),
    )


def test_an_operator_asks_each_account_s_own_fields() -> None:
    """Another service may have other fields, or another one under this name."""
    capacity = CapacityField(id="maxJobs", most=4, filter_name="slots")
    other = dataclasses.replace(
        PIXVERSE_V1,
        places=(*PIXVERSE_V1.places[:3], PIXVERSE_V1.places[3]._replace(field=capacity)),
    )
    entry = Entry(replace(account(0, maxJobs=3), service=other), (), "")
    assert parse_query("slots=3", other.fields).matches(entry)
    assert not parse_query("slots=3", other.fields).matches(ENTRIES[0])
    assert not parse_query("jobs=3", FIELDS).matches(entry)


def test_words_are_looked_for_in_ids_and_in_what_was_found() -> None:
    secret = Secret(fake_discord_token())
    one = account(0, key="Key", channel="Channel", server="Server", discord=secret, maxJobs=7)
    shared = Finding(SHARED_TOKEN, ("Other",))
    text = search_text(one, (shared,), untranslated)
    for part in ("key", "channel", "server", "shared token", "also used by other", "other"):
        assert part in text
    assert text == text.casefold()
    assert "complete" not in text
    assert secret.reveal().casefold() not in text
    assert secret.reveal()[-4:].casefold() not in text.split("\n")
    assert shared.words(untranslated).step.casefold() not in text


@pytest.mark.parametrize(
    ("finding", "complete"),
    [(None, True), (UNKNOWN_FIELDS, True), (CHANNEL_OLDER, False), (TOKEN_MISSING, False)],
)
def test_complete_is_what_the_status_says(finding: object, complete: bool) -> None:  # noqa: FBT001
    findings = (Finding(finding),) if finding else ()  # type: ignore[arg-type]
    one = listing(account(0)).accounts[0]
    text = search_text(one, findings, untranslated)
    entry = Entry(one, findings, text)
    assert ("complete" in text.split("\n")) is complete
    assert parse_query("is:complete", FIELDS).matches(entry) is complete


@given(st.text(max_size=40))
def test_every_text_is_a_query(text: str) -> None:
    assert set(found(text)) <= set(range(len(ENTRIES)))


_typed = st.lists(
    st.sampled_from(
        ["1", "7", "token", "no ", " ", '"', "jobs>=5", "jobs", "<8", "server:117", "is:", "att"]
    )
).map("".join)


@given(_typed, _typed)
def test_another_term_never_brings_more(first: str, second: str) -> None:
    both = set(found(f"{first} {second}"))
    if '"' not in first:  # which could swallow the second
        assert both <= set(found(first))
        assert both == set(found(first)) & set(found(second))


# ---- Several services ---------------------------------------------------------------------------

ANN, BOB = "ann@mail.example", "bob@mail.example"
SEVERAL = listing(
    account(1),
    Account(PIXVERSE_V2, ANN, {"email": ANN, "maxJobs": 8, "executing": 7, "available": 1}),
    Account(PIXVERSE_V2, BOB, {"email": BOB, "maxJobs": 5, "executing": 5, "available": 0}),
    Account(KLING_V1, ANN, {"email": ANN, "maxJobs": 9, "error": "Password refused."}),
    Account(MUSE_V1, BOB, {"email": BOB, "maxJobs": 2, "plan": "HATCH_FREE", "health": "OK"}),
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("service:kling", [3]),
        ("service:KLING", [3]),
        ("service:pixverse", [0, 1, 2]),
        ("service:pixverse-v2", [1, 2]),
        ('service:"pixverse v2"', []),  # quotation marks begin a word of their own
        ("service:", [0, 1, 2, 3, 4]),
        ("service:nobody", []),
        ("free>=1", [1]),
        ("free=0", [2]),
        ("running>5", [1]),
        ("free>=0", [1, 2]),
        ("plan:free", [4]),
        ("plan:hatch…", [4]),
        ("email:ann", [1, 3]),
        ("email:ann service:kling", [3]),
        ("is:attention", [3]),
        ("is:complete", [0, 1, 4]),
        ("jobs>=8 free>0", [1]),
        ("kling", [3]),
        ("refused", [3]),
        ("region:us", []),
    ],
)
def test_accounts_of_several_services(text: str, rows: list[int]) -> None:
    query = parse_query(text, every_field_of(SEVERAL.services))
    pairs = zip(SEVERAL.accounts, SEVERAL.findings, strict=True)
    assert [
        index
        for index, (one, findings) in enumerate(pairs)
        if query.matches(Entry(one, findings, search_text(one, findings, untranslated)))
    ] == rows


def test_the_examples_are_of_what_there_is_and_each_is_understood() -> None:
    assert examples(FIELDS) == ["is:attention", "jobs>=5", "server:1172"]
    fields = fields_of([PIXVERSE_V2, KLING_V1])
    assert examples(fields) == ["is:attention", "jobs>=5", "free>=1", "service:kling"]
    for text in examples(fields):
        (term,) = parse_query(text, every_field_of([PIXVERSE_V2, KLING_V1])).terms
        assert not isinstance(term, TextTerm)
