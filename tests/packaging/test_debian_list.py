"""Whether the packages that are installed for the window are all that Qt needs."""

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import PySide6
import pytest
import shiboken6

from tests.packaging.test_build import ROOT
from tests.support.bare_system import BareSystem

QT: Final = Path(PySide6.__path__[0])
SHIBOKEN: Final = Path(shiboken6.__path__[0])

MODULES: Final = ("Core", "DBus", "Gui", "Network", "Svg", "Widgets")
PLUGINS: Final = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqsvg.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-decoration-client/*.so",
    "wayland-graphics-integration-client/*.so",
    "wayland-shell-integration/*.so",
)
"""What the program uses on one desktop or another.

Not OpenGL on X11, since widgets paint without; nor the theme of GTK, which Qt takes only where all
of GTK is there.
"""

EVERYWHERE: Final = {"libc6", "libgcc-s1", "libstdc++6"}
"""No Debian is without them: apt and dpkg need them."""

TRY: Final = """
import ctypes, sys
for module in sys.argv[1].split():
    __import__(f"PySide6.Qt{module}")
for plugin in sys.argv[2:]:
    ctypes.CDLL(plugin)
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["try", "-platform", "offscreen"])
print(QLabel("Here").grab().isNull())
"""


def plugins() -> list[Path]:
    """Those of the list, each of which has to be there."""
    found = []
    for pattern in PLUGINS:
        named = sorted((QT / "Qt" / "plugins").glob(pattern))
        assert named, pattern
        found += named
    return found


def libraries() -> Iterator[Path]:
    """All of Qt that the program loads, with what that loads of Qt in turn."""
    open_ = [*(QT / f"Qt{name}.abi3.so" for name in MODULES), *plugins()]
    open_ += [*QT.glob("libpyside6.*"), *SHIBOKEN.glob("*.so*")]
    done: set[Path] = set()
    while open_:
        path = open_.pop()
        if path not in done:
            done.add(path)
            yield path
            open_ += [QT / "Qt" / "lib" / name for name in needed(path) if is_of_qt(name)]


def is_of_qt(name: str) -> bool:
    return (QT / "Qt" / "lib" / name).exists()


@cache
def needed(path: Path) -> list[str]:
    """The libraries that one names itself."""
    command = ["objdump", "--private-headers", path]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return re.findall(r"NEEDED +(\S+)", told)


def places(paths: list[Path]) -> dict[str, str]:
    """Where the loader of this machine finds what libraries need, by its name."""
    told = subprocess.run(["ldd", *paths], capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"(\S+) => (/\S+)", told))


@cache
def names_of_package(place: str) -> set[str]:
    """The package that has a file, under its own name and all those that it provides.

    ``/lib`` and ``/usr/lib`` may be one folder, of which dpkg knows only one name.
    """
    for spelling in (place, place.removeprefix("/usr"), f"/usr{place}"):
        command = ["dpkg-query", "--search", spelling]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            package = done.stdout.partition(":")[0]
            form = ["--showformat", "${Package}, ${Provides}\n", package]
            told = subprocess.run(
                ["dpkg-query", "--show", *form], capture_output=True, text=True, check=True
            ).stdout
            return {name.split()[0] for name in told.replace("\n", ",").split(",") if name.strip()}
    raise AssertionError(f"{place} is of no package")


@pytest.fixture(scope="module")
def listed() -> list[str]:
    """What ``bootstrap.py run`` has installed; of several that would do, the first."""
    ask = "import debian; print(*debian.FOR_THE_WINDOW)"
    done = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=ROOT / "packaging", capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [names.partition("|")[0] for names in done.stdout.split()]


def test_each_library_of_the_system_is_in_a_package_of_the_list(listed: list[str]) -> None:
    files = list(libraries())
    found, lacking = places(files), {}
    for name in {name for path in files for name in needed(path)}:
        of_ours = name.startswith("ld-linux") or QT.parent in Path(found[name]).parents
        if not of_ours and not names_of_package(found[name]) & {*listed, *EVERYWHERE}:
            lacking[name] = names_of_package(found[name])
    assert lacking == {}


@pytest.mark.timeout(600)
def test_the_list_is_enough_on_the_newest_debian(listed: list[str], tmp_path: Path) -> None:
    with BareSystem(tmp_path / "system", "stable") as system:
        system.install_named(*listed)
        for package in (QT, SHIBOKEN):
            system.copy(package, "/opt")
        inside = [f"/opt/{path.relative_to(QT.parent)}" for path in libraries()]
        told = system.run("ldd", *inside, environ={"LD_LIBRARY_PATH": "/opt/PySide6/Qt/lib"})
        assert [line for line in told.splitlines() if "not found" in line] == []
        system.install_named("python3")
        given = [f"/opt/{path.relative_to(QT.parent)}" for path in plugins()]
        command = ["python3", "-c", TRY, " ".join(MODULES), *given]
        assert system.run(*command, environ={"PYTHONPATH": "/opt"}) == "False\n"
