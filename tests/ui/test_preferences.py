"""What can be set, is set at once, by mouse and by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from app.ui.dialogs.preferences_dialog import PreferencesDialog
from app.ui.session.settings import Settings
from tests.support.signals import Emissions

Open = Callable[..., PreferencesDialog]


def field(dialog: PreferencesDialog, name: str) -> Any:
    return dialog.fields[name]


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def opened(qtbot: QtBot, settings: Settings) -> Open:
    def make() -> PreferencesDialog:
        dialog = PreferencesDialog(settings)
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
    assert field(dialog, "theme").currentText() == "Dark"
    assert field(dialog, "language").currentText() == "Deutsch"
    assert (
        field(dialog, "repeat_minutes").value(),
        field(dialog, "clear_clipboard_seconds").value(),
    ) == (15, 60)
    boxes = ("check_on_start", "notify", "share_safe")
    assert [field(dialog, name).isChecked() for name in boxes] == [False, True, True]


@pytest.mark.parametrize(
    ("act", "name", "value"),
    [
        (lambda it: it.fields["theme"].setCurrentIndex(2), "theme", "dark"),
        (lambda it: it.fields["language"].setCurrentText("Deutsch"), "language", "de"),
        (lambda it: it.fields["check_on_start"].click(), "check_on_start", False),
        (lambda it: it.fields["repeat_minutes"].setValue(5), "repeat_minutes", 5),
        (lambda it: it.fields["notify"].click(), "notify", True),
        (lambda it: it.fields["share_safe"].click(), "share_safe", True),
        (
            lambda it: it.fields["clear_clipboard_seconds"].setValue(60),
            "clear_clipboard_seconds",
            60,
        ),
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
    assert told == [("changed", name)]


def test_what_is_not_known_is_the_first_choice(opened: Open, settings: Settings) -> None:
    settings.theme, settings.language = "pink", "tlh"
    dialog = opened()
    assert field(dialog, "theme").currentIndex() == 0
    assert field(dialog, "language").currentIndex() == 0
    assert (settings.theme, settings.language) == ("pink", "tlh")  # until something is chosen


def test_numbers_have_sensible_ends_and_read_well(opened: Open) -> None:
    dialog = opened()
    assert field(dialog, "repeat_minutes").accessibleName() == "Check automatically"
    assert field(dialog, "repeat_minutes").text() == "never"
    field(dialog, "repeat_minutes").setValue(15)
    assert field(dialog, "repeat_minutes").text() == "every 15 min"
    assert field(dialog, "clear_clipboard_seconds").text() == "30 s"
    assert (
        field(dialog, "repeat_minutes").minimum(),
        field(dialog, "repeat_minutes").maximum(),
    ) == (0, 24 * 60)
    assert (
        field(dialog, "clear_clipboard_seconds").minimum(),
        field(dialog, "clear_clipboard_seconds").maximum(),
    ) == (5, 600)


def test_the_buttons(opened: Open) -> None:
    dialog = opened()
    told = Emissions(dialog, "log_folder_wanted", "reset_wanted", "accepted")
    dialog.log_button.click()
    dialog.reset_button.click()
    dialog.close_button.click()
    assert told.names == ["log_folder_wanted", "reset_wanted", "accepted"]


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
    assert len(parts) == 3 + 4 + 4 + 2 + 2
    assert [part for part in parts if min(part.width(), part.height()) < 24] == []
    less = field(dialog, "repeat_minutes").less.accessibleName()
    more = field(dialog, "clear_clipboard_seconds").more.accessibleName()
    assert (less, more) == ("Less: Check automatically", "More: Clear a copied token after")


def test_every_label_leads_to_its_field(opened: Open) -> None:
    dialog = opened()
    led_to = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    names = ("theme", "language", "repeat_minutes", "clear_clipboard_seconds")
    assert led_to == {field(dialog, name) for name in names}
    assert all(each.accessibleName() for each in led_to)
