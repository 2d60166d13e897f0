"""Whether there is a screen to draw on, and what to say if not. Asked without Qt, which aborts."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_X_SOCKETS: Final = "/tmp/.X11-unix"  # noqa: S108 (where X servers listen, by convention)
_X_PORT: Final = 6000
_TIMEOUT: Final = 2.0
NO_DISPLAY: Final = (
    "There is no display to show a window on. "
    "To see the accounts here in the terminal, run: pixverse-inspector --check"
)
REFUSED: Final = (
    "No window can be shown on this display. If the variable QT_QPA_PLATFORM is set, try without "
    "it. To see the accounts here in the terminal, run: pixverse-inspector --check"
)
_NEEDS_NO_SERVER: Final = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown: on Linux, a display server has to listen."""
    if not platform.startswith("linux"):
        return True
    if environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _NEEDS_NO_SERVER:
        return True
    wayland, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    has_wayland = bool(wayland) and _listens(str(Path(folder) / wayland))
    return has_wayland or _has_x(environ.get("DISPLAY", ""))


def _has_x(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        path = f"{_X_SOCKETS}/X{number}"
        return _listens(f"\0{path}") or _listens(path)
    try:
        socket.create_connection((host.strip("[]"), _X_PORT + int(number)), _TIMEOUT).close()
    except OSError:
        return False
    return True


def _listens(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True
