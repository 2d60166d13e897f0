"""A real keyring on a test's desktop, whichever it is, with a person who answers what it asks.

`GnomeKeyring`, `KeePassXC` and `KWallet` have a file each. All of them can be started and stopped,
locked, looked into from outside, and given answers one after the other::

    with KWallet() as keyring, Program(keyring.desktop) as program:
        keyring.answer_until(lambda: program.accessible.find_all("table"), deny=2)
"""

import subprocess
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from typing import ClassVar, Final, Self, TypeVar

from jeepney import DBusAddress, DBusErrorResponse
from secretstorage import get_all_collections
from secretstorage.util import add_match_rules

from tests.support.accessible import NodeGoneError
from tests.support.bus import Bus
from tests.support.desktop import Desktop
from tests.support.secret_service import USER
from tests.support.secret_service_stub import SECRETS
from tests.support.waiting import PATIENCE, wait_until

_SECRET: Final = "org.freedesktop.Secret"
SERVICE: Final = DBusAddress("/org/freedesktop/secrets", SECRETS, f"{_SECRET}.Service")
_collection: Final = partial(DBusAddress, bus_name=SECRETS, interface=f"{_SECRET}.Collection")

_LOOK_EVERY: Final = 0.1
"""Seconds; a look at two programs costs more than a moment of waiting."""

T = TypeVar("T")


class Prompt(ABC):
    """Something that the keyring asks the person."""

    text = ""
    """What it says."""

    @abstractmethod
    def allow(self) -> None:
        """Do what lets the program have what it wants."""

    @abstractmethod
    def deny(self) -> None:
        """Close it."""

    @property
    @abstractmethod
    def is_open(self) -> bool:
        """Whether it is still there."""


class Keyring(ABC):
    """See above; ``with`` makes the desktop, starts the keyring there, and ends both.

    Attributes:
        name: As our window calls it.
        place: The label of the collection where a program's new entries go.
        desktop: Where it is.
        asked: What the prompts said that were answered so far.
    """

    name: ClassVar[str]
    place: str

    def __init__(self, desktop: Desktop | None = None) -> None:
        """Describe it; `desktop` is one that is there already, where no keyring runs."""
        self._given = desktop
        self._stack = ExitStack()
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.desktop = self._given or stack.enter_context(Desktop(keyring=False))
            stack.callback(self.stop)
            self.prepare()
            self.start()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stack.close()

    @abstractmethod
    def prepare(self) -> None:
        """Make the files that it finds when it starts."""

    @abstractmethod
    def start(self) -> None:
        """Start it, as a login or the person does: unlocked."""

    @abstractmethod
    def start_locked(self) -> None:
        """Start it, and leave it to the person to unlock it."""

    @abstractmethod
    def stop(self) -> None:
        """End it; nothing happens if it does not run."""

    @abstractmethod
    def lock(self) -> None:
        """Lock it, as a person does."""

    def ask_from_now_on(self) -> None:
        """Have it ask before anything is done that it would ask about."""
        self.lock()

    @abstractmethod
    def prompt(self) -> Prompt | None:
        """What it asks just now, if it does."""

    @abstractmethod
    def secrets(self, service: str) -> list[str]:
        """The secrets of all entries of a service, read past the keyring's questions."""

    def write_out(self) -> None:  # noqa: B027 - most do it by themselves
        """Have its files say what it holds."""

    # ---- A person's answers ---------------------------------------------------------------------

    def answer_until(self, probe: Callable[[], T], *, deny: int = 0, what: str = "") -> T:
        """Answer all that is asked, until `probe` is true.

        Args:
            probe: What is waited for.
            deny: The number of the prompt that is denied, from 1; the others are allowed.
            what: What is waited for, in words.
        """
        before = len(self.asked)

        def look() -> T | None:
            if found := probe():
                return found
            if prompt := self.prompt():
                try:
                    self.answer(prompt, allow=len(self.asked) - before + 1 != deny)
                except NodeGoneError:
                    self.asked.pop()  # it was on its way out when we saw it
            return None

        found = wait_until(
            look,
            timeout=2 * PATIENCE,
            every=_LOOK_EVERY,
            what=lambda: f"{what}; asked: {self.asked[before:]}\n{self.desktop.logs()}",
        )
        assert found is not None
        return found

    def wait_for_prompt(self) -> Prompt:
        """What it asks, as soon as it does."""
        prompt = wait_until(self.prompt, what=f"a prompt of {self.name}")
        assert prompt is not None
        return prompt

    def answer(self, prompt: Prompt, *, allow: bool) -> None:
        """Answer it, and wait for its end."""
        self.asked.append(("allowed: " if allow else "denied: ") + prompt.text)
        if allow:
            prompt.allow()
        else:
            prompt.deny()
        wait_until(lambda: not prompt.is_open, what=f"the end of the prompt: {prompt.text}")

    # ---- Looking from outside -------------------------------------------------------------------

    @cached_property
    def bus(self) -> Bus:
        """The session's D-Bus."""
        return Bus(self.desktop.environ["DBUS_SESSION_BUS_ADDRESS"])

    def found(self, service: str) -> list[str]:
        """The labels of the collections where the service's own search finds entries of ours."""
        attributes = {"service": service, "username": USER}
        unlocked, locked = self.bus.call(SERVICE, "SearchItems", "a{ss}", attributes)
        return [self._label(item.rpartition("/")[0]) for item in (*unlocked, *locked)]

    def collections(self) -> list[str]:
        """The labels of all collections."""
        return [self._label(path) for path in self.bus.get(SERVICE, "Collections")]

    def unlocked(self) -> list[str]:
        """The labels of those that are not locked."""
        paths = self.bus.get(SERVICE, "Collections")
        return [
            self._label(path) for path in paths if not self.bus.get(_collection(path), "Locked")
        ]

    def is_running(self) -> bool:
        """Whether it answers as the Secret Service."""
        return self.bus.has_owner(SECRETS)

    def plant(self, service: str, secret: str, *, place: str = "", mark: str = "") -> None:
        """Have another program write an entry; this must need no prompt.

        Args:
            service: The value of its attribute of this name.
            secret: What is in it.
            place: The label of a collection; without it, the one where new entries go.
            mark: Tells it from another entry of the same service.
        """
        attributes = {"service": service, "username": USER, "mark": mark}
        with self.bus.connection() as connection:
            add_match_rules(connection)
            wanted = place or self.place
            found = (each for each in get_all_collections(connection) if each.get_label() == wanted)
            collection = next(found)
            collection.unlock()
            label, text = f"planted {mark}", secret.encode()
            try:
                collection.create_item(label, attributes, text)
            except DBusErrorResponse:  # KWallet may lose a session when another program hangs up
                collection.session = None
                collection.create_item(label, attributes, text)

    def _label(self, path: str) -> str:
        return str(self.bus.get(_collection(path), "Label"))

    def _searched(self, service: str) -> list[str]:
        """The secrets that ``secret-tool`` finds, where nothing is asked."""
        done = subprocess.run(
            ["secret-tool", "search", "--all", "service", service, "username", USER],
            env=self.desktop.environ,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        lines = done.stdout.splitlines()
        return [line.removeprefix("secret = ") for line in lines if line.startswith("secret = ")]
