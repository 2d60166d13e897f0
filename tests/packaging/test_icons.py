"""The bitmaps of the program's icon: those kept are those drawn, and foreign readers read them."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "icons" / "app"
SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
TOLERANCE = 8
"""Of 255, per channel: Qt may round an edge differently on another processor."""


def draw(folder: Path) -> Path:
    subprocess.run(
        [sys.executable, "packaging/make_icons.py", "--png-dir", folder, "--bundle-dir", folder],
        cwd=ROOT, check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw(tmp_path_factory.mktemp("drawn"))


def largest_difference(one: QImage, other: QImage) -> int:
    one, other = (
        image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied) for image in (one, other)
    )
    return max(abs(a - b) for a, b in zip(one.constBits(), other.constBits(), strict=True))


@pytest.mark.parametrize("size", SIZES)
def test_the_kept_bitmaps_are_those_of_the_drawing(drawn: Path, size: int) -> None:
    kept, fresh = QImage(str(KEPT / f"{size}.png")), QImage(str(drawn / f"{size}.png"))
    assert (kept.width(), kept.height()) == (fresh.width(), fresh.height()) == (size, size)
    assert largest_difference(kept, fresh) <= TOLERANCE


def test_nothing_else_is_kept() -> None:
    assert sorted(path.name for path in KEPT.iterdir()) == sorted(f"{s}.png" for s in SIZES)


def test_drawing_twice_gives_the_same_bytes(drawn: Path, tmp_path: Path) -> None:
    again = draw(tmp_path)
    assert {p.name: p.read_bytes() for p in again.iterdir()} == {
        p.name: p.read_bytes() for p in drawn.iterdir()
    }


def test_at_16_pixels_the_square_and_the_bars_stand_on_whole_pixels(drawn: Path) -> None:
    image = QImage(str(drawn / "16.png"))
    middle = [image.pixelColor(x, 8).alpha() for x in range(16)]
    assert middle == [0, *[255] * 14, 0]
    reds = [image.pixelColor(4, y).red() for y in range(1, 15)]
    blue, white = 0x2F, 0xFF
    assert reds == [
        blue, blue, white, white, blue, blue, white, white, blue, blue, white, white, blue, blue,
    ]  # fmt: skip


def test_windows_icon_holds_each_size(drawn: Path) -> None:
    reader = QImageReader(str(drawn / "app.ico"))
    sizes = []
    for index in range(reader.imageCount()):
        assert reader.jumpToImage(index)
        image = reader.read()
        sizes.append(image.width())
        assert largest_difference(image, QImage(str(drawn / f"{image.width()}.png"))) == 0
    assert sizes == [16, 24, 32, 48, 64, 128, 256]


def test_mac_icon_holds_each_size_once_per_type(drawn: Path) -> None:
    data = (drawn / "app.icns").read_bytes()
    magic, length = struct.unpack(">4sI", data[:8])
    assert (magic, length) == (b"icns", len(data))
    found = {}
    position = 8
    while position < length:
        kind, size = struct.unpack(">4sI", data[position : position + 8])
        image = QImage.fromData(data[position + 8 : position + size], "PNG")
        found[kind.decode()] = (image.width(), image.height())
        position += size
    assert found == {
        "ic11": (32, 32), "ic12": (64, 64), "ic07": (128, 128), "ic13": (256, 256),
        "ic08": (256, 256), "ic14": (512, 512), "ic09": (512, 512), "ic10": (1024, 1024),
    }  # fmt: skip


def test_the_square_of_the_mac_icon_is_as_large_as_its_neighbours(drawn: Path) -> None:
    data = (drawn / "app.icns").read_bytes()
    start = data.index(b"ic10")
    (size,) = struct.unpack(">I", data[start + 4 : start + 8])
    image = QImage.fromData(data[start + 8 : start + size], "PNG")
    opaque = [x for x in range(1024) if image.pixelColor(x, 512).alpha() > 128]
    assert abs(len(opaque) - 824) <= 4
