"""Several API tokens under names. The names are settings; the tokens are in the keyring."""

import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.credentials.api_token import Verdict, clean, judge
from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import NameDialog, ask
from app.ui.session.ports import TokenStore
from app.ui.session.session import Session
from app.ui.session.settings import Settings
from app.ui.window.commands import Commands

MAX_LENGTH: Final = 40
_LEAST_TOKEN: Final = 20
"""Characters: “2026-studio” is a name, though a token without its beginning has that form."""


def is_good_name(name: str, taken: list[str]) -> bool:
    """Whether a profile can be called so: it stands in the keyring's list of entries."""
    fits = bool(name) and len(name) <= MAX_LENGTH and name.isprintable()
    return fits and not is_taken(name, taken) and not looks_like_a_token(name)


def looks_like_a_token(name: str) -> bool:
    """Whether a token was pasted where a name belongs: names are kept in the settings file."""
    text = clean(name)
    verdict = judge(text)
    without_prefix = verdict is Verdict.MISSING_PREFIX and len(text) >= _LEAST_TOKEN
    return without_prefix or verdict in {Verdict.OK, Verdict.DISCORD_TOKEN}


def is_taken(name: str, taken: list[str]) -> bool:
    """Whether one of them is the same for Windows, where ``A`` and ``a`` are one entry."""
    return _folded(name) in map(_folded, taken)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


class Profiles(QObject):
    """The menu of the token button.

    Signals:
        changed: The names, or which of them is the current one.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        stores: Callable[[str], TokenStore] | None,
        commands: Commands,
        dialogs: DialogHost,
        window: QWidget,
    ) -> None:
        """`stores` gives the keyring entry of a name; without it, nothing is kept in this run."""
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._stores = stores
        self._commands = commands
        self._dialogs = dialogs
        self._window = window
        self.menu = QMenu(window)
        commands.add_profile.triggered.connect(self._ask_for_new)
        commands.rename_profile.triggered.connect(self._ask_for_rename)
        commands.remove_profile.triggered.connect(self._ask_to_remove)
        commands.remove_leftovers.triggered.connect(self.remove_leftovers)
        if settings.profile not in settings.profiles:
            settings.profiles.append(settings.profile)
        self.rebuild()

    def rebuild(self) -> None:
        """The menu, with the current profile marked."""
        commands, menu = self._commands, self.menu
        menu.clear()
        menu.addActions([commands.change_token, commands.forget_token])
        menu.addSeparator()
        if self._stores is not None and len(self._settings.profiles) > 1:
            group = QActionGroup(menu)
            for name in self._settings.profiles:
                entry = menu.addAction(name.replace("&", "&&"))
                entry.setCheckable(True)
                entry.setChecked(name == self._settings.profile)
                entry.setData(name)
                entry.triggered.connect(self._on_entry_triggered)
                group.addAction(entry)
            menu.addSeparator()
        if self._stores is not None:
            managing = [commands.add_profile, commands.rename_profile, commands.remove_profile]
            menu.addActions(managing)
            if self._settings.leftovers:
                menu.addAction(commands.remove_leftovers)
        self.follow(busy=self._session.is_busy)

    def follow(self, *, busy: bool) -> None:
        """The last one stays, and none is removed while something runs."""
        several = len(self._settings.profiles) > 1
        self._commands.remove_profile.setEnabled(several and not busy)
        self._commands.remove_leftovers.setEnabled(not busy)

    def switch(self, name: str) -> None:
        """To a profile that there is."""
        if name != self._settings.profile and self._stores is not None:
            self._settings.profile = name
            self._session.use_store(self._stores(name))
        self._changed()

    def add(self, name: str) -> bool:
        """A new one, and to it; False if the name will not do."""
        name = name.strip()
        if not is_good_name(name, self._settings.profiles):
            return False
        self._settings.profiles.append(name)
        self._no_longer_left(name)  # what is still in its entry is this profile's again
        self.switch(name)
        return True

    def rename(self, name: str) -> bool:
        """The current one; False if the name will not do."""
        name, old = name.strip(), self._settings.profile
        if name == old:
            return True
        if not is_good_name(name, self._other_names()):
            return False
        if self._stores is not None:
            self._session.entries.move(
                self._stores(name),
                lambda: self._renamed(old, name),
                lambda: self._cleared(old),
            )
        return True

    def _renamed(self, old: str, name: str) -> None:
        """The token is in the entry of the new name, and in the old one until that is cleared."""
        settings = self._settings
        settings.profiles = [name if each == old else each for each in settings.profiles]
        settings.profile = name
        self._no_longer_left(name)
        settings.leftovers = [*settings.leftovers, old]
        self._changed()

    def _cleared(self, old: str) -> None:
        """Nothing is left of a former name."""
        self._no_longer_left(old)
        self._changed()

    def _no_longer_left(self, name: str) -> None:
        left = self._settings.leftovers
        self._settings.leftovers = [each for each in left if each != name]

    def remove_leftovers(self) -> None:
        """The entries of former names that could not be removed when their profiles went."""
        if self._stores is not None:
            self._session.entries.clear(
                [
                    (self._stores(name), partial(self._cleared, name))
                    for name in self._settings.leftovers
                ]
            )

    def remove(self) -> None:
        """The current one; the first of the others is next."""
        name = self._settings.profile
        next_ = next(other for other in self._settings.profiles if other != name)
        if self._stores is not None:
            store = self._stores(next_)
            self._session.entries.forget(
                store, lambda is_gone: self._removed(name, next_, is_gone=is_gone)
            )

    def _removed(self, name: str, next_: str, *, is_gone: bool) -> None:
        """Its token is gone from the keyring, or was left there on purpose."""
        settings = self._settings
        settings.profiles = [each for each in settings.profiles if each != name]
        settings.profile = next_
        if not is_gone:
            settings.leftovers = [*settings.leftovers, name]
        self._changed()

    def _changed(self) -> None:
        self.rebuild()
        self.changed.emit()

    # ---- Asking ----

    def _on_entry_triggered(self) -> None:
        self.switch(self.sender().data())  # type: ignore[attr-defined]  # a QAction

    def _ask_for_new(self) -> None:
        dialog = NameDialog(
            self._window,
            self.tr("Add a profile"),
            self.tr("A name for another API token:"),
            "",
            self.tr("Add"),
            lambda name: self._objection(name, self._settings.profiles),
        )
        dialog.named.connect(self.add)
        self._dialogs.open(dialog)

    def _ask_for_rename(self) -> None:
        dialog = NameDialog(
            self._window,
            self.tr("Rename this profile"),
            self.tr("Its new name:"),
            self._settings.profile,
            self.tr("Rename"),
            lambda name: self._objection(name, self._other_names()),
        )
        dialog.named.connect(self.rename)
        self._dialogs.open(dialog)

    def _objection(self, name: str, taken: list[str]) -> str:
        """What is wrong with a name; "" if it will do."""
        if is_good_name(name, taken):
            return ""
        if is_taken(name, taken):
            return self.tr("There is a profile of this name already.")
        if looks_like_a_token(name):
            return self.tr("That looks like a token. A name is kept in a file, so choose another.")
        return self.tr("A name has 1 to {most} letters, on one line.").format(most=MAX_LENGTH)

    def _other_names(self) -> list[str]:
        """A profile may be called as it is, written another way: “Default” after “default”."""
        return [name for name in self._settings.profiles if name != self._settings.profile]

    def _ask_to_remove(self) -> None:
        from app.guidance.keyring import after_removal

        words = self.tr(
            "Its API token is removed from the keyring. Nothing changes at useapi.net; you can "
            "add the profile again at any time."
        )
        more = after_removal(self._session.keeper.kept_in, QCoreApplication.translate)
        box = ask(
            self._window,
            self.tr("Remove the profile “{name}”?").format(name=self._settings.profile),
            f"{words}\n\n{more}" if more else words,
            self.tr("Remove profile"),
            self.tr("Keep it"),
        )
        box.accepted.connect(self.remove)
        self._dialogs.open(box)
