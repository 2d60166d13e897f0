"""A calm surface with a thin edge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.look import theme


class Card(QFrame):
    """Groups what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The surface."""
        paint_card(self, theme.outline(self.palette()))


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
