"""Draws the cells: calm rows, one line between them, the state as shape, word and colour."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.icons import tinted_pixmap
from app.ui.table.columns import COLUMNS, Look
from app.ui.table.model import NEEDS_ATTENTION_ROLE
from app.ui.widgets.direction import reading, start_of_line

_Index = QModelIndex | QPersistentModelIndex

PADDING: Final = 3 * theme.SPACE
_ICON: Final = 14
_GAP: Final = 2 * theme.SPACE
ROOM_AROUND_STATUS: Final = 2 * PADDING + _ICON + _GAP


class CellDelegate(QStyledItemDelegate):
    """For every column but the capacity."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids = [column.look is Look.ID for column in COLUMNS]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One cell."""
        painter.save()
        self.paint_ground(painter, option)
        self.paint_content(painter, option, index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The row's background, the line under it, and where the keyboard is."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.selection(palette))
        painter.setPen(theme.outline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The text, with its state before it where the column is the status."""
        palette: QPalette = option.palette
        rect: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        font = option.font
        color = palette.color(QPalette.ColorRole.Text)
        if self._ids[index.column()]:
            font = theme.fixed_font(font)
        elif COLUMNS[index.column()].look is Look.STATUS:
            if index.data(NEEDS_ATTENTION_ROLE):
                color, font = theme.attention(palette), theme.sized(font, 1, bold=True)
                self._paint_icon(painter, rect, "warning", color, option)
            else:
                self._paint_icon(painter, rect, "check", theme.success(palette), option)
            rect = self._after_icon(rect, option)
        painter.setFont(font)
        painter.setPen(color)
        text = str(index.data())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        flags = Qt.AlignmentFlag.AlignVCenter | start_of_line(option.direction) | reading(shown)
        painter.drawText(rect, int(flags), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """What shows the cell in full: for the width of columns."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PADDING + _ICON + _GAP, hint.height())

    @staticmethod
    def _paint_icon(
        painter: QPainter, rect: QRect, name: str, color: QColor, option: QStyleOptionViewItem
    ) -> None:
        pixmap = tinted_pixmap(name, color, _ICON, painter.device().devicePixelRatioF())
        place = QStyle.alignedRect(
            option.direction,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            QSize(_ICON, _ICON),
            rect,
        )
        painter.drawPixmap(place, pixmap)

    @staticmethod
    def _after_icon(rect: QRect, option: QStyleOptionViewItem) -> QRect:
        shift = _ICON + _GAP
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return rect.adjusted(0, 0, -shift, 0)
        return rect.adjusted(shift, 0, 0, 0)
