"""A line above the table: something failed in the background, and the list is older than it was."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.announce import announce
from app.ui.look.icons import tinted_pixmap
from app.ui.widgets.button import Button, LinkButton
from app.ui.widgets.labels import Label
from app.ui.widgets.surfaces import Strip

_ICON = 18


class Banner(Strip):
    """Says it without taking the keyboard.

    Signals:
        more_wanted: What can be done about it?
        dismissed: Read.
    """

    more_wanted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Warning"))
        self.words = Label(wrap=True)
        self.more = LinkButton(self.tr("What can I do?"))
        self.close_button = Button(icon_name="close")
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.row.addWidget(self._picture)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.more)
        self.row.addWidget(self.close_button)
        self.more.clicked.connect(self.more_wanted)
        self.close_button.clicked.connect(self._dismiss)
        self.hide()

    def say(self, words: str) -> None:
        """Shows it, and says it aloud to who cannot see it."""
        self.words.setText(words)
        self._draw()
        self.show()
        announce(self, words)

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_palette_change(event):
            self._draw()

    def _draw(self) -> None:
        color = theme.attention(self.palette())
        pixmap = tinted_pixmap("warning", color, _ICON, self.devicePixelRatioF())
        self._picture.setPixmap(pixmap)
