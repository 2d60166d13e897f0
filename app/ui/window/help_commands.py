"""Everything under *Help*. Each dialog is imported when it is wanted."""

from PySide6.QtCore import QObject, QUrl

from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE
from app.guidance.rows import TOKEN_PAGE
from app.ui.window.desk import Desk


class HelpCommands(QObject):
    """Opens what explains, in dialogs and in the browser."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        commands = desk.commands
        for command in (commands.documentation, commands.channel_page, commands.token_page):
            command.triggered.connect(self._open_page)
        commands.token_page.setData(QUrl(TOKEN_PAGE))
        desk.session.view_changed.connect(self._name_pages)
        self._name_pages()
        desk.connect_page.help.clicked.connect(commands.token_page.trigger)
        commands.shortcuts.triggered.connect(self._show_shortcuts)
        commands.report.triggered.connect(self._show_report)
        commands.licences.triggered.connect(self._show_licences)
        commands.about.triggered.connect(self._show_about)

    def _name_pages(self) -> None:
        """Those of the service that somebody looks at."""
        service = BY_ID.get(self._desk.session.view, DEFAULT_SERVICE)
        self._desk.commands.documentation.setData(QUrl(service.documentation))
        self._desk.commands.channel_page.setData(QUrl(service.setup_page))

    def _open_page(self) -> None:
        self._desk.open_url(self.sender().data())  # type: ignore[attr-defined]  # a QAction

    def _show_shortcuts(self) -> None:
        title = self.tr("Keyboard shortcuts")
        lines = [f"{keys}\t{name}" for name, keys in self._desk.commands.shortcut_list()]
        self._desk.show_text(title, "\n".join(lines), fixed=False)

    def _show_report(self) -> None:
        from app.ui.desktop.reports import support_report

        title = self.tr("Support report")
        intro = self.tr(
            "Send this to somebody who helps you. It holds no token, no id and no name."
        )
        self._desk.show_text(title, support_report(self._desk.session), intro=intro)

    def _show_licences(self) -> None:
        from app.base.resources import resource_path

        text = resource_path("licences.txt").read_text(encoding="utf-8")
        self._desk.show_text(self.tr("Licences"), text)

    def _show_about(self) -> None:
        from app.ui.dialogs.about_dialog import AboutDialog

        self._desk.dialogs.open(AboutDialog(self._desk.window))
