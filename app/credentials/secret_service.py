"""The Secret Service of Linux and the BSDs. To be imported in the worker's thread only."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
from secretstorage.exceptions import (
    ItemNotFoundException,
    LockedException,
    PromptDismissedException,
    SecretStorageException,
)

from app.base.keyring_errors import KeyringElsewhereError, KeyringError, KeyringNothingSharedError
from app.credentials.asking import Asking
from app.credentials.places import Entry, Place
from app.credentials.providers import Provider, find_provider
from app.credentials.secret_items import SecretItems, collection_of
from app.credentials.session_bus import SessionBus, connect

_APPLICATION: Final = "Python keyring library"
"""What the entries have had as their origin since the first version."""


class SecretService:
    """Entries are looked for in the whole service, and written where new ones belong.

    One connection serves as long as there is one, so that a keyring which asks by connection asks
    once. What a keyring does not tell of what is locked is unlocked only for an entry that was kept
    there, or when its owner keeps one.
    """

    max_units: int | None = None

    def __init__(self, asking: Asking | None = None) -> None:
        self._asking = asking or Asking()
        self._items: SecretItems | None = None
        self.where: Place | None = None
        """The place of the entry that was used last."""

    def identify(self, entry: Entry | None = None) -> str:
        """The name of the program that keeps the secrets."""
        return self._open(entry).provider.kind.name

    def find(self, entry: Entry) -> str | None:
        """What the entry holds, or None.

        Raises:
            KeyringElsewhereError: It was kept where one cannot look now.
        """
        items = self._open(entry)
        found = self._search(items, entry, unlocking=entry.was_kept)
        if not found:
            if unseen := self.unseen(entry):
                raise KeyringElsewhereError(place=str(unseen[0]))
            return None
        best = found[0]
        if items.is_locked(best):
            items.unlock([best])
        secret = items.secret(best)
        self.where = self._place(items, collection_of(best))
        return secret.decode()

    def keep(self, entry: Entry, text: str) -> None:
        """Write over every entry of this name, leave one of them, and look whether it is so."""
        items = self._open()
        found = self._search(items, entry, unlocking=entry.was_kept)
        # A database that was closed tells what is in it only when it is open.
        collection = "" if found else self._collection_for_new(items)
        found = found or self._search(items, entry, unlocking=False)
        self._unlock(items, found)
        if found:
            kept = self._write_over(items, entry, found, text)
        else:
            attributes = _attributes(entry) | {"application": _APPLICATION}
            kept = items.create(collection, entry.label, attributes, text.encode())
        self.where = self._place(items, collection_of(kept))
        if not items.is_locked(kept) and items.secret(kept) != text.encode():
            raise KeyringError(cause="another secret")

    def remove(self, entry: Entry) -> list[Place]:
        """Remove every entry of this name; returns the places in which one may still be.

        Raises:
            KeyringError: One is still there.
        """
        items = self._open(entry)
        found = self._search(items, entry, unlocking=entry.was_kept)
        if closed := self._closed(items, entry):
            items.unlock(closed)
            found = items.search(_attributes(entry))
        self._unlock(items, found)
        for item in found:
            self.where = self._place(items, collection_of(item))
            _remove(items, item)
        if items.search(_attributes(entry)):
            raise KeyringError(cause="still there")
        return self.unseen(entry)

    def unseen(self, entry: Entry) -> list[Place]:
        """Of the places in which the entry was kept, those into which one cannot look now."""
        items = self._open(entry)
        seen = {
            self._place(items, path) for path, locked in items.collections().items() if not locked
        }
        if items.provider.kind.tells_locked:
            seen = {self._place(items, path) for path in items.collections()}
        return [place for place in entry.places if place not in seen]

    # ---- Looking --------------------------------------------------------------------------------

    def _search(self, items: SecretItems, entry: Entry, *, unlocking: bool) -> list[str]:
        """The entries, the best first; with `unlocking`, also where one has to open first."""
        attributes = _attributes(entry)
        if items.provider.kind.tells_locked:
            return self._ranked(items, entry, items.search(attributes))
        collections = items.collections()
        locked = [path for path, is_locked in collections.items() if is_locked]
        # Where all is locked, KeePassXC may be set to open a database for the mere question.
        found = items.search(attributes) if len(locked) < len(collections) else []
        if not found and unlocking and locked:
            items.unlock(self._closed(items, entry) or locked)
            found = items.search(attributes)
        return self._ranked(items, entry, found)

    def _ranked(self, items: SecretItems, entry: Entry, found: list[str]) -> list[str]:
        """First what is in the place where it was kept, then what is open, then what is ours."""
        if len(found) < 2:
            return found

        def rank(item: str) -> tuple[bool, bool, bool]:
            elsewhere = self._place(items, collection_of(item)) not in entry.places[:1]
            theirs = items.attributes(item).get("application") != _APPLICATION
            return elsewhere, items.is_locked(item), theirs

        return sorted(found, key=rank)

    def _closed(self, items: SecretItems, entry: Entry) -> list[str]:
        """Locked collections in which the entry was kept, and which do not tell what they have."""
        if items.provider.kind.tells_locked:
            return []
        collections = items.collections().items()
        locked = [path for path, is_locked in collections if is_locked]
        return [path for path in locked if self._place(items, path) in entry.places]

    @staticmethod
    def _place(items: SecretItems, collection: str) -> Place:
        return Place.of(items.provider.kind.name, items.label(collection))

    # ---- Changing -------------------------------------------------------------------------------

    @staticmethod
    def _unlock(items: SecretItems, found: Sequence[str]) -> None:
        """In one request, where the keyring asks for each of them."""
        if locked := [item for item in found if items.is_locked(item)]:
            items.unlock(locked)

    def _collection_for_new(self, items: SecretItems) -> str:
        """The collection for a new entry, unlocked; made, which asks, if there is none yet."""
        kind, collections = items.provider.kind, items.collections()
        path = items.default_collection()
        if not path and not kind.needs_default:
            path = min(collections, key=lambda each: collections[each], default="")
        if not path:
            if not kind.new_collection:
                raise KeyringNothingSharedError
            return items.create_collection(kind.new_collection)
        if items.is_locked(path):
            items.unlock([path])
        return path

    @staticmethod
    def _write_over(items: SecretItems, entry: Entry, found: Sequence[str], text: str) -> str:
        """All of them hold the new token, whatever becomes of the removal of the others."""
        for item in found:
            items.write(item, text.encode())
        with suppress(DBusErrorResponse, SecretStorageException):
            if items.attributes(found[0]).get("application") == _APPLICATION:
                items.rename(found[0], entry.label)
        with suppress(PromptDismissedException, LockedException):
            for item in found[1:]:
                _remove(items, item)
        return found[0]

    # ---- The connection -------------------------------------------------------------------------

    def _open(self, entry: Entry | None = None) -> SecretItems:
        """The provider of now, on the connection that there is, or on a new one."""
        expected = entry.places[0].keyring if entry is not None and entry.places else ""
        if self._items is not None and self._items.connection.is_closed:
            self._items = None
        if self._items is not None:
            try:
                provider = find_provider(self._items.connection, expected, self._items.provider)
            except ConnectionError:  # the session bus has gone; there may be another one
                self._items.connection.close()
                self._items = None
            else:
                return self._items_of(self._items.connection, provider)
        connection = connect()
        try:
            provider = find_provider(connection, expected)
        except BaseException:
            connection.close()
            raise
        return self._items_of(connection, provider)

    def _items_of(self, connection: SessionBus, provider: Provider) -> SecretItems:
        if self._items is None or self._items.provider is not provider:
            self._items = SecretItems(connection, provider, self._asking)
        return self._items


def _attributes(entry: Entry) -> dict[str, str]:
    return {"service": entry.service, "username": entry.user}


def _remove(items: SecretItems, item: str) -> None:
    """Remove an unlocked entry; it holds what it held if its owner says no."""
    times = items.provider.kind.overwrites
    if not times:
        items.delete(item)
        return
    before = items.secret(item)
    for number in range(times):
        items.write(item, f"removed {number}".encode())
    try:
        items.delete(item)
    except BaseException:
        with suppress(DBusErrorResponse, SecretStorageException, ItemNotFoundException, OSError):
            items.write(item, before)
        raise
