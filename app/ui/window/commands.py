"""Everything that can be done in the window, as actions with names and shortcuts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.look.icons import icon
from app.ui.look.spoken import without_access_key


class Commands(QObject):
    """The actions of one window; what they do is connected elsewhere."""

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
        """What has to wait while something runs."""
        self.find = make(self.tr("&Filter"), "Ctrl+F", icon_name="search")
        self.copy = make(self.tr("Cop&y selected rows"), "Ctrl+C", icon_name="copy")
        self.copy_cell = make(self.tr("Copy this c&ell"))
        self.copy_curl = make(self.tr("Copy as c&url command"))
        self.copy_token = make(self.tr("Copy the Discord &token"))
        self.open_channel = make(self.tr("&Open the channel in Discord"))
        self.sort_column = make(self.tr("&Sort by this column"), "Ctrl+Shift+O")
        self.export = make(self.tr("&Export…"), "Ctrl+E", icon_name="export")
        self.export_all = make(self.tr("Export &all channels…"), "Ctrl+Shift+E")
        self.show_details = make(self.tr("Show &details"), "Ctrl+I", checkable=True)
        self.share_safe = make(self.tr("&Share-safe view"), "Ctrl+Shift+S", checkable=True)
        self.preferences = make(self.tr("&Preferences…"), "Ctrl+,")
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), "F1")
        self.documentation = make(self.tr("&Documentation of useapi.net"))
        self.channel_page = make(self.tr("How to set up a &channel"))
        self.token_page = make(self.tr("Where is my &token?"))
        self.report = make(self.tr("Support &report…"))
        self.licences = make(self.tr("&Licences"))
        self.about = make(self.tr("&About PixVerse Account Inspector"))
        self.quit = make(self.tr("&Quit"), "Ctrl+Q")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def main_menu(self, columns: QMenu) -> QMenu:
        """What the menu button opens; with the menu of the table's columns in it."""
        menu = self._menu(
            (self.check, self.find, None, self.copy, self.export, self.export_all, None),
            (self.show_details,),
        )
        menu.addMenu(columns)
        self._fill(menu, (self.share_safe, self.preferences, None))
        helping = menu.addMenu(self.tr("&Help"))
        self._fill(helping, (self.shortcuts, None))
        self._fill(helping, (self.documentation, self.channel_page, self.token_page, None))
        self._fill(helping, (self.report,))
        self._fill(helping, (self.licences, self.about))
        self._fill(menu, (None, self.quit))
        return menu

    def row_menu(self) -> QMenu:
        """What a right click on a row opens."""
        return self._menu(
            (self.copy, self.copy_cell, self.copy_curl, None, self.sort_column, None),
            (self.open_channel, None, self.copy_token),
        )

    def shortcut_list(self) -> list[tuple[str, str]]:
        """Every action with a key: its name, and the keys."""
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

    def _menu(self, *groups: Iterable[QAction | None]) -> QMenu:
        menu = QMenu(self._window)
        for group in groups:
            self._fill(menu, group)
        return menu

    @staticmethod
    def _fill(menu: QMenu, actions: Iterable[QAction | None]) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
