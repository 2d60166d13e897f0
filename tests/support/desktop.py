"""A desktop of its own for a test: screen, window manager, D-Bus, keyring, accessibility.

All of it is real, private and short-lived: nothing of it is shared with the machine it runs on, nor
with another test, and nothing is left when the ``with`` ends.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Self

from tests.support.accessible import Accessibility
from tests.support.daemon import Daemon, DaemonError, end_processes_with
from tests.support.secret_service import SecretServiceSession

PROJECT = Path(__file__).parents[2]

_X_CLIENT = Path(__file__).with_name("x_client.py")


class Desktop:
    """See above. Everything that a program on it needs to know is in `environ`.

    ``keyring`` is its Secret Service, for a test to look into, lock or take away.
    """

    def __init__(
        self,
        *,
        size: tuple[int, int] = (1280, 900),
        scale: float = 1,
        keyring: bool = True,
        language: str = "C.UTF-8",
    ) -> None:
        """Describe it; entering the ``with`` starts it.

        Args:
            size: Of the screen, in pixels.
            scale: Qt's pixels a pixel: 2 is a high-density screen.
            keyring: Whether there is a Secret Service, unlocked.
            language: The locale of the programs.
        """
        self._size = size
        self._scale = scale
        self._keyring = keyring
        self._language = language
        self._stack = ExitStack()
        self._daemons: list[Daemon] = []
        self.environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._start(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stack.close()

    # ---- For tests ----

    @cached_property
    def accessibility(self) -> Accessibility:
        """The way to what the programs show; `tests.support.program` uses it for you."""
        agent = Accessibility(self.environ, self.folder / "accessibility.log")
        return self._stack.enter_context(agent)

    def key(self, *keys: str) -> None:
        """Press keys, one after the other, wherever the focus is: ``"Escape"``, ``"ctrl+r"``."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type text, wherever the focus is. Letters beyond ASCII have no keys here: paste them."""
        if not text.isascii():
            raise ValueError(f"The keyboard has no keys for {text!r}")
        self._xdotool("type", "--clearmodifiers", "--delay", "5", "--file", "-", given=text)

    def click(self, box: tuple[int, int, int, int], *, button: int = 1) -> None:
        """Click in the middle of a box on the screen (`Node.box`)."""
        x, y, width, height = box
        middle = str(x + width // 2), str(y + height // 2)
        self._xdotool("mousemove", "--sync", *middle, "click", str(button))

    def double_click(self, place: tuple[int, int]) -> None:
        """Click twice at a place on the screen."""
        words = ("click", "--repeat", "2", "--delay", "60", "1")
        self._xdotool("mousemove", *map(str, place), *words)

    def activate(self, pid: int) -> None:
        """Bring the window of a process to the front, and wait until it has the keyboard."""
        search = ["search", "--sync", "--all", "--onlyvisible", "--pid", str(pid), "--name", "."]
        self._xdotool(*search, "windowactivate", "--sync")

    def windows(self, pid: int) -> int:
        """How many windows of a process are on the screen; a menu that popped up is one."""
        search = ["search", "--all", "--onlyvisible", "--pid", str(pid)]
        return len(self._xdotool(*search, check=False).split())

    def front(self) -> int:
        """The process whose window has the keyboard; 0 if none has it."""
        told = self._xdotool("getactivewindow", "getwindowpid", check=False).strip()
        return int(told or 0)

    def screenshot(self, path: Path) -> Path:
        """The whole screen as a PNG file."""
        self._x_client("screenshot", str(path))
        return path

    def clipboard(self) -> str:
        """What a paste would give."""
        return self._x_client("paste")

    def pastes(self) -> str:
        """What a paste would give, and what the middle button would."""
        return self._x_client("pastes")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse at one place, move it to another, and let go."""
        half = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
        words = ["mousemove", *map(str, start), "sleep", "0.1", "mousedown", "1"]
        for x, y in (half, (end[0] - 2, end[1]), end):  # a program that looks away misses a jump
            words += ["mousemove", str(x), str(y), "sleep", "0.1"]
        self._xdotool(*words, "mouseup", "1")

    @contextmanager
    def dropped(self, text: str, place: tuple[int, int]) -> Iterator[None]:
        """Text dragged from another program to a place on the screen, and that program still there.

        It is asked for the text only after the mouse was let go.
        """
        command = [sys.executable, str(_X_CLIENT), "drag"]
        log = self.folder / "dragged.log"
        with Daemon(command, environ=self.environ, log=log, given=text) as source:
            source.ready(lambda: "there" in source.log)
            self.drag((30, 30), place)
            yield

    @contextmanager
    def copied(self, text: str) -> Iterator[None]:
        """Have ``text`` in the clipboard and selected, in another program."""
        log = self.folder / "copied.log"
        command = [sys.executable, str(_X_CLIENT), "copy"]
        with Daemon(command, environ=self.environ, log=log, given=text) as owner:
            owner.ready(lambda: "copied" in owner.log)
            yield

    def logs(self) -> str:
        """What the parts of the desktop said, for the message of a failing test."""
        told = [f"--- {daemon.name}\n{daemon.log}" for daemon in self._daemons if daemon.log]
        return "\n".join(told)

    # ---- Starting ----

    def _start(self, stack: ExitStack) -> None:
        stack.callback(self._sweep)
        self.keyring = stack.enter_context(SecretServiceSession(keyring=self._keyring))
        self.folder = self.keyring.folder
        self.environ = self.keyring.environ | self._surroundings()
        self.environ["DISPLAY"] = self._start_screen(stack)
        self._start_window_manager(stack)
        self._start_accessibility(stack)

    def _sweep(self) -> None:
        """End what the parts have started, and did not end themselves."""
        if self.environ:
            end_processes_with(f"XDG_RUNTIME_DIR={self.folder}/")
            shutil.rmtree(self.folder, ignore_errors=True)

    def _surroundings(self) -> dict[str, str]:
        coverage = {k: value for k, value in os.environ.items() if k.startswith("COVERAGE_")}
        return coverage | {
            "LC_ALL": self._language,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Qt lacks an answer that libatspi can do without, and says so on stderr.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
            "QT_SCALE_FACTOR": f"{self._scale:g}",
        }

    def _daemon(self, stack: ExitStack, *command: str, pass_fds: Sequence[int] = ()) -> Daemon:
        log = self.folder / f"{Path(command[0]).name}.log"
        daemon = Daemon(command, environ=self.environ, log=log, pass_fds=pass_fds)
        self._daemons.append(daemon)
        return stack.enter_context(daemon)

    def _start_screen(self, stack: ExitStack) -> str:
        width, height = self._size
        ours, its = os.pipe()
        with open(ours) as number:  # noqa: PTH123 - a descriptor
            self._daemon(
                stack,
                *("Xvfb", "-displayfd", str(its), "-screen", "0", f"{width}x{height}x24"),
                *("-nolisten", "tcp", "-noreset", "-dpi", "96"),
                pass_fds=[its],
            )
            os.close(its)
            told = number.readline().strip()
        if not told:
            raise DaemonError(f"Xvfb did not start:\n{self.logs()}")
        return f":{told}"

    def _start_window_manager(self, stack: ExitStack) -> None:
        manager = self._daemon(stack, "openbox", "--sm-disable")
        manager.ready(lambda: self._xdotool("get_num_desktops", check=False))

    def _start_accessibility(self, stack: ExitStack) -> None:
        launcher = "/usr/libexec/at-spi-bus-launcher"
        bus = self._daemon(stack, launcher, "--launch-immediately", "--a11y=1")
        bus.ready(lambda: self._on_bus("org.a11y.Bus"))

    # ---- Tools ----

    def _on_bus(self, name: str) -> bool:
        ask = "org.freedesktop.DBus.NameHasOwner"
        target = ["--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", ask]
        answer = self._run(["dbus-send", "--session", "--print-reply", *target, f"string:{name}"])
        return "boolean true" in answer

    def _xdotool(self, *words: str, given: str = "", check: bool = True) -> str:
        return self._run(["xdotool", *words], given=given, check=check)

    def _x_client(self, *words: str) -> str:
        return self._run([sys.executable, str(_X_CLIENT), *words])

    def _run(self, command: Sequence[str], *, given: str = "", check: bool = True) -> str:
        done = subprocess.run(
            command,
            env=self.environ,
            input=given,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        if check and done.returncode:
            raise DaemonError(f"{command} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout
