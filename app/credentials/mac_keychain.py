"""macOS Keychain. To be imported in the worker's thread only."""

from keyring.backends.macOS import Keyring

from app.base.keyring_errors import KeyringMissingError
from app.credentials.one_entry import OneEntry
from app.credentials.places import Entry

_NAME = "macOS Keychain"


class MacKeychain(OneEntry, Keyring):
    """The library's backend, deaf to the environment."""

    keyring_name = _NAME
    max_units: int | None = None
    keychain = None

    def set_properties_from_env(self) -> None:
        """Nothing: no ``KEYRING_PROPERTY_…`` variable decides where a token goes."""

    def identify(self, _entry: Entry | None = None) -> str:
        """The name that people know."""
        try:
            type(self).priority  # noqa: B018 (reading it asks whether it can be used)
        except RuntimeError as error:
            raise KeyringMissingError(keyring=_NAME) from error
        return _NAME
