"""What stands in place of the table, when there is no row to show: why, and what to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.base.overriding import override
from app.guidance.guidance import Action, ActionKind, Guidance, Severity
from app.ui.look import theme
from app.ui.look.icons import tinted_pixmap
from app.ui.session.runner import State
from app.ui.widgets.button import Button, LinkButton
from app.ui.widgets.labels import Label, Tone

_ICON: Final = 56
_TEXT_LETTERS: Final = 76
"""A line that reads well, in average ones."""
_LEAST_LETTERS: Final = 30
_KNOWN_HERE: Final = (ActionKind.TRY_AGAIN, ActionKind.OPEN_PAGE)


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
    """A picture, a sentence, a button for the next step, and a link for another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self.title = Label(size=1.25, bold=True)
        self.text = Label(tone=Tone.MUTED, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(primary=True)
        self.second = LinkButton("")
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
        for button in (self.button, self.second):
            column.addWidget(button, 0, middle)
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

    def say(
        self, icon_name: str, title: str, text: str, button: str = "", second: str = ""
    ) -> None:
        """Show these words; no button if `button` is empty, no link if `second` is."""
        self._picture.show_icon(icon_name)
        self.title.setText(title)
        self.text.setText(text)
        for part, words in ((self.button, button), (self.second, second)):
            part.setText(words)
            part.setVisible(bool(words))


class ListPlaceholder(EmptyState):
    """Follows the state of the session, or tells what is with one service.

    Signals:
        check_wanted: A check is wanted, of all or, where one service is shown, of that.
        link_wanted: A page is wanted; with its `QUrl`.
    """

    check_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._urls: dict[QPushButton, str] = {self.button: "", self.second: ""}
        self.button.clicked.connect(self._on_button_clicked)
        self.second.clicked.connect(self._on_second_clicked)

    def follow(self, state: State, why: Guidance | None, *, of_service: bool = False) -> None:
        """Show what goes with `state`, or `why` there are no accounts.

        `of_service` says that one service among others is looked at.
        """
        self._forget_urls()
        if state is State.CHECKING:
            self.say("refresh", self.tr("Checking your accounts…"), "")
        elif state is State.KEYRING:
            self.say(
                "key",
                self.tr("Waiting for your keyring…"),
                self.tr("Your system may be asking for its password in another window."),
            )
        elif why is not None:
            known = [each for each in why.actions if each.kind in _KNOWN_HERE]
            self._tell(why, known[: 2 if of_service else 1])
        elif state is State.FAILED:
            self.say(
                "offline",
                self.tr("The check failed"),
                self.tr("So it is not known yet which accounts are set up."),
                self.tr("Check accounts"),
            )
        elif of_service and state is State.LISTED:
            self.say(
                "empty-list",
                self.tr("This service was not asked"),
                self.tr("So it is not known yet which accounts are set up."),
                self.tr("Ask now"),
            )
        else:
            self.say(
                "empty-list",
                self.tr("Not checked yet"),
                self.tr("Accounts that are set up at useapi.net appear here."),
                self.tr("Check accounts"),
            )

    def _tell(self, why: Guidance, actions: Sequence[Action]) -> None:
        icon_name = "empty-list" if why.severity is Severity.INFORMATION else "offline"
        words = "\n".join((why.summary, "", *why.steps))
        self.say(icon_name, why.title, words, *(action.label for action in actions))
        for part, action in zip(self._urls, actions, strict=False):
            self._urls[part] = action.url

    def _forget_urls(self) -> None:
        self._urls = dict.fromkeys(self._urls, "")

    def _on_button_clicked(self) -> None:
        self._do(self._urls[self.button])

    def _on_second_clicked(self) -> None:
        self._do(self._urls[self.second])

    def _do(self, url: str) -> None:
        if url:
            self.link_wanted.emit(QUrl(url))
        else:
            self.check_wanted.emit()
