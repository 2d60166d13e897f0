"""Preferences and everything under *Help*. Each dialog is imported when it is wanted."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.catalogue.all_services import DEFAULT_SERVICE
from app.guidance.rows import TOKEN_PAGE
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import ask
from app.ui.session.session import Session
from app.ui.session.settings import Settings, log_folder, reset
from app.ui.window.commands import Commands


class HelpCommands(QObject):
    """Opens what explains, and what can be set.

    Signals:
        settings_changed: By the preferences.
        was_reset: They are as on the first day, and so should be all that they stand for.
    """

    settings_changed = Signal()
    was_reset = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        commands: Commands,
        dialogs: DialogHost,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._commands = commands
        self._dialogs = dialogs
        self._window = window
        self.languages: list[tuple[str, str]] = []
        """Which there are, as (code, name in itself)."""
        commands.preferences.triggered.connect(self.show_preferences)
        commands.shortcuts.triggered.connect(self._show_shortcuts)
        commands.documentation.triggered.connect(self._open_documentation)
        commands.channel_page.triggered.connect(self._open_channel_page)
        commands.token_page.triggered.connect(self.open_token_page)
        commands.report.triggered.connect(self._show_report)
        commands.licences.triggered.connect(self._show_licences)
        commands.about.triggered.connect(self._show_about)

    def open_token_page(self) -> None:
        """Where a token comes from, in the browser."""
        self.open(QUrl(TOKEN_PAGE))

    def show_preferences(self) -> None:
        """What can be set."""
        from app.ui.dialogs.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self.languages, self._window)
        dialog.changed.connect(self.settings_changed)
        dialog.folder_wanted.connect(self._open_log_folder)
        dialog.reset_wanted.connect(self._ask_to_reset)
        self._dialogs.open(dialog)

    def _open_documentation(self) -> None:
        self.open(QUrl(DEFAULT_SERVICE.documentation))

    def _open_channel_page(self) -> None:
        self.open(QUrl(DEFAULT_SERVICE.setup_page))

    def _open_log_folder(self) -> None:
        self.open(QUrl.fromLocalFile(str(log_folder())))

    def open(self, url: QUrl) -> None:
        """With whatever the system opens it; if that is nothing, the address can be copied."""
        if QDesktopServices.openUrl(url):
            return
        words = self.tr("This computer has no program that opens it. The address is:")
        address = url.toLocalFile() or url.toString()
        self._open_text(self.tr("It could not be opened"), address, intro=words)

    def _ask_to_reset(self) -> None:
        box = ask(
            self._window,
            self.tr("Set everything back?"),
            self.tr("Preferences and columns are as on the first day again. Your token stays."),
            self.tr("Set back"),
            self.tr("Cancel"),
        )
        box.accepted.connect(self._reset)
        self._dialogs.open(box)

    def _reset(self) -> None:
        reset(self._settings)
        self.was_reset.emit()
        self.settings_changed.emit()

    def _show_shortcuts(self) -> None:
        title = self.tr("Keyboard shortcuts")
        lines = [f"{keys}\t{name}" for name, keys in self._commands.shortcut_list()]
        self._open_text(title, "\n".join(lines), fixed=False)

    def _show_report(self) -> None:
        from app.ui.window.support_report import support_report

        title = self.tr("Support report")
        intro = self.tr(
            "This is what to send to somebody who helps you. It holds no token, no id and no name."
        )
        self._open_text(title, support_report(self._session), intro=intro)

    def _show_licences(self) -> None:
        from app.base.resources import resource_path

        text = resource_path("licences.txt").read_text(encoding="utf-8")
        self._open_text(self.tr("Licences"), text)

    def _open_text(self, title: str, text: str, *, intro: str = "", fixed: bool = True) -> None:
        from app.ui.dialogs.text_dialog import TextDialog

        dialog = TextDialog(title, text, intro=intro, fixed=fixed, parent=self._window)
        self._dialogs.open(dialog)

    def _show_about(self) -> None:
        from app.ui.dialogs.about_dialog import AboutDialog

        self._dialogs.open(AboutDialog(self._window))
