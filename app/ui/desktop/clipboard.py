"""What the window copies: ordinary text, and secrets that leave the clipboard again.

A clipboard manager may put back what was taken away. So nothing is said about the clipboard before
it has been looked at.
"""

import sys
import time
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from app.base.secret import Secret
from app.ui.desktop.copying import Copying
from app.ui.desktop.lent_secret import LentSecret

_SECOND_MS: Final = 1000
_SETTLED_MS: Final = 300
"""By then a manager has put back what it wants to put back."""
_STAY_S: Final = 0.7
"""Parcellite looks every 0.5 s: so long somebody has to be there to tell it of an empty text."""
_RENDERS_ONCE: Final = sys.platform in {"win32", "darwin"}
"""The system asks for a text once, and answers all programs by itself from then on."""


def _system() -> QClipboard:
    return QGuiApplication.clipboard()


def _is_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


class Clipboard(QObject):
    """Copies; and takes a copied secret back after a while, if it is still there.

    Signals:
        counted: Seconds until the secret is taken back; 0 when it is, or was replaced.
        told: A line about what became of a copy, as far as it can be known.
    """

    counted = Signal(int)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None, seconds: int = 30) -> None:
        super().__init__(parent)
        self.seconds = seconds
        """How long a secret stays."""
        self._secret: Secret | None = None
        self._lent: LentSecret | None = None
        self._copying: Copying | None = None
        self._left = 0
        self._emptied_at: float | None = None
        """When a secret was taken back that another program had asked for."""
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._tick)
        _system().dataChanged.connect(self._on_changed)
        QCoreApplication.instance().aboutToQuit.connect(self.clear_secret)  # type: ignore[union-attr]  # there is one

    def copy(self, text: str, html: str = "", *, said: str) -> None:
        """Copies ordinary text; `said` is told when it is in the clipboard."""
        copying = Copying.of_text(text, html, self)
        copying.ended.connect(partial(self._on_copied, said))

    def copy_secret(self, secret: Secret) -> None:
        """Copies a token: marked as such, and taken back after `seconds`."""
        self._secret = secret  # before the clipboard tells that it has changed
        self._left = self.seconds
        if self._copying is not None:
            self._copying.stop()
        self._copying = Copying(self._lend, self._is_ours, self)
        self._copying.ended.connect(self._on_secret_copied)
        self._copying.overtaken.connect(self._on_secret_overtaken)
        self._copying.start()
        self._timer.start()

    def clear_secret(self) -> None:
        """Takes the secret back now: when its time is over, and when the program ends."""
        secret, lent = self._secret, self._lent
        if secret is None or lent is None:
            return
        ours = self._is_ours()
        self._stop()
        if ours:
            self._empty(lent)
            self._empty_selection(secret, lent)
        QTimer.singleShot(_SETTLED_MS, self, partial(self._look, secret, lent, last=False))

    def seconds_to_stay(self) -> float:
        """How long the program should go on, so that a clipboard manager learns of the end.

        Who has asked for the secret might else put it back when the program is gone.
        """
        if self._emptied_at is None:
            return 0
        return max(self._emptied_at + _STAY_S - time.monotonic(), 0)

    def _on_copied(self, said: str, is_there: bool) -> None:  # noqa: FBT001 (a signal's)
        self.told.emit(said if is_there else self._not_copied())

    def _not_copied(self) -> str:
        return self.tr("Nothing was copied. Please try again")

    def _lend(self) -> LentSecret:
        assert self._secret is not None  # noqa: S101 (only called while one is copied)
        self._lent = LentSecret(self._secret, watched=not _RENDERS_ONCE)
        return self._lent

    def _on_secret_copied(self, is_there: bool) -> None:  # noqa: FBT001 (a signal's)
        self._copying = None
        if self._secret is None:
            return
        if is_there:
            self.counted.emit(self._left)
        else:
            self._stop()
            self.told.emit(self._not_copied())

    def _on_secret_overtaken(self) -> None:
        self._copying = None
        self._on_changed()

    def _is_ours(self) -> bool:
        """Whether the secret is there; it may be the copy that a clipboard manager gives out."""
        if self._secret is None:
            return False
        return _system().mimeData() is self._lent or _system().text() == self._secret.reveal()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clear_secret()
        elif self._copying is None:
            self.counted.emit(self._left)

    def _on_changed(self) -> None:
        """Somebody copied something else: then there is nothing of ours to clear."""
        if self._secret is None or self._copying is not None or self._is_ours():
            return
        lent = self._lent
        self._stop()
        self._tell_of_end(lent)

    def _stop(self) -> None:
        self._timer.stop()
        if self._copying is not None:
            self._copying.stop()
        self._secret = self._copying = None
        if self._lent is not None:
            self._lent.end()
            self._lent = None
        self.counted.emit(0)

    def _empty(self, lent: LentSecret) -> None:
        """Leaves nothing to paste.

        An empty text, no empty clipboard: where that has no owner, managers put the last text back.
        Under Wayland, the data itself stays, and gives out nothing any more: a second one without a
        key or a click in between is ignored, and the first is gone by then.
        """
        if lent.was_asked_for:
            self._emptied_at = time.monotonic()
        if _RENDERS_ONCE:
            _system().clear()
        elif not (_is_wayland() and _system().mimeData() is lent):
            _system().setText(lent.instead)

    @staticmethod
    def _empty_selection(secret: Secret, lent: LentSecret) -> None:
        """The text that X11's middle button pastes: some managers copy everything to there too."""
        system, selection = _system(), QClipboard.Mode.Selection
        if not lent.may_be_kept or not system.supportsSelection():
            return
        if system.text(selection) == secret.reveal():
            system.setText(lent.instead, selection)

    def _look(self, secret: Secret, lent: LentSecret, *, last: bool) -> None:
        if self._secret is not None:
            return  # another one, which is to be there
        is_there = _system().text() == secret.reveal()
        if is_there and not last:
            _system().setText(" ")
            QTimer.singleShot(_SETTLED_MS, self, partial(self._look, secret, lent, last=True))
        elif is_there:
            self.told.emit(
                self.tr("The token is still in the clipboard. Copy something else to replace it")
            )
        else:
            self._tell_of_end(lent)

    def _tell_of_end(self, lent: LentSecret | None) -> None:
        if lent is not None and lent.may_be_kept:
            words = self.tr(
                "The token is no longer in the clipboard, but a clipboard manager may have kept it"
            )
        else:
            words = self.tr("The token is no longer in the clipboard")
        self.told.emit(words)
