"""Takes the README's pictures: the real program with its sample data, in a real window.

    .venv/bin/python packaging/make_pictures.py [folder]

Needs what the tests need (``bootstrap.py test`` installs it). Without a folder, the pictures in
``packaging/pictures`` are replaced.
"""

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "packaging")]

from pictures_of import Look, program_in  # noqa: E402 (the project is found first)

_THEMES = ("light", "dark")


def take(folder: Path, theme: str) -> Path:
    """One picture of the sample accounts, with the details of one that needs attention."""
    with program_in(Look(theme=theme, scale=2), "--demo") as photographer:
        table = photographer.root.find("table", "Accounts")
        photographer.rested()
        table.focus()
        photographer.desktop.key("ctrl+Home", "Down", "Down")
        photographer.root.find("label", "A problem with this account is reported")
        return photographer.take(folder / f"window-{theme}.png")


def main() -> int:
    """Takes them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "packaging" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for theme in _THEMES:
        print(take(folder, theme))
    return 0


if __name__ == "__main__":
    sys.exit(main())
