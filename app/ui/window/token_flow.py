"""How the API token comes in, is changed, shown and forgotten."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.base.secret import BULLETS, Secret
from app.credentials.api_token import account_label
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import ask
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.connect_page import ConnectPage
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.commands import Commands

_PATIENCE_MS: Final = 1000
"""A keyring that takes longer is waited for in sight."""


class TokenFlow(QObject):
    """Which of the two pages is on top, and why.

    Signals:
        left: The accounts are on top again.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        pages: tuple[QStackedWidget, ConnectPage, AccountsPage],
        commands: Commands,
        dialogs: DialogHost,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._pages, self._connect_page, self._accounts_page = pages
        self._dialogs = dialogs
        self._window = window
        self._wanted = False
        """The user is on the way to another token."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        if session.state is not State.NO_TOKEN:
            self._pages.setCurrentWidget(self._accounts_page)
        page = self._connect_page
        page.set_keyring(None if session.keeper.has_store else "", keep=settings.keep_token)
        page.submitted.connect(self._on_submitted)
        page.sample_wanted.connect(session.look_around)
        page.left.connect(self.leave)
        self._accounts_page.leave_sample_wanted.connect(session.leave_sample)
        session.token_changed.connect(self.show_token)
        session.keeper.named.connect(self._on_keyring_named)
        commands.change_token.triggered.connect(self.want_token)
        commands.forget_token.triggered.connect(self._ask_to_forget)

    @property
    def is_on_top(self) -> bool:
        """Whether the token field is what one sees."""
        return self._pages.currentWidget() is self._connect_page

    @property
    def is_searched_for(self) -> bool:
        """Whether the keyring is asked for a token, while one could be typed in as well."""
        searching = self._session.state is State.KEYRING and self._session.token is None
        return searching and self.is_on_top

    def follow(self, state: State) -> None:
        """Shows the page that goes with a state of the session."""
        self._patience.stop()
        if state is State.NO_TOKEN:
            self._settings.connected = False
            self._show_connect_page()
        elif self.is_searched_for:  # most likely there is none: the field stays ready
            self._patience.start()
        elif not self._wanted:
            self._pages.setCurrentWidget(self._accounts_page)

    def want_token(self) -> None:
        """To the token field; the accounts stay behind it."""
        self._wanted = True
        self._show_connect_page()

    def want_token_for_now(self, for_now: bool) -> None:  # noqa: FBT001
        """The same; `for_now` without keeping it."""
        if for_now:
            self._connect_page.keep.setChecked(False)
        self.want_token()

    def accept(self) -> None:
        """A token works: no trace of it stays in the field, and the accounts are what one sees."""
        was_on_top = self.is_on_top
        self.leave()
        if was_on_top:
            self._accounts_page.table.setFocus()

    def leave(self) -> None:
        """Back to the accounts."""
        self._wanted = False
        self._connect_page.forget_text()
        self._pages.setCurrentWidget(self._accounts_page)

    def submit_if_on_top(self) -> bool:
        """*Try again* with what stands in the field, if that is what one sees."""
        if self.is_on_top and self._connect_page.field.text():
            self._connect_page.submit()
            return True
        return False

    def show_token(self) -> None:
        """As far as it may be shown, and where it is kept."""
        token = self._session.token
        if self._session.keeper.is_kept:
            self._settings.connected = True
        if token is None:
            kept = ""
        elif self._session.keeper.is_kept:
            kept = self.tr("Token kept in {keyring}").format(
                keyring=self._session.keeper.kept_in or self.tr("the system’s keyring")
            )
        elif self._session.keeper.is_remembered:
            kept = self.tr(
                "Token kept only until the window closes; another one is in {keyring}"
            ).format(keyring=self._session.keeper.kept_in or self.tr("the system’s keyring"))
        else:
            kept = self.tr("Token kept only until the window closes")
        label = account_label(token) if token else self.tr("No token")
        if token and self._settings.share_safe:
            label = BULLETS
        several = len(self._settings.profiles) > 1
        if several:
            label = f"{self._settings.profile} · {label}"
        self._connect_page.show_profile(self._settings.profile if several else "")
        self._accounts_page.show_token(label, kept)
        self._accounts_page.show_sample_mark(
            shown=self._session.is_sample, can_leave=not self._session.sample.only
        )

    # ---- Parts ----

    def _show_waiting(self) -> None:
        if self.is_searched_for and not self._connect_page.field.text():
            self._pages.setCurrentWidget(self._accounts_page)

    def _show_connect_page(self) -> None:
        self._connect_page.set_can_leave(self._session.token is not None)
        self._pages.setCurrentWidget(self._connect_page)
        self._connect_page.focus_field()

    def _on_keyring_named(self, name: str) -> None:
        keep = self._connect_page.keep
        wanted = keep.isChecked() if keep.isEnabled() else self._settings.keep_token
        self._connect_page.set_keyring(name, keep=wanted)
        self.show_token()

    def _on_submitted(self, token: Secret, keep: bool) -> None:  # noqa: FBT001
        if self._connect_page.keep.isEnabled():
            self._settings.keep_token = keep
        self._wanted = True  # stay here until it has worked
        self._session.use_token(token, keep=keep)

    def _ask_to_forget(self) -> None:
        if self._session.keeper.is_kept or self._session.keeper.is_remembered:
            from app.guidance.keyring import after_removal

            where = self._session.keeper.kept_in or self.tr("the system’s keyring")
            words = self.tr(
                "It is removed from {keyring} and the list is cleared. Nothing changes at "
                "useapi.net; you can paste the token again at any time."
            ).format(keyring=where)
            more = after_removal(where, QCoreApplication.translate)
            words = f"{words}\n\n{more}" if more else words
        else:
            words = self.tr(
                "It is only in memory, and goes from there; the list is cleared. Nothing changes "
                "at useapi.net; you can paste the token again at any time."
            )
        box = ask(
            self._window,
            self.tr("Forget the API token?"),
            words,
            self.tr("Forget token"),
            self.tr("Keep it"),
        )
        box.accepted.connect(self._session.entries.forget)
        self._dialogs.open(box)
