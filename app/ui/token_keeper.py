"""The API token: which one it is, and everything that is asked of the keyring about it."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.errors import KeyringError, KeyringSilentError
from app.held_secrets import HeldSecrets
from app.secret import Secret
from app.ui.ports import TokenStore

if TYPE_CHECKING:
    import asyncio

_LATE_PAUSE: Final = 0.5
"""Seconds."""
_log = logging.getLogger(__name__)


class TokenKeeper(QObject):
    """Holds the token in memory, and its entry in the keyring, if there is to be one.

    What asks the keyring raises `KeyringError`, and has then changed nothing.

    Attributes:
        token: The API token, or None.
        is_kept: Whether it is in the keyring; else it is in memory only.
        is_writing: Something is being changed in the keyring just now.
        late: What still waits for a keyring that was too slow.
        keyring_name: As people know it; "" until it is known, or if there is none.

    Signals:
        changed: The token came, went, or is kept elsewhere.
        named: With the keyring's name, or "" if there is none.
    """

    changed = Signal()
    named = Signal(str)

    def __init__(self, store: TokenStore | None, secrets: HeldSecrets, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._secrets = secrets
        self.late: asyncio.Task[None] | None = None
        self.token: Secret | None = None
        self.is_kept = False
        self.is_writing = False
        self.keyring_name = ""

    def take(self, token: Secret | None, *, kept: bool) -> None:
        """Another token, or none."""
        if token is not None:
            self._secrets.hold_api_token(token)
        self.token = token
        self.is_kept = kept
        self.changed.emit()

    def use_store(self, store: TokenStore) -> None:
        """Another entry, whose token is not known yet."""
        self._end_late()
        self._store = store
        self.take(None, kept=False)

    @property
    def has_store(self) -> bool:
        """Whether tokens can be kept in this run."""
        return self._store is not None

    async def name_keyring(self) -> None:
        """Finds out what the keyring is called."""
        if self._store is None:
            return
        try:
            self.keyring_name = await self._store.describe()
        except KeyringError as error:
            _log.info("no keyring: %s", error)
        self.named.emit(self.keyring_name)

    async def load(self) -> None:
        """Takes the token that is stored, if there is one."""
        token = await self._store.load() if self._store is not None else None
        if token is not None:
            self.take(token, kept=True)

    async def keep(self) -> None:
        """Stores the token. A keyring that answers after we have given up is still heard."""
        store, token = self._store, self.token
        if store is None or token is None:
            return
        self._end_late()
        import asyncio

        try:
            with self._writing():
                await store.save(token)
        except (KeyringSilentError, asyncio.CancelledError):
            self.late = asyncio.ensure_future(self._keep_late(store, token))
            raise
        self.take(token, kept=True)

    async def _keep_late(self, store: TokenStore, token: Secret) -> None:
        """Joins the call that still runs, as often as it takes, and tells where the token is."""
        import asyncio

        while True:
            try:
                await store.save(token)
            except KeyringSilentError:
                await asyncio.sleep(_LATE_PAUSE)
            except KeyringError:
                return
            else:
                break
        if self.token == token:
            self.take(token, kept=True)

    def _end_late(self) -> None:
        """Nothing that the keyring says of an earlier wish matters any more."""
        if self.late is not None:
            self.late.cancel()
            self.late = None

    async def forget(self) -> None:
        """Out of the keyring, and out of memory."""
        self._end_late()
        if self._store is not None:
            with self._writing():
                await self._store.forget()
        self.take(None, kept=False)

    async def move(self, store: TokenStore, done: Callable[[], None]) -> None:
        """The stored token into another entry; `done` once it is safe there; out of the old one."""
        self._end_late()
        old = self._store
        token = await old.load() if old is not None else None
        with self._writing():
            if token is not None:
                await store.save(token)
            self._store = store
            done()
            if token is not None and old is not None:
                await old.forget()
                if await store.load() is None:  # for Windows, “a” and “A” are one entry
                    await store.save(token)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.is_writing = True
        try:
            yield
        finally:
            self.is_writing = False
