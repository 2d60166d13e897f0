"""Proxies: used when this computer says so, named when they do not work."""

from collections.abc import Iterator

import pytest
import trustme

from app.api.proxies import proxy_for
from app.base import errors
from app.guidance.guide import guide
from tests.support import certificates
from tests.support.checking import HASTY, TOKEN, failure, listed
from tests.support.proxy import HttpProxy, SocksProxy, Tunnel
from tests.support.server import LoopbackServer

PASSWORD = "".join(("hun", "ter", "2"))


@pytest.fixture
def proxy() -> Iterator[HttpProxy]:
    with HttpProxy() as running:
        yield running


@pytest.fixture
def socks() -> Iterator[SocksProxy]:
    with SocksProxy() as running:
        yield running


# ---- Used ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("prefix", ["http://", ""])
def test_a_tunnel_through_an_http_proxy(
    name: str,
    prefix: str,
    secure_server: LoopbackServer,
    proxy: HttpProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(name, prefix + proxy.address)
    assert len(listed(secure_server.origin)) == 3
    (request,) = proxy.requests
    assert request.method == "CONNECT"
    assert TOKEN.reveal() not in str(request)
    assert [asked.token for asked in secure_server.requests] == [TOKEN.reveal()]
    assert "proxy-authorization" not in secure_server.requests[0].headers


def test_an_http_proxy_forwards(
    server: LoopbackServer, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
    assert len(listed(server.origin)) == 3
    (request,) = proxy.requests
    assert (request.method, request.path) == ("GET", f"{server.origin}/v1/pixverse/account")


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
def test_socks(
    scheme: str,
    secure_server: LoopbackServer,
    socks: SocksProxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://{socks.address}")
    assert len(listed(secure_server.origin)) == 3
    assert socks.tunnels == [Tunnel("127.0.0.1", secure_server.port)]


def test_a_login_is_for_the_proxy_only(
    secure_server: LoopbackServer, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.login = f"me:{PASSWORD}"
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{PASSWORD}@{proxy.address}")
    assert len(listed(secure_server.origin)) == 3
    assert "proxy-authorization" in proxy.requests[0].headers
    assert "proxy-authorization" not in secure_server.requests[0].headers


@pytest.mark.parametrize("exempt", ["127.0.0.1", "*", "example.invalid,127.0.0.1"])
def test_no_proxy_is_honoured(
    exempt: str, server: LoopbackServer, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
    monkeypatch.setenv("NO_PROXY", exempt)
    assert len(listed(server.origin)) == 3
    assert proxy.requests == []


def test_the_token_does_not_leave_this_computer_in_clear(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:3128")
    assert len(listed(server.origin)) == 3


def test_a_setting_for_other_addresses_does_not_matter(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "nonsense://nonsense")
    assert len(listed(server.origin)) == 3


# ---- Not usable ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "setting",
    [
        "socks4://127.0.0.1:1080",
        "ftp://127.0.0.1:21",
        "http://",
        "http://[::1",
        "http://127.0.0.1:port",
        "http://127.0.0.1:99999999",
        "://",
        "http://a b",
        "http://\x01",
        f"nonsense://me:{PASSWORD}@127.0.0.1:1",
        "file:///proxy.pac",
    ],
)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_a_setting_that_cannot_be_used(
    name: str, setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, setting)
    error = failure("https://127.0.0.1:1")
    assert type(error) is errors.ProxySettingError
    assert error.variable == name
    guidance = guide(error)
    assert guidance.title == "The proxy setting of this computer cannot be used"
    assert name in guidance.summary
    assert PASSWORD not in f"{error!r} {guidance}"


# ---- Does not work ------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "asked"), [(407, 1), (403, 1), (502, 3), (504, 3)])
def test_a_proxy_that_refuses_the_tunnel(
    status: int, asked: int, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.status = status
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{PASSWORD}@{proxy.address}")
    error = failure("https://127.0.0.1:1")
    assert type(error) is errors.ProxyError
    assert (error.host, error.proxy_status) == ("127.0.0.1", status)
    assert len(proxy.requests) == asked
    assert PASSWORD not in f"{error!r} {guide(error)}"


def test_a_proxy_that_wants_a_login_before_it_forwards(
    server: LoopbackServer, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.login = "somebody:else"
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
    error = failure(server.origin)
    assert type(error) is errors.ProxyError
    assert (error.host, error.proxy_status) == ("127.0.0.1", 407)
    assert server.requests == []


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
def test_a_proxy_where_nothing_listens(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:1")
    error = failure("https://127.0.0.1:2")
    assert type(error) is errors.ProxyError
    assert (error.host, error.proxy_status) == ("127.0.0.1", None)


@pytest.mark.parametrize("scheme", ["http", "socks5"])
def test_a_proxy_whose_name_is_unknown(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://proxy.invalid:3128")
    error = failure("https://127.0.0.1:2")
    assert type(error) is errors.ProxyError
    assert error.host == "proxy.invalid"


def test_a_socks_proxy_that_cannot_connect(
    socks: SocksProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    socks.reply = 4
    monkeypatch.setenv("ALL_PROXY", f"socks5://{socks.address}")
    assert type(failure("https://127.0.0.1:2")) is errors.ProxyError
    assert len(socks.tunnels) == 3


@pytest.mark.parametrize(
    "words", [b"\x05\xff", b"\x05", b"\x05\x02", b"HTTP/1.1 400 No\r\n\r\n", b"\x00"]
)
def test_a_socks_proxy_that_speaks_something_else(
    words: bytes, socks: SocksProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    socks.speaks = words
    monkeypatch.setenv("ALL_PROXY", f"socks5://{socks.address}")
    assert type(failure("https://127.0.0.1:2", limits=HASTY)) is errors.ProxyError


def test_what_fails_behind_the_proxy_is_not_blamed_on_it(
    proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LoopbackServer(tls=certificates.issued(trustme.CA(), "127.0.0.1")) as unknown:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
        assert type(failure(unknown.origin)) is errors.CertificateError


# ---- Told apart ---------------------------------------------------------------------------------


def title(error: errors.InspectorError) -> str:
    return guide(error).title


@pytest.mark.parametrize(
    ("login", "ended"),
    [
        ("", "wants a user name and a password"),
        (f"me:{PASSWORD}@", "did not accept the user name and password"),
    ],
)
def test_a_login_that_is_wanted_and_one_that_is_refused(
    login: str, ended: str, proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.login = "somebody:else"
    monkeypatch.setenv("HTTPS_PROXY", f"http://{login}{proxy.address}")
    error = failure("https://127.0.0.1:1")
    assert title(error) == f"The proxy {proxy.address} {ended}"
    assert "HTTPS_PROXY" in guide(error).steps[0]
    assert PASSWORD not in f"{error!r} {guide(error)}"


def test_a_login_that_nobody_can_give(proxy: HttpProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy.status = 407
    proxy.offers = ("Negotiate", "NTLM")
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{PASSWORD}@{proxy.address}")
    error = failure("https://127.0.0.1:1")
    assert title(error).endswith("wants a login that this program cannot do")
    assert "Negotiate, NTLM" in guide(error).summary


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("http://127.0.0.1:1", "The proxy 127.0.0.1:1 cannot be reached"),
        ("http://proxy.invalid:3128", "The proxy proxy.invalid:3128 could not be found"),
    ],
)
def test_a_proxy_that_is_not_there(
    setting: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", setting)
    error = failure("https://127.0.0.1:2")
    assert title(error) == told
    assert "https_proxy" in guide(error).steps[0]


@pytest.mark.parametrize(
    ("reply", "ended"),
    [(2, "does not allow useapi.net"), (4, "could not reach useapi.net")],
)
def test_what_a_socks_proxy_says(
    reply: int, ended: str, socks: SocksProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    socks.reply = reply
    monkeypatch.setenv("ALL_PROXY", f"socks5://{socks.address}")
    assert title(failure("https://127.0.0.1:2", limits=HASTY)).endswith(ended)


def test_a_proxy_of_another_kind(socks: SocksProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    socks.speaks = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    for scheme in ("socks5", "https"):
        monkeypatch.setenv("ALL_PROXY", f"{scheme}://{socks.address}")
        error = failure("https://127.0.0.1:2")
        assert title(error) == f"What answers at {socks.address} is not the proxy that is set"


# ---- Exempt, as people write it -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("entries", "host", "is_direct"),
    [
        ("*.useapi.net", "api.useapi.net", True),
        (".useapi.net", "api.useapi.net", True),
        ("USEAPI.NET", "api.useapi.net", True),
        ("localhost example.org  useapi.net:443", "api.useapi.net", True),
        ("useapi.net:8443", "api.useapi.net", False),
        ("notuseapi.net, api.net", "api.useapi.net", False),
        ("127.0.0.0/8", "127.0.0.1", True),
        ("10.0.0.0/8, 192.168.0.0/16", "127.0.0.1", False),
        ("[::1]", "[::1]", True),
        ("fe80::/10", "[fe80::1]", True),
        ("", "api.useapi.net", False),
    ],
)
def test_what_needs_no_proxy(
    entries: str, host: str, *, is_direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", entries)
    assert (proxy_for(f"https://{host}") is None) is is_direct
