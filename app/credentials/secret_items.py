"""Collections and entries of the Secret Service, as one program on the bus has them.

To be imported in the worker's thread only.
"""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, Final, NoReturn, TypeVar

from jeepney import DBusErrorResponse, MatchRule, Message  # type: ignore[import-untyped]
from secretstorage import Item
from secretstorage.dhcrypto import Session
from secretstorage.exceptions import (
    ItemNotFoundException,
    LockedException,
    PromptDismissedException,
    SecretServiceNotAvailableException,
    SecretStorageException,
)
from secretstorage.util import DBusAddressWrapper, format_secret, open_session

from app.credentials.providers import Provider, is_there
from app.credentials.session_bus import OWNER_CHANGED, SessionBus
from app.credentials.vault import Asking, Place

T = TypeVar("T")

_PATH: Final = "/org/freedesktop/secrets"
_PREFIX: Final = "org.freedesktop.Secret."
_NOTHING: Final = "/"
_LOOK_EVERY: Final = 0.25
"""Seconds between two looks at whether a prompt is still wanted."""
_NO_SESSION: Final = (
    "org.freedesktop.Secret.Error.NoSession",
    "org.qtproject.QtDBus.Error.InvalidObjectPath",  # KWallet, of a new entry
)
_GOING: Final = 2.0
"""Seconds that a prompt may take to go when it is not wanted any more."""


class SecretItems:
    """One provider on one connection, with the session in which secrets are handed over."""

    def __init__(self, connection: SessionBus, provider: Provider, asking: Asking) -> None:
        self.connection = connection
        self.provider = provider
        self._asking = asking

    def collections(self) -> dict[str, bool]:
        """The paths of all collections, and whether each is locked."""
        found = {}
        for path in self._at(_PATH, "Service").get_property("Collections"):
            with suppress(ItemNotFoundException):  # closed in this moment
                found[path] = self.is_locked(path)
        return found

    def default_collection(self) -> str:
        """The path of the collection for new entries, or ""."""
        (path,) = self._at(_PATH, "Service").call("ReadAlias", "s", "default")
        return "" if path == _NOTHING else str(path)

    def place(self, path: str) -> Place:
        """The name of a collection, or of that of an entry, as its owner knows it."""
        collection = path.rpartition("/")[0] if _is_item(path) else path
        label = ""
        with suppress(ItemNotFoundException, DBusErrorResponse):
            label = self._at(collection, "Collection").get_property("Label")
        return Place.of(self.provider.kind.name, str(label))

    def is_locked(self, path: str) -> bool:
        """Whether a collection or an entry is."""
        kind = "Item" if _is_item(path) else "Collection"
        return bool(self._at(path, kind).get_property("Locked"))

    def search(self, attributes: dict[str, str]) -> list[str]:
        """The paths of all entries with these attributes, in all collections."""
        service = self._at(_PATH, "Service")
        unlocked, locked = service.call("SearchItems", "a{ss}", attributes)
        return [*unlocked, *locked]

    def attributes(self, item: str) -> dict[str, str]:
        """Those of an entry; none where it does not tell them."""
        try:
            return dict(self._at(item, "Item").get_property("Attributes"))
        except (ItemNotFoundException, DBusErrorResponse):
            return {}

    def secret(self, item: str) -> bytes:
        """What an unlocked entry holds."""
        return bytes(self._in_session(lambda held: Item(self.connection, item, held).get_secret()))

    def unlock(self, paths: Sequence[str]) -> None:
        """Unlock those that are locked, which may put up a prompt and wait for its end.

        All in one request: some keyrings ask for each request.

        Raises:
            PromptDismissedException: Its owner said no, to at least one of them.
            LockedException: Nobody can have seen a prompt.
        """
        locked = [path for path in paths if self.is_locked(path)]
        if not locked:
            return
        _, prompt = self._at(_PATH, "Service").call("Unlock", "ao", locked)
        self._answered(prompt)
        if any(map(self.is_locked, locked)):
            self._refused(prompted=prompt != _NOTHING)

    def write(self, item: str, secret: bytes) -> None:
        """Into an unlocked entry, over what it holds."""
        at = self._at(item, "Item")
        self._in_session(lambda held: at.call("SetSecret", "(oayays)", _sealed(held, secret)))

    def rename(self, item: str, label: str) -> None:
        """Another name in the keyring's own list."""
        self._at(item, "Item").set_property("Label", "s", label)

    def create(self, collection: str, label: str, attributes: dict[str, str], secret: bytes) -> str:
        """A new entry in an unlocked collection; returns its path."""
        properties = {
            f"{_PREFIX}Item.Label": ("s", label),
            f"{_PREFIX}Item.Attributes": ("a{ss}", attributes),
        }
        replace = True
        at = self._at(collection, "Collection")
        path, prompt = self._in_session(
            lambda held: at.call(
                "CreateItem", "a{sv}(oayays)b", properties, _sealed(held, secret), replace
            )
        )
        return self._path_after(path, prompt)

    def create_collection(self, label: str) -> str:
        """A new default collection, which its owner is asked about; returns its path."""
        properties = {f"{_PREFIX}Collection.Label": ("s", label)}
        path, prompt = self._at(_PATH, "Service").call(
            "CreateCollection", "a{sv}s", properties, "default"
        )
        return self._path_after(path, prompt)

    def delete(self, item: str) -> None:
        """Remove an unlocked entry; fine if it has gone meanwhile."""
        try:
            (prompt,) = self._at(item, "Item").call("Delete", "")
        except ItemNotFoundException:
            return
        self._answered(prompt)

    def _at(self, path: str, interface: str) -> DBusAddressWrapper:
        return DBusAddressWrapper(path, _PREFIX + interface, self.connection)

    @cached_property
    def _session(self) -> Session:
        return open_session(self.connection)

    def _in_session(self, use: Callable[[Session], T]) -> T:
        """Do it again in a new session if the keyring has lost the one we had.

        KWallet may do so when another program hangs up. It looks for the session before it does
        anything else.
        """
        try:
            return use(self._session)
        except ItemNotFoundException:
            pass  # KWallet says so of a session as well
        except DBusErrorResponse as error:
            if error.name not in _NO_SESSION:
                raise
        del self._session
        return use(self._session)

    def _path_after(self, path: str, prompt: str) -> str:
        """The path of what was made, at once or after a prompt."""
        made = path if path != _NOTHING else str(self._answered(prompt))
        if made == _NOTHING:
            self._refused(prompted=True)
        return made

    def _answered(self, prompt: str) -> Any:  # noqa: ANN401 (each prompt has its own result)
        """The result of a prompt; None if the keyring did not have to ask."""
        if prompt == _NOTHING:
            return None
        dismissed, result = self._run_prompt(prompt)
        if dismissed:
            self._refused(prompted=True)
        return result

    def _refused(self, *, prompted: bool) -> NoReturn:
        """A prompt that found no screen is told from one that a person closed.

        A keyring that asks through another program reports both alike: where that program is not
        there now, nobody was asked.
        """
        prompter = self.provider.kind.prompter
        if prompted and (not prompter or is_there(self.connection, prompter)):
            raise PromptDismissedException
        raise LockedException

    def _run_prompt(self, path: str) -> tuple[bool, Any]:
        """Have the keyring ask, and wait as long as it does; whether it was refused, and more."""
        completed = MatchRule(
            type="signal", path=path, interface=f"{_PREFIX}Prompt", member="Completed"
        )
        told: deque[Message] = deque()
        with (
            self._asking.prompt(),
            self.connection.filter(completed, queue=told),
            self.connection.filter(OWNER_CHANGED, queue=told),
        ):
            prompt = self._at(path, "Prompt")
            prompt.call("Prompt", "s", "")
            while True:
                try:
                    message = self.connection.recv_until_filtered(told, timeout=_LOOK_EVERY)
                except TimeoutError:
                    if self._asking.is_withdrawn:
                        self._end(prompt, told)
                    continue
                if completed.matches(message):
                    dismissed, (_, result) = message.body
                    return bool(dismissed), result
                if message.body[1] == self.provider.owner:  # it has gone, and its prompt with it
                    raise SecretServiceNotAvailableException

    def _end(self, prompt: DBusAddressWrapper, told: deque[Message]) -> NoReturn:
        """Have a prompt taken off the screen."""
        if not self.provider.kind.can_dismiss:
            self.connection.close()
            raise PromptDismissedException
        with suppress(DBusErrorResponse, SecretStorageException, TimeoutError):
            prompt.call("Dismiss", "")
            self.connection.recv_until_filtered(told, timeout=_GOING)
        raise PromptDismissedException


def _sealed(session: Session, secret: bytes) -> tuple[object, ...]:
    return tuple(format_secret(session, secret, "text/plain"))


def _is_item(path: str) -> bool:
    """An entry is below its collection."""
    return path.startswith(f"{_PATH}/collection/") and path.count("/") > f"{_PATH}/x/y".count("/")
