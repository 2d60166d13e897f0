"""Dialogs that never leave the screen, on the surface of a card. Opened, never executed."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_drawing import draw_focus_ring

_SIDE: Final = 7 * theme.SPACE
_RING: Final = 2 * theme.SPACE
"""Distance of the focus ring from the words that are scrolled."""
_FROM_SCREEN: Final = theme.SPACE
_BESIDE_A_TITLE: Final = 4 * theme.SPACE
_LEAST_LINES: Final = 4


def room_for(dialog: QWidget) -> QRect:
    """The part of the screen where a dialog may be, without its frame.

    How high the title bar will be is not known before the dialog is on screen, so it is taken to be
    a little higher than the letters.
    """
    above = dialog.parentWidget()
    shown = dialog if dialog.isVisible() or above is None else above.window()
    title = dialog.fontMetrics().height() + _BESIDE_A_TITLE
    available = shown.screen().availableGeometry()
    return available.adjusted(_FROM_SCREEN, title, -_FROM_SCREEN, -_FROM_SCREEN)


class Sheet(QDialog):
    """A dialog in another colour than the window below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The focus is visible from the beginning, not only after the first Tab.
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # A palette with another Window colour would be inherited by every control in the dialog;
        # after setBackgroundRole, every label would take another text colour.
        QPainter(self).fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))


class FittedSheet(Sheet):
    """A dialog as large as its content; where the screen is too small, its words are scrolled.

    Attributes:
        body: For the words and fields.
        below: For what stays in sight: above all the buttons.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = 0, letters: int = 0) -> None:
        """As wide as `width` or `letters` average letters; with neither, as its parts want."""
        super().__init__(parent)
        self._wanted = max(width, letters * self.fontMetrics().averageCharWidth())
        self.body = QVBoxLayout()
        self.below = QVBoxLayout()
        self._scrolled = _ScrolledWords(self.body)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE - theme.SPACE)
        self._column.setSpacing(5 * theme.SPACE)
        self._column.addWidget(self._scrolled, 1)
        self._column.addLayout(self.below)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # there is one

    def fit(self) -> None:
        """Take the size that the content needs now, within the screen."""
        self._scrolled.setAccessibleName(self.accessibleName())
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
        self.setFixedSize(width, min(height, room.height()))

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # other words, another font, other parts
            before = self.size()
            self.fit()
            if self.isVisible() and self.size() != before:
                self._stay_in(room_for(self))
        return done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fit()  # only now all parts have their fonts; then Qt places it over its window
        super().showEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._scrolled.hasFocus():
            rect = self._scrolled.geometry().adjusted(-_RING, -_RING, _RING, _RING)
            draw_focus_ring(QPainter(self), rect)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus: Qt does so only for Tab from within."""
        if now is not None:
            self._scrolled.bring_into_sight(now)
        self.update()  # the focus ring around the words

    def _width_within(self, room: int) -> int:
        """The wanted width, or up to a third more for the buttons before they wrap."""
        buttons = self.below.sizeHint().width()
        wanted = self._wanted or self._scrolled.natural_width()
        if buttons <= min(4 * wanted // 3, room):
            wanted = max(wanted, buttons)
        least = max(self._scrolled.minimumSizeHint().width(), self.below.minimumSize().width())
        return max(min(wanted, room), least)

    def _stay_in(self, room: QRect) -> None:
        """Move back what has grown beyond the edge of the screen."""
        place = self.geometry()
        across = min(place.right() - room.right(), place.left() - room.left())
        down = min(place.bottom() - room.bottom(), place.top() - room.top())
        if across > 0 or down > 0:
            self.move(self.pos() - QPoint(max(across, 0), max(down, 0)))


class _ScrolledWords(QScrollArea):
    """The words of a dialog, scrolled by mouse or keyboard where the screen is too small for them.

    Asks for the height that its content needs at the width of `set_width`.
    """

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._content = QWidget()
        self._wide = 0
        layout.setContentsMargins(0, 0, 0, 0)
        self._content.setLayout(layout)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)  # which setWidget turned on
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def set_width(self, width: int) -> None:
        """Set the width that it will have, in pixels."""
        if width != self._wide:
            self._wide = width
            self.updateGeometry()

    def set_scrolls(self, scrolls: bool) -> None:  # noqa: FBT001
        """Allow a scroll bar, or not.

        Qt would show one while the dialog grows, break lines where it takes their room, and then
        keep it for those lines.
        """
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)

    def natural_width(self) -> int:
        """The width at which no line needs to be broken."""
        return self._content.sizeHint().width()

    @override
    def sizeHint(self) -> QSize:
        wide = self._wide or self.natural_width()
        high = self._content.heightForWidth(wide)
        return QSize(wide, high if high >= 0 else self._content.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        some = _LEAST_LINES * self.fontMetrics().lineSpacing()
        wide = self._content.minimumSizeHint().width()
        return QSize(wide, min(some, self.sizeHint().height()))

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll until all of `part` can be seen, if it is in here."""
        if self._content.isAncestorOf(part):
            middle = part.mapTo(self._content, part.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + theme.SPACE)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # of the content: Qt does not pass it on
            self.updateGeometry()
        return super().event(event)

    def _on_range_changed(self, _: int, most: int) -> None:
        """Let arrow keys scroll where Tab leads to no part inside."""
        tab = Qt.FocusPolicy.TabFocus
        inside = self._content.findChildren(QWidget)
        needed = most > 0 and not any(part.focusPolicy() & tab for part in inside)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed else Qt.FocusPolicy.NoFocus)
