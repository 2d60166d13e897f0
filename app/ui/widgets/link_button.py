"""A button that looks like a link, since it leads elsewhere."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.look import theme
from app.ui.look.text_direction import reading, start_of_line
from app.ui.widgets.focus_ring import paint_focus_ring

INSET: Final = 3
"""Little, so that its text lines up with the texts above and below."""


def line_height(metrics: QFontMetrics) -> int:
    """Of such a button, and so of a line that one may stand in; 24 pixels can be hit."""
    return max(metrics.height() + 2 * theme.SPACE, 6 * theme.SPACE)


class LinkButton(QPushButton):
    """Reached by Tab and pressed by Space, which a link in a label is not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Just the text, with room for the focus ring."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text().replace("&", "")) + 2 * INSET + 1
        return QSize(width, line_height(metrics))

    def minimumSizeHint(self) -> QSize:
        """Text is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The text in the palette's link colour."""
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        flags = (
            Qt.AlignmentFlag.AlignVCenter
            | start_of_line(self.layoutDirection())
            | reading(self.text())
        )
        inner = self.rect().adjusted(INSET, 0, -INSET, 0)
        painter.drawText(inner, int(flags | Qt.TextFlag.TextHideMnemonic), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, self.rect())
