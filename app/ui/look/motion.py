"""Whether a person has set their system to less motion, which Qt does not tell.

On Linux the settings portal of GNOME, KDE and others tells it; on Windows and macOS, a setting of
the system. Only the bar beside a wait moves in this program.
"""

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSettings

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_QUESTIONS: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Namespace and key of a setting, and the value that means less motion."""
_GET_CLIENT_AREA_ANIMATION: Final = 0x1042
"""https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow"""


def when_reduced(parent: QObject, act: Callable[[], None]) -> None:
    """Call `act` if less motion is wanted.

    On Linux that happens later, maybe twice, and not if `parent` is deleted before.
    """
    if sys.platform == "linux":
        for namespace, key, wanted in _QUESTIONS:
            _ask_portal(parent, (namespace, key), wanted, act)
    elif _is_reduced_elsewhere():
        act()


def _ask_portal(
    parent: QObject, setting: tuple[str, str], wanted: object, act: Callable[[], None]
) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    question = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "ReadOne")
    question.setArguments(list(setting))
    watcher = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(question), parent)

    def on_answered() -> None:
        arguments = watcher.reply().arguments()
        told = getattr(arguments[0], "variant", None) if arguments else None
        if told is not None and told() == wanted:
            act()
        watcher.deleteLater()

    watcher.finished.connect(on_answered)


def _is_reduced_elsewhere() -> bool:
    if sys.platform == "win32":
        import ctypes

        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0
        )
        return not wanted.value
    return bool(QSettings("apple.com", "universalaccess").value("reduceMotion", 0, type=int))
