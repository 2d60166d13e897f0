"""Puts the parts together: pages, actions, shortcuts, dialogs."""

from PySide6.QtCore import QByteArray, QCoreApplication, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QStackedWidget

from app.accounts.listing import Listing
from app.credentials.api_token import account_label
from app.errors import InspectorError, NothingConfiguredError
from app.guidance import Action, ActionKind, guide
from app.progress import Phase, Progress
from app.secret import Secret
from app.ui import theme
from app.ui.about_dialog import AboutDialog
from app.ui.accounts_page import AccountsPage
from app.ui.announce import announce
from app.ui.clipboard import Clipboard
from app.ui.clock import time_of_day
from app.ui.connect_page import ConnectPage
from app.ui.guidance_dialog import GuidanceDialog
from app.ui.icons import icon
from app.ui.progress_words import progress_text
from app.ui.question_dialog import ask
from app.ui.session import Session, State
from app.ui.settings import Settings
from app.ui.table.columns import VERSION

_TOKEN_PAGE = "https://useapi.net/docs/start-here/setup-useapi"


class MainWindow(QMainWindow):
    """The window.

    Signals:
        closed: The user closed it; the program ends.
        theme_chosen: With a `theme.ThemeChoice`.
    """

    closed = Signal()
    theme_chosen = Signal(object)

    def __init__(self, session: Session, settings: Settings, *, demo: bool = False) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._demo = demo
        self._wants_token = False
        self._dialog: QDialog | None = None
        self.setWindowTitle(self.tr("PixVerse Account Inspector"))
        self.connect_page = ConnectPage(session.host)
        self.accounts_page = AccountsPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.connect_page)
        self._pages.addWidget(self.accounts_page)
        self.setCentralWidget(self._pages)
        self.clipboard = Clipboard(self)
        self._make_actions()
        self._connect()
        self._restore()
        self.accounts_page.show_listing(None, session.host)
        self._show_token()
        self._on_state_changed(session.state)

    # ---- Putting together ----

    def _make_actions(self) -> None:
        def action(text: str, slot: object, *shortcuts: str, icon_name: str = "") -> QAction:
            made = QAction(text, self)
            made.setShortcuts([QKeySequence(keys) for keys in shortcuts])
            if icon_name:
                made.setIcon(icon(icon_name))
            made.triggered.connect(slot)
            self.addAction(made)
            return made

        self.check_action = action(
            self.tr("&Check accounts"), self.check, "F5", "Ctrl+R", icon_name="refresh"
        )
        self.cancel_action = action(self.tr("Cancel the check"), self._session.cancel, "Esc")
        self.change_action = action(self.tr("C&hange token…"), self.change_token, icon_name="key")
        self.forget_action = action(self.tr("&Forget token…"), self._ask_to_forget)
        self.about_action = action(self.tr("&About PixVerse Account Inspector"), self._show_about)
        self.quit_action = action(self.tr("&Quit"), self.close, "Ctrl+Q")
        token_menu = QMenu(self)
        token_menu.addActions([self.change_action, self.forget_action])
        menu = QMenu(self)
        menu.addActions([self.check_action])
        menu.addSeparator()
        self._add_theme_menu(menu)
        menu.addSeparator()
        menu.addActions([self.about_action, self.quit_action])
        self.accounts_page.set_menus(token_menu, menu)

    def _add_theme_menu(self, menu: QMenu) -> None:
        submenu = menu.addMenu(self.tr("&Theme"))
        names = {
            theme.ThemeChoice.SYSTEM: self.tr("Like the &system"),
            theme.ThemeChoice.LIGHT: self.tr("&Light"),
            theme.ThemeChoice.DARK: self.tr("&Dark"),
        }
        for choice, name in names.items():
            entry = submenu.addAction(name)
            entry.setCheckable(True)
            entry.setData(choice)
            entry.setChecked(choice.value == self._settings.theme)
            entry.triggered.connect(self._on_theme_triggered)
        self._theme_menu = submenu

    def _connect(self) -> None:
        session, page, accounts = self._session, self.connect_page, self.accounts_page
        session.state_changed.connect(self._on_state_changed)
        session.progressed.connect(self._on_progressed)
        session.listed.connect(self._on_listed)
        session.failed.connect(self._on_failed)
        session.token_changed.connect(self._show_token)
        session.keyring_named.connect(self._on_keyring_named)
        page.submitted.connect(self._on_submitted)
        page.sample_wanted.connect(session.look_around)
        page.help_wanted.connect(self._open_token_page)
        page.cancelled.connect(session.cancel)
        page.left.connect(self._leave_connect_page)
        accounts.details.copy_wanted.connect(self._copy_text)
        accounts.details.link_wanted.connect(QDesktopServices.openUrl)
        accounts.check_wanted.connect(session.check)
        accounts.cancel_wanted.connect(session.cancel)
        accounts.leave_sample_wanted.connect(session.leave_sample)

    # ---- The session speaks ----

    def _on_state_changed(self, state: State) -> None:
        busy = state in {State.CHECKING, State.KEYRING}
        words = None
        if state is State.CHECKING:
            words = progress_text(Progress(Phase.CONNECTING), self._session.host)
        elif state is State.KEYRING:
            words = self.tr("Waiting for the keyring of this computer…")
        self._say_busy(words)
        self.check_action.setEnabled(not busy and state is not State.NO_TOKEN)
        self.cancel_action.setEnabled(self._session.is_busy)
        self.change_action.setEnabled(not busy)
        self.forget_action.setEnabled(not busy and self._session.token is not None)
        if state is State.NO_TOKEN:
            self.accounts_page.show_listing(None, self._session.host)
            self._show_connect_page()
        elif not self._wants_token:
            self._pages.setCurrentWidget(self.accounts_page)
        self._describe_empty(state)

    def _say_busy(self, words: str | None) -> None:
        self.accounts_page.set_busy(words)
        self.connect_page.set_busy(words)

    def _on_progressed(self, progress: Progress) -> None:
        self._say_busy(progress_text(progress, self._session.host))

    def _on_listed(self, listing: Listing) -> None:
        self._wants_token = False
        self.connect_page.forget_text()
        self.accounts_page.show_listing(listing, self._session.host)
        if self._pages.currentWidget() is not self.accounts_page:
            self._pages.setCurrentWidget(self.accounts_page)
            self.accounts_page.table.setFocus()
        message = self.tr("Checked: {number} channels, {attention} need attention").format(
            number=len(listing.accounts), attention=listing.attention
        )
        announce(self, message)

    def _on_failed(self, error: InspectorError) -> None:
        if isinstance(error, NothingConfiguredError):
            self._wants_token = False  # the token works
            self.connect_page.forget_text()
            if self._session.listing is None:
                self.accounts_page.show_listing(None, self._session.host)
            self._on_state_changed(self._session.state)
        self.tell(error, self._remaining())

    def tell(self, error: InspectorError, remaining: str = "") -> None:
        """Opens a dialog about it. It takes the place of an older one: they never stack."""
        guidance = guide(error, QCoreApplication.translate)
        if self._dialog is not None:
            self._dialog.reject()
        dialog = GuidanceDialog(guidance, remaining, self)
        dialog.chosen.connect(self._on_action_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _remaining(self) -> str:
        """A sentence about what is still on screen after a check that failed."""
        if self._session.listing is None:
            return ""
        return self.tr("The accounts on screen are from {time} and are still there.").format(
            time=time_of_day(self._session.listing.checked_at)
        )

    def _on_action_chosen(self, action: Action) -> None:
        if action.kind is ActionKind.CHANGE_TOKEN:
            self.change_token()
        elif action.kind is ActionKind.TRY_AGAIN:
            self.check()
        elif action.kind is ActionKind.OPEN_PAGE:
            QDesktopServices.openUrl(QUrl(action.url))
        elif action.kind is ActionKind.USE_FOR_SESSION and not self._session.token_status.present:
            self.connect_page.keep.setChecked(False)
            self.change_token()

    def _on_keyring_named(self, name: str) -> None:
        self.connect_page.set_keyring(name, keep=self._settings.keep_token)
        self._show_token()

    def _show_token(self) -> None:
        token, name = self._session.token, self._session.keyring_name
        if token is None:
            kept = ""
        elif self._session.token_status.kept:
            kept = self.tr("Token kept in {keyring}").format(
                keyring=name or self.tr("the system’s keyring")
            )
        else:
            kept = self.tr("Token kept only until the window closes")
        label = account_label(token) if token else self.tr("No token")
        self.accounts_page.show_token(label, kept)
        self.accounts_page.show_sample_mark(shown=self._session.is_sample, can_leave=not self._demo)

    def _describe_empty(self, state: State) -> None:
        if state is State.CHECKING:
            self.accounts_page.empty.say("refresh", self.tr("Checking your accounts…"), "")
        elif state is State.KEYRING:
            self.accounts_page.empty.say(
                "key",
                self.tr("Waiting for your keyring…"),
                self.tr("Your system may be asking for its password in another window."),
            )
        else:
            self.accounts_page.empty.say(
                "empty-list",
                self.tr("No channels to show"),
                self.tr("Channels that are set up at useapi.net appear here."),
                self.tr("Check accounts"),
            )

    # ---- The user acts ----

    def check(self) -> None:
        """What *Check accounts* and *Try again* do."""
        if self._pages.currentWidget() is self.connect_page and self.connect_page.field.text():
            self.connect_page.submit()
        else:
            self._session.check()

    def change_token(self) -> None:
        """To the token field; the accounts stay behind it."""
        self._wants_token = True
        self._show_connect_page()

    def _show_connect_page(self) -> None:
        self.connect_page.set_can_leave(self._session.token is not None)
        self._pages.setCurrentWidget(self.connect_page)
        self.connect_page.focus_field()

    def _leave_connect_page(self) -> None:
        self._wants_token = False
        self.connect_page.forget_text()
        self._pages.setCurrentWidget(self.accounts_page)

    def _on_submitted(self, token: Secret, keep: bool) -> None:  # noqa: FBT001
        if self.connect_page.keep.isEnabled():
            self._settings.keep_token = keep
        self._wants_token = True  # stay here until it has worked
        self._session.use_token(token, keep=keep)

    def _ask_to_forget(self) -> None:
        if self._dialog is not None:
            return
        where = self._session.keyring_name or self.tr("the system’s keyring")
        box = ask(
            self,
            self.tr("Forget the API token?"),
            self.tr(
                "It is removed from {keyring} and the list is cleared. Nothing changes at "
                "useapi.net; you can paste the token again at any time."
            ).format(keyring=where),
            self.tr("Forget token"),
            self.tr("Keep it"),
        )
        box.accepted.connect(self._session.forget_token)
        box.finished.connect(self._on_dialog_finished)
        self._dialog = box

    def _copy_text(self, text: str, name: str) -> None:
        self.clipboard.copy(text)
        announce(self, self.tr("Copied: {name}").format(name=name))

    def _open_token_page(self) -> None:
        QDesktopServices.openUrl(QUrl(_TOKEN_PAGE))

    def _show_about(self) -> None:
        if self._dialog is None:
            self._dialog = AboutDialog(self)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()

    def _on_theme_triggered(self) -> None:
        choice = self.sender().data()  # type: ignore[attr-defined]  # a QAction
        for entry in self._theme_menu.actions():
            entry.setChecked(entry.data() is choice)
        self._settings.theme = choice.value
        self.theme_chosen.emit(choice)

    # ---- What it remembers ----

    def _restore(self) -> None:
        self.resize(1180, 720)
        if self._settings.window_geometry:
            kept = QByteArray(self._settings.window_geometry.encode())
            self.restoreGeometry(QByteArray.fromHex(kept))  # skips what is no hex digit
        self.accounts_page.table.restore_layout(
            self._settings.columns, self._settings.columns_version
        )

    def remember(self) -> None:
        """Writes the layout into the settings that were handed in."""
        self._settings.window_geometry = bytes(self.saveGeometry().data()).hex()
        self._settings.columns = self.accounts_page.table.layout_state()
        self._settings.columns_version = VERSION

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends with its window."""
        self.remember()
        event.accept()
        self.closed.emit()

    def focus_start(self) -> None:
        """Where the keyboard is at first."""
        if self._pages.currentWidget() is self.connect_page:
            self.connect_page.focus_field()
        else:
            self.accounts_page.table.setFocus()
