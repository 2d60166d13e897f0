"""A field whose text is dots, however the secret came in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.secret_field import SecretField
from tests.support.documents import unmistakable_api_token
from tests.support.signals import Emissions

_ignores_menus = pytest.mark.qt_log_ignore("does not support (grab|raise)", extend=True)

TOKEN = unmistakable_api_token("field")
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(qtbot: QtBot, window: QWidget) -> SecretField:
    made = SecretField()
    QVBoxLayout(window).addWidget(made)
    window.resize(500, 80)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    assert qapp is not None
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def dots(field: SecretField) -> None:
    """Nothing but dots, one for each character, in all that Qt has of it."""
    assert field.text() == "•" * len(field.reveal())
    assert field.echoMode() is QLineEdit.EchoMode.Password
    known = Qt.InputMethodQuery
    for query in (known.ImSurroundingText, known.ImCurrentSelection, known.ImTextBeforeCursor):
        assert set(str(field.inputMethodQuery(query) or "")) <= {"•"}


def drop(field: SecretField) -> None:
    data = QMimeData()
    data.setText(TOKEN)
    place = QPointF(field.rect().center())
    button = Qt.MouseButton.LeftButton
    action = Qt.DropAction.CopyAction
    field.dropEvent(QDropEvent(place, action, data, button, Qt.KeyboardModifier(0)))


def commit(field: SecretField) -> None:
    event = QInputMethodEvent("being composed", [])
    event.setCommitString(TOKEN)
    QApplication.sendEvent(field, event)


def paste_from_menu(field: SecretField) -> None:
    QGuiApplication.clipboard().setText(TOKEN)
    menu(field).actions()[0].trigger()


def menu(field: SecretField) -> QMenu:
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(field, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    popup.close()
    return popup


def paste_by_key(field: SecretField) -> None:
    QGuiApplication.clipboard().setText(TOKEN)
    QTest.keyClick(field, KEY.Key_V, CTRL)


WAYS_IN: dict[str, Callable[[SecretField], object]] = {
    "typed": lambda field: QTest.keyClicks(field, TOKEN),
    "pasted by key": paste_by_key,
    "pasted from the menu": paste_from_menu,
    "dropped": drop,
    "by an input method": commit,
    "replaced": lambda field: field.replace(TOKEN),
    "written by another program": lambda field: QLineEdit.setText(field, TOKEN),
    "inserted by another program": lambda field: QLineEdit.insert(field, TOKEN),
}


@_ignores_menus
@pytest.mark.parametrize("way", WAYS_IN)
def test_however_it_comes_in(field: SecretField, clipboard: QClipboard, way: str) -> None:
    assert clipboard is not None
    told = Emissions(field, "changed")
    WAYS_IN[way](field)
    assert field.reveal() == TOKEN
    assert told.names
    dots(field)


EDITS: dict[str, tuple[Callable[[SecretField], object], str]] = {
    "in the middle": (lambda f: QTest.keyClicks(f, "xy"), "abcxydef"),
    "backspace": (lambda f: QTest.keyClick(f, KEY.Key_Backspace), "abdef"),
    "delete": (lambda f: QTest.keyClick(f, KEY.Key_Delete), "abcef"),
    "several": (lambda f: [QTest.keyClick(f, KEY.Key_Backspace) for _ in "ab"], "adef"),
    "over a selection": (lambda f: (f.setSelection(1, 3), QTest.keyClick(f, KEY.Key_X)), "axef"),
    "a selection away": (
        lambda f: (f.setSelection(1, 3), QTest.keyClick(f, KEY.Key_Delete)),
        "aef",
    ),
    "selected backwards": (
        lambda f: (f.setSelection(4, -3), QTest.keyClick(f, KEY.Key_Backspace)),
        "aef",
    ),
    "over everything": (lambda f: (f.selectAll(), QTest.keyClicks(f, "new")), "new"),
    "as long as before": (lambda f: (f.selectAll(), f.insert_secret("uvwxyz")), "uvwxyz"),
    "by another program": (lambda f: QLineEdit.setText(f, "•••N•••"), "abcNdef"),
    "dots from nowhere": (lambda f: QLineEdit.setText(f, "•" * 9), ""),
    "cleared": (lambda f: f.clear(), ""),
    "with a sign beyond 16 bits": (lambda f: f.insert_secret("a😀b"), "abca😀bdef"),
    "Alt with a letter": (lambda f: QTest.keyClick(f, KEY.Key_Q, ALT), "abcqdef"),
    "Ctrl with a letter": (lambda f: QTest.keyClick(f, KEY.Key_Q, CTRL), "abcdef"),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_is_kept_follows_what_is_done(field: SecretField, name: str) -> None:
    edit, wanted = EDITS[name]
    field.replace("abcdef")
    field.setCursorPosition(3)
    edit(field)
    assert field.reveal() == wanted
    dots(field)
    QTest.keyClicks(field, "!")
    assert len(field.reveal()) == len(wanted) + 1  # and goes on following


OUT = [(KEY.Key_C, CTRL), (KEY.Key_X, CTRL), (KEY.Key_Insert, CTRL), (KEY.Key_Delete, SHIFT)]


@pytest.mark.parametrize("shown", [False, True])
def test_nothing_comes_out(field: SecretField, clipboard: QClipboard, *, shown: bool) -> None:
    clipboard.setText("mine")
    field.replace(TOKEN)
    field.set_shown(shown)
    for key, modifiers in OUT:
        field.selectAll()
        QTest.keyClick(field, key, modifiers)
    field.copy()
    field.cut()
    assert clipboard.text() == "mine"
    assert set(field.selectedText()) <= {"•"}
    dots(field)


def test_nothing_comes_back(field: SecretField) -> None:
    QTest.keyClicks(field, TOKEN)
    field.replace("")
    for key, modifiers in ((KEY.Key_Z, CTRL), (KEY.Key_Z, CTRL | SHIFT), (KEY.Key_Y, CTRL)):
        QTest.keyClick(field, key, modifiers)
    field.undo()
    field.redo()
    assert (field.reveal(), field.text()) == ("", "")


@_ignores_menus
def test_the_menu_has_no_way_out(field: SecretField) -> None:
    field.replace(TOKEN)
    field.selectAll()
    names = [action.text().partition("\t")[0] for action in menu(field).actions()]
    assert names == ["&Paste", "Delete", "Select All"]
    menu(field).actions()[1].trigger()
    assert field.reveal() == ""


def test_more_than_a_line_holds_is_cut(field: SecretField) -> None:
    field.insert_secret("x" * 40_000)
    assert len(field.reveal()) == len(field.text()) == 32_767
    field.insert_secret("y")
    assert len(field.reveal()) == 32_767


def test_a_locked_field_takes_nothing(field: SecretField, clipboard: QClipboard) -> None:
    clipboard.setText(TOKEN)
    field.setReadOnly(True)
    QTest.keyClick(field, KEY.Key_V, CTRL)
    QTest.keyClicks(field, "abc")
    assert field.reveal() == ""


def picture(field: SecretField) -> QImage:
    return field.grab().toImage()


def test_shown_letters_differ_and_dots_do_not(field: SecretField) -> None:
    field.clearFocus()
    pictures = {}
    for shown in (False, True):
        for text in ("iiiiiiii", "wwwwwwww"):
            field.replace(text)
            field.set_shown(shown)
            pictures[shown, text] = picture(field)
    assert pictures[False, "iiiiiiii"] == pictures[False, "wwwwwwww"]
    assert pictures[True, "iiiiiiii"] != pictures[True, "wwwwwwww"]
    field.replace("iiiiiiii")
    field.set_shown(False)
    assert picture(field) == pictures[False, "iiiiiiii"]


def test_the_end_of_a_long_one_is_in_sight(field: SecretField) -> None:
    field.set_shown(True)
    pictures = []
    for end in ("i", "W"):
        field.replace("a" * 200 + end)
        pictures.append(picture(field))
    assert pictures[0] != pictures[1]


def test_a_screen_reader_is_told_how_long_it_is(field: SecretField, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "abc")
    assert field.accessibleDescription() == ""  # not with each letter
    qtbot.waitUntil(lambda: field.accessibleDescription() == "3 characters")
    field.set_remark("Too short.")
    assert field.accessibleDescription() == "Too short."
    field.set_remark("")
    assert field.accessibleDescription() == "3 characters"
    field.replace("a")
    assert field.accessibleDescription() == "1 character"
    QTest.keyClick(field, KEY.Key_Backspace)
    assert field.accessibleDescription() == ""


def test_the_letters_have_the_colours_of_the_window(field: SecretField, qapp: QApplication) -> None:
    field.clearFocus()
    field.replace("wwwwwwww")
    field.set_shown(True)
    before = picture(field)
    old = qapp.palette()
    other = QPalette(old)
    other.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.red)
    qapp.setPalette(other)
    try:
        qapp.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
        assert picture(field) != before
    finally:
        qapp.setPalette(old)
