"""Writes the licences of all that comes with the program: what Help → Licences shows.

    .venv/bin/python packaging/make_licences.py

writes ``resources/licences.txt``, for a program that runs from its source. The frozen program
brings more (Python itself, libraries of the system that built it): the build makes its own text.
"""

import re
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parent.parent
KEPT: Final = PROJECT / "resources" / "licences.txt"
_TEXTS: Final = PROJECT / "packaging" / "licences"
_REQUIREMENTS: Final = PROJECT / "packaging" / "requirements" / "app.txt"
_RULE: Final = "=" * 78

Section = tuple[str, str]
"""A heading, and what stands under it."""

_INTRODUCTION: Final = """\
PixVerse Account Inspector is free software under the MIT licence, the first
text below. It is not made by useapi.net, PixVerse or Discord.

It stands on the work of others, whose licences follow."""

_QT: Final = """\
Qt, PySide6 and Shiboken {version}, copyright The Qt Company Ltd. and other
contributors, are used under the GNU Lesser General Public License, version 3,
which follows together with the GNU General Public License that it refers to.

They are used unchanged, as separate shared libraries. You may exchange them
for versions of your own: they are the files under PySide6 and shiboken6 (in
the downloaded program, in its folder _internal; elsewhere, where Python keeps
its packages). Nothing in this program's licence forbids you to change those
libraries, or to take the program apart in order to find faults in your changes.

Their complete source, in exactly this version:
  https://download.qt.io/official_releases/QtForPython/pyside6/
  https://download.qt.io/official_releases/qt/

Qt in turn contains, under licences that allow this, among others: ICU (Unicode
licence), HarfBuzz (MIT), PCRE2 (BSD), double-conversion (BSD), libpng, zlib,
md4c (MIT), the Wayland protocols (MIT) and xkbcommon (MIT). All of them with
their texts: https://doc.qt.io/qt-6/licenses-used-in-qt.html"""

_FROM_QT: Final = {"pyside6-essentials", "shiboken6"}


def needed() -> list[str]:
    """The packages of the program that are installed: some are for other systems only."""
    names = re.findall(r"^([a-z0-9.-]+)==", _REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    return [name for name in names if _is_installed(name)]


def text(packages: Iterable[str], more: Iterable[Section] = ()) -> str:
    """Everything in one text.

    Args:
        packages: Names of installed packages.
        more: What else there is, with its licences.
    """
    ours = (PROJECT / "LICENSE").read_text(encoding="utf-8")
    others = [section(name) for name in sorted(packages) if name not in _FROM_QT]
    sections = [("PixVerse Account Inspector", ours), *_qt(), *others, *more]
    return f"{_INTRODUCTION}\n\n" + "\n".join(_shown(*each) for each in sections)


def section(name: str) -> Section:
    """A package, with all licence texts that it brings."""
    package = metadata.distribution(name)
    heading = f"{package.metadata['Name']} {package.version}: {licence_of(package)}"
    texts = [path.read_text(encoding="utf-8").strip() for path in _licence_files(package)]
    if not texts:
        raise LookupError(name)
    return heading, "\n\n\n".join(texts)


def licence_of(package: metadata.Distribution) -> str:
    """The short name of its licence."""
    told = package.metadata
    for field in ("License-Expression", "License"):
        if (name := told.get(field)) and name != "UNKNOWN" and "\n" not in name:
            return str(name)
    classifiers = [c for c in told.get_all("Classifier") or () if c.startswith("License ::")]
    return classifiers[0].rpartition(" :: ")[2] if classifiers else "see its text"


def _qt() -> list[Section]:
    version = metadata.version("shiboken6")
    lgpl, gpl = ((_TEXTS / f"{n}-3.0.txt").read_text(encoding="utf-8") for n in ("LGPL", "GPL"))
    return [
        (f"Qt, PySide6 and Shiboken {version}: LGPL-3.0-only", _QT.format(version=version)),
        ("GNU Lesser General Public License, version 3", lgpl),
        ("GNU General Public License, version 3", gpl),
    ]


def _licence_files(package: metadata.Distribution) -> list[Path]:
    """Those that its metadata holds."""
    found = {
        Path(str(file.locate()))
        for file in package.files or ()
        if ".dist-info" in file.parts[0]
        and re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
    }
    return sorted(found, key=lambda path: path.name)


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _shown(heading: str, body: str) -> str:
    lines = (line.rstrip() for line in body.strip("\n").expandtabs().splitlines())
    return f"{_RULE}\n{heading}\n{_RULE}\n\n" + "\n".join(lines) + "\n"


def main() -> int:
    """Writes the text that is kept."""
    KEPT.write_text(text(needed()), encoding="utf-8")
    print(KEPT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
