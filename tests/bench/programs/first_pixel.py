"""Run as a program: starts a command, and prints the seconds until it has painted on the screen.

It looks from outside, at the middle of the screen, so it can watch a program into which nothing can
be put. Nothing else may be on that screen: no window manager, whose frame would come first.
"""

import os
import subprocess
import sys
import time

from PySide6.QtGui import QGuiApplication, QScreen

from tests.bench.programs.telling import tell

_PATIENCE = 60
_PAUSE = 0.001


def _middle(screen: QScreen) -> int:
    place = screen.geometry().center() / 2  # a first window is put at the upper left
    return screen.grabWindow(0, place.x(), place.y(), 1, 1).toImage().pixel(0, 0)


def main(command: list[str]) -> None:
    application = QGuiApplication(["first_pixel"])
    screen = application.primaryScreen()
    before = _middle(screen)
    begun = time.monotonic()
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        while _middle(screen) == before:
            if program.poll() is not None or time.monotonic() - begun > _PATIENCE:
                sys.exit(f"{command} has painted nothing")
            time.sleep(_PAUSE)
        tell(time.monotonic() - begun)
        program.kill()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
