"""Which keyring is used: one class for each operating system, and no other way in.

``keyring.get_keyring()`` is never asked: it obeys ``PYTHON_KEYRING_BACKEND`` and ``keyringrc.cfg``,
which can name any code, and takes ``keyrings.alt`` where that is installed, which writes clear text
into a file. The classes are imported when they are first needed, in the worker's thread, since
``keyring`` costs over 100 ms.
"""

from typing import Protocol


class Vault(Protocol):
    """What a keyring must be able to do. All of it may block, and raises as it likes."""

    max_units: int | None
    """The longest entry, in UTF-16 code units, if there is a limit."""

    def identify(self) -> str:
        """Its name, as people know it.

        Raises:
            KeyringMissingError: There is no keyring.
        """

    def get_password(self, service: str, username: str) -> str | None:
        """The entry, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write the entry, in the place of an older one."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete the entry; ``PasswordDeleteError`` if there is none."""


def open_vault(platform: str) -> Vault:
    """The keyring for a value of `sys.platform`."""
    if platform == "win32":
        from app.credentials.windows_vault import WindowsVault  # noqa: PLC0415 (when needed)

        return WindowsVault()
    if platform == "darwin":
        from app.credentials.mac_keychain import MacKeychain  # noqa: PLC0415 (when needed)

        return MacKeychain()  # type: ignore[no-untyped-call]
    from app.credentials.secret_service import SecretService  # noqa: PLC0415 (when needed)

    return SecretService()  # type: ignore[no-untyped-call]
