"""A secret as the clipboard holds it: given out on demand, and taken back without a trace.

The hints are those that clipboard managers look for: KDE's, Windows' three formats (documented as
"Cloud Clipboard and Clipboard History Formats") and nspasteboard.org's for macOS. They ask a
manager to keep no copy; nobody can force it. (Qt hands unknown formats on by their names on X11,
Wayland and Windows; on macOS it wraps them, so there the hint may go unseen.)

Many managers do not know them, but read every text at once, while a person takes longer to paste.
So whoever asks in the first second gets nothing.
"""

import time
from typing import Final

from PySide6.QtCore import QMetaType, QMimeData
from PySide6.QtGui import QGuiApplication

from app.base.secret import Secret

_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}
_QUIET_S: Final = 1.0
"""CopyQ tries five times in 0.7 s; clipman, diodon and mutter ask at once."""
_ONE_PASTE_S: Final = 0.25
"""A program that pastes may ask more than once; that is one paste."""
_MANY_PASTES: Final = 3


class LentSecret(QMimeData):
    """Gives out the secret from a second after the copy until `end`.

    Attributes:
        was_asked_for: By another program, whatever it got.
        may_be_kept: It was read as a clipboard manager reads: while our window had the keyboard, so
            that nobody pasted, or more often than somebody pastes.
    """

    def __init__(self, secret: Secret, *, watched: bool) -> None:
        """Lend `secret`; `watched` if each program that wants it asks here."""
        super().__init__()
        self._secret: Secret | None = secret
        self._watched = watched
        self._lent_at = self._read_at = time.monotonic()
        self._pastes = 0
        self.was_asked_for = self.may_be_kept = False
        self.setText("")  # its place among the formats
        for name, value in _HINTS.items():
            self.setData(name, value)

    @property
    def instead(self) -> str:
        """What to leave in its place. To a manager that looks again and again, no text is none."""
        return " " if self.may_be_kept else ""

    def end(self) -> None:
        """Gives out nothing any more."""
        self._secret = None

    def retrieveData(self, mime_type: str, kind: QMetaType | QMetaType.Type) -> object:
        """Called by Qt for each program that asks."""
        if not mime_type.startswith("text/plain"):
            return super().retrieveData(mime_type, kind)
        if self._watched:
            self.was_asked_for = True
            if time.monotonic() < self._lent_at + _QUIET_S:
                return ""
        if self._secret is None:
            return ""
        if self._watched:
            self._count()
        return self._secret.reveal()

    def _count(self) -> None:
        now = time.monotonic()
        if now > self._read_at + _ONE_PASTE_S:
            self._pastes += 1
        self._read_at = now
        if QGuiApplication.focusWindow() is not None or self._pastes >= _MANY_PASTES:
            self.may_be_kept = True
