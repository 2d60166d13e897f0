"""The API token: which one it is, and everything that is asked of the keyring about it."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.base.keyring_errors import KeyringError, KeyringSilentError
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.ui.session.ports import TokenStore

if TYPE_CHECKING:
    import asyncio

_LATE_PAUSE: Final = 0.5
"""Seconds."""
_log = logging.getLogger(__name__)


class TokenKeeper(QObject):
    """Holds the token in memory, and its entry in the keyring, if there is to be one.

    What asks the keyring raises `KeyringError`, and has then changed nothing. A keyring that
    answers after that is still believed.

    Attributes:
        token: The API token, or None.
        is_kept: Whether it is in the keyring; else it is in memory only.
        is_writing: Something is being changed in the keyring just now.
        late: What still waits for a keyring that was too slow.
        keyring_name: Of the keyring that answers now; "" until it is known, or if there is none.
        is_asking: The keyring is asking its owner, in a window of its own.

    Signals:
        changed: The token came, went, or is kept elsewhere.
        named: With the keyring's name, or "" if there is none.
        asked: With `is_asking`, when that has changed.
        settled: What a keyring had been too slow for is done after all.
    """

    changed = Signal()
    named = Signal(str)
    asked = Signal(bool)
    settled = Signal()

    def __init__(self, store: TokenStore | None, secrets: HeldSecrets, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._secrets = secrets
        self._is_watched = False
        self.late: asyncio.Task[None] | None = None
        self.token: Secret | None = None
        self.is_kept = False
        self.is_writing = False
        self.is_asking = False
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

    @property
    def can_forget(self) -> bool:
        """Whether there is a token, here or where it was kept."""
        return self.token is not None or self.is_remembered

    @property
    def is_remembered(self) -> bool:
        """Whether a token was kept and not forgotten; it need not be the one in use."""
        return self._store is not None and self._store.is_remembered

    @property
    def kept_in(self) -> str:
        """The keyring that has the token, which need not be the one that answers now."""
        where = self._store.where if self._store is not None else ""
        return where or self.keyring_name

    async def name_keyring(self) -> None:
        """Finds out what the keyring is called."""
        if self._store is None:
            return
        if not self._is_watched:
            self._is_watched = True
            self._store.watch(self._on_asking)
        try:
            self.keyring_name = await self._store.describe()
        except KeyringError as error:
            self.keyring_name = ""
            _log.info("no keyring: %s", error)
        self.named.emit(self.keyring_name)

    async def load(self) -> None:
        """Takes the token that is stored, if there is one."""
        store = self._store
        if store is None:
            return
        try:
            token = await store.load()
        except KeyringSilentError:
            self._go_on_late(self._load_late(store))
            raise
        if token is not None:
            self.take(token, kept=True)

    async def keep(self) -> None:
        """Stores the token."""
        store, token = self._store, self.token
        if store is None or token is None:
            return
        self._end_late()
        import asyncio

        try:
            with self._writing():
                await store.save(token)
        except (KeyringSilentError, asyncio.CancelledError):
            self._go_on_late(self._keep_late(store, token))
            raise
        self.take(token, kept=True)

    async def forget(self) -> None:
        """Out of the keyring, and out of memory."""
        self._end_late()
        import asyncio

        store, token = self._store, self.token
        if store is not None:
            try:
                with self._writing():
                    await store.forget()
            except (KeyringSilentError, asyncio.CancelledError):
                self._go_on_late(self._forget_late(store, token))
                raise
        self.take(None, kept=False)

    def forget_here(self, *, let_go: bool) -> None:
        """Out of memory only; with `let_go`, it is not looked for where it was kept any more."""
        self._end_late()
        if let_go and self._store is not None:
            self._store.let_go()
        self.take(None, kept=False)

    async def move(self, store: TokenStore) -> "tuple[TokenStore, Secret] | None":
        """The stored token into another entry, which is the one from then on.

        Returns the old entry and what is in it, to be cleared; None if nothing was stored.
        """
        self._end_late()
        old = self._store
        with self._writing(), _as_part_of("move"):
            token = await old.load() if old is not None else None
            if token is not None:
                await store.save(token)
        self._store = store
        return None if old is None or token is None else (old, token)

    async def clear(self, old: TokenStore, moved: Secret | None = None) -> None:
        """Removes what is in an entry that no profile uses any more, since it was `moved`."""
        store = self._store
        with self._writing(), _as_part_of("clear"):
            await old.forget()
            # For Windows, “a” and “A” are one entry.
            if moved is not None and store is not None and await store.load() is None:
                await store.save(moved)

    # ---- What comes late ----

    def _go_on_late(self, work: "Awaitable[None]") -> None:
        import asyncio

        self.late = asyncio.ensure_future(work)

    async def _load_late(self, store: TokenStore) -> None:
        found: list[Secret] = []

        async def load() -> None:
            token = await store.load()
            found.extend([] if token is None else [token])

        if await _joined(load) and found and self.token is None:
            self.take(found[0], kept=True)
            self.settled.emit()

    async def _keep_late(self, store: TokenStore, token: Secret) -> None:
        if await _joined(lambda: store.save(token)) and self.token == token:
            self.take(token, kept=True)
            self.settled.emit()

    async def _forget_late(self, store: TokenStore, token: Secret | None) -> None:
        if await _joined(store.forget) and self.token == token:
            self.take(None, kept=False)
            self.settled.emit()

    def _end_late(self) -> None:
        """Nothing that the keyring says of an earlier wish matters any more."""
        if self.late is not None:
            self.late.cancel()
            self.late = None

    # ---- Parts ----

    def _on_asking(self, is_asking: bool) -> None:  # noqa: FBT001
        self.is_asking = is_asking
        self.asked.emit(is_asking)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.is_writing = True
        try:
            yield
        finally:
            self.is_writing = False


async def _joined(call: Callable[[], Awaitable[None]]) -> bool:
    """Joins a call that still runs, as often as it takes; whether it was done."""
    import asyncio

    while True:
        try:
            await call()
        except KeyringSilentError:
            await asyncio.sleep(_LATE_PAUSE)
        except KeyringError:
            return False
        else:
            return True


@contextmanager
def _as_part_of(verb: str) -> Iterator[None]:
    """What fails in it is told as that."""
    try:
        yield
    except KeyringError as error:
        error.verb = verb
        raise
