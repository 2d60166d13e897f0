"""Which keyring is used: one class for each operating system, and no other way in.

``keyring.get_keyring()`` is never asked: it obeys ``PYTHON_KEYRING_BACKEND`` and ``keyringrc.cfg``,
which can name any code, and takes ``keyrings.alt`` where that is installed, which writes clear text
into a file. The classes are imported when they are first needed, in the worker's thread, since
``keyring`` costs over 100 ms.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from app.base.keyring_errors import KeyringBrokenEntryError, KeyringEntryTooLongError, KeyringError
from app.base.secret import Secret
from app.credentials.api_token import clean, judge
from app.credentials.keyring_errors import keyring_error
from app.credentials.vault import Asking, Entry, Place, Vault


def open_vault(platform: str, asking: Asking) -> Vault:
    """The keyring for a value of `sys.platform`; `asking` is told while it asks its owner."""
    if platform == "win32":
        from app.credentials.library_vaults import WindowsVault  # noqa: PLC0415 (when needed)

        return WindowsVault()
    if platform == "darwin":
        from app.credentials.library_vaults import MacKeychain  # noqa: PLC0415 (when needed)

        return MacKeychain()  # type: ignore[no-untyped-call]
    from app.credentials.secret_service import SecretService  # noqa: PLC0415 (when needed)

    return SecretService(asking)


class SharedVault:
    """The keyring of this run, for all profiles; opened when it is first used.

    To be used in one thread, since everything may block. Raises nothing but `KeyringError` and its
    subclasses.
    """

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self._vault: Vault | None = None
        self.asking = Asking()
        self.name = ""
        """The keyring's name; empty until it has been asked for."""

    def identify(self, entry: Entry) -> str:
        """What the keyring is called. Neither prompts nor asks the keyring itself."""
        with self._opened() as vault:
            self.name = vault.identify(entry)
        return self.name

    def read(self, entry: Entry) -> tuple[Secret, Place] | None:
        """The token, and where it is; None if there is none."""
        with self._opened() as vault:
            found = vault.find(entry)
            if found is None:
                return None
            text, place = found
            token = clean(text)  # it may not be ours: other programs can write to the entry
            if not judge(token).sendable:
                raise KeyringBrokenEntryError
            return Secret(token), place

    def write(self, entry: Entry, token: Secret) -> Place:
        """Keep the token in the place of the one before; returns where it is."""
        text = token.reveal()
        with self._opened() as vault:
            units = len(text.encode("utf-16-le", "surrogatepass")) // 2
            if vault.max_units is not None and units > vault.max_units:
                raise KeyringEntryTooLongError
            return vault.keep(entry, text)

    def delete(self, entry: Entry) -> list[Place]:
        """Delete the entry, if there is one; returns the places in which one may still be."""
        with self._opened() as vault:
            return vault.remove(entry)

    @contextmanager
    def _opened(self) -> Iterator[Vault]:
        """The keyring, with all that it raises as classes of ours: D-Bus raises its own."""
        try:
            if self._vault is None:
                self._vault = open_vault(self._platform, self.asking)
            yield self._vault
        except KeyringError as error:
            error.keyring = error.keyring or self.name
            raise
        except Exception as error:
            raise keyring_error(error, self.name) from error
