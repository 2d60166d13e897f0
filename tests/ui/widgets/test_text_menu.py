"""What is copied from the menu of a text arrives, also where a desktop refuses it at first."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui.widgets.text_field import TextField, TextView


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize(
    ("kind", "command"),
    [
        (TextView, "edit-copy"),
        (TextField, "edit-copy"),
        (TextField, "edit-cut"),
    ],
)
def test_it_is_copied_once_more(
    qtbot: QtBot, kind: type[TextView] | type[TextField], command: str
) -> None:
    text = kind()
    qtbot.addWidget(text)
    text.setPlainText("some words") if isinstance(text, TextView) else text.setText("some words")
    text.show()
    text.selectAll()
    reason = QContextMenuEvent.Reason.Keyboard
    place = text.mapToGlobal(QPoint(5, 5))
    QApplication.sendEvent(
        text.viewport() if isinstance(text, TextView) else text,
        QContextMenuEvent(reason, QPoint(5, 5), place),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [each for each in menu.actions() if each.objectName() == command]
    action.trigger()
    menu.close()
    system = QGuiApplication.clipboard()
    assert system.text() == "some words"
    system.setText("what was there")
    qtbot.waitUntil(lambda: system.text() == "some words")
    qtbot.wait(350)
    system.clear()
