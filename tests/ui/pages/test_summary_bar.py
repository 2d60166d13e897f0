"""The four cards."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.secret import Secret
from app.ui.look.theme import attention, muted
from app.ui.pages.summary_bar import SummaryBar, SummaryCard, age_text
from tests.support.documents import channel_id, fake_discord_token
from tests.support.listings import account, listing, listing_of


@pytest.fixture
def bar(qtbot: QtBot) -> SummaryBar:
    made = SummaryBar()
    qtbot.addWidget(made)
    return made


def said(card: SummaryCard) -> tuple[str, str]:
    return card.figure.text(), card.caption.text()


def now() -> datetime:
    return datetime.now(UTC)


def test_without_a_list_there_are_dashes(bar: SummaryBar) -> None:
    for _ in range(2):
        bar.show_listing(None, "host")
        for card in (bar.channels, bar.jobs, bar.attention, bar.checked):
            assert said(card) == ("–", "")
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


def test_it_looks_at_the_clock_again_by_itself(bar: SummaryBar, qtbot: QtBot) -> None:
    came = now() - timedelta(seconds=59.8)
    bar.show_listing(listing(account(), at=came), "host")
    qtbot.waitUntil(lambda: bar.checked.figure.text() == "1 min ago")
    bar.show_listing(None, "host")
    assert not bar._timer.isActive()
