"""Where the frozen program begins: gives children the environment back, then starts the program.

PyInstaller's bootloader and its hook for PySide6 point the loader and Qt at the files of this
program. Both have read it by now. A browser that is opened from here must not find it: it would
load our libraries and plugins in the place of its own.
"""

import os
import sys

_POINTERS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
_HAVE_PORTAL = {"GNOME", "KDE", "COSMIC", "Pantheon", "X-Cinnamon"}
"""Desktops whose portal is always there. Elsewhere, to ask for it could make the start slow."""


def _give_environment_back() -> None:
    for name in _POINTERS:
        os.environ.pop(name, None)
    if sys.platform.startswith("linux"):
        # The loader read it when the process began; only children see what it is now.
        os.environ.pop("LD_LIBRARY_PATH", None)
        if original := os.environ.pop("LD_LIBRARY_PATH_ORIG", None):
            os.environ["LD_LIBRARY_PATH"] = original


def _use_dialogs_of_desktop() -> None:
    """The plugins of GTK and KDE that would show them are not in the bundle: the portal does."""
    if _HAVE_PORTAL & set(os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")):
        os.environ.setdefault("QT_QPA_PLATFORMTHEME", "xdgdesktopportal")


_give_environment_back()
_use_dialogs_of_desktop()

from app.__main__ import run  # noqa: E402 (with the environment in order)

run()
