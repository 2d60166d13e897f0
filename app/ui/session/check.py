"""One check after the other: what came back, and how long it took."""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from app.accounts.listing import Listing
from app.accounts.reading import listing_endpoint
from app.base.errors import InspectorError
from app.base.progress import Progress
from app.base.secret import Secret
from app.catalogue.service import Service
from app.ui.session.ports import AccountSource

_HISTORY: Final = 20


class Checks:
    """Asks, and remembers how that went.

    Attributes:
        history: A line for each of the last ones: time, duration, outcome; no ids.
    """

    def __init__(self) -> None:
        self.history: deque[str] = deque(maxlen=_HISTORY)

    async def listing(
        self,
        source: AccountSource,
        service: Service,
        token: Secret,
        on_progress: Callable[[Progress], None],
    ) -> Listing:
        """The accounts of a service.

        Raises:
            InspectorError: Why there is nothing.
        """
        import asyncio

        begun = time.monotonic()
        outcome = "cancelled"
        try:
            accounts = await source.ask(listing_endpoint(service), token, on_progress)
            outcome = f"{len(accounts)} {service.accounts_name}"
        except InspectorError as error:
            # No more of it: what the server said may hold an id, a name or an address.
            status = getattr(error, "status_code", None) or error.status
            outcome = error.kind if status is None else f"{error.kind} ({status})"
            raise
        finally:
            seconds = time.monotonic() - begun
            self.history.append(f"{datetime.now(UTC):%H:%M:%S} UTC  {seconds:.1f} s  {outcome}")
        # In a thread: 10,000 accounts take longer than a frame of the window.
        return await asyncio.to_thread(Listing.of, accounts, datetime.now(UTC), seconds)
