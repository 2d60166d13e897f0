"""Buttons, fields and boxes: room for their words, keys, targets, both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look.theme import CONTROL_HEIGHT
from app.ui.widgets.button import Button, LinkButton
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.surfaces import Banner
from app.ui.widgets.text_field import SearchField, TextField
from tests.support.pixels import Photo
from tests.support.signals import Emissions

RTL = Qt.LayoutDirection.RightToLeft


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def larger(widget: QWidget, factor: float = 2) -> None:
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    widget.setFont(font)


MAKERS: list[Callable[[], QPushButton]] = [
    lambda: Button("Hello & goodbye"),
    lambda: Button("Hello", icon_name="copy"),
    lambda: Button("Hello", icon_name="refresh", primary=True),
    lambda: LinkButton("Hello"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_a_button_has_room_for_its_words_in_any_size(
    make: Callable[[], QPushButton], qtbot: QtBot
) -> None:
    button = make()
    qtbot.addWidget(button)
    for _ in range(2):
        words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        assert button.minimumSizeHint().width() > words
        assert button.minimumSizeHint().height() >= max(24, button.fontMetrics().height())
        larger(button)


@pytest.mark.parametrize("make", MAKERS)
def test_a_button_is_pressed_by_the_space_bar_and_by_the_mouse(
    make: Callable[[], QPushButton], qtbot: QtBot
) -> None:
    button = make()
    shown(qtbot, button)
    told = Emissions(button, "clicked")
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(told) == 2
    button.setEnabled(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(told) == 2


def test_the_icon_of_a_button_grows_with_the_letters(qtbot: QtBot) -> None:
    button = Button(icon_name="copy")
    qtbot.addWidget(button)
    small = button.sizeHint()
    larger(button, 3)
    assert button.sizeHint().height() > 1.5 * small.height()
    assert button.sizeHint().width() >= button.sizeHint().height()


def test_a_button_looks_different_when_it_is_down_checked_or_off(qtbot: QtBot) -> None:
    button = Button("Hello")
    shown(qtbot, button)
    button.clearFocus()
    plain = Photo(button)
    button.setCheckable(True)
    button.setChecked(True)
    assert Photo(button).ground != plain.ground
    button.setChecked(False)
    assert Photo(button).ground == plain.ground
    button.setEnabled(False)
    assert Photo(button).ground != plain.ground


def test_icon_words_and_arrow_change_sides(qtbot: QtBot) -> None:
    button = Button("Hello", icon_name="copy")
    menu = QMenu(button)
    button.setMenu(menu)
    shown(qtbot, button)
    button.clearFocus()
    button.resize(button.sizeHint())
    plain = Photo(button)
    button.setLayoutDirection(RTL)
    assert plain.differing(Photo(button)) > 3


def test_fields_are_as_high_as_buttons(qtbot: QtBot) -> None:
    for field in (TextField(), SearchField("Filter")):
        qtbot.addWidget(field)
        button = Button("Hello")
        qtbot.addWidget(button)
        assert field.sizeHint().height() == button.sizeHint().height() == CONTROL_HEIGHT
        for widget in (field, button):
            larger(widget)
        assert field.sizeHint().height() == button.sizeHint().height() > CONTROL_HEIGHT


def test_the_filter_is_cleared_by_escape_and_by_its_button(qtbot: QtBot) -> None:
    field = SearchField("Filter")
    shown(qtbot, field)
    assert not field.clear_button.isVisible()
    for clear in (
        lambda: QTest.keyClick(field, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(field.clear_button, Qt.MouseButton.LeftButton),
    ):
        field.setText("words")
        assert field.clear_button.isVisible()
        clear()
        assert field.text() == ""
        assert not field.clear_button.isVisible()
    assert field.clear_button.accessibleName()
    assert min(field.clear_button.width(), field.clear_button.height()) >= 24


def test_the_ends_of_the_filter_change_sides(qtbot: QtBot) -> None:
    field = SearchField("Filter")
    shown(qtbot, field)
    field.resize(300, 34)
    field.setText("words")
    assert field.clear_button.geometry().center().x() > 150
    field.setLayoutDirection(RTL)
    field.resize(301, 34)
    assert field.clear_button.geometry().center().x() < 150


@pytest.mark.parametrize("key", ["ctrl+e", "esc"])
def test_the_window_gets_the_keys_that_are_its_own(qtbot: QtBot, key: str) -> None:
    window = QWidget()
    field = SearchField("Filter")
    field.setParent(window)
    action = window.addAction("Do it")
    action.setShortcut("Ctrl+E" if key == "ctrl+e" else "Esc")
    told = Emissions(action, "triggered")
    shown(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    field.setText("words" if key == "ctrl+e" else "")
    if key == "ctrl+e":
        QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told.names == ["triggered"]
    field.setText("words")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert told.names == ["triggered"]


def test_all_of_a_check_box_answers(qtbot: QtBot) -> None:
    box = CheckBox("Hello")
    shown(qtbot, box)
    box.resize(300, 40)
    assert box.minimumHeight() >= 24
    for place in (QPoint(2, 2), QPoint(297, 37)):
        before = box.isChecked()
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=place)
        assert box.isChecked() is not before


@pytest.mark.parametrize("make", [lambda: CheckBox("Hello"), ChoiceBox], ids=["check", "choice"])
def test_a_focus_that_no_key_led_to_can_be_seen(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    window = QWidget()
    widget = make()
    widget.setParent(window)
    shown(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget.clearFocus()
    plain = Photo(widget)
    widget.setFocus(Qt.FocusReason.MouseFocusReason)
    assert plain.differing(Photo(widget)) > 2


def test_the_banner_says_it_and_goes_when_it_was_read(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say("No network")
    assert banner.isVisible()
    assert banner.words.text() == "No network"
    told = Emissions(banner.more, "clicked")
    banner.more.click()
    assert told.names == ["clicked"]
    assert banner.isVisible()
    banner.close_button.click()
    assert banner.isHidden()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_box_to_tick_grows_with_the_letters(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    box = CheckBox("Keep it")
    box.setLayoutDirection(direction)
    shown(qtbot, box)
    sides = []
    for factor in (1, 2):
        larger(box, factor)
        box.resize(box.sizeHint())
        empty = Photo(box).colors()
        box.setChecked(True)
        sides.append((Photo(box).colors() - empty).total())
        box.setChecked(False)
    assert sides[1] > 2 * sides[0] > 0
