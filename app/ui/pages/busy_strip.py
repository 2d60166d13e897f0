"""What is being waited for: a thin moving bar and a line of words."""

from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.base.progress import Phase, Progress
from app.ui.look import motion, theme
from app.ui.widgets.labels import Label, Tone

translate = QCoreApplication.translate

_PATIENCE_MS: Final = 300
"""A wait shorter than this is not worth a flicker."""


class BusyStrip(QWidget):
    """Invisible while nothing is waited for; it keeps its place, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(30 * theme.SPACE, theme.SPACE + 2)
        self.bar.setAccessibleName(self.tr("Waiting"))
        self.words = Label(tone=Tone.MUTED)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        self._has_asked = False
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, words: str | None) -> None:
        """Show after a moment what is waited for, or None when it is over."""
        if words is None:
            self._timer.stop()
            self.words.clear()
            self.hide()
            return
        if not self._has_asked:
            self._has_asked = True
            motion.when_reduced(self, self.bar.hide)
        self.words.setText(words)
        if not self.isVisible() and not self._timer.isActive():
            self._timer.start()


def progress_text(progress: Progress, host: str) -> str:
    """One line for the status bar."""
    if progress.phase is Phase.RETRYING:
        return translate(
            "progress", "Trying again in {seconds} s ({attempt} of {attempts})"
        ).format(seconds=ceil(progress.delay), attempt=progress.attempt, attempts=progress.attempts)
    if 0 < progress.answered < progress.asked:
        return translate("progress", "{answered} of {asked} services have answered…").format(
            answered=progress.answered, asked=progress.asked
        )
    if progress.asked > 1 and progress.answered:
        return translate("progress", "Asking how many jobs are running…")
    words = {
        Phase.CONNECTING: translate("progress", "Connecting to {host}…"),
        Phase.WAITING: translate("progress", "Waiting for the answer of {host}…"),
        Phase.READING: translate("progress", "Reading the answer…"),
    }
    return words[progress.phase].format(host=host)
