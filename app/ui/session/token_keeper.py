"""The API token: which one it is, and everything that is asked of the keyring about it."""

import logging
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.base.keyring_errors import KeyringError, KeyringSilentError
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.ui.session.ports import TokenStore

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
_LATE_PAUSE: Final = 0.5
"""Seconds between two questions to a keyring that is too slow."""
_ENDING: Final = 1
"""Seconds that a cancelled task has to end."""
_log = logging.getLogger(__name__)


class TokenKeeper(QObject):
    """Holds the token in memory, and its entry in the keyring, if there is to be one.

    What asks the keyring raises `KeyringError`, and has then changed nothing. An answer that comes
    after that is still believed, unless another token or another entry is in use by then.

    Attributes:
        token: The API token, or None.
        is_kept: Whether it is in the keyring; else it is in memory only.
        is_writing: Whether something is being changed in the keyring just now.
        keyring_name: Of the keyring that answers now; "" until it is known, or if there is none.
        is_asking: Whether the keyring is asking its owner, in a window of its own.

    Signals:
        changed: The token came, went, or is kept elsewhere.
        named: With the keyring's name, or "" if there is none.
        asked: With `is_asking`, when that has changed.
        settled: A keyring that was too slow has answered after all.
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
        self._naming: asyncio.Task[None] | None = None
        self._late: asyncio.Task[None] | None = None
        self.token: Secret | None = None
        self.is_kept = False
        self.is_writing = False
        self.is_asking = False
        self.keyring_name = ""

    # ---- What is known ----

    @property
    def has_store(self) -> bool:
        """Whether tokens can be kept in this run."""
        return self._store is not None

    @property
    def is_remembered(self) -> bool:
        """Whether a token was kept and not forgotten; it need not be the one in use."""
        return self._store is not None and self._store.is_remembered

    @property
    def kept_in(self) -> str:
        """The keyring that has the token, which need not be the one that answers now."""
        where = self._store.where if self._store is not None else ""
        return where or self.keyring_name

    def take(self, token: Secret | None, *, kept: bool) -> None:
        """Use another token, or none."""
        if token is not None:
            self._secrets.hold_api_token(token)
        self.token = token
        self.is_kept = kept
        self.changed.emit()

    def use_store(self, store: TokenStore) -> None:
        """Use another entry, whose token is not known yet."""
        self._end_late()
        self._store = store
        self.take(None, kept=False)

    # ---- Which keyring answers ----

    def name_keyring(self) -> None:
        """Ask what the keyring is called: another one may answer now."""
        import asyncio

        self._naming = asyncio.ensure_future(self._name_keyring(self._naming))

    def watch_keyring(self) -> None:
        """Ask for the name again whenever the Secret Service has another owner."""
        if sys.platform in {"win32", "darwin"}:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        watcher = QDBusServiceWatcher(
            "org.freedesktop.secrets",
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange,
            self,
        )
        watcher.serviceOwnerChanged.connect(self.name_keyring)

    async def _name_keyring(self, former: "asyncio.Task[None] | None") -> None:
        if former is not None:
            await former  # what it says may be of before
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

    def _on_asking(self, is_asking: bool) -> None:  # noqa: FBT001 (a signal's)
        self.is_asking = is_asking
        self.asked.emit(is_asking)

    # ---- What is asked of the keyring ----

    async def load(self) -> None:
        """Take the token that is stored, if there is one."""

        def take(token: Secret | None) -> None:
            if token is not None:
                self.take(token, kept=True)

        if self._store is not None:
            await self._ask(self._store.load, take)

    async def keep(self) -> None:
        """Store the token."""
        store, token = self._store, self.token
        if store is not None and token is not None:
            with self._writing():
                await self._ask(lambda: store.save(token), lambda _: self.take(token, kept=True))

    async def forget(self) -> None:
        """Remove the token from the keyring and from memory."""
        if self._store is None:
            self.take(None, kept=False)
            return
        with self._writing():
            await self._ask(self._store.forget, lambda _: self.take(None, kept=False))

    def forget_here(self, *, let_go: bool) -> None:
        """Forget it in memory only; with `let_go`, no longer look for it where it was kept."""
        self._end_late()
        if let_go and self._store is not None:
            self._store.let_go()
        self.take(None, kept=False)

    async def move(self, store: TokenStore) -> "tuple[TokenStore, Secret] | None":
        """Move the stored token into another entry, which is the one from then on.

        Returns the old entry and what is in it, to be cleared; None if nothing was stored.
        """
        self._end_late()
        old = self._store
        with self._writing("move"):
            token = await old.load() if old is not None else None
            if token is not None:
                await store.save(token)
        self._store = store
        return None if old is None or token is None else (old, token)

    async def clear(self, old: TokenStore, moved: Secret | None = None) -> None:
        """Remove what is in an entry that no profile uses any more, since it was `moved`."""
        store = self._store
        with self._writing("clear"):
            await old.forget()
            # For Windows, “a” and “A” are one entry.
            if moved is not None and store is not None and await store.load() is None:
                await store.save(moved)

    @contextmanager
    def _writing(self, verb: str = "") -> Iterator[None]:
        """Mark that the keyring is being changed; what fails is told as part of `verb`."""
        self.is_writing = True
        try:
            yield
        except KeyringError as error:
            error.verb = verb or error.verb
            raise
        finally:
            self.is_writing = False

    # ---- What comes late ----

    async def _ask(self, call: Callable[[], Awaitable[T]], take: Callable[[T], None]) -> None:
        """Take what `call` returns; go on waiting for that behind the scenes, if it is too slow.

        What was to be changed may be changed all the same when the user no longer waits for it.
        """
        import asyncio

        self._end_late()
        asked_for = (self._store, self.token)
        try:
            answer = await call()
        except (KeyringSilentError, asyncio.CancelledError) as error:
            if self.is_writing or isinstance(error, KeyringSilentError):
                self._late = asyncio.ensure_future(self._ask_late(call, take, asked_for))
            raise
        take(answer)

    async def _ask_late(
        self,
        call: Callable[[], Awaitable[T]],
        take: Callable[[T], None],
        asked_for: tuple[TokenStore | None, Secret | None],
    ) -> None:
        """Join a call that still runs, as often as it takes."""
        import asyncio

        while True:
            try:
                answer = await call()
            except KeyringSilentError:
                await asyncio.sleep(_LATE_PAUSE)
            except KeyringError:
                return
            else:
                if asked_for == (self._store, self.token):
                    take(answer)
                    self.settled.emit()
                return

    def _end_late(self) -> None:
        """Nothing that the keyring says of an earlier wish matters any more."""
        if self._late is not None:
            self._late.cancel()
            self._late = None

    async def aclose(self) -> None:
        """End what waits for the keyring."""
        await end(self._naming, self._late)


async def end(*running: "asyncio.Task[None] | None") -> None:
    """Cancel these tasks, and wait a moment for them."""
    import asyncio

    tasks = [task for task in running if task is not None]
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks, timeout=_ENDING)
