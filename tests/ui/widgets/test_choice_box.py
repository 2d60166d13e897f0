"""Numbers by mouse, by wheel and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import theme
from app.ui.widgets.choice_box import NumberBox
from tests.support.pixels import Photo
from tests.support.sessions import click

LEAST = 24
"""WCAG 2.2, 2.5.8."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def box(window: QWidget, qtbot: QtBot) -> NumberBox:
    column = QVBoxLayout(window)
    made = NumberBox((0, 3), 1)
    made.setAccessibleName("Jobs")
    column.addLayout(made.with_buttons())
    column.addWidget(NumberBox((0, 9), 4))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def test_both_buttons_can_be_hit_and_step(box: NumberBox) -> None:
    for button in (box.less, box.more):
        assert min(button.width(), button.height()) >= LEAST
    assert box.height() >= theme.CONTROL_HEIGHT
    click(box.more)
    assert box.value() == 2
    assert box.hasFocus()
    click(box.less)
    click(box.less)
    assert box.value() == 0


def test_at_its_ends_there_is_no_step(box: NumberBox) -> None:
    box.setValue(0)
    assert (box.less.isEnabled(), box.more.isEnabled()) == (False, True)
    box.setValue(3)
    assert (box.less.isEnabled(), box.more.isEnabled()) == (True, False)


def test_a_button_held_down_goes_on(box: NumberBox, qtbot: QtBot) -> None:
    box.more.setAutoRepeatDelay(5)
    box.more.setAutoRepeatInterval(5)
    QTest.mousePress(box.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: box.value() == 3)
    QTest.mouseRelease(box.more, Qt.MouseButton.LeftButton)
    assert box.value() == 3


def test_the_keyboard_needs_one_stop_for_it(box: NumberBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 2
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.value() == 1
    box.selectAll()
    QTest.keyClicks(box, "3")
    assert box.value() == 3
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), NumberBox)
    assert not box.hasFocus()


def test_it_has_three_names(box: NumberBox) -> None:
    assert [part.accessibleName() for part in (box, box.less, box.more)] == [
        "Jobs", "Less: Jobs", "More: Jobs",
    ]  # fmt: skip


def test_the_wheel_turns_it_only_where_the_keyboard_is(box: NumberBox) -> None:
    def turn() -> None:
        down = QWheelEvent(
            QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(box, down)

    box.clearFocus()
    turn()
    assert box.value() == 1
    box.setFocus()
    turn()
    assert box.value() == 2


def test_its_focus_can_be_seen(box: NumberBox) -> None:
    box.clearFocus()
    without = Photo(box)
    box.setFocus()
    assert without.differing(Photo(box)) >= 1.5
