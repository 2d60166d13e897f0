"""Licences of what a frozen program has in it besides the packages."""

import re
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

from frozen.trim import is_taken
from make_licences import Section

_BOOTLOADER = """\
The small program that starts this one is PyInstaller's bootloader, copyright the PyInstaller
Development Team, under the GPL, version 2 or later, with an exception that allows to distribute
programs that it starts under any licence. Its source: https://github.com/pyinstaller/pyinstaller"""


def sections() -> list[Section]:
    """Python, the bootloader, and the libraries that the building machine gave."""
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    if not python.exists():  # Windows and macOS have it beside the library
        python = next(Path(sys.base_prefix).rglob("LICENSE*.txt"))
    version = ".".join(map(str, sys.version_info[:3]))
    return [
        (f"Python {version}: PSF-2.0", python.read_text(encoding="utf-8")),
        ("PyInstaller's bootloader: GPL-2.0-or-later with an exception", _BOOTLOADER),
        *(_section(package) for package in sorted(system_packages())),
    ]


@cache
def system_packages() -> dict[str, str]:
    """The packages whose libraries are taken along, with their versions. Empty off Debian."""
    if not sys.platform.startswith("linux"):
        return {}
    owners = {owner_of(library) for library in _libraries()}
    return {package: _version(package) for package in owners if package}


@cache
def owner_of(library: Path) -> str:
    """The Debian package of a file; empty if it belongs to none."""
    for path in (library, Path("/usr", *library.parts[1:]), library.resolve()):
        told = _ask("dpkg-query", "--search", str(path))
        if told:
            return told.partition(":")[0]
    return ""


def _libraries() -> list[Path]:
    """Where the loader finds those that are taken along; Python has a section of its own."""
    told = _ask("/sbin/ldconfig", "-p")
    found = re.findall(r"^\t(\S+) \(libc6,x86-64.*\) => (\S+)$", told, re.MULTILINE)
    return [
        Path(path)
        for name, path in found
        if is_taken(name) and ".so." in name and not name.startswith("libpython")
    ]


def _section(package: str) -> Section:
    copyright_file = Path("/usr/share/doc", package, "copyright")
    text = copyright_file.read_text(encoding="utf-8") if copyright_file.exists() else ""
    return f"{package} {_version(package)} (a package of this system's Linux)", text


def _version(package: str) -> str:
    return _ask("dpkg-query", "--show", "--showformat", "${Version}", package)


def _ask(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip("\n") if done.returncode == 0 else ""
