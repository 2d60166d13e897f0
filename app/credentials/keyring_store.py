"""The API token of one profile, in the keyring of the system."""

import sys
from collections.abc import Callable, Hashable, Iterable, Sequence
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final, TypeVar

from app.base.daemon_threads import DaemonExecutor
from app.base.errors import TokenMalformedError
from app.base.keyring_errors import KeyringElsewhereError, KeyringError, KeyringSilentError
from app.base.secret import Secret
from app.credentials.api_token import judge
from app.credentials.backends import SharedVault
from app.credentials.vault import Entry, Place, PlaceMemory

PATIENCE: Final = 30.0
"""Seconds until a caller is told that the keyring does not answer."""

_USER: Final = "api-token"
_LOAD: Final = "read"

T = TypeVar("T")


def service_of(profile: str) -> str:
    """The name of the entry's service: one for each profile.

    Two users under one service would make Windows rename entries.
    """
    return f"pixverse-account-inspector:{profile}"


@dataclass(slots=True, eq=False)
class _Call:
    """A call that was handed to the worker."""

    wish: Hashable
    future: Future[Any]
    waiting: int = 0
    """How many wait for it."""

    def serves(self, wish: Hashable) -> bool:
        """Whether its outcome answers a new wish as well.

        If it has ended while nobody waited, only a token that was read counts: after a failure, to
        ask again means to try again.
        """
        if self.wish != wish:
            return False
        return not self.future.done() or (wish == _LOAD and self.future.exception() is None)


class KeyringStore:
    """Keeps, gives back and forgets the token, without ever blocking the caller.

    The keyring is used in one daemon thread, one call at a time: a keyring may put up a prompt and
    take as long as its owner does. A caller waits for `patience` seconds, and as long as a prompt
    is open besides, then gets a `KeyringSilentError`; or is cancelled, which takes no time, and
    takes a prompt that is open off the screen. Else the call itself goes on in both cases: asking
    for the same again joins it, and its late result is the answer then.

    All methods belong to one event loop's thread, and raise `KeyringError` or one of its
    subclasses, with the verb of the method and the place in which a token is still kept.
    """

    def __init__(
        self,
        profile: str = "default",
        *,
        worker: Executor | None = None,
        vault: SharedVault | None = None,
        memory: PlaceMemory | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """Do nothing yet: the thread starts, and the library is imported, with the first call.

        Args:
            profile: Whose token.
            worker: An executor with one thread that does not keep the program from ending.
            vault: The keyring, in which other profiles may have their entries as well.
            memory: Remembers where the token was kept. Without one, it may be anywhere.
            patience: Seconds.
        """
        self._profile = profile
        self._vault = vault or SharedVault(sys.platform)
        self._worker = worker or DaemonExecutor(1, "keyring")
        self._memory = memory
        self._patience = patience
        self._last: _Call | None = None
        self._naming: Future[str] | None = None
        self._where: Place | None = None

    @property
    def name(self) -> str:
        """What the keyring is called, as far as it is known by now; empty before."""
        return self._vault.name

    @property
    def where(self) -> str:
        """The name of the keyring in which the token was found or kept last; empty before."""
        return self._where.keyring if self._where is not None else ""

    @property
    def is_remembered(self) -> bool:
        """Whether a token was kept and not forgotten, as far as is known."""
        return bool(self._known().places)

    def watch(self, listener: Callable[[bool], None]) -> None:
        """Tell `listener` when the keyring begins and ends to ask its owner for something.

        It is called in the thread of the event loop that runs now.
        """
        import asyncio  # noqa: PLC0415 (late: the window is there first)

        loop = asyncio.get_running_loop()

        def tell(is_open: bool) -> None:  # noqa: FBT001 (as listeners are called)
            with suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(listener, is_open)

        self._vault.asking.listeners.append(tell)

    async def describe(self) -> str:
        """What the keyring is called. Never prompts, and does not wait for a prompt either.

        Raises:
            KeyringMissingError: There is none.
        """
        busy = self._last is not None and not self._last.future.done()
        naming = self._naming
        if naming is None or (naming.done() and not busy):
            naming = self._naming = self._worker.submit(self._vault.identify, self._known())
        return await self._outcome(naming)

    async def load(self) -> Secret | None:
        """The token, or None if there is none.

        May make the keyring ask for its password, but only for an entry that is there or was kept.
        """
        found = await self._ask(_LOAD, self._vault.read)
        if found is None:
            self._remember([])
            return None
        token, place = found
        self._remember_first(place)
        return token

    async def save(self, token: Secret) -> None:
        """Keep a token in the place of the one before.

        Raises:
            TokenMalformedError: It is one that `load` would not give back.
        """
        verdict = judge(token.reveal())
        if not verdict.sendable:
            raise TokenMalformedError(fault=verdict.value)
        place = await self._ask(("keep", token), partial(self._vault.write, token=token))
        self._remember_first(place)

    async def forget(self) -> None:
        """Delete the token; fine if there is none.

        Raises:
            KeyringElsewhereError: It was kept where one cannot look now.
        """
        left = await self._ask("forget", self._vault.delete)
        self._remember(left)
        if left:
            raise KeyringElsewhereError(keyring=self.name, verb="forget", place=_in_words(left))

    def let_go(self) -> None:
        """Forget where the token was kept, though it may still be there."""
        self._remember([])

    async def _ask(self, wish: Hashable, action: Callable[[Entry], T]) -> T:
        """Make a call, or join the last one if that is the same.

        Only the last: after a `save`, an earlier `load` has nothing to say any more.
        """
        import asyncio  # noqa: PLC0415 (late: the window is there first)

        call = self._last
        if call is None or not call.serves(wish):
            call = self._last = _Call(wish, self._submit(action, is_new=isinstance(wish, tuple)))
        call.waiting += 1
        try:
            outcome: T = await self._outcome(call.future)
        except KeyringError as error:
            error.verb = error.verb or (wish if isinstance(wish, str) else "keep")
            error.place = error.place or _in_words(self._known().places)
            raise
        except asyncio.CancelledError:
            if call.waiting == 1 and call.future.running():
                self._vault.asking.withdraw()
            raise
        finally:
            call.waiting -= 1
        if self._last is call:
            self._last = None
        return outcome

    def _submit(self, action: Callable[[Entry], T], *, is_new: bool) -> Future[T]:
        """Have the keyring named, then used."""
        entry = self._known()
        # A new one goes where there is a keyring now, wherever the one before is.
        expected = replace(entry, places=()) if is_new else entry
        naming = self._naming = self._worker.submit(self._vault.identify, expected)

        def act() -> T:
            naming.result()  # raises if there is no keyring
            return action(entry)

        return self._worker.submit(act)

    async def _outcome(self, future: Future[T]) -> T:
        """Wait for a call, but not longer than `patience`; whatever happens here, it goes on."""
        import asyncio  # noqa: PLC0415 (late: the window is there first)

        loop = asyncio.get_running_loop()
        over = asyncio.Event()

        def wake(_: Future[T]) -> None:
            with suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(over.set)

        future.add_done_callback(wake)
        while True:
            try:
                async with asyncio.timeout(self._patience):
                    await over.wait()
            except TimeoutError:
                if not self._vault.asking.is_open:
                    raise KeyringSilentError(keyring=self.name) from None
            else:
                return future.result()

    # ---- Where it is ----------------------------------------------------------------------------

    def _known(self) -> Entry:
        """The entry, with what is remembered of it."""
        memory, profile = self._memory, self._profile
        entry = Entry(profile, service_of(profile), _USER)
        if memory is None:
            return entry
        places = tuple(Place(*each) for each in memory.places(profile))
        return replace(entry, places=places, was_kept=memory.was_kept(profile))

    def _remember_first(self, where: Place) -> None:
        self._where = where
        places = [place for place in self._known().places if place != where]
        self._remember([where, *places])

    def _remember(self, places: Sequence[Place]) -> None:
        if self._memory is not None:
            self._memory.set_places(self._profile, places)


def _in_words(places: Iterable[Place]) -> str:
    return ", ".join(map(str, places))
