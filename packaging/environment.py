"""The folder ``.venv``: makes it, fills it with the pinned packages, and knows when it is right."""

import hashlib
import importlib.util
import json
import os
import platform
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import debian
from steps import PROJECT, StepError, run_quietly, say

FOLDER = PROJECT / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = FOLDER / "bootstrap.json"
"""What was installed, written when it was: without it, nothing is known to be complete."""

FORMAT = 1
"""Raise it when this file makes something else than before: it is then made everywhere."""

FILES = {
    "app": PROJECT / "packaging" / "requirements" / "app.txt",
    "dev": PROJECT / "packaging" / "requirements" / "dev.txt",
}
"""The sets of packages. ``dev`` has all of ``app`` in it, in the same versions."""

PINNED = ("--quiet", "--require-hashes", "--no-deps")
"""How pip takes such a file. It names all that there is, so pip need not look for more: an older
pip takes ``coverage[toml]>=7`` for a wish of its own, and fails as soon as a newer one is out."""

PLANS = {
    "app": "Installing what the program needs (some 100 MB to download the first time) …",
    "dev": "Installing what the program and its tests need (some 150 MB the first time) …",
}


def provide(which: str) -> None:
    """See to it that ``.venv`` has a set of packages.

    Raises:
        StepError: It can't be had.
    """
    digests = {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in FILES.items()}
    if _has(which, digests):
        return
    with _alone():
        if not _has(which, digests):  # Another start may have done it while this one waited.
            _install(which, digests)


def read_stamp() -> dict[str, Any]:
    """What is noted of this ``.venv``; empty if it is not complete, not ours, or broken."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    made_by = stamp.get("made_by") if isinstance(stamp, dict) else None
    return stamp if made_by == _maker() and _is_whole() else {}


def note(**facts: object) -> None:
    """Add to the stamp, all or nothing."""
    draft = STAMP.with_suffix(f".{os.getpid()}")
    stamp = read_stamp() | {"made_by": _maker()} | facts
    draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    draft.replace(STAMP)


def _maker() -> str:
    """Who may use it: packages fit one Python version on one kind of machine."""
    version = ".".join(map(str, sys.version_info[:2]))
    return f"{FORMAT} {sys.implementation.name} {version} {sys.platform} {platform.machine()}"


def _has(which: str, digests: dict[str, str]) -> bool:
    return read_stamp().get(which) == digests[which]


def _is_whole() -> bool:
    """Whether its Python is still there: an upgrade of the system may have taken it away."""
    if os.name != "nt":
        return PYTHON.exists()  # A link, so this is about where it leads to.
    try:
        settings = (FOLDER / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    home = re.search(r"^home *= *(.+)$", settings, re.MULTILINE)
    return PYTHON.exists() and home is not None and Path(home[1].strip(), "python.exe").exists()


def _install(which: str, digests: dict[str, str]) -> None:
    if not read_stamp() and not _can_be_filled():
        _make()
    kept = read_stamp()
    STAMP.unlink(missing_ok=True)
    say(PLANS[which])
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    run_quietly(
        [*pip, "install", *PINNED, "-r", str(FILES[which])],
        or_else="The packages could not be installed.",
    )
    # A change of the smaller set may have moved what the larger one has in common with it.
    sets = dict(digests) if which == "dev" else {"app": digests["app"], "dev": None}
    note(**{"packages": kept.get("packages", {}), **sets})


def _can_be_filled() -> bool:
    """Whether a ``.venv`` without a stamp (a stopped install, say) is good enough to go on with."""
    if not _is_whole():
        return False
    version = "import sys, pip; sys.exit(sys.version_info[:2] != ({}, {}))"
    try:
        run_quietly(
            [str(PYTHON), "-c", version.format(*sys.version_info[:2])], or_else="No working Python."
        )
    except StepError:
        return False
    return True


def _make() -> None:
    if FOLDER.exists() and not (FOLDER / "pyvenv.cfg").exists() and any(FOLDER.iterdir()):
        raise StepError("The folder .venv here is not a virtual environment. Please move it away.")
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        _get_venv()
    say(f"Making {FOLDER.name} …")
    run_quietly(
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
        or_else="The folder .venv could not be made.",
    )


def _get_venv() -> None:
    """Debian has the module in a package of its own."""
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if not debian.is_debian():
        raise StepError("This Python lacks its modules venv and ensurepip; please install them.")
    debian.install([package], needed_for="the folder .venv")


@contextmanager
def _alone() -> Iterator[None]:
    """Let only one install go on at a time; where the system has no such lock, do without."""
    try:
        import fcntl  # noqa: PLC0415 - only POSIX has it
    except ImportError:
        yield
        return
    with Path(__file__).open("rb") as file:
        with suppress(OSError):  # Not every file system has locks.
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
