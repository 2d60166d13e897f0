"""A check box whose words take as many lines as they need."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
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


def narrow(box: WrappingCheckBox) -> list[str]:
    """To a third of its width; its words as they are painted then."""
    width = box.sizeHint().width() // 3
    box.resize(width, box.heightForWidth(width))
    return box.in_lines().text.split("\n")


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
    lines = narrow(box)
    assert len(lines) >= 3
    assert " ".join(lines) == box.text() == WORDS
    words = box.width() - box._beside()
    assert max(map(box.fontMetrics().horizontalAdvance, lines)) <= words
    assert box.height() >= len(lines) * box.fontMetrics().height()


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
