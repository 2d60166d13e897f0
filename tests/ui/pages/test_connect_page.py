"""The page where a token comes in: by keyboard, by clipboard, and with what clings to it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.base.secret import Secret
from app.ui.pages.connect_page import ConnectPage
from tests.support.documents import fake_api_token, fake_discord_token
from tests.support.signals import Emissions

TOKEN = fake_api_token("connect")
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> ConnectPage:
    made = ConnectPage("api.useapi.net")
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.set_keyring("Test Keyring")
    made.show()
    made.focus_field()
    qtbot.waitUntil(made.field.hasFocus)
    return made


@pytest.fixture
def told(page: ConnectPage) -> Emissions:
    return Emissions(page, "submitted", "cancelled")


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[object]:
    assert qapp is not None
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


DIRT = {
    "as it is": TOKEN,
    "quotes": f'"{TOKEN}"',
    "typographic quotes": f"“{TOKEN}”",
    "backticks": f"`{TOKEN}`",
    "bearer": f"Bearer {TOKEN}",
    "header": f"Authorization: Bearer {TOKEN}",
    "blanks": f"  \t{TOKEN}",
    "line break at the end": f"{TOKEN}\r\n",
    "line break inside": f"{TOKEN[:12]}\n{TOKEN[12:]}",
    "colon encoded": TOKEN.replace(":", "%3A"),
    "colon encoded small": TOKEN.replace(":", "%3a"),
    "zero width": "\u200b".join(TOKEN),
    "byte order mark": f"\ufeff{TOKEN}",
    "everything": f'"Bearer \u200b{TOKEN.replace(":", "%3A")}\ufeff"\n',
}


@pytest.mark.parametrize("pasted", DIRT.values(), ids=DIRT.keys())
def test_a_token_is_clean_once_it_was_pasted(
    page: ConnectPage, told: Emissions, clipboard: object, pasted: str
) -> None:
    clipboard.setText(pasted)  # type: ignore[attr-defined]
    QTest.keyClick(page.field, KEY.Key_V, CTRL)
    assert page.field.reveal() == TOKEN
    assert page.verdict.isHidden()
    assert page.submit_button.isEnabled()
    QTest.keyClick(page.field, KEY.Key_Return)
    assert told == [("submitted", Secret(TOKEN))]


@pytest.mark.parametrize("pasted", DIRT.values(), ids=DIRT.keys())
def test_a_token_is_clean_however_it_was_set(
    page: ConnectPage, told: Emissions, pasted: str
) -> None:
    """As assistive technology and password managers do it."""
    page.field.setText(pasted)
    page.submit()
    assert told == [("submitted", Secret(TOKEN))]


def test_a_paste_takes_the_place_of_what_is_selected(page: ConnectPage, clipboard: object) -> None:
    page.field.setText(fake_api_token("old"))
    page.focus_field()
    clipboard.setText(f"{TOKEN}\n")  # type: ignore[attr-defined]
    QTest.keySequence(page.field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert page.field.reveal() == TOKEN


@pytest.mark.parametrize(
    ("text", "sentence", "may_go"),
    [
        ("", "", False),
        (TOKEN, "", True),
        (
            "some-other-shape",
            "API tokens usually look like “user:”, a number, “-” and a code.",
            True,
        ),
        (
            TOKEN.removeprefix("user:"),
            "The beginning seems to be missing: API tokens start with “user:”.",
            True,
        ),
        ("user:12", "The end seems to be missing: a “-” and a code follow the number.", True),
        ("two words", "There is a space inside. Did you paste more than the token?", True),
        ("tökén", "It contains letters or signs that no API token has.", False),
        ("a\x07b", "It contains invisible control characters. Please copy it again.", False),
        (
            "x" * 1_001,
            "That is far too long for an API token. Please copy only the token.",
            False,
        ),
        (
            fake_discord_token(),
            "This looks like a Discord token. The API token starts with “user:”.",
            False,
        ),
    ],
    ids=["empty", "fine", "unusual", "no prefix", "cut", "blank", "letters", "control", "long",
         "discord"],
)  # fmt: skip
def test_what_is_wrong_is_said_in_place(
    page: ConnectPage, told: Emissions, text: str, sentence: str, *, may_go: bool
) -> None:
    page.field.setText(text)
    assert page.verdict.text() == sentence
    assert page.verdict.isVisible() == bool(sentence)
    amount = f"{len(text)} characters" if text else ""
    assert page.field.accessibleDescription() == (sentence or amount)
    assert page.submit_button.isEnabled() == may_go
    QTest.keyClick(page.field, KEY.Key_Return)
    if may_go:
        assert told == [("submitted", Secret(text))]
    else:
        assert told == []
        assert page.verdict.text() == (sentence or "Paste your API token to go on.")
        assert page.verdict.isVisible()
        assert page.field.hasFocus()


def test_the_sentence_goes_when_the_text_is_right(page: ConnectPage) -> None:
    page.field.setText(fake_discord_token())
    height = page.widget().sizeHint().height()
    page.field.setText(TOKEN)
    assert page.verdict.isHidden()
    assert page.verdict.text() == ""
    assert page.field.accessibleDescription() == f"{len(TOKEN)} characters"
    assert page.widget().sizeHint().height() <= height  # nothing jumps


def test_typing_is_not_disturbed(page: ConnectPage) -> None:
    QTest.keyClicks(page.field, "user:1 2-ab")
    assert page.field.reveal() == "user:1 2-ab"
    QTest.keyClick(page.field, KEY.Key_Home)
    QTest.keyClick(page.field, KEY.Key_X)
    assert page.field.reveal() == "xuser:1 2-ab"
    assert page.field.cursorPosition() == 1


def test_the_buttons_say_what_is_wanted(page: ConnectPage, told: Emissions) -> None:
    clicks = [Emissions(button, "clicked") for button in (page.sample, page.help, page.back)]
    page.field.setText(TOKEN)
    for button in (page.submit_button, page.sample, page.help):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page.set_can_leave(True)
    assert page.sample.isHidden()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert told.names == ["submitted"]
    assert [each.names for each in clicks] == [["clicked"]] * 3


def test_whether_to_keep_the_token_is_handed_on(page: ConnectPage, qtbot: QtBot) -> None:
    page.field.setText(TOKEN)
    for keep in (True, False):
        page.keep.setChecked(keep)
        with qtbot.waitSignal(page.submitted) as blocker:
            page.submit()
        assert blocker.args == [Secret(TOKEN), keep]


def test_while_it_waits_the_button_cancels(page: ConnectPage, told: Emissions) -> None:
    page.field.setText(TOKEN)
    page.set_busy("Connecting to api.useapi.net…")
    assert page.submit_button.text() == "Cancel"
    assert page.busy.words.text() == "Connecting to api.useapi.net…"
    for part in (page.field, page.show_button, page.sample, page.keep):
        assert not part.isEnabled()
    QTest.mouseClick(page.submit_button, Qt.MouseButton.LeftButton)
    assert told == [("cancelled", None)]
    page.set_busy(None)
    assert page.submit_button.text() == "Check and continue"
    for part in (page.field, page.show_button, page.sample, page.keep, page.submit_button):
        assert part.isEnabled()
    page.field.clear()
    assert not page.submit_button.isEnabled()


def test_a_short_wait_does_not_flicker(page: ConnectPage, qtbot: QtBot) -> None:
    page.set_busy("Connecting…")
    assert page.busy.isHidden()
    qtbot.waitUntil(page.busy.isVisible)
    page.set_busy("Waiting…")
    assert page.busy.isVisible()
    page.set_busy(None)
    assert page.busy.isHidden()


def test_a_keyring_named_during_a_wait_does_not_open_its_box(page: ConnectPage) -> None:
    page.set_busy("Connecting…")
    page.set_keyring("Another Keyring")
    assert not page.keep.isEnabled()
    page.set_busy(None)
    assert page.keep.isEnabled()


def test_a_double_click_does_not_cancel(page: ConnectPage, told: Emissions) -> None:
    page.field.setText(fake_api_token())
    QTest.mouseClick(page.submit_button, Qt.MouseButton.LeftButton)
    page.set_busy("Connecting…")
    QTest.mouseClick(page.submit_button, Qt.MouseButton.LeftButton)
    assert told.names == ["submitted"]


def test_where_it_will_be_is_said_as_it_is_chosen(page: ConnectPage) -> None:
    page.set_keyring("GNOME Keyring")
    assert "kept in GNOME Keyring" in page.intro.text()
    page.keep.setChecked(False)
    assert "kept in" not in page.intro.text()
    assert "never written to a file" in page.intro.text()


def test_showing_and_hiding(page: ConnectPage) -> None:
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    assert not page.field._is_shown
    assert page.field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert page.show_button.text() == "Show"
    QTest.mouseClick(page.show_button, Qt.MouseButton.LeftButton)
    assert page.field._is_shown
    assert page.show_button.text() == "Hide"
    page.hide()
    assert not page.field._is_shown
    page.show()
    assert not page.field._is_shown


def test_a_hidden_token_cannot_be_copied(page: ConnectPage, clipboard: object) -> None:
    page.field.setText(TOKEN)
    page.field.selectAll()
    for key in (KEY.Key_C, KEY.Key_X):
        QTest.keyClick(page.field, key, CTRL)
        assert TOKEN not in clipboard.text()  # type: ignore[attr-defined]


def test_where_it_will_be_kept_has_its_real_name(page: ConnectPage) -> None:
    assert page.keep.text() == "Keep it in Test Keyring"
    assert page.keep.isChecked()
    assert "kept in Test Keyring" in page.intro.text()
    assert "api.useapi.net" in page.intro.text()
    page.set_keyring("Test Keyring", keep=False)
    assert not page.keep.isChecked()


def test_without_a_keyring_it_says_that_the_token_is_not_kept(page: ConnectPage) -> None:
    page.set_keyring("")
    assert not page.keep.isEnabled()
    assert not page.keep.isChecked()
    assert "forgotten when the window closes" in page.keep_hint.text()
    assert "kept in" not in page.intro.text()
    page.set_busy("Waiting…")
    page.set_busy(None)
    assert not page.keep.isEnabled()


def test_nothing_of_a_forgotten_token_can_be_brought_back(page: ConnectPage) -> None:
    QTest.keyClicks(page.field, TOKEN)
    page.show_button.setChecked(True)
    page.forget_text()
    assert page.field.reveal() == ""
    assert not page.field._is_shown
    assert not page.field.isUndoAvailable()
    assert not page.field.isRedoAvailable()
    page.field.undo()
    page.field.redo()
    assert page.field.reveal() == ""
    assert not page.verdict.isVisible()


def test_no_text_of_the_page_has_the_token(page: ConnectPage) -> None:
    page.field.setText(TOKEN)
    page.submit()
    texts = [label.text() for label in page.findChildren(QLabel)]
    texts += [page.field.accessibleDescription(), page.field.accessibleName(),
              page.field.displayText(), page.field.toolTip(), page.windowTitle()]  # fmt: skip
    assert TOKEN not in "\n".join(texts)


def test_tab_goes_through_all_of_it_in_the_order_of_reading(page: ConnectPage) -> None:
    page.field.setText(TOKEN)
    wanted = [page.field, page.show_button, page.keep, page.submit_button, page.sample, page.help]
    found = []
    for _ in wanted:
        widget = QApplication.focusWidget()
        found.append(widget)
        QTest.keyClick(widget, KEY.Key_Tab)
    assert found == wanted


def test_a_link_looks_the_part(page: ConnectPage, qapp: QApplication) -> None:
    page.help.clearFocus()
    plain = page.help.grab().toImage()
    page.help.setFocus()
    qapp.processEvents()
    assert page.help.grab().toImage() != plain
    assert page.help.minimumSizeHint() == page.help.sizeHint()
