"""The services at the side: rows, keyboard, accessible names, and the box for narrow windows."""

from collections import Counter
from itertools import product

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.accounts.check_services import ServiceState
from app.catalogue.all_services import SERVICES
from app.ui.look.theme import attention
from app.ui.pages.service_list import ServiceChoice, ServiceList
from app.ui.pages.service_rows import ServiceModel, ServiceRow
from tests.support.pixels import Photo
from tests.support.signals import Emissions

ALL = ServiceRow("", "All accounts", ServiceState.LISTED, 14, 2)
FLOW = ServiceRow("google-flow-v1", "Google Flow", ServiceState.LISTED, 2, 1)
KLING = ServiceRow("kling-v1", "Kling", ServiceState.LISTED, 3)
MUSE = ServiceRow("muse-v1", "Muse", ServiceState.FAILED)
LUMA = ServiceRow("luma-v1", "Luma", ServiceState.NONE)
PIKA = ServiceRow("pika-v1", "Pika", ServiceState.GONE)
ROWS = (ALL, FLOW, LUMA, KLING, PIKA, MUSE)


@pytest.fixture
def services(qtbot: QtBot) -> ServiceList:
    made = ServiceList()
    qtbot.addWidget(made)
    made.show_rows(ROWS, "")
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.fixture
def told(services: ServiceList) -> Emissions:
    return Emissions(services, "chosen")


def shown(services: ServiceList) -> list[str]:
    return [row.name for row in services.view._rows.rows]


def press(services: ServiceList, key: Qt.Key) -> None:
    QTest.keyClick(services.view, key)


def row_rect_center(services: ServiceList, row: int) -> QPoint:
    return services.view.visualRect(services.view.model().index(row, 0)).center()


# ---- Words --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "short", "words"),
    [
        (ALL, "14", "All accounts: 14 accounts, 2 need attention"),
        (FLOW, "2", "Google Flow: 2 accounts, 1 needs attention"),
        (KLING._replace(accounts=1), "1", "Kling: 1 account"),
        (KLING._replace(is_busy=True), "3", "Kling: 3 accounts, being checked"),
        (MUSE, "failed", "Muse: the check failed"),
        (
            MUSE._replace(accounts=2, attention=1),
            "failed",
            "Muse: the check failed, 2 accounts, 1 needs attention",
        ),
        (LUMA, "none", "Luma: nothing set up"),
        (PIKA, "gone", "Pika: no longer offered by useapi.net"),
        (ServiceRow("x", "X"), "–", "X: not asked"),
        (ServiceRow("x", "X", is_busy=True), "–", "X: not asked, being checked"),
        (ALL._replace(accounts=1200, attention=0), "1,200", "All accounts: 1,200 accounts"),
    ],
)
def test_what_is_said_of_a_service(
    qapp: QApplication, row: ServiceRow, short: str, words: str
) -> None:
    assert qapp is not None
    assert (row.short, ServiceModel().words(row)) == (short, words)


# ---- The model ----------------------------------------------------------------------------------


class _Changes:
    """What a view is told."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.seen: list[str] = []
        model.dataChanged.connect(lambda: self.seen.append("changed"))
        model.rowsInserted.connect(lambda: self.seen.append("inserted"))
        model.rowsRemoved.connect(lambda: self.seen.append("removed"))
        model.modelReset.connect(lambda: self.seen.append("reset"))


ORDERS = ("", "abc", "cab", "acb", "bd", "dabc", "c", "edcba")


@pytest.mark.parametrize(("before", "after"), [*product(ORDERS, ORDERS)])
def test_rows_change_in_place(qapp: QApplication, before: str, after: str) -> None:
    assert qapp is not None
    model = ServiceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([ServiceRow(key, key) for key in before])
    changes = _Changes(model)
    rows = [ServiceRow(key, key) for key in after]
    model.show_rows(rows)
    assert model.rows == rows
    assert changes.seen == [] or before != after
    assert "reset" not in changes.seen


def test_a_state_changes_one_row_alone(qapp: QApplication) -> None:
    assert qapp is not None
    model = ServiceModel()
    model.show_rows(ROWS)
    changes = _Changes(model)
    model.show_rows([row._replace(is_busy=row is KLING) for row in ROWS])
    assert changes.seen == ["changed"]
    assert model.data(QModelIndex()) is None
    assert (model.place_of("kling-v1"), model.place_of("no-such")) == (3, -1)


# ---- The list -----------------------------------------------------------------------------------


def test_others_wait_behind_a_button(services: ServiceList) -> None:
    assert shown(services) == ["All accounts", "Google Flow", "Kling", "Muse"]
    assert services.more.text() == "+ 2 others"
    assert services.more.accessibleDescription() == "Services with nothing set up"
    QTest.keyClick(services.more, Qt.Key.Key_Space)
    assert shown(services) == ["All accounts", "Google Flow", "Kling", "Muse", "Luma", "Pika"]
    assert services.more.text() == "− Fewer services"
    QTest.keyClick(services.more, Qt.Key.Key_Space)
    assert shown(services) == ["All accounts", "Google Flow", "Kling", "Muse"]


def test_without_others_there_is_no_button(services: ServiceList) -> None:
    services.show_rows((ALL, FLOW, MUSE), "")
    assert services.more.isHidden()


def test_the_chosen_one_is_never_hidden(services: ServiceList) -> None:
    services.show_rows(ROWS, "luma-v1")
    assert shown(services) == ["All accounts", "Google Flow", "Kling", "Muse", "Luma"]
    assert services.view.currentIndex().row() == 4
    assert services.more.text() == "+ 1 other"


def test_the_keyboard_chooses(services: ServiceList, told: Emissions) -> None:
    press(services, Qt.Key.Key_Down)
    press(services, Qt.Key.Key_Down)
    press(services, Qt.Key.Key_Home)
    press(services, Qt.Key.Key_End)
    press(services, Qt.Key.Key_K)
    keys = ("google-flow-v1", "kling-v1", "", "muse-v1", "kling-v1")
    assert told == [("chosen", key) for key in keys]


def test_a_click_chooses_and_nothing_unchooses(services: ServiceList, told: Emissions) -> None:
    view, control = services.view, Qt.KeyboardModifier.ControlModifier
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=row_rect_center(services, 2))
    QTest.mouseClick(view.viewport(), left, control, row_rect_center(services, 2))
    QTest.keyClick(view, Qt.Key.Key_Space, control)
    assert told == [("chosen", "kling-v1")]
    assert [index.row() for index in view.selectedIndexes()] == [2]


def test_what_comes_by_itself_chooses_nothing(services: ServiceList, told: Emissions) -> None:
    services.show_rows(ROWS, "kling-v1")
    services.show_rows((ALL, KLING), "kling-v1")
    services.show_rows((ALL,), "")
    services.show_rows(ROWS, "pika-v1")
    services.more.setChecked(True)
    services.more.setChecked(False)
    assert told == []
    assert services.view.currentIndex().data() == "Pika: no longer offered by useapi.net"


def test_a_screen_reader_hears_it(services: ServiceList) -> None:
    services.show_rows(ROWS, "google-flow-v1")
    model = services.view.model()
    assert services.view.accessibleName() == "Services"
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "All accounts: 14 accounts, 2 need attention",
        "Google Flow: 2 accounts, 1 needs attention",
        "Kling: 3 accounts",
        "Muse: the check failed",
    ]
    assert [index.row() for index in services.view.selectedIndexes()] == [1]


def test_tab_leaves_the_list_for_the_others(services: ServiceList, qapp: QApplication) -> None:
    services.activateWindow()
    services.view.setFocus()
    press(services, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is services.more


def test_it_is_as_wide_with_the_others_as_without(services: ServiceList) -> None:
    every = (ALL, *(ServiceRow(each.id, each.name, ServiceState.NONE) for each in SERVICES))
    services.show_rows((*every[:2], MUSE), "")
    services.show_rows((*every, MUSE), "")
    before = services.sizeHint().width()
    services.more.setChecked(True)
    assert services.sizeHint().width() == before


@pytest.mark.parametrize("factor", [1, 2])
def test_no_name_is_cut(services: ServiceList, qapp: QApplication, factor: int) -> None:
    longest = max((each.name for each in SERVICES), key=len)
    row = ServiceRow("x", longest, ServiceState.FAILED, 12, 3)
    font = services.view.font()
    font.setPointSizeF(factor * font.pointSizeF())
    services.view.setFont(font)
    services.show_rows((ALL, row), "x")
    metrics = QFontMetrics(font)
    begins = QRect(0, 0, metrics.horizontalAdvance(longest), metrics.height())

    def name_in(width: int) -> Counter[int]:
        services.resize(width, services.sizeHint().height())
        qapp.processEvents()
        place = services.view.visualRect(services.view.model().index(1, 0))
        return Photo(services.view.viewport(), begins.translated(place.topLeft())).colors()

    natural = services.sizeHint().width()
    assert name_in(natural) == name_in(natural + 200)


def hues(colors: Counter[int]) -> set[int]:
    """Of what is no grey."""
    return {color.hsvHue() for color in map(QColor, colors) if color.hsvSaturation() > 100}


def test_marks_are_drawn_with_colours_of_their_own(services: ServiceList, qtbot: QtBot) -> None:
    def row(number: int) -> Counter[int]:
        view = services.view
        return Photo(view.viewport(), view.visualRect(view.model().index(number, 0))).colors()

    hue = attention(services.palette()).hsvHue()
    calm = row(2)
    assert hue in hues(row(1))
    assert hue not in hues(calm)
    services.show_rows([each._replace(is_busy=each is KLING) for each in ROWS], "")
    assert row(2) == calm  # for a moment
    qtbot.waitUntil(lambda: row(2) != calm)
    services.show_rows(ROWS, "")
    assert row(2) == calm


def test_it_is_drawn_in_both_directions(services: ServiceList) -> None:
    plain = services.grab().toImage()
    services.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert services.grab().toImage() != plain


# ---- The box ------------------------------------------------------------------------------------


def test_the_box_has_all_of_them(qtbot: QtBot) -> None:
    box = ServiceChoice()
    qtbot.addWidget(box)
    box.show_rows(ROWS, "google-flow-v1")
    told = Emissions(box, "chosen")
    texts = [box.itemText(number) for number in range(box.count())]
    assert [text.partition(":")[0] for text in texts] == [
        row.name for row in (ALL, FLOW, KLING, MUSE, LUMA, PIKA)
    ]
    assert box.accessibleName() == "Services"
    assert box.currentText() == "Google Flow: 2 accounts, 1 needs attention"
    box.show()
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.show_rows(ROWS, "luma-v1")
    assert told == [("chosen", "kling-v1")]
    assert box.currentText() == "Luma: nothing set up"
