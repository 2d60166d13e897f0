"""What a keyring did not do; how to add an error stands in `app.base.errors`."""

from app.base.errors import InspectorError


class KeyringError(InspectorError):
    """The keyring did not do what it was asked, for a reason that no class below stands for."""

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
        """All but the place, which must not get into a log or a report."""
        return {name: fact for name, fact in super().facts().items() if name != "place"}


class KeyringMissingError(KeyringError):
    """No keyring answers on this system."""

    installed: str = ""
    """The name of one that is installed but does not answer."""
    state: str = ""
    """Why that one does not answer: ``stopped``, or running with its service ``switched_off``."""


class KeyringElsewhereError(KeyringError):
    """The token was kept in a place that cannot be searched now."""


class KeyringNothingSharedError(KeyringError):
    """The keyring runs, but offers no collection in which something could be kept."""


class KeyringLockedError(KeyringError):
    """The keyring is locked."""


class KeyringDismissedError(KeyringError):
    """The keyring asked for its password, and the person declined."""


class KeyringSilentError(KeyringError):
    """The keyring did not answer in time."""


class KeyringBrokenEntryError(KeyringError):
    """The keyring holds something under our name that is no token."""


class KeyringEntryTooLongError(KeyringError):
    """The token is longer than this keyring's entries may be."""
