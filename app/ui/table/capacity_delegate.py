"""Draws the capacity: a bar, and the number beside it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.accounts.records import MAX_JOBS, MIN_JOBS
from app.ui import theme
from app.ui.table.cell_delegate import PADDING, CellDelegate
from app.ui.table.columns import jobs_text
from app.ui.table.model import JOBS_ROLE

_BAR_HEIGHT: Final = 8
_MIN_BAR: Final = 24
_MAX_BAR: Final = 240


class CapacityDelegate(CellDelegate):
    """A full bar is the most that useapi.net documents; a value outside is drawn clipped."""

    def paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Bar and number."""
        palette: QPalette = option.palette
        direction: Qt.LayoutDirection = option.direction
        inner: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        text = str(index.data())
        number_width = painter.fontMetrics().horizontalAdvance(text)
        widest = painter.fontMetrics().horizontalAdvance(f"{jobs_text(MAX_JOBS)}  ")
        room = max(number_width, widest) + PADDING
        bar_width = min(inner.width() - room, _MAX_BAR)
        inner.setWidth(min(inner.width(), _MAX_BAR + room))
        if direction == Qt.LayoutDirection.RightToLeft:
            inner.moveRight(option.rect.right() - PADDING)
        number = QStyle.alignedRect(
            direction,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            QSize(min(number_width + 2, inner.width()), inner.height()),
            inner,
        )
        selected = option.state & QStyle.StateFlag.State_Selected
        ink = palette.color(QPalette.ColorRole.Text) if selected else theme.muted(palette)
        painter.setPen(ink)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), text)
        if bar_width >= _MIN_BAR:
            bar = QStyle.alignedRect(
                direction,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                QSize(bar_width, _BAR_HEIGHT),
                inner,
            )
            self._paint_bar(painter, QRectF(bar), palette, direction, index.data(JOBS_ROLE))

    @staticmethod
    def _paint_bar(
        painter: QPainter,
        bar: QRectF,
        palette: QPalette,
        direction: Qt.LayoutDirection,
        jobs: int | None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = bar.height() / 2
        painter.setBrush(theme.track(palette))
        painter.drawRoundedRect(bar, radius, radius)
        if jobs is None or jobs <= 0:
            return
        filled = QRectF(bar)
        filled.setWidth(bar.width() * min(jobs, MAX_JOBS) / MAX_JOBS)
        if direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        inside = MIN_JOBS <= jobs <= MAX_JOBS
        color = palette.color(QPalette.ColorRole.Accent) if inside else theme.attention(palette)
        painter.setBrush(color)
        painter.drawRoundedRect(filled, radius, radius)
