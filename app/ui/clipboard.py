"""The clipboard: ordinary text, and secrets that leave it again.

The hints are those that clipboard managers look for: KDE's, Windows' three formats (documented as
"Cloud Clipboard and Clipboard History Formats") and nspasteboard.org's for macOS. They ask a
manager to keep no copy; nobody can force it. (Qt hands unknown formats on by their names on X11,
Wayland and Windows; on macOS it wraps them, so there the hint may go unseen.)
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from app.secret import Secret

_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}
_SECOND_MS: Final = 1000


class Clipboard(QObject):
    """Copies; and takes a copied secret back after a while, if it is still there.

    Signals:
        counted: Seconds until the secret is cleared; 0 when it has been, or was replaced.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None, seconds: int = 30) -> None:
        super().__init__(parent)
        self.seconds = seconds
        """How long a secret stays."""
        self._secret: Secret | None = None
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self._system().dataChanged.connect(self._on_changed)
        QCoreApplication.instance().aboutToQuit.connect(self.clear_secret)  # type: ignore[union-attr]  # there is one

    def copy(self, text: str, html: str = "") -> None:
        """Ordinary text, with an HTML form for programs that prefer it."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        self._system().setMimeData(data)

    def copy_secret(self, secret: Secret) -> None:
        """A token: marked as such, and cleared after `seconds`."""
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in _HINTS.items():
            data.setData(name, value)
        self._secret = secret  # before the clipboard tells that it has changed
        self._system().setMimeData(data)
        self._left = self.seconds
        self._timer.start()
        self.counted.emit(self._left)

    def clear_secret(self) -> None:
        """Takes the secret back now: when its time is over, and when the program ends."""
        if self._secret is None:
            return
        ours = self._is_ours()
        self._forget()
        if ours:
            self._system().clear()

    @staticmethod
    def _system() -> QClipboard:
        return QGuiApplication.clipboard()

    def _is_ours(self) -> bool:
        return self._secret is not None and self._system().text() == self._secret.reveal()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clear_secret()
        else:
            self.counted.emit(self._left)

    def _on_changed(self) -> None:
        """Somebody copied something else: then there is nothing of ours to clear."""
        if self._secret is not None and not self._is_ours():
            self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._secret = None
        self.counted.emit(0)
