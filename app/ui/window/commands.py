"""Everything that can be done in the window, as actions with names and shortcuts, and the menus.

To add a command: write its action here and into a menu, and connect it where its subject is (see
`desk.py`).
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.look.icons import icon
from app.ui.look.spoken import without_access_key


class Commands(QObject):
    """The actions of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.check = make(self.tr("&Check accounts"), "F5", "Ctrl+R", icon_name="refresh")
        self.cancel = make(self.tr("Cancel the check, or clear the filter"), "Esc")
        self.change_token = make(self.tr("C&hange token…"), icon_name="key")
        self.forget_token = make(self.tr("&Forget token…"))
        self.add_profile = make(self.tr("&Add profile…"))
        self.rename_profile = make(self.tr("&Rename this profile…"))
        self.remove_profile = make(self.tr("Re&move this profile…"))
        self.remove_leftovers = make(self.tr("Remove &leftover tokens"))
        self.about_tokens = (self.change_token, self.add_profile, self.rename_profile)
        """The commands that have to wait while something runs."""
        self.find = make(self.tr("&Filter"), "Ctrl+F", icon_name="search")
        self.copy = make(self.tr("Cop&y selected rows"), "Ctrl+C", icon_name="copy")
        self.copy_cell = make(self.tr("Copy this c&ell"))
        self.copy_curl = make(self.tr("Copy as c&url command"))
        self.copy_token = make(self.tr("Copy the Discord &token"))
        self.open_channel = make(self.tr("&Open in the browser"))
        self.sort_column = make(self.tr("&Sort by this column"), "Ctrl+Shift+O")
        self.export = make(self.tr("&Export…"), "Ctrl+E", icon_name="export")
        self.export_all = make("", "Ctrl+Shift+E")
        self.name_accounts(are_channels=True)
        self.show_details = make(self.tr("Show &details"), "Ctrl+I", checkable=True)
        self.share_safe = make(self.tr("&Share-safe view"), "Ctrl+Shift+S", checkable=True)
        self.preferences = make(self.tr("&Preferences…"), "Ctrl+,")
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), "F1")
        self.documentation = make(self.tr("&Documentation of useapi.net"))
        self.channel_page = make(self.tr("How to &set up an account"))
        self.token_page = make(self.tr("Where is my &token?"))
        self.report = make(self.tr("Support &report…"))
        self.licences = make(self.tr("&Licences"))
        self.about = make(self.tr("&About PixVerse Account Inspector"))
        self.quit = make(self.tr("&Quit"), "Ctrl+Q")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def main_menu(self, columns: QMenu) -> QMenu:
        """What the menu button opens; `columns` is the menu of the table's columns."""
        helping = self._menu(
            self.shortcuts, None,
            self.documentation, self.channel_page, self.token_page, None,
            self.report, self.licences, self.about,
        )  # fmt: skip
        helping.setTitle(self.tr("&Help"))
        return self._menu(
            self.check, self.find, None,
            self.copy, self.export, self.export_all, None,
            self.show_details, columns, self.share_safe, self.preferences, None,
            helping, None,
            self.quit,
        )  # fmt: skip

    def name_accounts(self, *, are_channels: bool) -> None:
        """Call the accounts that are shown what they are."""
        channels, accounts = self.tr("Export &all channels…"), self.tr("Export &all accounts…")
        self.export_all.setText(channels if are_channels else accounts)

    def row_menu(self) -> QMenu:
        """What a right click on a row opens."""
        return self._menu(
            self.copy, self.copy_cell, self.copy_curl, None,
            self.sort_column, None,
            self.open_channel, None,
            self.copy_token,
        )  # fmt: skip

    def shortcut_list(self) -> list[tuple[str, str]]:
        """The name and the keys of every action that has some."""
        format_ = QKeySequence.SequenceFormat.NativeText
        return [
            (
                without_access_key(action.text()).rstrip("…"),
                ", ".join(keys.toString(format_) for keys in action.shortcuts()),
            )
            for action in self.findChildren(QAction)
            if action.shortcuts()
        ]

    def _make(
        self, text: str, *shortcuts: str, icon_name: str = "", checkable: bool = False
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(keys) for keys in shortcuts])
        action.setCheckable(checkable)
        if icon_name:
            action.setIcon(icon(icon_name))
        self._window.addAction(action)
        return action

    def _menu(self, *entries: QAction | QMenu | None) -> QMenu:
        """A menu of these entries; None is a line between two groups."""
        menu = QMenu(self._window)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry.menuAction() if isinstance(entry, QMenu) else entry)
        return menu
