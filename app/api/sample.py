"""Sample accounts for ``--demo``: the same client, the same parser, no network."""

import base64
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import msgspec

from app.accounts.subscription import SUBSCRIPTION
from app.base.resources import resource_path
from app.catalogue.all_services import SERVICES
from app.catalogue.service import Service


class SampleTransport(httpx.AsyncBaseTransport):
    """Answers the questions of the allow-list from the program's own files, any other with 404."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The sample as the service would send it."""
        name = _file_for(request.url.raw_path.decode())
        if request.method != "GET" or name is None:
            return httpx.Response(404, json={"error": "Not in the sample", "code": 404})
        return httpx.Response(
            200,
            headers={"content-type": "application/json"},
            stream=httpx.ByteStream(sample_document(name)),
        )


def file_names() -> list[str]:
    """All files of the sample."""
    names = [name for service in SERVICES for name, _ in _paths(service)]
    return [f"sample/{name}.json" for name in (_SUBSCRIPTION, *names)]


def _file_for(path: str) -> str | None:
    """The name of the file that answers a path with its query; None if there is none."""
    if path == SUBSCRIPTION.path:
        return _SUBSCRIPTION
    for service in SERVICES:
        for name, own in _paths(service):
            if path.startswith(f"{own}?") if name.endswith(_PLAN) else path == own:
                return name
    return None


_SUBSCRIPTION: Final = "subscription"
_RUNNING: Final = ".running"
_PLAN: Final = ".plan"


def _paths(service: Service) -> list[tuple[str, str]]:
    """What can be asked of a service, by the name of the file with the answer."""
    paths = [(service.id, service.path)]
    if service.running:
        paths.append((service.id + _RUNNING, service.running.path))
    if service.plan:
        paths.append((service.id + _PLAN, service.plan.path))
    return paths


def sample_document(name: str, now: datetime | None = None) -> bytes:
    """A file of the sample, with values in place of its placeholders.

    ``sample:9xTa`` is something like a token that ends so: no token-shaped text stands in a file of
    this program, not even a false one, since scanners would be right to report it.
    ``owned:-video:7`` is the id of a job, which begins as API tokens do.
    ``moment:+72`` is the moment 72 hours from now, in one of the forms that useapi.net writes.
    """
    moment = now or datetime.now(UTC)
    document = msgspec.json.decode(resource_path(f"sample/{name}.json").read_bytes())
    return msgspec.json.encode(_filled(document, moment))


def _filled(value: Any, now: datetime) -> Any:  # noqa: ANN401 (any JSON)
    if isinstance(value, dict):
        return {name: _filled(each, now) for name, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, now) for each in value]
    if not isinstance(value, str):
        return value
    kind, _, rest = value.partition(":")
    if kind in _TEXTS:
        return _TEXTS[kind](rest)
    if kind in _MOMENTS and rest[:1] in {"+", "-"}:
        return _MOMENTS[kind](now + timedelta(hours=float(rest)))
    return value


_MOMENTS: Final[dict[str, Callable[[datetime], str | float]]] = {
    "moment": lambda at: f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
    "micros": lambda at: f"{at:%Y-%m-%dT%H:%M:%S.%f}+00:00",
    "words": lambda at: f"{at:%Y-%m-%d %H:%M:%S} UTC",
    "day": lambda at: f"{at:%Y-%m-%d}",
    "digits": lambda at: f"{at:%y%m%d}",
    "seconds": lambda at: round(at.timestamp(), 3),
    "milliseconds": lambda at: round(at.timestamp() * 1000),
}


def _fake(tail: str) -> str:
    """Shaped like a Discord token (account, time, signature) that ends in `tail`."""
    digest = hashlib.sha512(tail.encode()).digest()
    account = 1_000_000_000_000_000_000 + int.from_bytes(digest[:7], "big")
    signature = base64.urlsafe_b64encode(digest[16:48]).decode()[: 38 - len(tail)] + tail
    return ".".join((_base64(str(account).encode()), _base64(digest[8:12]), signature))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


_TEXTS: Final[dict[str, Callable[[str], str]]] = {
    "sample": _fake,
    "owned": lambda rest: ":".join(("user", f"1{rest}")),
    "masked": lambda tail: f"{_fake(tail)[:3]}...{_fake(tail)[-3:]}",
}
