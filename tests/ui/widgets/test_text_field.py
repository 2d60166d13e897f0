"""Where the keyboard is in a text that is only read: measured in pixels."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.guidance.guidance import Action, ActionKind, Guidance
from app.ui.dialogs.guidance_dialog import GuidanceDialog
from app.ui.dialogs.text_dialog import TextDialog
from app.ui.look import theme
from app.ui.look.theme import Theme
from app.ui.widgets.text_field import TextView
from tests.support.pixels import Photo

SHAPE = 3.0
"""WCAG 2.2, 1.4.11."""
REFUSED = Guidance(
    title="t",
    summary="s",
    steps=("one",),
    actions=(Action(ActionKind.TRY_AGAIN, "Try again"),),
    details=(("kind", "unauthorized"),),
)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    Theme(qapp, "dark" if request.param else "light")
    yield
    Theme(qapp, "light")


def _text_dialog() -> tuple[TextDialog, TextView]:
    dialog = TextDialog("Licences", "line\n" * 200)
    return dialog, dialog.text


def _guidance_dialog() -> tuple[GuidanceDialog, TextView]:
    dialog = GuidanceDialog(REFUSED, "")
    dialog.more.setChecked(True)
    return dialog, dialog.details


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("make", [_text_dialog, _guidance_dialog])
def test_tab_shows_where_it_is(make: object, qtbot: QtBot) -> None:
    dialog, text = make()  # type: ignore[operator]
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    without = Photo(text)
    for _ in range(8):
        if text.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert text.hasFocus()
    focused = Photo(text)
    assert without.differing(focused) >= SHAPE
    accent = QApplication.palette().color(QApplication.palette().ColorRole.Accent)
    assert theme.contrast(accent, focused.ground) >= SHAPE
    edge = _colors_of_the_edge(text)
    assert edge == {accent.name()}, edge  # also beside the scroll bar
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert _colors_of_the_edge(text) == {accent.name()}
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()
    text.verticalScrollBar().setValue(0)
    assert without.differing(Photo(text)) < 1.1


def _colors_of_the_edge(text: QWidget) -> set[str]:
    """In the middle of each side."""
    image = text.grab().toImage()
    scale = image.devicePixelRatio()
    width, height = text.width(), text.height()
    places = [(1, height // 2), (width - 2, height // 2), (width // 2, 1), (width // 2, height - 2)]
    return {QColor(image.pixel(int(x * scale), int(y * scale))).name() for x, y in places}
