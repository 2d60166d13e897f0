"""Which addresses a token may be sent to."""

import pytest

from app.api.origin import is_loopback, parse_origin
from app.base.program_errors import ApiUrlError
from app.guidance.guide import ROWS, guide
from app.guidance.rows import Choice


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
    "": "empty",
    "  ": "empty",
    "api.useapi.net": "scheme_missing",
    "//api.useapi.net": "scheme_missing",
    "https:/api.useapi.net": "scheme_missing",
    "ftp://api.useapi.net": "scheme_unknown",
    "://api.useapi.net": "scheme_unknown",
    "file:///etc/passwd": "scheme_unknown",
    "http://api.useapi.net": "http_not_loopback",
    "http://192.168.0.1": "http_not_loopback",
    "http://localhost.example.org": "http_not_loopback",
    "http://127.0.0.1.example.org": "http_not_loopback",
    "http://0.0.0.0": "http_not_loopback",
    "https://": "host_missing",
    "https://:443": "host_missing",
    "https:///account": "host_missing",
    "https://a b": "host_invalid",
    "https://a..b": "host_invalid",
    "https://-a": "host_invalid",
    "https://[::1": "host_invalid",
    "https://[fe80::1%eth0]": "host_invalid",
    "https://a%2fb": "host_invalid",
    "http://127.1": "host_invalid",
    "http://2130706433": "host_invalid",
    "https://a\x00b": "host_invalid",
    f"https://{'a' * 64}.org": "host_invalid",
    f"https://{'a.' * 130}org": "host_invalid",
    "https://example.org:0": "port_invalid",
    "https://example.org:65536": "port_invalid",
    "https://example.org:port": "port_invalid",
    "https://example.org:": "port_invalid",
    "https://me@example.org": "credentials",
    "https://me:pass@example.org": "credentials",
    "https://example.org\\@evil.example": "credentials",
    "https://example.org/v1": "path",
    "https://example.org//": "path",
    "https://example.org?": "query",
    "https://example.org/?a=b": "query",
    "https://example.org#": "fragment",
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
    faults = set(REFUSED.values())
    summary = ROWS[ApiUrlError].summary
    assert isinstance(summary, Choice)
    assert faults == summary.texts.keys()
    sentences = {guide(ApiUrlError(fault=fault)).summary for fault in faults}
    assert len(sentences) == len(faults)
    assert guide(ApiUrlError(fault="?")).summary not in sentences


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.1.2.3", True), ("::1", True), ("10.0.0.1", False), ("a", False)],
)
def test_loopback(host: str, expected: bool) -> None:  # noqa: FBT001 (a table)
    assert is_loopback(host) is expected
