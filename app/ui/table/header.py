"""The table's header: quiet titles, and an arrow where it is sorted."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.table.cell_delegate import PADDING

_ARROW: Final = 8


class AccountHeader(QHeaderView):
    """Draws itself, since Fusion's header is a row of raised buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(16 * theme.SPACE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return
        # Qt takes each title for one pixel further to the right than it is, and so the first pixel
        # for empty, which it paints over the title.
        left, palette = event.rect().left(), self.palette()
        if left == self.sectionViewportPosition(self.logicalIndexAt(left)):
            painter = QPainter(self.viewport())
            painter.fillRect(left, 0, 1, self.height(), palette.color(QPalette.ColorRole.Base))
            painter.fillRect(left, self.height() - 1, 1, 1, theme.outline(palette))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self.palette()
        painter.save()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect = rect.adjusted(-1, 0, 0, 0)  # Qt's sections leave a gap between them there
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        painter.setPen(theme.outline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.sized(self.font(), 0.95, bold=True))
        painter.setPen(theme.muted(palette))
        self._paint_title(painter, rect.adjusted(PADDING, 0, -PADDING, 0), logicalIndex)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, section: int) -> None:
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        is_sorted = self.sortIndicatorSection() == section
        room = rect.width() - (_ARROW + PADDING if is_sorted else 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, int(flags), shown)
        if is_sorted:
            offset = metrics.horizontalAdvance(shown) + 2 * theme.SPACE
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = rect.right() - offset - _ARROW if mirrored else rect.left() + offset
            self._paint_arrow(painter, left, rect.center().y())

    def _paint_arrow(self, painter: QPainter, left: float, middle: float) -> None:
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        base, tip = (middle + 3, middle - 2) if up else (middle - 2, middle + 3)
        arrow = [QPointF(left, base), QPointF(left + _ARROW, base), QPointF(left + _ARROW / 2, tip)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.muted(self.palette()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(arrow))
