"""A Wayland desktop of its own for a test, without a screen: sway, GNOME's mutter or KDE's KWin."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from tests.support.compositors import BETWEEN_KEYS, COMPOSITORS
from tests.support.daemon import Daemon
from tests.support.desktop import Desktop

_PATIENCE = 2
MAXIMISED = (
    "01d9d0cb0003000000000000000000000000031f0000031f0000000000000000000004d7000002e3"
    "0000000002000000050000000002000000020000031d0000031d"
)
"""A window's geometry, for the program's settings: elsewhere nobody knows where it is."""
_COPY = ["wl-copy", "--foreground"]


class WaylandDesktop(Desktop):
    """See above.

    A window does not know where it is: only of one that fills the screen (`MAXIMISED`) the parts
    are where they say.
    """

    def __init__(self, compositor: str) -> None:
        """Describe it; entering the ``with`` starts it.

        Args:
            compositor: ``sway``, ``mutter`` or ``kwin``.
        """
        super().__init__()
        self._keyboard = COMPOSITORS[compositor](self)

    def key(self, *keys: str) -> None:
        """Press keys, one after the other: ``"Escape"``, ``"ctrl+q"``."""
        for combination in keys:
            self._keyboard.press(combination.split("+"))
            time.sleep(BETWEEN_KEYS)

    def click(self, box: tuple[int, int, int, int], *, button: int = 1) -> None:
        """Click in the middle of a box on the screen (`Node.box`)."""
        x, y, width, height = box
        self._keyboard.click(x + width // 2, y + height // 2, button)

    def activate(self, pid: int) -> None:
        """A new window has the keyboard by itself; here it learns that there is one."""
        assert pid
        self.key("shift")
        time.sleep(0.3)
        self.key("shift")

    def clipboard(self) -> str:
        """What a paste would give: its text, "" if there is none."""
        command = ["wl-paste", "--no-newline"]
        try:
            done = subprocess.run(
                command,
                env=self.environ,
                capture_output=True,
                text=True,
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:  # so KWin tells that there is none
            return ""
        return done.stdout

    @contextmanager
    def copied(self, text: str) -> Iterator[None]:
        """Have ``text`` in the clipboard, from another program."""
        log = self.folder / "copied.log"
        with Daemon(_COPY, environ=self.environ, log=log, given=text) as owner:
            owner.ready(lambda: self.clipboard() == text)
            yield

    # ---- Starting ----

    def _surroundings(self) -> dict[str, str]:
        return super()._surroundings() | {
            "QT_QPA_PLATFORM": "wayland",
            "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
            "XDG_SESSION_TYPE": "wayland",
        }

    def _start_screen(self, stack: ExitStack) -> str:
        folder = self.folder / "compositor"
        folder.mkdir(mode=0o700)
        log = self.folder / "compositor.log"
        command, environ = self._keyboard.command(folder)
        surroundings = self.environ | {"XDG_RUNTIME_DIR": str(folder)} | environ
        del surroundings["QT_QPA_PLATFORM"]
        compositor = Daemon(command, environ=surroundings, log=log)
        self._daemons.append(stack.enter_context(compositor))

        def sockets() -> list[Path]:
            return [path for path in folder.glob("wayland-*") if path.suffix != ".lock"]

        compositor.ready(sockets)
        self.environ["WAYLAND_DISPLAY"] = str(sockets()[0])
        compositor.ready(self._connects)
        self._keyboard.plug_in(stack)
        return ""

    def _connects(self) -> bool:
        with closing(socket.socket(socket.AF_UNIX)) as connection:
            return connection.connect_ex(self.environ["WAYLAND_DISPLAY"]) == 0

    def _start_window_manager(self, stack: ExitStack) -> None:
        """The compositor is one."""
