"""The icons: drawings in one colour, tinted with the palette at the moment they are painted.

A `QIcon` of bitmaps would keep the colours and the pixel density of the moment it was made. These
follow the system from light to dark and from screen to screen without anyone telling them.
"""

import logging
from functools import cache
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from shiboken6 import Shiboken

from app.base.overriding import override
from app.base.program_errors import ResourceMissingError
from app.base.resources import resource_path

_log = logging.getLogger(__name__)

_APP_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The drawing ``resources/icons/actions/<name>.svg``, in the palette's colour for ``role``.

    On a control that is filled with the accent, ask for `QPalette.ColorRole.HighlightedText`.
    A disabled icon takes the role's disabled colour, one in a selected row that of selected text.
    If the file is missing, the icon is empty and the log says so.
    """
    return QIcon(_TintedEngine(name, role)) if _drawing(name) else QIcon()


def tinted_pixmap(name: str, color: QColor, size: int, dpr: float) -> QPixmap:
    """The drawing in ``color``, ``size`` logical pixels square at the pixel ratio ``dpr``.

    For labels and delegates; it does not follow the palette, so make it again on a change. It comes
    from Qt's pixmap cache. A null pixmap if the file is missing.
    """
    pixmap = _tinted(name, color, round(size * dpr))
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def app_icon() -> QIcon:
    """The icon of the program, for windows and task bars."""
    found = QIcon()
    for size in _APP_SIZES:
        try:
            found.addFile(str(resource_path(f"icons/app/{size}.png")), QSize(size, size))
        except ResourceMissingError:
            _log.warning("the program's icon is missing in %d px", size)
    return found


class _TintedEngine(QIconEngine):
    """Paints one drawing in the palette's present colour for a role."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        target = QRect(0, 0, side, side)
        target.moveCenter(rect.center())
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(target, self.scaledPixmap(target.size(), mode, state, ratio))

    @override
    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,
        scale: float,
    ) -> QPixmap:
        """``size`` is in logical pixels since Qt 6.8; Qt sets the ratio of the result itself."""
        pixels = round(min(size.width(), size.height()) * scale)
        role = QPalette.ColorRole.HighlightedText if mode == QIcon.Mode.Selected else self._role
        is_disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if is_disabled else QPalette.ColorGroup.Active
        return _tinted(self._name, QGuiApplication.palette().color(group, role), pixels)

    @override
    def clone(self) -> QIconEngine:
        _clones[:] = [engine for engine in _clones if Shiboken.isValid(engine)]
        _clones.append(_TintedEngine(self._name, self._role))
        return _clones[-1]


_clones: Final[list[QIconEngine]] = []
"""The results of `clone` that Qt still uses; `Shiboken.isValid` tells which it has deleted.

PySide6 6.11 does not hand a result over to C++: Python frees it on return unless it is referred to
here, and Qt crashes.
"""


def _tinted(name: str, color: QColor, pixels: int) -> QPixmap:
    """A square of ``pixels`` device pixels, from the cache if it was there before."""
    drawing = _drawing(name)
    if pixels <= 0 or not drawing:
        return QPixmap()
    key = f"tinted/{name}/{pixels}/{color.rgba():08x}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _painted(drawing, color, pixels)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _painted(drawing: bytes, color: QColor, pixels: int) -> QPixmap:
    # Here, since nothing else needs QtSvg, and the window is on screen before its first icon.
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing).render(painter, QRectF(0, 0, pixels, pixels))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), color)
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    """The SVG file; empty, and one line in the log, if there is none."""
    try:
        return resource_path(f"icons/actions/{name}.svg").read_bytes()
    except (ResourceMissingError, OSError):
        _log.warning("the icon %r is missing", name)
        return b""
