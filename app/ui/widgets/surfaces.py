"""Cards, strips and boxes that group what stands on them, and a stack of pages."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.findings.rule import FindingWords, Weight
from app.base.overriding import override
from app.base.untrusted_text import with_breaks
from app.ui.look import theme
from app.ui.look.spoken import announce
from app.ui.look.text_direction import set_margins
from app.ui.widgets.button import Button, LinkButton
from app.ui.widgets.labels import Label, Picture, Tone

_ICON: Final = 18


class Card(QFrame):
    """Groups what belongs together."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self, theme.outline(self.palette()))


class Strip(QFrame):
    """A tinted line across the page, with a message about all that is below it."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        set_margins(self.row, 3 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        self.row.setSpacing(2 * theme.SPACE)
        self.setMinimumHeight(theme.CONTROL_HEIGHT)  # also where it has no button

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_tinted(self, theme.tint(self.palette()))


class Banner(Strip):
    """Tells that a check in the background has failed, without taking the keyboard focus."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(wrap=True)
        self.more = LinkButton(self.tr("What can I do?"))
        self.close_button = Button(icon_name="close")
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.row.addWidget(Picture("warning", _ICON, theme.attention, self.tr("Warning")))
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.more)
        self.row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Show `words`, and announce them to a screen reader."""
        self.words.setText(words)
        self.show()
        announce(self, words)


class FindingBox(QFrame):
    """The words of a finding, tinted if it needs attention."""

    def __init__(self, words: FindingWords, weight: Weight) -> None:
        super().__init__()
        self._weight = weight
        tone = Tone.ATTENTION if weight is Weight.ATTENTION else Tone.PLAIN
        column = QVBoxLayout(self)
        side = 3 * theme.SPACE
        column.setContentsMargins(side, 2 * theme.SPACE, side, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(Label(with_breaks(words.title), bold=True, tone=tone, wrap=True))
        column.addWidget(Label(with_breaks(words.why), wrap=True))
        column.addWidget(Label(with_breaks(words.step), tone=Tone.MUTED, wrap=True))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        is_tinted, palette = self._weight is Weight.ATTENTION, self.palette()
        _paint_tinted(self, theme.tint(palette) if is_tinted else palette.window())


class Pages(QStackedWidget):
    """A stack whose least size is that of the page on top; Qt takes the largest of all pages."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def paint_card(widget: QWidget, edge: QColor, width: float = 1) -> None:
    """Paint the surface of a card, all over `widget`."""
    _paint(widget, widget.palette().base(), QPen(edge, width), theme.RADIUS)


def _paint_tinted(widget: QWidget, ground: QColor | QBrush) -> None:
    """Paint a ground that differs from a card's; with high contrast, it has an edge too."""
    palette = widget.palette()
    is_edged = theme.is_high_contrast(palette)
    pen = QPen(theme.outline(palette)) if is_edged else QPen(Qt.PenStyle.NoPen)
    _paint(widget, ground, pen, theme.CONTROL_RADIUS)


def _paint(widget: QWidget, ground: QColor | QBrush, pen: QPen, radius: int) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(ground)
    inset = 0 if pen.style() == Qt.PenStyle.NoPen else pen.widthF() / 2
    rect = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, radius, radius)
