"""A check box that can be hit."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui import theme


class CheckBox(QCheckBox):
    """Answers to a click anywhere on it, not only on box and letters; 24 pixels high at least."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(6 * theme.SPACE)

    def hitButton(self, position: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(position)
