"""Guidance as a dialog."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.guidance.guidance import Action, ActionKind, Guidance, Severity
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from tests.support.signals import Emissions

CHANGE = Action(ActionKind.CHANGE_TOKEN, "Change token…")
AGAIN = Action(ActionKind.TRY_AGAIN, "Try again")
REFUSED = Guidance(
    title="It was <b>refused</b> & more",
    summary="The answer was 401.",
    steps=("Copy the whole token.", "Paste it again."),
    actions=(CHANGE, AGAIN),
    details=(("kind", "unauthorized"), ("status_code", "401")),
)
Open = Callable[..., GuidanceDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make(guidance: Guidance = REFUSED, remaining: str = "") -> GuidanceDialog:
        dialog = GuidanceDialog(guidance, remaining, window)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def texts(dialog: GuidanceDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def test_it_says_what_happened_and_what_to_do(opened: Open) -> None:
    dialog = opened(remaining="The accounts are still there.")
    assert set(texts(dialog)) == {
        "It was <b>refused</b> & more",
        "The answer was 401. The accounts are still there.",
        "1.", "Copy the whole token.",
        "2.", "Paste it again.",
    }  # fmt: skip
    assert {label.textFormat() for label in (dialog.title, dialog.summary, *dialog.steps)} == {
        Qt.TextFormat.PlainText
    }
    assert dialog.summary.text() == "The answer was 401. The accounts are still there."
    assert [step.text() for step in dialog.steps] == list(REFUSED.steps)
    assert [button.text() for button in dialog.buttons] == ["Change token…", "Try again"]
    assert dialog.close_button.text() == "Close"
    assert dialog.isModal()


def test_a_screen_reader_hears_all_of_it(opened: Open) -> None:
    dialog = opened()
    assert dialog.accessibleName() == REFUSED.title
    assert dialog.accessibleDescription().split("\n") == [REFUSED.summary, *REFUSED.steps]
    names = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    assert "Error" in names


def test_enter_presses_the_button_that_helps_most(opened: Open) -> None:
    dialog = opened()
    told = Emissions(dialog, "chosen", "rejected")
    assert dialog.primary.hasFocus()
    assert dialog.primary.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told == [("chosen", CHANGE)]
    assert dialog.isHidden()


def test_every_button_says_what_it_is_for(opened: Open) -> None:
    for number, action in enumerate(REFUSED.actions):
        dialog = opened()
        told = Emissions(dialog, "chosen", "rejected")
        QTest.mouseClick(dialog.buttons[number], Qt.MouseButton.LeftButton)
        assert told == [("chosen", action)]


@pytest.mark.parametrize("way", ["escape", "close", "button"])
def test_to_close_it_chooses_nothing(opened: Open, way: str) -> None:
    dialog = opened()
    told = Emissions(dialog, "chosen", "rejected")
    if way == "escape":
        QTest.keyClick(dialog.primary, Qt.Key.Key_Escape)
    elif way == "close":
        dialog.close()
    else:
        QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert told.names == ["rejected"]
    assert dialog.isHidden()


def test_it_is_gone_once_it_is_closed_and_a_newer_one_takes_its_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    host = DialogHost(window)
    first, second = (GuidanceDialog(REFUSED, "", window) for _ in range(2))
    gone = Emissions(first, "destroyed")
    host.open(first)
    host.open(second)
    assert first.isHidden()
    assert second.isVisible()
    assert host._dialog
    qtbot.waitUntil(lambda: len(gone) == 1)
    second.reject()
    assert not host._dialog


def test_the_details_are_there_for_who_wants_them(opened: Open, qapp: QApplication) -> None:
    dialog = opened()
    assert dialog.details.isHidden()
    height = dialog.height()
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    qapp.processEvents()
    assert dialog.details.isVisible()
    assert dialog.height() > height
    assert dialog.details.toPlainText() == "kind: unauthorized\nstatus_code: 401"
    assert dialog.details.isReadOnly()
    dialog.details.selectAll()
    dialog.details.copy()
    assert QApplication.clipboard().text() == dialog.details.toPlainText()
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert dialog.details.isHidden()
    QApplication.clipboard().clear()


def test_without_details_there_is_no_button_for_them(opened: Open) -> None:
    plain = Guidance(title="t", summary="s", steps=(), actions=(AGAIN,))
    assert opened(plain).more.isHidden()


@pytest.mark.parametrize(
    ("severity", "name"),
    [
        (Severity.ERROR, "Error"),
        (Severity.WARNING, "Warning"),
        (Severity.INFORMATION, "Information"),
    ],
)
def test_how_bad_it_is_has_a_picture_with_a_name(
    opened: Open, severity: Severity, name: str
) -> None:
    dialog = opened(Guidance(title="t", summary="s", steps=(), actions=(AGAIN,), severity=severity))
    icons = [label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    assert [icon.accessibleName() for icon in icons] == [name]


def test_tab_reaches_every_button(opened: Open) -> None:
    dialog = opened()
    reached = set()
    for _ in range(8):
        widget = QApplication.focusWidget()
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert reached >= {*dialog.buttons, dialog.more, dialog.close_button}


def test_nothing_is_cut_off_with_long_words_and_a_large_font(opened: Open, qtbot: QtBot) -> None:
    long = Guidance(
        title="A title that is rather long " * 4,
        summary="And a summary that goes on " * 12,
        steps=("Do this and that, " * 15,) * 4,
        actions=(CHANGE, AGAIN),
    )
    dialog = opened(long)
    for label in (dialog.title, dialog.summary, *dialog.steps):
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))


def test_the_icon_stands_in_the_middle_of_the_first_line(opened: Open) -> None:
    dialog = opened()
    first_line = dialog.title.y() + dialog.title.fontMetrics().height() / 2
    assert abs(dialog._icon.geometry().center().y() - first_line) <= 1


def test_a_report_can_be_saved_and_another_problem_has_none(opened: Open, tmp_path: Path) -> None:
    other = opened()
    other.more.click()
    assert other.copy_button.isVisible()
    assert other.save_button.isHidden()
    crashed = replace(REFUSED, details=(("kind", "internal"), ("report", "Time: …\nTraceback")))
    dialog = opened(crashed)
    dialog.more.click()
    assert dialog.save_button.isVisible()
    dialog.save_button.click()
    (asked,) = dialog.findChildren(QFileDialog)
    assert not asked.isHidden()
    asked.fileSelected.emit(str(tmp_path / "report.txt"))
    asked.reject()
    assert (tmp_path / "report.txt").read_text() == f"{dialog.details.toPlainText()}\n"
    assert "Traceback" in dialog.details.toPlainText()
    assert (tmp_path / "report.txt").stat().st_mode & 0o777 == 0o600
    assert dialog.saved.text() == "Saved as report.txt"
    dialog._save(str(tmp_path / "no" / "report.txt"))
    assert "was not written" in dialog.saved.text()
