"""What copies says that it has."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.guidance.model import Action, ActionKind, Guidance
from app.ui.guidance_dialog import GuidanceDialog
from app.ui.text_dialog import TextDialog
from app.ui.widgets import copy_button
from app.ui.widgets.copy_button import CopyButton
from tests.support.signals import Emissions


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def hear(widget: QWidget, words: str) -> None:
        assert widget.isVisible()
        said.append(words)

    monkeypatch.setattr(copy_button, "announce", hear)
    return said


def test_it_says_so_for_a_moment_and_keeps_its_place_and_name(
    qtbot: QtBot, heard: list[str]
) -> None:
    button = CopyButton("Copy details")
    qtbot.addWidget(button)
    button.show()
    size, name = button.sizeHint(), button.accessibleName()
    button._said.setInterval(30)
    button.say_copied()
    assert (button.text(), heard) == ("Copied", ["Copied"])
    assert (button.sizeHint(), button.accessibleName()) == (size, name)
    qtbot.waitUntil(lambda: button.text() == "Copy details")
    assert button.sizeHint() == size


def test_a_text_that_is_copied(qtbot: QtBot, heard: list[str]) -> None:
    dialog = TextDialog("Support report", "the report")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the report"
    assert (dialog.copy_button.text(), heard) == ("Copied", ["Copied"])
    QGuiApplication.clipboard().clear()


def test_details_that_are_copied(qtbot: QtBot, heard: list[str]) -> None:
    again = Action(ActionKind.TRY_AGAIN, "Try again")
    facts = (("kind", "unauthorized"),)
    dialog = GuidanceDialog(Guidance("t", "s", (), (again,), details=facts), "")
    qtbot.addWidget(dialog)
    told = Emissions(dialog, "copy_wanted")
    dialog.open()
    dialog.more.click()
    dialog.copy_button.click()
    assert told == [("copy_wanted", "kind: unauthorized")]
    assert (dialog.copy_button.text(), heard) == ("Copied", ["Copied"])
