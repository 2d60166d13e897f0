"""Sample accounts for ``--demo``: the same client, the same parser, no network."""

import base64
import hashlib
from typing import Final

import httpx
import msgspec

from app.base.resources import resource_path
from app.catalogue.all_services import SERVICES

_PLACEHOLDER: Final = "sample:"


class SampleTransport(httpx.AsyncBaseTransport):
    """Answers the questions of the allow-list from the program's own files, any other with 404."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The sample as the service would send it."""
        names = {service.path: service.id for service in SERVICES}
        name = names.get(request.url.path)
        if request.method != "GET" or name is None:
            return httpx.Response(404, json={"error": "Not in the sample", "code": 404})
        return httpx.Response(
            200,
            headers={"content-type": "application/json"},
            stream=httpx.ByteStream(_sample(name)),
        )


def _sample(name: str) -> bytes:
    """The file of a service, with something like tokens where it has placeholders.

    No token-shaped text stands in a file of this program, not even a false one: scanners would be
    right to report it.
    """
    text = resource_path(f"sample/{name}.json").read_bytes()
    records = msgspec.json.decode(text, type=dict[str, dict[str, object]])
    for record in records.values():
        for field, value in record.items():
            if isinstance(value, str) and value.startswith(_PLACEHOLDER):
                record[field] = _fake(value.removeprefix(_PLACEHOLDER))
    return msgspec.json.encode(records)


def _fake(tail: str) -> str:
    """Shaped like a Discord token (account, time, signature) that ends in `tail`."""
    digest = hashlib.sha512(tail.encode()).digest()
    account = 1_000_000_000_000_000_000 + int.from_bytes(digest[:7], "big")
    signature = base64.urlsafe_b64encode(digest[16:48]).decode()[: 38 - len(tail)] + tail
    return ".".join((_base64(str(account).encode()), _base64(digest[8:12]), signature))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
