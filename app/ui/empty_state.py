"""What stands where a table would be, when there is no row to show."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import tinted_pixmap
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone

_ICON: Final = 56
_TEXT_WIDTH: Final = 460


class EmptyState(QWidget):
    """A picture, a sentence, and the next step.

    Signals:
        pressed: The button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "empty-list"
        self._picture = QLabel()
        self.title = Label(size=1.25, bold=True)
        self.text = Label(tone=Tone.MUTED, wrap=True)
        self.text.setFixedWidth(_TEXT_WIDTH)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(primary=True)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self._picture, self.title, self.text):
            column.addWidget(part, 0, middle)
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)

    def say(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """What there is to say; without a button if `button` is empty."""
        self._icon_name = icon_name
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the palette."""
        super().changeEvent(event)
        if theme.is_palette_change(event):
            self._draw()

    def _draw(self) -> None:
        color = theme.muted(self.palette())
        pixmap = tinted_pixmap(self._icon_name, color, _ICON, self.devicePixelRatioF())
        self._picture.setPixmap(pixmap)
