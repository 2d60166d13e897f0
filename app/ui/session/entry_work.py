"""What is done to entries of the keyring: forgotten, moved, cleared away."""

from collections.abc import Callable
from typing import Protocol

from app.base.secret import Secret
from app.ui.session.ports import TokenStore
from app.ui.session.session_state import State, Work
from app.ui.session.token_keeper import TokenKeeper


class Runner(Protocol):
    """As much of the session as is needed here."""

    keeper: TokenKeeper

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""

    def run_alone(self, work: Work) -> None:
        """This, in the place of what runs."""

    def try_again_with(self, work: Work) -> None:
        """What failing from now on is about, of the work that runs."""

    def enter(self, state: State) -> None:
        """To another state."""

    async def start_with_entry(self, *, check: bool) -> None:
        """Looks for a stored token and, if there is one and `check`, checks at once."""


class EntryWork:
    """Work of the session that has several steps; *Try again* goes on with the one that failed."""

    def __init__(self, session: Runner) -> None:
        self._session = session
        self._without: Callable[[bool], Work] | None = None
        """What runs in the place of a forgetting that the keyring did not do."""

    def forget(self) -> None:
        """The token, in the keyring and in memory, and the list with it."""
        self._without = lambda let_go: lambda: self._leave(let_go=let_go)
        self._session.run_alone(self._forget)

    def forget_and_use(self, store: TokenStore, done: Callable[[bool], None]) -> None:
        """Removes the token, as a profile is removed, and goes on with another one's.

        `done` is called between the two, with whether nothing of it is left in the keyring.
        """
        self._without = lambda let_go: lambda: self._leave_and_use(store, done, let_go=let_go)
        self._session.run_alone(lambda: self._forget_and_use(store, done))

    def forget_here(self, *, let_go: bool) -> None:
        """What was to be forgotten, without the keyring that has refused or cannot be asked.

        With `let_go`, the token is not looked for any more where it was kept.
        """
        without, self._without = self._without, None
        if without is not None and not self._session.is_busy:
            self._session.run_alone(without(let_go))

    def move(
        self, store: TokenStore, moved: Callable[[], None], cleared: Callable[[], None]
    ) -> None:
        """The stored token into another entry, and out of the old one; in this order.

        `moved` is called once it is safe in the new one; else all is as it was. `cleared` is called
        when the old one is gone.
        """
        self._session.run_alone(lambda: self._move(store, moved, cleared))

    def clear(self, entries: list[tuple[TokenStore, Callable[[], None]]]) -> None:
        """Removes what is in entries that no profile uses; each is told when it is gone."""
        self._session.run_alone(lambda: self._clear_all(entries))

    # ---- What runs ----

    async def _forget(self) -> None:
        self._session.enter(State.KEYRING)
        await self._session.keeper.forget()

    async def _leave(self, *, let_go: bool) -> None:
        self._session.keeper.forget_here(let_go=let_go)

    async def _forget_and_use(self, store: TokenStore, done: Callable[[bool], None]) -> None:
        await self._forget()
        await self._use_after(store, done, is_gone=True)

    async def _leave_and_use(
        self, store: TokenStore, done: Callable[[bool], None], *, let_go: bool
    ) -> None:
        self._session.keeper.forget_here(let_go=let_go)
        await self._use_after(store, done, is_gone=let_go)

    async def _use_after(
        self, store: TokenStore, done: Callable[[bool], None], *, is_gone: bool
    ) -> None:
        session = self._session
        session.keeper.use_store(store)
        done(is_gone)
        session.try_again_with(lambda: session.start_with_entry(check=True))
        await session.start_with_entry(check=True)

    async def _move(
        self, store: TokenStore, moved: Callable[[], None], cleared: Callable[[], None]
    ) -> None:
        self._session.enter(State.KEYRING)
        before = await self._session.keeper.move(store)
        moved()
        if before is None:
            cleared()
            return
        self._session.try_again_with(lambda: self._clear(*before, cleared))
        await self._clear(*before, cleared)

    async def _clear(
        self, old: TokenStore, moved: Secret | None, cleared: Callable[[], None]
    ) -> None:
        self._session.enter(State.KEYRING)
        await self._session.keeper.clear(old, moved)
        cleared()

    async def _clear_all(self, entries: list[tuple[TokenStore, Callable[[], None]]]) -> None:
        for old, cleared in entries:
            await self._clear(old, None, cleared)
