"""What stands where a table would be, when there is no row to show."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone

_ICON: Final = 56
_TEXT_LETTERS: Final = 76
"""A line that reads well, in average ones."""
_LEAST_LETTERS: Final = 30


class _Picture(QWidget):
    """Only to be looked at: unlike a label with a picture, it is nothing to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON, _ICON)
        self._name = ""

    def show_icon(self, name: str) -> None:
        """One of `app.ui.look.icons`."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """In the colour that the palette has for it just now."""
        color = theme.muted(self.palette())
        pixmap = tinted_pixmap(self._name, color, _ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class EmptyState(QWidget):
    """A picture, a sentence, and the next step.

    Signals:
        pressed: The button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self.title = Label(size=1.25, bold=True)
        self.text = Label(tone=Tone.MUTED, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(primary=True)
        self.button.clicked.connect(self.pressed)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self._picture, self.title):
            column.addWidget(part, 0, middle)
        row = QHBoxLayout()  # which asks for the height that the text needs; an alignment does not
        row.addStretch(1)
        row.addWidget(self.text, 1000)  # all the width that it may have
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)

        self._fit_letters()

    def changeEvent(self, event: QEvent) -> None:
        """Lines are as long as the letters need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, words come before the picture."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= self._height_of_words() + _ICON + 2 * theme.SPACE)

    def minimumSizeHint(self) -> QSize:
        """For its words, as they are broken at its width."""
        return QSize(super().minimumSizeHint().width(), self._height_of_words())

    def _height_of_words(self) -> int:
        if self._column.isEmpty():
            return 0
        picture = 0 if self._picture.isHidden() else _ICON + 2 * theme.SPACE
        return self._column.totalHeightForWidth(self.width()) - picture

    def _fit_letters(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.text.setMinimumWidth(_LEAST_LETTERS * letter)
        self.text.setMaximumWidth(_TEXT_LETTERS * letter)

    def say(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """What there is to say; without a button if `button` is empty."""
        self._picture.show_icon(icon_name)
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
