"""Looks for pieces of secrets in what was written."""

import base64
from collections.abc import Iterable, Iterator

_WINDOW = 8
_TAIL = 4


def leaked(written: str | bytes, tokens: Iterable[str]) -> list[str]:
    """The pieces of `tokens`, in clear or in base64, that stand in `written`.

    The last four characters may be shown.
    """
    text = written.decode("utf-8", "replace") if isinstance(written, bytes) else written
    return [piece for token in tokens for piece in _pieces(token) if piece in text]


def _pieces(token: str) -> Iterator[str]:
    secret = token[:-_TAIL]
    for spelling in (secret, *_base64(secret.encode())):
        for start in range(len(spelling) - _WINDOW + 1):
            yield spelling[start : start + _WINDOW]


def _base64(data: bytes) -> Iterator[str]:
    for shift in range(3):
        inner = base64.urlsafe_b64encode(bytes(shift) + data).decode().rstrip("=")[4:-2]
        yield inner
        yield inner.replace("-", "+").replace("_", "/")
