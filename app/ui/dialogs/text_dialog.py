"""A longer text to read and to copy: a report, the licences, the keyboard shortcuts."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.dialogs.sheet import Sheet, room_for
from app.ui.look import theme
from app.ui.widgets.button import Button, CopyButton
from app.ui.widgets.flow_layout import button_row
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.text_field import TextView

_COLUMNS: Final = 82
_LINES: Final = 24
_SIDE: Final = 6 * theme.SPACE


class TextDialog(Sheet):
    """Shows a text in a window that can be resized."""

    def __init__(
        self,
        title: str,
        text: str,
        *,
        intro: str = "",
        fixed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """With `intro` above the text, which is in a `fixed` width font or in the usual one."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = TextView(text)
        self.text.setAccessibleName(title)
        if fixed:
            self.text.setFont(theme.fixed_font(self.font()))
        self.text.setTabStopDistance(self.fontMetrics().horizontalAdvance("M") * 12)
        self.copy_button = CopyButton(self.tr("Copy"), self.text.toPlainText)
        self.close_button = Button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self._lay_out(title, intro)
        self._fit()
        self.close_button.setFocus()

    def _lay_out(self, title: str, intro: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE - theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(Label(title, size=1.4, bold=True, wrap=True))
        if intro:
            column.addWidget(Label(intro, tone=Tone.MUTED, wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(button_row(self.copy_button, last=self.close_button))

    def _fit(self) -> None:
        """Take the size of `_COLUMNS` and `_LINES`, within the screen."""
        metrics = self.text.fontMetrics()
        letter = QFontMetrics(theme.fixed_font(self.font())).horizontalAdvance("0")
        bar = self.text.verticalScrollBar().sizeHint().width()
        wanted = QSize(_COLUMNS * letter + bar + 2 * (_SIDE + theme.SPACE), 0)
        wanted.setHeight(_LINES * metrics.lineSpacing() + 4 * _SIDE)
        self.resize(wanted.boundedTo(room_for(self).size()))
