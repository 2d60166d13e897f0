"""The frozen program, built once for what is there now, and kept until something of it changes."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.desktop import PROJECT

NAME = "pixverse-inspector"
_KEPT = PROJECT / "build" / "tested"
_INPUTS = ("app", "resources", "packaging")
_NOT_IN_IT = {".pyc", ".md", ".ts", ".yml"}
_PATIENCE = 900
_ENOUGH = 3


def products() -> Path:
    """The folder with everything that ``packaging/build.py`` makes."""
    return _built("all")


def second_folder() -> Path:
    """The folder of the program from a second build, elsewhere and under another locale."""
    return _built("again", "--folder", LC_ALL="C", TZ="Asia/Tokyo") / NAME


def bare_folder() -> Path:
    """An empty window, frozen in the same way."""
    return _built("bare", "--bare") / f"{NAME}-bare"


def is_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def elf_files(folder: Path) -> list[Path]:
    """All programs and libraries in a folder."""
    found = [path for path in sorted(folder.rglob("*")) if is_elf(path)]
    assert found
    return found


def _built(which: str, *options: str, **environ: str) -> Path:
    place = _KEPT / _fingerprint() / which
    done = place / "done"
    if not done.exists():
        _forget_old()
        shutil.rmtree(place, ignore_errors=True)
        command = [sys.executable, "packaging/build.py", *options]
        made = subprocess.run(
            [*command, "--dist", place / "dist", "--work", place / "work"],
            cwd=PROJECT, env=_environ() | environ, capture_output=True, text=True,
            timeout=_PATIENCE, check=False,
        )  # fmt: skip
        assert made.returncode == 0, made.stdout + made.stderr
        done.touch()
    return place / "dist"


def _environ() -> dict[str, str]:
    """Without what makes subprocesses measure their coverage: PyInstaller would be measured."""
    return {key: value for key, value in os.environ.items() if not key.startswith("COVERAGE_")}


def _fingerprint() -> str:
    digest = hashlib.sha256(sys.version.encode())
    for folder in _INPUTS:
        for path in sorted((PROJECT / folder).rglob("*")):
            if path.is_file() and path.suffix not in _NOT_IN_IT:
                digest.update(f"{path.relative_to(PROJECT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _forget_old() -> None:
    """Keep the last few only: each has some 250 MB."""
    if _KEPT.is_dir():
        kept = sorted(_KEPT.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in kept[_ENOUGH - 1 :]:
            if old.name != _fingerprint():
                shutil.rmtree(old, ignore_errors=True)
