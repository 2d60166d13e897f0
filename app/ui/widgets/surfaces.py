"""Calm surfaces that group what stands on them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.findings.rule import FindingWords, Weight
from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.text_direction import set_margins
from app.ui.widgets.labels import Label, Tone


class Card(QFrame):
    """Groups what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self, theme.outline(self.palette()))


class Strip(QFrame):
    """Says something about all that is below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        set_margins(self.row, 3 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self.row.setSpacing(2 * theme.SPACE)
        self.setMinimumHeight(theme.CONTROL_HEIGHT)  # also where it has no button

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tinted(self, theme.tint(self.palette()))


class FindingBox(QFrame):
    """Tinted, if it needs attention."""

    def __init__(self, words: FindingWords, weight: Weight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = weight
        tone = Tone.ATTENTION if weight is Weight.ATTENTION else Tone.PLAIN
        column = QVBoxLayout(self)
        side = 3 * theme.SPACE
        column.setContentsMargins(side, 2 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(Label(words.title, bold=True, tone=tone, wrap=True))
        column.addWidget(Label(words.why, wrap=True))
        column.addWidget(Label(words.step, tone=Tone.MUTED, wrap=True))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        if self._weight is Weight.ATTENTION:
            ground = theme.tint(palette)
        paint_tinted(self, ground)


def paint_tinted(widget: QWidget, ground: QColor) -> None:
    """A ground that stands out from a card by its colour; with high contrast, by its edge too."""
    palette = widget.palette()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    rect = QRectF(widget.rect())
    if theme.is_high_contrast(palette):
        painter.setPen(theme.outline(palette))
        rect.adjust(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)


def paint_card(widget: QWidget, edge: QColor, width: float = 1) -> None:
    """The surface of a card, all over `widget`."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(widget.palette().color(QPalette.ColorRole.Base))
    inset = width / 2
    rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
