"""Two columns one below the other, or side by side where there is room for both."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme

_GAP = 3 * theme.SPACE
_WIDE_GAP = 6 * theme.SPACE
_FIRST_LETTERS = 30
"""Side by side, the first has at least the width of so many: it is there to be read."""
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Halves(QWidget):
    """Its width alone decides; it never asks for more of it than the wider column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (QWidget(self), QWidget(self))
        self.first, self.second = (QVBoxLayout(part) for part in self._parts)
        self._box = QBoxLayout(_DOWN, self)
        for column in (self.first, self.second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
        for part in self._parts:
            self._box.addWidget(part)
        self._box.addStretch(1)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)

    def done(self) -> None:
        """Both columns have all that is to be in them; one of them may be empty."""
        for part, column in zip(self._parts, (self.first, self.second), strict=True):
            part.setVisible(column.count() > 0)
            column.addStretch(1)
        self._arrange()

    def activate(self) -> None:
        """What changed in the columns just now counts at once."""
        for layout in (self.first, self.second, self._box):
            layout.activate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks whether both fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        """One below the other, as far as the width is concerned."""
        margins = self.contentsMargins()
        width = max(self._least()) + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def _least(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in self._parts]

    def _arrange(self) -> None:
        first, second = self._least()
        first = max(first, _FIRST_LETTERS * self.fontMetrics().averageCharWidth())
        wide = self.contentsRect().width() >= first + _WIDE_GAP + second
        # Side by side, each has half of the width, also if the other is empty.
        both = all(not part.isHidden() for part in self._parts)
        for index, stretch in enumerate((1, 1, 0 if both else 1) if wide else (0, 0, 1)):
            self._box.setStretch(index, stretch)
        self._box.setSpacing(_WIDE_GAP if wide else _GAP)
        self._box.setDirection(_ACROSS if wide else _DOWN)
