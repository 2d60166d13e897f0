"""Dialogs that never leave the screen, on the surface of a card. To be opened, never executed."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.dialogs.scroll_area import Scrolled
from app.ui.look import theme
from app.ui.look.control_drawing import draw_focus_ring

_SIDE: Final = 7 * theme.SPACE
_RING: Final = 2 * theme.SPACE
"""How far the focus stands from the words."""
_FROM_SCREEN: Final = theme.SPACE
_BESIDE_A_TITLE: Final = 4 * theme.SPACE


def room_for(dialog: QWidget) -> QRect:
    """Where it may be, without its frame: what the desktop keeps for itself is not in it.

    Before a dialog is on screen, nobody knows how wide its frame will be; a title bar is about as
    high as its letters are.
    """
    above = dialog.parentWidget()
    shown = dialog if dialog.isVisible() or above is None else above.window()
    title = dialog.fontMetrics().height() + _BESIDE_A_TITLE
    return (
        shown.screen()
        .availableGeometry()
        .adjusted(_FROM_SCREEN, title, -_FROM_SCREEN, -_FROM_SCREEN)
    )


class Sheet(QDialog):
    """Stands out from the window below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Where the keyboard is can be seen from the beginning, not from the first Tab on.
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.redraw()

    def redraw(self) -> None:
        """For what is drawn in colours of the palette."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface.

        Neither a palette with another Window colour, which every control in the dialog would
        inherit, nor setBackgroundRole, after which every label asks for another text colour.
        """
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))


class FittedSheet(Sheet):
    """As large as what is in it, as far as the screen has room; then its words are scrolled.

    Attributes:
        body: For the words and fields.
        below: For what stays in sight: the buttons above all.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = 0, letters: int = 0) -> None:
        """So wide that a line reads well: `width`, or so many `letters`; 0: as its parts want."""
        super().__init__(parent)
        self._wanted = max(width, letters * self.fontMetrics().averageCharWidth())
        self._is_placed = False
        self.body = QVBoxLayout()
        self.below = QVBoxLayout()
        self._scrolled = Scrolled(self.body)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE - theme.SPACE)
        self._column.setSpacing(5 * theme.SPACE)
        self._column.addWidget(self._scrolled, 1)
        self._column.addLayout(self.below)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @override
    def setAccessibleName(self, name: str) -> None:
        """Of the dialog, and of the words in it where they can be scrolled."""
        super().setAccessibleName(name)
        self._scrolled.setAccessibleName(name)

    def fit(self) -> None:
        """To what is in it now. Calling it twice changes nothing."""
        room = room_for(self)
        width = self._width_within(room.width() - 2 * _SIDE)
        self._scrolled.set_width(width)
        height = self._column.totalHeightForWidth(width + 2 * _SIDE)
        if height < 0:  # nothing in it wraps
            height = self._column.totalSizeHint().height()
        is_too_high = height > room.height()
        self._scrolled.set_scrolls(is_too_high)
        if is_too_high:
            width += self._scrolled.verticalScrollBar().sizeHint().width()
        width = min(width + 2 * _SIDE, max(room.width(), self._column.totalMinimumSize().width()))
        before = self.size()
        self.setFixedSize(width, min(height, room.height()))
        if self._is_placed and self.size() != before:
            self._stay_in(room)

    @override
    def event(self, event: QEvent) -> bool:
        """Fits again after a text, the font or what is hidden changed."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Only now all parts have their fonts; and then Qt places it over its window."""
        self._is_placed = False
        self.fit()
        super().showEvent(event)
        self._is_placed = True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface, and where the keyboard is while it scrolls."""
        super().paintEvent(event)
        if self._scrolled.hasFocus():
            rect = self._scrolled.geometry().adjusted(-_RING, -_RING, _RING, _RING)
            draw_focus_ring(QPainter(self), rect)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Whichever way the keyboard came: Qt itself scrolls only for Tab, and only from inside."""
        if now is not None:
            self._scrolled.bring_into_sight(now)

    def _width_within(self, room: int) -> int:
        """A row of buttons may be somewhat wider than a line that reads well, before it wraps."""
        buttons = self.below.sizeHint().width()
        wanted = self._wanted or self._scrolled.natural_width()
        if buttons <= min(4 * wanted // 3, room):
            wanted = max(wanted, buttons)
        least = max(self._scrolled.minimumSizeHint().width(), self.below.minimumSize().width())
        return max(min(wanted, room), least)

    def _stay_in(self, room: QRect) -> None:
        """One that has grown beyond the edge goes back from it, as far as there is room."""
        place = self.geometry()
        across = min(place.right() - room.right(), place.left() - room.left())
        down = min(place.bottom() - room.bottom(), place.top() - room.top())
        if across > 0 or down > 0:
            self.move(self.pos() - QPoint(max(across, 0), max(down, 0)))
