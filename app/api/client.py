"""Asks useapi.net for the accounts."""

from typing import TYPE_CHECKING

from app.accounts.records import AccountList
from app.api.endpoints import DEFAULT_ORIGIN, PIXVERSE_ACCOUNTS, Endpoint
from app.api.limits import DEFAULT_LIMITS, Limits
from app.progress import ProgressListener, ignore_progress
from app.secret import Secret

if TYPE_CHECKING:
    import httpx

    from app.api.exchange import Exchange


class AccountsClient:
    """One origin of the API. Making one costs nothing: the first check loads the HTTP library.

    Runs on any asyncio loop, and on several one after the other.
    """

    def __init__(
        self,
        origin: str = DEFAULT_ORIGIN,
        *,
        endpoint: Endpoint = PIXVERSE_ACCOUNTS,
        transport: "httpx.AsyncBaseTransport | None" = None,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self._origin = origin
        self._endpoint = endpoint
        self._transport = transport
        self._limits = limits

    @property
    def origin(self) -> str:
        """Where the token goes, and nowhere else."""
        return self._origin

    @property
    def host(self) -> str:
        """The origin as people say it, without its scheme."""
        return self._origin.partition("://")[2]

    @property
    def url(self) -> str:
        """What is asked for."""
        return self._origin + self._endpoint.path

    async def list_accounts(
        self, token: Secret, on_progress: ProgressListener = ignore_progress
    ) -> AccountList:
        """The configured accounts. Cancelling it closes the connection at once.

        Raises:
            InspectorError: Every way it can fail; no other exception but for bugs.
        """
        import asyncio  # noqa: PLC0415 (late: the window is there first)

        # Loading the HTTP library takes longer than a frame of a window.
        exchange_class = await asyncio.to_thread(_load)
        exchange = exchange_class(self._origin, self._endpoint, self._limits, on_progress)
        return await exchange.list_accounts(token, self._transport)

    async def aclose(self) -> None:
        """Closes the transport that was handed in; what a check opened, it has closed itself."""
        if self._transport is not None:
            await self._transport.aclose()


def _load() -> "type[Exchange]":
    from app.api.exchange import Exchange  # noqa: PLC0415 (late: the window is there first)

    return Exchange
