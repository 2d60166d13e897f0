"""A dialog with the surface of a card. To be opened, never executed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QWidget


class Sheet(QDialog):
    """Stands out from the window below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Where the keyboard is can be seen from the beginning, not from the first Tab on.
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the palette of the application."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.redraw()

    def redraw(self) -> None:
        """For what is drawn in colours of the palette."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface.

        Neither a palette with another Window colour, which every control in the dialog would
        inherit, nor setBackgroundRole, after which every label asks for another text colour.
        """
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
