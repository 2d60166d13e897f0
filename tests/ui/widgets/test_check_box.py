"""A check box whose words take as many lines as they need."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.ui.widgets.check_box import CheckBox, WrappingCheckBox
from tests.support.pixels import Photo

WORDS = "Share-safe view: hide ids on screen, in copies and in exports"


@pytest.fixture
def box(qtbot: QtBot) -> WrappingCheckBox:
    made = WrappingCheckBox(WORDS)
    qtbot.addWidget(made)
    made.show()
    return made


def narrow(box: WrappingCheckBox) -> None:
    """To a third of its width."""
    width = box.sizeHint().width() // 3
    box.resize(width, box.heightForWidth(width))


def ink(box: WrappingCheckBox) -> tuple[int, list[bool]]:
    """How much darker than their ground the words are, and in which rows of pixels they are."""
    box.clearFocus()
    image = box.grab().toImage()
    columns = range(round(box._beside() * image.devicePixelRatio()), image.width())
    ground = QColor(image.pixel(0, 0)).lightness()
    dark = [
        sum(ground - QColor(image.pixel(x, y)).lightness() for x in columns)
        for y in range(image.height())
    ]
    return sum(dark), [bool(number) for number in dark]


def tick(box: WrappingCheckBox) -> QRect:
    """Where the box to tick is on screen: all that changes with its state."""
    before = box.grab().toImage()
    box.toggle()
    after = box.grab().toImage()
    box.toggle()
    changed = [
        QPoint(x, y)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    xs, ys = [place.x() for place in changed], [place.y() for place in changed]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def test_it_is_a_usual_one_where_there_is_room(box: WrappingCheckBox, qtbot: QtBot) -> None:
    usual = CheckBox(WORDS)
    qtbot.addWidget(usual)
    assert box.sizeHint() == usual.sizeHint()
    assert box.heightForWidth(box.sizeHint().width()) == usual.sizeHint().height()
    for each in (box, usual):
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        each.resize(each.sizeHint())
        each.show()
        each.clearFocus()
    assert Photo(box).differing(Photo(usual)) < 1.1


def test_where_there_is_not_no_word_is_lost(box: WrappingCheckBox) -> None:
    box.resize(box.sizeHint())
    in_one_line, _ = ink(box)
    narrow(box)
    in_some, rows = ink(box)
    assert abs(in_some - in_one_line) <= in_one_line // 20
    assert len([*groupby(rows)]) // 2 >= 3  # lines with nothing between them
    assert not rows[0]
    assert not rows[-1]


def test_the_box_is_beside_the_first_line(box: WrappingCheckBox) -> None:
    usual = box.sizeHint().height()
    narrow(box)
    assert QRect(0, 0, box.width(), usual).contains(tick(box))


def test_its_least_width_is_that_of_a_word(box: WrappingCheckBox) -> None:
    assert box.minimumSizeHint().width() < box.sizeHint().width() // 3
    box.setText("ひらがな" * 20)  # without blanks, it may break anywhere
    assert box.minimumSizeHint().width() < box.sizeHint().width() // 10


def test_lines_from_the_right(box: WrappingCheckBox) -> None:
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    narrow(box)
    assert tick(box).left() > box.width() - box._beside()
