"""What is made of the folder: archives, packages, the bill of materials, the checksums."""

import hashlib
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from frozen import sbom
from frozen.freeze import NAME, Frozen
from frozen.windows_version import program_version
from linux import deb
from steps import PROJECT, run_quietly, say

_PLATFORMS = {"linux": "linux-x86_64", "win32": "windows-x86_64", "darwin": "macos"}


def make(frozen: Frozen, dist: Path) -> list[Path]:
    """Make all that the system we run on can make; the checksums last."""
    stem = f"{NAME}-{program_version()}-{_PLATFORMS[sys.platform]}"
    makers = {"linux": _linux, "win32": _windows, "darwin": _mac}
    made = makers[sys.platform](frozen, dist, stem)
    made.append(sbom.write(frozen, dist / f"{stem}.cdx.json"))
    return [*made, checksums(made, dist / f"SHA256SUMS-{_PLATFORMS[sys.platform]}.txt")]


def checksums(files: list[Path], path: Path) -> Path:
    """A file that ``sha256sum --check`` reads."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
    return path


def _linux(frozen: Frozen, dist: Path, stem: str) -> list[Path]:
    say("Packing …")
    return [tar_xz(frozen, dist / f"{stem}.tar.xz"), deb.make(frozen, dist)]


def tar_xz(frozen: Frozen, path: Path) -> Path:
    """The folder as an archive that is the same whoever packs it."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = frozen.epoch
        return member

    tar = path.with_suffix("")
    with tar.open("wb") as file:
        _tar(frozen.folder, file, plain)
    # The size of the blocks decides the bytes, not how many threads there are.
    command = ["xz", "--compress", "--force", "-6", "--threads=0", "--block-size=32MiB", str(tar)]
    run_quietly(command, or_else="The archive could not be compressed.")
    return path


def _tar(
    folder: Path, file: IO[bytes], plain: Callable[[tarfile.TarInfo], tarfile.TarInfo]
) -> None:
    with tarfile.open(fileobj=file, mode="w|", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder.parent)
            archive.add(path, arcname=str(name), recursive=False, filter=plain)


def _windows(frozen: Frozen, dist: Path, stem: str) -> list[Path]:
    """A zip, and with Inno Setup an installer."""
    _sign(*sorted(frozen.folder.glob("*.exe")))
    made = [_zip(frozen, dist / f"{stem}.zip")]
    compiler = shutil.which("iscc") or shutil.which(r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe")
    if compiler is None:
        say("Inno Setup is not installed here: no installer is made.")
        return made
    run_quietly(
        [compiler, "/Qp", f"/DVersion={program_version()}", f"/DFolder={frozen.folder}",
         f"/DOut={dist}", f"/DStem={stem}-setup",
         f"/DIcon={frozen.contents.parent / 'app.ico'}",
         str(PROJECT / "packaging" / "windows" / "installer.iss")],
        or_else="The installer could not be made.",
    )  # fmt: skip
    _sign(dist / f"{stem}-setup.exe")
    return [*made, dist / f"{stem}-setup.exe"]


def _sign(*programs: Path) -> None:
    script = PROJECT / "packaging" / "windows" / "sign.ps1"
    command = ["powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File", str(script)]
    run_quietly([*command, *map(str, programs)], or_else="Signing failed.")


def _zip(frozen: Frozen, path: Path) -> Path:
    date = datetime.fromtimestamp(frozen.epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(frozen.folder.rglob("*")):
            if file.is_file():
                name = file.relative_to(frozen.folder.parent).as_posix()
                info = zipfile.ZipInfo(name, date)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, file.read_bytes())
    return path


def _mac(_frozen: Frozen, dist: Path, stem: str) -> list[Path]:
    """The image that people drag the program from; signed and notarised if there is an identity."""
    image = dist / f"{stem}.dmg"
    app = dist / "PixVerse Account Inspector.app"
    script = PROJECT / "packaging" / "macos" / "make_dmg.sh"
    run_quietly(["bash", str(script), str(app), str(image)], or_else="No image could be made.")
    return [image]
