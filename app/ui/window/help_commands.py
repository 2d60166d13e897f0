"""Everything under *Help*. Each dialog is imported when it is wanted."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.catalogue.all_services import DEFAULT_SERVICE
from app.guidance.rows import TOKEN_PAGE
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.session.session import Session
from app.ui.session.settings import log_folder
from app.ui.window.commands import Commands


class HelpCommands(QObject):
    """Opens what explains, in dialogs and in the browser."""

    def __init__(
        self, session: Session, commands: Commands, dialogs: DialogHost, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._commands = commands
        self._dialogs = dialogs
        self._window = window
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

    def _open_documentation(self) -> None:
        self.open(QUrl(DEFAULT_SERVICE.documentation))

    def _open_channel_page(self) -> None:
        self.open(QUrl(DEFAULT_SERVICE.setup_page))

    def open_log_folder(self) -> None:
        """Show the folder of the log."""
        self.open(QUrl.fromLocalFile(str(log_folder())))

    def open(self, url: QUrl) -> None:
        """With whatever the system opens it; if that is nothing, the address can be copied."""
        if QDesktopServices.openUrl(url):
            return
        words = self.tr("This computer has no program that opens it. The address is:")
        address = url.toLocalFile() or url.toString()
        self._open_text(self.tr("It could not be opened"), address, intro=words)

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
