"""Draws the cells: calm rows, one line between them, the state as shape, word and colour."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.accounts.findings.rule import Weight
from app.fields.capacity import CapacityField
from app.fields.field import Drawing
from app.ui.look import theme
from app.ui.look.text_direction import reads_from_the_right, start_of_line
from app.ui.table.cell_style import CellStyle, icon_side
from app.ui.table.columns import Column, FieldColumn, translate
from app.ui.table.model import BAR_ROLE, WEIGHT_ROLE, AccountTableModel, Bar

_Index = QModelIndex | QPersistentModelIndex

PADDING: Final = 3 * theme.SPACE
_GAP: Final = 2 * theme.SPACE
_BAR_HEIGHT: Final = 8
_MIN_BAR: Final = 24
_MAX_BAR: Final = 240

# Numbers: to combine the flags of Qt's enums takes longer than to draw a line.
_SELECTED: Final[int] = QStyle.StateFlag.State_Selected.value
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
_NUMBER: Final = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)


def room_around_status(font: QFont) -> int:
    """What the status column needs besides its words, in pixels."""
    return 2 * PADDING + icon_side(font) + _GAP


class CellDelegate(QStyledItemDelegate):
    """Draws every column of an `AccountTableModel`, by what its field is."""

    def __init__(self, model: AccountTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._style: CellStyle | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell. Pens and fonts are set where they are needed, so none is saved."""
        style = self._style
        if style is None or not style.is_for(option.font, option.palette):
            style = self._style = CellStyle(option.font, option.palette)
        rect: QRect = option.rect
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, style.selection)
        bottom = rect.bottom()
        painter.setPen(style.line)
        painter.drawLine(rect.left(), bottom, rect.right(), bottom)
        if state & _FOCUSED:
            painter.setPen(style.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        column = self._model.columns[index.column()]
        if isinstance(column, FieldColumn) and column.field.drawing is Drawing.BAR:
            self._paint_capacity(painter, option, index, style, column)
        else:
            self._paint_text(painter, option, index, style, column)

    def forget_style(self) -> None:
        """Make it anew: the usual texts of a column are as wide as their words."""
        self._style = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """What shows the cell in full: for the width of columns."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + room_around_status(option.font), hint.height())

    # ---- Text -----------------------------------------------------------------------------

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        style: CellStyle,
        column: Column,
    ) -> None:
        """The text, with its state before it where the column is the status."""
        rect: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        pen, font = style.text, style.plain
        mirrored = option.direction is _RIGHT_TO_LEFT
        if not isinstance(column, FieldColumn):
            weight = self._model.data(index, WEIGHT_ROLE)
            name = "check" if weight is None else "info"
            if weight is Weight.ATTENTION:
                pen, font, name = style.attention, style.bold, "warning"
            rect = _paint_icon(painter, rect, name, option, style, mirrored=mirrored)
        elif column.field.drawing is Drawing.FIXED_WIDTH:
            font = style.fixed
        text, room = str(self._model.data(index)), rect.width()
        metrics = style.metrics(font)
        if metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(pen)
        painter.drawText(rect, _FLAGS[mirrored, reads_from_the_right(text)], text)

    # ---- A bar, and the number beside it --------------------------------------------------

    def _paint_capacity(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        style: CellStyle,
        column: FieldColumn,
    ) -> None:
        """Bar and number, side by side; the number alone where there is no room for both."""
        inner: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        mirrored = option.direction is _RIGHT_TO_LEFT
        text, metrics = str(self._model.data(index)), style.metrics(style.plain)
        if metrics.horizontalAdvance(text) + 2 > inner.width():  # cut, “9 of 10” would be “9 of 1”
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width() - 2)
        number_width = metrics.horizontalAdvance(text) + 2
        room = max(number_width, _widest_number(style, column)) + PADDING
        bar_width = min(inner.width() - room, _MAX_BAR)
        whole = min(inner.width(), _MAX_BAR + room)
        left = inner.right() + 1 - whole if mirrored else inner.left()
        number_width = min(number_width, whole)
        number_left = left if mirrored else left + whole - number_width
        selected = bool(option.state.value & _SELECTED)
        painter.setFont(style.plain)
        painter.setPen(style.text if selected else style.muted)
        number = QRect(number_left + 1, inner.top(), number_width - 1, inner.height())
        painter.drawText(number, _NUMBER, text)
        if bar_width >= _MIN_BAR:
            bar_left = left + whole - bar_width if mirrored else left
            top = inner.top() + (inner.height() - _BAR_HEIGHT) // 2
            track = style.track_selected if selected else style.track
            painter.setBrush(track)
            rect = QRectF(bar_left, top, bar_width, _BAR_HEIGHT)
            _paint_bar(painter, rect, style, self._model.data(index, BAR_ROLE), mirrored=mirrored)


def _widest_number(style: CellStyle, column: FieldColumn) -> int:
    """The room that the usual numbers of a column need, in pixels."""
    width = style.widest_numbers.get(column.id)
    if width is None:
        field, metrics = column.field, style.metrics(style.plain)
        largest = field.most if isinstance(field, CapacityField) else 0
        usual = (f"{field.text(largest, translate)}  ", field.shown(None, translate))
        width = max(metrics.horizontalAdvance(each) for each in usual)
        style.widest_numbers[column.id] = width
    return width


def _paint_bar(
    painter: QPainter, rect: QRectF, style: CellStyle, bar: Bar, *, mirrored: bool
) -> None:
    """The empty bar in the painter's brush, and over it what is filled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.drawRoundedRect(rect, radius, radius)
    if bar.share > 0:
        filled = QRectF(rect)
        filled.setWidth(rect.width() * bar.share)
        if mirrored:
            filled.moveRight(rect.right())
        painter.setBrush(style.attention.color() if bar.is_odd else style.accent)
        painter.drawRoundedRect(filled, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_icon(
    painter: QPainter,
    rect: QRect,
    name: str,
    option: QStyleOptionViewItem,
    style: CellStyle,
    *,
    mirrored: bool,
) -> QRect:
    """Draw it where the line begins, and return what remains."""
    # The painter's device would know its ratio too, and takes a thousand times longer to ask.
    widget: QWidget | None = option.widget
    ratio = 1.0 if widget is None else widget.devicePixelRatioF()
    side = style.icon_side
    top = rect.top() + (rect.height() - side) // 2
    shift = side + _GAP
    if mirrored:
        painter.drawPixmap(rect.right() - side + 1, top, style.icon(name, ratio))
        return rect.adjusted(0, 0, -shift, 0)
    painter.drawPixmap(rect.left(), top, style.icon(name, ratio))
    return rect.adjusted(shift, 0, 0, 0)
