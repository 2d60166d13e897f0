"""Where an entry is: by names that its owner knows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Place:
    """One collection of one keyring: a wallet, a database, a keyring of GNOME."""

    keyring: str
    collection: str = ""
    """Its label, shortened and on one line; empty where a keyring has only one."""

    @classmethod
    def of(cls, keyring: str, label: str) -> "Place":
        """With a label as it came from the keyring, which anybody may have written."""
        printable = "".join(sign if sign.isprintable() else " " for sign in label)
        return cls(keyring, " ".join(printable.split())[:_LONGEST])

    def __str__(self) -> str:
        return f"{self.keyring} · {self.collection}" if self.collection else self.keyring


class PlaceMemory(Protocol):
    """Remembers between two starts where the entries of a profile are; never a secret."""

    def places(self, profile: str) -> list[tuple[str, str]]:
        """Keyring and collection, the most recent first."""

    def was_kept(self, profile: str) -> bool:
        """Whether there was an entry; also where its place is not known."""

    def set_places(self, profile: str, places: Sequence[tuple[str, str]]) -> None:
        """In the place of those before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, and what is known of it before the keyring is asked."""

    profile: str
    service: str
    user: str
    places: tuple[Place, ...] = ()
    """Where it was kept."""
    was_kept: bool = True
    """Whether it may be somewhere: only then is anything unlocked to look for it."""

    @property
    def label(self) -> str:
        """Its name in the keyring's own list; short, since requests show only its beginning."""
        return f"PixVerse Inspector: {self.profile}"


def in_words(places: Iterable[Place]) -> str:
    """Several places, in one line."""
    return ", ".join(map(str, places))
