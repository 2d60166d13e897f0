"""A longer text to read, and to copy."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.sheet import Sheet

_COLUMNS: Final = 82
_LINES: Final = 24


class TextDialog(Sheet):
    """Shows it before it is copied."""

    def __init__(
        self,
        title: str,
        text: str,
        *,
        intro: str = "",
        fixed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        if fixed:
            self.text.setFont(theme.fixed_font(self.font()))
        self.text.setTabStopDistance(self.fontMetrics().horizontalAdvance("M") * 12)
        self.text.setPlainText(text)
        copy = Button(self.tr("Copy"), icon_name="copy")
        copy.clicked.connect(self._copy)
        close = Button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column = QVBoxLayout(self)
        side = 6 * theme.SPACE
        column.setContentsMargins(side, side, side, side - theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(Label(title, size=1.4, bold=True))
        if intro:
            column.addWidget(Label(intro, tone=Tone.MUTED, wrap=True))
        column.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self._fit(side)
        close.setFocus()

    def _fit(self, side: int) -> None:
        """Room for a usual line of text, in any size of letters; as far as the screen has it."""
        metrics = self.text.fontMetrics()
        letter = QFontMetrics(theme.fixed_font(self.font())).horizontalAdvance("0")
        bar = self.text.verticalScrollBar().sizeHint().width()
        wanted = QSize(_COLUMNS * letter + bar + 2 * (side + theme.SPACE), 0)
        wanted.setHeight(_LINES * metrics.lineSpacing() + 4 * side)
        room = self.screen().availableSize() - QSize(2 * side, 4 * side)
        self.resize(wanted.boundedTo(room))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
