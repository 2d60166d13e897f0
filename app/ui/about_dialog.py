"""Who made it, which version it is, and what it never does."""

from typing import Final

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.ui import theme
from app.ui.icons import app_icon
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.sheet import Sheet

_LETTERS: Final = 50
"""Of a line, on average."""


class AboutDialog(Sheet):
    """Short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PixVerse Account Inspector"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        picture.setAccessibleName("PixVerse Account Inspector")
        close = Button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)

        words = QVBoxLayout()
        words.setSpacing(2 * theme.SPACE)
        words.addWidget(Label("PixVerse Account Inspector", size=1.4, bold=True))
        words.addWidget(
            Label(
                self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qt_version),
                tone=Tone.MUTED,
            )
        )
        width = max(100 * theme.SPACE, _LETTERS * self.fontMetrics().averageCharWidth())
        for sentence in (
            self.tr(
                "Shows which PixVerse channels useapi.net has for you, how many jobs they may run "
                "at once, and what needs attention."
            ),
            self.tr(
                "It only reads: nothing at useapi.net, PixVerse or Discord is ever changed. Your "
                "API token goes to useapi.net and nowhere else."
            ),
            self.tr("Not made by useapi.net, PixVerse or Discord. Free software, MIT licence."),
        ):
            label = Label(sentence, wrap=True)
            label.setFixedWidth(width)
            label.setMinimumHeight(label.heightForWidth(width))
            words.addWidget(label)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        words.addSpacing(2 * theme.SPACE)
        words.addLayout(buttons)

        row = QHBoxLayout(self)
        side = 7 * theme.SPACE
        row.setContentsMargins(side, side, side, side - 2 * theme.SPACE)
        row.setSpacing(5 * theme.SPACE)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
        close.setFocus()
