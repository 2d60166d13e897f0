"""Where the keyboard is."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from app.ui.look import theme


def paint_focus_ring(painter: QPainter, rect: QRect) -> None:
    """Along the inside of `rect`, for what the style gives none that is always seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Accent), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.SPACE, theme.SPACE)
