"""Work on keyring entries: forget them, move them to another profile, clean them up."""

from collections.abc import Callable, Coroutine
from functools import partial

from app.base.secret import Secret
from app.ui.session.ports import TokenStore
from app.ui.session.runner import Runner, State, Work
from app.ui.session.token_keeper import TokenKeeper


class EntryWork:
    """Work of the session that has several steps; *Try again* goes on with the one that failed."""

    def __init__(self, runner: Runner, keeper: TokenKeeper, search: Work) -> None:
        """`search` looks for a token in the entry that is used from then on."""
        self._runner = runner
        self._keeper = keeper
        self._search = search
        self._forgetting: Callable[..., Coroutine[None, None, None]] | None = None
        """What the keyring was asked to forget last."""

    def forget(
        self, next_store: TokenStore | None = None, done: Callable[[bool], None] = lambda _: None
    ) -> None:
        """Forget the token, in the keyring and in memory, and the list with it.

        Args:
            next_store: The entry to go on with, as a profile is removed.
            done: Called before that, with whether nothing is left in the keyring.
        """
        self._forgetting = partial(self._forget, next_store, done)
        self._runner.run(self._forgetting)

    def forget_here(self, *, let_go: bool) -> None:
        """Forget what was to be forgotten, without the keyring, which has refused.

        With `let_go`, the token is not looked for any more where it was kept.
        """
        forgetting, self._forgetting = self._forgetting, None
        if forgetting is not None and not self._runner.is_busy:
            self._runner.run(partial(forgetting, let_go=let_go))

    def move(
        self, store: TokenStore, moved: Callable[[], None], cleared: Callable[[], None]
    ) -> None:
        """Move the stored token into another entry, and then out of the old one.

        `moved` is called once it is safe in the new one; else all is as it was. `cleared` is called
        when the old one is gone.
        """
        self._runner.run(partial(self._move, store, moved, cleared))

    def clear(self, entries: list[tuple[TokenStore, Callable[[], None]]]) -> None:
        """Remove entries that no profile uses, calling what stands beside each when it is gone."""
        self._runner.run(partial(self._clear_all, entries))

    async def _forget(
        self,
        next_store: TokenStore | None,
        done: Callable[[bool], None],
        *,
        let_go: bool | None = None,
    ) -> None:
        """Forget the token; in this window alone, if `let_go` is given."""
        if let_go is None:
            self._runner.enter(State.KEYRING)
            await self._keeper.forget()
        else:
            self._keeper.forget_here(let_go=let_go)
        if next_store is not None:
            self._keeper.use_store(next_store)
            done(let_go is not False)
            await self._runner.go_on_with(self._search)

    async def _move(
        self, store: TokenStore, moved: Callable[[], None], cleared: Callable[[], None]
    ) -> None:
        self._runner.enter(State.KEYRING)
        before = await self._keeper.move(store)
        moved()
        if before is None:
            cleared()
        else:
            await self._runner.go_on_with(partial(self._clear, *before, cleared))

    async def _clear(
        self, old: TokenStore, moved: Secret | None, cleared: Callable[[], None]
    ) -> None:
        self._runner.enter(State.KEYRING)
        await self._keeper.clear(old, moved)
        cleared()

    async def _clear_all(self, entries: list[tuple[TokenStore, Callable[[], None]]]) -> None:
        for old, cleared in entries:
            await self._clear(old, None, cleared)
