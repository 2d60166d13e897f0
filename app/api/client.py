"""Asks useapi.net, or the sample accounts. The HTTP library is loaded with the first question."""

from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.base.progress import ProgressListener, ignore_progress
from app.base.secret import Secret
from app.catalogue.service import Endpoint

if TYPE_CHECKING:
    import httpx

    from app.api.exchange import Exchange
    from app.api.limits import Limits

DEFAULT_ORIGIN: Final = "https://api.useapi.net"

SAMPLE_TOKEN: Final = Secret("user:" + "-".join(("1842", "sample" * 4)))
"""Made up, and never sent anywhere."""

T = TypeVar("T")


class ApiClient:
    """One origin of the API. Runs on any asyncio loop, and on several one after the other."""

    def __init__(
        self,
        origin: str = DEFAULT_ORIGIN,
        *,
        transport: "httpx.AsyncBaseTransport | None" = None,
        limits: "Limits | None" = None,
    ) -> None:
        self._origin = origin
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

    def url(self, path: str) -> str:
        """The address of a path."""
        return self._origin + path

    async def ask(
        self,
        endpoint: Endpoint[T],
        token: Secret,
        on_progress: ProgressListener = ignore_progress,
    ) -> T:
        """What the endpoint says. Cancelling it closes the connection at once.

        Raises:
            InspectorError: Every way it can fail; no other exception but for bugs.
        """
        import asyncio  # noqa: PLC0415 (late: the window is there first)

        # Loading the HTTP library takes longer than a frame of a window.
        exchange_class = await asyncio.to_thread(self._load)
        exchange: Exchange[T] = exchange_class(self._origin, endpoint, self._limits, on_progress)
        return await exchange.ask(token, self._transport)

    def _load(self) -> "type[Exchange[Any]]":
        from app.api.exchange import Exchange  # noqa: PLC0415 (late: the window is there first)

        return Exchange


class SampleSource(ApiClient):
    """The sample accounts, asked as if they were the service."""

    host = "sample"

    def _load(self) -> "type[Exchange[Any]]":
        from app.api.sample import SampleTransport  # noqa: PLC0415 (late: the window is there first)

        self._transport = SampleTransport()
        return super()._load()
