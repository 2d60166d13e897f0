"""Where a filter is typed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.ui import theme
from app.ui.icons import icon
from app.ui.widgets.text_field import TextField


class SearchField(TextField):
    """A line with a lens. Esc clears it, as long as there is something to clear."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(theme.CONTROL_HEIGHT)
        self.setTextMargins(theme.SPACE // 2, 0, theme.SPACE // 2, 0)  # the lens has room of its own
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the filter"))
        lens = icon("search", QPalette.ColorRole.PlaceholderText)
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        """Takes Esc before it becomes a shortcut of the window, if there is text."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and is_escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
