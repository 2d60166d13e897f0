"""The settings in use: the Preferences dialog, the effect of each setting, and the kept layout."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt, QUrl, Signal

from app.base.log import log_folder
from app.ui.session.settings import reset
from app.ui.window.desk import Desk

Effect = Callable[[Any], object]
_BESIDE, _BELOW = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Preferences(QObject):
    """Opens the Preferences dialog, and has each change take effect at once.

    Attributes:
        effects: What is called with the new value of a setting, by the setting's name. A setting
            that is not in here is looked up where it is needed.

    Signals:
        changed: Settings were changed, and should be saved.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._settings = desk.settings
        self._page = desk.accounts_page
        self.effects: dict[str, Effect] = {
            "share_safe": desk.commands.share_safe.setChecked,
            "show_details": desk.commands.show_details.setChecked,
        }
        desk.commands.preferences.triggered.connect(self._show)

    def apply(self, *names: str) -> None:
        """Have these settings take effect; all of them, if none is named."""
        for name in names or self.effects:
            if name in self.effects:
                self.effects[name](getattr(self._settings, name))

    def restore_layout(self) -> None:
        """Arrange the page of the accounts as it was when the window was closed."""
        settings, page = self._settings, self._page
        page.table.restore_sorting(settings.sorting)
        page.table.restore_layout(settings.column_layout)
        kept = {_BESIDE: settings.splitter, _BELOW: settings.splitter_below}
        # `fromHex` skips what is no hexadecimal digit; Qt checks what remains.
        page.splitter.restore(
            {way: QByteArray.fromHex(digits.encode()) for way, digits in kept.items() if digits}
        )
        page.set_wants_details(settings.show_details)

    def remember_layout(self) -> None:
        """Write the layout of the page into the settings, for `restore_layout`."""
        settings, page = self._settings, self._page
        settings.column_layout = page.table.column_layout.state()
        settings.sorting = page.table.sorting_state()
        states = {way: bytes(kept.data()).hex() for way, kept in page.splitter.states().items()}
        settings.splitter = states.get(_BESIDE, "")
        settings.splitter_below = states.get(_BELOW, "")

    def _show(self) -> None:
        from app.ui.dialogs.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._settings, self._desk.window)
        dialog.changed.connect(self._on_changed)
        dialog.log_folder_wanted.connect(self._open_log_folder)
        dialog.reset_wanted.connect(self._ask_to_reset)
        dialog.log_button.setEnabled(log_folder() is not None)
        self._desk.dialogs.open(dialog)

    def _on_changed(self, name: str) -> None:
        self.apply(name)
        self.changed.emit()

    def _open_log_folder(self) -> None:
        if folder := log_folder():
            self._desk.open_url(QUrl.fromLocalFile(str(folder)))

    def _ask_to_reset(self) -> None:
        self._desk.confirm(
            self.tr("Reset all settings?"),
            self.tr("Preferences and columns are set to their defaults. Your token stays."),
            self.tr("Reset"),
            self.tr("Cancel"),
            self.reset,
        )

    def reset(self) -> None:
        """Set all to the usual values, and the page as well: else its layout would be kept."""
        reset(self._settings)
        self._page.table.reset_layout()
        self._page.splitter.forget()
        self.apply()
        self.changed.emit()
