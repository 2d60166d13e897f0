"""A longer text to read and to copy from, whose focus can be seen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.widgets.focus_ring import paint_focus_ring
from app.ui.widgets.text_menu import open_text_menu


class TextView(QPlainTextEdit):
    """A `QPlainTextEdit` that is only read; the style shows nothing when it has the keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = _Ring(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setPlainText(text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, whose copy arrives."""
        open_text_menu(self, self.createStandardContextMenu(event.pos()), event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ring stays around it."""
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came."""
        super().focusInEvent(event)
        self._ring.show()
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went."""
        super().focusOutEvent(event)
        self._ring.hide()


class _Ring(QWidget):
    """Above text and scroll bars: below them, it would only be seen where they are not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Nothing else."""
        paint_focus_ring(QPainter(self), self.rect())
