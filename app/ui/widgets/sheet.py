"""A dialog with the surface of a card. To be opened, never executed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Sheet(QDialog):
    """Deletes itself when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the palette of the application."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()
            self.redraw()

    def redraw(self) -> None:
        """For what is drawn in colours of the palette."""

    def _dress(self) -> None:
        # Not setBackgroundRole(Base): every label would then ask for another text colour.
        palette = QPalette()
        surface = QApplication.palette().color(QPalette.ColorRole.Base)
        palette.setColor(QPalette.ColorRole.Window, surface)
        self.setPalette(palette)
