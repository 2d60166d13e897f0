"""A flat button: filled with the accent colour for the next step, outlined for the rest."""

import re
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.look.text_direction import reading

_ICON: Final = 16
_GAP: Final = 2 * theme.SPACE
_SIDE: Final = 3 * theme.SPACE + 2
_ARROW: Final = 8


def is_second_click(since_first: QElapsedTimer) -> bool:
    """Whether it belongs to a double click: on a button that has become *Cancel*, it is no wish."""
    return since_first.isValid() and since_first.elapsed() < QApplication.doubleClickInterval()


def as_read(text: str) -> str:
    """Without the signs for Qt: `&` makes the next character a shortcut, `&&` is one `&`."""
    return re.sub("&(.)", r"\1", text)


class Button(QPushButton):
    """A push button in all but its paint: names, roles, shortcuts and menus are Qt's."""

    # Here too, as an assistive program may ask for the size while Qt still constructs it.
    _icon_name = ""
    _primary = False
    _hovered = False
    _compact = False
    _texts: tuple[str, ...] = ()

    def __init__(
        self,
        text: str = "",
        *,
        icon_name: str = "",
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._primary = primary
        self._hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIcon(QIcon())

    def set_icon_name(self, name: str) -> None:
        """Another icon of `app.ui.look.icons`."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def reserve(self, *texts: str) -> None:
        """Room for each of them, so that nothing beside it moves when one takes another's place."""
        self._texts = texts
        self.updateGeometry()

    def set_compact(self, *, compact: bool) -> bool:
        """Only the icon; the text is then its tool tip and stays its name. Whether that is new."""
        if compact == self._compact:
            return False
        self._compact = compact
        self.setToolTip(as_read(self.text()) if compact else "")
        self.updateGeometry()
        self.update()
        return True

    def setText(self, text: str) -> None:
        """See `QPushButton.setText`."""
        super().setText(text)
        if self._compact:
            self.setToolTip(as_read(text))

    def width_if(self, *, compact: bool) -> int:
        """What it would ask for."""
        texts = ("",) if compact else (self.text(), *self._texts)
        return max(2 * _SIDE + max(map(self._content_width, texts)), self._height())

    def sizeHint(self) -> QSize:
        """Room for icon, text and arrow."""
        return QSize(self.width_if(compact=self._compact), self._height())

    def minimumSizeHint(self) -> QSize:
        """Text is never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground, focus ring, content."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, ink = self._colors()
        painter.setPen(edge)
        painter.setBrush(ground)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if self.hasFocus():
            self._paint_focus(painter, rect)
        self._paint_content(painter, ink)

    # ---- The parts ----

    def _icon_side(self) -> int:
        """As high as the letters, whatever the font of the system."""
        return max(_ICON, self.fontMetrics().height())

    def _height(self) -> int:
        return max(theme.CONTROL_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)

    def _display_text(self) -> str:
        return "" if self._compact else self.text()

    def _content_width(self, text: str) -> int:
        plain = as_read(text)
        width = self.fontMetrics().horizontalAdvance(plain) + 2 if plain else 0
        if self._icon_name:
            width += self._icon_side() + (_GAP if plain else 0)
        if self.menu() is not None and plain:
            width += _GAP + _ARROW
        return width

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        palette, role = self.palette(), QPalette.ColorRole
        if not self._primary:
            ground, ink = palette.color(role.Button), palette.color(role.ButtonText)
            edge = theme.edge(palette)
        else:
            ground, ink = palette.color(role.Highlight), palette.color(role.HighlightedText)
            edge = ground
        if not self.isEnabled():
            return palette.color(role.Midlight), theme.outline(palette), theme.muted(palette)
        strength = 0.16 if self.isDown() or self.isChecked() else 0.06 if self._hovered else 0.0
        if strength:
            # A filled button moves away from its ink, which stays as readable as it was.
            towards = theme.opposite(ink) if self._primary else ink
            ground = theme.mix(ground, towards, strength)
        return ground, edge, ink

    def _paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        palette = self.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._primary:
            # Within the filled button, the ring needs the ink's contrast.
            painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 1.5))
            inner = rect.adjusted(2.5, 2.5, -2.5, -2.5)
            painter.drawRoundedRect(inner, theme.CONTROL_RADIUS - 2, theme.CONTROL_RADIUS - 2)
            return
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
        inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - self._content_width(self._display_text())) // 2
        parts: list[tuple[str, int]] = []
        plain = as_read(self._display_text())
        if self._icon_name:
            parts.append(("icon", self._icon_side() + (_GAP if plain else 0)))
        if plain:
            parts.append(("text", self.fontMetrics().horizontalAdvance(plain) + 2))
        if self.menu() is not None and plain:
            parts.append(("arrow", _GAP + _ARROW))
        for part, width in reversed(parts) if mirrored else parts:
            room = QRect(left, 0, width, self.height())
            self._paint_part(painter, part, room, ink)
            left += width

    def _paint_part(self, painter: QPainter, part: str, room: QRect, ink: QColor) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if part == "icon":
            side = self._icon_side()
            pixmap = tinted_pixmap(self._icon_name, ink, side, self.devicePixelRatioF())
            x = room.right() - side + 1 if mirrored else room.left()
            painter.drawPixmap(x, (self.height() - side) // 2, pixmap)
        elif part == "text":
            painter.setPen(ink)
            text = self._display_text()
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic | reading(text)
            painter.drawText(room, int(flags), text)
        else:
            x = room.left() if mirrored else room.right() - _ARROW + 1
            y = self.height() / 2 - 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            points = [QPointF(x, y), QPointF(x + _ARROW, y), QPointF(x + _ARROW / 2, y + 5)]
            painter.drawPolygon(QPolygonF(points))
