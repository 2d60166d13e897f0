"""How the API token comes in, is changed, shown and forgotten."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget

from app.base.secret import BULLETS, Secret
from app.credentials.api_token import account_label
from app.guidance.keyring import after_removal
from app.ui.session.runner import State
from app.ui.window.desk import Desk

_PATIENCE_MS: Final = 1000
"""After this time, the window shows that it waits for the keyring."""


class TokenFlow(QObject):
    """Chooses which of the two pages is on top: the token field or the accounts."""

    def __init__(self, desk: Desk, pages: QStackedWidget) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = session = desk.session
        self._settings = desk.settings
        self._pages = pages
        self._connect_page = page = desk.connect_page
        self._accounts_page = accounts = desk.accounts_page
        self._wanted = False
        """The user is about to give another token."""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        if session.state is not State.NO_TOKEN:
            pages.setCurrentWidget(accounts)
        page.set_keyring(None if session.keeper.has_store else "", keep=self._settings.keep_token)
        page.submitted.connect(self._on_submitted)
        page.sample.clicked.connect(session.look_around)
        page.back.clicked.connect(self.leave)
        accounts.leave_sample.clicked.connect(session.leave_sample)
        session.token_changed.connect(self.show_token)
        session.keeper.named.connect(self._on_keyring_named)
        desk.commands.check.triggered.connect(self._check)
        desk.commands.change_token.triggered.connect(self.want_token)
        desk.commands.forget_token.triggered.connect(self._ask_to_forget)

    @property
    def is_on_top(self) -> bool:
        """Whether the page with the token field is shown."""
        return self._pages.currentWidget() is self._connect_page

    @property
    def is_searched_for(self) -> bool:
        """Whether the keyring is asked for a token, while one could be typed in as well."""
        searching = self._session.state is State.KEYRING and self._session.token is None
        return searching and self.is_on_top

    def follow(self, state: State) -> None:
        """Show the page that goes with a state of the session."""
        self._patience.stop()
        if state is State.NO_TOKEN:
            self._settings.connected = False
            self._show_connect_page()
        elif self.is_searched_for:  # most likely there is none: the field stays ready
            self._patience.start()
        elif not self._wanted:
            self._pages.setCurrentWidget(self._accounts_page)

    def want_token(self, *, keep: bool = True) -> None:
        """Show the token field; without `keep`, the token will not go into the keyring."""
        if not keep:
            self._connect_page.keep.setChecked(False)
        self._wanted = True
        self._show_connect_page()

    def accept(self) -> None:
        """A token works: no trace of it stays in the field, and the accounts are shown."""
        was_on_top = self.is_on_top
        self.leave()
        if was_on_top:
            self._accounts_page.table.setFocus()

    def leave(self) -> None:
        """Go back to the accounts."""
        self._wanted = False
        self._connect_page.forget_text()
        self._pages.setCurrentWidget(self._accounts_page)

    def try_again(self) -> None:
        """Repeat what failed; while the token field is shown, with the token in it."""
        if not self._submit_if_on_top():
            self._session.try_again()

    def show_token(self) -> None:
        """Show the token, as far as it may be shown, and where it is kept."""
        session, token = self._session, self._session.token
        if session.keeper.is_kept:
            self._settings.connected = True
        if token is None:
            kept = ""
        elif session.keeper.is_kept:
            kept = self.tr("Token kept in {keyring}")
        elif session.keeper.is_remembered:
            kept = self.tr("Token kept only until the window closes; another one is in {keyring}")
        else:
            kept = self.tr("Token kept only until the window closes")
        label = account_label(token) if token else self.tr("No token")
        if token and self._settings.share_safe:
            label = BULLETS
        several = len(self._settings.profiles) > 1
        if several:
            label = f"{self._settings.profile} · {label}"
        self._connect_page.show_profile(self._settings.profile if several else "")
        self._accounts_page.show_token(label, kept.format(keyring=self._kept_in()))
        self._accounts_page.show_sample_mark(
            shown=session.is_sample, can_leave=not session.sample.only
        )

    def _kept_in(self) -> str:
        return self._session.keeper.kept_in or self.tr("the system’s keyring")

    def _check(self) -> None:
        if not self._submit_if_on_top():
            self._session.check()

    def _submit_if_on_top(self) -> bool:
        if self.is_on_top and self._connect_page.field.text():
            self._connect_page.submit()
            return True
        return False

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
            words = self.tr(
                "It is removed from {keyring} and the list is cleared. Nothing changes at "
                "useapi.net; you can paste the token again at any time."
            ).format(keyring=self._kept_in())
            more = after_removal(self._kept_in(), QCoreApplication.translate)
            words = f"{words}\n\n{more}" if more else words
        else:
            words = self.tr(
                "It is only in memory. It is removed from there, and the list is cleared. Nothing "
                "changes at useapi.net; you can paste the token again at any time."
            )
        self._desk.confirm(
            self.tr("Forget the API token?"),
            words,
            self.tr("Forget token"),
            self.tr("Keep it"),
            self._session.entries.forget,
        )
