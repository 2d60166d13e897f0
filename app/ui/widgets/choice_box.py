"""A choice between few things, whose focus can be seen."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from app.ui.widgets.focus_ring import paint_focus_ring


class ChoiceBox(QComboBox):
    """A `QComboBox`; the style shows its focus only after a Tab."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring, if it has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus_ring(QPainter(self), self.rect())
