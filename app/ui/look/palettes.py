"""The colours of the program in its four looks; `app.ui.look.theme` says what they are for."""

from typing import Final

from PySide6.QtGui import QPalette

_Role = QPalette.ColorRole
_BLACK: Final = "#000000"
_WHITE: Final = "#ffffff"
# Each row: light, dark, light with high contrast, dark with high contrast (see `look_number`).
COLORS: Final = {
    _Role.Window: ("#f4f5f8", "#1b1d22", _WHITE, _BLACK),
    _Role.WindowText: ("#1b1e27", "#eceef3", _BLACK, _WHITE),
    _Role.Base: (_WHITE, "#24272f", _WHITE, _BLACK),
    _Role.AlternateBase: ("#fafbfd", "#272a33", _WHITE, _BLACK),
    _Role.Text: ("#1b1e27", "#eceef3", _BLACK, _WHITE),
    _Role.Button: (_WHITE, "#24272f", _WHITE, _BLACK),
    _Role.ButtonText: ("#1b1e27", "#eceef3", _BLACK, _WHITE),
    _Role.BrightText: ("#b3261e", "#ff8a80", "#8c0000", "#ffb4ab"),
    _Role.ToolTipBase: ("#1b1e27", "#eceef3", _BLACK, _WHITE),
    _Role.ToolTipText: (_WHITE, "#1b1d22", _WHITE, _BLACK),
    _Role.PlaceholderText: ("#646b7a", "#a2a8b6", "#2b2b2b", "#e2e2e2"),
    _Role.Light: (_WHITE, "#3a3e49", _WHITE, _WHITE),
    _Role.Midlight: ("#e9ebf0", "#373b45", "#ececec", "#2c2c2c"),
    _Role.Mid: ("#dfe2e8", "#383c47", _BLACK, _WHITE),
    _Role.Dark: ("#767d8c", "#7c8393", _BLACK, _WHITE),
    _Role.Shadow: ("#5f6675", "#0d0e11", _BLACK, _BLACK),
    _Role.Link: ("#2456c9", "#8ab0ff", "#0000c8", "#a8c7ff"),
    _Role.LinkVisited: ("#2456c9", "#8ab0ff", "#0000c8", "#a8c7ff"),
}
ACCENTS: Final = ("#2b62e3", "#7aa5ff", "#0000c8", "#a8c7ff")
ATTENTION: Final = ("#a35c00", "#f0ad4e", "#703800", "#ffcf7d")
SUCCESS: Final = ("#1d7f46", "#5fd394", "#004d1c", "#7ff0b0")
FRAMES: Final = COLORS[_Role.Window]
"""Of the window before there is anything in it; `FRAMES[dark]`."""


def look_number(*, dark: bool, high_contrast: bool) -> int:
    """The column of a look in the tables of this file."""
    return 2 * high_contrast + dark
