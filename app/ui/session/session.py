"""The one state machine: who we are, what we wait for, what we know.

The window is complete before asyncio is imported, which is by the first thing to wait for.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.accounts.listing import Listing
from app.base.errors import InspectorError, NothingConfiguredError, TokenMissingError
from app.base.keyring_errors import KeyringError
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from app.ui.session.check import Checks
from app.ui.session.entry_work import EntryWork
from app.ui.session.ports import AccountSource, TokenStore
from app.ui.session.session_state import Sample, State, TokenStatus, Work
from app.ui.session.tasks import end
from app.ui.session.token_keeper import TokenKeeper

if TYPE_CHECKING:
    import asyncio

_LAST_WRITING = 0.5
"""Seconds."""
_log = logging.getLogger(__name__)


class Session(QObject):
    """Owns the one running task, and knows what is known.

    Attributes:
        state: Where it stands.
        service: Whose accounts are listed.
        keeper: The API token.
        listing: The last list that came, also after later checks failed. An answer that nothing is
            set up ends it.
        nothing_configured: The last answer, if it was that the token works and has no channel.
        is_sample: Whether the listing is the sample's, and nothing on screen is real.
        checks: How the last ones went.

    Signals:
        state_changed: With the `State`.
        progressed: With a `Progress`, while checking.
        listed: With the `Listing`.
        failed: With the `InspectorError` of something the user asked for.
        failed_unasked: The same of a check that came by itself.
        token_changed: The token came, went, or is kept elsewhere.
        keyring_named: With the keyring's name, or "" if there is none.
        keyring_asked: With whether the keyring is asking its owner for something just now.
        settled: What the keyring had failed to do in time is done.
    """

    state_changed = Signal(object)
    progressed = Signal(object)
    listed = Signal(object)
    failed = Signal(object)
    failed_unasked = Signal(object)
    token_changed = Signal()
    keyring_named = Signal(str)
    keyring_asked = Signal(bool)
    settled = Signal()

    def __init__(
        self,
        source: AccountSource,
        store: TokenStore | None,
        sample: Sample,
        parent: QObject | None = None,
        secrets: HeldSecrets | None = None,
        begins: State = State.NO_TOKEN,
    ) -> None:
        """`begins` is the state that it will be in as soon as something runs, if that is known."""
        super().__init__(parent)
        self._own = source
        self._sample = sample
        self.secrets = secrets or HeldSecrets()
        self.keeper = TokenKeeper(store, self.secrets, self)
        self.entries = EntryWork(self)
        self.keeper.changed.connect(self._on_token_changed)
        self.keeper.named.connect(self.keyring_named)
        self.keeper.asked.connect(self.keyring_asked)
        self.keeper.settled.connect(self._on_settled)
        self.checks = Checks()
        self.service = DEFAULT_SERVICE
        self._task: asyncio.Task[None] | None = None
        self._naming: asyncio.Task[None] | None = None
        self._work: Work | None = None
        self._undone: Work | None = None
        self._unasked = False
        self._searching = False
        """What runs looks for a token in the keyring, to begin with."""
        self.state = begins
        self.is_sample = False
        self.listing: Listing | None = None
        self.nothing_configured: NothingConfiguredError | None = None

    @property
    def host(self) -> str:
        """Who is asked."""
        return self._source.host

    @property
    def url(self) -> str:
        """What is asked for."""
        return self._source.url(self.service.path)

    @property
    def token(self) -> Secret | None:
        """The API token."""
        return self.keeper.token

    @property
    def keyring_name(self) -> str:
        """See `TokenKeeper`."""
        return self.keeper.keyring_name

    @property
    def is_demo(self) -> bool:
        """Whether there is nothing but the sample."""
        return self._sample.only

    @property
    def _source(self) -> AccountSource:
        return self._sample.source if self.is_sample else self._own

    @property
    def is_busy(self) -> bool:
        """Whether something runs that `cancel` would end."""
        return self._task is not None

    @property
    def is_unasked(self) -> bool:
        """Whether what runs came by itself."""
        return self._unasked

    @property
    def token_status(self) -> TokenStatus:
        """What may be shown of the token."""
        return TokenStatus(present=self.token is not None, kept=self.keeper.is_kept)

    def start(self, *, check: bool = True) -> None:
        """Looks for a stored token and, if there is one and `check`, checks at once."""
        import asyncio

        self._naming = asyncio.ensure_future(self.keeper.name_keyring())
        self._run(lambda: self.start_with_entry(check=check))
        self._searching = True

    def name_keyring(self) -> None:
        """Another keyring may answer now."""
        import asyncio

        if self._naming is None or self._naming.done():
            self._naming = asyncio.ensure_future(self.keeper.name_keyring())
        else:  # what it says may be of before
            self._naming.add_done_callback(self._name_once_more)

    def _name_once_more(self, naming: "asyncio.Task[None]") -> None:
        if not naming.cancelled():
            self.name_keyring()

    def check(self, *, unasked: bool = False) -> None:
        """Fetches the accounts with the token that is known; nothing while a check runs.

        A failure of an `unasked` one, which came by itself, is told by `failed_unasked`.
        """
        if self._task is None:
            self._unasked = unasked
            self._run(self._check_known)

    def use_store(self, store: TokenStore, *, check: bool = True) -> None:
        """To another profile: its token, its list. What runs is ended, what was known dropped."""
        self._end()
        self.is_sample = False
        self.keeper.use_store(store)
        self.enter(State.KEYRING)
        self._run(lambda: self.start_with_entry(check=check))
        self._searching = True

    def cancel(self) -> None:
        """Ends the wait at once. What was on screen stays."""
        if self._task is not None:
            self._task.cancel()

    def use_token(self, token: Secret, *, keep: bool) -> None:
        """Checks `token` with the API and, if it works, takes it; with `keep` into the keyring.

        Nobody has to wait for the keyring to find none: a token that is given ends the search.
        """
        self._end_search()
        if self._task is None:
            self._run(lambda: self._adopt(token, keep=keep))

    def look_around(self) -> None:
        """Shows the sample, through the same client and parser, without token and network."""
        self._end_search()
        if self._task is None:
            self._run(self._show_sample)

    def leave_sample(self) -> None:
        """Back to where the user's own token would be."""
        if self._task is None and self.is_sample:
            self.is_sample = False
            self.listing = None
            self.token_changed.emit()
            self.enter(self._resting())

    def try_again(self) -> None:
        """What the keyring has not done, if that is what failed; else another check."""
        if self._task is None:
            self._run(self._undone or self._check_known)

    async def aclose(self) -> None:
        """Ends what runs and lets go of the connections.

        A keyring that is just taking the token gets a moment to finish, and no more.
        """
        import asyncio

        if self._task is not None and self.keeper.is_writing:
            await asyncio.wait([self._task], timeout=_LAST_WRITING)
        await end(self._task, self._naming)
        await end(self.keeper.late)  # which the end of the others may have begun
        await self._own.aclose()
        await self._sample.source.aclose()

    # ---- What runs ----

    def run_alone(self, work: Work) -> None:
        """This, in the place of what runs."""
        self._end()
        self._run(work)

    def try_again_with(self, work: Work) -> None:
        """What failing from now on is about, of the work that runs."""
        self._work = work

    def enter(self, state: State) -> None:
        """To another state."""
        self.state = state
        self.state_changed.emit(state)

    def _run(self, work: Work) -> None:
        import asyncio

        self._work = work
        self._searching = False
        self._task = asyncio.ensure_future(work())
        self._task.add_done_callback(self._on_done)

    def _end_search(self) -> None:
        if self._searching and self.token is None:
            self._end()

    def _end(self) -> None:
        """What runs, without a word: something else is wanted now, and the user asked for it."""
        self._unasked = False
        if self._task is not None:
            self._task.remove_done_callback(self._on_done)
            self._task.cancel()
            self._task = None

    def _on_done(self, task: "asyncio.Task[None]") -> None:
        """Every way that work can end leaves a state that says so; also if it never began."""
        if self._task is task:
            self._task = None
        error = None if task.cancelled() else task.exception()
        self._undone = self._work if isinstance(error, KeyringError) else None
        if isinstance(error, InspectorError):
            _log.info("failed: %s", error)
            has_token = self.token is not None or self.is_sample
            check_failed = has_token and not isinstance(error, KeyringError)
            self.nothing_configured = None
            if isinstance(error, NothingConfiguredError):  # an answer: what was listed is gone
                self.nothing_configured, self.listing = error, None
            unasked, self._unasked = self._unasked, False
            self.enter(State.FAILED if check_failed else self._resting())
            (self.failed_unasked if unasked else self.failed).emit(error)
            return
        self._unasked = False
        self.enter(self._resting())
        if error is not None:  # a bug: the last-resort handler shows it
            context = {"message": "a task of the session failed", "exception": error}
            task.get_loop().call_exception_handler(context)

    def _resting(self) -> State:
        if self.token is None and not self.is_sample:
            return State.NO_TOKEN
        return State.LISTED if self.listing else State.IDLE

    def _on_settled(self) -> None:
        """The keyring has answered late: what is on screen follows it."""
        self._undone = None
        self.settled.emit()
        if self._task is None:
            self.enter(self._resting())
            if self.token is not None and self.listing is None:
                self.check(unasked=True)

    def _on_token_changed(self) -> None:
        self.nothing_configured = None
        if self.token is None and not self.is_sample:
            self.listing = None  # nobody's list
        self.token_changed.emit()

    async def start_with_entry(self, *, check: bool) -> None:
        """Looks for a stored token and, if there is one and `check`, checks at once."""
        if not self.keeper.has_store:
            return
        self.enter(State.KEYRING)
        await self.keeper.load()
        if self.token is not None and check:
            await self._check_known()

    async def _check_known(self) -> None:
        token = self._sample.token if self.is_sample else self.token
        if token is None:
            raise TokenMissingError
        self._publish(await self._fetch(self._source, token))

    async def _show_sample(self) -> None:
        self.is_sample = True
        self.listing = None
        self.token_changed.emit()
        await self._check_known()

    async def _fetch(self, source: AccountSource, token: Secret) -> Listing:
        import asyncio

        self.enter(State.CHECKING)
        self.secrets.hold_api_token(token)
        listing = await self.checks.listing(source, self.service, token, self.progressed.emit)
        # In a thread, as there may be 10,000.
        await asyncio.to_thread(self._hold_secrets, listing)
        return listing

    def _hold_secrets(self, listing: Listing) -> None:
        held = [secret for account in listing.accounts for secret in account.secrets()]
        self.secrets.hold_discord_tokens(held)

    def _publish(self, listing: Listing) -> None:
        self.listing = listing
        self.nothing_configured = None
        self.listed.emit(listing)

    async def _adopt(self, token: Secret, *, keep: bool) -> None:
        """The accounts are on screen before the keyring is asked, which may take its time."""
        listing: Listing | None = None
        nothing: NothingConfiguredError | None = None
        try:
            listing = await self._fetch(self._own, token)
        except NothingConfiguredError as error:
            nothing = error  # the token works all the same
        if self.is_sample or self.token != token:
            self.listing = None  # another token's list
        self.is_sample = False
        self.keeper.take(token, kept=self.keeper.is_kept and self.token == token)
        if listing is not None:
            self._publish(listing)
        if keep and self.keeper.has_store:
            self.enter(State.KEYRING)
            await self.keeper.keep()
        if nothing is not None:
            raise nothing
