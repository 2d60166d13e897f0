"""Takes the README's pictures: the real program with its sample data, in a real window.

    .venv/bin/python packaging/make_pictures.py [folder]

Needs what the tests need (``bootstrap.py test`` installs it). Without a folder, the pictures in
``packaging/pictures`` are replaced.
"""

import json
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from PySide6.QtCore import QRect  # noqa: E402 (the project is found first)
from PySide6.QtGui import QImage  # noqa: E402

from tests.support.desktop import Desktop  # noqa: E402
from tests.support.program import Program  # noqa: E402
from tests.support.waiting import wait_until  # noqa: E402

_THEMES = ("light", "dark")
_SCREEN = (1320, 840)
_SCALE = 2
_SETTINGS = "pixverse-account-inspector/settings.json"
_FONTS = """<?xml version="1.0"?>
<fontconfig>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>
"""
"""Inter, if it is installed: nearer to what people have than an X server without a desktop."""


def take(folder: Path, theme: str) -> Path:
    """One picture of the sample accounts, without the window manager's frame."""
    screen = (_SCREEN[0] * _SCALE, _SCREEN[1] * _SCALE)
    with Desktop(size=screen, scale=_SCALE) as desktop:
        config = Path(desktop.environ["XDG_CONFIG_HOME"])
        _write(config / _SETTINGS, json.dumps({"version": 1, "theme": theme}))
        _write(config / "fontconfig" / "fonts.conf", _FONTS)
        with Program(desktop, "--demo") as program:
            root = program.accessible
            root.find("table", "Accounts")
            wait_until(lambda: not root.find_all("progress bar"), what="the check to end")
            picture = desktop.screenshot(folder / f"window-{theme}.png")
            _crop(picture, root.find("frame").box)
    return picture


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _crop(picture: Path, box: tuple[int, int, int, int]) -> None:
    image = QImage(str(picture))
    if not image.copy(QRect(*(_SCALE * side for side in box))).save(str(picture)):
        raise OSError(picture)


def main() -> int:
    """Takes them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "packaging" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for theme in _THEMES:
        print(take(folder, theme))
    return 0


if __name__ == "__main__":
    sys.exit(main())
