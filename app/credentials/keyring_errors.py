"""What keyrings raise, as classes of `app.base.errors`.

Only classes, codes and the chain of causes are looked at, never a text. The modules of the keyrings
are not imported for it: classes are known by name, so that this costs nothing and runs everywhere.
"""

import re
from collections.abc import Iterator
from typing import Final

from app.base.keyring_errors import (
    KeyringBrokenEntryError,
    KeyringDismissedError,
    KeyringEntryTooLongError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)

_BY_CLASS: Final[dict[str, type[KeyringError]]] = {
    "PromptDismissedException": KeyringDismissedError,
    "KeychainDenied": KeyringDismissedError,  # macOS: "user canceled"
    "KeyringLocked": KeyringLockedError,
    "LockedException": KeyringLockedError,
    "SecretServiceNotAvailableException": KeyringMissingError,
    "NoKeyringError": KeyringMissingError,
    "ConnectionError": KeyringMissingError,  # the bus went away
    "UnicodeDecodeError": KeyringBrokenEntryError,
    "TimeoutError": KeyringSilentError,
}

_DBUS_NAME: Final = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)+")
_LONGEST_NAME: Final = 255

_BY_CODE: Final[dict[int, type[KeyringError]]] = {
    -25308: KeyringLockedError,  # macOS: errSecInteractionNotAllowed
    1312: KeyringMissingError,  # Windows: ERROR_NO_SUCH_LOGON_SESSION, a session without a vault
    1783: KeyringEntryTooLongError,  # Windows: RPC_X_BAD_STUB_DATA
}

_BY_DBUS_NAME: Final[dict[str, type[KeyringError]]] = {
    "org.freedesktop.Secret.Error.IsLocked": KeyringLockedError,
    "org.freedesktop.DBus.Error.NoReply": KeyringMissingError,
    "org.freedesktop.DBus.Error.Disconnected": KeyringMissingError,
    "org.freedesktop.DBus.Error.NameHasNoOwner": KeyringMissingError,
    "org.freedesktop.DBus.Error.ServiceUnknown": KeyringMissingError,
    "org.freedesktop.DBus.Error.Timeout": KeyringSilentError,
    "org.freedesktop.DBus.Error.TimedOut": KeyringSilentError,
}


def keyring_error(error: Exception, keyring: str) -> KeyringError:
    """The class for what a keyring raised; the deepest cause that is known decides."""
    known = [found for cause in _chain(error) if (found := _kind(cause))]
    kind = known[-1] if known else KeyringError
    names = [name for cause in _chain(error) if (name := _dbus_name(cause))]
    return kind(keyring=keyring, cause=type(error).__name__, dbus_error=names[-1] if names else "")


def is_missing_entry(error: Exception) -> bool:
    """Whether deleting failed only because there is nothing to delete."""
    if type(error).__name__ != "PasswordDeleteError":
        return False
    return error.__cause__ is None or type(error.__cause__).__name__ == "NotFound"


def _chain(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    while current is not None:
        yield current
        current = current.__cause__


def _kind(error: BaseException) -> type[KeyringError] | None:
    for base in type(error).__mro__:
        if found := _BY_CLASS.get(base.__name__):
            return found
    code = getattr(error, "winerror", None) or next(iter(error.args), None)
    if isinstance(code, int) and code in _BY_CODE:
        return _BY_CODE[code]
    return _BY_DBUS_NAME.get(_dbus_name(error))


def _dbus_name(error: BaseException) -> str:
    """The name of an error of D-Bus: a word between programs, if it is what it should be."""
    name = getattr(error, "name", "")
    fits = isinstance(name, str) and len(name) <= _LONGEST_NAME and _DBUS_NAME.fullmatch(name)
    return str(name) if fits and type(error).__name__ == "DBusErrorResponse" else ""
