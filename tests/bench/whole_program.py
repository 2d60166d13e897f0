"""The program as a whole: processes of their own, on a screen of their own if there is one."""

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.documents import answer, later
from tests.bench.figures import Figure, growth, ratio
from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import fake_api_token
from tests.support.server import Answer, LoopbackServer

_PROGRAMS = Path(__file__).with_name("programs")
_ROUNDS = 11
_SIZES = [1_000, 10_000]
_HELD = 10_000
_FRAMES = 4
"""So long may the loop be held at most, in frames of the table drawn with Qt's own delegate."""
_SMALL = 100
_KIB = 1024
_PATH = "/v1/pixverse/account"


@contextmanager
def surroundings() -> Iterator[dict[str, str]]:
    """An environment with a screen: a real one on Xvfb where that is installed."""
    if shutil.which("Xvfb") and shutil.which("openbox"):
        with Desktop(keyring=False) as desktop:
            yield _unmeasured(desktop.environ)
        return
    with tempfile.TemporaryDirectory() as home:
        own = {"QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        yield _unmeasured(os.environ | own)


def _unmeasured(environ: dict[str, str]) -> dict[str, str]:
    """Without the tracing of coverage, which takes longer than what is measured here."""
    return {name: value for name, value in environ.items() if not name.startswith("COVERAGE_")}


def run(environ: dict[str, str], program: str, *arguments: str, given: str = "") -> list[str]:
    """The lines that one of `programs` has printed."""
    command = [sys.executable, "-m", f"tests.bench.programs.{program}", *arguments]
    done = subprocess.run(
        command, cwd=PROJECT, env=environ, input=given, capture_output=True, text=True,
        timeout=600, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{command} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout.split("\n")


def _since(environ: dict[str, str], program: str, *given: str, token: str = "") -> list[float]:
    """Seconds from the start of `program` to each moment that it tells."""
    begun = time.monotonic()
    told = run(environ, program, *given, given=token)
    return [float(moment) - begun for moment in told if moment]


def start(environ: dict[str, str]) -> Iterator[Figure]:
    """To the frame, to the window complete, and to the rows; each beside the least there can be."""
    only_paint = environ | {"BENCH_PAINT": "1"}
    body = answer(_SMALL)
    token = fake_api_token() + "\n"
    with LoopbackServer(Answer(body=body)) as server:
        ours_with = ("--token-stdin", "--api-url", server.origin)
        taken: list[list[float]] = [[], [], [], [], []]
        for _ in range(_ROUNDS):
            painted = _since(only_paint, "ours")
            taken[0].append(painted[0])
            taken[1].append(painted[1])
            taken[2].append(_since(environ, "bare")[0])
            taken[3].append(_since(environ, "ours", *ours_with, token=token)[2])
            taken[4].append(_since(environ, "bare", server.origin + _PATH)[1])
    frame, complete, bare, rows, fetched = (median(each[1:]) for each in taken)  # one warms up
    yield ratio("start: first paint / bare window", frame, bare, bound=1.25, aim=1.15)
    yield ratio("start: window complete / bare window", complete, bare)
    yield ratio("start: rows on screen / bare window and bare fetch", rows, fetched)


def held(environ: dict[str, str]) -> tuple[dict[str, float], float]:
    """How long the loop did not come round, at most, for each thing that is done, and a frame.

    In seconds. The frame is one of the table drawn with Qt's own delegate, in the same run.
    """
    token = fake_api_token() + "\n"
    body = answer(_HELD)
    answers = itertools.cycle([Answer(body=body), Answer(body=later(body))])
    with LoopbackServer(lambda _: next(answers)) as server:
        given = ("--token-stdin", "--api-url", server.origin)
        told = run(environ | {"BENCH_HOLD": "1"}, "ours", *given, given=token)
    found: dict[str, float] = json.loads(told[2])
    return found, found.pop("frame")


def hold(environ: dict[str, str]) -> Iterator[Figure]:
    """How long the loop is held at 10,000 accounts while people use the window."""
    runs = [held(environ) for _ in range(5)]
    frame = median(each for _, each in runs)
    for name in runs[0][0]:
        longest = median(run[name] for run, _ in runs)
        title = f"{_HELD:,} accounts: loop held at most, {name} / a frame"
        yield ratio(title, longest, frame, bound=_FRAMES)


def memory(environ: dict[str, str]) -> Iterator[Figure]:
    """Of a listing on screen, with everything made that sorting and filtering keep."""
    quiet = environ | {"QT_QPA_PLATFORM": "offscreen", "MALLOC_TRIM_THRESHOLD_": "0"}
    taken = [float(run(quiet, "memory", str(size))[0]) for size in _SIZES]
    for size, each in zip(_SIZES, taken, strict=True):
        limits = {"bound": 1024.0} if size >= _HELD else {}
        yield Figure(f"memory {size:,}: bytes an account over its JSON", each / size, "B", **limits)
    shown = "  ".join(f"{each / _KIB:,.0f} KiB" for each in taken)
    exponent = growth("", _SIZES, taken, 1.1).value
    yield Figure("memory: growth", exponent, "exponent", shown, 1.1)


def idle(environ: dict[str, str], seconds: float = 30) -> Iterator[Figure]:
    """With the list on screen and nobody there."""
    command = [sys.executable, "-m", "app", "--demo"]
    with subprocess.Popen(command, cwd=PROJECT, env=environ) as process:
        try:
            time.sleep(5)  # until everything that follows the start has been done
            before = _threads(process.pid)
            time.sleep(seconds)
            after = _threads(process.pid)
        finally:
            process.terminate()
    busy = sum(after[thread][0] - before.get(thread, (0.0, 0))[0] for thread in after)
    wakes = sum(after[thread][1] - before.get(thread, (0.0, 0))[1] for thread in after)
    share = 100 * busy / seconds
    yield Figure(f"idle {seconds:g} s: share of a core", share, "%", f"{busy * 1e3:.0f} ms", 0.3)
    yield Figure(f"idle {seconds:g} s: wake-ups a second", wakes / seconds, "1/s")


def _threads(pid: int) -> dict[str, tuple[float, int]]:
    """Seconds that each thread of a process has run, and how often it has fallen asleep."""
    found = {}
    for folder in Path(f"/proc/{pid}/task").iterdir():
        nanoseconds = int((folder / "schedstat").read_text(encoding="ascii").split()[0])
        status = (folder / "status").read_text(encoding="utf-8")
        sleeps = int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0])
        found[folder.name] = (nanoseconds / 1e9, sleeps)
    return found
