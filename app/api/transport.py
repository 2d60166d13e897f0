"""Makes the connection to the API: trusted certificates, proxy, connection pool."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache

import anyio
import httpcore
import httpx

from app.api.proxies import Proxy, proxy_for
from app.api.trust import system_trust
from app.base.errors import ProxySettingError


@dataclass(frozen=True, slots=True)
class Line:
    """What requests go through."""

    transport: httpx.AsyncBaseTransport
    proxy: Proxy | None = None


@asynccontextmanager
async def opened(origin: str) -> AsyncIterator[Line]:
    """A line for one check, closed after it.

    A new one each time: a proxy or a certificate that was put right meanwhile counts at once, no
    socket stays open while nothing happens, and nothing is tied to one event loop. Setting it up
    reads files and the registry, so it is done in a thread.

    Raises:
        ProxySettingError: The proxy of this computer cannot be used.
    """
    line = await asyncio.to_thread(_open, origin)
    try:
        yield line
    finally:
        await line.transport.aclose()


def _open(origin: str) -> Line:
    _load_all()
    # At DEBUG and INFO they write addresses and the headers of answers.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    proxy = proxy_for(origin)
    # A proxy that is itself reached over TLS has to prove itself like any other host.
    proxy_trust = system_trust() if proxy and proxy.url.scheme == "https" else None
    try:
        transport = httpx.AsyncHTTPTransport(
            verify=system_trust(),
            trust_env=False,
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=0),
            proxy=httpx.Proxy(proxy.url, ssl_context=proxy_trust) if proxy else None,
        )
    except (ValueError, ImportError) as exc:
        raise ProxySettingError from exc
    return Line(transport, proxy)


@cache
def _load_all() -> None:
    """What httpcore would load at its first connection, which would hold up the loop just then."""
    httpcore.AnyIOBackend()
    anyio.run(anyio.sleep, 0)
