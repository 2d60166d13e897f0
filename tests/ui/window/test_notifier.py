"""The desktop is told when something that was fine needs attention, and only then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.accounts.listing import Listing
from app.ui.session.settings import Settings
from app.ui.window.notifier import Notifier
from tests.support.listings import account, listing
from tests.support.server import LoopbackServer
from tests.support.sessions import make_session, make_window, take

FINE = listing(account(1), account(2), account(3))
ONE_BROKEN = listing(account(1), account(2, discord=None), account(3))
TWO_BROKEN = listing(account(1, discord=None), account(2, discord=None), account(3))
NEW_AND_BROKEN = listing(account(1), account(2), account(3), account(4, discord=None))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the tray was asked to say. There is no tray without a desktop: it is stood in for."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, _title, words: said.append(words))
    return said


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user looks at another program."""
    state = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QApplication, "applicationState", lambda: state)


@pytest.fixture
def settings() -> Settings:
    return Settings(notify=True)


class Listings:
    """Come one after the other, as the session tells of them."""

    def __init__(self, server: LoopbackServer, settings: Settings) -> None:
        self._session = make_session(server, None)
        self._window = make_window(self._session, settings)
        self._notifier = Notifier(self._session, settings, self._window)

    def come(self, *listings: Listing) -> None:
        for each in listings:
            take(self._session, each)
            self._session.listed.emit(each)

    def end(self) -> None:
        self._window.deleteLater()


@pytest.fixture
def listings(qapp: QApplication, server: LoopbackServer, settings: Settings) -> Iterator[Listings]:
    assert qapp
    made = Listings(server, settings)
    yield made
    made.end()


@pytest.mark.usefixtures("away")
def test_what_was_fine_and_is_not_any_more(listings: Listings, told: list[str]) -> None:
    listings.come(FINE)
    assert told == []
    listings.come(ONE_BROKEN)
    assert len(told) == 1
    assert told[0].startswith("1 channel")
    listings.come(ONE_BROKEN)
    assert len(told) == 1  # known by now
    listings.come(TWO_BROKEN)
    assert len(told) == 2
    listings.come(FINE, TWO_BROKEN)
    assert told[2].startswith("2 channels")


@pytest.mark.usefixtures("away")
def test_what_was_never_fine_is_no_news(listings: Listings, told: list[str]) -> None:
    listings.come(ONE_BROKEN)  # the first list: nothing is known from before
    listings.come(NEW_AND_BROKEN)
    assert told == []


@pytest.mark.usefixtures("away")
def test_who_does_not_want_it_is_not_told(
    listings: Listings, settings: Settings, told: list[str]
) -> None:
    settings.notify = False
    listings.come(FINE, ONE_BROKEN)
    assert told == []
    settings.notify = True
    listings.come(TWO_BROKEN)
    assert len(told) == 1


def test_who_looks_at_the_window_sees_it_there(
    listings: Listings, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    active = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(QApplication, "applicationState", lambda: active)
    listings.come(FINE, ONE_BROKEN)
    assert told == []


@pytest.mark.usefixtures("away")
def test_without_a_tray_the_task_bar_asks_for_a_look(
    listings: Listings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(QApplication, "alert", asked.append)
    listings.come(FINE, ONE_BROKEN)
    assert len(asked) == 1
