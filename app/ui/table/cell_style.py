"""What cells are drawn with: made once for a font and a palette, not once for every cell."""

from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QPen, QPixmap

from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap

_LEAST_ICON: Final = 14


def icon_side(font: QFont) -> int:
    """The side of an icon beside letters of this font, in pixels."""
    return max(_LEAST_ICON, QFontMetrics(font).height() - 2)


class CellStyle:
    """Fonts, pens and colours.

    Scrolling draws a hundred cells in every frame: to look these up for each of them takes longer
    than the drawing itself.
    """

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self._palette_key = palette.cacheKey()
        self.plain = QFont(font)  # a copy: that of a style option goes with the option
        self.bold = theme.sized(font, 1, bold=True)
        self.fixed = theme.fixed_font(font)
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
        self._colors: dict[str, QColor] = {
            "check": theme.success(palette),
            "info": theme.muted(palette),
            "warning": theme.attention(palette),
        }
        self._metrics = {id(one): QFontMetrics(one) for one in (self.plain, self.bold, self.fixed)}
        self._icons: dict[tuple[str, float], QPixmap] = {}
        self.widest_numbers: dict[str, int] = {}
        """The room for the number beside a bar, in pixels, by column: all bars end in one line."""

    def is_for(self, font: QFont, palette: QPalette) -> bool:
        """Whether it still fits."""
        return palette.cacheKey() == self._palette_key and font == self.plain

    def metrics(self, font: QFont) -> QFontMetrics:
        """The measures of one of its own fonts."""
        return self._metrics[id(font)]

    def icon(self, name: str, dpr: float) -> QPixmap:
        """``check``, ``info`` or ``warning``, in the colour of what it says."""
        pixmap = self._icons.get((name, dpr))
        if pixmap is None:
            color = self._colors[name]
            pixmap = self._icons[name, dpr] = tinted_pixmap(name, color, self.icon_side, dpr)
        return pixmap
