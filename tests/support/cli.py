"""The program in a terminal: a real process in a home of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TIMEOUT = 30
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "COVERAGE_PROCESS_START")


@dataclass(frozen=True)
class Outcome:
    """How it ended, and what it said."""

    code: int
    out: str
    err: str


class Terminal:
    """Runs the program; `home` is all that it finds of a user."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def environ(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """No display, no session bus, no settings but those in `home`."""
        kept = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        kept |= {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
        folders = {
            f"XDG_{name}_HOME": str(self.home / name.lower())
            for name in ("CONFIG", "STATE", "CACHE", "DATA")
        }
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {
            **kept,
            **folders,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONFAULTHANDLER": "1",
            **(extra or {}),
        }

    def run(
        self, *arguments: str, given: str | bytes = b"", environ: Mapping[str, str] | None = None
    ) -> Outcome:
        """Until it ends."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "app", *arguments],
            cwd=PROJECT,
            env=self.environ(environ),
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def python(
        self, code: str, *arguments: str, environ: Mapping[str, str] | None = None
    ) -> Outcome:
        """A few lines of Python in the same surroundings."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *arguments],
            cwd=PROJECT,
            env=self.environ(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def files(self) -> dict[str, bytes]:
        """What it left behind."""
        return {
            str(path.relative_to(self.home)): path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file()
        }
