"""Clipboard managers of other projects, as Debian has them, at work on a test's desktop."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.daemon import Daemon, DaemonError
from tests.support.desktop import Desktop
from tests.support.waiting import wait_until

EARLIER = "earlier words"
"""How the text begins that every manager has kept when it is ready."""
_LOOKING = 0.7
"""Parcellite looks every half second."""
_STARTS, _STARTING = 3, 8
_KLIPPER = ("gdbus", "call", "--session", "--dest=org.kde.klipper", "--object-path=/klipper")
_KLIPPER_SAVES = ("--method", "org.kde.klipper.klipper.saveClipboardHistory")
_COPYQ_TELLS = "var all = []; for (i = 0; i < size(); ++i) all.push(str(read(i))); all.join('|')"


@dataclass(frozen=True)
class Manager:
    """One at work."""

    name: str
    desktop: Desktop

    def history(self) -> str:
        """All that it has kept, as far as it lets others see it."""
        if self.name == "copyq":
            return self._run("copyq", "eval", _COPYQ_TELLS)
        home = Path(self.desktop.environ["HOME"])
        if self.name == "klipper":
            self._run(*_KLIPPER, *_KLIPPER_SAVES)
            saved = home / ".local/share/klipper/history2.lst"
            texts = saved.read_bytes().replace(b"\0", b"")  # UTF-16, at even and odd places
            return texts.decode(errors="replace")
        kept = {"xfce4-clipman": ".cache/xfce4/clipman", "parcellite": ".local/share/parcellite"}
        if self.name not in kept:
            return ""
        files = [path for path in (home / kept[self.name]).rglob("*") if path.is_file()]
        return "\n".join(path.read_text(errors="replace") for path in files)

    def has_kept_earlier_words(self) -> bool:
        """Whether it works: it still has a text whose owner has gone."""
        words = f"{EARLIER} {time.monotonic()}"  # another text each time: none is passed over
        with self.desktop.copied(words):
            time.sleep(_LOOKING)
        return words in (self.history() if self.name == "copyq" else self.desktop.clipboard())

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env=self.desktop.environ,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout


@contextmanager
def clipboard_manager(desktop: Desktop, name: str) -> Iterator[Manager]:
    """``xfce4-clipman``, ``parcellite``, ``diodon``, ``copyq`` or ``klipper``, ready."""
    manager = Manager(name, desktop)
    with ExitStack() as stack:
        for _ in range(_STARTS):
            log = desktop.folder / f"{name}.log"
            daemon = stack.enter_context(Daemon([name], environ=desktop.environ, log=log))
            try:
                wait_until(manager.has_kept_earlier_words, timeout=_STARTING, what=name)
            except AssertionError:
                daemon.stop()  # now and then clipman starts and does nothing
                continue
            break
        else:
            raise DaemonError(f"{name} does nothing:\n{daemon.log}")
        yield manager
