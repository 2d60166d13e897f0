"""Tells errors: a dialog for what the user asked for, a banner for what came by itself.

The words are those of `app.guidance`; they and the dialog are imported when there is something to
tell.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QUrl

from app.base.errors import InspectorError
from app.base.keyring_errors import KeyringError
from app.base.program_errors import FileNotWrittenError, InternalError
from app.catalogue.service import Service
from app.ui.look.dates import is_today, moment_in_words
from app.ui.window.desk import Desk
from app.ui.window.export_commands import ExportCommands
from app.ui.window.token_flow import TokenFlow

if TYPE_CHECKING:
    from app.guidance.guidance import Action, Guidance

_LASTING: Final = (FileNotWrittenError, InternalError, KeyringError)
"""Errors that a later check cannot have settled."""


class _Problem(NamedTuple):
    error: InspectorError
    service: Service | None = None
    """Whose pages are named, if the session does not know it."""
    again: Callable[[], object] | None = None
    """What *Try again* does, if not a check."""


class ErrorMessages(QObject):
    """Tells of errors, and does what the buttons of their dialogs promise.

    An error that comes while a person is at a dialog that they opened is told after that: they may
    be typing.
    """

    def __init__(self, desk: Desk, tokens: TokenFlow, exports: ExportCommands) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session
        self._dialogs = desk.dialogs
        self._banner = desk.accounts_page.banner
        self._tokens = tokens
        self._exports = exports
        self._unasked: InspectorError | None = None
        """What the banner is about."""
        self._told: _Problem | None = None
        self._waiting: dict[type[InspectorError], _Problem] = {}
        exports.failed.connect(self.tell)
        self._session.failed_unasked.connect(self.mention)
        self._session.token_changed.connect(self.forget_unasked)
        self._session.failed.connect(self.forget_unasked)
        self._session.keeper.settled.connect(self._on_settled)
        self._dialogs.freed.connect(self._on_freed)
        self._banner.more.clicked.connect(self._on_more_wanted)

    def tell(
        self,
        error: InspectorError,
        service: Service | None = None,
        again: Callable[[], object] | None = None,
    ) -> None:
        """Open a dialog about it, as soon as nobody is at another one.

        Args:
            error: What went wrong.
            service: Whose pages are named, if the session does not know it.
            again: What *Try again* does; a check, if it is not given.
        """
        if self._dialogs.is_in_use:
            self._waiting[type(error)] = _Problem(error, service, again)
            return
        from app.ui.dialogs.guidance_dialog import GuidanceDialog

        self._told = _Problem(error, service, again)
        words = self.guidance(error, service)
        dialog = GuidanceDialog(words, self._remaining(), self._desk.window)
        dialog.chosen.connect(self._on_chosen)
        self._dialogs.open(dialog, may_be_replaced=True)

    def mention(self, error: InspectorError) -> None:
        """Show a line about a check that came by itself; the list stays, with its age."""
        self._unasked = error
        words = self.guidance(error).title
        if remaining := self._remaining():
            words = self.tr("{problem}. {remaining}").format(problem=words, remaining=remaining)
        self._banner.say(words)

    def forget_unasked(self) -> None:
        """Drop the errors of checks: they are about an older list, or have been told since."""
        self._unasked = None
        self._banner.hide()
        for kind in [kind for kind in self._waiting if not issubclass(kind, _LASTING)]:
            del self._waiting[kind]

    def _on_settled(self) -> None:
        """A keyring has done late what was told as not done."""
        for kind in [kind for kind in self._waiting if issubclass(kind, KeyringError)]:
            del self._waiting[kind]
        if self._told is not None and isinstance(self._told.error, KeyringError):
            self._dialogs.close_what_came()

    def guidance(self, error: InspectorError, service: Service | None = None) -> "Guidance":
        """What to say about it, with the pages of the service that it is about."""
        from app.guidance.guide import guide

        service = service or self._session.known.service_of(error)
        translate = QCoreApplication.translate
        return guide(error, translate, tell_time=moment_in_words, service=service)

    def _remaining(self) -> str:
        """What is still on screen after a check that failed."""
        if self._session.shown is None:
            return ""
        checked_at = self._session.shown.checked_at
        return self.tr("The accounts on screen are from {time} and are still there.").format(
            time=moment_in_words(checked_at, with_date=not is_today(checked_at))
        )

    def _on_freed(self) -> None:
        if self._waiting and self._desk.window.isVisible():
            self.tell(*self._waiting.pop(next(iter(self._waiting))))

    def _on_more_wanted(self) -> None:
        self._banner.hide()
        if self._unasked is not None:
            self.tell(self._unasked)

    def _on_chosen(self, action: "Action") -> None:
        from app.guidance.guidance import ActionKind

        if action.kind is ActionKind.CHANGE_TOKEN:
            self._tokens.want_token()
        elif action.kind is ActionKind.TRY_AGAIN:
            again = self._told.again if self._told is not None else None
            (again or self._tokens.try_again)()
        elif action.kind is ActionKind.SAVE_ELSEWHERE:
            self._exports.ask_where()
        elif action.kind is ActionKind.OPEN_PAGE:
            self._desk.open_url(QUrl(action.url))
        elif action.kind in {ActionKind.FORGET_HERE, ActionKind.LET_GO}:
            self._session.entries.forget_here(let_go=action.kind is ActionKind.LET_GO)
        elif action.kind is ActionKind.USE_FOR_SESSION and self._session.token is None:
            self._tokens.want_token(keep=False)
