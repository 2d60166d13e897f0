"""Large letters on a small screen: no dialog leaves it, and all of it can be reached."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.guidance.guidance import Action, ActionKind, Guidance
from app.ui.desktop.language import SOURCE, Words
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.preferences_dialog import PreferencesDialog
from app.ui.dialogs.sheet import FittedSheet
from app.ui.session.settings import Settings
from app.ui.widgets.labels import Label
from tests.support.pixels import Photo
from tests.support.screens import every_screen, look_around, settle, shown_window
from tests.support.visible_text import cut_off, visible

TWICE_11 = 22.0
"""Points: 200 % of the letters of a usual desktop."""
LAPTOP = QRect(0, 0, 1366, 728)
"""1366x768 without a panel of the desktop."""
AGAIN = Action(ActionKind.TRY_AGAIN, "Try again")
Look = Callable[[str, float], None]

_ignores_menus = pytest.mark.qt_log_ignore("does not support (grab|raise)", extend=True)


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: LAPTOP)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Another language, and other letters."""
    before, words = qapp.font(), Words(qapp)

    def change(code: str, points: float) -> None:
        words.speak(code)
        font = qapp.font()
        font.setPointSizeF(points)
        qapp.setFont(font)

    yield change
    qapp.setFont(before)
    words.speak(SOURCE)
    words.silence()


def long(actions: int = 2, steps: int = 30) -> Guidance:
    return Guidance(
        title="A title that is rather long " * 2,
        summary="And a summary that goes on " * 6,
        steps=("Do this and that, and then something else, if it helps. " * 2,) * steps,
        actions=(AGAIN,) * actions,
        details=(("kind", "long"), ("report", "line\n" * 30)),
    )


def opened(qtbot: QtBot, dialog: FittedSheet) -> FittedSheet:
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    settle()
    return dialog


# ---- All of them --------------------------------------------------------------------------------


@_ignores_menus
@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "pt_BR", "ru", "ar", "ja", "zh_CN"])
def test_no_dialog_leaves_a_small_screen(look: Look, code: str) -> None:
    look(code, TWICE_11)
    seen, failed = 0, []
    with shown_window((1280, 700)) as window:
        for screen, widget in every_screen(window):
            if not isinstance(widget, QDialog):
                continue
            seen += 1
            if widget.width() > 1366 or widget.height() > 728:
                failed.append((screen, widget.width(), widget.height()))
            failed += [(screen, *each) for each in cut_off(widget)]
            failed += [(screen, button, 0) for button in _buttons_out_of_sight(widget)]
    assert seen > 50
    assert failed == []


def _buttons_out_of_sight(dialog: QDialog) -> list[str]:
    from app.ui.widgets.button import Button

    return [
        button.text()
        for button in visible(dialog)
        if isinstance(button, Button)
        and not isinstance(dialog, PreferencesDialog)
        and button.visibleRegion().boundingRect().size() != button.size()
    ]


@_ignores_menus
@pytest.mark.parametrize("points", [9.0, 11.0])
def test_at_usual_sizes_nothing_is_scrolled(look: Look, points: float) -> None:
    look("de", points)
    with shown_window((1240, 700)) as window:
        look_around(window)
        for screen, widget in every_screen(window):
            if isinstance(widget, FittedSheet) and not isinstance(widget, QMenu):
                assert widget._scrolled.verticalScrollBar().maximum() == 0, screen
                assert not list(cut_off(widget)), screen


# ---- What gives way -----------------------------------------------------------------------------


def test_words_are_scrolled_by_keyboard_and_the_buttons_stay(qtbot: QtBot) -> None:
    dialog = opened(qtbot, GuidanceDialog(long(), ""))
    assert isinstance(dialog, GuidanceDialog)
    bar = dialog._scrolled.verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.primary.hasFocus()
    assert bar.value() == 0  # it begins at the beginning
    without = Photo(dialog)
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if dialog._scrolled.hasFocus():
            break
    assert dialog._scrolled.hasFocus()
    assert dialog._scrolled.accessibleName() == dialog.accessibleName()
    assert without.differing(Photo(dialog)) >= 3
    QTest.keyClick(dialog._scrolled, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    for button in (*dialog.buttons, dialog.close_button):
        assert dialog.rect().contains(_place(button, dialog))


def test_what_fits_is_no_stop_for_the_keyboard(qtbot: QtBot) -> None:
    dialog = opened(qtbot, GuidanceDialog(long(steps=2), ""))
    assert dialog._scrolled.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_it_grows_with_its_details_within_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = opened(qtbot, GuidanceDialog(long(steps=8), "", window))
    assert isinstance(dialog, GuidanceDialog)
    dialog.move(dialog.x(), 700 - dialog.height())
    before = dialog.size()
    dialog.more.click()
    settle()
    assert dialog.height() > before.height()
    assert dialog.geometry().bottom() <= LAPTOP.bottom()
    assert dialog.geometry().top() >= LAPTOP.top()
    dialog.more.click()
    settle()
    assert dialog.size() == before


def test_it_opens_over_the_middle_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(60, 60, 700, 600)
    window.show()
    dialog = opened(qtbot, GuidanceDialog(long(steps=1), "", window))
    between = dialog.geometry().center() - window.geometry().center()
    assert between.manhattanLength() < 60


def test_buttons_go_on_in_another_line_before_they_make_it_wide(qtbot: QtBot) -> None:
    three = opened(qtbot, GuidanceDialog(long(3, steps=1), ""))
    seven = opened(qtbot, GuidanceDialog(long(9, steps=1), ""))
    assert isinstance(three, GuidanceDialog)
    assert isinstance(seven, GuidanceDialog)
    assert len({button.y() for button in three.buttons}) == 1
    assert len({button.y() for button in seven.buttons}) > 1
    assert seven.width() == three.width()
    assert not list(cut_off(seven))


def test_a_label_that_gets_more_words_gets_their_room(qtbot: QtBot) -> None:
    dialog = FittedSheet(width=300)
    label = Label("short", wrap=True)
    dialog.body.addWidget(label)
    opened(qtbot, dialog)
    before = dialog.height()
    label.setText("and now it is not so short any more " * 5)
    settle()
    assert dialog.height() > before
    assert not list(cut_off(dialog))


def test_the_fields_of_the_preferences_can_all_be_reached(look: Look, qtbot: QtBot) -> None:
    look("fr", 30)
    dialog = opened(qtbot, PreferencesDialog(Settings()))
    assert isinstance(dialog, PreferencesDialog)
    assert dialog._scrolled.verticalScrollBar().maximum() > 0
    assert dialog._scrolled.focusPolicy() == Qt.FocusPolicy.NoFocus  # Tab leads to all of it
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused.visibleRegion().boundingRect().size() == focused.size()
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def _place(part: QWidget, top: QWidget) -> QRect:
    return QRect(part.mapTo(top, part.rect().topLeft()), part.size())
