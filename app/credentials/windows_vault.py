"""Windows Credential Manager. To be imported in the worker's thread only."""

from keyring.backends.Windows import WinVaultKeyring

from app.base.keyring_errors import KeyringMissingError
from app.credentials.one_entry import OneEntry
from app.credentials.places import Entry

_NAME = "Windows Credential Manager"


class WindowsVault(OneEntry, WinVaultKeyring):
    """The library's backend, kept to this computer and to one entry a service."""

    keyring_name = _NAME
    max_units: int | None = 1_280
    """2,560 bytes of UTF-16: beyond, Windows says only that “the stub received bad data”."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        if self._is_viable():
            # Not the default, "enterprise", which roams with a domain profile.
            self.persist = "local machine"

    def set_properties_from_env(self) -> None:
        """Nothing: no ``KEYRING_PROPERTY_…`` variable decides where a token goes."""

    def identify(self, _entry: Entry | None = None) -> str:
        """The name that people know."""
        if not self._is_viable():
            raise KeyringMissingError(keyring=_NAME)
        return _NAME

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write over the entry.

        The library's own way first saves the *old* entry under a second name, in case it belongs
        to another user of the same service. Here it would be the token that was just replaced.
        """
        self._set_password(service, username, password)  # type: ignore[no-untyped-call]

    def _is_viable(self) -> bool:
        try:
            return bool(type(self).priority)
        except RuntimeError:
            return False
