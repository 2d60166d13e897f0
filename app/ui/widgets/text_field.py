"""Fields for a line of text, for a filter, and for a longer text that is only read.

What a person copies through their menus is copied again if the desktop refuses it at first.
"""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QToolButton, QWidget

from app.base.overriding import override
from app.ui.desktop.copying import Copying
from app.ui.look import theme
from app.ui.look.control_style import FIELD_SIDE, ControlStyle
from app.ui.look.icons import icon

_ICON: Final = 16
_ROOM: Final = 8 * theme.SPACE
"""Width for the lens, and for the button that clears: that is 24 pixels, to be easy to hit."""
_COPYING: Final = {"edit-copy", "edit-cut"}
"""The names of two actions in Qt's menus."""


class TextField(QLineEdit):
    """A line to type in."""

    def __init__(self) -> None:
        super().__init__()
        ControlStyle.draw(self)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open(self.createStandardContextMenu(), self, event.globalPos())


class TextView(QPlainTextEdit):
    """A longer text to read and to copy from."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        ControlStyle.draw(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setPlainText(text)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        _open(self.createStandardContextMenu(event.pos()), self, event.globalPos())


class SearchField(TextField):
    """A line with a lens, and with a button that clears it, as Esc does."""

    def __init__(self, placeholder: str, *, short: str = "") -> None:
        """`short` is shown in place of the placeholder while the field is too narrow for it."""
        super().__init__()
        self._hints = (placeholder, short or placeholder)
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
        self.set_hint(placeholder)

    def set_hint(self, placeholder: str, examples: str = "") -> None:
        """Show another placeholder where there is room for it; the tool tip has `examples`."""
        self._hints = (placeholder, self._hints[1])
        self._examples = examples
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(examples)
        self._show_hint()
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = min(max(_ICON, self.fontMetrics().height()), 6 * theme.SPACE)
        self._lens.paint(QPainter(self), self._at_the_side(side, leading=True))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.clear_button.setGeometry(self._at_the_side(6 * theme.SPACE, leading=False))
        self._show_hint()

    def _show_hint(self) -> None:
        full, short = self._hints
        fits = self.width() >= self.full_width()
        self.setPlaceholderText(full if fits else short)
        self.setToolTip("\n".join(filter(None, ("" if fits else full, self._examples))))

    def full_width(self) -> int:
        """The width in pixels at which all of the placeholder can be read."""
        return self.fontMetrics().horizontalAdvance(self._hints[0]) + 2 * _ROOM + 2 * theme.SPACE

    @override
    def event(self, event: QEvent) -> bool:
        """Leave two shortcuts of the window to it: Esc while the field is empty, and Ctrl+E.

        On some systems, Ctrl+E moves the cursor of a `QLineEdit` to the end.
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
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))

    def _at_the_side(self, side: int, *, leading: bool) -> QRect:
        """A square of `side` pixels in the middle of the room at one end."""
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        middle = _ROOM // 2 + theme.SPACE // 2
        x = middle if leading == left_to_right else self.width() - middle
        return QRect(x - side // 2, (self.height() - side) // 2, side, side)


def _open(menu: QMenu, owner: QWidget, place: QPoint) -> None:
    """Open Qt's menu for a text."""

    def copy_again() -> None:
        Copying.of_text(QGuiApplication.clipboard().text(), "", owner)

    for action in menu.actions():
        if action.objectName() in _COPYING:
            action.triggered.connect(copy_again)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
