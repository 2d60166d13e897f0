"""What a keyring did not do: the part of `app.base.errors` about it."""

from dataclasses import dataclass

from app.base.inspector_error import InspectorError


@dataclass(eq=False, kw_only=True)
class KeyringError(InspectorError):
    """The keyring did not do what it was asked, for a reason of its own."""

    kind = "keyring"
    exit_code = 6
    keyring: str = ""
    """Its name, as people know it."""
    cause: str = ""
    """The class of what it raised; never its text."""
    dbus_error: str = ""
    """The name of the error that it answered with, where it answers by D-Bus."""
    verb: str = ""
    """What it was asked to do: ``read``, ``keep``, ``forget``, ``move`` (an entry to another name)
    or ``clear`` (remove the entry of the old name after that)."""
    place: str = ""
    """Keyring and collection in which a token is, or was when that was last seen; for its owner's
    eyes, since a collection may be called after them."""

    def facts(self) -> dict[str, str]:
        """Without the place, which has no business in a log or a report."""
        return {name: fact for name, fact in super().facts().items() if name != "place"}


@dataclass(eq=False, kw_only=True)
class KeyringMissingError(KeyringError):
    """There is no keyring on this system that answers."""

    kind = "keyring_missing"
    installed: str = ""
    """The name of one that is on this computer all the same."""
    state: str = ""
    """Why that one does not answer: ``stopped``, or running with its service ``switched_off``."""


class KeyringElsewhereError(KeyringError):
    """The token was kept in a place into which one cannot look now."""

    kind = "keyring_elsewhere"


class KeyringNothingSharedError(KeyringError):
    """It is there, and offers no collection in which something could be kept."""

    kind = "keyring_nothing_shared"


class KeyringLockedError(KeyringError):
    """It is locked."""

    kind = "keyring_locked"


class KeyringDismissedError(KeyringError):
    """It asked for its password, and the person said no."""

    kind = "keyring_dismissed"


class KeyringSilentError(KeyringError):
    """It did not answer in time."""

    kind = "keyring_silent"


class KeyringBrokenEntryError(KeyringError):
    """It holds something under our name that is no token."""

    kind = "keyring_broken_entry"


class KeyringEntryTooLongError(KeyringError):
    """The token is longer than this keyring's entries may be."""

    kind = "keyring_entry_too_long"
