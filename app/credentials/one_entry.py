"""Keyrings that have one entry for a name, in one place: those of Windows and macOS."""

from typing import TYPE_CHECKING

from app.credentials.keyring_errors import is_missing_entry
from app.credentials.places import Entry, Place

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend as _Library
else:
    _Library = object


class OneEntry(_Library):
    """The verbs of `app.credentials.backends.Vault`, by those of the library's backend."""

    keyring_name: str
    where: Place | None = None

    def find(self, entry: Entry) -> str | None:
        """What the entry holds, or None."""
        found = self.get_password(entry.service, entry.user)
        self.where = None if found is None else Place(self.keyring_name)
        return None if found is None else str(found)

    def keep(self, entry: Entry, text: str) -> None:
        """Write the entry, in the place of an older one."""
        self.set_password(entry.service, entry.user, text)
        self.where = Place(self.keyring_name)

    def remove(self, entry: Entry) -> list[Place]:
        """Remove the entry, if there is one."""
        try:
            self.delete_password(entry.service, entry.user)
        except Exception as error:
            if not is_missing_entry(error):
                raise
        return []
