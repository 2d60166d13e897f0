"""The keyring of Linux and the BSDs, whichever program keeps it, by the Secret Service on D-Bus.

To be imported in the worker's thread only.
"""

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
from app.credentials.providers import find_provider
from app.credentials.secret_items import SecretItems
from app.credentials.session_bus import connect
from app.credentials.vault import Asking, Entry, Place

_APPLICATION: Final = "Python keyring library"
"""What the entries have had as their origin since the first version."""


class SecretService:
    """A `Vault`: entries are looked for in all collections, and written where new ones belong.

    The connection is kept, so that a keyring which asks its owner for each connection asks once.
    Some keyrings tell nothing of a locked collection: it is unlocked only to look for an entry that
    was kept in this keyring, or when its owner keeps one.
    """

    max_units: int | None = None

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._items: SecretItems | None = None

    def identify(self, entry: Entry) -> str:
        """The name of the program that keeps the secrets."""
        return self._open(entry).provider.kind.name

    def find(self, entry: Entry) -> tuple[str, Place] | None:
        """See `Vault`; raises if the entry was kept in a place that cannot be searched now."""
        items = self._open(entry)
        found = _search(items, entry, unlocking=entry.was_kept)
        if not found:
            if unseen := _unseen(items, entry):
                raise KeyringElsewhereError(place=str(unseen[0]))
            return None
        best = found[0]
        items.unlock([best])
        return items.secret(best).decode(), items.place(best)

    def keep(self, entry: Entry, text: str) -> Place:
        """Write over every entry of this name, leave one of them, and check what it holds."""
        items = self._open()
        found = _search(items, entry, unlocking=entry.was_kept)
        # A database that was closed tells what is in it only when it is open.
        collection = "" if found else _collection_for_new(items)
        found = found or _search(items, entry, unlocking=False)
        items.unlock(found)
        if found:
            kept = _write_over(items, entry, found, text)
        else:
            attributes = _attributes(entry) | {"application": _APPLICATION}
            kept = items.create(collection, entry.label, attributes, text.encode())
        if not items.is_locked(kept) and items.secret(kept) != text.encode():
            raise KeyringError(cause="another secret")
        return items.place(kept)

    def remove(self, entry: Entry) -> list[Place]:
        """Remove every entry of this name; returns the places in which one may still be."""
        items = self._open(entry)
        found = _search(items, entry, unlocking=entry.was_kept)
        if closed := [path for path in _closed(items) if items.place(path) in entry.places]:
            items.unlock(closed)
            found = items.search(_attributes(entry))
        items.unlock(found)
        for item in found:
            _remove(items, item)
        if items.search(_attributes(entry)):
            raise KeyringError(cause="still there")
        return _unseen(items, entry)

    def _open(self, entry: Entry | None = None) -> SecretItems:
        """The entries of the keyring that answers now, on the connection of before or a new one.

        If none is running, the one is started in which `entry` was kept.
        """
        expected = entry.places[0].keyring if entry is not None and entry.places else ""
        if self._items is not None and not self._items.connection.is_closed:
            connection = self._items.connection
            try:
                provider = find_provider(connection, expected, self._items.provider)
            except ConnectionError:  # the session bus has gone; there may be another one
                connection.close()
            else:
                if provider is not self._items.provider:
                    self._items = SecretItems(connection, provider, self._asking)
                return self._items
        connection = connect()
        try:
            provider = find_provider(connection, expected)
        except BaseException:
            connection.close()
            raise
        self._items = SecretItems(connection, provider, self._asking)
        return self._items


def _attributes(entry: Entry) -> dict[str, str]:
    return {"service": entry.service, "username": entry.user}


def _closed(items: SecretItems) -> list[str]:
    """The locked collections, if this keyring tells nothing of what is in them."""
    if items.provider.kind.tells_locked:
        return []
    return [path for path, is_locked in items.collections().items() if is_locked]


def _search(items: SecretItems, entry: Entry, *, unlocking: bool) -> list[str]:
    """The entries, the best first; with `unlocking`, also those in closed collections."""
    closed = _closed(items)
    # Where none is open, KeePassXC may be set to open a database for the mere question.
    some_tell = items.provider.kind.tells_locked or len(closed) < len(items.collections())
    found = items.search(_attributes(entry)) if some_tell else []
    if not found and unlocking and closed:
        items.unlock([path for path in closed if items.place(path) in entry.places] or closed)
        found = items.search(_attributes(entry))

    def rank(item: str) -> tuple[bool, bool, bool]:
        is_elsewhere = items.place(item) not in entry.places[:1]
        is_of_others = items.attributes(item).get("application") != _APPLICATION
        return is_elsewhere, items.is_locked(item), is_of_others

    return sorted(found, key=rank) if len(found) > 1 else found


def _unseen(items: SecretItems, entry: Entry) -> list[Place]:
    """Of the places in which the entry was kept, those that cannot be searched now."""
    closed = _closed(items)
    seen = {items.place(path) for path in items.collections() if path not in closed}
    return [place for place in entry.places if place not in seen]


def _collection_for_new(items: SecretItems) -> str:
    """The collection for a new entry, unlocked; made, which asks, if there is none yet."""
    kind, collections = items.provider.kind, items.collections()
    path = items.default_collection()
    if not path and not kind.needs_default:
        path = min(collections, key=lambda each: collections[each], default="")
    if not path:
        if not kind.new_collection:
            raise KeyringNothingSharedError
        return items.create_collection(kind.new_collection)
    items.unlock([path])
    return path


def _write_over(items: SecretItems, entry: Entry, found: list[str], text: str) -> str:
    """Have all of them hold the new token, even if the others then cannot be removed."""
    for item in found:
        items.write(item, text.encode())
    with suppress(DBusErrorResponse, SecretStorageException):
        if items.attributes(found[0]).get("application") == _APPLICATION:
            items.rename(found[0], entry.label)
    with suppress(PromptDismissedException, LockedException):
        for item in found[1:]:
            _remove(items, item)
    return found[0]


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
