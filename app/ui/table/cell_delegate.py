"""Draws the cells: calm rows, one line between them, the state as shape, word and colour."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.accounts.findings import Weight
from app.ui import theme
from app.ui.table.cell_look import CellLook, icon_side, is_plain
from app.ui.table.columns import COLUMNS, Look
from app.ui.table.model import WEIGHT_ROLE
from app.ui.widgets.direction import reads_from_the_right, start_of_line

_Index = QModelIndex | QPersistentModelIndex

PADDING: Final = 3 * theme.SPACE
_GAP: Final = 2 * theme.SPACE

# Numbers: to combine the flags of Qt's enums takes longer than to draw a line.
SELECTED: Final[int] = QStyle.StateFlag.State_Selected.value
_FOCUSED: Final[int] = QStyle.StateFlag.State_HasFocus.value
_LEFT_TO_RIGHT: Final = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT: Final = Qt.LayoutDirection.RightToLeft
_FLAGS: Final = {
    (mirrored, right): int(
        Qt.AlignmentFlag.AlignVCenter
        | start_of_line(_RIGHT_TO_LEFT if mirrored else _LEFT_TO_RIGHT)
        | (Qt.TextFlag.TextForceRightToLeft if right else Qt.TextFlag.TextForceLeftToRight)
    )
    for mirrored in (False, True)
    for right in (False, True)
}
"""How a text is drawn in a window, and with letters, of either direction."""


def room_around_status(font: QFont) -> int:
    """What the status column needs besides its words."""
    return 2 * PADDING + icon_side(font) + _GAP


class CellDelegate(QStyledItemDelegate):
    """For every column but the capacity."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = [column.look for column in COLUMNS]
        self._look: CellLook | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One cell. Pens and fonts are set where they are needed, so none is saved for later."""
        look = self._look
        if look is None or not look.is_for(option.font, option.palette):
            look = self._look = CellLook(option.font, option.palette)
        rect: QRect = option.rect
        state: int = option.state.value
        if state & SELECTED:
            painter.fillRect(rect, look.selection)
        bottom = rect.bottom()
        painter.setPen(look.line)
        painter.drawLine(rect.left(), bottom, rect.right(), bottom)
        if state & _FOCUSED:
            painter.setPen(look.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        self.paint_content(painter, option, index, look)

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, look: CellLook
    ) -> None:
        """The text, with its state before it where the column is the status."""
        rect: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        pen, font = look.text, look.plain
        model, kind = index.model(), self._looks[index.column()]
        mirrored = option.direction is _RIGHT_TO_LEFT
        if kind is Look.ID:
            font = look.fixed
        elif kind is Look.STATUS:
            weight = model.data(index, WEIGHT_ROLE)
            name = "check" if weight is None else "info"
            if weight is Weight.ATTENTION:
                pen, font, name = look.attention, look.bold, "warning"
            rect = self._paint_icon(painter, rect, name, option, look, mirrored=mirrored)
        text, room = str(model.data(index)), rect.width()
        if look.width(font, text) > room:
            text = look.metrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(pen)
        if not mirrored and is_plain(text) and has_whole_pixels(option.widget):
            look.draw_plain(painter, font, rect, text)
        else:
            painter.drawText(rect, _FLAGS[mirrored, reads_from_the_right(text)], text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """What shows the cell in full: for the width of columns."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + room_around_status(option.font), hint.height())

    @staticmethod
    def _paint_icon(
        painter: QPainter,
        rect: QRect,
        name: str,
        option: QStyleOptionViewItem,
        look: CellLook,
        *,
        mirrored: bool,
    ) -> QRect:
        """Draws it where the line begins, and returns what remains."""
        # The painter's device would know its ratio too, and takes a thousand times longer to ask.
        widget: QWidget | None = option.widget
        ratio = 1.0 if widget is None else widget.devicePixelRatioF()
        side = look.icon_side
        top = rect.top() + (rect.height() - side) // 2
        shift = side + _GAP
        if mirrored:
            painter.drawPixmap(rect.right() - side + 1, top, look.icon(name, ratio))
            return rect.adjusted(0, 0, -shift, 0)
        painter.drawPixmap(rect.left(), top, look.icon(name, ratio))
        return rect.adjusted(shift, 0, 0, 0)


def has_whole_pixels(widget: QWidget | None) -> bool:
    """Whether a pixel of Qt is one of the screen: only then do kept drawings fit everywhere."""
    return widget is None or widget.devicePixelRatioF() == 1
