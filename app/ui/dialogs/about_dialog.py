"""What the program is, its version, and what it never does."""

from typing import Final

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.icons import app_icon
from app.ui.widgets.button import Button
from app.ui.widgets.flow_layout import button_row
from app.ui.widgets.labels import Label, Tone

_PICTURE: Final = 64
_BESIDE: Final = 5 * theme.SPACE
_WIDTH: Final = 100 * theme.SPACE + _BESIDE + _PICTURE
_LETTERS: Final = 62
"""Average letters in a line and in the width of the picture beside it."""


class AboutDialog(FittedSheet):
    """A picture, a few sentences and a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH, letters=_LETTERS)
        self.setWindowTitle(self.tr("About PixVerse Account Inspector"))
        self.setAccessibleName(self.windowTitle())
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_PICTURE, _PICTURE))
        picture.setAccessibleName("PixVerse Account Inspector")
        row = QHBoxLayout()
        row.setSpacing(_BESIDE)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        self.body.addLayout(row)
        close = Button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        self.below.addLayout(button_row(last=close))
        close.setFocus()
        self.fit()

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2 * theme.SPACE)
        words.addWidget(Label("PixVerse Account Inspector", size=1.4, bold=True, wrap=True))
        version = self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qt_version)
        words.addWidget(Label(version, tone=Tone.MUTED))
        for sentence in (
            self.tr(
                "Shows which channels useapi.net has for you, how many jobs they may run at once, "
                "and what needs attention."
            ),
            self.tr(
                "It only reads: nothing at useapi.net or a service behind it is ever changed. Your "
                "API token goes to useapi.net and nowhere else."
            ),
            self.tr("Not made by useapi.net, PixVerse or Discord. Free software, MIT licence."),
        ):
            words.addWidget(Label(sentence, wrap=True))
        return words
