"""What is in the program that people download, and what is told of it."""

import importlib.util
import json
import platform
import re
import subprocess
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support import frozen

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "packaging" / "README.md"
QT = "PySide6/Qt"

pytestmark = pytest.mark.timeout(900)


def module(name: str) -> ModuleType:
    """One of packaging/, which is no package."""
    place = ROOT / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name.replace("/", "_"), place)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


trim = module("frozen/trim")
make_licences = module("make_licences")


@pytest.fixture(scope="module")
def folder() -> Path:
    return frozen.products() / frozen.NAME


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    (path,) = frozen.products().glob("*.cdx.json")
    read: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return read


# ---- What goes in -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6OpenGL.so.6",  # Wayland's plugins need it
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/translations/qtbase_de.qm",
        f"{QT}/translations/qtbase_pt_BR.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "libssl.so.3",
        "libpython3.11.so.1.0",
        "libxcb-cursor.so.0",
        "app/resources/licences.txt",
        "app/resources/report.css",
        "app/resources/report.html",
        "app/resources/sample/pixverse-v1.json",
    ],
)
def test_it_stays(place: str) -> None:
    assert trim.kept([(place, "", "")], ["de", "pt_BR"]) == [(place, "", "")]


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platforms/libqminimal.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_it.qm",
        f"{QT}/translations/assistant_de.qm",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "certifi/cacert.pem",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
        "libssl3.so",  # Mozilla's
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_it_goes(place: str) -> None:
    assert trim.kept([(place, "", "")], ["de", "pt_BR"]) == []


def test_each_reason_is_given() -> None:
    assert all(trim.FILES.values())
    assert all(trim.FROM_THE_BUILDER.values())


# ---- What is told of it -----------------------------------------------------------------------


@cache
def objdump(path: Path) -> str:
    command = ["objdump", "--private-headers", path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_what_comes_from_the_system_is_told(folder: Path) -> None:
    files = frozen.elf_files(folder)
    needed = {name for path in files for name in re.findall(r"NEEDED +(\S+)", objdump(path))}
    system = needed - {path.name for path in folder.rglob("*")}
    told = README.read_text("utf-8").partition("## From the system")[2].partition("\n## ")[0]
    assert set(re.findall(r"`(\S+\.so[\d.]*)`", told)) == system


def version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


def test_the_oldest_glibc_is_told_and_true(folder: Path) -> None:
    found = {
        version(number)
        for path in frozen.elf_files(folder)
        for number in re.findall(r"GLIBC_(2[\d.]+)", objdump(path))
    }
    told = re.search(r"glibc floor: \*\*(2\.\d+)\*\*", README.read_text("utf-8"))
    assert told is not None
    assert f"glibc {told[1]} or newer" in (ROOT / "README.md").read_text("utf-8")
    # Releases are built with an older glibc than some machines of developers have.
    here = version(platform.libc_ver()[1])
    assert max(found) <= (version(told[1]) if here <= (2, 36) else here)
    (package,) = frozen.products().glob("*.deb")
    depends = subprocess.run(
        ["dpkg-deb", "--field", package, "Depends"], capture_output=True, text=True, check=True
    ).stdout
    asked = re.search(r"libc6 \(>= (2\.\d+)\)", depends)
    assert asked is not None
    assert version(asked[1]) >= max(found)


def test_the_bill_names_every_part(folder: Path, bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    names = {part["name"].lower() for part in bill["components"]}
    assert names >= {
        "cpython", "pyinstaller", "pyside6_essentials", "shiboken6", "httpx", "httpcore", "h11",
        "anyio", "idna", "keyring", "secretstorage", "jeepney", "cryptography", "cffi", "msgspec",
        "truststore", "platformdirs", "qasync", "socksio",
    }  # fmt: skip
    assert not names & {"pytest", "ruff", "setuptools", "pip", "cyclonedx-python-lib"}
    qt = {path.name.lower() for path in folder.rglob("libQt6*") if path.is_file()}
    assert qt <= names
    assert all(part.get("licenses") for part in bill["components"])


def test_every_part_has_its_licence_with_it(folder: Path, bill: dict[str, Any]) -> None:
    text = (folder / "_internal" / "app" / "resources" / "licences.txt").read_text("utf-8")
    of_qt = {"pyside6-essentials", "shiboken6"}
    for part in bill["components"]:
        kind, _, name = part.get("purl", "").partition("@")[0].rpartition("/")
        if kind in {"pkg:pypi", "pkg:deb/debian"} and name not in of_qt:
            heading = name.replace("-", "[-_. ]")
            assert re.search(rf"^{heading}('s| )", text, re.MULTILINE | re.IGNORECASE), name
    assert "\nQt, PySide6 and Shiboken " in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "download.qt.io" in text


def test_the_licences_that_are_kept_are_those_of_the_packages() -> None:
    kept = (ROOT / "resources" / "licences.txt").read_text("utf-8")
    for name in make_licences.needed():
        if name not in {"pyside6-essentials", "shiboken6"}:
            heading, _ = make_licences.section(name)
            assert f"\n{heading}\n" in kept, "make it anew: packaging/make_licences.py"
