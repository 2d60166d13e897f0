"""All that has to be right before a change is taken: the same here, in CI and before a commit.

``python3 packaging/checks.py format lint`` runs only these, in a ``.venv`` that is there already.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Container, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import IO

from environment import PYTHON
from steps import PROJECT, say

LEAST_COVERAGE = 90
"""Per cent of the program's branches."""

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
"""It has no ``__main__``; and its script would not outlive a move of the folder."""

CHECKS: Sequence[tuple[str, Sequence[str]]] = (
    ("format", ("-m", "ruff", "format", "--check")),
    ("lint", ("-m", "ruff", "check")),
    ("types", ("-m", "mypy")),
    ("imports", ("-c", LINT_IMPORTS)),
    ("erase", ("-m", "coverage", "erase")),
    ("tests", ()),  # see LANES
    ("combine", ("-m", "coverage", "combine", "--quiet")),
    ("coverage", ("-m", "coverage", "report", f"--fail-under={LEAST_COVERAGE}")),
)


OTHERS = ("tests/e2e", "tests/soak", "tests/ui")
FROZEN = "tests/e2e/test_frozen.py"
KEYRINGS = ("tests/e2e/test_keyring_stories.py", "tests/e2e/test_keyring_stories_odd.py")
"""The longest tests: beside real KeePassXC, KWallet and GNOME Keyring."""
LANES: dict[str, Sequence[str]] = {
    "program": ("tests/e2e", *(f"--ignore={file}" for file in (FROZEN, *KEYRINGS))),
    "rest": ("tests", *(f"--ignore={folder}" for folder in OTHERS)),
    # Alone: pytest ignores a folder with all that is in it, also a file that is named besides.
    "frozen": (FROZEN,),
    "keyrings": KEYRINGS,
    "windows": ("tests/ui", "tests/soak"),
}
"""All the tests, each in exactly one lane."""

STREAMS: Sequence[Sequence[str]] = (("program",), ("rest", "frozen"), ("keyrings", "windows"))
"""The lanes run in streams side by side: many tests only wait for a window.

What ``frozen`` tries, ``rest`` has built by then.
"""


def run_all(names: Container[str] = tuple(name for name, _ in CHECKS)) -> int:
    """Run all of them, or those with these names, whatever the first ones say; an exit code."""
    results = []
    for name, command in CHECKS:
        if name not in names:
            continue
        say(f"\n──── {name}")
        began = time.monotonic()
        code = _run(command) if command else _run_lanes()
        results.append((name, code, time.monotonic() - began))
    say("\n──── All in all")
    for name, code, seconds in results:
        say(f"{'ok    ' if code == 0 else 'FAILED'}  {name} ({seconds:.0f} s)")
    return int(not results or any(code for _, code, _ in results))


def run_pytest(arguments: Sequence[str]) -> int:
    """Run only pytest, with these arguments."""
    return _run(["-m", "pytest", *arguments])


def _run_lanes() -> int:
    """All tests; what a stream says comes when the streams before it have ended."""
    with ExitStack() as stack:
        said = [stack.enter_context(tempfile.TemporaryFile()) for _ in STREAMS[1:]]
        pool = stack.enter_context(ThreadPoolExecutor(len(STREAMS)))
        running = [
            pool.submit(_run_stream, *each) for each in zip(STREAMS, [None, *said], strict=True)
        ]
        codes = [running[0].result()]
        for stream, file in zip(running[1:], said, strict=True):
            codes.append(stream.result())
            file.seek(0)
            sys.stdout.flush()
            sys.stdout.buffer.write(file.read())
            sys.stdout.flush()
    return next(filter(None, codes), 0)


def _run_stream(lanes: Sequence[str], said: IO[bytes] | None) -> int:
    """Some lanes one after the other, whatever the first one says."""
    codes = [_run(["-m", "coverage", "run", "-m", "pytest", *LANES[lane]], said) for lane in lanes]
    return next(filter(None, codes), 0)


def _run(command: Sequence[str], said: IO[bytes] | None = None) -> int:
    # Windows of tests go nowhere, unless a test brings its own desktop.
    environ = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [str(PYTHON), *command],
        cwd=PROJECT, env=os.environ | environ, stdout=said, stderr=said, check=False,
    )  # fmt: skip
    return done.returncode


if __name__ == "__main__":
    sys.exit(run_all(sys.argv[1:]))
