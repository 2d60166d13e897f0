"""``Retry-After``, as anyone may send it."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from app.api.retries import retry_at

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("120", 120),
        (" 7 ", 7),
        ("Sun, 22 Nov 2026 10:05:00 GMT", 300),
        ("Sun, 22 Nov 2026 10:05:00", 300),
        ("Sun, 22 Nov 2026 12:05:00 +0200", 300),
        ("Sunday, 22-Nov-26 10:05:00 GMT", 300),
    ],
)
def test_understood(text: str, seconds: int) -> None:
    found = retry_at(httpx.Headers({"retry-after": text}), NOW)
    assert found == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "-1", "1.5", "+5", "1e3", "٣", "9" * 8, "9" * 500, "0x10", "12 s"),
        "Sat, 21 Nov 2026 10:05:00 GMT",
        "Sun, 22 Nov 2126 10:05:00 GMT",
        "Sun, 99 Nov 2026 10:05:00 GMT",
        "Sun, 22 Nov 2026 10:05:00 +9999",
        "Fri, 31 Dec 9999 23:59:59 -1200",
        "Mon, 01 Jan 0001 00:00:00 +1200",
    ],
)
def test_not_understood(text: str) -> None:
    headers = httpx.Headers([(b"retry-after", text.encode())])
    assert retry_at(headers, NOW) is None


def test_missing() -> None:
    assert retry_at(httpx.Headers(), NOW) is None


def test_the_time_is_that_of_this_computer() -> None:
    before = datetime.now(UTC)
    found = retry_at(httpx.Headers({"retry-after": "60"}))
    assert found is not None
    assert timedelta(seconds=60) <= found - before <= timedelta(seconds=70)
