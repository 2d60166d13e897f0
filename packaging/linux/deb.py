"""The Debian package: the folder under ``/usr/lib``, and what a desktop needs to know of it."""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from frozen.freeze import NAME, Frozen
from frozen.windows_version import program_version
from steps import PROJECT, StepError, run_quietly

ID = "pixverse-account-inspector"
"""As the program names itself to the desktop (QGuiApplication.desktopFileName)."""
COMPONENT = "io.github.pixverse_account_inspector"
HERE = PROJECT / "packaging" / "linux"
ICONS = PROJECT / "resources" / "icons"

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: PixVerse Account Inspector contributors
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: net
Priority: optional
Description: see which accounts useapi.net keeps for you
 A small window that shows which accounts of PixVerse, Runway, Kling, Google Flow
 and others are set up at useapi.net, how many jobs they may run, and what needs
 attention. It only reads, and keeps the API token in the desktop's keyring.
"""

_BY_HAND = ["ca-certificates"]
"""What the libraries do not tell: whom to trust on the network."""

_RECOMMENDS = [
    "default-dbus-session-bus | dbus-session-bus",
    # The first one where there is none. KDE has a keyring of its own, in the others but the last.
    "gnome-keyring | libkf5wallet-bin | libkf6wallet-bin | kwallet6 | kwalletmanager | keepassxc",
    "xdg-desktop-portal",  # the system's file dialogs, and dark mode
    "xdg-utils",  # links open in the browser
]
"""It runs without them, and does less."""


def make(frozen: Frozen, dist: Path) -> Path:
    """Make the package; returns it.

    Raises:
        StepError: A tool failed.
    """
    package = dist / f"{NAME}_{program_version()}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="deb-") as made:
        root = Path(made, "root")
        _fill(root, frozen)
        (root / "DEBIAN").mkdir()
        control = _CONTROL.format(
            name=NAME,
            version=program_version(),
            size=_kibibytes(root),
            recommends=", ".join(_RECOMMENDS),
            depends=", ".join(sorted([*depends(root), *_BY_HAND])),
        )
        _write(root / "DEBIAN" / "control", control)
        _same_dates(root, frozen.epoch)
        run_quietly(
            [
                "dpkg-deb",
                "--build",
                "--root-owner-group",
                "-Zzstd",
                "-z12",
                str(root),
                str(package),
            ],
            or_else="The Debian package could not be made.",
            environ={"SOURCE_DATE_EPOCH": str(frozen.epoch)},
        )
    return package


def depends(root: Path) -> list[str]:
    """The packages that need to be there, as Debian's own tool finds them.

    Args:
        root: What is to be packed. Libraries that are in it need no package.

    Raises:
        StepError: There is a library that no package has.
    """
    programs = [path for path in sorted(root.rglob("*")) if _is_elf(path)]
    private = sorted({f"-l/{program.parent.relative_to(root)}" for program in programs})
    with tempfile.TemporaryDirectory(prefix="shlibdeps-") as made:
        described = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n"
        _write(Path(made, "debian", "control"), described)
        done = subprocess.run(
            ["dpkg-shlibdeps", "-O", f"-S{root}", *private, *(f"-e{each}" for each in programs)],
            cwd=made, capture_output=True, text=True, check=False,
        )  # fmt: skip
    found = re.search(r"^shlibs:Depends=(.*)$", done.stdout, re.MULTILINE)
    if done.returncode or found is None:
        text = f"dpkg-shlibdeps failed:\n{done.stderr}"
        raise StepError(text)
    return [each.strip() for each in found[1].split(",")]


def _fill(root: Path, frozen: Frozen) -> None:
    shutil.copytree(frozen.folder, root / "usr" / "lib" / NAME, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    _write(share / "applications" / f"{ID}.desktop", (HERE / f"{ID}.desktop").read_text("utf-8"))
    _write(share / "metainfo" / f"{COMPONENT}.metainfo.xml", metainfo(frozen.epoch))
    for png in sorted((ICONS / "app").glob("*.png")):
        size = f"{png.stem}x{png.stem}"
        _copy(png, share / "icons" / "hicolor" / size / "apps" / f"{ID}.png")
    _copy(ICONS / "app.svg", share / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg")
    documents = share / "doc" / NAME
    licences = frozen.folder / "_internal" / "app" / "resources" / "licences.txt"
    _copy(licences, documents / "copyright")
    changes = (PROJECT / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def metainfo(epoch: int) -> str:
    """What software centres show; its release is this one."""
    text = (HERE / f"{COMPONENT}.metainfo.xml").read_text(encoding="utf-8")
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return text.replace("@VERSION@", program_version()).replace("@DATE@", date)


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _kibibytes(root: Path) -> int:
    sizes = (path.lstat().st_size for path in root.rglob("*") if path.is_file())
    return sum(-(-size // 1024) for size in sizes)


def _same_dates(root: Path, epoch: int) -> None:
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
