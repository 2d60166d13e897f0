"""Draws the capacity: a bar, and the number beside it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from app.accounts.records import MAX_JOBS, MIN_JOBS, Account
from app.ui.table.cell_delegate import PADDING, SELECTED, CellDelegate, has_whole_pixels
from app.ui.table.cell_look import CellLook, is_plain
from app.ui.table.columns import capacity_text, jobs_text
from app.ui.table.model import JOBS_ROLE

_BAR_HEIGHT: Final = 8
_MIN_BAR: Final = 24
_MAX_BAR: Final = 240
_NUMBER: Final = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)
_MOST_BARS: Final = 100
_RIGHT_TO_LEFT: Final = Qt.LayoutDirection.RightToLeft


class CapacityDelegate(CellDelegate):
    """A full bar is the most that useapi.net documents; a value outside is drawn clipped."""

    def paint_content(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        look: CellLook,
    ) -> None:
        """Bar and number, side by side; the number alone where there is no room for both."""
        inner: QRect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        mirrored = option.direction is _RIGHT_TO_LEFT
        model = index.model()
        text = str(model.data(index))
        number_width = look.width(look.plain, text) + 2
        if not look.widest_capacity:  # all bars end in one line
            usual = (f"{jobs_text(MAX_JOBS)}  ", capacity_text(Account(key="")))
            look.widest_capacity = max(look.width(look.plain, each) for each in usual)
        room = max(number_width, look.widest_capacity) + PADDING
        bar_width = min(inner.width() - room, _MAX_BAR)
        whole = min(inner.width(), _MAX_BAR + room)
        left = inner.right() + 1 - whole if mirrored else inner.left()
        number_width = min(number_width, whole)
        number_left = left if mirrored else left + whole - number_width
        painter.setFont(look.plain)
        selected = bool(option.state.value & SELECTED)
        painter.setPen(look.text if selected else look.muted)
        number = QRect(number_left + 1, inner.top(), number_width - 1, inner.height())
        if not mirrored and is_plain(text) and has_whole_pixels(option.widget):
            look.draw_plain(painter, look.plain, number, text)
        else:
            painter.drawText(number, _NUMBER, text)
        if bar_width >= _MIN_BAR:
            bar_left = left + whole - bar_width if mirrored else left
            top = inner.top() + (inner.height() - _BAR_HEIGHT) // 2
            jobs = model.data(index, JOBS_ROLE)
            bar = QRect(bar_left, top, bar_width, _BAR_HEIGHT)
            if selected or not has_whole_pixels(option.widget):
                self._paint_bar(
                    painter, QRectF(bar), look, jobs, mirrored=mirrored, selected=selected
                )
            else:
                ground: QColor = option.palette.color(QPalette.ColorRole.Base)
                painter.drawPixmap(bar, self._bar(look, bar_width, jobs, ground, mirrored=mirrored))

    def _bar(
        self, look: CellLook, width: int, jobs: int | None, ground: QColor, *, mirrored: bool
    ) -> QPixmap:
        """A bar, kept: one is like the other, and drawing it takes longer than all else of a cell.

        With what is behind it: laid over that later, its round ends would not be quite the same.
        """
        key = (width, jobs, ground.rgba(), mirrored)
        pixmap = look.bars.get(key)
        if pixmap is None:
            if len(look.bars) > _MOST_BARS:
                look.bars.clear()
            pixmap = look.bars[key] = QPixmap(width, _BAR_HEIGHT)
            pixmap.fill(ground)
            painter = QPainter(pixmap)
            self._paint_bar(painter, QRectF(pixmap.rect()), look, jobs, mirrored=mirrored)
            painter.end()
        return pixmap

    @staticmethod
    def _paint_bar(
        painter: QPainter,
        bar: QRectF,
        look: CellLook,
        jobs: int | None,
        *,
        mirrored: bool,
        selected: bool = False,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = bar.height() / 2
        painter.setBrush(look.track_selected if selected else look.track)
        painter.drawRoundedRect(bar, radius, radius)
        if jobs is not None and jobs > 0:
            filled = QRectF(bar)
            filled.setWidth(bar.width() * min(jobs, MAX_JOBS) / MAX_JOBS)
            if mirrored:
                filled.moveRight(bar.right())
            is_inside = MIN_JOBS <= jobs <= MAX_JOBS
            painter.setBrush(look.accent if is_inside else look.attention.color())
            painter.drawRoundedRect(filled, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
