"""What stands in place of the table, when there is no row to show: why, and what to do."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.base.overriding import override
from app.guidance.guidance import ActionKind, Guidance, Severity
from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.session.runner import State
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone

_ICON: Final = 56
_TEXT_LETTERS: Final = 76
"""A line that reads well, in average ones."""
_LEAST_LETTERS: Final = 30


class _Picture(QWidget):
    """An icon that a screen reader passes over, unlike a label with a picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON, _ICON)
        self._name = ""

    def show_icon(self, name: str) -> None:
        """Show one of `app.ui.look.icons`."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = theme.muted(self.palette())
        pixmap = tinted_pixmap(self._name, color, _ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class EmptyState(QWidget):
    """A picture, a sentence, and a button for the next step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self.title = Label(size=1.25, bold=True)
        self.text = Label(tone=Tone.MUTED, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(primary=True)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2 * theme.SPACE)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self._picture, self.title):
            column.addWidget(part, 0, middle)
        row = QHBoxLayout()  # which asks for the height that the text needs; an alignment does not
        row.addStretch(1)
        row.addWidget(self.text, 1000)  # all the width that it may have
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(2 * theme.SPACE)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        self._fit_letters()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, words come before the picture."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= self._height_of_words() + _ICON + 2 * theme.SPACE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height_of_words())

    def _height_of_words(self) -> int:
        if self._column.isEmpty():
            return 0
        picture = 0 if self._picture.isHidden() else _ICON + 2 * theme.SPACE
        return self._column.totalHeightForWidth(self.width()) - picture

    def _fit_letters(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.text.setMinimumWidth(_LEAST_LETTERS * letter)
        self.text.setMaximumWidth(_TEXT_LETTERS * letter)

    def say(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """Show these words; no button if `button` is empty."""
        self._picture.show_icon(icon_name)
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))


class ListPlaceholder(EmptyState):
    """Follows the state of the session.

    Signals:
        check_wanted: The button was pressed, which offers a check.
        link_wanted: The button was pressed, which offers a page; with its `QUrl`.
    """

    check_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = ""
        self.button.clicked.connect(self._on_pressed)

    def follow(self, state: State, why: Guidance | None) -> None:
        """Show what goes with `state`, or `why` there are no accounts."""
        self._url = ""
        if state is State.CHECKING:
            self.say("refresh", self.tr("Checking your accounts…"), "")
        elif state is State.KEYRING:
            self.say(
                "key",
                self.tr("Waiting for your keyring…"),
                self.tr("Your system may be asking for its password in another window."),
            )
        elif why is not None:
            words = "\n".join((why.summary, "", *why.steps))
            is_page = why.primary.kind is ActionKind.OPEN_PAGE
            self._url = why.primary.url if is_page else ""
            label = why.primary.label if is_page else self.tr("Check accounts")
            icon = "empty-list" if why.severity is Severity.INFORMATION else "offline"
            self.say(icon, why.title, words, label)
        elif state is State.FAILED:
            self.say(
                "offline",
                self.tr("The check failed"),
                self.tr("So it is not known yet which channels are set up."),
                self.tr("Check accounts"),
            )
        else:
            self.say(
                "empty-list",
                self.tr("Not checked yet"),
                self.tr("Channels that are set up at useapi.net appear here."),
                self.tr("Check accounts"),
            )

    def _on_pressed(self) -> None:
        if self._url:
            self.link_wanted.emit(QUrl(self._url))
        else:
            self.check_wanted.emit()
