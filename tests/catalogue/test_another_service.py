"""A service that nobody has heard of: written down as data, it is found everywhere."""

import csv
import dataclasses
import json
import re
from collections.abc import Iterator
from typing import Any, Final

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication

from app.accounts.account import Account
from app.accounts.filter import Entry, parse_query, search_text
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint, read_accounts
from app.accounts.share_safe import ShareSafe
from app.api.client import ApiClient
from app.base.errors import NothingConfiguredError, UnexpectedShapeError, UnreadableError
from app.base.i18n import Text, untranslated
from app.base.secret import BULLETS, Secret
from app.catalogue.service import Service, at
from app.fields.capacity import CapacityField
from app.fields.field import IdentifierField
from app.fields.token import TokenField
from app.terminal import check
from tests.support.checking import TOKEN, failure, run
from tests.support.documents import channel_id
from tests.support.everywhere import MOMENT, everywhere
from tests.support.leaks import leaked
from tests.support.listings import account
from tests.support.server import Answer, LoopbackServer

# ---- The whole service --------------------------------------------------------------------------

EMAIL: Final = IdentifierField(
    id="email", title=Text("E-mail"), explanation=Text("Signs in with it."),
    alias="account", filter_name="email",
)  # fmt: skip
PLAN: Final = IdentifierField(
    id="plan", title=Text("Plan"), explanation=Text("What is paid for."),
    filter_name="plan",
)  # fmt: skip
SESSION: Final = TokenField(id="session", title=Text("Session"), explanation=Text("Hidden."))
STUDIO: Final = Service(
    id="studio-v7", name="Studio v7", path="/v7/studio/accounts",
    documentation="https://useapi.net/docs/studio/get", setup_page="https://useapi.net/docs/studio",
    key=EMAIL,
    places=(
        at(EMAIL), at(PLAN, "subscription", "plan"), at(SESSION, "auth", "session"),
        at(CapacityField(id="slots", most=4, filter_name="slots")),
    ),
    nothing_configured=("no studio account",),
    unread=frozenset({"password", "cookies"}),
)  # fmt: skip

# ---- What it answers ----------------------------------------------------------------------------

SESSIONS: Final = ["".join(("one-session-", "x7" * 8, "tail")), "".join(("two-session-", "y8" * 9))]
PASSWORD: Final = "-".join(("never", "read", "at", "all"))
COOKIES: Final = "-".join(("crumbs", "of", "a", "cookie"))
MAILS: Final = ["quentin@mail.example", "zoe@mail.example"]


def document() -> dict[str, dict[str, Any]]:
    return {
        mail: {
            "email": mail,
            "subscription": {"plan": plan, "since": 2020},
            "auth": {"session": session, "refresh": PASSWORD},
            "slots": slots,
            "password": PASSWORD,
            "cookies": [COOKIES, {"deep": COOKIES}],
        }
        for mail, plan, session, slots in zip(
            MAILS, ("Pro plan", "Basic plan"), SESSIONS, (3, 9), strict=True
        )
    }


def read(answer: object) -> tuple[Account, ...]:
    return read_accounts(json.dumps(answer).encode(), STUDIO)


@pytest.fixture
def listing() -> Listing:
    return Listing.of(read(document()), MOMENT, 0.5)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(Answer(body=document())) as running:
        yield running


# ---- Where it is found --------------------------------------------------------------------------


def test_it_is_read(listing: Listing) -> None:
    ann, zoe = listing.accounts
    assert ann == Account(
        STUDIO,
        MAILS[0],
        {"email": MAILS[0], "plan": "Pro plan", "session": Secret(SESSIONS[0]), "slots": 3},
    )
    assert zoe.get(PLAN) == "Basic plan"
    assert zoe.name == MAILS[1]
    assert [[finding.id for finding in found] for found in listing.findings] == [
        [],
        ["capacity_out_of_range"],
    ]
    assert (listing.totals.jobs, listing.totals.possible) == (3 + 4, 2 * 4)


@pytest.mark.parametrize("place", ["table", "details", "csv", "json", "html", "terminal",
                                   "terminal as json", "clipboard"])  # fmt: skip
def test_all_of_it_is_told(place: str, listing: Listing, qapp: QApplication) -> None:
    assert qapp
    told = everywhere(listing)[place]
    masked = "ends in tail" if place == "details" else f"{BULLETS}tail"
    for text in (*MAILS, "Pro plan", "Basic plan", masked):
        assert text in told, text
    if "json" in place:
        first = json.loads(told)["accounts"][0]
        assert first == {
            "account": MAILS[0], "email": MAILS[0], "plan": "Pro plan",
            "session": f"{BULLETS}tail", "slots": 3, "findings": [],
        }  # fmt: skip
    else:
        assert "Capacity" in told or "Jobs at once" in told
        for title in ("E-mail", "Plan", "Session"):
            assert title in told, title
    if place in {"table", "details", "html", "terminal", "clipboard"}:
        assert "3 of 4" in told
        assert "Capacity out of range" in told or "Capacity is outside 1 to 4" in told


def test_no_secret_is_told_whether_it_was_read_or_not(listing: Listing, qapp: QApplication) -> None:
    assert qapp
    for place, told in everywhere(listing).items():
        assert leaked(told, [*SESSIONS, PASSWORD, COOKIES]) == [], place
    kept = str([structs.astuple(account) for account in listing.accounts])
    assert leaked(kept, [*SESSIONS, PASSWORD, COOKIES]) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("email:quent", [0]),
        ("email:…example", [0, 1]),
        ("plan:basic", [1]),
        ("slots>3", [1]),
        ("slots=3", [0]),
        ("quentin@mail", [0]),
        ("basic", [1]),
        ("is:attention", [1]),
        ("channel:1", []),
        ("jobs>0", []),
    ],
)
def test_it_is_filtered_by_its_own_fields(query: str, found: list[int], listing: Listing) -> None:
    understood = parse_query(query, STUDIO.fields)
    assert [
        index
        for index, (one, findings) in enumerate(
            zip(listing.accounts, listing.findings, strict=True)
        )
        if understood.matches(Entry(one, findings, search_text(one, findings, untranslated)))
    ] == found


def test_the_share_safe_view_hides_who_it_is(listing: Listing, qapp: QApplication) -> None:
    assert qapp
    safe = ShareSafe().view_of(listing)
    for place, told in everywhere(safe).items():
        for mail in MAILS:
            assert mail not in told, place
            assert mail.partition("@")[0] not in told.casefold(), place
        assert "account-01" in told, place
        assert "account-02" in told, place
        assert "Pro plan" in told, place
        assert not re.search(r"\btail\b", told), place
    assert safe.totals == listing.totals


def test_it_is_asked_for_and_told_apart_in_a_terminal(
    server: LoopbackServer, capsys: pytest.CaptureFixture[str]
) -> None:
    async def token() -> Secret:
        return TOKEN

    assert check(ApiClient(server.origin), STUDIO, token, as_json=False) == 0
    assert [request.path for request in server.requests] == ["/v7/studio/accounts"]
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Accounts: 2 · Jobs at once: 7 configured · Need attention: 1"
    )
    server.answer = Answer(404, body="There is NO studio   account yet")
    assert check(ApiClient(server.origin), STUDIO, token, as_json=True) == 4
    assert '"accounts": 0' in capsys.readouterr().out
    with pytest.raises(NothingConfiguredError):
        run(ApiClient(server.origin).ask(listing_endpoint(STUDIO), TOKEN))


def test_what_others_call_nothing_is_not_its_own(server: LoopbackServer) -> None:
    server.answer = Answer(404, body="There is no studio account yet")
    assert type(failure(server.origin)) is not NothingConfiguredError


def test_its_secrets_are_not_in_an_excerpt_either(server: LoopbackServer) -> None:
    """Not even short ones of an answer that cannot be read: their names are known."""
    server.answer = Answer(body=[{"session": "pin-1", "cookies": ["crumb"], "password": "x"}])
    with pytest.raises(UnexpectedShapeError) as caught:
        run(ApiClient(server.origin).ask(listing_endpoint(STUDIO), TOKEN))
    assert caught.value.excerpt.startswith(f'[{{"session": "{BULLETS}"')
    assert not leaked(caught.value.excerpt, ["pin-1", "crumb"])
    assert "pin" not in caught.value.excerpt
    assert "crumb" not in caught.value.excerpt


# ---- What is odd about an entry -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("auth", "session", "ill_typed"),
    [
        ({"session": SESSIONS[0]}, SESSIONS[0], ()),
        ({"session": None}, None, ()),
        ({"session": ""}, None, ()),
        ({}, None, ()),
        (None, None, ()),
        ({"session": 7}, None, ("auth.session",)),
        ({"session": {"session": SESSIONS[0]}}, None, ("auth.session",)),
        (SESSIONS[0], None, ("auth.session",)),
        ([{"session": SESSIONS[0]}], None, ("auth.session",)),
        (True, None, ("auth.session",)),
    ],
)
@pytest.mark.parametrize("extra", [{}, {"unheard": 1}])
def test_a_value_deep_in_an_entry(
    auth: object, session: str | None, ill_typed: tuple[str, ...], extra: dict[str, int]
) -> None:
    (one,) = read({MAILS[0]: {"email": MAILS[0], "auth": auth, **extra}})
    assert one.get(SESSION) == (Secret(session) if session else None)
    assert one.ill_typed == ill_typed
    assert one.unknown_fields == tuple(extra)
    assert leaked(str(structs.astuple(one)), SESSIONS) == []


def test_names_that_are_known_and_not_read_are_no_surprise() -> None:
    (one,) = read({MAILS[0]: {"email": MAILS[0], "password": PASSWORD}})
    (odd,) = read({MAILS[0]: {"email": 7, "password": PASSWORD, "subscription": 1}})
    assert (one.unknown_fields, one.ill_typed) == ((), ())
    assert (odd.unknown_fields, odd.ill_typed) == ((), ("email", "subscription.plan"))


@pytest.mark.parametrize("name", ["password", "unheard"])
def test_what_is_not_looked_at_must_be_text_all_the_same(name: str) -> None:
    body = b'{"a":{"email":"a@mail.example","%s":"\xff"}}' % name.encode()
    with pytest.raises(UnreadableError):
        read_accounts(body, STUDIO)


def test_a_secret_in_the_wrong_field_is_masked() -> None:
    (one,) = read({SESSIONS[0]: {"email": f"x {SESSIONS[0]}", "auth": {"session": SESSIONS[0]}}})
    assert (one.key, one.get(EMAIL)) == (BULLETS, f"x {BULLETS}")


def test_a_key_that_no_field_repeats_is_told_once() -> None:
    bare = dataclasses.replace(STUDIO, places=STUDIO.places[1:])
    (one,) = read_accounts(json.dumps({MAILS[0]: {"slots": 2}}).encode(), bare)
    assert one.shown(EMAIL) == MAILS[0]
    told = everywhere(Listing.of([one], MOMENT, 0.1))
    assert "email" not in json.loads(told["json"])["accounts"][0]
    assert json.loads(told["json"])["accounts"][0]["account"] == MAILS[0]
    assert MAILS[0] in told["csv"]


# ---- Beside another service ---------------------------------------------------------------------


def test_two_services_share_a_table_and_not_their_columns(
    listing: Listing, qapp: QApplication
) -> None:
    assert qapp
    both = Listing.of([*listing.accounts, account(3)], MOMENT, 0.5)
    assert [service.id for service in both.services] == ["studio-v7", "pixverse-v1"]
    told = everywhere(both)
    for place in ("table", "details", "csv", "html", "terminal", "clipboard"):
        assert MAILS[0] in told[place], place
        assert channel_id(3) in told[place], place
    head = told["csv"].splitlines()[0].removeprefix("\ufeff")
    assert head.split(",") == [
        "Status", "Service", "Account", "Plan", "Session", "Jobs at once", "Server",
        "Discord token", "Jobs at once", "Findings",
    ]  # fmt: skip
    rows = [*csv.reader(told["csv"].splitlines()[1:])]
    assert [len(row) for row in rows] == [10] * 3
    assert [row[1] for row in rows] == ["Studio v7", "Studio v7", "PixVerse v1"]
    assert rows[0][2].strip() == MAILS[0]
    assert rows[0][6:9] == [""] * 3
    assert rows[2][3:6] == [""] * 3
    safe = everywhere(ShareSafe().view_of(both))
    assert "account-01" in safe["table"]
    assert "channel-01" in safe["table"]
    assert channel_id(3) not in safe["table"]
