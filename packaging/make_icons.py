"""Draws the bitmaps of the program's icon from its SVG.

    python packaging/make_icons.py

writes the PNG files that the program carries (``resources/icons/app``, kept under version control),
and the icon files that only the installers want (``build/icons``: ``app.ico`` for Windows,
``app.icns`` for macOS). The same SVG and the same Qt give the same bytes.
"""

import argparse
import os
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT: Final = Path(__file__).resolve().parent.parent
DRAWING: Final = ROOT / "resources" / "icons" / "app.svg"
SMALL_DRAWING: Final = ROOT / "resources" / "icons" / "app-small.svg"
"""Hinted by hand; the other one has no room for its lens at this size."""
SMALL_UP_TO: Final = 16

PNG_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES: Final = {
    # Type to pixels, https://en.wikipedia.org/wiki/Apple_Icon_Image_format. The types for 16 and
    # 32 points at 1x do not take PNG on every macOS; it scales those from ic11 and ic12.
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
MAC_MARGIN: Final = 0.04
"""What to add on each side so that the square is as large as Apple's own (824 of 1024)."""


def png(size: int, margin: float = 0.0) -> bytes:
    """The icon as a square PNG of ``size`` pixels, with ``margin`` (a share of it) all round."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    edge = round(size * margin)
    painter = QPainter(image)
    drawing = SMALL_DRAWING if size <= SMALL_UP_TO else DRAWING
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        sys.exit(f"{drawing} cannot be drawn")
    renderer.render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        sys.exit("Qt did not write a PNG")
    return bytes(buffer.data().data())


def ico(images: Mapping[int, bytes]) -> bytes:
    """A Windows icon file of PNG images, by their size (at most 256)."""
    header = struct.pack("<HHH", 0, 1, len(images))
    offset = len(header) + 16 * len(images)
    entries = []
    for size, data in images.items():
        # 256 is written as 0: the field has one byte.
        entries.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        )
        offset += len(data)
    return header + b"".join(entries) + b"".join(images.values())


def icns(images: Mapping[str, bytes]) -> bytes:
    """A macOS icon file of PNG images, by their four-letter type."""
    body = b"".join(
        kind.encode("ascii") + struct.pack(">I", 8 + len(data)) + data
        for kind, data in images.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_pngs(folder: Path) -> list[Path]:
    """Writes ``16.png`` to ``512.png``."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for size in PNG_SIZES:
        path = folder / f"{size}.png"
        path.write_bytes(png(size))
        written.append(path)
    return written


def write_bundles(folder: Path) -> tuple[Path, Path]:
    """Writes ``app.ico`` and ``app.icns``, and returns them in this order."""
    folder.mkdir(parents=True, exist_ok=True)
    windows, mac = folder / "app.ico", folder / "app.icns"
    windows.write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    mac.write_bytes(
        icns({kind: png(size, margin=_mac_margin(size)) for kind, size in ICNS_TYPES.items()})
    )
    return windows, mac


def _mac_margin(size: int) -> float:
    """None for the small ones: there, whole pixels are worth more."""
    return MAC_MARGIN if size >= 128 else 0.0


def main(arguments: Sequence[str] | None = None) -> None:
    """Draws everything and names each file."""
    parser = argparse.ArgumentParser(description="Draw the program's icon from its SVG.")
    parser.add_argument("--png-dir", type=Path, default=ROOT / "resources" / "icons" / "app")
    parser.add_argument("--bundle-dir", type=Path, default=ROOT / "build" / "icons")
    chosen = parser.parse_args(arguments)
    application = QGuiApplication.instance() or QGuiApplication([])
    for path in (*write_pngs(chosen.png_dir), *write_bundles(chosen.bundle_dir)):
        print(path)
    del application


if __name__ == "__main__":
    main()
