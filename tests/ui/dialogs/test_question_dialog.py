"""A question before something is gone: the safe answer is the easy one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import QuestionDialog
from app.ui.widgets.button import Button
from tests.support.sessions import click
from tests.support.signals import Emissions

LEAST = 24


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(window: QWidget, qtbot: QtBot) -> QuestionDialog:
    window.show()
    dialog = QuestionDialog(window, "Remove “<b>R&D</b>”?", "It is gone then.", "Remove", "Keep it")
    DialogHost(window).open(dialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


Way = Callable[[QuestionDialog], object]


@pytest.mark.parametrize(
    ("way", "answer"),
    [
        (lambda it: click(it.yes), "accepted"),
        (lambda it: click(it.no), "rejected"),
        (lambda it: QTest.keyClick(it, Qt.Key.Key_Escape), "rejected"),
        (lambda it: QTest.keyClick(it, Qt.Key.Key_Return), "rejected"),
        (lambda it: QTest.keyClick(it.yes, Qt.Key.Key_Space), "accepted"),
        (lambda it: it.close(), "rejected"),
    ],
    ids=["yes", "no", "Escape", "Enter", "Space on yes", "closed"],
)
def test_every_way_to_answer(asked: QuestionDialog, way: Way, answer: str, qtbot: QtBot) -> None:
    told = Emissions(asked, "accepted", "rejected", "destroyed")
    way(asked)
    assert told.names[:1] == [answer]
    qtbot.waitUntil(lambda: told.names == [answer, "destroyed"])


def test_it_is_ours_and_not_the_systems(asked: QuestionDialog) -> None:
    assert not isinstance(asked, QMessageBox)
    buttons = asked.findChildren(Button)
    assert [button.text() for button in buttons] == ["Remove", "Keep it"]
    assert all(min(button.width(), button.height()) >= LEAST for button in buttons)
    assert asked.no.hasFocus()
    assert asked.no.isDefault()
    assert asked.isModal()


def test_it_is_read_as_it_is_written(asked: QuestionDialog) -> None:
    assert asked.accessibleName() == asked.windowTitle() == "Remove “<b>R&D</b>”?"
    assert asked.accessibleDescription() == "It is gone then."
    assert asked.title.text() == asked.windowTitle()
    assert asked.title.textFormat() == asked.text.textFormat() == Qt.TextFormat.PlainText


def test_tab_goes_from_answer_to_answer(asked: QuestionDialog) -> None:
    reached = []
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [asked.yes, asked.no]
