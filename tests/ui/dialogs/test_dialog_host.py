"""One dialog at a time; and what a person is at is not taken from them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.dialog_host import DialogHost
from tests.support.signals import Emissions


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def host(window: QWidget) -> DialogHost:
    return DialogHost(window)


def test_one_that_somebody_opened_is_in_use_until_it_is_closed(
    host: DialogHost, window: QWidget, qtbot: QtBot
) -> None:
    freed = Emissions(host, "freed")
    assert not host.is_in_use
    dialog = QDialog(window)
    host.open(dialog)
    assert host.is_in_use
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not host.is_in_use
    qtbot.waitUntil(lambda: bool(freed))
    assert freed.names == ["freed"]


def test_one_that_came_by_itself_is_not_unless_something_was_opened_from_it(
    host: DialogHost, window: QWidget
) -> None:
    dialog = QDialog(window)
    host.open(dialog, may_be_replaced=True)
    assert not host.is_in_use
    above = QDialog(dialog)
    above.open()
    assert host.is_in_use
    above.reject()
    assert not host.is_in_use
    dialog.reject()


def test_what_a_dialog_leads_to_comes_before_anybody_is_freed(
    host: DialogHost, window: QWidget, qtbot: QtBot
) -> None:
    freed = Emissions(host, "freed")
    first, second = QDialog(window), QDialog(window)
    first.accepted.connect(lambda: host.open(second))
    host.open(first)
    first.accept()
    qtbot.wait(20)
    assert not freed
    assert host._dialog
    second.reject()
    qtbot.waitUntil(lambda: bool(freed))
