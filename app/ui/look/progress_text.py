"""What is being waited for, in words."""

from math import ceil

from PySide6.QtCore import QCoreApplication

from app.base.progress import Phase, Progress

translate = QCoreApplication.translate


def progress_text(progress: Progress, host: str) -> str:
    """One line for the status bar."""
    if progress.phase is Phase.RETRYING:
        return translate(
            "progress", "Trying again in {seconds} s ({attempt} of {attempts})"
        ).format(seconds=ceil(progress.delay), attempt=progress.attempt, attempts=progress.attempts)
    words = {
        Phase.CONNECTING: translate("progress", "Connecting to {host}…"),
        Phase.WAITING: translate("progress", "Waiting for the answer of {host}…"),
        Phase.READING: translate("progress", "Reading the answer…"),
    }
    return words[progress.phase].format(host=host)
