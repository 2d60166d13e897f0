"""The cards of the summary: a large figure, and what it is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.base.overriding import override
from app.ui.look import theme
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.surfaces import Card, paint_card


class _Figure:
    """What both kinds of cards do: say a large figure, what needs attention, and what it is."""

    figure: Label
    problem: Label
    caption: Label

    def _fill(self, card: QWidget) -> QVBoxLayout:
        self.figure = Label(size=1.6, bold=True)
        self.problem = Label(tone=Tone.ATTENTION, size=0.95, wrap=True)
        self.problem.hide()
        self.caption = Label(tone=Tone.MUTED, size=0.95, wrap=True)
        layout = QVBoxLayout(card)
        side = 4 * theme.SPACE
        layout.setContentsMargins(side, 3 * theme.SPACE, side, 3 * theme.SPACE)
        layout.setSpacing(theme.SPACE // 2)
        for label in (self.figure, self.problem, self.caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)  # figures stand in one line, whether their captions take one or two
        return layout

    def say(self, figure: str, caption: str, tone: Tone = Tone.PLAIN, *, problem: str = "") -> None:
        """Show them; `problem` has a line of its own, if there is one."""
        self.figure.setText(figure)
        self.figure.set_tone(tone)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.caption.setText(caption)


class SummaryCard(_Figure, Card):
    """A figure to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fill(self)


class PressableCard(_Figure, QPushButton):
    """A figure that can be pressed, as long as it can have the keyboard."""

    _layout: QVBoxLayout | None = None  # also while Qt constructs it and somebody asks for its size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = self._fill(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def say(self, figure: str, caption: str, tone: Tone = Tone.PLAIN, *, problem: str = "") -> None:
        super().say(figure, caption, tone, problem=problem)
        self.setAccessibleName(". ".join(filter(None, (figure, problem, caption))))

    @override
    def sizeHint(self) -> QSize:
        return self._layout.sizeHint() if self._layout else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize() if self._layout else super().minimumSizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a card, with an edge that answers to the pointer and the keyboard."""
        accent = self.palette().color(QPalette.ColorRole.Accent)
        can_press = self.focusPolicy() != Qt.FocusPolicy.NoFocus
        if self.hasFocus():
            paint_card(self, accent, 2)
        elif can_press and self.underMouse():
            paint_card(self, accent)
        else:
            edge = theme.edge if can_press else theme.outline
            paint_card(self, edge(self.palette()))
