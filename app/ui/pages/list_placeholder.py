"""What stands in place of the rows, while there are none, and why."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.guidance.guidance import ActionKind, Guidance
from app.ui.pages.empty_state import EmptyState
from app.ui.session.runner import State


class ListPlaceholder(EmptyState):
    """Follows the session.

    Signals:
        check_wanted: Look whether there are rows now.
        link_wanted: With a `QUrl`: how there come to be some.
    """

    check_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = ""
        self.pressed.connect(self._on_pressed)

    def follow(self, state: State, nothing: Guidance | None) -> None:
        """With `nothing`, the guidance for a token that works and has no channel."""
        self._url = ""
        if state is State.CHECKING:
            self.say("refresh", self.tr("Checking your accounts…"), "")
        elif state is State.KEYRING:
            self.say(
                "key",
                self.tr("Waiting for your keyring…"),
                self.tr("Your system may be asking for its password in another window."),
            )
        elif nothing is not None and nothing.primary.kind is ActionKind.OPEN_PAGE:
            self._url = nothing.primary.url
            words = "\n".join((nothing.summary, "", *nothing.steps))
            self.say("empty-list", nothing.title, words, nothing.primary.label)
        elif state is State.FAILED:
            self.say(
                "offline",
                self.tr("The check did not work"),
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
