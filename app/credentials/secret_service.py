"""The Secret Service of Linux and the BSDs. To be imported in the worker's thread only."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from keyring.backends.SecretService import Keyring
from keyring.errors import KeyringLocked, PasswordDeleteError
from secretstorage import Collection, Item, create_collection
from secretstorage.exceptions import ItemNotFoundException, PromptDismissedException

from app.credentials.session_bus import ANSWER_LIMIT, SessionBus, connect, could_ask, keeper


class NoCollectionError(Exception):
    """There is a keyring, but nothing was ever kept in it."""


class SecretService(Keyring):
    """The library's backend, with these differences.

    Reading does not put up a prompt to *make* a keyring. A refused prompt is told from one that
    nobody could see. Connections are closed when something fails, and do not wait for ever.
    Deleting deletes all entries of ours, not only the first. The environment has no influence.
    """

    priority = 5.0
    max_units: int | None = None

    def set_properties_from_env(self) -> None:
        """Nothing: no ``KEYRING_PROPERTY_…`` variable decides where a token goes."""

    def identify(self) -> str:
        """The name of the program that keeps the secrets."""
        with closing(connect()) as connection:
            return keeper(connection)

    def get_preferred_collection(self) -> Collection:
        """The default collection, unlocked; who gets it closes its connection."""
        with _open_until_error() as connection:
            try:
                collection = Collection(connection)
            except ItemNotFoundException as error:
                raise NoCollectionError from error
            _unlock(collection, connection)
            return collection

    def unlock(self, item: Item) -> None:
        """Some keyrings ask for each entry."""
        _unlock(item, item.connection)

    def get_password(self, service: str, username: str) -> str | None:
        """The entry, or None."""
        try:
            found = super().get_password(service, username)  # type: ignore[no-untyped-call]
        except NoCollectionError:
            return None
        return None if found is None else str(found)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write the entry, and make the keyring for it if there is none yet (which asks)."""
        try:
            super().set_password(service, username, password)  # type: ignore[no-untyped-call]
        except NoCollectionError:
            _make_default_collection()
            super().set_password(service, username, password)  # type: ignore[no-untyped-call]

    def delete_password(self, service: str, username: str) -> None:
        """Delete every entry under this name."""
        try:
            collection = self.get_preferred_collection()
        except NoCollectionError as error:
            raise PasswordDeleteError from error
        with closing(collection.connection):
            items = list(collection.search_items(self._query(service, username)))
            for item in items:
                self.unlock(item)
                item.delete()
        if not items:
            raise PasswordDeleteError


@contextmanager
def _open_until_error() -> Iterator[SessionBus]:
    """A connection that stays open if all goes well."""
    connection = connect()
    try:
        keeper(connection)
        yield connection
    except BaseException:
        connection.close()
        raise


def _make_default_collection() -> None:
    """Have the keyring ask for the password of a new one."""
    with closing(connect()) as connection:
        try:
            create_collection(connection, "Default", "default")
        except PromptDismissedException:
            if could_ask(connection):
                raise
            raise KeyringLocked from None


def _unlock(thing: Collection | Item, connection: SessionBus) -> None:
    """Unlock it, which may put up a prompt and wait for its end."""
    if not thing.is_locked():
        return
    dismissed = thing.unlock(timeout=ANSWER_LIMIT)
    if dismissed and could_ask(connection):
        raise PromptDismissedException
    if dismissed or thing.is_locked():
        raise KeyringLocked
