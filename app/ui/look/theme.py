"""Colours, distances and type sizes: all such numbers stand here and in `app.ui.look.palettes`.

Everything is drawn with palette roles: light or dark, with usual or with high contrast, and in the
accent colour of the system. On Windows, people choose the palettes for high contrast themselves:
those are left as they are.
"""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look.palettes import ACCENTS, ATTENTION, COLORS, SUCCESS, look_number

SPACE: Final = 4
"""The unit of every distance, in device-independent pixels: 2, 3, 4 … times this."""
RADIUS: Final = 9
CONTROL_RADIUS: Final = 6
CONTROL_HEIGHT: Final = 34
ROW_HEIGHT: Final = 37

_QT_DEFAULT_ACCENT: Final = "#308cc6"
"""The accent colour of Fusion where the desktop names none."""
_Role = QPalette.ColorRole
_LEAST_SATURATION: Final = 30
"""Of 255, for an accent colour: white and the greys are none."""
_ENOUGH: Final = 3.0
"""Contrast of what shows where the keyboard is, or how full a bar is (WCAG 2.2, 1.4.11)."""
_HIGH: Final = 7.0
"""The same contrast for people who asked for more of it (WCAG 2.2, 1.4.6)."""
_READABLE: Final = 4.5
"""Contrast of a text on the accent (WCAG 2.2, 1.4.3)."""
_MOST_USUAL: Final = 20.0
"""No usual palette has as much contrast as black on white."""
_OF_THE_DESKTOP: Final = ("QAbstractButton", "QToolButton", "QMenu", "QHeaderView", "QTipLabel")
"""Classes for which a desktop such as KDE sets a palette that goes before the application's."""
_DISABLED_STRENGTH: Final = 0.45


_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
"""Qt's name for each choice of the settings."""


class Theme(QObject):
    """Keeps the application's palette in step with the system and the user's choice."""

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._applying = False
        hints = application.styleHints()
        self.choose(choice)
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    def choose(self, choice: str) -> None:
        """Follow the ``system``, or stay ``light`` or ``dark``."""
        self._wanted = _SCHEMES[choice]
        self._application.styleHints().setColorScheme(self._wanted)  # for what the system draws
        self._apply()

    def _apply(self) -> None:
        if self._applying:
            return
        self._applying = True
        try:
            self._application.setPalette(QPalette())  # the system's own, to read its accent
            system = self._application.palette()
            dress(self._application, self._made(system))
        finally:
            self._applying = False

    def _made(self, system: QPalette) -> QPalette:
        hints = self._application.styleHints()
        preference = hints.accessibility().contrastPreference()
        high = preference == Qt.ContrastPreference.HighContrast
        if high and sys.platform == "win32":
            return system
        scheme = self._wanted  # some platforms ignore the one that is set, so it is kept
        if scheme is Qt.ColorScheme.Unknown:
            scheme = hints.colorScheme()
        return palette(scheme is Qt.ColorScheme.Dark, accent_of(system), high_contrast=high)


def dress(application: QApplication, made: QPalette) -> None:
    """Draws everything with the palette `made`."""
    application.setPalette(made)
    for name in _OF_THE_DESKTOP:
        # The stubs want bytes; at run time it is text that is taken.
        application.setPalette(made, name)  # type: ignore[arg-type]


def accent_of(system: QPalette) -> QColor:
    """The accent colour that a desktop has set; an invalid colour if it has set none.

    On KDE, Qt has the accent in the role Highlight, and white in the role Accent.
    """
    for role in (_Role.Accent, _Role.Highlight):
        color = system.color(role)
        if color.hsvSaturation() >= _LEAST_SATURATION:
            return color
    return QColor()


def palette(dark: bool, accent: QColor, *, high_contrast: bool = False) -> QPalette:  # noqa: FBT001
    """The palette of the program, with `accent` unless that is only Qt's default.

    An accent that could not be seen is made darker or lighter: bars and the focus have it.
    """
    made, look = QPalette(), look_number(dark=dark, high_contrast=high_contrast)
    for role, names in COLORS.items():
        made.setColor(role, QColor(names[look]))
    if not accent.isValid() or accent == QColor(_QT_DEFAULT_ACCENT):
        accent = QColor(ACCENTS[look])
    accent = _seen_on(made, accent, _HIGH if high_contrast else _ENOUGH)
    made.setColor(_Role.Accent, accent)
    made.setColor(_Role.Highlight, accent)
    made.setColor(_Role.HighlightedText, readable_on(accent))
    disabled = dict.fromkeys((_Role.ButtonText, _Role.HighlightedText), muted(made))
    disabled |= dict.fromkeys((_Role.Accent, _Role.Highlight), outline(made))
    for role in (_Role.WindowText, _Role.Text):
        disabled[role] = mix(made.color(_Role.Window), made.color(role), _DISABLED_STRENGTH)
    for role, color in disabled.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, color)
    return made


def _seen_on(made: QPalette, accent: QColor, ratio: float) -> QColor:
    """`accent`, mixed with as little of the text's colour as makes it stand out enough."""
    ink = made.color(_Role.WindowText)
    shades = (mix(accent, ink, step / 20) for step in range(20))
    grounds = [made.color(role) for role in (_Role.Window, _Role.Base, _Role.Midlight)]
    for shade in shades:
        made.setColor(_Role.Accent, shade)
        is_seen = all(contrast(shade, ground) >= ratio for ground in (*grounds, selection(made)))
        if is_seen and contrast(readable_on(shade), shade) >= _READABLE:
            return shade
    return ink


def is_high_contrast(of: QPalette) -> bool:
    """Whether it is a palette for people who asked for more contrast."""
    return contrast(of.color(_Role.WindowText), of.color(_Role.Window)) > _MOST_USUAL


def is_dark(of: QPalette) -> bool:
    """Whether text is lighter than its background."""
    return of.color(_Role.WindowText).lightness() > of.color(_Role.Window).lightness()


def mix(under: QColor, over: QColor, strength: float) -> QColor:
    """`over` laid on `under` with the opacity `strength`, 0 to 1."""
    return QColor.fromRgbF(
        *(
            low + (high - low) * strength
            for low, high in zip(under.getRgbF()[:3], over.getRgbF()[:3], strict=True)  # type: ignore[index]  # the stubs say object
        )
    )


def readable_on(background: QColor) -> QColor:
    """Nearly black or white, whichever stands out more."""
    shades = QColor("#ffffff"), QColor("#10131a")
    return max(shades, key=lambda shade: contrast(shade, background))


def opposite(ink: QColor) -> QColor:
    """Black for a light ink, white for a dark one."""
    return QColor("#ffffff" if ink.lightness() < 128 else "#000000")


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def muted(of: QPalette) -> QColor:
    """The colour of text that explains."""
    return of.color(_Role.PlaceholderText)


def outline(of: QPalette) -> QColor:
    """The colour of a card's edge and of the lines between rows."""
    return of.color(_Role.Mid)


def edge(of: QPalette) -> QColor:
    """The colour of the edge of a control: it shows where to press or type."""
    return of.color(_Role.Dark)


def attention(of: QPalette) -> QColor:
    """The colour of what needs attention; a shape or a word always tells it, too."""
    return QColor(ATTENTION[_look(of)])


def success(of: QPalette) -> QColor:
    """The colour of what is complete."""
    return QColor(SUCCESS[_look(of)])


def _look(of: QPalette) -> int:
    return look_number(dark=is_dark(of), high_contrast=is_high_contrast(of))


def tint(of: QPalette) -> QColor:
    """The ground of words about what needs attention: so light that they stay readable."""
    return mix(of.color(_Role.Base), attention(of), 0.08)


def selection(of: QPalette) -> QColor:
    """The ground of a selected row: a tint that leaves the text its colours."""
    strength = 0.2 if is_high_contrast(of) else 0.16 if is_dark(of) else 0.09
    return mix(of.color(_Role.Base), of.color(_Role.Accent), strength)


def track(of: QPalette) -> QColor:
    """The empty part of a capacity bar."""
    return of.color(_Role.Midlight)


def in_use(of: QPalette, color: QColor) -> QColor:
    """The part of a filled bar, in `color`, that is in use just now: nearer to the ink.

    On a dark ground it is the lighter part, or else a bar in full use would look empty.
    """
    return mix(color, of.color(_Role.Text), 0.65)


def track_selected(of: QPalette) -> QColor:
    """The empty part of a capacity bar in a selected row, whose ground may be as bright."""
    return mix(selection(of), of.color(_Role.Text), 0.13)


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font`, but `factor` times as large as the system's."""
    changed = QFont(font)
    if font.pointSizeF() > 0:
        changed.setPointSizeF(font.pointSizeF() * factor)
    else:
        changed.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed


def fixed_font(like: QFont) -> QFont:
    """The system's fixed-width font in the size of `like`: for ids and tokens."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(like.pointSizeF())
    return fixed


def is_palette_change(event: QEvent) -> bool:
    """Whether the colours have changed, so that a widget must set its own again."""
    return event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}
