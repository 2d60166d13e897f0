"""Colours, distances and type sizes: numbers stand only here and in `app.ui.look.palettes`.

Everything is drawn with palette roles. The palettes give Fusion the calm look that the window
wants, in light and in dark, as usual and with high contrast, with the accent colour of the system.
Only Windows has palettes of its own for high contrast, chosen by the user: they are left as they
are.
"""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look.palettes import ACCENTS, ATTENTION, COLORS, SUCCESS

SPACE: Final = 4
"""The unit of every distance, in device-independent pixels: 2, 3, 4 … times this."""
RADIUS: Final = 9
CONTROL_RADIUS: Final = 6
CONTROL_HEIGHT: Final = 34
ROW_HEIGHT: Final = 37

_QT_DEFAULT_ACCENT: Final = "#308cc6"
"""Fusion's, where the desktop names none."""

_Role = QPalette.ColorRole
_LEAST_SATURATION: Final = 30
"""Of 255: white and the greys are no accent."""
_ENOUGH: Final = 3.0
"""WCAG 2.2, 1.4.11: what shows where the keyboard is, or how full a bar."""
_HIGH: Final = 7.0
_READABLE: Final = 4.5
"""Of a text on the accent (WCAG 2.2, 1.4.3)."""
"""WCAG 2.2, 1.4.6: of text for who asked for more contrast."""
_MOST_USUAL: Final = 20.0
"""No usual palette has as much contrast as black on white."""
_OF_THE_DESKTOP: Final = ("QAbstractButton", "QToolButton", "QMenu", "QHeaderView", "QTipLabel")
"""For these, a desktop such as KDE hands Qt palettes of their own, which go before that of all."""
_DISABLED_STRENGTH: Final = 0.45


_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
"""What Qt calls each choice of the settings."""


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
        contrast_wanted = hints.accessibility().contrastPreference()
        high = contrast_wanted == Qt.ContrastPreference.HighContrast
        if high and sys.platform == "win32":
            return system
        dark = self._is_dark(hints.colorScheme())
        return palette(dark, accent_of(system), high_contrast=high)

    def _is_dark(self, scheme: Qt.ColorScheme) -> bool:
        """Where the platform has no schemes of its own, Qt ignores what it is asked for."""
        follows = self._wanted is Qt.ColorScheme.Unknown
        return (scheme if follows else self._wanted) is Qt.ColorScheme.Dark


def dress(application: QApplication, made: QPalette) -> None:
    """Has everything drawn with `made`."""
    application.setPalette(made)
    for name in _OF_THE_DESKTOP:
        # The stubs want bytes; at run time it is text that is taken.
        application.setPalette(made, name)  # type: ignore[arg-type]


def accent_of(system: QPalette) -> QColor:
    """The accent colour that a desktop has set, or none.

    Of KDE's settings, Qt takes what is selected for the accent, and calls white the accent itself.
    """
    for role in (_Role.Accent, _Role.Highlight):
        color = system.color(role)
        if color.hsvSaturation() >= _LEAST_SATURATION:
            return color
    return QColor()


def palette(dark: bool, accent: QColor, *, high_contrast: bool = False) -> QPalette:  # noqa: FBT001
    """The palette of the program, with `accent` unless that is only Qt's default.

    An accent that could not be seen (bars and the focus have it) is made darker or lighter.
    """
    made = QPalette()
    for role, name in COLORS[dark, high_contrast].items():
        made.setColor(role, QColor(name))
    if not accent.isValid() or accent == QColor(_QT_DEFAULT_ACCENT):
        accent = QColor(ACCENTS[dark, high_contrast])
    accent = _seen_on(made, accent, _HIGH if high_contrast else _ENOUGH)
    made.setColor(_Role.Accent, accent)
    made.setColor(_Role.Highlight, accent)
    made.setColor(_Role.HighlightedText, readable_on(accent))
    for role in (_Role.WindowText, _Role.Text):
        faded = mix(made.color(_Role.Window), made.color(role), _DISABLED_STRENGTH)
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    for role in (_Role.ButtonText, _Role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, muted(made))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Accent, made.color(_Role.Mid))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, made.color(_Role.Mid))
    return made


def _seen_on(made: QPalette, accent: QColor, ratio: float) -> QColor:
    """`accent`, or the nearest to it on the way to the text's colour that stands out enough."""
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
    """Whether it is one for who asked for more contrast."""
    return contrast(of.color(_Role.WindowText), of.color(_Role.Window)) > _MOST_USUAL


def is_dark(of: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
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
    """Black or white, whichever stands out more (WCAG 2.2, relative luminance)."""
    white, black = QColor("#ffffff"), QColor("#10131a")
    return max(white, black, key=lambda color: contrast(color, background))


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
    """For text that explains."""
    return of.color(_Role.PlaceholderText)


def outline(of: QPalette) -> QColor:
    """For the edge of a card, and between rows: it orders, and says nothing."""
    return of.color(_Role.Mid)


def edge(of: QPalette) -> QColor:
    """For the edge of what can be pressed or typed in: without it, one would not see where."""
    return of.color(_Role.Dark)


def attention(of: QPalette) -> QColor:
    """For what needs attention: always with a shape and a word besides."""
    return QColor(ATTENTION[is_dark(of), is_high_contrast(of)])


def success(of: QPalette) -> QColor:
    """For what is complete."""
    return QColor(SUCCESS[is_dark(of), is_high_contrast(of)])


def tint(of: QPalette) -> QColor:
    """Behind words about what needs attention: as much as leaves them their contrast."""
    return mix(of.color(_Role.Base), attention(of), 0.08)


def selection(of: QPalette) -> QColor:
    """Behind a selected row: a tint that leaves the text its colours."""
    strength = 0.2 if is_high_contrast(of) else 0.16 if is_dark(of) else 0.09
    return mix(of.color(_Role.Base), of.color(_Role.Accent), strength)


def track(of: QPalette) -> QColor:
    """The empty part of a capacity bar."""
    return of.color(_Role.Midlight)


def track_selected(of: QPalette) -> QColor:
    """The same in a selected row, whose ground may be as bright as that."""
    return mix(selection(of), of.color(_Role.Text), 0.13)


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font`, `factor` times as large: the system's font size stays the measure of all text."""
    changed = QFont(font)
    if font.pointSizeF() > 0:
        changed.setPointSizeF(font.pointSizeF() * factor)
    else:
        changed.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed


def fixed_font(like: QFont) -> QFont:
    """The system's fixed-width font, in the size of `like`: for ids."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(like.pointSizeF())
    return fixed


def is_palette_change(event: QEvent) -> bool:
    """Whether a widget must look at its colours again."""
    return event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}
