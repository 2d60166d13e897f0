"""The check of one service: it asks for the accounts, and keeps what came back.

A check has no task of its own: whoever runs it can cancel it, also together with others.
"""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint
from app.base.errors import InspectorError, NothingConfiguredError
from app.base.progress import ProgressListener
from app.base.redaction import HeldSecrets
from app.base.secret import Secret
from app.catalogue.service import Service
from app.ui.session.ports import AccountSource

_HISTORY: Final = 20


class Check:
    """What is known of the accounts of one service.

    Attributes:
        service: Whose accounts they are.
        listing: The last list that came, with the time of it, also after later checks failed. An
            answer that nothing is set up ends it.
        nothing_configured: The last answer, if it was that the token works and has no account.
        history: A line for each of the last checks: time, duration, outcome; no ids.
        prepare: Called in a thread with what came back, before it is shown.
    """

    prepare: Callable[[Listing], object] = staticmethod(lambda _listing: None)

    def __init__(self, service: Service, secrets: HeldSecrets) -> None:
        self.service = service
        self._secrets = secrets
        self.listing: Listing | None = None
        self.nothing_configured: NothingConfiguredError | None = None
        self.history: deque[str] = deque(maxlen=_HISTORY)

    async def run(
        self, source: AccountSource, token: Secret, on_progress: ProgressListener
    ) -> Listing:
        """Return the accounts that the service lists now; `listing` is left as it is."""
        import asyncio

        begun = time.monotonic()
        outcome = "cancelled"
        try:
            accounts = await source.ask(listing_endpoint(self.service), token, on_progress)
            outcome = f"{len(accounts)} {self.service.accounts_name}"
        except InspectorError as error:
            # No more of it: what the server said may hold an id, a name or an address.
            status = getattr(error, "status_code", None) or error.status
            outcome = error.kind if status is None else f"{error.kind} ({status})"
            raise
        finally:
            seconds = time.monotonic() - begun
            self.history.append(f"{datetime.now(UTC):%H:%M:%S} UTC  {seconds:.1f} s  {outcome}")
        # In a thread: 10,000 accounts take longer than a frame of the window.
        return await asyncio.to_thread(self._listing, accounts, seconds)

    def _listing(self, accounts: tuple[Account, ...], seconds: float) -> Listing:
        held = [secret for account in accounts for secret in account.secrets()]
        self._secrets.hold_discord_tokens(held)
        listing = Listing.of(accounts, datetime.now(UTC), seconds)
        self.prepare(listing)
        return listing

    def end_with(self, result: Listing | InspectorError | None) -> None:
        """Keep what a check came to; None forgets all, as another token may have other accounts."""
        is_answer = not isinstance(result, InspectorError)
        if is_answer or isinstance(result, NothingConfiguredError):
            self.listing = result if isinstance(result, Listing) else None
        self.nothing_configured = result if isinstance(result, NothingConfiguredError) else None
