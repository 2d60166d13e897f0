"""A number to type in, or to step to with two buttons that can be hit."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from app.ui.look import theme
from app.ui.widgets.button import Button
from app.ui.widgets.field_frame import paint_field_frame


class NumberBox(QSpinBox):
    """A `QSpinBox` in all but its paint: the arrows of the style are 14 pixels wide.

    Attributes:
        less: One step down. Tab passes it by, as the arrow keys do the same.
        more: One step up.
    """

    def __init__(self, between: tuple[int, int], value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.lineEdit().setPalette(clear)  # else Qt would paint a ground with square corners
        self.lineEdit().setTextMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 0)
        self.setRange(*between)
        self.setValue(value)
        self.less = self._step_button("−", self.stepDown)
        self.more = self._step_button("+", self.stepUp)
        self.valueChanged.connect(self._follow)
        self._follow()

    def with_buttons(self) -> QHBoxLayout:
        """The field and its two buttons, in one line."""
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self, 1)
        row.addWidget(self.less)
        row.addWidget(self.more)
        return row

    def setAccessibleName(self, name: str) -> None:
        """Of all three."""
        super().setAccessibleName(name)
        self.less.setAccessibleName(self.tr("Less: {name}").format(name=name))
        self.more.setAccessibleName(self.tr("More: {name}").format(name=name))

    def sizeHint(self) -> QSize:
        """As high as a button."""
        height = max(theme.CONTROL_HEIGHT, self.fontMetrics().height() + 4 * theme.SPACE)
        return QSize(super().sizeHint().width() + 4 * theme.SPACE, height)

    def minimumSizeHint(self) -> QSize:
        """The same: no number is cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What one scrolls past does not change."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground and edge, as a `TextField` has them; the text is the line edit's."""
        painter = QPainter(self)
        paint_field_frame(painter, self)

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
