"""Several API tokens under names. The names are settings; the tokens are in the keyring."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.credentials.api_token import Verdict, clean, judge
from app.guidance.keyring import after_removal
from app.ui.dialogs.question_dialog import NameDialog
from app.ui.session.kept_views import keep_view
from app.ui.session.kept_views import rename as rename_view
from app.ui.session.ports import TokenStore
from app.ui.window.desk import Desk

translate = QCoreApplication.translate
MAX_LENGTH: Final = 40
_LEAST_TOKEN: Final = 20
"""Characters: “2026-studio” is a name, though a token without its beginning has that form."""


def objection(name: str, taken: Iterable[str]) -> str:
    """What is wrong with the name of a profile; "" if it will do."""
    if _folded(name) in map(_folded, taken):
        return translate("Profiles", "A profile with this name already exists.")
    if _looks_like_a_token(name):
        return translate(
            "Profiles", "That looks like a token. A name is kept in a file, so choose another."
        )
    if not (0 < len(name) <= MAX_LENGTH and name.isprintable()):
        words = translate("Profiles", "A name has 1 to {most} letters, on one line.")
        return words.format(most=MAX_LENGTH)
    return ""


def _looks_like_a_token(name: str) -> bool:
    text = clean(name)
    verdict = judge(text)
    without_prefix = verdict is Verdict.MISSING_PREFIX and len(text) >= _LEAST_TOKEN
    return without_prefix or verdict in {Verdict.OK, Verdict.DISCORD_TOKEN}


def _folded(name: str) -> str:
    """`name` as Windows' keyring compares it: ``A`` and ``a`` are one entry there."""
    return unicodedata.normalize("NFKC", name).casefold()


class Profiles(QObject):
    """The menu of the token button.

    Signals:
        changed: The names, or which of them is the current one.
    """

    changed = Signal()

    def __init__(self, desk: Desk, stores: Callable[[str], TokenStore] | None) -> None:
        """`stores` gives the keyring entry of a name; without it, nothing is kept in this run."""
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session
        self._settings = settings = desk.settings
        self._commands = commands = desk.commands
        self._stores = stores
        self.menu = QMenu(desk.window)
        commands.add_profile.triggered.connect(self._ask_for_new)
        commands.rename_profile.triggered.connect(self._ask_for_rename)
        commands.remove_profile.triggered.connect(self._ask_to_remove)
        commands.remove_leftovers.triggered.connect(self._remove_leftovers)
        if settings.profile not in settings.profiles:
            settings.profiles.append(settings.profile)
        self._rebuild()

    def _store(self, name: str) -> TokenStore:
        assert self._stores is not None  # noqa: S101 (else no command about profiles is offered)
        return self._stores(name)

    def _rebuild(self) -> None:
        """Fill the menu again; the current profile is marked."""
        commands, menu = self._commands, self.menu
        menu.clear()
        menu.addActions([commands.change_token, commands.forget_token])
        menu.addSeparator()
        if self._stores is None:
            return
        if len(self._settings.profiles) > 1:
            group = QActionGroup(menu)
            for name in self._settings.profiles:
                entry = menu.addAction(name.replace("&", "&&"))
                entry.setCheckable(True)
                entry.setChecked(name == self._settings.profile)
                entry.setData(name)
                entry.triggered.connect(self._on_entry_triggered)
                group.addAction(entry)
            menu.addSeparator()
        menu.addActions([commands.add_profile, commands.rename_profile, commands.remove_profile])
        if self._settings.leftovers:
            menu.addAction(commands.remove_leftovers)
        self.follow(busy=self._session.is_busy)

    def follow(self, *, busy: bool) -> None:
        """Let no profile be removed while something runs, and never the last one."""
        several = len(self._settings.profiles) > 1
        self._commands.remove_profile.setEnabled(several and not busy)
        self._commands.remove_leftovers.setEnabled(not busy)

    def _on_entry_triggered(self) -> None:
        self.switch(self.sender().data())  # type: ignore[attr-defined]  # a QAction

    def switch(self, name: str) -> None:
        """Make another profile the current one."""
        if name != self._settings.profile:
            self._settings.profile = name
            self._session.use_store(self._store(name))
        self._changed()

    def _add(self, name: str) -> None:
        self._settings.profiles.append(name)
        self._no_longer_left(name)  # what is still in its entry is this profile's again
        self.switch(name)

    def rename(self, name: str) -> None:
        """Give the current profile another name; its token moves to the entry of that name."""
        old = self._settings.profile
        if name != old:
            renamed, cleared = partial(self._renamed, old, name), partial(self._cleared, old)
            self._session.entries.move(self._store(name), renamed, cleared)

    def _renamed(self, old: str, name: str) -> None:
        """The token is in the entry of the new name, and in the old one until that is cleared."""
        settings = self._settings
        settings.profiles = [name if each == old else each for each in settings.profiles]
        settings.profile = name
        rename_view(settings, old, name)
        self._no_longer_left(name)
        settings.leftovers = [*settings.leftovers, old]
        self._changed()

    def _cleared(self, old: str) -> None:
        """Nothing is left in the entry of a former name."""
        self._no_longer_left(old)
        self._changed()

    def _no_longer_left(self, name: str) -> None:
        left = self._settings.leftovers
        self._settings.leftovers = [each for each in left if each != name]

    def _remove_leftovers(self) -> None:
        """Clear the entries that could not be removed when their profiles went."""
        self._session.entries.clear(
            [(self._store(name), partial(self._cleared, name)) for name in self._settings.leftovers]
        )

    def remove(self) -> None:
        """Remove the current profile; the first of the others is the next."""
        name = self._settings.profile
        next_ = next(other for other in self._settings.profiles if other != name)
        self._session.entries.forget(self._store(next_), partial(self._removed, name, next_))

    def _removed(self, name: str, next_: str, is_gone: bool) -> None:  # noqa: FBT001
        """The token is gone from the keyring, or was left there on purpose."""
        settings = self._settings
        settings.profiles = [each for each in settings.profiles if each != name]
        settings.profile = next_
        keep_view(settings, name, "")
        if not is_gone:
            settings.leftovers = [*settings.leftovers, name]
        self._changed()

    def _changed(self) -> None:
        self._rebuild()
        self.changed.emit()

    def _ask_for_new(self) -> None:
        title, words = self.tr("Add a profile"), self.tr("A name for another API token:")
        self._ask_name(title, words, "", self.tr("Add"), self._add)

    def _ask_for_rename(self) -> None:
        """Its own name, written another way, will do: “Default” after “default”."""
        title, words = self.tr("Rename this profile"), self.tr("Its new name:")
        self._ask_name(title, words, self._settings.profile, self.tr("Rename"), self.rename)

    def _ask_name(
        self, title: str, words: str, name: str, agree: str, then: Callable[[str], None]
    ) -> None:
        others = [each for each in self._settings.profiles if each != name]
        taken = partial(objection, taken=others)
        dialog = NameDialog(self._desk.window, title, words, name, agree, taken)
        dialog.named.connect(then)
        self._desk.dialogs.open(dialog)

    def _ask_to_remove(self) -> None:
        words = self.tr(
            "Its API token is removed from the keyring. Nothing changes at useapi.net; you can "
            "add the profile again at any time."
        )
        more = after_removal(self._session.keeper.kept_in, translate)
        self._desk.confirm(
            self.tr("Remove the profile “{name}”?").format(name=self._settings.profile),
            f"{words}\n\n{more}" if more else words,
            self.tr("Remove profile"),
            self.tr("Keep it"),
            self.remove,
        )
