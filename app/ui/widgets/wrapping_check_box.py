"""A check box with as many lines of words as it takes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton, QWidget

from app.ui.widgets.check_box import CheckBox


class WrappingCheckBox(CheckBox):
    """A `CheckBox` whose words go on in another line where the width ends."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """The longest word in a line of its own; languages without blanks break anywhere."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._lines(1)), default=0)
        return QSize(self._beside() + widest, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """That is the point."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all lines."""
        lines = len(self._lines(width - self._beside()))
        return self.sizeHint().height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def _beside(self) -> int:
        """How much of the width is not for words."""
        flags = int(Qt.TextFlag.TextShowMnemonic)
        return self.sizeHint().width() - self.fontMetrics().size(flags, self.text()).width()

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            lines.append(self.text()[line.textStart() :][: line.textLength()].rstrip())
        layout.endLayout()
        return lines or [""]

    def _places(self, option: QStyleOptionButton) -> tuple[QRect, QRect]:
        """Before it is painted: the words come in lines, and the box is beside the first of them.

        Not in `initStyleOption`, which Qt calls for the size as well.
        """
        lines = self._lines(self.width() - self._beside())
        option.text = "\n".join(lines)
        box, words = super()._places(option)
        above = (len(lines) - 1) * self.fontMetrics().lineSpacing() // 2
        return box.translated(0, -above), words
