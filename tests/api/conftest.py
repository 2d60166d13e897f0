"""Servers for the tests of the client."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.support import certificates
from tests.support.server import LoopbackServer


@pytest.fixture(autouse=True)
def no_proxy_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is set where the tests run, they talk to loopback directly."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    """The one that is asked."""
    with LoopbackServer() as running:
        yield running


@pytest.fixture
def secure_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackServer]:
    """Over TLS, with a certificate that is trusted."""
    authority = trustme.CA()
    path = certificates.authority_file(authority, tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with LoopbackServer(tls=certificates.issued(authority, "127.0.0.1")) as running:
        yield running


@pytest.fixture
def elsewhere() -> Iterator[LoopbackServer]:
    """Another one, which is never asked."""
    with LoopbackServer() as running:
        yield running
