"""All keyrings that are known by name."""

from typing import Final

from app.credentials.keyrings.gnome_keyring import GNOME_KEYRING
from app.credentials.keyrings.keepassxc import KEEPASSXC
from app.credentials.keyrings.kind import Kind
from app.credentials.keyrings.kwallet import KWALLET

UNKNOWN: Final = Kind(name="Secret Service")
"""By the name of what it speaks, which is the same in every language."""

KINDS: Final = (
    GNOME_KEYRING,
    KWALLET,
    KEEPASSXC,
    Kind(name="oo7", processes=("oo7-daemon",)),
    Kind(name="pass", processes=("pass-secret-ser", "pass_secret_ser")),
    Kind(name="Goldwarden", processes=("goldwarden",)),
)


def kind_named(name: str) -> Kind:
    """The facts of a keyring that was remembered by its name."""
    return next((kind for kind in KINDS if kind.name == name), UNKNOWN)
