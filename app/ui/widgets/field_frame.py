"""The ground and the round edge of whatever takes something in: text, a number, a choice."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.look import theme


def paint_field_frame(painter: QPainter, field: QWidget) -> None:
    """In the colours of the application: those of the field itself may be made transparent."""
    palette = QApplication.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    if not field.isEnabled():
        painter.setPen(theme.outline(palette))
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
    elif field.hasFocus():
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    else:
        painter.setPen(theme.edge(palette))
    inset = painter.pen().widthF() / 2
    rect = QRectF(field.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
