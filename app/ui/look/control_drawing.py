"""Draws for `app.ui.look.control_style`: grounds, edges, the focus, and the content of buttons."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyleOption, QStyleOptionButton, QWidget

from app.ui.look import theme
from app.ui.look.text_direction import reading

_Feature = QStyleOptionButton.ButtonFeature
_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_LEADING: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_MARK: Final = re.compile("&(.)")
"""Qt's mark of a letter that works together with Alt; `&&` is drawn as `&`."""
RING: Final = 2
"""Width of the line around the control that has the keyboard focus, in pixels."""
ARROW: Final = 8
_ICON: Final = 16
_GAP: Final = 2 * theme.SPACE
_SIDE: Final = 3 * theme.SPACE + 2


def draw_focus_ring(painter: QPainter, rect: QRect) -> None:
    """A line along the inside of `rect`: this part has the keyboard focus."""
    with _drawing(painter):
        painter.setPen(QPen(QApplication.palette().color(_Role.Accent), RING))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.SPACE, theme.SPACE)


@contextmanager
def _drawing(painter: QPainter) -> Iterator[None]:
    """Draw with soft edges, and hand the painter back unchanged, as Qt expects."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


def _draw_round(painter: QPainter, rect: QRect, inset: float, radius: float) -> None:
    inner = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius, radius)


def draw_arrow(painter: QPainter, option: QStyleOption, room: QRect, ink: QColor) -> None:
    """An arrow that points down, at the trailing end of `room`."""
    end = Qt.AlignmentFlag.AlignRight
    x = QStyle.alignedRect(option.direction, end, QSize(ARROW, ARROW), room).left()
    y = room.top() + room.height() / 2 - 2
    with _drawing(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        ends = QPointF(x, y), QPointF(x + ARROW, y), QPointF(x + ARROW / 2, y + 5)
        painter.drawPolygon(QPolygonF(ends))


def draw_field(painter: QPainter, option: QStyleOption) -> None:
    """The ground and the edge of a field for text, a number or a choice."""
    palette, state = option.palette, option.state
    ground, pen = palette.color(_Role.Base), QPen(theme.edge(palette))
    if not state & _State.State_Enabled:
        ground, pen = palette.color(_Role.Midlight), QPen(theme.outline(palette))
    elif state & _State.State_HasFocus:
        pen = QPen(palette.color(_Role.Accent), RING)
    with _drawing(painter):
        painter.setBrush(ground)
        painter.setPen(pen)
        _draw_round(painter, option.rect, pen.widthF() / 2, theme.CONTROL_RADIUS)


def draw_button(painter: QPainter, option: QStyleOptionButton, widget: QWidget | None) -> None:
    """Ground, edge or focus ring, icon and words.

    The property ``primary`` is only on our buttons; those of Qt's dialogs are primary while Enter
    presses them.
    """
    set_by_us = widget.property("primary") if widget else None
    primary = bool(option.features & _Feature.DefaultButton if set_by_us is None else set_by_us)
    ground, edge, ink = _colors(option.palette, option.state, primary=primary)
    with _drawing(painter):
        if not option.features & _Feature.Flat or ground != option.palette.color(_Role.Button):
            painter.setPen(edge)
            painter.setBrush(ground)
            _draw_round(painter, option.rect, 0.5, theme.CONTROL_RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & _State.State_HasFocus and primary:
            painter.setPen(QPen(ink, 1.5))  # within the filled button, it needs this contrast
            _draw_round(painter, option.rect, 3, theme.CONTROL_RADIUS - 2)
        elif option.state & _State.State_HasFocus:
            painter.setPen(QPen(option.palette.color(_Role.Accent), RING))
            _draw_round(painter, option.rect, RING / 2, theme.CONTROL_RADIUS)
        painter.setPen(ink)
        _draw_content(painter, option, ink)


def _colors(
    palette: QPalette, state: QStyle.StateFlag, *, primary: bool
) -> tuple[QColor, QColor, QColor]:
    """The colours of a button's ground, of its edge, and of its words."""
    if not state & _State.State_Enabled:
        return palette.color(_Role.Midlight), theme.outline(palette), theme.muted(palette)
    ground, ink = palette.color(_Role.Button), palette.color(_Role.ButtonText)
    edge = theme.edge(palette)
    if primary:
        ground, ink = palette.color(_Role.Highlight), palette.color(_Role.HighlightedText)
        edge = ground
    is_down = state & (_State.State_Sunken | _State.State_On)
    strength = 0.16 if is_down else 0.06 if state & _State.State_MouseOver else 0.0
    if strength:
        # A filled button moves away from its ink, which stays as readable as it was.
        ground = theme.mix(ground, theme.opposite(ink) if primary else ink, strength)
    return ground, edge, ink


def button_width(option: QStyleOptionButton) -> int:
    """The width that shows all of its content."""
    return sum(_widths(option)) + 2 * _SIDE


def _widths(option: QStyleOptionButton) -> tuple[int, int, int]:
    """Widths of icon, words and arrow; the gaps between them belong to icon and arrow."""
    words = option.fontMetrics.horizontalAdvance(_MARK.sub(r"\1", option.text))
    icon = 0 if option.icon.isNull() else _icon_side(option) + (_GAP if words else 0)
    has_arrow = words and option.features & _Feature.HasMenu
    return icon, words + 2 if words else 0, _GAP + ARROW if has_arrow else 0


def _icon_side(option: QStyleOptionButton) -> int:
    """The side of an icon in pixels: at least as high as the letters beside it."""
    return max(_ICON, option.fontMetrics.height())


def _draw_content(painter: QPainter, option: QStyleOptionButton, ink: QColor) -> None:
    """Icon, words and arrow in the middle, in the direction of the window."""
    side, whole = _icon_side(option), option.rect
    x = whole.left() + (whole.width() - sum(_widths(option))) // 2
    rooms = []
    for width in _widths(option):
        room = QRect(x, whole.top(), width, whole.height())
        rooms.append(QStyle.visualRect(option.direction, whole, room))
        x += width
    if rooms[0].width():
        place = QStyle.alignedRect(option.direction, _LEADING, QSize(side, side), rooms[0])
        is_on = option.state & _State.State_Enabled
        mode = QIcon.Mode.Normal if is_on else QIcon.Mode.Disabled
        option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic | reading(option.text)
    painter.drawText(rooms[1], int(flags), option.text)
    if rooms[2].width():
        draw_arrow(painter, option, rooms[2], ink)
