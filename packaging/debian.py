"""What has to come from Debian (or a relative of it): libraries of Qt, and a desktop for the tests.

Wheels of PySide6 bring Qt, but not what Qt expects of a desktop. On a system without dpkg nothing
is checked and nothing is said.
"""

import fnmatch
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from steps import StepError, run_quietly, say

_QT = [
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libx11-6",
    "libxkbcommon0",
    "libzstd1",
    "zlib1g",
]

_X11 = [
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libxkbcommon-x11-0",
]

_WAYLAND = ["libwayland-client0", "libwayland-cursor0", "libwayland-egl1"]

_DESKTOP = [
    "at-spi2-core",
    "dbus",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "keepassxc",
    "libkf5wallet-bin",
    "libqca-qt5-2-plugins",
    "libreoffice-calc-nogui|libreoffice-calc",
    "libsecret-tools",
    "openbox",
    "orca",
    "python3-gi",
    "python3-speechd",
    "xdotool",
    "xvfb",
]

_CLIPBOARDS = [
    "copyq",
    "diodon",
    "kwin-wayland",
    "mutter",
    "parcellite",
    "sway",
    "wl-clipboard",
    "wtype",
    "xfce4-clipman",
]

FOR_THE_WINDOW = [*_QT, *_X11, *_WAYLAND, "fonts-dejavu-core|fonts-*"]
"""``a|b-*``: any of them will do, and the first is what to install."""

_FREEZING = ["binutils", "dpkg-dev", "xz-utils"]

_TRYING_OUT = ["appstream", "debootstrap", "desktop-file-utils"]

FOR_THE_BUILD = [*FOR_THE_WINDOW, *_FREEZING]
"""What takes along libraries, or finds out which package has them, needs them installed."""

FOR_THE_TESTS = [*FOR_THE_WINDOW, *_DESKTOP, *_CLIPBOARDS, *_FREEZING, *_TRYING_OUT]

_ASK_NOTHING = "noninteractive"


def is_debian() -> bool:
    """Whether packages can be asked for and installed here in Debian's way."""
    return sys.platform == "linux" and bool(shutil.which("dpkg-query") and shutil.which("apt-get"))


def missing(wanted: Iterable[str]) -> list[str]:
    """Those that are not installed, under their own name or as another package's ``Provides``."""
    there = _installed()

    def is_there(name: str) -> bool:
        return bool(fnmatch.filter(there, name)) if "*" in name else name in there

    return [names.partition("|")[0] for names in wanted if not any(map(is_there, names.split("|")))]


def install(packages: Sequence[str], *, needed_for: str) -> None:
    """Install packages, if this may be done without asking anyone.

    Raises:
        StepError: It may not, or it failed; the text has the command to type.
    """
    names = " ".join(packages)
    say(f"Debian packages missing for {needed_for}: {names}")
    by_hand = (
        f"Please install them with:\n\n  sudo apt-get install --no-install-recommends {names}\n"
    )
    prefix = _as_root()
    if prefix is None:
        raise StepError(by_hand)
    say("Installing them …")
    apt = [*prefix, "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120"]
    environ = {"DEBIAN_FRONTEND": _ASK_NOTHING}
    failed = f"They could not be installed. {by_hand}"
    run_quietly([*apt, "update"], or_else=failed, environ=environ)
    command = [*apt, "install", "--no-install-recommends", *packages]
    run_quietly(command, or_else=failed, environ=environ)


def state(wanted: Sequence[str]) -> str:
    """What an answer depends on: it holds until a package comes or goes."""
    status = Path(os.environ.get("DPKG_ADMINDIR", "/var/lib/dpkg"), "status")
    changed = status.stat().st_mtime_ns if status.exists() else 0
    return f"{changed} {' '.join(wanted)}"


@cache
def _as_root() -> list[str] | None:
    """What to put before a command for the administrator; None if this can't be."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    if allowed.returncode:
        return None
    return ["sudo", "-n", "env", f"DEBIAN_FRONTEND={_ASK_NOTHING}"]


def _installed() -> set[str]:
    """The names of all installed packages, and what they provide.

    With a new binary interface Debian renames a library and lets it provide the old name
    (libglib2.0-0 is provided by libglib2.0-0t64), hence the second.
    """
    form = "${db:Status-Status}\t${Package}\t${Provides}\n"
    done = subprocess.run(
        ["dpkg-query", "--show", "--showformat", form],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    names = set()
    for line in done.stdout.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            offers = (offer.split()[0] for offer in provides.split(",") if offer.strip())
            names.update([package, *offers])
    return names
