"""Draws the cells of the table: text, state (as shape, word and colour) and bars."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.accounts.findings.rule import Weight
from app.base.overriding import override
from app.catalogue.service import Service
from app.ui.look import theme
from app.ui.table.cell_style import CellStyle, icon_side
from app.ui.table.columns import Column
from app.ui.table.field_columns import Bar, CapacityColumn, FieldColumn, translate
from app.ui.table.model import AccountTableModel

_Index = QModelIndex | QPersistentModelIndex

PADDING: Final = 3 * theme.SPACE
_GAP: Final = 2 * theme.SPACE
_BAR_HEIGHT: Final = 8
_MIN_BAR: Final = 24
_FIRST_BAR: Final = 72
_MAX_BAR: Final = 240

# Numbers: to combine the flags of Qt's enums takes longer than to draw a line.
_SELECTED: Final[int] = QStyle.StateFlag.State_Selected.value
_FOCUSED: Final[int] = QStyle.StateFlag.State_HasFocus.value
_RIGHT_TO_LEFT: Final = Qt.LayoutDirection.RightToLeft
_IN_THE_MIDDLE: Final = Qt.TextElideMode.ElideMiddle
_ANY_WIDTH: Final = 2**15
_AT_THE_END: Final = Qt.TextElideMode.ElideRight


def room_for_bar(font: QFont, column: CapacityColumn, services: Iterable[Service]) -> int:
    """What bars and texts need side by side, in pixels, where jobs that run are told; else 0."""
    if not column.tells_running(services):
        return 0
    texts = [*column.usual_texts(services), column.field.absent(translate)]
    widest = max(map(QFontMetrics(font).horizontalAdvance, texts))
    return widest + _FIRST_BAR + 3 * PADDING


def room_around_status(font: QFont) -> int:
    """What the status column needs besides its words, in pixels."""
    return 2 * PADDING + icon_side(font) + _GAP


class CellDelegate(QStyledItemDelegate):
    """Draws every column of an `AccountTableModel`, by what its field is."""

    def __init__(self, model: AccountTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._style = CellStyle(parent.font(), parent.palette())

    def forget_words(self) -> None:
        """Measure words anew after a change of the language."""
        self._style.usual_numbers.clear()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        # Pens and fonts are set where they are needed, so none is saved.
        if not self._style.is_for(option.font, option.palette):
            self._style = CellStyle(option.font, option.palette)
        style, rect, row = self._style, option.rect, index.row()
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, style.selection)
        painter.setPen(style.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & _FOCUSED:
            painter.setPen(style.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        column = self._model.columns[index.column()]
        if isinstance(column, CapacityColumn) and (bar := column.bar(self._model.account_at(row))):
            self._paint_capacity(painter, option, row, column, bar)
        else:
            self._paint_text(painter, option, row, column)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + room_around_status(option.font), hint.height())

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: Column
    ) -> None:
        """Draw the text, with its state before it where the column is the status."""
        style = self._style
        rect: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        account, findings = self._model.account_at(row), self._model.findings_at(row)
        pen, font = style.text, "plain"
        mirrored = option.direction is _RIGHT_TO_LEFT
        if not isinstance(column, FieldColumn):
            weight = column.weight(findings)
            icon = "check" if weight is None else "info"
            if weight is Weight.ATTENTION:
                pen, font, icon = style.attention, "bold", "warning"
            side = style.icon_side
            left = rect.right() - side + 1 if mirrored else rect.left()
            top = rect.top() + (rect.height() - side) // 2
            painter.drawPixmap(left, top, style.icon(icon, _pixel_ratio(option)))
            shift = side + _GAP
            rect = rect.adjusted(0, 0, -shift, 0) if mirrored else rect.adjusted(shift, 0, 0, 0)
        elif column.is_quiet(account):
            pen = style.muted
        elif column.is_fixed_width(account):
            font = "fixed"
        words = column.text(account, findings)
        text = style.cell_text(words, font, rect.width(), _IN_THE_MIDDLE)
        painter.setFont(style.fonts[font])
        painter.setPen(pen)
        text.draw(painter, rect, rect.right() + 1 - text.width if mirrored else rect.left())

    def _paint_capacity(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: int,
        column: CapacityColumn,
        bar: Bar,
    ) -> None:
        """Draw bar and number, side by side; the number alone where there is no room for both."""
        style, account = self._style, self._model.account_at(row)
        inner: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        mirrored = option.direction is _RIGHT_TO_LEFT
        selected = bool(option.state.value & _SELECTED)
        words = column.text(account, self._model.findings_at(row))
        # Cut without dots, “9 of 10” would be “9 of 1”.
        number = style.cell_text(words, "plain", inner.width() - 2, _AT_THE_END)
        widest, are_aligned = self._usual_numbers(column)
        needed = max(number.width + 2, widest)
        room = needed + PADDING
        whole = min(inner.width(), _MAX_BAR + room)
        # Bare numbers end in one line; where words follow them, all begin in one line.
        space = 1 if are_aligned else max(min(needed, whole) - number.width - 1, 1)
        left = inner.right() + 1 - whole if mirrored else inner.left()
        painter.setFont(style.plain)
        painter.setPen(style.text if selected else style.muted)
        number.draw(painter, inner, left + (space if mirrored else whole - number.width - space))
        bar_width = min(inner.width() - room, _MAX_BAR)
        if bar_width >= _MIN_BAR:
            bar_left = left + whole - bar_width if mirrored else left
            top = inner.top() + (inner.height() - _BAR_HEIGHT) // 2
            painter.setBrush(style.track_selected if selected else style.track)
            rect = QRectF(bar_left, top, bar_width, _BAR_HEIGHT)
            self._paint_bar(painter, rect, bar, mirrored=mirrored)

    def _usual_numbers(self, column: CapacityColumn) -> tuple[int, bool]:
        """The room that the usual numbers need, in pixels, and whether these are bare numbers.

        All bars of a column end in one line.
        """
        services, known = self._model.services, self._style.usual_numbers
        if services not in known:
            texts = column.usual_texts(services)
            cells = [
                self._style.cell_text(each, "plain", _ANY_WIDTH, _AT_THE_END) for each in texts
            ]
            widest = max((cell.width for cell in cells), default=0)
            known[services] = widest, not column.tells_running(services)
        return known[services]

    def _paint_bar(self, painter: QPainter, rect: QRectF, bar: Bar, *, mirrored: bool) -> None:
        """Draw the empty bar in the painter's brush, and over it what is filled."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
        style = self._style
        usual, in_use = (
            (style.odd, style.odd_in_use) if bar.is_odd else (style.accent, style.in_use)
        )
        for share, color in ((bar.share, usual), (bar.in_use, in_use)):
            if share > 0:
                filled = QRectF(rect)
                filled.setWidth(rect.width() * share)
                if mirrored:
                    filled.moveRight(rect.right())
                painter.setBrush(color)
                painter.drawRoundedRect(filled, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _pixel_ratio(option: QStyleOptionViewItem) -> float:
    # The painter's device would know its ratio too, and takes a thousand times longer to ask.
    widget: QWidget | None = option.widget
    return 1.0 if widget is None else widget.devicePixelRatioF()
