"""What the program remembers between two starts. Never a secret.

A small JSON file of our own rather than `QSettings`: it can be replaced in one step, so that a
program that dies while writing leaves the old or the new file and never half of one; it is readable
by its owner only; and what is in it is checked when it is read. It is read before there is a
window, with what Python and Qt have loaded by then: a library that checks types takes longer to
load than the frame of the window to be painted.
"""

import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import FileNotWrittenError, InspectorError

_log = logging.getLogger(__name__)

APPLICATION: Final = "pixverse-account-inspector"
_FILE_NAME: Final = "settings.json"


@dataclass(kw_only=True)
class Settings:
    """All of it, with the values of a first start."""

    version: int = 1
    theme: str = "system"
    language: str = ""
    """A code such as ``pt_BR``; the system's if empty."""
    keep_token: bool = True
    connected: bool = False
    """Whether there was a token at the end: which page to begin with, until the keyring answers."""
    profile: str = "default"
    """Whose token was used last."""
    profiles: list[str] = field(default_factory=lambda: ["default"])
    check_on_start: bool = True
    repeat_minutes: int = 0
    """Between checks that come by themselves; 0 is never."""
    notify: bool = False
    share_safe: bool = False
    clear_clipboard_seconds: int = 30
    show_details: bool = True
    splitter: str = ""
    """`QSplitter.saveState`, in hexadecimal digits."""
    splitter_below: str = ""
    """The same for a narrow window, where the details stand below the table."""
    window_geometry: str = ""
    """`QWidget.saveGeometry`, in hexadecimal digits."""
    columns: str = ""
    """`QHeaderView.saveState`, in hexadecimal digits."""
    sorting: list[str] = field(default_factory=list)
    """The columns of the order, the most recent last: see `AccountTableView.sorting_state`."""
    columns_version: int = 0
    """Which set of columns `columns` is for."""


class SettingsFile:
    """Reads and writes `Settings`."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or _folder()) / _FILE_NAME
        self.problem: str = ""
        """Why the file could not be read or written, in a word; empty if it could."""
        self.tell: Callable[[InspectorError], None] | None = None
        """Who is told when it could not be written: once, and again only after it could be."""
        self._told = False
        self._known = Settings()
        """What was read or written last: what differs from it was changed by this program."""

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._path

    def load(self) -> Settings:
        """What was kept. A file that cannot be read is set aside, not overwritten."""
        try:
            settings = _read(self._path.read_bytes())
        except FileNotFoundError:
            settings = Settings()
        except (OSError, ValueError, TypeError, RecursionError) as error:
            self._report(type(error).__name__, "read")
            self._set_aside()
            settings = Settings()
        self.know(settings)
        return settings

    def know(self, settings: Settings) -> None:
        """Takes `settings` as they are for what need not be written."""
        self._known = replace(settings, profiles=[*settings.profiles])

    def save(self, settings: Settings) -> bool:
        """Replaces the file in one step; False, with `problem`, if that cannot be done.

        Two windows may be open, for two profiles: what only the other one changed stays.
        """
        import json

        from app.errors import FileNotWrittenError
        from app.files import write_atomically

        try:
            self._make_folder()
            text = json.dumps(asdict(self._merged(settings)), ensure_ascii=False, indent=2)
            write_atomically(self._path, text.encode())
        except FileNotWrittenError as error:
            self._report(error.reason, "written")
            self._complain(error)
            return False
        self._told = False
        self.know(settings)
        return True

    def _merged(self, settings: Settings) -> Settings:
        """What is in the file by now, with what was changed here."""
        try:
            merged = _read(self._path.read_bytes())
        except (OSError, ValueError, TypeError, RecursionError):
            return settings
        known, theirs = self._known, merged.profiles
        for each in fields(settings):
            if getattr(settings, each.name) != getattr(known, each.name):
                setattr(merged, each.name, getattr(settings, each.name))
        if settings.profiles != known.profiles:
            gone = set(known.profiles) - set(settings.profiles)
            others = [name for name in theirs if name not in {*settings.profiles, *gone}]
            merged.profiles = [*settings.profiles, *others]
        return merged

    def _make_folder(self) -> None:
        from app.errors import FileNotWrittenError
        from app.files import NO_FOLDER

        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FileNotWrittenError(reason=NO_FOLDER, name=_FILE_NAME) from error

    def _complain(self, error: "FileNotWrittenError") -> None:
        from app.errors import SettingsNotWrittenError

        if self.tell is not None and not self._told:
            self._told = True
            self.tell(SettingsNotWrittenError(reason=error.reason))

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        except OSError as error:
            _log.warning("the unreadable settings stay where they are: %s", type(error).__name__)

    def _report(self, problem: str, what: str) -> None:
        self.problem = problem
        _log.warning("settings could not be %s: %s", what, self.problem)


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / APPLICATION


def _read(content: bytes) -> Settings:
    """Settings that the file does not have are as at a first start; names it has besides, ignored.

    Raises:
        ValueError: It is not JSON in UTF-8.
        TypeError: It is no object, or a value is not of the type of the setting.
    """
    import json

    found = json.loads(content.decode())
    if not isinstance(found, dict):
        raise TypeError("no object")
    settings = Settings()
    for each in fields(settings):
        if each.name in found:
            usual, value = getattr(settings, each.name), found[each.name]
            if not _is_alike(value, usual):
                raise TypeError(each.name)
            setattr(settings, each.name, value)
    return settings


def _is_alike(value: Any, usual: Any) -> bool:  # noqa: ANN401 (whatever JSON has)
    if type(value) is not type(usual):  # by `isinstance`, True would be a number
        return False
    return not isinstance(value, list) or all(isinstance(item, str) for item in value)


def reset(settings: Settings) -> None:
    """All as on the first day; profiles and what is known of the token are no preferences."""
    fresh = Settings()
    for each in fields(settings):
        name = each.name
        if name not in {"profile", "profiles", "keep_token", "connected", "version"}:
            setattr(settings, name, getattr(fresh, name))


def log_folder() -> Path:
    """Where the log is."""
    import platformdirs

    return platformdirs.user_log_path(APPLICATION, appauthor=False)
