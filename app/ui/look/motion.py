"""Whether the person asked their system for less motion; Qt does not tell.

On Linux the settings portal knows it, which GNOME, KDE and others offer; on Windows and macOS, a
setting of the system. The one thing that moves in this program is the bar beside a wait.
"""

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_QUESTIONS: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Namespace and key of a setting, and its value where less motion is wanted."""
_GET_CLIENT_AREA_ANIMATION: Final = 0x1042
"""https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow"""


class Motion(QObject):
    """Asks once, without waiting.

    Signals:
        reduced: Less motion is wanted.
    """

    reduced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_asked = False
        self._calls: list[tuple[QDBusPendingCallWatcher, object]] = []

    def ask(self) -> None:
        """Nothing if that has been done."""
        if self._was_asked:
            return
        self._was_asked = True
        if sys.platform == "linux":
            for namespace, key, value in _QUESTIONS:
                self._ask_portal(namespace, key, value)
        elif _is_reduced_elsewhere():
            self.reduced.emit()

    def _ask_portal(self, namespace: str, key: str, value: object) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        question = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "ReadOne")
        question.setArguments([namespace, key])
        call = QDBusConnection.sessionBus().asyncCall(question)
        watcher = QDBusPendingCallWatcher(call, self)
        self._calls.append((watcher, value))
        watcher.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        answered = [call for call in self._calls if call[0].isFinished()]
        self._calls = [call for call in self._calls if call not in answered]
        for watcher, value in answered:
            arguments = watcher.reply().arguments()
            told = getattr(arguments[0], "variant", None) if arguments else None
            if told is not None and told() == value:
                self.reduced.emit()


def _is_reduced_elsewhere() -> bool:
    if sys.platform == "win32":
        import ctypes

        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0
        )
        return not wanted.value
    return bool(QSettings("apple.com", "universalaccess").value("reduceMotion", 0, type=int))
