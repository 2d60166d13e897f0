"""The programs that keep secrets on Linux, and what is particular to each of them.

To add one: write its facts as a `Kind` into `KINDS`, with a comment where the reason for a fact is
not obvious. Nothing else has to change.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The facts of one keyring. The defaults are right for a keyring that nobody has described.

    Attributes:
        name: As people know it.
        processes: Beginnings of the name of its process, of which Linux keeps 15 characters.
        bus_names: Names that it has on the session bus besides that of the Secret Service.
        sandboxes: What Flatpak and Snap call its control group, where its process has another name.
        starts: Names on the session bus by which it can be started, the best first.
        programs: Files that show that it is installed, where the bus cannot start it.
        settings: Its settings files, where being installed does not mean that it is in use.
        switched_on: A regular expression: what a settings file contains if it is in use.
        tells_locked: Whether its search also finds entries that are locked.
        needs_default: Whether new entries go into its default collection alone, since others may
            be gone after the session.
        new_collection: The label for its first collection; empty if we must not make one.
        prompter: The name on the bus of the program that asks for it; empty if it asks by itself.
        can_dismiss: Whether it closes its prompt on request; if not, it does when we hang up.
        overwrites: How many older values of an entry it keeps: the entry is written over as often
            before it is removed.
    """

    name: str
    processes: tuple[str, ...] = ()
    bus_names: tuple[str, ...] = ()
    sandboxes: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    switched_on: str = ""
    tells_locked: bool = False
    needs_default: bool = False
    new_collection: str = "Default"
    prompter: str = ""
    can_dismiss: bool = True
    overwrites: int = 0


UNKNOWN: Final = Kind(name="Secret Service")
"""Any other keyring, by the name of its protocol, which is the same in every language."""

GNOME_KEYRING: Final = Kind(
    name="GNOME Keyring",
    processes=("gnome-keyring-d",),
    bus_names=("org.gnome.keyring",),
    starts=("org.freedesktop.secrets",),
    needs_default=True,  # another collection of it lasts as long as the session
    tells_locked=True,  # attributes are kept beside the encrypted part, as hashes
    can_dismiss=False,  # version 42 crashes, and loses what it keeps in memory only
    # The desktop's shell, or a program that stays for some seconds after its prompt.
    prompter="org.gnome.keyring.SystemPrompter",
)

# kwalletd of Plasma 5 and 6; in newer Plasma, ksecretd.
KWALLET: Final = Kind(
    name="KWallet",
    processes=("kwalletd", "ksecretd"),
    bus_names=("org.kde.kwalletd6", "org.kde.kwalletd5", "org.kde.secretservicecompat"),
    tells_locked=True,  # attributes are kept beside the encrypted part
    starts=("org.kde.secretservicecompat", "org.kde.kwalletd6", "org.kde.kwalletd5"),
    # The label becomes the name of KDE's default wallet, even if the person cancels. With KDE's own
    # name for it, all other programs of KDE still find the wallet afterwards.
    new_collection="kdewallet",
)

# Its Secret Service is off until its user turns it on. Each open database that shares a group is a
# collection; the default one is the tab on top. A locked database tells nothing of its entries.
KEEPASSXC: Final = Kind(
    name="KeePassXC",
    processes=("keepassxc",),
    bus_names=("org.keepassxc.KeePassXC.MainWindow",),
    sandboxes=("org.keepassxc.KeePassXC", "snap.keepassxc."),
    programs=(
        "keepassxc",
        "/snap/bin/keepassxc",
        "/var/lib/flatpak/exports/bin/org.keepassxc.KeePassXC",
        "~/.local/share/flatpak/exports/bin/org.keepassxc.KeePassXC",
    ),
    settings=(
        "~/.config/keepassxc/keepassxc.ini",
        "~/.var/app/org.keepassxc.KeePassXC/config/keepassxc/keepassxc.ini",
        "~/snap/keepassxc/current/.config/keepassxc/keepassxc.ini",
    ),
    switched_on=r"(?m)^\[FdoSecrets\]\s*(^[^\[].*\s*)*?^Enabled=true$",
    # It would start a wizard for a whole new database; a person has one that is only not shared.
    new_collection="",
    # A removed entry goes into the recycle bin with its history: ten older values, if its user has
    # not chosen another number. After eleven values, the token is not among them.
    overwrites=11,
)

KINDS: Final = (
    GNOME_KEYRING,
    KWALLET,
    KEEPASSXC,
    Kind(name="oo7", processes=("oo7-daemon",)),
    Kind(name="pass", processes=("pass-secret-ser", "pass_secret_ser")),
    Kind(name="Goldwarden", processes=("goldwarden",)),
)
"""In the order in which they are started and recognised."""


def kind_named(name: str) -> Kind:
    """The facts of a keyring that was remembered by its name."""
    return next((kind for kind in KINDS if kind.name == name), UNKNOWN)
