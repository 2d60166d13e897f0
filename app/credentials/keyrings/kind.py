"""What the program needs to know of a keyring before it uses it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The facts of one keyring, as far as they differ from the others'."""

    name: str
    """As people know it."""

    processes: tuple[str, ...] = ()
    """How the name of its process begins, of which Linux keeps 15 characters."""

    bus_names: tuple[str, ...] = ()
    """Names that it has on the session bus besides that of the Secret Service."""

    sandboxes: tuple[str, ...] = ()
    """How Flatpak and Snap name its control group, where its process has another name."""

    starts: tuple[str, ...] = ()
    """Names on the session bus by which it can be started, the best first."""

    programs: tuple[str, ...] = ()
    """Files by which one sees that it is installed, where the bus cannot start it."""

    settings: tuple[str, ...] = ()
    """Its files of settings, where its being installed does not mean that it is used for this."""

    switched_on: str = ""
    """A regular expression for what such a file has in it, if its user has chosen it for this."""

    tells_locked: bool = False
    """Whether its search finds entries that are locked: then there are no others."""

    needs_default: bool = False
    """Whether new entries go into its default collection alone: others may be short-lived."""

    new_collection: str = "Default"
    """The label for its first collection; empty if that is not for us to make."""

    prompter: str = ""
    """The name on the bus of the program that asks for it; empty if it asks by itself."""

    can_dismiss: bool = True
    """Whether it takes a prompt off the screen when it is asked to; else when we hang up."""

    overwrites: int = 0
    """How often an entry is written over before it is removed: it keeps so many older values."""
