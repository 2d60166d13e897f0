"""The cards."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.accounts.account import Account
from app.accounts.subscription import Owner, Share, Subscription
from app.base.secret import Secret
from app.catalogue.google_flow_v1 import GOOGLE_FLOW_V1
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.catalogue.service import Service
from app.ui.look.dates import date_in_words
from app.ui.look.theme import attention, muted
from app.ui.pages.summary_bar import SummaryBar, age_text
from app.ui.pages.summary_cards import PressableCard, SummaryCard
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import account, listing, listing_of


@pytest.fixture
def bar(qtbot: QtBot) -> SummaryBar:
    made = SummaryBar()
    qtbot.addWidget(made)
    return made


def said(card: SummaryCard | PressableCard) -> tuple[str, str]:
    return card.figure.text(), card.caption.text()


def now() -> datetime:
    return datetime.now(UTC)


def test_without_a_list_there_are_dashes(bar: SummaryBar) -> None:
    for _ in range(2):
        bar.show_listing(None, "host")
        cards = (bar.channels, bar.jobs, bar.attention, bar.checked)
        captions = ("Accounts", "Jobs at once", "Need attention", "Checked")
        assert [said(card) for card in cards] == [("–", caption) for caption in captions]
        bar.show_listing(listing_of(3), "host")


@pytest.mark.parametrize(
    ("servers", "channels"),
    [
        ((1,), ("1", "channel is set up")),
        ((1, 1), ("2", "channels on 1 server")),
        ((1, 2, 1), ("3", "channels on 2 servers")),
    ],
)
def test_channels_and_servers(
    bar: SummaryBar, servers: tuple[int, ...], channels: tuple[str, str]
) -> None:
    accounts = [account(n, server=channel_id(-server)) for n, server in enumerate(servers)]
    bar.show_listing(listing(*accounts), "host")
    assert said(bar.channels) == channels


@pytest.mark.parametrize(
    ("jobs", "wanted"),
    [
        ((1,), ("1 job", "allowed at once, of 10 possible")),
        ((8, 7), ("15 jobs", "allowed at once, of 20 possible")),
        ((None,), ("0 jobs", "allowed at once, of 10 possible")),
        ((99, -3), ("10 jobs", "allowed at once, of 20 possible")),
        ((10,) * 200, ("2,000 jobs", "allowed at once, of 2,000 possible")),
    ],
)
def test_jobs_as_configured(
    bar: SummaryBar, jobs: tuple[int | None, ...], wanted: tuple[str, str]
) -> None:
    bar.show_listing(listing(*(account(n, maxJobs=j) for n, j in enumerate(jobs))), "host")
    assert said(bar.jobs) == wanted


def test_attention(bar: SummaryBar, qapp: QApplication) -> None:
    bar.show_listing(listing_of(2), "host")
    assert said(bar.attention) == ("All complete", "Nothing needs attention")
    shared = Secret(fake_discord_token("shared"))
    accounts = [
        account(0, discord=shared),
        account(1, discord=shared),
        account(2, maxJobs=None),
        account(3, discord=None, maxJobs=None),
        account(4),
        account(5, unknown_fields=("new",)),
    ]
    bar.show_listing(listing(*accounts), "host")
    assert said(bar.attention) == (
        "4 need attention",
        "No token:\u00a01 · Shared token:\u00a02 · No capacity:\u00a02",
    )
    assert bar.attention.accessibleName() == (
        "4 need attention. No token:\u00a01 · Shared token:\u00a02 · No capacity:\u00a02"
    )
    bar.show_listing(listing(account(0), account(1, server=channel_id(10**6))), "host")
    assert said(bar.attention) == ("1 hint", "Nothing needs attention")
    bar.show_listing(listing(*accounts), "host")
    colour = bar.attention.figure.palette().windowText().color()
    assert colour == attention(qapp.palette())
    bar.show_listing(listing_of(2), "host")
    assert bar.attention.figure.palette().windowText().color() != colour


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "Just now"),
        (0, "Just now"),
        (59.9, "Just now"),
        (60, "1 min ago"),
        (119, "1 min ago"),
        (3_599, "59 min ago"),
        (3_600, "1 h ago"),
        (7_199, "1 h ago"),
        (100_000, "27 h ago"),
    ],
)
def test_the_age_in_words(qapp: QApplication, seconds: float, words: str) -> None:
    assert qapp is not None
    assert age_text(seconds) == words


def test_the_age_counts_on_and_an_old_list_fades(bar: SummaryBar, qapp: QApplication) -> None:
    bar.show_listing(listing(account(), at=now(), seconds=0.84), "api.useapi.net")
    assert said(bar.checked) == ("Just now", "took 0.8 s · api.useapi.net")
    fresh = bar.checked.figure.palette().windowText().color()
    bar.show_listing(listing(account(), at=now() - timedelta(minutes=11)), "api.useapi.net")
    assert said(bar.checked) == ("11 min ago", "old: check again · api.useapi.net")
    assert bar.checked.figure.palette().windowText().color() == muted(qapp.palette()) != fresh


@pytest.mark.parametrize("age", [timedelta(days=10), timedelta(hours=-3)])
def test_a_very_old_list_or_one_from_ahead_of_the_clock_has_its_day(
    bar: SummaryBar, age: timedelta
) -> None:
    checked = now() - age
    bar.show_listing(listing(account(), at=checked), "host")
    words = date_in_words(checked.astimezone().date())
    assert said(bar.checked) == (words, "old: check again · host")


def test_it_looks_at_the_clock_again_by_itself(bar: SummaryBar, qtbot: QtBot) -> None:
    came = now() - timedelta(seconds=59.8)
    bar.show_listing(listing(account(), at=came), "host")
    qtbot.waitUntil(lambda: bar.checked.figure.text() == "1 min ago")
    bar.show_listing(None, "host")
    assert not bar._timer.isActive()


# ---- Several services ---------------------------------------------------------------------------


def of(service: Service, number: int = 0, **values: Any) -> Account:
    return Account(service, f"{number}@mail.example", {"email": f"{number}@mail.example"} | values)


def test_accounts_of_several_services(bar: SummaryBar) -> None:
    accounts = [of(PIXVERSE_V2, n, maxJobs=4) for n in range(2)] + [of(GOOGLE_FLOW_V1)]
    bar.set_asked(16)
    bar.show_listing(listing(*accounts, seconds=1.44), "host")
    assert said(bar.channels) == ("3 accounts", "in 2 services")
    assert said(bar.attention) == ("No problem told", "Nothing needs attention")
    bar.set_asked(16)
    bar.show_listing(listing(*accounts, seconds=1.44, at=now()), "host")
    assert said(bar.checked) == ("Just now", "16 services asked in 1.4 s")
    bar.set_asked(1)
    bar.show_listing(listing(accounts[2], at=now(), seconds=0.2), "host")
    assert said(bar.channels) == ("1 account", "Google Flow")
    assert said(bar.checked) == ("Just now", "took 0.2 s · host")
    bar.show_listing(listing(account(0), accounts[2]), "host")
    assert said(bar.channels) == ("2 accounts", "in 2 services")


def test_of_several_services_the_card_names_the_most_telling_problems(bar: SummaryBar) -> None:
    accounts = [account(0, discord=None, maxJobs=None), of(PIXVERSE_V2), of(GOOGLE_FLOW_V1)]
    bar.show_listing(listing(*accounts), "host")
    assert said(bar.attention) == (
        "2 need attention",
        "No token:\u00a01 · No capacity:\u00a02",
    )
    accounts += [of(PIXVERSE_V2, 2, maxJobs=99), of(GOOGLE_FLOW_V1, 2, error="Signed out")]
    bar.show_listing(listing(*accounts), "host")
    figure, caption = said(bar.attention)
    assert figure == "4 need attention"
    assert caption.endswith(" · …")
    assert caption.count(" · ") == 2


@pytest.mark.parametrize(
    ("accounts", "wanted"),
    [
        (
            [
                of(PIXVERSE_V2, 1, maxJobs=8, executing=3, available=2),
                of(PIXVERSE_V2, 2, maxJobs=2),
            ],
            ("2 jobs free", "3\u00a0running · 10\u00a0allowed\u00a0at\u00a0once"),
        ),
        ([of(PIXVERSE_V2, 1, available=1)], ("1 job free", "0\u00a0allowed\u00a0at\u00a0once")),
        (
            [of(GOOGLE_FLOW_V1, executing=0), account(0, maxJobs=4)],
            ("0 running", "4\u00a0allowed\u00a0at\u00a0once"),
        ),
        ([of(GOOGLE_FLOW_V1, executing=1)], ("1 running", "Jobs, as far as it is told")),
        ([of(GOOGLE_FLOW_V1)], ("–", "Jobs, as far as it is told")),
        ([of(KLING_V1, maxJobs=3)], ("3 jobs", "allowed at once, of 50 possible")),
        (
            [of(KLING_V1, maxJobs=3), account(0, maxJobs=4)],
            ("7 allowed at once", "Jobs, as far as it is told"),
        ),
    ],
)
def test_jobs_as_far_as_they_are_told(
    bar: SummaryBar, accounts: list[Account], wanted: tuple[str, str]
) -> None:
    bar.show_listing(listing(*accounts), "host")
    assert said(bar.jobs) == wanted


# ---- The subscription ---------------------------------------------------------------------------

TODAY = now().date()


@pytest.mark.parametrize(
    ("subscription", "wanted", "problem"),
    [
        (
            Subscription(is_active=True, last_renewal=TODAY, accounts_per_service=3),
            ("Active", f"paid until {date_in_words(TODAY)} · 3 accounts per service"),
            "",
        ),
        (Subscription(is_active=True), ("Active", "Your subscription"), ""),
        (
            Subscription(is_active=False, last_renewal=TODAY, accounts_per_service=1),
            ("Not active", ""),
            "Subscription over",
        ),
        (
            Subscription(is_active=True, shares=(Share("Kling API", 2, 1), Share("Muse", 1, 0))),
            ("Active", ""),
            "Accounts in error",
        ),
        (Subscription(accounts_per_service=3), ("Subscription", "3 accounts per service"), ""),
    ],
)
def test_the_subscription(
    bar: SummaryBar,
    qapp: QApplication,
    subscription: Subscription,
    wanted: tuple[str, str],
    problem: str,
) -> None:
    assert bar.subscription.isHidden()
    bar.show_subscription(subscription)
    figure, caption = said(bar.subscription)
    assert (figure, caption.replace("\u00a0", " ")) == wanted
    assert not bar.subscription.isHidden()
    assert bar.subscription.focusPolicy() == Qt.FocusPolicy.StrongFocus
    colour = bar.subscription.figure.palette().windowText().color()
    assert (colour == attention(qapp.palette())) == (figure == "Not active")
    label = bar.subscription.problem
    assert (label.text(), label.isHidden()) == (problem, not problem)
    assert label.palette().windowText().color() == attention(qapp.palette())
    assert problem in bar.subscription.accessibleName()


def test_a_subscription_that_is_not_known(bar: SummaryBar) -> None:
    bar.show_subscription(None, failed=True)
    assert said(bar.subscription) == ("Not known", "Your subscription")
    assert bar.subscription.focusPolicy() == Qt.FocusPolicy.StrongFocus  # it tells why
    bar.show_subscription(None)
    assert bar.subscription.isHidden()


def test_the_owner_is_on_no_card(bar: SummaryBar) -> None:
    owner = Owner("owner@mail.example", "Mara Owner")
    bar.show_subscription(Subscription(is_active=True, owner=owner))
    words = " ".join((*said(bar.subscription), bar.subscription.accessibleName()))
    assert "owner@" not in words
    assert "Mara" not in words


def test_five_cards_fill_two_lines(bar: SummaryBar, qapp: QApplication) -> None:
    bar.set_asked(16)
    bar.show_listing(listing(of(PIXVERSE_V2, 1), of(GOOGLE_FLOW_V1)), "host")
    bar.show_subscription(Subscription(is_active=True))
    cards = [bar.channels, bar.jobs, bar.attention, bar.subscription, bar.checked]
    bar.resize(bar.minimumSizeHint().width() + 20, 300)
    bar.show()
    qapp.processEvents()
    assert [card.y() for card in cards[:3]] == [0, 0, 0]
    assert cards[3].y() == cards[4].y() > 0
    assert {cards[2].geometry().right(), cards[4].geometry().right()} == {bar.width() - 1}
