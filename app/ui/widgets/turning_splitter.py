"""Two parts side by side, or one below the other where the width is not enough for both."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from app.base.overriding import override

_FIRST_LETTERS: Final = 80
"""The least width of the first part where both stand side by side."""
_SLACK_LETTERS: Final = 4
"""The further width before they stand side by side again, so that nothing flickers."""


class BesideOrBelow(QSplitter):
    """A splitter that turns with its width, and keeps where its handle was for both ways.

    It never asks for more width than its wider part needs, so its width does not depend on which
    way it stands.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._second_width = 0
        self._kept: dict[Qt.Orientation, QByteArray] = {}
        self.splitterMoved.connect(self._on_moved)
        self._turn_to(Qt.Orientation.Horizontal)

    def states(self) -> dict[Qt.Orientation, QByteArray]:
        """The result of `saveState` for each way in which somebody moved the handle."""
        return dict(self._kept)

    def restore(self, states: dict[Qt.Orientation, QByteArray]) -> None:
        """Take over the result of an earlier `states`; junk is ignored."""
        self._kept = dict(states)
        if self.orientation() in states:
            self._turn(self.orientation())

    def forget(self) -> None:
        """Put the handle where it is when nobody has moved it."""
        self._kept.clear()
        self._turn(self.orientation())

    def _on_moved(self) -> None:
        self._kept[self.orientation()] = self.saveState()

    def _turn(self, to: Qt.Orientation) -> None:
        self._turn_to(to)  # before `restoreState`, which looks at the least sizes this way
        kept = self._kept.get(to)
        if kept is not None and self.restoreState(kept) and self.orientation() == to:
            return
        self._turn_to(to)
        if to == Qt.Orientation.Horizontal:
            first = self.width() - self.handleWidth() - self._second_width
            self.setSizes([first, self._second_width])
        self._share()

    def _turn_to(self, to: Qt.Orientation) -> None:
        self.setOrientation(to)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # From the right, Qt puts the parts one pixel too far to the right, where one is cut off.
        off = 1 if from_right and to == Qt.Orientation.Horizontal else 0
        self.setContentsMargins(off, 0, -off, 0)

    def _share(self) -> None:
        """Give both parts half of the height, unless somebody has moved the handle."""
        below = Qt.Orientation.Vertical
        if self.orientation() == below and below not in self._kept:
            height = self.height() - self.handleWidth()  # Qt wants them exact, not as shares
            self.setSizes([height // 2, height // 2])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()
        self._share()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return done

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn_to(self.orientation())
        if event.type() == QEvent.Type.FontChange:
            self._second_width = 0

    def _choose(self) -> None:
        second = self.widget(1)
        if second is None or second.isHidden() or not self.isVisible():
            return
        needed = self.width_beside()
        if self.orientation() == Qt.Orientation.Vertical:
            needed += _SLACK_LETTERS * self.fontMetrics().averageCharWidth()
        fits = self.width() >= needed
        wanted = Qt.Orientation.Horizontal if fits else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self._turn(wanted)

    def width_beside(self) -> int:
        """The width in which the parts that are shown stand side by side."""
        first = _FIRST_LETTERS * self.fontMetrics().averageCharWidth()
        second = self.widget(1)
        if second is None or second.isHidden():
            return first
        # The widest so far, so that the selection does not turn it back and forth.
        self._second_width = max(self._second_width, second.minimumWidth())
        return self._second_width + self.handleWidth() + first

    @override
    def minimumSizeHint(self) -> QSize:
        """The width that they need one below the other."""
        parts = filter(None, map(self.widget, range(self.count())))
        shown = [part for part in parts if not part.isHidden()]
        widths = [max(part.minimumWidth(), part.minimumSizeHint().width()) for part in shown]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())
