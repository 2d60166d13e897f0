"""A line to type in, with the round edge that the buttons beside it have."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui import theme


class TextField(QLineEdit):
    """A `QLineEdit` in all but its ground and its edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)  # else Qt would paint a ground with square corners

    def sizeHint(self) -> QSize:
        """As high as a button."""
        height = max(theme.CONTROL_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge, then the text."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        if not self.isEnabled():
            painter.setPen(theme.outline(palette))
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        elif self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
        else:
            painter.setPen(theme.edge(palette))
        inset = painter.pen().widthF() / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        painter.end()
        super().paintEvent(event)
