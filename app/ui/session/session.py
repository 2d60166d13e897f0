"""What the window knows: the API token, the accounts that it lists, and the sample."""

import logging
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal

from app.accounts.account import Account
from app.accounts.plan import plan_endpoint
from app.base.errors import InspectorError, TokenMissingError, UnauthorizedError
from app.base.keyring_errors import KeyringError
from app.base.overriding import override
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.catalogue.service import Service
from app.ui.session.entry_work import EntryWork
from app.ui.session.overview import Overview
from app.ui.session.ports import AccountSource, Sample, TokenStore
from app.ui.session.runner import State, Work
from app.ui.session.token_keeper import TokenKeeper, end

_LAST_WRITING: Final = 0.5
"""Seconds."""
_log = logging.getLogger(__name__)


class Session(Overview):
    """Checks with the token that is known, and keeps what came back.

    Attributes:
        keeper: The API token.
        entries: What can be done to the entries of the keyring.
        sample: The invented accounts.
        is_sample: Whether the sample is shown, and nothing on screen is real.
        is_unasked: Whether the check that runs came by itself.

    Signals:
        failed: With the `InspectorError` of something the user asked for: one that concerns all
            services, or the one that somebody looks at. That of another stands at its `Check`.
        failed_unasked: With such an error of a check that came by itself.
        token_changed: The token came, went, or is kept elsewhere.
        token_works: An answer has shown that the token works that was given.
    """

    failed = Signal(object)
    failed_unasked = Signal(object)
    token_changed = Signal()
    token_works = Signal()

    def __init__(
        self,
        source: AccountSource,
        store: TokenStore | None,
        sample: Sample,
        secrets: HeldSecrets | None = None,
        begins: State = State.NO_TOKEN,
    ) -> None:
        """`begins` is the state that it will be in as soon as something runs, if that is known."""
        super().__init__(secrets or HeldSecrets(), begins)
        self._own = source
        self.sample = sample
        self.keeper = TokenKeeper(store, self.secrets, self)
        self.keeper.changed.connect(self._on_token_changed)
        self.keeper.settled.connect(self._on_settled)
        self.entries = EntryWork(self, self.keeper, self._search)
        self._is_search = False
        """Whether what runs looks for a token in the keyring, to begin with."""
        self.is_sample = False
        self.is_unasked = False

    @property
    def host(self) -> str:
        """Who is asked."""
        return self._source.host

    @property
    def is_remote(self) -> bool:
        """Whether a network is needed: without TLS, only this computer itself is asked."""
        return self._source.url("").startswith("https:")

    def url_of(self, service: Service) -> str:
        """The address at which a service is asked."""
        return self._source.url(service.path)

    @property
    def token(self) -> Secret | None:
        """The API token."""
        return self.keeper.token

    @property
    def _source(self) -> AccountSource:
        return self.sample.source if self.is_sample else self._own

    # ---- Checks and tokens ----

    def start(self, *, check: bool = True) -> None:
        """Look for a stored token and, if there is one and `check`, check at once."""
        self.keeper.name_keyring()
        self.run(partial(self._search, check=check))
        self._is_search = True

    def use_store(self, store: TokenStore) -> None:
        """Go to another profile. What runs is ended, what was known dropped."""
        self._drop()
        self.is_sample = False
        self.keeper.use_store(store)
        self.enter(State.KEYRING)
        self.run(self._search)
        self._is_search = True

    def check(self, *, unasked: bool = False, only: Service | None = None) -> None:
        """Ask for the accounts with the token that is known; nothing while something runs.

        Args:
            unasked: It comes by itself: some services need not be asked, and nobody waits for it.
            only: The one service that is asked; without it, all.
        """
        if not self.is_busy:
            self.run(partial(self._check, only))
            self.is_unasked = unasked

    def try_again(self) -> None:
        """Do what the keyring has not done, if that is what failed; else check."""
        if not self.is_busy:
            self.run(self._work or self._check)

    def use_token(self, token: Secret, *, keep: bool) -> None:
        """Check `token` with the API and, if it works, take it; with `keep` into the keyring."""
        self._end_search()
        if not self.is_busy:
            self.run(partial(self._adopt, token, keep=keep))

    def use_given(self, token: Secret) -> None:
        """Check a token that nobody can hand in twice: it stays until it is refused."""
        self.keeper.take(token, kept=False)
        self.run(self._check_given)

    def look_around(self) -> None:
        """Show the sample, through the same client and reader, without token and network."""
        self._end_search()
        if not self.is_busy:
            self.run(self._show_sample)

    def leave_sample(self) -> None:
        """Go back to where the user's own token would be."""
        if self.is_sample and not self.is_busy:
            self.is_sample = False
            self.forget()
            self.token_changed.emit()
            self.enter(self._resting())

    async def aclose(self) -> None:
        """End what runs, and what waits for the keyring.

        A keyring that is just taking the token gets a moment to finish, and no more.
        """
        import asyncio

        if self._task is not None and self.keeper.is_writing:
            await asyncio.wait([self._task], timeout=_LAST_WRITING)
        await end(self._task)
        await self.keeper.aclose()

    def _end_search(self) -> None:
        """End a search of the keyring: a token that is given need not wait for it."""
        if self._is_search and self.token is None:
            self._drop()

    @override
    def run(self, work: Work) -> None:
        self.is_unasked = self._is_search = False
        super().run(work)

    @override
    def _end(self, error: BaseException | None) -> None:
        unasked, self.is_unasked = self.is_unasked, False
        if isinstance(error, InspectorError):
            _log.info("failed: %s", error)
            has_token = self.token is not None or self.is_sample
            check_failed = has_token and not isinstance(error, KeyringError)
            self.enter(State.FAILED if check_failed else self._resting())
            (self.failed_unasked if unasked else self.failed).emit(error)
            return
        self.enter(self._resting())
        if error is not None:
            raise error  # a bug: the last-resort handler shows it

    def _resting(self) -> State:
        if self.token is None and not self.is_sample:
            return State.NO_TOKEN
        if self.listing is not None:
            return State.LISTED
        return State.FAILED if self.known.of_interest else State.IDLE

    def _on_settled(self) -> None:
        """The keyring has answered late: what is on screen follows it."""
        if self.is_busy:
            return
        self._work = None
        self.enter(self._resting())
        if self.token is not None and self.listing is None:
            self.check(unasked=True)

    def _on_token_changed(self) -> None:
        if self.token is None and not self.is_sample:
            self.forget()
        self.token_changed.emit()

    async def ask_plan(self, account: Account) -> Mapping[str, Any]:
        """What a service itself says of the plan of one account: only when a person wants that."""
        token, on_progress = self._known_token(), self.progressed.emit
        return await self._source.ask(plan_endpoint(account), token, on_progress)

    def _known_token(self) -> Secret:
        token = self.sample.token if self.is_sample else self.token
        if token is None:
            raise TokenMissingError
        return token

    # ---- What runs in it ----

    async def _search(self, *, check: bool = True) -> None:
        """Look for a stored token and, if there is one and `check`, check at once."""
        if not self.keeper.has_store:
            return
        self.enter(State.KEYRING)
        await self.keeper.load()
        if self.token is not None and check:
            await self._check()

    async def _check(self, only: Service | None = None) -> None:
        token, unasked = self._known_token(), self.is_unasked
        if error := await self._ask_services(self._source, token, only=only, unasked=unasked):
            raise error

    async def _check_given(self) -> None:
        try:
            await self._check()
        except UnauthorizedError:
            self.keeper.take(None, kept=False)
            raise

    async def _show_sample(self) -> None:
        self.is_sample = True
        self.forget()
        self.token_changed.emit()
        await self._check()

    async def _adopt(self, token: Secret, *, keep: bool) -> None:
        """The accounts are on screen before the keyring is asked, which may take its time."""
        is_accepted = False

        def accept() -> None:
            nonlocal is_accepted
            is_accepted = True
            is_same = self.token == token
            if self.is_sample or not is_same:
                self.forget()  # another token's accounts
            self.is_sample = False
            self.keeper.take(token, kept=self.keeper.is_kept and is_same)
            self.token_works.emit()

        error = await self._ask_services(self._own, token, works=accept)
        if error is not None and (error.concerns_all or not is_accepted):
            raise error
        if keep and self.keeper.has_store:
            self.enter(State.KEYRING)
            await self.keeper.keep()
        if error is not None:
            raise error
