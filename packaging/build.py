"""Makes what people download, for the system it runs on: one command.

    python3 packaging/build.py            the program's folder and everything that is made of it
    python3 packaging/build.py --folder   only the folder
    python3 packaging/build.py --bare     only the comparison for the bench: an empty window, frozen

Needs Python 3.11 or later, and on Linux what ``debian.FOR_THE_BUILD`` names. Everything is made in
``build/`` and ``dist/``; the packages that it needs are in ``build/venv``, with pinned hashes.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

import build_environment
import debian
from steps import PROJECT, StepError, say

DIST = PROJECT / "dist"


def main() -> int:
    """Makes it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Make what people download.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--folder", action="store_true", help="only the program's folder")
    what.add_argument("--bare", action="store_true", help="only an empty window, to compare with")
    parser.add_argument("--dist", type=Path, default=DIST, help="where to put what is made")
    parser.add_argument("--work", type=Path, help="where to work (default: build/frozen)")
    options = parser.parse_args()
    try:
        if not build_environment.is_inside():
            _have_tools()
            build_environment.provide()
            return _go_inside()
        return _make(options)
    except StepError as error:
        say(str(error))
        return 1


def _have_tools() -> None:
    if debian.is_debian() and (lacking := debian.missing(debian.FOR_THE_BUILD)):
        debian.install(lacking, needed_for="the build")


def _go_inside() -> int:
    command = [str(build_environment.PYTHON), str(Path(__file__)), *sys.argv[1:]]
    return subprocess.call(command)


def _make(options: argparse.Namespace) -> int:
    from frozen import freeze, products  # noqa: PLC0415 - what they import is only inside

    began = time.monotonic()
    dist = options.dist.resolve()
    work = (options.work or PROJECT / "build" / "frozen").resolve()
    if options.bare:
        made = [freeze.freeze(dist, work, bare=True).folder]
    else:
        frozen = freeze.freeze(dist, work)
        made = [frozen.folder] if options.folder else [frozen.folder, *products.make(frozen, dist)]
    for path in made:
        print(path)
    say(f"Made in {time.monotonic() - began:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
