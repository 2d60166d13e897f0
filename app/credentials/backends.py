"""Which keyring is used: one class for each operating system, and no other way in.

``keyring.get_keyring()`` is never asked: it obeys ``PYTHON_KEYRING_BACKEND`` and ``keyringrc.cfg``,
which can name any code, and takes ``keyrings.alt`` where that is installed, which writes clear text
into a file. The classes are imported when they are first needed, in the worker's thread, since
``keyring`` costs over 100 ms.
"""

from typing import Protocol

from app.credentials.asking import Asking
from app.credentials.places import Entry, Place


class Vault(Protocol):
    """What a keyring must be able to do. All of it may block, and raises as it likes."""

    max_units: int | None
    """The longest entry, in UTF-16 code units, if there is a limit."""

    where: Place | None
    """The place of the entry that was used last."""

    def identify(self, entry: Entry | None = None) -> str:
        """Its name, as people know it; that of the keyring in which `entry` is, if it is there.

        Raises:
            KeyringMissingError: There is no keyring.
        """

    def find(self, entry: Entry) -> str | None:
        """What the entry holds, or None."""

    def keep(self, entry: Entry, text: str) -> None:
        """Write the entry, in the place of an older one."""

    def remove(self, entry: Entry) -> list[Place]:
        """Remove the entry, if there is one; returns the places in which one may still be."""


class SharedVault:
    """The keyring of this run, opened when it is first needed, for all profiles."""

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self._vault: Vault | None = None
        self.asking = Asking()
        self.name = ""
        """What it is called, as far as it is known by now."""

    def opened(self) -> Vault:
        """The keyring; its modules are imported with the first call."""
        if self._vault is None:
            self._vault = open_vault(self._platform, self.asking)
        return self._vault


def open_vault(platform: str, asking: Asking | None = None) -> Vault:
    """The keyring for a value of `sys.platform`; `asking` is told while it asks its owner."""
    if platform == "win32":
        from app.credentials.windows_vault import WindowsVault  # noqa: PLC0415 (when needed)

        return WindowsVault()
    if platform == "darwin":
        from app.credentials.mac_keychain import MacKeychain  # noqa: PLC0415 (when needed)

        return MacKeychain()  # type: ignore[no-untyped-call]
    from app.credentials.secret_service import SecretService  # noqa: PLC0415 (when needed)

    return SecretService(asking)
