"""A choice between few things, with the round edge that the fields and buttons beside it have."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from app.ui.look import theme
from app.ui.look.text_direction import reading, start_of_line
from app.ui.widgets.field_frame import paint_field_frame

_ARROW: Final = 8
_SIDE: Final = 2 * theme.SPACE + 2


class ChoiceBox(QComboBox):
    """A `QComboBox` in all but its paint; its list is Qt's."""

    def sizeHint(self) -> QSize:
        """As high as a button."""
        hint = super().sizeHint()
        height = max(theme.CONTROL_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        return QSize(hint.width() + 2 * theme.SPACE, height)

    def minimumSizeHint(self) -> QSize:
        """The same: no choice is cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What one scrolls past does not change."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground and edge, what is chosen, and the arrow."""
        painter = QPainter(self)
        paint_field_frame(painter, self)
        ink = QApplication.palette().color(QPalette.ColorRole.Text)
        self._paint_arrow(painter, ink)
        painter.setPen(ink)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = _SIDE + _ARROW + theme.SPACE
        left, right = (room, _SIDE) if mirrored else (_SIDE, room)
        text = self.currentText()
        flags = Qt.AlignmentFlag.AlignVCenter | start_of_line(self.layoutDirection())
        inner = self.rect().adjusted(left, 0, -right, 0)
        painter.drawText(inner, int(flags | reading(text)), text)

    def _paint_arrow(self, painter: QPainter, ink: QColor) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _SIDE if mirrored else self.width() - _SIDE - _ARROW
        y = self.height() / 2 - 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        points = [QPointF(x, y), QPointF(x + _ARROW, y), QPointF(x + _ARROW / 2, y + 5)]
        painter.drawPolygon(QPolygonF(points))
