"""Names and values, one below the other, with a button here and there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.look import theme
from app.ui.widgets.button import line_height
from app.ui.widgets.labels import Label, Tone


class FieldGrid(QGridLayout):
    """Lines are as high as the buttons in them, in any size of letters."""

    def __init__(self, metrics: QFontMetrics) -> None:
        """With those of the widget that it is for."""
        super().__init__()
        self._line = line_height(metrics)
        self.setHorizontalSpacing(3 * theme.SPACE)
        self.setVerticalSpacing(theme.SPACE)
        self.setColumnStretch(1, 1)

    def add(self, name: str, value: QWidget, button: QWidget | None = None) -> None:
        """Another line."""
        row = self.rowCount()
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        label = Label(name, tone=Tone.MUTED)
        for part in (label, value):
            part.setMinimumHeight(self._line)
        self.addWidget(label, row, 0, top)
        self.addWidget(value, row, 1)
        if button is not None:
            self.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
