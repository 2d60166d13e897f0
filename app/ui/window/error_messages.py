"""Errors as people meet them: a dialog for what they asked for, a line for what came by itself.

The words and the dialog are imported when there is something to tell.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.base.errors import FileNotWrittenError, InspectorError, InternalError
from app.base.keyring_errors import KeyringError
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.look.dates import is_today, moment_in_words
from app.ui.session.session import Session
from app.ui.widgets.surfaces import Banner

if TYPE_CHECKING:
    from app.guidance.guidance import Action, Guidance

_LASTING: Final = (FileNotWrittenError, InternalError, KeyringError)
"""What no later check can have settled."""


class Problems(QObject):
    """Tells of errors, and knows what each button of their dialogs does.

    Who is at a dialog of their own is told when they have closed it: they may have asked for a
    check before that, but they are typing now.

    Signals:
        token_wanted: To the token field; with whether it is only for now.
        check_wanted: Try again.
        saving_wanted: The export once more, somewhere else.
        link_wanted: With a `QUrl`, to be opened in the browser.
        forgetting_wanted: Forget the token without the keyring; with whether to let go of what is
            in it.
    """

    token_wanted = Signal(bool)
    check_wanted = Signal()
    saving_wanted = Signal()
    link_wanted = Signal(object)
    forgetting_wanted = Signal(bool)

    def __init__(
        self,
        session: Session,
        banner: Banner,
        dialogs: DialogHost,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._banner = banner
        self._dialogs = dialogs
        self._window = window
        self._unasked: InspectorError | None = None
        self._told: InspectorError | None = None
        self._waiting: dict[type[InspectorError], InspectorError] = {}
        session.failed_unasked.connect(self.mention)
        session.token_changed.connect(self.forget_unasked)
        session.failed.connect(self.forget_unasked)
        session.keeper.settled.connect(self._on_settled)
        dialogs.freed.connect(self._on_freed)
        banner.more.clicked.connect(self._on_more_wanted)

    def tell(self, error: InspectorError) -> None:
        """Opens a dialog about it, as soon as nobody is at another one."""
        if self._dialogs.is_in_use:
            self._waiting[type(error)] = error
            return
        from app.ui.dialogs.guidance_dialog import GuidanceDialog

        self._told = error
        dialog = GuidanceDialog(self._guidance(error), self._remaining(), self._window)
        dialog.chosen.connect(self._on_chosen)
        self._dialogs.open(dialog, may_be_replaced=True)

    def mention(self, error: InspectorError) -> None:
        """No dialog for what nobody asked for: a line, and the list with its age."""
        self._unasked = error
        words = self._guidance(error).title
        if remaining := self._remaining():
            words = self.tr("{problem}. {remaining}").format(problem=words, remaining=remaining)
        self._banner.say(words)

    def forget_unasked(self) -> None:
        """It is about what is no longer on screen, or has been told of since."""
        self._unasked = None
        self._banner.hide()
        for kind in [kind for kind in self._waiting if not issubclass(kind, _LASTING)]:
            del self._waiting[kind]

    def _on_settled(self) -> None:
        """A keyring has done late what was told as not done."""
        for kind in [kind for kind in self._waiting if issubclass(kind, KeyringError)]:
            del self._waiting[kind]
        if isinstance(self._told, KeyringError):
            self._dialogs.close_what_came()

    @staticmethod
    def _guidance(error: InspectorError) -> "Guidance":
        from app.guidance.guide import guide

        return guide(error, QCoreApplication.translate, tell_time=moment_in_words)

    def _remaining(self) -> str:
        """What is still on screen after a check that failed."""
        if self._session.listing is None:
            return ""
        checked_at = self._session.listing.checked_at
        return self.tr("The accounts on screen are from {time} and are still there.").format(
            time=moment_in_words(checked_at, with_date=not is_today(checked_at))
        )

    def _on_freed(self) -> None:
        if self._waiting and self._window.isVisible():
            self.tell(self._waiting.pop(next(iter(self._waiting))))

    def _on_more_wanted(self) -> None:
        self._banner.hide()
        if self._unasked is not None:
            self.tell(self._unasked)

    def _on_chosen(self, action: "Action") -> None:
        from app.guidance.guidance import ActionKind

        if action.kind is ActionKind.CHANGE_TOKEN:
            self.token_wanted.emit(False)  # noqa: FBT003 (a signal)
        elif action.kind is ActionKind.TRY_AGAIN:
            self.check_wanted.emit()
        elif action.kind is ActionKind.SAVE_ELSEWHERE:
            self.saving_wanted.emit()
        elif action.kind is ActionKind.OPEN_PAGE:
            self.link_wanted.emit(QUrl(action.url))
        elif action.kind in {ActionKind.FORGET_HERE, ActionKind.LET_GO}:
            self.forgetting_wanted.emit(action.kind is ActionKind.LET_GO)
        elif action.kind is ActionKind.USE_FOR_SESSION and self._session.token is None:
            self.token_wanted.emit(True)  # noqa: FBT003
