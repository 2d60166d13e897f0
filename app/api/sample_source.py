"""The client over the sample accounts, without the HTTP library until it is used."""

from typing import Final

from app.accounts.records import AccountList
from app.api.client import AccountsClient
from app.progress import ProgressListener, ignore_progress
from app.secret import Secret

SAMPLE_TOKEN: Final = Secret("user:" + "-".join(("1842", "sample" * 4)))
"""Made up, and never sent anywhere."""


class SampleSource:
    """Asks `app.api.sample` as if it were the service."""

    host = "sample"
    url = AccountsClient().url

    def __init__(self) -> None:
        self._client: AccountsClient | None = None

    async def list_accounts(
        self, token: Secret, on_progress: ProgressListener = ignore_progress
    ) -> AccountList:
        """As `AccountsClient.list_accounts`."""
        if self._client is None:
            from app.api.sample import SampleTransport  # noqa: PLC0415 (late: see above)

            self._client = AccountsClient(transport=SampleTransport())
        return await self._client.list_accounts(token, on_progress)

    async def aclose(self) -> None:
        """As `AccountsClient.aclose`."""
        if self._client is not None:
            await self._client.aclose()
