"""Reads single JSON values leniently: a number written as a text, a text written as a number."""

import re
from typing import Final

import msgspec

LARGEST: Final = 10**15
"""Beyond this, a number of jobs says nothing, and printing it may even fail."""

_TEXT: Final = msgspec.json.Decoder(str)
_FLOAT: Final = msgspec.json.Decoder(float)
_INTEGER: Final = re.compile(rb"-?\d{1,20}\Z")


def first_byte(raw: memoryview) -> bytes:
    """The first byte of a JSON value, which tells its type."""
    return bytes(raw[:1])


def read_text(raw: memoryview) -> tuple[str | None, bool]:
    """The text, and whether it is of the documented type. A number keeps all of its digits."""
    if first_byte(raw) == b'"':
        return _TEXT.decode(raw), True
    if first_byte(raw) == b"n":
        return None, True
    return (bytes(raw).decode() if _INTEGER.match(raw) else None), False


def read_whole_number(raw: memoryview) -> tuple[int | None, bool]:
    """The number, and whether it is of the documented type. ``8.0`` is a whole number in JSON."""
    if first_byte(raw) == b"n":
        return None, True
    if first_byte(raw) == b'"':
        text = _TEXT.decode(raw).strip().encode()
        return (_bounded(int(text)) if _INTEGER.match(text) else None), False
    if first_byte(raw) not in {b"{", b"[", b"t", b"f"}:
        number = _decode_float(raw)
        whole = _bounded(int(number)) if number.is_integer() else None
        return whole, whole is not None
    return None, False


def read_number(raw: memoryview) -> tuple[float | None, bool]:
    """The number, and whether it is of the documented type; it may have a fraction."""
    if first_byte(raw) == b"n":
        return None, True
    if first_byte(raw) in {b"{", b"[", b"t", b"f", b'"'}:
        return None, False
    number = _decode_float(raw)
    return (number, True) if abs(number) <= LARGEST else (None, False)


def read_truth(raw: memoryview) -> tuple[bool | None, bool]:
    """Yes or no, and whether it is of the documented type."""
    known = {b"t": True, b"f": False, b"n": None}
    begin = first_byte(raw)
    return known.get(begin), begin in known


def _decode_float(raw: memoryview) -> float:
    try:
        return _FLOAT.decode(raw)
    except msgspec.ValidationError:  # out of the range of a float
        return float("inf")


def _bounded(number: int) -> int | None:
    return number if abs(number) <= LARGEST else None
