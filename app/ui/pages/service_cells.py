"""Draws the rows of the list of services."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.accounts.check_services import ServiceState
from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_drawing import draw_focus_ring
from app.ui.look.icons import tinted_pixmap
from app.ui.look.text_direction import reading, start_of_line
from app.ui.pages.service_rows import ROW_ROLE, ServiceRow

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag

SIDE: Final = 2 * theme.SPACE + 2
"""From the edge of a row to its words, in pixels."""
_GAP: Final = theme.SPACE
_LEAST_HEIGHT: Final = 28
_WIDEST_NUMBER: Final = "000"


class ServiceCells(QStyledItemDelegate):
    """Draws a row: its name, and at the end how many accounts it has, and what is with them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shows_busy = False

    def width_of(self, names: Sequence[str], font: QFont) -> int:
        """The width in which no name is cut."""
        bold = QFontMetrics(theme.sized(font, 1, bold=True))
        ends = [*(ServiceRow("-", "", state).short for state in ServiceState), _WIDEST_NUMBER]
        end = max(map(bold.horizontalAdvance, ends))
        widest = max(map(bold.horizontalAdvance, names), default=0)
        return widest + 2 * _GAP + bold.height() + _GAP + end + 2 * SIDE

    def height_of(self, font: QFont) -> int:
        """The height of a row."""
        return max(_LEAST_HEIGHT, QFontMetrics(font).height() + 3 * theme.SPACE)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height_of(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: ServiceRow = index.data(ROW_ROLE)
        palette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        is_chosen = bool(option.state & _State.State_Selected)
        font = theme.sized(option.font, 1, bold=True) if is_chosen else option.font
        painter.setFont(font)
        metrics = QFontMetrics(font)
        inner = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        end = QRect(inner)
        end.setLeft(inner.right() - metrics.horizontalAdvance(row.short))
        self._write(painter, option, end, inner, row.short, theme.muted(palette))
        name = QRect(inner)
        name.setRight(end.left() - _GAP)
        if mark := self._mark(row):
            side = metrics.height()
            square = QRect(end.left() - _GAP - side, 0, side, side)
            square.moveTop(inner.center().y() - side // 2)
            color = theme.attention(palette) if mark == "warning" else theme.muted(palette)
            place = QStyle.visualRect(option.direction, inner, square)
            widget: QWidget | None = option.widget
            ratio = 1.0 if widget is None else widget.devicePixelRatioF()
            painter.drawPixmap(place, tinted_pixmap(mark, color, side, ratio))
            name.setRight(square.left() - _GAP)
        ink = theme.muted(palette) if row.is_quiet else palette.color(QPalette.ColorRole.Text)
        words = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        self._write(painter, option, name, inner, words, ink)
        painter.restore()

    def _mark(self, row: ServiceRow) -> str:
        if row.is_busy and self.shows_busy:
            return "refresh"
        return "warning" if row.attention else ""

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, rect = option.palette, option.rect.adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & _State.State_Selected:
            painter.setBrush(theme.selection(palette))
            painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        elif option.state & _State.State_MouseOver:
            painter.setBrush(palette.window())
            painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if option.state & _State.State_HasFocus:
            draw_focus_ring(painter, rect)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        within: QRect,
        words: str,
        ink: QColor,
    ) -> None:
        """`words` at the start of `place`, which is mirrored `within` a row from the right."""
        painter.setPen(QPen(ink))
        flags = start_of_line(option.direction) | Qt.AlignmentFlag.AlignVCenter | reading(words)
        room = QStyle.visualRect(option.direction, within, place)
        painter.drawText(room, int(flags), words)
