"""The frozen program: how soon it has painted, beside an empty window that was frozen like it.

Takes some minutes the first time: both are built.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure, ratio
from tests.support import frozen
from tests.support.daemon import Daemon
from tests.support.desktop import PROJECT

_ROUNDS = 11
_BOUND = 1.3


def start() -> Iterator[Figure]:
    """To the first paint."""
    ours = [str(frozen.products() / frozen.NAME / frozen.NAME), "--demo"]
    bare = [str(frozen.bare_folder() / f"{frozen.NAME}-bare")]
    taken: list[list[float]] = [[], []]
    with _empty_screen() as environ:
        for _ in range(_ROUNDS):
            for command, into in zip((ours, bare), taken, strict=True):
                into.append(_first_pixel(environ, command))
    first, least = (median(each[1:]) for each in taken)  # the first one warms up
    yield ratio("frozen: start to first paint / bare window", first, least, bound=_BOUND)


def _first_pixel(environ: dict[str, str], command: list[str]) -> float:
    watch = [sys.executable, "-m", "tests.bench.programs.first_pixel", *command]
    done = subprocess.run(
        watch, cwd=PROJECT, env=environ, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return float(done.stdout)


@contextmanager
def _empty_screen() -> Iterator[dict[str, str]]:
    """A screen with nothing on it, and a home with nothing in it."""
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="bench-"))
        stack.callback(shutil.rmtree, home, ignore_errors=True)
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }
        ours, its = os.pipe()
        command = ["Xvfb", "-displayfd", str(its), "-screen", "0", "1280x900x24", "-noreset"]
        with open(ours) as number:  # noqa: PTH123 (a descriptor)
            log = home / "Xvfb.log"
            stack.enter_context(Daemon(command, environ=environ, log=log, pass_fds=[its]))
            os.close(its)
            environ["DISPLAY"] = f":{number.readline().strip()}"
        yield environ


def main() -> None:
    for figure in start():
        sys.stdout.write(f"{figure.name}: {figure.value:.2f} × ({figure.measured}), ")
        sys.stdout.write(f"≤ {figure.bound}: {figure.verdict}\n")


if __name__ == "__main__":
    main()
