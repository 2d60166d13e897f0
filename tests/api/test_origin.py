"""Which addresses a token may be sent to."""

import pytest

from app.api.origin import Fault, is_loopback, parse_origin
from app.base.errors import ApiUrlError
from app.guidance.guide import guide


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://api.useapi.net", "https://api.useapi.net"),
        ("https://api.useapi.net/", "https://api.useapi.net"),
        (" HTTPS://API.UseAPI.net:443/ ", "https://api.useapi.net"),
        ("https://example.org:8443", "https://example.org:8443"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://192.0.2.1", "https://192.0.2.1"),
        ("https://[2001:DB8::1]:444", "https://[2001:db8::1]:444"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://LOCALHOST:80", "http://localhost"),
        ("http://127.0.0.1:4711", "http://127.0.0.1:4711"),
        ("http://127.8.9.10", "http://127.8.9.10"),
        ("http://[::1]:4711/", "http://[::1]:4711"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
    ],
)
def test_accepted(text: str, expected: str) -> None:
    assert parse_origin(text) == expected
    assert parse_origin(expected) == expected


REFUSED = {
    "": Fault.EMPTY,
    "  ": Fault.EMPTY,
    "api.useapi.net": Fault.SCHEME_MISSING,
    "//api.useapi.net": Fault.SCHEME_MISSING,
    "https:/api.useapi.net": Fault.SCHEME_MISSING,
    "ftp://api.useapi.net": Fault.SCHEME_UNKNOWN,
    "://api.useapi.net": Fault.SCHEME_UNKNOWN,
    "file:///etc/passwd": Fault.SCHEME_UNKNOWN,
    "http://api.useapi.net": Fault.HTTP_NOT_LOOPBACK,
    "http://192.168.0.1": Fault.HTTP_NOT_LOOPBACK,
    "http://localhost.example.org": Fault.HTTP_NOT_LOOPBACK,
    "http://127.0.0.1.example.org": Fault.HTTP_NOT_LOOPBACK,
    "http://0.0.0.0": Fault.HTTP_NOT_LOOPBACK,
    "https://": Fault.HOST_MISSING,
    "https://:443": Fault.HOST_MISSING,
    "https:///account": Fault.HOST_MISSING,
    "https://a b": Fault.HOST_INVALID,
    "https://a..b": Fault.HOST_INVALID,
    "https://-a": Fault.HOST_INVALID,
    "https://[::1": Fault.HOST_INVALID,
    "https://[fe80::1%eth0]": Fault.HOST_INVALID,
    "https://a%2fb": Fault.HOST_INVALID,
    "http://127.1": Fault.HOST_INVALID,
    "http://2130706433": Fault.HOST_INVALID,
    "https://a\x00b": Fault.HOST_INVALID,
    f"https://{'a' * 64}.org": Fault.HOST_INVALID,
    f"https://{'a.' * 130}org": Fault.HOST_INVALID,
    "https://example.org:0": Fault.PORT_INVALID,
    "https://example.org:65536": Fault.PORT_INVALID,
    "https://example.org:port": Fault.PORT_INVALID,
    "https://example.org:": Fault.PORT_INVALID,
    "https://me@example.org": Fault.CREDENTIALS,
    "https://me:pass@example.org": Fault.CREDENTIALS,
    "https://example.org\\@evil.example": Fault.CREDENTIALS,
    "https://example.org/v1": Fault.PATH,
    "https://example.org//": Fault.PATH,
    "https://example.org?": Fault.QUERY,
    "https://example.org/?a=b": Fault.QUERY,
    "https://example.org#": Fault.FRAGMENT,
}


@pytest.mark.parametrize(("text", "fault"), REFUSED.items())
def test_refused(text: str, fault: str) -> None:
    with pytest.raises(ApiUrlError) as caught:
        parse_origin(text)
    assert caught.value.fault == fault
    assert caught.value.exit_code == 2


def test_what_was_given_is_not_repeated() -> None:
    with pytest.raises(ApiUrlError) as caught:
        parse_origin("https://somebody:wordofpass@example.org")
    assert "wordofpass" not in f"{caught.value!r} {caught.value} {guide(caught.value)}"


def test_every_fault_is_reached_and_has_its_own_sentence() -> None:
    assert set(REFUSED.values()) == set(Fault)
    sentences = {guide(ApiUrlError(fault=fault)).summary for fault in Fault}
    assert len(sentences) == len(Fault)
    assert guide(ApiUrlError(fault="?")).summary not in sentences


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.1.2.3", True), ("::1", True), ("10.0.0.1", False), ("a", False)],
)
def test_loopback(host: str, expected: bool) -> None:  # noqa: FBT001 (a table)
    assert is_loopback(host) is expected
