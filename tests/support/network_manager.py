"""Whether the computer has a network, told as most Linux desktops tell it: by NetworkManager.

On a system bus of the test's own: what the machine has is neither asked nor disturbed.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from jeepney.io.blocking import open_dbus_connection

from tests.support.daemon import Daemon

PROJECT = Path(__file__).parents[2]

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"""
"""It starts nothing by itself, and everybody may be NetworkManager."""


class SystemBus:
    """Nobody is on it at first. `environ` is all that a program needs to find it, and no other."""

    def __init__(self, *, running: bool = True) -> None:
        """Not `running`, it is a computer that has none."""
        self._running = running
        self._stack = ExitStack()
        self.environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            # A short path: there is a socket in it, whose name may have 107 characters.
            self.folder = Path(tempfile.mkdtemp(prefix="system-bus-"))
            stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
            self._socket = self.folder / "bus"
            coverage = {k: value for k, value in os.environ.items() if k.startswith("COVERAGE_")}
            self.environ = coverage | {
                "PATH": os.environ["PATH"],
                "LC_ALL": "C.UTF-8",
                "HOME": str(self.folder),
                "XDG_RUNTIME_DIR": str(self.folder),
                "PYTHONPATH": str(PROJECT),
                "QT_QPA_PLATFORM": "offscreen",
                "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self._socket}",
            }
            if self._running:
                self._start(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stack.close()

    def _start(self, stack: ExitStack) -> None:
        settings = self.folder / "bus.conf"
        settings.write_text(_BUS.format(socket=self._socket))
        command = ["dbus-daemon", f"--config-file={settings}", "--nofork"]
        log = self.folder / "dbus-daemon.log"
        bus = stack.enter_context(Daemon(command, environ=self.environ, log=log))
        bus.ready(self._answers)

    def _answers(self) -> bool:
        """Its socket is there some moments before it listens."""
        try:
            open_dbus_connection(self.environ["DBUS_SYSTEM_BUS_ADDRESS"]).close()
        except OSError:
            return False
        return True


class NetworkManager:
    """On `bus`, until the ``with`` ends; states are those of the stub."""

    def __init__(self, bus: SystemBus, state: str = "connected") -> None:
        self._bus = bus
        self._state = state

    def __enter__(self) -> Self:
        self._start(self._state)
        return self

    def __exit__(self, *_exc: object) -> None:
        self._end()

    def become(self, state: str) -> None:
        """Something happens to the network; whoever listens has been told."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{state}\n")
        self._process.stdin.flush()
        self._wait_for("told")

    def signal(self, number: signal.Signals) -> None:
        """Such as those that make it hang, and go on."""
        self._process.send_signal(number)

    def restart(self, state: str) -> None:
        """It ends, and another one comes, which begins with this state."""
        self._end()
        self._start(state)

    def _start(self, state: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.network_manager_stub", state],
            env=self._bus.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._wait_for("ready")

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def _wait_for(self, word: str) -> None:
        assert self._process.stdout is not None
        told = self._process.stdout.readline().strip()
        if told != word:
            raise AssertionError(f"NetworkManager said {told!r}")
