"""What stands where a table would be, when there is no row to show."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import tinted_pixmap
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone

_ICON: Final = 56
_TEXT_WIDTH: Final = 460
_TEXT_LETTERS: Final = 60


class _Picture(QWidget):
    """Only to be looked at: unlike a label with a picture, it is nothing to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON, _ICON)
        self._name = ""

    def show_icon(self, name: str) -> None:
        """One of `app.ui.icons`."""
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
        letters = self.fontMetrics().averageCharWidth()
        self.text.setFixedWidth(max(_TEXT_WIDTH, _TEXT_LETTERS * letters))
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(primary=True)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self._picture, self.title):
            column.addWidget(part, 0, middle)
        row = QHBoxLayout()  # which asks for the height that the text needs; an alignment does not
        row.addStretch(1)
        row.addWidget(self.text)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)

    def say(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """What there is to say; without a button if `button` is empty."""
        self._picture.show_icon(icon_name)
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
