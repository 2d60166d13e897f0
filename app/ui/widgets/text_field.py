"""Fields for a line of text, for a filter, and for a longer text that is only read."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_style import FIELD_SIDE, ControlStyle
from app.ui.look.icons import icon
from app.ui.widgets.text_menu import open_text_menu

_ICON: Final = 16
_ROOM: Final = 8 * theme.SPACE
"""For the lens, and for the button that clears: 24 pixels are a target that can be hit."""


class TextField(QLineEdit):
    """A line to type in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ControlStyle.draw(self)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, whose copy arrives."""
        open_text_menu(self, self.createStandardContextMenu(), event.globalPos())


class TextView(QPlainTextEdit):
    """A longer text to read and to copy from."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ControlStyle.draw(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setPlainText(text)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu, whose copy arrives."""
        open_text_menu(self, self.createStandardContextMenu(event.pos()), event.globalPos())


class SearchField(TextField):
    """A line with a lens. Esc clears it, as long as there is something to clear."""

    def __init__(self, placeholder: str, parent: QWidget | None = None, *, short: str = "") -> None:
        """With `short`, a hint that stands there while it is too narrow for the whole one."""
        super().__init__(parent)
        self._hints = (placeholder, short or placeholder)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        margin = _ROOM - FIELD_SIDE
        self.setTextMargins(margin, 0, margin, 0)
        self._lens = icon("search", QPalette.ColorRole.PlaceholderText)
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(icon("close"))
        self.clear_button.setIconSize(QSize(_ICON, _ICON))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard, Esc does it
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setAccessibleName(self.tr("Clear the filter"))
        self.clear_button.setToolTip(self.tr("Clear the filter"))
        self.clear_button.clicked.connect(self.clear)
        self.textChanged.connect(self._on_text_changed)
        self.clear_button.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = min(max(_ICON, self.fontMetrics().height()), 6 * theme.SPACE)
        self._lens.paint(QPainter(self), self._at_the_side(side, leading=True))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.clear_button.setGeometry(self._at_the_side(6 * theme.SPACE, leading=False))
        full, short = self._hints
        fits = self.width() >= self.full_width()
        self.setPlaceholderText(full if fits else short)
        self.setToolTip("" if fits else full)

    def full_width(self) -> int:
        """Where all of its hint can be read, in pixels."""
        return self.fontMetrics().horizontalAdvance(self._hints[0]) + 2 * _ROOM + 2 * theme.SPACE

    @override
    def event(self, event: QEvent) -> bool:
        """Takes Esc before it becomes a shortcut of the window, if there is text.

        And leaves it Ctrl+E, which a line of text takes for "to the end" on some systems.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self.text():
                event.accept()
                return True
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_E and control:
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))

    def _at_the_side(self, side: int, *, leading: bool) -> QRect:
        """A square in the middle of the room at one end, whichever side that is."""
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        middle = _ROOM // 2 + theme.SPACE // 2
        x = middle if leading == left_to_right else self.width() - middle
        return QRect(x - side // 2, (self.height() - side) // 2, side, side)
