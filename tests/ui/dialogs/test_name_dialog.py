"""A name that will not do stays in the field, with what is wrong beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs import question_dialog
from app.ui.dialogs.question_dialog import NameDialog
from tests.support.sessions import click
from tests.support.signals import Emissions

TAKEN = "There is one already."


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(question_dialog, "announce", lambda _, words: said.append(words))
    return said


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot, heard: list[str]) -> NameDialog:  # noqa: ARG001
    window.show()
    made = NameDialog(
        window, "Rename", "Its new name:", "old", "Rename it",
        lambda name: TAKEN if name == "taken" else "",
    )  # fmt: skip
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_one_types_over_the_old_one_and_enter_is_enough(dialog: NameDialog) -> None:
    told = Emissions(dialog, "named", "accepted")
    assert dialog.field.hasFocus()
    QTest.keyClicks(dialog.field, "  new one ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told == [("accepted", None), ("named", "new one")]
    assert dialog.isHidden()


def test_what_is_refused_stays_and_can_be_mended(dialog: NameDialog, heard: list[str]) -> None:
    told = Emissions(dialog, "named")
    height = dialog.height()
    QTest.keyClicks(dialog.field, "taken")
    assert dialog.verdict.text() == dialog.field.accessibleDescription() == TAKEN
    assert heard == [TAKEN]
    assert not dialog.agree_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.field.text() == "taken"
    assert dialog.height() == height  # nothing has moved
    QTest.keyClicks(dialog.field, " 2")
    assert dialog.verdict.text() == dialog.field.accessibleDescription() == ""
    click(dialog.agree_button)
    assert told == [("named", "taken 2")]


def test_nothing_is_no_name_and_no_mistake_yet(dialog: NameDialog, heard: list[str]) -> None:
    dialog.field.setText("   ")
    assert not dialog.agree_button.isEnabled()
    assert (dialog.verdict.text(), heard) == ("", [])
    dialog.accept()
    assert dialog.isVisible()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_to_leave_it_names_nothing(dialog: NameDialog, way: str) -> None:
    told = Emissions(dialog, "named", "rejected")
    if way == "escape":
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    else:
        click(dialog.cancel_button)
    assert told.names == ["rejected"]


def test_names_and_sizes(dialog: NameDialog) -> None:
    assert dialog.accessibleName() == dialog.windowTitle() == "Rename"
    assert dialog.field.accessibleName() == "Its new name"
    (label,) = [label for label in dialog.findChildren(QLabel) if label.buddy()]
    assert label.buddy() is dialog.field
    for part in (dialog.field, dialog.agree_button, dialog.cancel_button):
        assert min(part.width(), part.height()) >= 24
