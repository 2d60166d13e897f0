"""The file of the settings.

A small JSON file of our own rather than `QSettings`: it can be replaced in one step, so that a
program that dies while writing leaves the old or the new file and never half of one; it is readable
by its owner only; and what is in it is checked when it is read. What a newer version wrote stays
in it.
"""

import logging
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QStandardPaths

from app.ui.session.settings import (
    APPLICATION,
    Settings,
    document_of,
    is_newer,
    plain,
    recovered,
    understood,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.base.errors import FileNotWrittenError, InspectorError

_log = logging.getLogger(__name__)

_FILE_NAME: Final = "settings.json"
_MOST_SET_ASIDE: Final = 9


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
        """What was kept, as far as it can be read.

        A file that cannot be read is set aside, and what could be read of it written anew at once:
        without a file, the next start would be a first one, and show what was hidden.
        """
        content = None
        try:
            content = self._path.read_bytes()
            settings = understood(document_of(content))
        except (FileNotFoundError, NotADirectoryError):
            settings = Settings()
        except (OSError, ValueError, TypeError, RecursionError) as error:
            settings = recovered(content or b"")
            self._begin_anew(content, settings)
            self._report(type(error).__name__, "read")
        self.know(settings)
        return settings

    def know(self, settings: Settings) -> None:
        """Takes `settings` as they are for what need not be written."""
        self._known = replace(settings, profiles=[*settings.profiles])

    def save(self, settings: Settings) -> bool:
        """Replaces the file in one step; False, with `problem`, if that cannot be done.

        Two windows may be open, for two profiles: what only the other one changed stays.
        """
        from app.base.errors import FileNotWrittenError

        try:
            self._write(self._merged(settings))
        except FileNotWrittenError as error:
            self._report(error.reason, "written")
            self._complain(error)
            return False
        self._told = False
        self.know(settings)
        return True

    def _merged(self, settings: Settings) -> dict[str, Any]:
        """What is in the file by now, with what was changed here.

        Raises:
            FileNotWrittenError: The file cannot be read, and cannot be set aside either.
        """
        found = self._found()
        if not found:
            return plain(settings)
        theirs, known, document = understood(found), self._known, dict(found)
        for each in fields(settings):
            value = getattr(settings, each.name)
            if value != getattr(known, each.name):
                document[each.name] = value
            elif each.name not in found or not is_newer(found):
                document[each.name] = getattr(theirs, each.name)
        if settings.profiles != known.profiles:
            gone = {*known.profiles} - {*settings.profiles}
            others = [name for name in theirs.profiles if name not in {*settings.profiles, *gone}]
            document["profiles"] = [*settings.profiles, *others]
        return document

    def _found(self) -> dict[str, Any]:
        """What is in the file; nothing if there is none, or none that can be read."""
        content = b""
        try:
            content = self._path.read_bytes()
            return document_of(content)
        except (OSError, ValueError, TypeError, RecursionError):
            if content:
                self._set_aside(content)
            return {}

    def _begin_anew(self, content: bytes | None, settings: Settings) -> None:
        """With what could be read; the old file is kept beside it, or else left as it is."""
        from app.base.errors import FileNotWrittenError

        try:
            if content is None:  # not even its owner may read it, or it is no file
                self._path.replace(self._free_place(None))
            else:
                self._set_aside(content)
            self._write(plain(settings))
        except (OSError, FileNotWrittenError) as error:
            _log.warning("the unreadable settings stay where they are: %s", type(error).__name__)

    def _set_aside(self, content: bytes) -> None:
        from app.base.files import write_atomically

        write_atomically(self._free_place(content), content)

    def _free_place(self, content: bytes | None) -> Path:
        """For a file to be set aside: none that is there is overwritten, unless there are many."""
        place = self._path.with_suffix(".unreadable.json")
        for number in range(2, _MOST_SET_ASIDE + 1):
            if not place.exists() or (content is not None and place.read_bytes() == content):
                break
            place = self._path.with_suffix(f".unreadable-{number}.json")
        return place

    def _write(self, document: dict[str, Any]) -> None:
        import json

        from app.base.files import write_atomically

        self._make_folder()
        try:
            data = json.dumps(document, ensure_ascii=False, indent=2).encode()
        except UnicodeEncodeError:  # half of a character, from a value that is only passed on
            data = json.dumps(document, indent=2).encode()
        write_atomically(self._path, data)

    def _make_folder(self) -> None:
        from app.base.errors import FileNotWrittenError
        from app.base.files import NO_FOLDER

        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise FileNotWrittenError(reason=NO_FOLDER, name=_FILE_NAME) from error

    def _complain(self, error: "FileNotWrittenError") -> None:
        from app.base.errors import SettingsNotWrittenError

        if self.tell is not None and not self._told:
            self._told = True
            self.tell(SettingsNotWrittenError(reason=error.reason))

    def _report(self, problem: str, what: str) -> None:
        self.problem = problem
        _log.warning("settings could not be %s: %s", what, self.problem)


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / APPLICATION
