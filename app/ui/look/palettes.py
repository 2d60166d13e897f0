"""The colours of the program, in its four looks; `app.ui.look.theme` says what they are for."""

from typing import Final

from PySide6.QtGui import QPalette

_Role = QPalette.ColorRole
_LIGHT: Final = {
    _Role.Window: "#f4f5f8",
    _Role.WindowText: "#1b1e27",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#fafbfd",
    _Role.Text: "#1b1e27",
    _Role.Button: "#ffffff",
    _Role.ButtonText: "#1b1e27",
    _Role.BrightText: "#b3261e",
    _Role.ToolTipBase: "#1b1e27",
    _Role.ToolTipText: "#ffffff",
    _Role.PlaceholderText: "#646b7a",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e9ebf0",
    _Role.Mid: "#dfe2e8",
    _Role.Dark: "#767d8c",
    _Role.Shadow: "#5f6675",
    _Role.Link: "#2456c9",
    _Role.LinkVisited: "#2456c9",
}
_DARK: Final = {
    _Role.Window: "#1b1d22",
    _Role.WindowText: "#eceef3",
    _Role.Base: "#24272f",
    _Role.AlternateBase: "#272a33",
    _Role.Text: "#eceef3",
    _Role.Button: "#24272f",
    _Role.ButtonText: "#eceef3",
    _Role.BrightText: "#ff8a80",
    _Role.ToolTipBase: "#eceef3",
    _Role.ToolTipText: "#1b1d22",
    _Role.PlaceholderText: "#a2a8b6",
    _Role.Light: "#3a3e49",
    _Role.Midlight: "#373b45",
    _Role.Mid: "#383c47",
    _Role.Dark: "#7c8393",
    _Role.Shadow: "#0d0e11",
    _Role.Link: "#8ab0ff",
    _Role.LinkVisited: "#8ab0ff",
}
_BLACK: Final = "#000000"
_WHITE: Final = "#ffffff"
_LIGHT_CONTRAST: Final = {
    **dict.fromkeys((_Role.Window, _Role.Base, _Role.AlternateBase, _Role.Button), _WHITE),
    **dict.fromkeys((_Role.WindowText, _Role.Text, _Role.ButtonText), _BLACK),
    **dict.fromkeys((_Role.Mid, _Role.Dark, _Role.Shadow, _Role.ToolTipBase), _BLACK),
    **dict.fromkeys((_Role.Light, _Role.ToolTipText), _WHITE),
    _Role.Midlight: "#ececec",
    _Role.BrightText: "#8c0000",
    _Role.PlaceholderText: "#2b2b2b",
    _Role.Link: "#0000c8",
    _Role.LinkVisited: "#0000c8",
}
_DARK_CONTRAST: Final = {
    **dict.fromkeys((_Role.Window, _Role.Base, _Role.AlternateBase, _Role.Button), _BLACK),
    **dict.fromkeys((_Role.WindowText, _Role.Text, _Role.ButtonText), _WHITE),
    **dict.fromkeys((_Role.Mid, _Role.Dark, _Role.Light, _Role.ToolTipBase), _WHITE),
    **dict.fromkeys((_Role.Shadow, _Role.ToolTipText), _BLACK),
    _Role.Midlight: "#2c2c2c",
    _Role.BrightText: "#ffb4ab",
    _Role.PlaceholderText: "#e2e2e2",
    _Role.Link: "#a8c7ff",
    _Role.LinkVisited: "#a8c7ff",
}
COLORS: Final = {
    # By (dark, high contrast).
    (False, False): _LIGHT,
    (True, False): _DARK,
    (False, True): _LIGHT_CONTRAST,
    (True, True): _DARK_CONTRAST,
}
FRAMES: Final = {dark: COLORS[dark, False][_Role.Window] for dark in (False, True)}
"""Of the window before there is anything in it, by whether it is dark."""
ACCENTS: Final = {
    (False, False): "#2b62e3",
    (True, False): "#7aa5ff",
    (False, True): "#0000c8",
    (True, True): "#a8c7ff",
}
ATTENTION: Final = {
    (False, False): "#a35c00",
    (True, False): "#f0ad4e",
    (False, True): "#703800",
    (True, True): "#ffcf7d",
}
SUCCESS: Final = {
    (False, False): "#1d7f46",
    (True, False): "#5fd394",
    (False, True): "#004d1c",
    (True, True): "#7ff0b0",
}
