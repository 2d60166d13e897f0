"""What cells are drawn with: made once for a font and a palette, not once for every cell."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
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

from app.secret import BULLETS
from app.ui import theme
from app.ui.icons import tinted_pixmap

_LEAST_ICON: Final = 14
_BULLET: Final = BULLETS[0]
_MOST_WIDTHS: Final = 2_000
_MOST_LAID_OUT: Final = 500
"""Each is about a kilobyte. A screen full of cells has fewer."""


def icon_side(font: QFont) -> int:
    """Icons grow with the letters beside them."""
    return max(_LEAST_ICON, QFontMetrics(font).height() - 2)


class CellLook:
    """Fonts, pens and colours.

    Scrolling draws a hundred cells in every frame: to look these up for each of them took longer
    than the drawing itself.
    """

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self.palette_key = palette.cacheKey()
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
        self._widths: dict[tuple[int, str], int] = {}
        self._laid_out: dict[tuple[int, str], tuple[QStaticText, float]] = {}
        self.widest_capacity = 0
        self.bars: dict[tuple[int, int | None, int, bool], QPixmap] = {}
        self._icons: dict[tuple[str, float], QPixmap] = {}

    def is_for(self, font: QFont, palette: QPalette) -> bool:
        """Whether it still fits."""
        return palette.cacheKey() == self.palette_key and font == self.plain

    def metrics(self, font: QFont) -> QFontMetrics:
        """Of one of its own fonts."""
        return self._metrics[id(font)]

    def width(self, font: QFont, text: str) -> int:
        """How wide `text` is in one of its own fonts."""
        key = (id(font), text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[key] = self.metrics(font).horizontalAdvance(text)
        return width

    def draw_plain(self, painter: QPainter, font: QFont, rect: QRect, text: str) -> None:
        """`text` as `QPainter.drawText` does it at the left of `rect`, in half the time.

        To lay it out takes longer than to draw it, and most rows of a frame were in the one before.
        Only for text that `is_plain`, on a screen whose pixels are those of Qt: for any other the
        pixels would not be the same.
        """
        key = (id(font), text)
        known = self._laid_out.get(key)
        if known is None:
            if len(self._laid_out) > _MOST_LAID_OUT:
                self._laid_out.clear()
            known = self._laid_out[key] = _laid_out(font, text)
        static, height = known
        painter.drawStaticText(
            QPointF(rect.left(), rect.top() + (rect.height() - height) / 2), static
        )

    def icon(self, name: str, dpr: float) -> QPixmap:
        """``check``, ``info`` or ``warning``, in the colour of what it says."""
        pixmap = self._icons.get((name, dpr))
        if pixmap is None:
            color = self._colors[name]
            pixmap = self._icons[name, dpr] = tinted_pixmap(name, color, self.icon_side, dpr)
        return pixmap


def is_plain(text: str) -> bool:
    """Whether it is what ids and masked tokens are.

    Nothing that another direction, or a tab, would move.
    """
    rest = text.lstrip(_BULLET)
    return rest.isascii() and rest.isprintable()


def _laid_out(font: QFont, text: str) -> tuple[QStaticText, float]:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    static.setTextOption(option)
    static.prepare(QTransform(), font)
    return static, static.size().height()
