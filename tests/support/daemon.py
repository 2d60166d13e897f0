"""A process in the background of a test, which never outlives it."""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

from tests.support.waiting import wait_until

_STOPPING = 5.0


class DaemonError(AssertionError):
    """A part of a test's surroundings is missing, did not come up, or ended too early."""


class Daemon:
    """One process with its output in a file; ``with`` stops it."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        environ: Mapping[str, str],
        log: Path,
        given: str = "",
        pass_fds: Sequence[int] = (),
    ) -> None:
        """Start it.

        Args:
            command: What to run; the first word is looked for on PATH.
            environ: All of its environment.
            log: Where its output goes.
            given: What it finds on its standard input.
            pass_fds: Descriptors that it inherits.
        """
        self.name = Path(command[0]).name
        self.log_file = log
        program = shutil.which(command[0])
        if program is None:
            raise DaemonError(f"{command[0]} is not installed.")
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [*_ends_with_us(), program, *command[1:]],
                env=dict(environ),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                pass_fds=pass_fds,
            )
        assert self._process.stdin is not None
        with self._process.stdin as stdin:
            stdin.write(given.encode())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def log(self) -> str:
        """What it said so far."""
        return self.log_file.read_text(errors="replace")

    def ready(self, probe: Callable[[], object]) -> None:
        """Wait until ``probe`` is true, and fail early if the process ends before."""

        def alive_and_ready() -> object:
            if self._process.poll() is not None:
                raise DaemonError(f"{self.name} ended with {self._process.returncode}:\n{self.log}")
            return probe()

        wait_until(alive_and_ready, what=lambda: f"{self.name} to be ready\n{self.log}")

    def stop(self) -> None:
        """End it, kindly first."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            self._process.wait(_STOPPING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _ends_with_us() -> list[str]:
    """Have the kernel end the child when this process is killed and can't do it itself."""
    return ["setpriv", "--pdeathsig", "TERM", "--"]


def processes_with(marker: str) -> list[int]:
    """The processes in whose environment ``marker`` is.

    What a daemon starts (D-Bus activates services, for example) is nobody's child in the end, but
    has inherited its environment.
    """
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environ = (folder / "environ").read_bytes()
        except OSError:
            continue  # Ended, or someone else's.
        if marker.encode() in environ and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return found


def end_processes_with(marker: str) -> None:
    """End all of them, and wait until they are gone."""
    for last_try in (signal.SIGTERM, signal.SIGKILL):
        for pid in processes_with(marker):
            try:
                os.kill(pid, last_try)
            except ProcessLookupError:
                continue
        try:
            wait_until(lambda: not processes_with(marker), timeout=_STOPPING)
        except AssertionError:
            continue
        return
