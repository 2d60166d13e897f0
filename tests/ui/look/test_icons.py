"""The tinted icons: their colours, their sharpness, and who owns them, Python or Qt."""

import ast
import gc
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.look import icons
from app.ui.look.icons import app_icon, icon, tinted_pixmap

ROOT = Path(__file__).resolve().parents[3]
NAMES = sorted(path.stem for path in (ROOT / "resources" / "icons" / "actions").glob("*.svg"))
RED, BLUE = QColor("#d02020"), QColor("#2040d0")
BUTTON_TEXT = QPalette.ColorRole.ButtonText


@pytest.fixture(autouse=True)
def palette(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.setPalette(before)


def set_color(color: QColor, group: QPalette.ColorGroup, role: QPalette.ColorRole) -> None:
    changed = QGuiApplication.palette()
    changed.setColor(group, role, color)
    QGuiApplication.setPalette(changed)


def strongest(picture: QPixmap | QImage) -> QColor:
    """The colour of the most opaque pixel."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


def assert_color(found: QColor, wanted: QColor) -> None:
    assert found.alpha() > 150
    difference = [abs(a - b) for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)]
    assert max(difference) <= 3


def test_every_drawing_is_there() -> None:
    assert NAMES == [
        "cancel", "check", "close", "connect", "copy", "empty-list", "error", "export", "eye",
        "eye-off", "info", "key", "more", "offline", "refresh", "sample", "search", "warning",
    ]  # fmt: skip


def calls_with_a_name(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="icon" | "tinted_pixmap") | ast.Attribute(attr="tinted_pixmap"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name


def test_the_program_asks_only_for_drawings_that_exist() -> None:
    asked = {
        (name, path.name)
        for path in (ROOT / "app" / "ui").rglob("*.py")
        for name in calls_with_a_name(ast.parse(path.read_text("utf-8")))
    }
    assert {entry for entry in asked if entry[0] not in NAMES} == set()


def test_a_call_with_a_name_is_recognised() -> None:
    source = "icon('a', role); icons.tinted_pixmap('b', color, 16, 1.0); icon(name); text('c')"
    assert list(calls_with_a_name(ast.parse(source))) == ["a", "b"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [16, 24, 64])
def test_each_drawing_fills_its_square_and_stays_inside(name: str, size: int) -> None:
    image = tinted_pixmap(name, RED, size, 1.0).toImage()
    assert image.size() == QSize(size, size)
    assert_color(strongest(image), RED)
    last = size - 1
    edge = [
        image.pixelColor(*point).alpha()
        for i in range(size)
        for point in ((i, 0), (i, last), (0, i), (last, i))
    ]
    assert max(edge) < 40, "cut off at the edge"


@pytest.mark.parametrize("name", NAMES)
def test_no_two_drawings_are_alike(name: str) -> None:
    image = tinted_pixmap(name, RED, 32, 1.0).toImage()
    assert [n for n in NAMES if tinted_pixmap(n, RED, 32, 1.0).toImage() == image] == [name]


def test_a_pixmap_has_the_pixels_of_its_screen() -> None:
    pixmap = tinted_pixmap("search", RED, 16, 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


def test_the_cache_mixes_up_neither_colours_nor_ratios() -> None:
    tinted_pixmap("key", RED, 16, 2.0)
    assert tinted_pixmap("key", RED, 32, 1.0).devicePixelRatio() == 1.0
    assert_color(strongest(tinted_pixmap("key", BLUE, 32, 1.0)), BLUE)
    translucent = strongest(tinted_pixmap("key", QColor(208, 32, 32, 100), 32, 1.0))
    assert 90 <= translucent.alpha() <= 100


def test_an_icon_follows_the_palette() -> None:
    made_before = icon("refresh")
    for color in (RED, BLUE):
        set_color(color, QPalette.ColorGroup.Active, BUTTON_TEXT)
        assert_color(strongest(made_before.pixmap(32)), color)


def test_an_icon_takes_the_colour_of_its_role_and_mode() -> None:
    set_color(RED, QPalette.ColorGroup.Active, QPalette.ColorRole.Link)
    set_color(BLUE, QPalette.ColorGroup.Disabled, QPalette.ColorRole.Link)
    set_color(QColor("#108010"), QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    link = icon("copy", QPalette.ColorRole.Link)
    size = QSize(32, 32)
    assert_color(strongest(link.pixmap(size)), RED)
    assert_color(strongest(link.pixmap(size, QIcon.Mode.Disabled)), BLUE)
    assert_color(strongest(link.pixmap(size, QIcon.Mode.Selected)), QColor("#108010"))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_screen_it_is_on(ratio: float) -> None:
    pixmap = icon("search").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(16, 16) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_painting_at_two_pixels_per_point_is_as_sharp_as_a_picture_of_that_size() -> None:
    canvas = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.setDevicePixelRatio(2.0)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    icon("search").paint(painter, 0, 0, 16, 16)
    painter.end()
    color = QGuiApplication.palette().color(BUTTON_TEXT)
    canvas.setDevicePixelRatio(1.0)
    wanted = tinted_pixmap("search", color, 32, 1.0).toImage()
    assert canvas == wanted.convertToFormat(canvas.format())


def test_in_an_oblong_the_drawing_keeps_its_shape() -> None:
    canvas = QImage(64, 32, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    icon("error").paint(painter, 0, 0, 64, 32)
    painter.end()
    columns = [x for x in range(64) if any(canvas.pixelColor(x, y).alpha() > 40 for y in range(32))]
    assert 19 <= columns[0] <= 21
    assert 42 <= columns[-1] <= 44


def test_a_missing_drawing_is_an_empty_icon_and_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    icons._drawing.cache_clear()
    with caplog.at_level(logging.WARNING):
        assert icon("no-such-drawing").isNull()
        assert tinted_pixmap("no-such-drawing", RED, 16, 1.0).isNull()
    assert [record.getMessage() for record in caplog.records] == [
        "the icon 'no-such-drawing' is missing"
    ]


def test_the_icon_of_the_program_has_all_its_sizes() -> None:
    found = app_icon()
    sizes = sorted(size.width() for size in found.availableSizes())
    assert sizes == [16, 24, 32, 48, 64, 128, 256, 512]
    assert found.pixmap(QSize(48, 48), 1.0).toImage().pixelColor(24, 5).blue() > 200


def test_a_button_outlives_the_python_names_of_its_icon(qtbot: QtBot) -> None:
    button = QPushButton("Check")
    qtbot.addWidget(button)
    button.setIcon(icon("refresh"))
    gc.collect()
    set_color(RED, QPalette.ColorGroup.Active, BUTTON_TEXT)
    assert_color(strongest(button.icon().pixmap(32)), RED)


def test_altered_copies_live_and_die_with_qt() -> None:
    for _ in range(2_000):
        original = icon("refresh")
        copy = QIcon(original)
        copy.setIsMask(True)  # detaches: Qt clones the engine
        del original
        assert not copy.pixmap(16).isNull()
        del copy
    gc.collect()
    assert len(icons._clones) <= 1


STRAIN = """
import gc, sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from app.ui.look.icons import icon
app = QApplication([])
assert "PySide6.QtSvg" not in sys.modules
buttons = [QPushButton(name) for name in ("refresh", "key", "copy")]
for button in buttons:
    button.setIcon(icon(button.text()))
assert "PySide6.QtSvg" not in sys.modules, "imported before the first paint"
menu = QMenu()
for name in ("copy", "export"):
    menu.addAction(icon(name), name)
references = sys.getrefcount(None)
for turn in range(20_000):
    button = buttons[turn % 3]
    mode = QIcon.Mode.Disabled if turn % 2 else QIcon.Mode.Normal
    assert not button.icon().pixmap(QSize(16, 16), 1.0 + turn % 2, mode).isNull()
    if turn % 50 == 0:
        palette = app.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(turn % 256, 40, 90))
        app.setPalette(palette)
        QPixmapCache.clear()
        button.setIcon(icon(button.text()))
        button.grab(), menu.grab()
        gc.collect()
assert sys.getrefcount(None) > references - 2_000, "None is being used up"
left_alive = icon("search")
cloned = QIcon(left_alive)
cloned.setIsMask(True)
print("done")
"""


def test_twenty_thousand_paints_and_an_untidy_end_do_no_harm() -> None:
    """In a process of its own, since what is feared is a crash, also at interpreter exit."""
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", STRAIN],
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert (ended.stdout, ended.stderr, ended.returncode) == ("done\n", "", 0)
