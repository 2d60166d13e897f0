"""The interface that every keyring implements, and the types that go through it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

_LONGEST: Final = 60


class Place(NamedTuple):
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
        """Replace what is remembered of this profile."""


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


class Asking:
    """Whether the keyring shows a prompt because of us, and whether that is still wanted.

    Shared by the thread in which the keyring is used and by those that wait for it.
    """

    def __init__(self) -> None:
        self.is_open = False
        """A prompt is on screen."""
        self.is_withdrawn = False
        """Nobody waits for its answer any more."""
        self.listeners: list[Callable[[bool], None]] = []
        """Called in the keyring's thread, with `is_open`."""

    @contextmanager
    def prompt(self) -> Iterator[None]:
        """While a prompt is on screen."""
        self.is_withdrawn = False
        self._tell(is_open=True)
        try:
            yield
        finally:
            self._tell(is_open=False)

    def withdraw(self) -> None:
        """Have the prompt taken off the screen, if there is one."""
        self.is_withdrawn = self.is_open

    def _tell(self, *, is_open: bool) -> None:
        self.is_open = is_open
        for listener in [*self.listeners]:
            listener(is_open)


class Vault(Protocol):
    """A keyring. Every call may block, and may raise any exception."""

    max_units: int | None
    """The longest entry, in UTF-16 code units, if there is a limit."""

    def identify(self, entry: Entry) -> str:
        """Its name, as people know it; that of the keyring in which `entry` is, if it is there.

        Raises:
            KeyringMissingError: There is no keyring.
        """

    def find(self, entry: Entry) -> tuple[str, Place] | None:
        """What the entry holds, and where it is; None if there is none."""

    def keep(self, entry: Entry, text: str) -> Place:
        """Write the entry, or write over it; returns where it is."""

    def remove(self, entry: Entry) -> list[Place]:
        """Remove the entry, if there is one; returns the places in which one may still be."""
