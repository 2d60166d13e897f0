"""Labels in the few sizes and tones that the window uses, and icons that stand beside them."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.look.text_direction import reads_from_the_right, start_of_line


class Tone(Enum):
    """The colour of a text."""

    PLAIN = "plain"
    MUTED = "muted"
    ATTENTION = "attention"


_COLORS = {Tone.MUTED: theme.muted, Tone.ATTENTION: theme.attention}


class Label(QLabel):
    """A plain-text label whose size follows the system's font, and its tone the palette."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 1.0,
        bold: bool = False,
        tone: Tone = Tone.PLAIN,
        wrap: bool = False,
        hides_if_empty: bool = False,
    ) -> None:
        super().__init__(text)
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
        """Change the colour."""
        if tone is not self._tone:
            self._tone = tone
            self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange or theme.is_palette_change(event):
            self._dress()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt begins the lines of a wrapped right-to-left text a blank's width off the edge."""
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
        """Set font and palette, starting from those of the parent."""
        if self._changing:  # setting them comes back here
            return
        self._changing = True
        parent, palette = self.parentWidget(), QPalette()
        if self._size != 1.0 or self._bold:
            base = parent.font() if parent else QApplication.font(self)
            self.setFont(theme.sized(base, self._size, bold=self._bold))
        if self._tone in _COLORS:
            color = _COLORS[self._tone](parent.palette() if parent else palette)
            palette.setColor(QPalette.ColorRole.WindowText, color)
        self.setPalette(palette)
        self._changing = False


class Picture(QLabel):
    """An icon of `app.ui.look.icons` in a colour that follows the palette."""

    def __init__(
        self, name: str, side: int, color: Callable[[QPalette], QColor], spoken: str
    ) -> None:
        """`side` is in pixels; a screen reader says `spoken`."""
        super().__init__()
        self._name, self._side, self._color = name, side, color
        self.setAccessibleName(spoken)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_palette_change(event):
            self._draw()

    def _draw(self) -> None:
        color = self._color(self.palette())
        self.setPixmap(tinted_pixmap(self._name, color, self._side, self.devicePixelRatioF()))
