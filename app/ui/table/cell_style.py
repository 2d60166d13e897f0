"""What cells are drawn with: made once for a font and a palette, not once for every cell."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QStaticText,
    QTextOption,
    QTransform,
)

from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.look.text_direction import reads_from_the_right

_LEAST_ICON: Final = 14
_MOST_TEXTS: Final = 2_000
"""Several screens full."""


def icon_side(font: QFont) -> int:
    """The side of an icon beside letters of this font, in pixels."""
    return max(_LEAST_ICON, QFontMetrics(font).height() - 2)


class CellText(NamedTuple):
    """A text ready to be drawn, and its size in pixels."""

    text: QStaticText
    width: int
    height: float

    def draw(self, painter: QPainter, rect: QRect, left: int) -> None:
        """Draw it from `left` on, in the middle of the height of `rect`."""
        painter.drawStaticText(
            QPointF(left, rect.top() + (rect.height() - self.height) / 2), self.text
        )


class CellStyle:
    """Fonts, pens, colours, and the texts that were drawn last.

    Scrolling draws a hundred cells in every frame, most of them again: to look these up for each of
    them takes longer than the drawing itself.
    """

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self._palette_key = palette.cacheKey()
        self.plain = QFont(font)  # a copy: that of a style option goes with the option
        self.fonts = {
            "plain": self.plain,
            "bold": theme.sized(font, 1, bold=True),
            "fixed": theme.fixed_font(font),
        }
        self.text = QPen(palette.color(QPalette.ColorRole.Text))
        self.muted = QPen(theme.muted(palette))
        self.attention = QPen(theme.attention(palette))
        self.line = QPen(theme.outline(palette))
        self.focus = QPen(palette.color(QPalette.ColorRole.Accent), 2)
        self.icon_side = icon_side(font)
        self.selection = theme.selection(palette)
        self.track = theme.track(palette)
        self.track_selected = theme.track_selected(palette)
        self.accent = palette.color(QPalette.ColorRole.Accent)
        self.in_use = theme.in_use(palette, self.accent)
        self.odd = theme.attention(palette)
        self.odd_in_use = theme.in_use(palette, self.odd)
        self.usual_numbers: dict[object, tuple[int, bool]] = {}
        """By services: see `CellDelegate`."""
        self._icon_colors = {
            "check": theme.success(palette),
            "info": theme.muted(palette),
            "warning": theme.attention(palette),
        }
        self._metrics = {name: QFontMetrics(one) for name, one in self.fonts.items()}
        self._texts: dict[tuple[str, str, int, Qt.TextElideMode], CellText] = {}
        self._icons: dict[tuple[str, float], QPixmap] = {}

    def is_for(self, font: QFont, palette: QPalette) -> bool:
        """Whether it still fits."""
        return palette.cacheKey() == self._palette_key and font == self.plain

    def cell_text(self, text: str, font: str, room: int, cut: Qt.TextElideMode) -> CellText:
        """`text` in one of `fonts`, in its own direction, cut where it needs more than `room`."""
        key = text, font, room, cut
        if key not in self._texts:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            self._texts[key] = self._laid_out(*key)
        return self._texts[key]

    def icon(self, name: str, dpr: float) -> QPixmap:
        """``check``, ``info`` or ``warning``, in the colour of what it says."""
        if (name, dpr) not in self._icons:
            color = self._icon_colors[name]
            self._icons[name, dpr] = tinted_pixmap(name, color, self.icon_side, dpr)
        return self._icons[name, dpr]

    def _laid_out(self, text: str, font: str, room: int, cut: Qt.TextElideMode) -> CellText:
        metrics = self._metrics[font]
        if metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, cut, room)
        laid_out = QStaticText(text)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        right = reads_from_the_right(text)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        laid_out.setTextOption(option)
        laid_out.prepare(QTransform(), self.fonts[font])
        return CellText(laid_out, metrics.horizontalAdvance(text), laid_out.size().height())
