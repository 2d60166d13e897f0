"""The proxies of the desktop, over a real session bus."""

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.api import proxies
from app.base import errors
from app.guidance.guide import guide
from tests.support.checking import failure, listed
from tests.support.portal import LookPortal
from tests.support.proxy import HttpProxy, SocksProxy
from tests.support.server import LoopbackServer

CONFIGURATION = """<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
PASSWORD = "".join(("hun", "ter", "2"))


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus on which nobody can be started."""
    settings = tmp_path / "bus.conf"
    settings.write_text(CONFIGURATION.format(folder=tmp_path), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as bus:
        assert bus.stdout is not None
        at = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", at)
        yield at
        bus.terminate()


@pytest.fixture
def portal(address: str) -> Iterator[LookPortal]:
    desktop = SimpleNamespace(environ={"DBUS_SESSION_BUS_ADDRESS": address, "PATH": "/usr/bin"})
    with LookPortal(desktop) as running:  # type: ignore[arg-type]
        yield running


def test_the_proxy_of_the_desktop_is_used(
    portal: LookPortal, secure_server: LoopbackServer
) -> None:
    with SocksProxy() as socks:
        portal.set_proxies(f"socks://{socks.address}")
        assert len(listed(secure_server.origin)) == 3
        assert len(socks.tunnels) == 1
        portal.set_proxies("direct://")
        assert len(listed(secure_server.origin)) == 3
        assert len(socks.tunnels) == 1


def test_they_are_tried_in_turn(portal: LookPortal, secure_server: LoopbackServer) -> None:
    with HttpProxy() as proxy:
        portal.set_proxies("ftp://127.0.0.1:1", "http://127.0.0.1:1", f"http://{proxy.address}")
        assert len(listed(secure_server.origin)) == 3
        assert len(proxy.requests) == 1
        portal.set_proxies("http://127.0.0.1:1", "direct://")
        assert len(listed(secure_server.origin)) == 3
        assert len(proxy.requests) == 1


def test_what_the_environment_names_comes_first(
    portal: LookPortal, secure_server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    portal.set_proxies("http://127.0.0.1:1")
    with HttpProxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
        assert len(listed(secure_server.origin)) == 3
        assert len(proxy.requests) == 1
    monkeypatch.delenv("HTTPS_PROXY")
    monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
    assert len(listed(secure_server.origin)) == 3


def test_a_login_in_the_settings_is_sent_and_never_told(portal: LookPortal) -> None:
    with HttpProxy(login="somebody:else") as proxy:
        portal.set_proxies(f"http://me:{PASSWORD}@{proxy.address}")
        error = failure("https://127.0.0.1:2")
        assert "proxy-authorization" in proxy.requests[0].headers
    assert isinstance(error, errors.ProxyError)
    assert error.login == "sent"
    words = guide(error)
    assert "network settings" in words.steps[0]
    assert PASSWORD not in f"{error!r} {words} {proxies.proxy_for('https://127.0.0.1:2')!r}"


def test_settings_of_the_desktop_that_cannot_be_used(portal: LookPortal) -> None:
    portal.set_proxies("ftp://127.0.0.1:1")
    error = failure("https://127.0.0.1:2")
    assert type(error) is errors.ProxySettingError
    assert "network settings" in guide(error).steps[0]


def test_a_portal_that_does_not_answer_costs_little_time(
    portal: LookPortal, secure_server: LoopbackServer
) -> None:
    portal.set_proxies()
    began = time.monotonic()
    assert len(listed(secure_server.origin)) == 3
    assert 2 < time.monotonic() - began < 6


def test_without_a_portal_the_way_is_direct(
    address: str, secure_server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert address
    assert len(listed(secure_server.origin)) == 3
    for broken in ("unix:path=/nowhere", "nonsense", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", broken)
        assert len(listed(secure_server.origin)) == 3
