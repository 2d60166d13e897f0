"""One entry of the system's keyring, as it is used in the worker's thread: everything may block."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from app.credentials.api_token import clean, judge
from app.credentials.backends import Vault, open_vault
from app.credentials.failures import is_missing_entry, keyring_error
from app.errors import KeyringBrokenEntryError, KeyringEntryTooLongError, KeyringError
from app.secret import Secret

USER: Final = "api-token"


class KeyringEntry:
    """Reads, writes and deletes; raises nothing but the keyring's classes of `app.errors`."""

    def __init__(self, service: str, platform: str) -> None:
        self._service = service
        self._platform = platform
        self._vault: Vault | None = None
        self.name = ""
        """What the keyring is called, as far as it is known by now."""

    def identify(self) -> str:
        """What the keyring is called. Neither prompts nor asks the keyring itself."""
        with self._failures_known():
            self.name = self._opened().identify()
        return self.name

    def read(self) -> Secret | None:
        """The token, or None if there is none."""
        with self._failures_known():
            found = self._opened().get_password(self._service, USER)
            return None if found is None else _token_in(found)

    def write(self, token: Secret) -> None:
        """Keep the token in the place of the one before."""
        text = token.reveal()
        with self._failures_known():
            vault = self._opened()
            _check_length(text, vault.max_units)
            vault.set_password(self._service, USER, text)

    def delete(self) -> None:
        """Delete the entry, if there is one."""
        with self._failures_known():
            try:
                self._opened().delete_password(self._service, USER)
            except Exception as error:
                if not is_missing_entry(error):
                    raise

    @contextmanager
    def _failures_known(self) -> Iterator[None]:
        """Everything is caught: raw errors of D-Bus and the system come through the library."""
        try:
            yield
        except KeyringError as error:
            error.keyring = error.keyring or self.name
            raise
        except Exception as error:
            raise keyring_error(error, self.name) from error

    def _opened(self) -> Vault:
        if self._vault is None:
            self._vault = open_vault(self._platform)
        return self._vault


def _token_in(found: str) -> Secret:
    """What an entry holds; not always ours, anyone can write to it."""
    token = clean(found)
    if not judge(token).sendable:
        raise KeyringBrokenEntryError
    return Secret(token)


def _check_length(text: str, max_units: int | None) -> None:
    if max_units is not None and len(text.encode("utf-16-le", "surrogatepass")) > 2 * max_units:
        raise KeyringEntryTooLongError
