"""Boxes for a choice and for a number. The mouse wheel changes only one that has the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_style import ControlStyle
from app.ui.widgets.button import Button


class ChoiceBox(QComboBox):
    """A choice between a few things."""

    def __init__(self) -> None:
        super().__init__()
        ControlStyle.draw(self)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(QSpinBox):
    """A number to type in, or to change with two buttons that are easy to hit.

    Attributes:
        less: The button for one step down. Tab skips it, since an arrow key does the same.
        more: The button for one step up.
    """

    def __init__(self, between: tuple[int, int], value: int) -> None:
        super().__init__()
        ControlStyle.draw(self)
        ControlStyle.draw(self.lineEdit())
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(*between)
        self.setValue(value)
        self.less = self._step_button("−", self.stepDown)
        self.more = self._step_button("+", self.stepUp)
        self.valueChanged.connect(self._follow)
        self._follow()

    def with_buttons(self) -> QHBoxLayout:
        """A line with the field and its two buttons."""
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self, 1)
        row.addWidget(self.less)
        row.addWidget(self.more)
        return row

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.less.setAccessibleName(self.tr("Less: {name}").format(name=name))
        self.more.setAccessibleName(self.tr("More: {name}").format(name=name))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _step_button(self, sign: str, step: Callable[[], None]) -> Button:
        button = Button(sign)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoDefault(False)
        button.setAutoRepeat(True)
        button.pressed.connect(self.setFocus)
        button.clicked.connect(step)
        return button

    def _follow(self) -> None:
        self.less.setEnabled(self.value() > self.minimum())
        self.more.setEnabled(self.value() < self.maximum())
