"""One entry of the system's keyring, as it is used in the worker's thread: everything may block."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from app.base.keyring_errors import KeyringBrokenEntryError, KeyringEntryTooLongError, KeyringError
from app.base.secret import Secret
from app.credentials.api_token import clean, judge
from app.credentials.backends import SharedVault
from app.credentials.keyring_errors import keyring_error
from app.credentials.places import Entry, Place

USER: Final = "api-token"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call."""

    token: Secret | None = None
    """What was read."""
    where: Place | None = None
    """Where it is now."""
    left: tuple[Place, ...] = ()
    """Where one may still be, since one could not look there."""


class KeyringEntry:
    """Reads, writes and deletes; raises nothing but the keyring's classes of `app.base.errors`."""

    def __init__(self, vault: SharedVault) -> None:
        self._vault = vault

    def identify(self, entry: Entry | None = None) -> str:
        """What the keyring is called. Neither prompts nor asks the keyring itself."""
        with self._failures_known(""):
            self._vault.name = self._vault.opened().identify(entry)
        return self._vault.name

    def read(self, entry: Entry) -> Outcome:
        """The token, or None if there is none."""
        with self._failures_known("read"):
            vault = self._vault.opened()
            found = vault.find(entry)
            if found is None:
                return Outcome()
            return Outcome(_token_in(found), vault.where)

    def write(self, entry: Entry, token: Secret) -> Outcome:
        """Keep the token in the place of the one before."""
        text = token.reveal()
        with self._failures_known("keep"):
            vault = self._vault.opened()
            _check_length(text, vault.max_units)
            vault.keep(entry, text)
            return Outcome(where=vault.where)

    def delete(self, entry: Entry) -> Outcome:
        """Delete the entry, if there is one."""
        with self._failures_known("forget"):
            return Outcome(left=tuple(self._vault.opened().remove(entry)))

    @contextmanager
    def _failures_known(self, verb: str) -> Iterator[None]:
        """Everything is caught: raw errors of D-Bus and the system come through the library."""
        try:
            yield
        except KeyringError as error:
            error.keyring = error.keyring or self._vault.name
            error.verb = error.verb or verb
            raise
        except Exception as error:
            told = keyring_error(error, self._vault.name)
            told.verb = verb
            raise told from error


def _token_in(found: str) -> Secret:
    """What an entry holds; not always ours, anyone can write to it."""
    token = clean(found)
    if not judge(token).sendable:
        raise KeyringBrokenEntryError
    return Secret(token)


def _check_length(text: str, max_units: int | None) -> None:
    if max_units is not None and len(text.encode("utf-16-le", "surrogatepass")) > 2 * max_units:
        raise KeyringEntryTooLongError
