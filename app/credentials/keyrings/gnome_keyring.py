"""GNOME Keyring, which GNOME, Cinnamon, Xfce and others start at login."""

from typing import Final

from app.credentials.keyrings.kind import Kind

GNOME_KEYRING: Final = Kind(
    name="GNOME Keyring",
    processes=("gnome-keyring-d",),
    bus_names=("org.gnome.keyring",),
    starts=("org.freedesktop.secrets",),
    needs_default=True,  # there is one more that lasts as long as the session
    tells_locked=True,  # attributes are kept beside the encrypted part, as hashes
    can_dismiss=False,  # version 42 crashes, and with it goes what is kept in memory only
    # The desktop's shell, or a program that stays for some seconds after its prompt.
    prompter="org.gnome.keyring.SystemPrompter",
)
