"""A tinted line between the tools and the list."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.look import theme
from app.ui.look.text_direction import set_margins
from app.ui.widgets.surfaces import paint_tinted


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
