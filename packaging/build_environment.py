"""The folder ``build/venv``: what the build needs, and nothing of what the tests need.

It is apart from ``.venv`` because PyInstaller takes along what a library could use: a tool that
only happens to be installed would be in the program then.
"""

import hashlib
import os
import sys
from pathlib import Path

import environment
from steps import PROJECT, run_quietly, say

FOLDER = PROJECT / "build" / "venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = PROJECT / "packaging" / "requirements" / "build.txt"
_STAMP = FOLDER / "made-of"


def is_inside() -> bool:
    """Whether this is its Python."""
    return Path(sys.prefix).resolve() == FOLDER.resolve()


def provide() -> None:
    """See to it that it is there, with the pinned packages.

    Raises:
        StepError: It can't be had.
    """
    wanted = _made_of()
    if PYTHON.exists() and _STAMP.exists() and _STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("Installing what the build needs (some 100 MB to download the first time) …")
    run_quietly(
        [sys.executable, "-m", "venv", "--clear", str(FOLDER)],
        or_else="The folder build/venv could not be made.",
    )
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    run_quietly(
        [*pip, *environment.PINNED, "-r", str(REQUIREMENTS)],
        or_else="The packages could not be installed.",
    )
    _STAMP.write_text(wanted, encoding="utf-8")


def _made_of() -> str:
    """What the folder depends on."""
    packages = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    return f"{packages} {sys.version} {sys.base_prefix}"
