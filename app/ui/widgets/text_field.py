"""A line to type in, with the round edge that the buttons beside it have."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.look import theme
from app.ui.widgets.field_frame import paint_field_frame
from app.ui.widgets.text_menu import open_text_menu


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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, whose copy arrives."""
        open_text_menu(self, self.createStandardContextMenu(), event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge, then the text."""
        painter = QPainter(self)
        paint_field_frame(painter, self)
        painter.end()
        super().paintEvent(event)
