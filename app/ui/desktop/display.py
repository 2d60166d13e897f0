"""Whether there is a screen to draw on. Without Qt, which aborts the process if there is none."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_X_SOCKETS: Final = "/tmp/.X11-unix"  # noqa: S108 (where X servers listen, by convention)
_X_PORT: Final = 6000
_TIMEOUT: Final = 2.0
_LISTENING: Final = "/proc/net/unix"
"""Linux's list of the local sockets that there are; loading Python's own sockets takes longer."""
_ACCEPTS: Final = " 00010000 "
"""The flags of a socket that listens."""
_NEEDS_NO_SERVER: Final = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """True if a window can be shown; off Linux it always can."""
    if not platform.startswith("linux"):
        return True
    if environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _NEEDS_NO_SERVER:
        return True
    return _has_wayland(environ) or _has_x(environ.get("DISPLAY", ""))


def _has_wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder) / name))


def _has_x(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host in {"", "unix"}:
        path = f"{_X_SOCKETS}/X{number}"
        return _answers(f"\0{path}") or _answers(path)
    import socket

    try:
        with socket.create_connection((host.strip("[]"), _X_PORT + int(number)), _TIMEOUT):
            return True
    except OSError:
        return False


def _answers(path: str) -> bool:
    """Whether somebody listens there. A socket of another namespace is on no list: it is tried."""
    if _is_listed(path.replace("\0", "@")):
        return True
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True


def _is_listed(name: str) -> bool:
    try:
        lines = Path(_LISTENING).read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    return any(line.endswith(f" {name}") and _ACCEPTS in line for line in lines)
