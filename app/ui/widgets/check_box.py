"""Check boxes that can be hit."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_style import ControlStyle


class CheckBox(QCheckBox):
    """Answers to a click anywhere on it, not only on box and letters; 24 pixels high at least."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        ControlStyle.draw(self)
        self.setMinimumHeight(6 * theme.SPACE)

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)


class WrappingCheckBox(CheckBox):
    """A `CheckBox` whose words go on in another line where the width ends."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        """The longest word in a line of its own; languages without blanks break anywhere."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, self._lines(1)), default=0)
        return QSize(self._beside() + widest, super().minimumSizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width - self._beside()))
        return self.sizeHint().height() + (lines - 1) * self.fontMetrics().lineSpacing()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, self.in_lines())

    def in_lines(self) -> QStyleOptionButton:
        """What the style draws. Not in `initStyleOption`, which Qt calls for the size as well."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width() - self._beside()))
        return option

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
