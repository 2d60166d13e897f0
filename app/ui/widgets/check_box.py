"""Check boxes that are easy to hit."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from app.base.overriding import override
from app.ui.look import theme
from app.ui.look.control_style import ControlStyle, room_for_words


class CheckBox(QCheckBox):
    """Answers to a click anywhere on it; at least 24 pixels high."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        ControlStyle.draw(self)
        self.setMinimumHeight(6 * theme.SPACE)

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)


class WrappingCheckBox(CheckBox):
    """A `CheckBox` whose words continue in another line where the width ends."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        """With the longest word in a line of its own; languages without blanks break anywhere."""
        return QSize(self._beside() + self._words(1).width(), super().minimumSizeHint().height())

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._words(width - self._beside())
        return self.sizeHint().height() + words.height() - self.fontMetrics().height()

    def _beside(self) -> int:
        """The width that is not for words, in pixels."""
        return self.sizeHint().width() - self._words(self.maximumWidth()).width()

    def _words(self, width: int) -> QRect:
        return room_for_words(self.fontMetrics(), self.text(), width)
