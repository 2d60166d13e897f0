"""The keyrings of Windows and macOS: the classes of the ``keyring`` library, kept to one entry.

To be imported in the worker's thread only.
"""

from keyring.backend import KeyringBackend
from keyring.backends.macOS import Keyring
from keyring.backends.Windows import WinVaultKeyring

from app.base.keyring_errors import KeyringMissingError
from app.credentials.keyring_errors import is_missing_entry
from app.credentials.vault import Entry, Place


class _LibraryVault(KeyringBackend):
    """A `Vault` that has one entry for a name, in one place."""

    keyring_name: str
    max_units: int | None = None

    def set_properties_from_env(self) -> None:
        """Do nothing: no ``KEYRING_PROPERTY_…`` variable decides where a token goes."""

    def identify(self, _entry: Entry) -> str:
        """See `Vault`."""
        if not self.viable:
            raise KeyringMissingError(keyring=self.keyring_name)
        return self.keyring_name

    def find(self, entry: Entry) -> tuple[str, Place] | None:
        """See `Vault`."""
        found = self.get_password(entry.service, entry.user)
        return None if found is None else (found, Place(self.keyring_name))

    def keep(self, entry: Entry, text: str) -> Place:
        """See `Vault`."""
        self.set_password(entry.service, entry.user, text)
        return Place(self.keyring_name)

    def remove(self, entry: Entry) -> list[Place]:
        """See `Vault`."""
        try:
            self.delete_password(entry.service, entry.user)
        except Exception as error:
            if not is_missing_entry(error):
                raise
        return []


class MacKeychain(Keyring, _LibraryVault):
    """The login keychain."""

    keyring_name = "macOS Keychain"
    keychain = None


class WindowsVault(WinVaultKeyring, _LibraryVault):
    """The Credential Manager."""

    keyring_name = "Windows Credential Manager"
    max_units: int | None = 1_280
    """2,560 bytes of UTF-16: beyond, Windows says only that “the stub received bad data”."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        if self.viable:
            # Not the default, "enterprise", which roams with a domain profile.
            self.persist = "local machine"

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write over the entry.

        The library's own way first saves the *old* entry under a second name, in case it belongs
        to another user of the same service. Here it would be the token that was just replaced.
        """
        self._set_password(service, username, password)  # type: ignore[no-untyped-call]
