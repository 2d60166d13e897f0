"""What a screen reader says: events announced to it, and the words on buttons without marks."""

import re
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_ACCESS_KEY: Final = re.compile(r"\(&.\)|&(.)")
"""A letter marked for Alt; in Chinese and Japanese, a Latin one in brackets after the words."""


def announce(widget: QWidget, message: str) -> None:
    """Say `message` once, if a screen reader listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


def without_access_key(text: str) -> str:
    """The words of a button without the mark `&`, and without a letter in brackets."""
    return _ACCESS_KEY.sub(r"\1", text)
