"""Colours that can be read, in light and in dark, whatever the accent."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import theme
from app.ui.look.theme import Theme, contrast, mix, palette, readable_on
from app.ui.session.settings import ROWS
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone
from tests.support.pixels import Photo

ROLE = QPalette.ColorRole
DEFAULT = QColor("#308cc6")
BOTH = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
ACCENTS = ["#308cc6", "#2b62e3", "#7aa5ff", "#e01b24", "#2ec27e", "#f6d32d", "#9141ac", "#77767b"]


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    """Whatever theme a test sets, the next one finds the one before."""
    yield qapp
    Theme(qapp, "light")


TEXTS: list[tuple[str, Callable[[QPalette], QColor], Callable[[QPalette], QColor]]] = [
    ("window", lambda p: p.color(ROLE.WindowText), lambda p: p.color(ROLE.Window)),
    ("text on a card", lambda p: p.color(ROLE.WindowText), lambda p: p.color(ROLE.Base)),
    ("table", lambda p: p.color(ROLE.Text), lambda p: p.color(ROLE.Base)),
    ("every other row", lambda p: p.color(ROLE.Text), lambda p: p.color(ROLE.AlternateBase)),
    ("selected row", lambda p: p.color(ROLE.Text), theme.selection),
    ("button", lambda p: p.color(ROLE.ButtonText), lambda p: p.color(ROLE.Button)),
    ("tool tip", lambda p: p.color(ROLE.ToolTipText), lambda p: p.color(ROLE.ToolTipBase)),
    ("link on a card", lambda p: p.color(ROLE.Link), lambda p: p.color(ROLE.Base)),
    ("link", lambda p: p.color(ROLE.Link), lambda p: p.color(ROLE.Window)),
    ("muted", theme.muted, lambda p: p.color(ROLE.Window)),
    ("muted on a card", theme.muted, lambda p: p.color(ROLE.Base)),
    ("muted in a selected row", theme.muted, theme.selection),
    ("attention", theme.attention, lambda p: p.color(ROLE.Window)),
    ("attention on a card", theme.attention, lambda p: p.color(ROLE.Base)),
    ("attention in a selected row", theme.attention, theme.selection),
    ("error", lambda p: p.color(ROLE.BrightText), lambda p: p.color(ROLE.Base)),
]


@BOTH
@pytest.mark.parametrize(("name", "ink", "ground"), TEXTS, ids=[name for name, _, _ in TEXTS])
def test_every_text_can_be_read(
    name: str,
    ink: Callable[[QPalette], QColor],
    ground: Callable[[QPalette], QColor],
    *,
    dark: bool,
) -> None:
    colours = palette(dark, DEFAULT)
    found = contrast(ink(colours), ground(colours))
    assert found >= 4.5, f"{name}: {found:.2f}"


@BOTH
@pytest.mark.parametrize("accent", ACCENTS)
def test_text_on_the_accent_can_be_read(accent: str, *, dark: bool) -> None:
    colours = palette(dark, QColor(accent))
    assert contrast(colours.color(ROLE.HighlightedText), colours.color(ROLE.Highlight)) >= 4.5


@BOTH
@pytest.mark.parametrize("accent", [*ACCENTS, "#e62d42", "#0078d4", "#0078d7", "#007aff"])
def test_text_on_a_filled_button_can_be_read_in_all_its_states(
    accent: str, restored: QApplication, qtbot: QtBot, *, dark: bool
) -> None:
    restored.setPalette(palette(dark, QColor(accent)))
    button = Button("Check accounts", primary=True)
    qtbot.addWidget(button)
    grounds = set()
    for hovered, down in ((False, False), (True, False), (True, True)):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, hovered)
        button.setDown(down)
        photo = Photo(button)
        grounds.add(photo.ground.name())
        inside = button.rect().adjusted(4, 4, -4, -4)  # not the ground beside the round edge
        assert Photo(button, inside).strongest() >= 4.5
    assert len(grounds) == 3


SHAPES: list[tuple[str, Callable[[QPalette], QColor], Callable[[QPalette], QColor]]] = [
    ("focus on a card", lambda p: p.color(ROLE.Accent), lambda p: p.color(ROLE.Base)),
    ("focus", lambda p: p.color(ROLE.Accent), lambda p: p.color(ROLE.Window)),
    ("focus in a selected row", lambda p: p.color(ROLE.Accent), theme.selection),
    ("bar", lambda p: p.color(ROLE.Accent), theme.track),
    ("bar on a card", lambda p: p.color(ROLE.Accent), lambda p: p.color(ROLE.Base)),
    ("bar in a selected row", lambda p: p.color(ROLE.Accent), theme.track_selected),
    ("clipped bar", theme.attention, theme.track),
    ("check mark", theme.success, lambda p: p.color(ROLE.Base)),
    ("check mark in a selected row", theme.success, theme.selection),
]


@BOTH
@pytest.mark.parametrize(("name", "shape", "ground"), SHAPES, ids=[name for name, _, _ in SHAPES])
def test_every_shape_that_says_something_can_be_seen(
    name: str,
    shape: Callable[[QPalette], QColor],
    ground: Callable[[QPalette], QColor],
    *,
    dark: bool,
) -> None:
    colours = palette(dark, DEFAULT)
    found = contrast(shape(colours), ground(colours))
    assert found >= 3, f"{name}: {found:.2f}"


@BOTH
def test_light_is_light_and_dark_is_dark(*, dark: bool) -> None:
    assert theme.is_dark(palette(dark, DEFAULT)) is dark


@BOTH
@pytest.mark.parametrize("high", [False, True])
def test_the_empty_part_of_a_bar_can_be_seen_in_a_selected_row(*, dark: bool, high: bool) -> None:
    colours = palette(dark, DEFAULT, high_contrast=high)
    assert contrast(theme.track_selected(colours), theme.selection(colours)) >= 1.25


@BOTH
def test_what_cannot_be_used_is_paler(*, dark: bool) -> None:
    colours = palette(dark, DEFAULT)
    ground = colours.color(ROLE.Window)
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        faded = colours.color(QPalette.ColorGroup.Disabled, role)
        assert contrast(faded, ground) < contrast(colours.color(role), ground)


@BOTH
def test_the_accent_of_the_system_is_taken(*, dark: bool) -> None:
    wanted = QColor("#c061cb" if dark else "#9141ac")
    assert palette(dark, wanted).color(ROLE.Accent) == wanted
    for none in (DEFAULT, QColor()):
        assert palette(dark, none).color(ROLE.Accent).name() in {"#2b62e3", "#7aa5ff"}


@pytest.mark.parametrize(
    ("accent", "highlight", "wanted"),
    [
        ("#e01b24", "#308cc6", "#e01b24"),
        ("#ffffff", "#3daee9", "#3daee9"),  # as Qt tells of KDE's settings
        ("#ffffff", "#808080", ""),
    ],
)
def test_which_colour_of_the_system_is_its_accent(accent: str, highlight: str, wanted: str) -> None:
    system = QPalette()
    system.setColor(ROLE.Accent, QColor(accent))
    system.setColor(ROLE.Highlight, QColor(highlight))
    found = theme.accent_of(system)
    assert (found.name() if found.isValid() else "") == wanted


@BOTH
@pytest.mark.parametrize("accent", ACCENTS)
def test_any_accent_can_be_seen(accent: str, *, dark: bool) -> None:
    for high in (False, True):
        colours = palette(dark, QColor(accent), high_contrast=high)
        shown = colours.color(ROLE.Accent)
        for ground in (colours.color(ROLE.Base), colours.color(ROLE.Window), theme.track(colours)):
            assert contrast(shown, ground) >= (7 if high else 3)
        assert contrast(shown, theme.selection(colours)) >= 3


def test_black_or_white_whichever_stands_out() -> None:
    assert readable_on(QColor("#000000")) == QColor("#ffffff")
    assert readable_on(QColor("#ffffff")).lightness() < 30
    assert readable_on(QColor("#f6d32d")).lightness() < 30
    assert readable_on(QColor("#1a5fb4")) == QColor("#ffffff")


def test_contrast_is_that_of_wcag() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(black, black) == pytest.approx(1)
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("strength", "wanted"), [(0.0, "#204060"), (1.0, "#a0c0e0"), (0.5, "#6080a0")]
)
def test_mixing(strength: float, wanted: str) -> None:
    assert mix(QColor("#204060"), QColor("#a0c0e0"), strength).name() == wanted


def test_the_choice_is_followed_at_once(restored: QApplication) -> None:
    chosen = Theme(restored, "light")
    for choice, dark in (("dark", True), ("light", False)):
        chosen.choose(choice)
        assert theme.is_dark(restored.palette()) is dark
        chosen.choose(choice)
        assert theme.is_dark(restored.palette()) is dark
    chosen.choose("system")
    scheme = restored.styleHints().colorScheme()
    assert theme.is_dark(restored.palette()) is (scheme is Qt.ColorScheme.Dark)


def test_the_choices_are_those_of_the_settings_file() -> None:
    assert ROWS["theme"].choices is not None
    assert theme._SCHEMES.keys() == ROWS["theme"].choices.keys()


def test_labels_follow_the_theme(restored: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    labels = {tone: Label("words", tone=tone) for tone in Tone}
    column = QVBoxLayout(parent)
    for label in labels.values():
        column.addWidget(label)
    parent.show()
    chosen = Theme(restored, "light")
    for choice in ("dark", "light"):
        chosen.choose(choice)
        restored.processEvents()
        colours = restored.palette()
        found = {tone: label.palette().color(ROLE.WindowText) for tone, label in labels.items()}
        assert found == {
            Tone.PLAIN: colours.color(ROLE.WindowText),
            Tone.MUTED: theme.muted(colours),
            Tone.ATTENTION: theme.attention(colours),
        }


def test_labels_take_no_markup_from_an_answer(qtbot: QtBot) -> None:
    label = Label("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.set_tone(Tone.MUTED)
    label.set_tone(Tone.MUTED)
    assert label.text() == "<b>bold</b>"


def test_sizes_are_relative_to_the_font_of_the_system(qapp: QApplication) -> None:
    in_points, in_pixels = QFont(qapp.font()), QFont(qapp.font())
    in_points.setPointSizeF(10)
    in_pixels.setPixelSize(20)
    assert theme.sized(in_points, 1.5).pointSizeF() == 15
    assert theme.sized(in_pixels, 1.5).pixelSize() == 30
    assert theme.sized(in_points, 1, bold=True).weight() == QFont.Weight.DemiBold
    assert theme.fixed_font(in_points).pointSizeF() == 10


def test_which_events_are_about_colours() -> None:
    assert theme.is_palette_change(QEvent(QEvent.Type.PaletteChange))
    assert theme.is_palette_change(QEvent(QEvent.Type.ApplicationPaletteChange))
    assert not theme.is_palette_change(QEvent(QEvent.Type.FontChange))
