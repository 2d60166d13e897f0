"""Fake tokens and fake answers, put together at run time: nothing token-shaped stands in a file."""

import base64
import hashlib
from typing import Any

_EPOCH = 1_176_000_000_000_000_000
_SECOND = 1000 << 22


def fake_api_token(seed: object = 0) -> str:
    """Shaped like a useapi.net token; the same for the same seed."""
    digest = _digest("api", seed)
    return "user:" + "-".join((str(1000 + digest[0]), digest.hex()[:24]))


def unmistakable_api_token(seed: object = 0) -> str:
    """One of which no four characters in a row are in a word, or in a number."""
    consonants = "".join(
        "bcdfghjkmnpqrtvwxzBCDFGHJKMNPQRTVWXZ"[byte % 36] for byte in _digest("x", seed)
    )
    return "user:" + "-".join((str(1000 + _digest("api", seed)[0]), consonants[:24]))


def fake_discord_token(seed: object = 0) -> str:
    """Shaped like a Discord user token of today (26, 6 and 38 characters)."""
    digest = _digest("discord", seed)
    account = 1_000_000_000_000_000_000 + int.from_bytes(digest[:7], "big")
    return ".".join((_base64(str(account).encode()), _base64(digest[8:12]), _base64(digest[16:44])))


def channel_id(number: int) -> str:
    """The id of the channel of that number: a plausible one, seconds apart from the next."""
    return str(_EPOCH + number * _SECOND)


def accounts_document(count: int) -> dict[str, dict[str, Any]]:
    """An answer with `count` channels, nothing wrong with any; ten to a server."""
    return {
        channel_id(number): {
            "server": str(_EPOCH - (number // 10 + 1) * _SECOND),
            "channel": channel_id(number),
            "discord": fake_discord_token(number),
            "maxJobs": number % 10 + 1,
        }
        for number in range(count)
    }


def _digest(kind: str, seed: object) -> bytes:
    return hashlib.sha512(f"{kind} {seed}".encode()).digest()


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
