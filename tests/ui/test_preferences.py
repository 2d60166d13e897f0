"""What can be set, is set at once, by mouse and by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from app.ui.dialogs.preferences_dialog import PreferencesDialog
from app.ui.session.settings import Settings
from tests.support.signals import Emissions

LANGUAGES = [("en", "English"), ("de", "Deutsch")]
Open = Callable[..., PreferencesDialog]


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def opened(qtbot: QtBot, settings: Settings) -> Open:
    def make() -> PreferencesDialog:
        dialog = PreferencesDialog(settings, LANGUAGES)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def test_it_shows_what_is_set(opened: Open, settings: Settings) -> None:
    settings.theme, settings.language = "dark", "de"
    settings.repeat_minutes, settings.clear_clipboard_seconds = 15, 60
    settings.check_on_start, settings.notify, settings.share_safe = False, True, True
    dialog = opened()
    assert dialog.theme_box.currentText() == "Dark"
    assert dialog.language_box.currentText() == "Deutsch"
    assert (dialog.minutes.value(), dialog.clear_after.value()) == (15, 60)
    boxes = (dialog.on_start, dialog.notify, dialog.share_safe)
    assert [box.isChecked() for box in boxes] == [False, True, True]


@pytest.mark.parametrize(
    ("act", "name", "value"),
    [
        (lambda it: it.theme_box.setCurrentIndex(2), "theme", "dark"),
        (lambda it: it.language_box.setCurrentIndex(2), "language", "de"),
        (lambda it: it.on_start.click(), "check_on_start", False),
        (lambda it: it.minutes.setValue(5), "repeat_minutes", 5),
        (lambda it: it.notify.click(), "notify", True),
        (lambda it: it.share_safe.click(), "share_safe", True),
        (lambda it: it.clear_after.setValue(60), "clear_clipboard_seconds", 60),
    ],
)
def test_each_takes_effect_at_once(
    opened: Open,
    settings: Settings,
    act: Callable[[PreferencesDialog], None],
    name: str,
    value: object,
) -> None:
    dialog = opened()
    told = Emissions(dialog, "changed")
    assert getattr(settings, name) != value
    act(dialog)
    assert getattr(settings, name) == value
    assert told.names == ["changed"]


def test_what_is_not_known_is_the_first_choice(opened: Open, settings: Settings) -> None:
    settings.theme, settings.language = "pink", "tlh"
    dialog = opened()
    assert dialog.theme_box.currentIndex() == 0
    assert dialog.language_box.currentIndex() == 0
    assert (settings.theme, settings.language) == ("pink", "tlh")  # until something is chosen


def test_numbers_have_sensible_ends_and_read_well(opened: Open) -> None:
    dialog = opened()
    assert dialog.minutes.accessibleName() == "Check again by itself"
    assert dialog.minutes.text() == "never"
    dialog.minutes.setValue(15)
    assert dialog.minutes.text() == "every 15 min"
    assert dialog.clear_after.text() == "30 s"
    assert (dialog.minutes.minimum(), dialog.minutes.maximum()) == (0, 24 * 60)
    assert (dialog.clear_after.minimum(), dialog.clear_after.maximum()) == (5, 600)


def test_the_buttons(opened: Open) -> None:
    dialog = opened()
    told = Emissions(dialog, "folder_wanted", "reset_wanted", "accepted")
    dialog.log_button.click()
    dialog.reset_button.click()
    dialog.close_button.click()
    assert told.names == ["folder_wanted", "reset_wanted", "accepted"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_keys_close_it(opened: Open, key: Qt.Key) -> None:
    dialog = opened()
    QTest.keyClick(dialog, key)
    assert dialog.isHidden()


def test_everything_in_it_can_be_hit(opened: Open) -> None:
    dialog = opened()
    parts = [
        part
        for kind in (QAbstractButton, QComboBox, QSpinBox)
        for part in dialog.findChildren(kind)
        if part.isVisible()
    ]
    assert len(parts) == 3 + 3 + 4 + 2 + 2
    assert [part for part in parts if min(part.width(), part.height()) < 24] == []
    assert {dialog.minutes.less.accessibleName(), dialog.clear_after.more.accessibleName()} == {
        "Less: Check again by itself",
        "More: Clear a copied token after",
    }


def test_every_label_leads_to_its_field(opened: Open) -> None:
    dialog = opened()
    fields = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    assert fields == {dialog.theme_box, dialog.language_box, dialog.minutes, dialog.clear_after}
    assert all(field.accessibleName() for field in fields)
