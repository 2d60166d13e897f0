"""The API token of one profile, in the keyring of the system."""

import sys
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from app.credentials.api_token import judge
from app.credentials.keyring_entry import KeyringEntry
from app.daemon import DaemonExecutor
from app.errors import KeyringSilentError, TokenMalformedError
from app.secret import Secret

PATIENCE: Final = 30.0
"""Seconds until a caller is told that the keyring does not answer."""

_LOAD: Final = "load"

T = TypeVar("T")


def service_of(profile: str) -> str:
    """The name of the entry's service: one for each profile.

    Two users under one service would make Windows rename entries.
    """
    return f"pixverse-account-inspector:{profile}"


@dataclass(frozen=True, slots=True)
class _Call:
    """A call that was handed to the worker."""

    wish: Hashable
    future: Future[Any]

    def serves(self, wish: Hashable) -> bool:
        """Whether its outcome answers a new wish as well.

        One that is still to come does. One that came while nobody waited does if it is what was
        read; not a failure, since who asks again wants another try, and not an old writing.
        """
        if self.wish != wish:
            return False
        return not self.future.done() or (wish == _LOAD and self.future.exception() is None)


class KeyringStore:
    """Keeps, gives back and forgets the token, without ever blocking the caller.

    The keyring is used in one daemon thread, one call at a time: a keyring may put up a prompt and
    take as long as its owner does. A caller waits for `patience` seconds, then gets a
    `KeyringSilentError`; or is cancelled, which takes no time. The call itself goes on in both
    cases: asking for the same again joins it, and its late result is the answer then.

    All methods belong to one event loop's thread, and raise `app.errors.KeyringError` or one of its
    subclasses.
    """

    def __init__(
        self,
        profile: str = "default",
        *,
        worker: Executor | None = None,
        patience: float = PATIENCE,
        platform: str = sys.platform,
    ) -> None:
        """Do nothing yet: the thread starts, and the library is imported, with the first call.

        Args:
            profile: Whose token.
            worker: An executor with one thread that does not keep the program from ending; stores
                of several profiles share one, so that there is one prompt at a time.
            patience: Seconds.
            platform: A value of `sys.platform`.
        """
        self._entry = KeyringEntry(service_of(profile), platform)
        self._worker = worker or DaemonExecutor(1, "keyring")
        self._patience = patience
        self._last: _Call | None = None
        self._naming: Future[str] | None = None

    @property
    def name(self) -> str:
        """What the keyring is called, as far as it is known by now; empty before."""
        return self._entry.name

    async def describe(self) -> str:
        """What the keyring is called. Never prompts, and does not wait for a prompt either.

        Raises:
            KeyringMissingError: There is none.
        """
        busy = self._last is not None and not self._last.future.done()
        naming = self._naming
        if naming is None or (naming.done() and not busy):
            naming = self._naming = self._worker.submit(self._entry.identify)
        return await self._outcome(naming)

    async def load(self) -> Secret | None:
        """The token, or None if there is none. May make the keyring ask for its password."""
        return await self._ask(_LOAD, self._entry.read)

    async def save(self, token: Secret) -> None:
        """Keep a token in the place of the one before.

        Raises:
            TokenMalformedError: It is one that `load` would not give back.
        """
        judgement = judge(token.reveal())
        if not judgement.sendable:
            raise TokenMalformedError(fault=judgement.verdict.value)
        await self._ask(("save", token), partial(self._entry.write, token))

    async def forget(self) -> None:
        """Delete the token; fine if there is none."""
        await self._ask("forget", self._entry.delete)

    async def _ask(self, wish: Hashable, action: Callable[[], T]) -> T:
        """Make a call, or join the last one if that is the same.

        Only the last: after a `save`, an earlier `load` has nothing to say any more.
        """
        call = self._last
        if call is None or not call.serves(wish):
            call = self._last = _Call(wish, self._submit(action))
        outcome: T = await self._outcome(call.future)
        if self._last is call:
            self._last = None
        return outcome

    def _submit(self, action: Callable[[], T]) -> Future[T]:
        """Have the keyring named, then used."""
        naming = self._naming = self._worker.submit(self._entry.identify)

        def act() -> T:
            naming.result()  # raises if there is no keyring
            return action()

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
        try:
            async with asyncio.timeout(self._patience):
                await over.wait()
        except TimeoutError:
            raise KeyringSilentError(keyring=self.name) from None
        return future.result()
