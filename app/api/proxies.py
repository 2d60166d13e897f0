"""Which proxy this computer wants to be used, and whether it can be."""

import os
import re
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from app.api.origin import is_loopback
from app.base.errors import ProxySettingError

_HOST: Final = re.compile(r"[\w.:-]+")
_PORTS: Final = range(1, 1 << 16)
_USABLE: Final = frozenset({"http", "https", "socks5", "socks5h"})


def proxy_for(origin: str) -> httpx.URL | None:
    """The proxy to reach `origin` through, as set in the environment or, else, in the system.

    The standard library knows where each system keeps it, and what ``NO_PROXY`` and its like
    exempt.

    Raises:
        ProxySettingError: What is set cannot be used. It is not repeated: it may hold a password.
    """
    target = urlsplit(origin)
    if proxy_bypass(target.netloc):
        return None
    settings = getproxies()
    kind = target.scheme if settings.get(target.scheme) else "all"
    setting = settings.get(kind, "").strip()
    if not setting:
        return None
    proxy = _parse(setting, _variable(kind))
    if target.scheme == "http" and not is_loopback(proxy.host):
        return None  # from this computer to itself, the token must not go round in clear
    return proxy


def _parse(setting: str, variable: str) -> httpx.URL:
    try:
        proxy = httpx.URL(setting if "://" in setting else f"http://{setting}")
    except (httpx.InvalidURL, ValueError, TypeError) as exc:
        raise ProxySettingError(variable=variable) from exc
    if proxy.scheme not in _USABLE or not _HOST.fullmatch(proxy.host):
        raise ProxySettingError(variable=variable)
    if proxy.port is not None and proxy.port not in _PORTS:
        raise ProxySettingError(variable=variable)
    if proxy.scheme.startswith("socks") and proxy.port is None:
        return proxy.copy_with(port=1080)
    return proxy


def _variable(kind: str) -> str:
    """The environment's name for it; empty if it is a setting of the system."""
    if kind not in getproxies_environment():
        return ""
    name = f"{kind}_proxy"
    return next((found for found in os.environ if found.lower() == name), "")
