"""The client over the sample accounts, without the HTTP library until it is used."""

from typing import Final, TypeVar

from app.api.client import ApiClient
from app.base.progress import ProgressListener, ignore_progress
from app.base.secret import Secret
from app.catalogue.service import Endpoint

T = TypeVar("T")

SAMPLE_TOKEN: Final = Secret("user:" + "-".join(("1842", "sample" * 4)))
"""Made up, and never sent anywhere."""


class SampleSource:
    """Asks `app.api.sample` as if it were the service."""

    host = "sample"
    url = staticmethod(ApiClient().url)

    def __init__(self) -> None:
        self._client: ApiClient | None = None

    async def ask(
        self,
        endpoint: Endpoint[T],
        token: Secret,
        on_progress: ProgressListener = ignore_progress,
    ) -> T:
        """As `ApiClient.ask`."""
        if self._client is None:
            from app.api.sample import SampleTransport  # noqa: PLC0415 (late: see above)

            self._client = ApiClient(transport=SampleTransport())
        return await self._client.ask(endpoint, token, on_progress)

    async def aclose(self) -> None:
        """As `ApiClient.aclose`."""
        if self._client is not None:
            await self._client.aclose()
