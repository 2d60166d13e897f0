"""Labels in the few sizes and tones that the window uses."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.text_direction import reads_from_the_right, start_of_line


class Tone(Enum):
    """What colour a text has."""

    PLAIN = "plain"
    MUTED = "muted"
    ATTENTION = "attention"


_COLORS: dict[Tone, Callable[[QPalette], QColor]] = {
    Tone.PLAIN: lambda palette: palette.color(QPalette.ColorRole.WindowText),
    Tone.MUTED: theme.muted,
    Tone.ATTENTION: theme.attention,
}


class Label(QLabel):
    """A plain-text label that keeps its size relative to the system's font, and its tone."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 1.0,
        bold: bool = False,
        tone: Tone = Tone.PLAIN,
        wrap: bool = False,
        hides_if_empty: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._size = size
        self._bold = bold
        self._tone = tone
        self._changing = False
        self._hides_if_empty = hides_if_empty
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a button it would be another
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(start_of_line(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        self._dress()
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        if self._hides_if_empty:
            self.setVisible(bool(text))

    @override
    def clear(self) -> None:
        self.setText("")

    def set_tone(self, tone: Tone) -> None:
        """Another colour."""
        if tone is not self._tone:
            self._tone = tone
            self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follows the palette and the font of the system."""
        super().changeEvent(event)
        application_changed = event.type() in {
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.ApplicationPaletteChange,
        }
        if application_changed or theme.is_palette_change(event):
            self._dress()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does, except for lines from the right.

        Qt lets those that are broken begin a blank's width off the edge.
        """
        if not (self.wordWrap() and reads_from_the_right(self.text())):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        rect = self.contentsRect()
        lines, height = self._lines_from_the_right(rect.width())
        lines.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2))

    def _lines_from_the_right(self, width: int) -> tuple[QTextLayout, float]:
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def _dress(self) -> None:
        if self._changing:
            return
        self._changing = True
        try:
            parent = self.parentWidget()
            base = parent.font() if parent is not None else QLabel().font()
            if self._size != 1.0 or self._bold:
                self.setFont(theme.sized(base, self._size, bold=self._bold))
            if self._tone is not Tone.PLAIN:
                inherited = QPalette(parent.palette() if parent is not None else QPalette())
                palette = QPalette()
                palette.setColor(QPalette.ColorRole.WindowText, _COLORS[self._tone](inherited))
                self.setPalette(palette)
            else:
                self.setPalette(QPalette())
        finally:
            self._changing = False
