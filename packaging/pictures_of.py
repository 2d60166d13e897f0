"""What `make_pictures` and `make_screens` share: the program in a real window, photographed."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.portal import FOLLOWS_PORTAL, LookPortal
from tests.support.program import Program
from tests.support.waiting import wait_until

_SCREEN = (1320, 840)
_SETTINGS = "pixverse-account-inspector/settings.json"
_FONTS = """<?xml version="1.0"?>
<fontconfig>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>
"""
"""Inter, if it is installed: nearer to what people have than an X server without a desktop."""
_KDE = """[General]
font=Sans Serif,{size},-1,5,50,0,0,0,0,0
fixed=Monospace,{size},-1,5,50,0,0,0,0,0
menuFont=Sans Serif,{size},-1,5,50,0,0,0,0,0
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
"""
"""With the colours of Breeze, KDE's own."""


@dataclass(frozen=True)
class Look:
    """How the window is to look."""

    theme: str = "light"
    scale: int = 1
    """Pixels of the screen for one of Qt's."""
    language: str = "en"
    high_contrast: bool = False
    font_size: int = 0
    """Of the system's font, in points, set as KDE's users set it; 9 if 0.

    Not by the resolution, QT_FONT_DPI: from that, Qt enlarges everything, as with `scale`.
    """
    screen: tuple[int, int] = _SCREEN
    settings: Mapping[str, object] = field(default_factory=dict)


class Photographer:
    """One running program and the desktop that it is on."""

    def __init__(self, look: Look, desktop: Desktop, program: Program) -> None:
        self.desktop = desktop
        self.program = program
        self._look = look

    @property
    def root(self) -> Node:
        """What the program shows."""
        return self.program.accessible

    def rested(self) -> None:
        """Wait until nothing is waited for."""
        wait_until(lambda: not self.root.find_all("progress bar"), what="the check to end")

    def take(self, path: Path) -> Path:
        """The window as it is now, without the window manager's frame."""
        self.desktop.screenshot(path)
        box = QRect(*(self._look.scale * side for side in self.root.find("frame").box))
        if not QImage(str(path)).copy(box).save(str(path)):
            raise OSError(path)
        return path


@contextmanager
def program_in(look: Look, *arguments: str) -> Iterator[Photographer]:
    """Runs the program on a desktop of its own that looks like `look`."""
    screen = (look.screen[0] * look.scale, look.screen[1] * look.scale)
    with Desktop(size=screen, scale=look.scale) as desktop, LookPortal(desktop) as portal:
        config = Path(desktop.environ["XDG_CONFIG_HOME"])
        settings = {"version": 1, "theme": look.theme, "language": look.language, **look.settings}
        _write(config / _SETTINGS, json.dumps(settings))
        _write(config / "fontconfig" / "fonts.conf", _FONTS)
        environ = {}
        if look.font_size:
            _write(config / "kdeglobals", _KDE.format(size=look.font_size))
            environ |= {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "6"}
        if look.high_contrast:
            portal.set_dark(look.theme == "dark")
            portal.set_contrast(high=True)
            environ |= FOLLOWS_PORTAL
        with Program(desktop, *arguments, environ=environ) as program:
            yield Photographer(look, desktop, program)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
