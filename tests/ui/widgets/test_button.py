"""What copies says that it has."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.guidance.guidance import Action, ActionKind, Guidance
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.text_dialog import TextDialog
from app.ui.widgets import button as buttons
from app.ui.widgets.button import CopyButton


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def hear(widget: QWidget, words: str) -> None:
        assert widget.isVisible()
        said.append(words)

    monkeypatch.setattr(buttons, "announce", hear)
    return said


def test_it_says_so_for_a_moment_and_keeps_its_place_and_name(
    qtbot: QtBot, heard: list[str]
) -> None:
    button = CopyButton("Copy details", lambda: "words")
    qtbot.addWidget(button)
    button.show()
    size, name = button.sizeHint(), button.accessibleName()
    button._said.setInterval(30)
    button.click()
    assert (button.text(), heard) == ("Copy details", [])
    qtbot.waitUntil(lambda: heard == ["Copied"])
    assert (button.sizeHint(), button.accessibleName()) == (size, name)
    qtbot.waitUntil(lambda: button.text() == "Copy details")
    assert button.sizeHint() == size


def test_it_says_when_nothing_was_copied(qtbot: QtBot, heard: list[str]) -> None:
    button = CopyButton("Copy details", lambda: "words")
    qtbot.addWidget(button)
    button.show()
    system = QGuiApplication.clipboard()
    refusing = QTimer()
    refusing.timeout.connect(lambda: system.setText("what was there"))
    refusing.start(10)
    button.click()
    qtbot.waitUntil(lambda: heard == ["Not copied"])
    assert button.text() == "Not copied"


def test_a_text_that_is_copied(qtbot: QtBot, heard: list[str]) -> None:
    dialog = TextDialog("Support report", "the report")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: heard == ["Copied"])
    assert QGuiApplication.clipboard().text() == "the report"
    assert dialog.copy_button.text() == "Copied"
    QGuiApplication.clipboard().clear()


def test_details_that_are_copied(qtbot: QtBot, heard: list[str]) -> None:
    again = Action(ActionKind.TRY_AGAIN, "Try again")
    facts = (("kind", "unauthorized"),)
    dialog = GuidanceDialog(Guidance("t", "s", (), (again,), details=facts), "")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.more.click()
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: heard == ["Copied"])
    assert QGuiApplication.clipboard().text() == "kind: unauthorized"
    assert dialog.copy_button.text() == "Copied"
    QGuiApplication.clipboard().clear()
