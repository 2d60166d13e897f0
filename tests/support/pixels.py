"""Colours as they are on screen: measured, not looked up in a palette."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.look.theme import contrast

_SCALE = 3
"""So that a line of one pixel, and the stem of a letter, has pixels in its own colour."""


class Photo:
    """A widget with all that stands in it, on the ground of its window."""

    def __init__(self, widget: QWidget, area: QRect | None = None) -> None:
        """Of `area` in the widget's own pixels; of all of it without."""
        window = widget.window()
        rect = area or widget.rect()
        place = QRect(widget.mapTo(window, rect.topLeft()), rect.size())
        self._image = QImage(place.size() * _SCALE, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(_SCALE)
        window.render(self._image, QPoint(), QRegion(place))

    def colors(self) -> Counter[int]:
        """How often each is there."""
        return Counter(self._pixels())

    @property
    def ground(self) -> QColor:
        """What most of it is."""
        return QColor(self.colors().most_common(1)[0][0])

    def strongest(self, ground: QColor | None = None) -> float:
        """The contrast of what stands out most: of letters, the middle of their stems."""
        against = ground or self.ground
        found = [QColor(rgb) for rgb, times in self.colors().items() if times >= _SCALE]
        return max(contrast(color, against) for color in found)

    def differing(self, other: "Photo") -> float:
        """The contrast between the two where they differ most: what a focus ring adds."""
        pairs = Counter(zip(self._pixels(), other._pixels(), strict=True))
        return max(
            (
                contrast(QColor(mine), QColor(its))
                for (mine, its), times in pairs.items()
                if mine != its and times >= _SCALE * _SCALE
            ),
            default=1.0,
        )

    def edge(self, ground: QColor) -> float:
        """The contrast of what meets the eye on the way in from the left, before the ground."""
        image = self._image
        middle = image.height() // 2
        way = [QColor(image.pixel(x, middle)) for x in range(4 * _SCALE)]
        return max(contrast(color, ground) for color in way)

    def _pixels(self) -> Iterator[int]:
        image = self._image
        for y in range(image.height()):
            for x in range(image.width()):
                yield image.pixel(x, y)
