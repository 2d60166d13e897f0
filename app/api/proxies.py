"""Which proxy this computer wants to be used, and whether it can be."""

import os
import re
import socket
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from typing import Any, Final
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from app.api.origin import is_loopback
from app.base.errors import ProxySettingError

_HOST: Final = re.compile(r"[\w.:-]+")
_PORTS: Final = range(1, 1 << 16)
_USABLE: Final = frozenset({"http", "https", "socks5", "socks5h"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_PROBE: Final = 1.5
"""Seconds for a proxy to accept a connection, where there is another one to try."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy to use."""

    url: httpx.URL = field(repr=False)
    """With name and password, if there are any."""
    variable: str = ""
    """The environment's name for it; empty if it is a setting of the system."""

    @property
    def facts(self) -> dict[str, Any]:
        """What may be told of it."""
        host, port = self.url.host, self.url.port or _DEFAULT_PORTS[self.url.scheme]
        return {
            "host": host,
            "address": f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
            "variable": self.variable,
            "login": "sent" if self.url.userinfo else "none",
        }


def proxy_for(origin: str) -> Proxy | None:
    """The proxy to reach `origin` through, as set in the environment or, else, in the system.

    The standard library knows where Windows and macOS keep it, the portal of the desktop knows it
    on Linux.

    Raises:
        ProxySettingError: What is set cannot be used. It is not repeated: it may hold a password.
    """
    target = urlsplit(origin)
    environment = getproxies_environment()
    if _is_exempt(target, environment):
        return None
    settings = getproxies()
    kind = target.scheme if settings.get(target.scheme) else "all"
    setting = settings.get(kind, "").strip()
    if setting:
        proxy: Proxy | None = _parse(setting, _variable(kind))
    elif sys.platform == "linux" and target.scheme == "https" and not environment.keys() - {"no"}:
        proxy = _first_that_answers(_of_the_desktop(origin), target)
    else:
        return None
    if proxy and target.scheme == "http" and not is_loopback(proxy.url.host):
        return None  # from this computer to itself, the token must not go round in clear
    return proxy


# ---- Which addresses need none ------------------------------------------------------------------


def _is_exempt(target: SplitResult, environment: dict[str, str]) -> bool:
    if not environment:
        return bool(proxy_bypass(target.netloc))  # a setting of the system
    host = (target.hostname or "").rstrip(".")
    port = target.port or _DEFAULT_PORTS[target.scheme]
    return any(
        _exempts(each, host, port) for each in re.split(r"[\s,;]+", environment.get("no", ""))
    )


def _exempts(entry: str, host: str, port: int) -> bool:
    """Whether an entry of ``NO_PROXY`` means this host, in any of the ways people write one."""
    if entry == "*":
        return True
    try:
        return ip_address(host) in ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        pass  # one of them is a name, or has a port
    name, _, wanted = entry.rpartition(":")
    if name and wanted.isdecimal():
        if int(wanted) != port:
            return False
        entry = name
    entry = entry.lower().strip("[]").removeprefix("*").strip(".")
    return bool(entry) and (host == entry or host.endswith(f".{entry}"))


# ---- What is set --------------------------------------------------------------------------------


def _parse(setting: str, variable: str = "") -> Proxy:
    try:
        url = httpx.URL(setting if "://" in setting else f"http://{setting}")
    except (httpx.InvalidURL, ValueError, TypeError) as exc:
        raise ProxySettingError(variable=variable) from exc
    if url.scheme == "socks":
        url = url.copy_with(scheme="socks5h")  # as GNOME writes it
    if url.scheme not in _USABLE or not _HOST.fullmatch(url.host):
        raise ProxySettingError(variable=variable)
    if url.port is not None and url.port not in _PORTS:
        raise ProxySettingError(variable=variable)
    if url.scheme.startswith("socks") and url.port is None:
        url = url.copy_with(port=_DEFAULT_PORTS[url.scheme])
    return Proxy(url, variable)


def _variable(kind: str) -> str:
    """The environment's name for it; empty if it is a setting of the system."""
    if kind not in getproxies_environment():
        return ""
    name = f"{kind}_proxy"
    return next((found for found in os.environ if found.lower() == name), "")


def _of_the_desktop(origin: str) -> list[str]:
    from app.api.proxy_portal import portal_proxies  # noqa: PLC0415 (its library is of Linux only)

    return portal_proxies(origin)


def _first_that_answers(settings: Iterable[str], target: SplitResult) -> Proxy | None:
    """The first that accepts a connection, or else the first; None stands for the direct way.

    Where there is only one, its connection is left to the request, which tells what goes wrong.
    """
    ways = list(_ways(settings))
    if len(ways) > 1:
        for way in ways:
            if _answers(way, target):
                return way
    return ways[0] if ways else None


def _ways(settings: Iterable[str]) -> Iterator[Proxy | None]:
    """Those that can be used."""
    unusable = None
    found = False
    for setting in settings:
        try:
            yield None if setting.startswith("direct:") else _parse(setting)
            found = True
        except ProxySettingError as error:
            unusable = error
    if unusable and not found:
        raise unusable


def _answers(way: Proxy | None, target: SplitResult) -> bool:
    if way is None:
        host, port = target.hostname or "", target.port or _DEFAULT_PORTS[target.scheme]
    else:
        host, port = way.url.host, way.url.port or _DEFAULT_PORTS[way.url.scheme]
    try:
        socket.create_connection((host, port), timeout=_PROBE).close()
    except OSError:
        return False
    return True
