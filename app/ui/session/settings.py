"""What the program remembers between two starts, and what it makes of a file with that.

Never a secret. The file is read before there is a window, with what Python and Qt have loaded by
then: a library that checks types takes longer to load than the frame of the window to be painted.

A value that makes no sense loses only itself.
"""

import logging
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

_log = logging.getLogger(__name__)

APPLICATION: Final = "pixverse-account-inspector"

MINUTES: Final = (0, 24 * 60)
SECONDS: Final = (5, 600)


@dataclass(kw_only=True)
class Settings:
    """All of it, with the values of a first start.

    A new one is a line here: its type is that of its usual value, and what else is known of it is
    its metadata. ``between`` has the least and the most; ``in_doubt`` is what holds if the file has
    a value that makes no sense, or cannot be read.
    """

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
    kept_in: list[str] = field(default_factory=list)
    """Where tokens are: see `app.ui.session.kept_places`."""
    leftovers: list[str] = field(default_factory=list)
    """Former names of profiles, whose entries could not be removed from the keyring yet."""
    check_on_start: bool = True
    repeat_minutes: int = field(default=0, metadata={"between": MINUTES})
    """Between checks that come by themselves; 0 is never."""
    notify: bool = False
    share_safe: bool = field(default=False, metadata={"in_doubt": True})
    clear_clipboard_seconds: int = field(default=30, metadata={"between": SECONDS})
    show_details: bool = True
    splitter: str = ""
    """`QSplitter.saveState`, in hexadecimal digits."""
    splitter_below: str = ""
    """The same for a narrow window, where the details stand below the table."""
    window_geometry: str = ""
    """`QWidget.saveGeometry`, in hexadecimal digits."""
    column_layout: list[str] = field(default_factory=list)
    """`ColumnLayout.state`: order, width and visibility of the columns, by their ids."""
    sorting: list[str] = field(default_factory=list)
    """The columns of the order, the most recent last: see `AccountTableView.sorting_state`."""


# ---- What is in the file ----------------------------------------------------------------------


def document_of(content: bytes) -> dict[str, Any]:
    """The file's object; a byte-order mark does no harm.

    Raises:
        ValueError: It is not JSON.
        TypeError: It is no object.
    """
    import json

    found = json.loads(content)
    if not isinstance(found, dict):
        raise TypeError("no object")
    return found


def recovered(content: bytes) -> Settings:
    """Of a file that is no JSON."""
    from app.ui.session.settings_recovery import values_in

    names = [each.name for each in fields(Settings)]
    return understood(values_in(content, names), is_whole=False)


def understood(found: dict[str, Any], *, is_whole: bool = True) -> Settings:
    """What this version makes of a file: what makes no sense is as if it were not there.

    Args:
        found: Names and values; names that are unknown are passed over.
        is_whole: Whether what is not in it was not in the file.
    """
    settings = Settings()
    for each in fields(settings):
        usual = getattr(settings, each.name)
        value = _sensible(found[each.name], each, usual) if each.name in found else None
        if value is not None:
            setattr(settings, each.name, value)
        elif each.name in found or not is_whole:
            if each.name in found:
                _log.warning("settings: the value of %s makes no sense", each.name)
            setattr(settings, each.name, each.metadata.get("in_doubt", usual))
    return settings


def _sensible(value: Any, setting: "Field[Any]", usual: Any) -> Any:  # noqa: ANN401 (whatever JSON has)
    """The value as the setting can have it; None if it cannot."""
    if isinstance(usual, list):
        return _strings(value)
    if type(value) is not type(usual):  # by `isinstance`, True would be a number
        return None
    if isinstance(value, str):
        return value if value.isprintable() and (value or not usual) else None
    least, most = setting.metadata.get("between", (value, value))
    return value if least <= value <= most else None


def _strings(value: Any) -> list[str] | None:  # noqa: ANN401 (whatever JSON has)
    """As many of a list as there are: behind the name of a profile is a token in the keyring."""
    if not isinstance(value, list):
        return None
    return list(dict.fromkeys(x for x in value if isinstance(x, str) and x and x.isprintable()))


def is_newer(found: dict[str, Any]) -> bool:
    """Whether the file may have been written by a version that knows more than this one."""
    version = found.get("version", Settings.version)
    return type(version) is not int or version > Settings.version


def plain(settings: Settings) -> dict[str, Any]:
    """Names and values, for a new file."""
    return {each.name: getattr(settings, each.name) for each in fields(settings)}


_OF_TOKENS: Final = frozenset(
    {"profile", "profiles", "keep_token", "connected", "kept_in", "leftovers", "version"}
)


def reset(settings: Settings) -> None:
    """All as on the first day; profiles and what is known of the token are no preferences."""
    fresh = Settings()
    for each in fields(settings):
        name = each.name
        if name not in _OF_TOKENS:
            setattr(settings, name, getattr(fresh, name))


def log_folder() -> Path:
    """Where the log is."""
    import platformdirs

    return platformdirs.user_log_path(APPLICATION, appauthor=False)
