"""Sample accounts for ``--demo``: the same client, the same parser, no network."""

import base64
import hashlib
from typing import Final

import httpx
import msgspec

from app.api.endpoints import PIXVERSE_ACCOUNTS
from app.resources import resource_path

_FILE: Final = "sample/accounts.json"
_PLACEHOLDER: Final = "sample:"


class SampleTransport(httpx.AsyncBaseTransport):
    """Answers the question of the allow-list from the program's own file, any other with 404."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The sample as the service would send it."""
        if request.method != "GET" or request.url.path != PIXVERSE_ACCOUNTS.path:
            return httpx.Response(404, json={"error": "Not in the sample", "code": 404})
        return httpx.Response(
            200,
            headers={"content-type": "application/json"},
            stream=httpx.ByteStream(_sample()),
        )


def _sample() -> bytes:
    """The file, with something like Discord tokens where it has placeholders.

    No token-shaped text stands in a file of this program, not even a false one: scanners would be
    right to report it.
    """
    text = resource_path(_FILE).read_bytes()
    records = msgspec.json.decode(text, type=dict[str, dict[str, object]])
    for record in records.values():
        placeholder = record.get("discord")
        if isinstance(placeholder, str) and placeholder.startswith(_PLACEHOLDER):
            record["discord"] = _fake(placeholder.removeprefix(_PLACEHOLDER))
    return msgspec.json.encode(records)


def _fake(tail: str) -> str:
    """Shaped like a Discord token (account, time, signature) that ends in `tail`."""
    digest = hashlib.sha512(tail.encode()).digest()
    account = 1_000_000_000_000_000_000 + int.from_bytes(digest[:7], "big")
    signature = base64.urlsafe_b64encode(digest[16:48]).decode()[: 38 - len(tail)] + tail
    return ".".join((_base64(str(account).encode()), _base64(digest[8:12]), signature))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
