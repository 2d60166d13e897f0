"""The subscription in full."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.accounts.subscription import Owner, Share, Subscription
from app.ui.dialogs.subscription_dialog import SubscriptionDialog
from app.ui.look.dates import date_in_words
from tests.support.screens import settle
from tests.support.visible_text import cut_off

TODAY = datetime.now(UTC).date()
OWNER = Owner("owner@mail.example", "Mara Owner")
KNOWN = Subscription(
    is_active=True,
    last_renewal=TODAY - timedelta(days=1),
    subscriptions=2,
    accounts_per_service=6,
    shares=(Share("Kling API", 2, 1), Share("Google Flow API", 6, 0), Share("Muse", None, 0)),
    owner=OWNER,
)


def opened(
    qtbot: QtBot, subscription: Subscription, *, shows_owner: bool = True
) -> SubscriptionDialog:
    dialog = SubscriptionDialog(subscription, shows_owner=shows_owner)
    qtbot.addWidget(dialog)
    dialog.show()
    return settle(dialog)


def words_of(dialog: SubscriptionDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def value_of(dialog: SubscriptionDialog, name: str) -> str:
    words = words_of(dialog)
    return words[words.index(name) + 1]


def test_all_that_is_known(qtbot: QtBot) -> None:
    dialog = opened(qtbot, KNOWN)
    renewal = KNOWN.renewal(TODAY)
    assert renewal is not None
    assert {name: value_of(dialog, name) for name in ("State", "Subscriptions", "Owner")} == {
        "State": "Active",
        "Subscriptions": "2",
        "Owner": "Mara Owner",
    }
    assert value_of(dialog, "Paid until") == date_in_words(renewal)
    assert value_of(dialog, "Last renewal") == date_in_words(TODAY - timedelta(days=1))
    assert value_of(dialog, "Accounts per service") == "6"
    assert value_of(dialog, "E-mail") == "owner@mail.example"
    assert value_of(dialog, "Kling API") == "2 of 6 · 1 in error"
    assert value_of(dialog, "Google Flow API") == "6 of 6"
    assert value_of(dialog, "Muse") == "–"
    titles = words_of(dialog)
    assert "useapi.net itself counts accounts in error" in titles
    assert "Some services have all the accounts they may have" in titles
    assert not list(cut_off(dialog))


def test_the_owner_is_hidden_where_others_may_look(qtbot: QtBot) -> None:
    words = " ".join(words_of(opened(qtbot, KNOWN, shows_owner=False)))
    assert "Kling API" in words
    assert "owner@" not in words
    assert "Mara" not in words


@pytest.mark.parametrize("active", [True, False, None])
def test_what_is_missing_takes_no_line(qtbot: QtBot, active: bool | None) -> None:  # noqa: FBT001
    words = words_of(opened(qtbot, Subscription(is_active=active)))
    assert ("State" in words) == (active is not None)
    assert ("Not active" in words) == (active is False)
    for name in ("Paid until", "Last renewal", "Subscriptions", "Owner", "E-mail"):
        assert name not in words
