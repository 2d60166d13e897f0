"""The program's folder: runs PyInstaller, the same way every time."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import make_licences
from frozen import system_licences, windows_version
from steps import PROJECT, run_quietly, say

NAME = "pixverse-inspector"
SPEC = PROJECT / "packaging" / "frozen" / f"{NAME}.spec"
_WITHOUT_HISTORY = 1_700_000_000
"""The date of what is built from something else than a git repository."""


@dataclass(frozen=True)
class Frozen:
    """What PyInstaller made."""

    folder: Path
    contents: Path
    """A list of what went in, written by the spec: JSON."""
    epoch: int
    """The date of everything in it."""


def freeze(dist: Path, work: Path, *, bare: bool = False) -> Frozen:
    """Make the folder anew.

    Args:
        dist: Where to put it.
        work: Where to work.
        bare: Freeze an empty window with the same settings, to compare with.

    Raises:
        StepError: It could not be made.
    """
    name = f"{NAME}-bare" if bare else NAME
    contents = work / f"{name}.json"
    work.mkdir(parents=True, exist_ok=True)
    epoch = commit_date()
    _prepare(work)
    say(f"Freezing {name} …")
    _run_pyinstaller(name, dist, work, epoch, ["--bare"] if bare else [])
    folder = dist / name
    _tidy(folder, epoch)
    return Frozen(folder, contents, epoch)


def commit_date() -> int:
    """When what is built was committed, in seconds since 1970: the only date in what is made."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    except OSError:
        return _WITHOUT_HISTORY
    return int(told.stdout) if told.returncode == 0 else _WITHOUT_HISTORY


def _prepare(work: Path) -> None:
    """What the spec expects to find."""
    licences = make_licences.text(make_licences.needed(), system_licences.sections())
    (work / "licences.txt").write_text(licences, encoding="utf-8")
    windows_version.write(work / "version.txt")
    if not sys.platform.startswith("linux"):
        run_quietly(
            [sys.executable, str(PROJECT / "packaging" / "make_icons.py"),
             "--png-dir", str(work / "png"), "--bundle-dir", str(work)],
            or_else="The icons could not be drawn.",
        )  # fmt: skip


def _run_pyinstaller(name: str, dist: Path, work: Path, epoch: int, options: Sequence[str]) -> None:
    environ = {
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "1",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYINSTALLER_CONFIG_DIR": str(work / "cache"),  # not shared with another build
    }
    shutil.rmtree(dist / name, ignore_errors=True)
    run_quietly(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(dist), "--workpath", str(work / name), str(SPEC),
         "--", "--work", str(work), *options],
        or_else="PyInstaller failed.",
        environ=environ,
    )  # fmt: skip


def _tidy(folder: Path, epoch: int) -> None:
    """The same rights and dates whoever builds, and whenever."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        if sys.platform.startswith("linux"):
            runs = path.is_dir() or path.parent == folder or ".so" in path.name
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))


def read_contents(frozen: Frozen) -> dict[str, list[list[str]]]:
    """What went in: ``{"files": [[place, source], …], "modules": [[name, source], …]}``."""
    loaded: dict[str, list[list[str]]] = json.loads(frozen.contents.read_text(encoding="utf-8"))
    return loaded
