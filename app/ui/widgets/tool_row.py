"""A row of buttons and a field; where it is short, buttons become icons."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.widgets.button import Button
from app.ui.widgets.text_field import SearchField

_GAP: Final = 2 * theme.SPACE + 2
_FIELD_LETTERS: Final = 20
"""The least width of the field."""


class ToolRow(QWidget):
    """Shows as many words as its width allows.

    Which buttons are icons follows from the width and the words alone, so nothing flickers.
    """

    def __init__(
        self,
        parts: Sequence[Button | SearchField],
        field: SearchField,
        reduced: Sequence[Sequence[Button]],
    ) -> None:
        """`field` is one of `parts`; the groups of `reduced` become icons one after the other."""
        super().__init__()
        self._field = field
        self._parts = tuple(parts)
        self._reduced = tuple(tuple(group) for group in reduced)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for part in parts:
            self._row.addWidget(part, 0 if isinstance(part, Button) else 1)

    @override
    def minimumSizeHint(self) -> QSize:
        width = self._width(len(self._reduced), self._least_field())
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another text or font, other parts
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show all words if those in the field fit too; else as many as leave it some room."""
        enough = 0
        if self._width(0, self._field.full_width()) > self.width():
            least, most = self._least_field(), len(self._reduced)
            fits = (n for n in range(1, most + 1) if self._width(n, least) <= self.width())
            enough = next(fits, most)
        for number, group in enumerate(self._reduced):
            for button in group:
                button.set_compact(compact=number < enough)
        self._row.activate()

    def _width(self, reduced: int, field: int) -> int:
        compact = {button for group in self._reduced[:reduced] for button in group}
        widths = [
            part.width_if(compact=part in compact) if isinstance(part, Button) else field
            for part in self._parts
            if not part.isHidden()
        ]
        return sum(widths) + _GAP * (len(widths) - 1)

    def _least_field(self) -> int:
        return _FIELD_LETTERS * self.fontMetrics().averageCharWidth()
