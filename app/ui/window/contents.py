"""What is in the window: pages, commands, dialogs, put together, and what the session says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.accounts.listing import Listing
from app.accounts.share_safe import ShareSafe
from app.base.errors import InspectorError, NothingConfiguredError
from app.base.progress import Phase, Progress
from app.ui.desktop.clipboard import Clipboard
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.look.spoken import announce
from app.ui.pages.accounts_page import AccountsPage
from app.ui.pages.busy_strip import progress_text
from app.ui.pages.connect_page import ConnectPage
from app.ui.session.automatic_checks import AutomaticChecks
from app.ui.session.ports import TokenStore
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.commands import Commands
from app.ui.window.error_messages import Problems
from app.ui.window.export_commands import ExportCommands
from app.ui.window.help_commands import HelpCommands
from app.ui.window.preferences import Preferences
from app.ui.window.profiles import Profiles
from app.ui.window.row_commands import RowCommands
from app.ui.window.token_flow import TokenFlow

_SAID_MS = 5000
"""How long a line about something done stays."""


class Contents(QStackedWidget):
    """The two pages, and all that acts on them."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        settings: Settings,
        stores: Callable[[str], TokenStore] | None = None,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._share_safe = ShareSafe()
        self._told: Listing | None = None
        """What a screen reader has heard of."""
        self.connect_page = ConnectPage(session.host)
        self.accounts_page = AccountsPage()
        self.addWidget(self.connect_page)
        self.addWidget(self.accounts_page)
        self._make_parts(window, stores)
        self._connect_session()
        self._connect_commands()
        self.preferences.restore_layout()
        self.preferences.apply()
        self._show_listing()
        self.tokens.show_token()
        self._on_state_changed(session.state)
        self.currentChanged.connect(self._on_page_changed)
        self._on_page_changed()

    # ---- Putting together ----

    def _make_parts(self, window: QWidget, stores: Callable[[str], TokenStore] | None) -> None:
        session, settings, page = self._session, self._settings, self.accounts_page
        self.commands = Commands(window)
        self.dialogs = DialogHost(window)
        self.clipboard = Clipboard(window, settings.clear_clipboard_seconds)
        self.automatic_checks = AutomaticChecks(session, self)
        self.problems = Problems(session, page.banner, self.dialogs, window)
        pages = (self, self.connect_page, page)
        self.tokens = TokenFlow(session, settings, pages, self.commands, self.dialogs, window)
        self.profiles = Profiles(session, settings, stores, self.commands, self.dialogs, window)
        self.help = HelpCommands(session, self.commands, self.dialogs, window)
        self.preferences = Preferences(settings, page, self.commands, self.dialogs, window)
        self.preferences.effects["clear_clipboard_seconds"] = partial(
            setattr, self.clipboard, "seconds"
        )
        self.preferences.effects["repeat_minutes"] = self.automatic_checks.every
        self.rows = RowCommands(page.table, self.commands, self.clipboard, session.url, window)
        self.exports = ExportCommands(
            page.table.accounts, self.commands, self.dialogs, session.url, window
        )
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_MS)
        self._said.timeout.connect(page.said.clear)
        menu = self.commands.main_menu(page.columns)
        page.set_menus(self.profiles.menu, menu)
        self.connect_page.menu_button.setMenu(menu)
        self.connect_page.profile_button.setMenu(self.profiles.menu)

    def _connect_session(self) -> None:
        session, accounts = self._session, self.accounts_page
        session.state_changed.connect(self._on_state_changed)
        session.progressed.connect(self._on_progressed)
        session.listed.connect(self._on_listed)
        session.failed.connect(self._on_failed)
        session.keeper.asked.connect(self._on_keyring_asked)
        session.keeper.named.connect(self._on_keyring_asked)
        session.keeper.settled.connect(self._on_settled)
        self.connect_page.cancelled.connect(self._cancel)
        self.connect_page.help_wanted.connect(self.help.open_token_page)
        self.problems.token_wanted.connect(self.tokens.want_token_for_now)
        self.problems.check_wanted.connect(self._try_again)
        self.problems.link_wanted.connect(self.help.open)
        self.problems.saving_wanted.connect(self.exports.ask_where)
        self.problems.forgetting_wanted.connect(self._on_forgetting_wanted)
        accounts.check_wanted.connect(session.check)
        accounts.cancel_wanted.connect(self._cancel)
        accounts.details.copy_wanted.connect(self._copy_text)
        accounts.details.link_wanted.connect(self.help.open)
        accounts.empty.link_wanted.connect(self.help.open)
        self.rows.link_wanted.connect(self.help.open)
        self.clipboard.counted.connect(self._on_clipboard_counted)
        self.clipboard.told.connect(self.say)
        self.rows.done.connect(self.say)
        self.exports.failed.connect(self.tell)
        self.exports.done.connect(self.say)
        self.profiles.changed.connect(self._on_profile_changed)
        self.preferences.log_folder_wanted.connect(self.help.open_log_folder)

    def _connect_commands(self) -> None:
        commands, page = self.commands, self.accounts_page
        commands.check.triggered.connect(self.check)
        commands.cancel.triggered.connect(self._on_escape)
        page.filter.textChanged.connect(self._allow_escape)
        commands.find.triggered.connect(page.focus_filter)
        commands.quit.triggered.connect(self.window().close)
        commands.show_details.toggled.connect(self._on_details_toggled)
        commands.share_safe.toggled.connect(self._on_share_safe_toggled)
        page.follow(commands.copy, commands.export, commands.show_details)

    # ---- The session speaks ----

    def _on_state_changed(self, state: State) -> None:
        busy = state in {State.CHECKING, State.KEYRING}
        words = None
        if state is State.CHECKING:
            words = progress_text(Progress(Phase.CONNECTING), self._session.host)
        elif state is State.KEYRING:
            words = self._words_of_waiting()
        self._say_busy(words)
        self.commands.check.setEnabled(not busy and state is not State.NO_TOKEN)
        self._allow_escape()
        for command in self.commands.about_tokens:
            command.setEnabled(not busy)
        self.profiles.follow(busy=busy)
        has_token = self._session.token is not None or self._session.keeper.is_remembered
        self.commands.forget_token.setEnabled(not busy and has_token)
        if self._session.listing is None:
            self._show_listing()
        self.tokens.follow(state)
        self._describe_empty(state)
        if not busy:
            self.automatic_checks.restart()

    def _on_settled(self) -> None:
        self.say(self.tr("The keyring has answered after all"))

    def _words_of_waiting(self) -> str:
        if self._session.keeper.is_asking:
            name = self._session.keeper.keyring_name or self.tr("The keyring")
            return self.tr("{keyring} is asking you in its own window…").format(keyring=name)
        return self.tr("Waiting for the keyring of this computer…")

    def _on_keyring_asked(self) -> None:
        if self._session.state is State.KEYRING:
            self._say_busy(self._words_of_waiting())

    def _describe_empty(self, state: State) -> None:
        error = self._session.current.nothing_configured
        nothing = None
        if error is not None:
            from app.guidance.guide import guide

            nothing = guide(error, QCoreApplication.translate)
        self.accounts_page.empty.follow(state, nothing)

    def _say_busy(self, words: str | None) -> None:
        self.accounts_page.set_busy(words)
        self.connect_page.set_busy(None if self.tokens.is_searched_for else words)

    def _on_progressed(self, progress: Progress) -> None:
        self._say_busy(progress_text(progress, self._session.host))

    def _on_page_changed(self) -> None:
        self.automatic_checks.pause("typing", on=self.tokens.is_on_top)
        self._allow_escape()

    def _on_listed(self, listing: Listing) -> None:
        self.problems.forget_unasked()
        self._show_listing()
        self.tokens.accept()
        told, self._told = self._told, listing
        if self._session.is_unasked and told is not None and listing.says_the_same_as(told):
            return  # a screen reader need not hear every minute that nothing is new
        message = self.tr("Checked: {channels}, {attention}").format(
            channels=self.tr("%Ln channels", "", len(listing.accounts)),
            attention=self.tr("%Ln need attention", "", listing.totals.attention),
        )
        announce(self, message)

    def _on_failed(self, error: InspectorError) -> None:
        if isinstance(error, NothingConfiguredError):  # so the token works
            self.tokens.accept()
            self._show_listing()
        self.tell(error)

    def tell(self, error: InspectorError) -> None:
        """Opens a dialog about it."""
        self.problems.tell(error)

    def say(self, words: str) -> None:
        """A line about something done, for a moment."""
        self.accounts_page.said.setText(words)
        self._said.start()
        announce(self, words)

    def _show_listing(self) -> None:
        listing = self._session.listing
        safe = self._settings.share_safe
        shown = self._share_safe.view_of(listing) if listing is not None and safe else listing
        self.accounts_page.details.may_reveal = not safe
        self.accounts_page.show_listing(shown, self._session.host)
        self.rows.follow(may_copy_tokens=not safe)
        self.exports.show_listing(shown, is_sample=self._session.is_sample)

    # ---- The user acts ----

    def check(self) -> None:
        """What *Check accounts* does; at the token field, with what stands in it."""
        if not self.tokens.submit_if_on_top():
            self._session.check()

    def _allow_escape(self) -> None:
        """Esc ends what runs; if nothing does, it clears the filter, wherever the keyboard is."""
        is_filtered = bool(self.accounts_page.filter.text()) and not self.tokens.is_on_top
        self.commands.cancel.setEnabled(self._session.is_busy or is_filtered)

    def _cancel(self) -> None:
        if self._session.is_busy:
            self._session.cancel()
            self.say(self.tr("Cancelled"))

    def _on_escape(self) -> None:
        if self._session.is_busy:
            self._cancel()
        else:
            self.accounts_page.filter.clear()

    def _on_forgetting_wanted(self, let_go: bool) -> None:  # noqa: FBT001
        self._session.entries.forget_here(let_go=let_go)

    def _try_again(self) -> None:
        if not self.tokens.submit_if_on_top():
            self._session.try_again()

    def _copy_text(self, text: str, name: str) -> None:
        self.clipboard.copy(text, said=self.tr("Copied: {name}").format(name=name))

    def _on_clipboard_counted(self, left: int) -> None:
        if left:
            words = self.tr("Token copied; the clipboard is cleared in {seconds} s")
            self.accounts_page.countdown.setText(words.format(seconds=left))
        else:
            self.accounts_page.countdown.clear()

    def _on_profile_changed(self) -> None:
        self.tokens.show_token()
        self.preferences.changed.emit()

    def _on_share_safe_toggled(self, on: bool) -> None:  # noqa: FBT001
        self._settings.share_safe = on
        table = self.accounts_page.table
        selected = table.selected_places()  # ids are other ones now, and the accounts the same
        self._show_listing()
        table.select_places(selected)
        self.tokens.show_token()
        self.preferences.changed.emit()

    def _on_details_toggled(self, shown: bool) -> None:  # noqa: FBT001
        self._settings.show_details = shown
        self.accounts_page.set_wants_details(shown)

    # ---- The window ----

    def focus_start(self) -> None:
        """Where the keyboard is at first."""
        if self.tokens.is_on_top:
            self.connect_page.focus_field()
        else:
            self.accounts_page.table.setFocus()
