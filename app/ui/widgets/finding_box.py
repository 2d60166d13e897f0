"""What was found about an account: why it matters, and what to do."""

from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.accounts.findings.rule import FindingWords, Weight
from app.ui.look import theme
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.surfaces import paint_tinted


class FindingBox(QFrame):
    """Tinted, if it needs attention."""

    def __init__(self, words: FindingWords, weight: Weight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = weight
        tone = Tone.ATTENTION if weight is Weight.ATTENTION else Tone.PLAIN
        column = QVBoxLayout(self)
        side = 3 * theme.SPACE
        column.setContentsMargins(side, 2 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(Label(words.title, bold=True, tone=tone, wrap=True))
        column.addWidget(Label(words.why, wrap=True))
        column.addWidget(Label(words.step, tone=Tone.MUTED, wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The ground."""
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        if self._weight is Weight.ATTENTION:
            ground = theme.tint(palette)
        paint_tinted(self, ground)
