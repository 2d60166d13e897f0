"""A tinted line between the tools and the list."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.card import paint_tinted
from app.ui.widgets.direction import set_margins


class Strip(QFrame):
    """Says something about all that is below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        set_margins(self.row, 3 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self.row.setSpacing(2 * theme.SPACE)
        self.setMinimumHeight(theme.CONTROL_HEIGHT)  # also where it has no button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The ground."""
        paint_tinted(self, theme.tint(self.palette()))
