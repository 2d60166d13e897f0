"""Labels: where their lines begin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.labels import Label

WORDS = {
    "ar": "يُفحص مرة واحدة ثم يُحفظ في مخزن كلمات المرور. لا يُكتب أبدًا في ملف. " * 3,
    "en": "It is checked once and then kept in the password store, and never in a file. " * 3,
}


def lines(image: QImage, height: int) -> list[tuple[int, int]]:
    """The first and the last column with ink, in the middle of each line of text."""
    ground = QColor(image.pixel(0, 0))
    found = []
    for top in range(0, image.height() - height + 1, height):
        rows = range(top + height // 4, top + height * 3 // 4)
        inked = [
            x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows)
        ]
        found.append((inked[0], inked[-1]))
    return found


@pytest.mark.parametrize("code", ["ar", "en"])
def test_broken_lines_begin_at_one_edge(qtbot: QtBot, qapp: QApplication, code: str) -> None:
    before = qapp.layoutDirection()
    right = code == "ar"
    qapp.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    try:
        label = Label(WORDS[code].strip(), wrap=True)
        qtbot.addWidget(label)
        label.resize(300, label.heightForWidth(300))
        found = lines(label.grab().toImage(), label.fontMetrics().lineSpacing())
    finally:
        qapp.setLayoutDirection(before)
    starts = [last if right else first for first, last in found]
    assert len(starts) >= 3
    assert max(starts) - min(starts) <= 2  # what the letters themselves differ by
    assert all(first >= 0 and last < 300 for first, last in found)
