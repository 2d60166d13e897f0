"""A token on screen: for a moment, and nowhere but in its pixels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.base.secret import Secret
from app.ui.widgets.secret_label import REVEAL_SECONDS, SecretLabel
from tests.support.documents import fake_discord_token
from tests.support.leaks import leaked
from tests.support.signals import Emissions

TOKEN = fake_discord_token("on screen")
MASK = f"••••••{TOKEN[-4:]}"
SPOKEN = f"Discord token: hidden, ends in {TOKEN[-4:]}"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(400, 200)
    return made


@pytest.fixture
def label(qtbot: QtBot, window: QWidget) -> SecretLabel:
    made = SecretLabel()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show_secret(Secret(TOKEN), MASK, SPOKEN)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def tick(label: SecretLabel) -> None:
    """A second, without waiting for it."""
    timer = label.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 1000
    timer.timeout.emit()


def picture(label: SecretLabel) -> QImage:
    return label.grab().toImage()


def test_it_is_hidden_at_first(label: SecretLabel) -> None:
    assert not label.is_revealed


def test_it_hides_again_when_its_time_is_over(label: SecretLabel) -> None:
    told = Emissions(label, "counted")
    hidden = picture(label)
    label.reveal()
    assert label.is_revealed
    assert picture(label) != hidden
    for _ in range(REVEAL_SECONDS - 1):
        tick(label)
        assert label.is_revealed
    tick(label)
    assert not label.is_revealed
    assert told.of("counted") == list(range(REVEAL_SECONDS, -1, -1))
    assert REVEAL_SECONDS == 15
    label.resize(label.sizeHint().expandedTo(hidden.size()))
    assert picture(label).size() == hidden.size()
    assert not label.findChild(QTimer).isActive()  # type: ignore[union-attr]  # silent when idle


def lose_focus(label: SecretLabel) -> None:
    other = QWidget()
    other.show()
    other.activateWindow()
    QTest.qWaitForWindowActive(other)
    assert not label.isActiveWindow()
    other.deleteLater()


def tell(state: Qt.ApplicationState) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(state)


HIDING: dict[str, Callable[[SecretLabel], object]] = {
    "another window": lose_focus,
    "another program": lambda _: tell(Qt.ApplicationState.ApplicationInactive),
    "the screen is locked": lambda _: tell(Qt.ApplicationState.ApplicationSuspended),
    "minimised": lambda label: label.window().showMinimized(),
    "another page": lambda label: label.hide(),
    "closed": lambda label: label.window().close(),
    "another account": lambda label: label.show_secret(Secret("other-token-of-theirs"), "••", ""),
    "no account": lambda label: label.show_secret(None, "", ""),
    "by hand": lambda label: label.hide_again(),
}


@pytest.mark.parametrize("what", HIDING)
def test_it_hides_when(label: SecretLabel, what: str) -> None:
    told = Emissions(label, "counted")
    label.reveal()
    HIDING[what](label)
    QApplication.processEvents()
    assert not label.is_revealed
    assert told.of("counted") == [REVEAL_SECONDS, 0]
    tick(label)
    assert told.of("counted") == [REVEAL_SECONDS, 0]


def test_what_stays_in_front_stays_revealed(label: SecretLabel) -> None:
    label.reveal()
    QApplication.sendEvent(label, QEvent(QEvent.Type.WindowActivate))
    tell(Qt.ApplicationState.ApplicationActive)
    assert label.is_revealed


def test_nothing_cannot_be_revealed(label: SecretLabel) -> None:
    label.show_secret(None, "missing", "Discord token: missing")
    told = Emissions(label, "counted")
    label.reveal()
    assert not label.is_revealed
    assert told == []


def test_it_is_in_no_text_that_another_program_could_ask_for(label: SecretLabel) -> None:
    label.reveal()
    assert label.is_revealed
    kinds = QAccessible.Text
    interface = QAccessible.queryAccessibleInterface(label)
    heard = [interface.text(kind) for kind in kinds if kind is not kinds.UserText]
    meta = label.metaObject()
    names = [meta.property(at).name() for at in range(meta.propertyCount())]
    properties = [str(label.property(name)) for name in names]
    texts = [*heard, *properties, label.toolTip(), label.windowTitle(), repr(label)]
    assert SPOKEN in heard
    assert leaked("\n".join(texts), [TOKEN]) == []


def test_a_long_token_is_shown_whole(label: SecretLabel) -> None:
    label.resize(120, 300)
    label.reveal()
    lines = label._lines()
    assert len(lines) > 1
    assert "".join(lines) == TOKEN
    assert label.minimumSizeHint() == label.sizeHint()


def test_it_has_room_for_all_lines_after_its_width_changed(
    label: SecretLabel, window: QWidget, qtbot: QtBot
) -> None:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addStretch(1)
    label.reveal()
    for width in (400, 150, 110):
        window.resize(width, 300)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        qtbot.waitUntil(lambda: label.height() >= label.sizeHint().height())
    assert len(label._lines()) > 4
