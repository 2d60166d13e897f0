"""Two columns one below the other, or side by side where there is room for both."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.widgets.flow_layout import EvenLayout

_GAP: Final = 3 * theme.SPACE
_WIDE_GAP: Final = 6 * theme.SPACE
_LETTERS: Final = 30
"""So many fit at least into a line of what is there to be read."""


class _ToBeRead(QWidget):
    """Wide enough for that; and for its longest word, as any."""

    @override
    def minimumSizeHint(self) -> QSize:
        letters = QSize(_LETTERS * self.fontMetrics().averageCharWidth(), 0)
        return super().minimumSizeHint().expandedTo(letters)


class Halves(QWidget):
    """Its width alone decides; it never asks for more of it than the wider column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (_ToBeRead(), QWidget())
        self.first, self.second = (QVBoxLayout(part) for part in self._parts)
        self._both = EvenLayout(_WIDE_GAP, _GAP)
        for part, column in zip(self._parts, (self.first, self.second), strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP)
            self._both.addWidget(part)
        self.setLayout(self._both)

    def done(self) -> None:
        """Both columns have all that is to be in them; an empty one goes to the end."""
        if self.first.count() == 0 and (first := self._both.takeAt(0)):
            self._both.addItem(first)
        for column in (self.first, self.second):
            column.addStretch(1)

    def activate(self) -> None:
        """What changed in the columns just now counts at once."""
        for layout in (self.first, self.second, self._both):
            layout.activate()
