"""A program under test as people have it: a process of its own, on a desktop of its own."""

import contextlib
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NoReturn, Self

from tests.support.accessible import Node
from tests.support.desktop import PROJECT, Desktop
from tests.support.waiting import PATIENCE, wait_until

_TRIES = 3
_A_WHILE = 5
THE_PROGRAM = (sys.executable, "-m", "app")


class Program:
    """One running program; ``with`` ends it if it still runs."""

    _started = 0

    def __init__(
        self,
        desktop: Desktop,
        *arguments: str,
        command: Sequence[str] = THE_PROGRAM,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        """Start it.

        Args:
            desktop: Where.
            arguments: What follows the command.
            command: Another program than ours.
            environ: What its environment has besides the desktop's.
        """
        Program._started += 1
        self._desktop = desktop
        self._out = desktop.folder / f"program-{Program._started}.out"
        self._err = desktop.folder / f"program-{Program._started}.err"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self._process = subprocess.Popen(
                [*command, *arguments],
                cwd=PROJECT,
                env=desktop.environ | dict(environ or {}),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        if self._process.poll() is None:
            self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def stdout(self) -> str:
        """What it printed so far."""
        return self._read(self._out)

    @property
    def stderr(self) -> str:
        """What it complained about so far."""
        return self._read(self._err)

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    @cached_property
    def accessible(self) -> Node:
        """The root of what it shows; waits until the program is there."""
        tree = self._desktop.accessibility
        root = wait_until(
            lambda: tree.application(self.pid) if self.running else self._fail("It ended."),
            what=lambda: f"the program in the accessibility tree\n{self._told()}",
        )
        assert root is not None
        return root

    def activate(self) -> None:
        """Bring its window to the front and the keyboard to it."""
        self._desktop.activate(self.pid)

    def close_window(self) -> None:
        """Close its front window as people do: by the window manager."""
        for _ in range(_TRIES):  # a key that comes while a dialog still goes away is lost
            self.activate()
            self._desktop.key("alt+F4")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_A_WHILE)
                return

    def terminate(self) -> None:
        """Ask it to end, as a session that is closed does."""
        self.signal(signal.SIGTERM)

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it without asking, as a crash would."""
        self._process.kill()

    def wait(self, timeout: float = PATIENCE) -> int:
        """Wait for its end; returns its exit code (negative: the signal)."""
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._fail(f"It did not end in {timeout:g} s.")

    def ended_well(self, timeout: float = PATIENCE) -> None:
        """Check that it ends by itself, with 0 and nothing to complain about."""
        if self.wait(timeout) or self.stderr:
            self._fail("It did not end well.")

    def _fail(self, what: str) -> NoReturn:
        raise AssertionError(f"{what}\n{self._told()}")

    def _told(self) -> str:
        code = self._process.returncode
        state = "It still runs." if self.running else f"Its exit code is {code}."
        return f"{state}\n--- stderr\n{self.stderr}\n{self._desktop.logs()}"

    @staticmethod
    def _read(path: Path) -> str:
        return path.read_text(encoding="utf-8", errors="replace")
