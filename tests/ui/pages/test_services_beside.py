"""The choice of a service: at the side of the accounts, above them, or not at all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.accounts.check_services import ServiceState
from app.catalogue.all_services import SERVICES
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.service_rows import ServiceRow
from tests.support.listings import listing_of
from tests.support.screens import settle
from tests.support.signals import Emissions

ALL = ServiceRow("", "All accounts", ServiceState.LISTED, 3)
ROWS = (ALL, *(ServiceRow(each.id, each.name, ServiceState.LISTED, 1) for each in SERVICES))


@pytest.fixture
def page(qtbot: QtBot) -> AccountsPage:
    made = AccountsPage()
    qtbot.addWidget(made)
    made.show_listing(listing_of(3), "host")
    made.resize(1240, 740)
    made.show()
    return settle(made)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def test_without_a_choice_all_is_as_it_was(page: AccountsPage) -> None:
    before = page.splitter.geometry()
    page.show_services(ROWS, "")
    assert page.services.list.isVisible()
    page.show_services((), "")
    settle()
    assert page.services.list.isHidden()
    assert page.services.box.isHidden()
    assert page.splitter.geometry() == before


def test_it_stands_at_the_side_where_there_is_room(page: AccountsPage) -> None:
    page.show_services(ROWS, "")
    settle()
    assert (page.services.list.isVisible(), page.services.box.isVisible()) == (True, False)
    assert page.splitter.orientation() == Qt.Orientation.Horizontal
    assert page.services.list.height() == page.splitter.height()


def test_in_a_narrow_window_it_stands_above(page: AccountsPage) -> None:
    page.show_services(ROWS, "kling-v1")
    widths = []
    for width in range(1240, 600, -20):
        page.resize(width, 740)
        settle()
        if page.width() > width:
            break
        assert page.services.list.isVisible() != page.services.box.isVisible()
        widths.append(page.services.list.isVisible())
    assert widths == sorted(widths, reverse=True)  # it turns once
    assert set(widths) == {True, False}
    assert page.services.box.currentText().startswith("Kling")
    assert page.services.box.width() == page.splitter.width()


@pytest.mark.usefixtures("large_letters")
def test_with_large_letters_it_stands_above(page: AccountsPage) -> None:
    page.show_services(ROWS, "")
    settle()
    assert page.services.box.isVisible()
    assert page.minimumSizeHint().width() <= 1240


def test_the_keyboard_stays_in_it(page: AccountsPage) -> None:
    page.show_services(ROWS, "")
    page.activateWindow()
    page.services.list.view.setFocus()
    page.resize(800, 740)
    settle()
    assert page.services.box.hasFocus()
    page.resize(1240, 740)
    settle()
    assert page.services.list.view.hasFocus()


def test_both_forms_choose(page: AccountsPage) -> None:
    page.show_services(ROWS, "")
    told = Emissions(page.services, "chosen")
    QTest.keyClick(page.services.list.view, Qt.Key.Key_Down)
    page.resize(800, 740)
    settle()
    QTest.keyClick(page.services.box, Qt.Key.Key_Down)
    assert told == [("chosen", SERVICES[0].id), ("chosen", SERVICES[0].id)]


def test_tab_goes_from_the_services_to_the_table(page: AccountsPage, qapp: QApplication) -> None:
    page.show_services(ROWS, "")
    page.activateWindow()
    page.services.list.view.setFocus()
    QTest.keyClick(page.services.list.view, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is page.table
