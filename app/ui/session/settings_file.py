"""The file of the settings: a JSON object, replaced in one step, which only its owner can read.

What this version does not know, or cannot use, stays in the file: a newer version may have written
it. A file that is no JSON is copied to one beside it, and what can be read of it is kept.
"""

import json
import logging
import re
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QStandardPaths

from app.ui.session.settings import APPLICATION, ROWS, Row, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.base.errors import InspectorError

_log = logging.getLogger(__name__)

_FILE_NAME: Final = "settings.json"
_NO_JSON: Final = (ValueError, TypeError, RecursionError)
_BEGINNING_OF_LIST: Final = re.compile(r'\[(?:[\s,]*"(?:[^"\\]|\\.)*")*')
_LOST: Final = "\ufffd"
"""Stands for bytes that are no text."""
_LISTS_OF_NAMES: Final = ("profiles", "kept_in", "leftovers", "views")


class SettingsFile:
    """Reads and writes `Settings`.

    Attributes:
        path: Where the file is.
        problem: Why the file could not be read or written, in a word; empty if it could.
        tell: Called when the file could not be written: once, and again only after it could be.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or _folder()) / _FILE_NAME
        self.problem = ""
        self.tell: Callable[[InspectorError], None] | None = None
        self._is_told = False
        self._known: dict[str, Any] = {}
        """What was read or written last: what differs from it was changed by this program."""

    def load(self) -> Settings:
        """Read the file, or what is whole in it.

        A damaged file is replaced at once: without a file, the next start would be a first one, and
        show what was hidden.
        """
        content = b""
        try:
            content = self.path.read_bytes()
            settings = understood(_object(content))
        except (FileNotFoundError, NotADirectoryError):
            settings = Settings()
        except (OSError, *_NO_JSON) as error:
            settings = understood(_whole_values(content), is_whole=False)
            self.save(settings)
            self._report(type(error).__name__, "read")
        self.know(settings)
        return settings

    def know(self, settings: Settings) -> None:
        """Take `settings` as they are for what need not be written."""
        self._known = asdict(settings)

    def save(self, settings: Settings) -> bool:
        """Write what was changed; return whether that could be done.

        Two windows may be open, for two profiles: what only the other one changed stays.
        """
        from app.base.program_errors import FileNotWrittenError, SettingsNotWrittenError

        try:
            self._write(self._merged(asdict(settings)))
        except FileNotWrittenError as error:
            self._report(error.reason, "written")
            if self.tell is not None and not self._is_told:
                self._is_told = True
                self.tell(SettingsNotWrittenError(reason=error.reason))
            return False
        self._is_told = False
        self.know(settings)
        return True

    def _merged(self, ours: dict[str, Any]) -> dict[str, Any]:
        """Return what is in the file by now, with what was changed here.

        A damaged file is kept under another name, and so is one that not even its owner may read.
        """
        from app.base.files import write_atomically

        content = None
        try:
            content = self.path.read_bytes()
            found = _object(content)
        except (OSError, *_NO_JSON):
            if content is not None:
                write_atomically(self._aside(content), content)
            else:
                with suppress(OSError):
                    if self.path.is_file():
                        self.path.replace(self._aside(content))
            return ours
        known, theirs = self._known, asdict(understood(found))
        changed = {name: value for name, value in ours.items() if value != known.get(name)}
        for name in changed.keys() & {*_LISTS_OF_NAMES}:
            gone = {*known.get(name, [])} - {*ours[name]}
            kept = [each for each in theirs[name] if each not in gone]
            changed[name] = [*dict.fromkeys([*ours[name], *kept])]
        return found | changed

    def _aside(self, content: bytes | None) -> Path:
        """Return the first name that is free, or has this content already; else the last one."""
        names = [".unreadable.json", *(f".unreadable-{number}.json" for number in range(2, 10))]
        paths = [self.path.with_suffix(name) for name in names]
        for path in paths:
            if not path.exists() or _holds(path, content):
                return path
        return paths[-1]

    def _write(self, document: dict[str, Any]) -> None:
        from app.base.files import write_atomically

        with suppress(OSError):  # without a folder, writing fails, and says so
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_atomically(self.path, json.dumps(document, indent=2).encode())

    def _report(self, problem: str, done: str) -> None:
        self.problem = problem
        _log.warning("settings could not be %s: %s", done, problem)


def _folder() -> Path:
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / APPLICATION


# ---- What is in the file ----------------------------------------------------------------------


def understood(found: dict[str, Any], *, is_whole: bool = True) -> Settings:
    """Return the settings in `found`, names and values as JSON has them.

    A value that makes no sense is as if it were not there, and unknown names are passed over.

    Args:
        found: What could be read of the file.
        is_whole: Whether that was all of it.
    """
    settings = Settings()
    for name, row in ROWS.items():
        if is_whole and name not in found:
            continue
        usual = getattr(settings, name)
        value = _sensible(found.get(name), usual, row)
        if value is None:
            if name in found:
                _log.warning("settings: the value of %s makes no sense", name)
            value = usual if row.in_doubt is None else row.in_doubt
        setattr(settings, name, value)
    return settings


def _sensible(value: Any, usual: Any, row: Row) -> Any:  # noqa: ANN401 (whatever JSON has)
    """Return the value as the setting can have it; None if it cannot."""
    if type(value) is not type(usual):  # by `isinstance`, True would be a number
        return None
    if isinstance(value, list):  # the rest of it stays: behind a profile's name is a token
        return [*dict.fromkeys(each for each in value if isinstance(each, str) and _is_text(each))]
    if isinstance(value, str):
        fits = _is_text(value) if row.choices is None else value in row.choices
        return value if fits or value == usual else None
    if isinstance(value, bool):
        return value
    least, greatest = row.between
    return value if least <= value <= greatest else None


def _is_text(value: str) -> bool:
    return bool(value) and value.isprintable()


def _holds(path: Path, content: bytes | None) -> bool:
    with suppress(OSError):
        return path.read_bytes() == content
    return False


def _object(content: bytes) -> dict[str, Any]:
    """Return the JSON object in `content`, in any encoding that an editor may have saved it in."""
    found = json.loads(content)
    if not isinstance(found, dict):
        raise TypeError("no object")
    return found


def _whole_values(content: bytes) -> dict[str, Any]:
    """Return the values that are whole in a file that was cut off, or edited by hand.

    A name that is there twice, with two values, is left out.
    """
    text = content.decode(json.detect_encoding(content), "replace")
    found = {}
    for name in ROWS:
        values = [_value(text, match.end()) for match in re.finditer(rf'"{name}"\s*:\s*', text)]
        if values and values[0] is not None and all(value == values[0] for value in values):
            found[name] = values[0]
    return found


def _value(text: str, start: int) -> Any:  # noqa: ANN401 (whatever JSON has)
    """Return the value that begins at `start`, or as much of a list as is whole; else None."""
    strings = _BEGINNING_OF_LIST.match(text, start)
    for part in (text[start:], f"{strings[0]}]" if strings else ""):
        with suppress(*_NO_JSON):
            value, end = json.JSONDecoder().raw_decode(part)
            may_go_on = end == len(part) and isinstance(value, int | float)
            if not may_go_on and _LOST not in json.dumps(value, ensure_ascii=False):
                return value
    return None
