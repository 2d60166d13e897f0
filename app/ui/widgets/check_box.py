"""A check box that can be hit, and whose focus can be seen."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui import theme
from app.ui.widgets.focus_ring import paint_focus_ring


class CheckBox(QCheckBox):
    """Answers to a click anywhere on it, not only on box and letters; 24 pixels high at least."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(6 * theme.SPACE)

    def hitButton(self, position: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """As the style paints it, but for the focus, which it shows only after a Tab."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        if self.hasFocus():
            words = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
            paint_focus_ring(painter, words.adjusted(-3, 0, 3, 0) & self.rect())
