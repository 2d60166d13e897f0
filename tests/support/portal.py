"""The look that a desktop asks for, told as desktops tell it: by the settings portal."""

import subprocess
import sys
from typing import Final, Self

from tests.support.desktop import PROJECT, Desktop

FOLLOWS_PORTAL: Final = {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}
"""For a program's environment: Qt asks the portal by itself only on desktops that it knows."""


class LookPortal:
    """A portal on the bus of `desktop`, until the ``with`` ends."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.portal_stub"],
            env=self._desktop.environ | {"PYTHONPATH": str(PROJECT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._wait_for("ready")
        return self

    def __exit__(self, *_exc: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001
        """Light or dark."""
        self._say(f"color-scheme {1 if dark else 2}")

    def set_contrast(self, high: bool) -> None:  # noqa: FBT001
        """High contrast, or as usual."""
        self._say(f"contrast {int(high)}")

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Less motion, or as usual."""
        self._say(f"reduced-motion {int(reduced)}")

    def set_proxies(self, *proxies: str) -> None:
        """Proxies to try in turn; without one, the portal hangs when it is asked for them."""
        self._say(" ".join(("proxies", *proxies)))

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        self._wait_for("told")

    def _wait_for(self, word: str) -> None:
        assert self._process.stdout is not None
        told = self._process.stdout.readline().strip()
        if told != word:
            raise AssertionError(f"the portal said {told!r}")
