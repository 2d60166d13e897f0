"""Puts the window together, and shows on its pages what the session says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.accounts.listing import Listing
from app.base.errors import InspectorError, NothingConfiguredError
from app.base.progress import Phase, Progress
from app.ui.look.spoken import announce
from app.ui.pages.busy_strip import progress_text
from app.ui.session.automatic_checks import AutomaticChecks
from app.ui.session.ports import TokenStore
from app.ui.session.runner import State
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.desk import Desk
from app.ui.window.error_messages import ErrorMessages
from app.ui.window.export_commands import ExportCommands
from app.ui.window.help_commands import HelpCommands
from app.ui.window.listing_flow import ListingFlow
from app.ui.window.plans import Plans
from app.ui.window.preferences import Preferences
from app.ui.window.profiles import Profiles
from app.ui.window.row_commands import RowCommands
from app.ui.window.services import Services
from app.ui.window.token_flow import TokenFlow


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
        self._told: Listing | None = None
        """The last listing that a screen reader was told of."""
        self.desk = desk = Desk(window, session, settings)
        self.commands = desk.commands
        self.connect_page, self.accounts_page = desk.connect_page, desk.accounts_page
        self.addWidget(self.connect_page)
        self.addWidget(self.accounts_page)
        self.automatic_checks = AutomaticChecks(session, self)
        self.tokens = TokenFlow(desk, self)
        self.profiles = Profiles(desk, stores)
        self.help = HelpCommands(desk)
        self.preferences = Preferences(desk)
        self.preferences.effects["clear_clipboard_seconds"] = partial(
            setattr, desk.clipboard, "seconds"
        )
        self.preferences.effects["repeat_minutes"] = self.automatic_checks.every
        self.preferences.effects["ask_retired"] = session.ask_retired
        self.rows = RowCommands(desk)
        self.exports = ExportCommands(desk)
        self.problems = ErrorMessages(desk, self.tokens, self.exports)
        self.listings = ListingFlow(desk, self.rows, self.problems, self.preferences)
        self.services = Services(desk, self.problems)
        self.plans = Plans(desk, self.problems)
        self._set_menus()
        self._connect_session()
        self._connect_pages()
        self.preferences.restore_layout()
        self.preferences.apply()
        self.listings.show()
        self.tokens.show_token()
        self._on_state_changed(session.state)
        self.currentChanged.connect(self._on_page_changed)
        self._on_page_changed()

    def _set_menus(self) -> None:
        menu = self.commands.main_menu(self.accounts_page.columns)
        self.accounts_page.menu_button.setMenu(menu)
        self.accounts_page.token_button.setMenu(self.profiles.menu)
        self.connect_page.menu_button.setMenu(menu)
        self.connect_page.profile_button.setMenu(self.profiles.menu)

    def _connect_session(self) -> None:
        session = self._session
        session.state_changed.connect(self._on_state_changed)
        session.progressed.connect(self._on_progressed)
        session.known.prepare = self.accounts_page.table.accounts.prepare
        session.token_works.connect(self.tokens.accept)
        session.listed.connect(self._on_listed)
        session.failed.connect(self._on_failed)
        session.keeper.asked.connect(self._on_keyring_asked)
        session.keeper.named.connect(self._on_keyring_asked)
        session.keeper.settled.connect(self._on_settled)
        self.profiles.changed.connect(self._on_profile_changed)

    def _connect_pages(self) -> None:
        commands, page, desk = self.commands, self.accounts_page, self.desk
        self.connect_page.cancelled.connect(self._cancel)
        page.check_wanted.connect(self._session.check)
        page.cancel_wanted.connect(self._cancel)
        page.details.copy_wanted.connect(self._copy_text)
        page.details.link_wanted.connect(desk.open_url)
        page.empty.link_wanted.connect(desk.open_url)
        page.filter.textChanged.connect(self._allow_escape)
        page.table.doubleClicked.connect(self._on_double_clicked)
        for button, command in (
            (page.copy_button, commands.copy),
            (page.export_button, commands.export),
        ):
            button.clicked.connect(command.trigger)
            command.enabledChanged.connect(button.setEnabled)
            button.setEnabled(command.isEnabled())
        desk.clipboard.counted.connect(self._on_clipboard_counted)
        commands.cancel.triggered.connect(self._on_escape)
        commands.find.triggered.connect(page.focus_filter)
        commands.quit.triggered.connect(desk.window.close)
        commands.show_details.toggled.connect(self._on_details_toggled)
        commands.share_safe.toggled.connect(self._on_share_safe_toggled)

    # ---- The session speaks ----

    def _on_state_changed(self, state: State) -> None:
        busy = state in {State.CHECKING, State.KEYRING}
        self._say_busy(self._busy_words(state))
        self.commands.check.setEnabled(not busy and state is not State.NO_TOKEN)
        self._allow_escape()
        for command in self.commands.about_tokens:
            command.setEnabled(not busy)
        self.profiles.follow(busy=busy)
        has_token = self._session.token is not None or self._session.keeper.is_remembered
        self.commands.forget_token.setEnabled(not busy and has_token)
        self.listings.follow(state)
        self.tokens.follow(state)
        if not busy:
            self.automatic_checks.restart()

    def _on_settled(self) -> None:
        self.desk.say(self.tr("The keyring has answered after all"))

    def _busy_words(self, state: State) -> str | None:
        """What is waited for, when it begins."""
        if state is State.CHECKING:
            return progress_text(Progress(Phase.CONNECTING), self._session.host)
        if state is not State.KEYRING:
            return None
        if self._session.keeper.is_asking:
            name = self._session.keeper.keyring_name or self.tr("The keyring")
            return self.tr("{keyring} is asking you in its own window…").format(keyring=name)
        return self.tr("Waiting for the keyring of this computer…")

    def _on_keyring_asked(self) -> None:
        if self._session.state is State.KEYRING:
            self._say_busy(self._busy_words(State.KEYRING))

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
        self.listings.show()
        self.tokens.accept()
        told, self._told = self._told, listing
        if self._session.is_unasked and told is not None and listing.says_the_same_as(told):
            return  # a screen reader need not hear every minute that nothing is new
        number = len(listing.accounts)
        channels = self.tr("%Ln channels", "", number)
        message = self.tr("Checked: {channels}, {attention}").format(
            channels=channels if listing.are_channels else self.tr("%Ln accounts", "", number),
            attention=self.tr("%Ln need attention", "", listing.totals.attention),
        )
        announce(self, message)

    def _on_failed(self, error: InspectorError) -> None:
        if isinstance(error, NothingConfiguredError):  # so the token works
            self.tokens.accept()
            self.listings.show()
        self.problems.tell(error)

    # ---- The user acts ----

    def _allow_escape(self) -> None:
        """Esc ends what runs; if nothing does, it clears the filter, wherever the keyboard is."""
        is_filtered = bool(self.accounts_page.filter.text()) and not self.tokens.is_on_top
        self.commands.cancel.setEnabled(self._session.is_busy or is_filtered)

    def _cancel(self) -> None:
        if self._session.is_busy:
            self._session.cancel()
            self.desk.say(self.tr("Cancelled"))

    def _on_escape(self) -> None:
        if self._session.is_busy:
            self._cancel()
        else:
            self.accounts_page.filter.clear()

    def _copy_text(self, text: str, name: str) -> None:
        self.desk.clipboard.copy(text, said=self.tr("Copied: {name}").format(name=name))

    def _on_clipboard_counted(self, left: int) -> None:
        words = self.tr("Token copied; the clipboard is cleared in {seconds} s") if left else ""
        self.accounts_page.countdown.setText(words.format(seconds=left))

    def _on_profile_changed(self) -> None:
        self.listings.choose_kept_view()
        self.tokens.show_token()
        self.preferences.changed.emit()

    def _on_share_safe_toggled(self, on: bool) -> None:  # noqa: FBT001
        self._settings.share_safe = on
        self.listings.show_with_same_rows()
        self.tokens.show_token()
        self.preferences.changed.emit()

    def _on_double_clicked(self) -> None:
        self.commands.show_details.setChecked(True)

    def _on_details_toggled(self, shown: bool) -> None:  # noqa: FBT001
        self._settings.show_details = shown
        self.accounts_page.set_wants_details(shown)

    def focus_start(self) -> None:
        """Give the keyboard to the token field, or to the table."""
        if self.tokens.is_on_top:
            self.connect_page.focus_field()
        else:
            self.accounts_page.table.setFocus()
