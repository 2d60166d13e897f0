"""A check box that can be hit, and whose focus can be seen."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui.look import theme
from app.ui.widgets.focus_ring import paint_focus_ring

_OF_LETTERS: Final = 0.8
"""How high the box is."""


class CheckBox(QCheckBox):
    """Answers to a click anywhere on it, not only on box and letters; 24 pixels high at least."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(6 * theme.SPACE)

    def hitButton(self, position: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """With a box that grows with the letters; that of the style stays small."""
        return super().sizeHint() + QSize(self._more(), 0)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """As the style paints it, but for the focus, which it shows only after a Tab."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter = QStylePainter(self)
        box, words = self._places(option)
        option.rect = words
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        option.rect = box
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        if self.hasFocus():
            paint_focus_ring(painter, words.adjusted(-3, 0, 3, 0) & self.rect())

    def _more(self) -> int:
        """By how many pixels the box is wider than that of the style."""
        usual = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        return max(round(_OF_LETTERS * self.fontMetrics().height()) - usual, 0)

    def _places(self, option: QStyleOptionButton) -> tuple[QRect, QRect]:
        """Of the box, and of the words."""
        style, part, more = self.style(), QStyle.SubElement, self._more()
        box = style.subElementRect(part.SE_CheckBoxIndicator, option, self)
        words = style.subElementRect(part.SE_CheckBoxContents, option, self)
        up = more // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return box.adjusted(-more, -up, 0, more - up), words.adjusted(0, 0, -more, 0)
        return box.adjusted(0, -up, more, more - up), words.adjusted(more, 0, 0, 0)
