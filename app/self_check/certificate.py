"""A certificate for this computer, made for one check and forgotten with it.

The check of TLS needs one that nothing trusts. It cannot be kept in the program: a private key in a
repository is reported by every scanner, rightly, and a certificate that lives long is refused by
macOS. The standard library cannot make one, and a package only for this would be the largest part
of the program on Windows and macOS. So here is as much of X.509 and of the curve P-256 as it takes.

Good for nothing else: the arithmetic takes more time for some keys than for others.
"""

import base64
import hashlib
import ipaddress
import secrets
from datetime import UTC, datetime, timedelta
from typing import Final

# The curve: https://csrc.nist.gov/pubs/sp/800/186/final, section 3.2.1.3.
_P: Final = 2**256 - 2**224 + 2**192 + 2**96 - 1
_N: Final = 0xFFFFFFFF_00000000_FFFFFFFF_FFFFFFFF_BCE6FAAD_A7179E84_F3B9CAC2_FC632551
_G: Final = (
    0x6B17D1F2_E12C4247_F8BCE6E5_63A440F2_77037D81_2DEB33A0_F4A13945_D898C296,
    0x4FE342E2_FE1A7F9B_8EE7EB4A_7C0F9E16_2BCE3357_6B315ECE_CBB64068_37BF51F5,
)

_Point = tuple[int, int] | None
"""None is the point at infinity."""

_INTEGER, _BITS, _OCTETS, _OID, _TEXT, _TIME, _SEQUENCE, _SET = 2, 3, 4, 6, 12, 23, 48, 49
_SIGNED_WITH: Final = "1.2.840.10045.4.3.2"  # ecdsa-with-SHA256
_KEY_KIND: Final = "1.2.840.10045.2.1"  # id-ecPublicKey
_CURVE: Final = "1.2.840.10045.3.1.7"  # prime256v1
_SLACK: Final = timedelta(days=1)


def make(address: str) -> tuple[str, str]:
    """A certificate for an IPv4 address that signs itself, and its key, both as PEM."""
    private = secrets.randbelow(_N - 1) + 1
    public = _times(private, _G)
    body = _to_be_signed(address, _bytes_of(public))
    certificate = _der(_SEQUENCE, body, _algorithm(_SIGNED_WITH), _bits(_signature(body, private)))
    key = _der(
        _SEQUENCE,
        _integer(1),
        _der(_OCTETS, private.to_bytes(32)),
        _der(0xA0, _oid(_CURVE)),
        _der(0xA1, _bits(_bytes_of(public))),
    )
    return _pem("CERTIFICATE", certificate), _pem("EC PRIVATE KEY", key)


def _to_be_signed(address: str, public: bytes) -> bytes:
    now = datetime.now(UTC)
    name = _der(_SEQUENCE, _der(_SET, _der(_SEQUENCE, _oid("2.5.4.3"), _text(address))))
    return _der(
        _SEQUENCE,
        _der(0xA0, _integer(2)),
        _integer(secrets.randbits(63)),
        _algorithm(_SIGNED_WITH),
        name,
        _der(_SEQUENCE, _time(now - _SLACK), _time(now + _SLACK)),
        name,
        _der(_SEQUENCE, _algorithm(_KEY_KIND, _CURVE), _bits(public)),
        _der(0xA3, _der(_SEQUENCE, *_extensions(address))),
    )


def _extensions(address: str) -> list[bytes]:
    yes = bytes((1, 1, 255))
    server = _oid("1.3.6.1.5.5.7.3.1")
    alternative = _der(0x87, ipaddress.IPv4Address(address).packed)
    return [
        _der(_SEQUENCE, _oid("2.5.29.19"), yes, _der(_OCTETS, _der(_SEQUENCE, yes))),  # its own CA
        _der(_SEQUENCE, _oid("2.5.29.37"), _der(_OCTETS, _der(_SEQUENCE, server))),
        _der(_SEQUENCE, _oid("2.5.29.17"), _der(_OCTETS, _der(_SEQUENCE, alternative))),
    ]


# ---- The curve ------------------------------------------------------------------------------


def _plus(one: _Point, other: _Point) -> _Point:
    if one is None or other is None:
        return one or other
    (x1, y1), (x2, y2) = one, other
    if x1 == x2:
        if (y1 + y2) % _P == 0:
            return None
        slope = 3 * (x1 * x1 - 1) * pow(2 * y1, -1, _P) % _P  # the curve's a is -3
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, _P) % _P
    x3 = (slope * slope - x1 - x2) % _P
    return x3, (slope * (x1 - x3) - y1) % _P


def _times(factor: int, point: _Point) -> tuple[int, int]:
    total: _Point = None
    while factor:
        if factor & 1:
            total = _plus(total, point)
        point = _plus(point, point)
        factor >>= 1
    if total is None:
        raise ArithmeticError
    return total


def _signature(message: bytes, private: int) -> bytes:
    digest = int.from_bytes(hashlib.sha256(message).digest())
    once = secrets.randbelow(_N - 1) + 1
    r = _times(once, _G)[0] % _N
    s = pow(once, -1, _N) * (digest + r * private) % _N
    return _der(_SEQUENCE, _integer(r), _integer(s))


def _bytes_of(point: tuple[int, int]) -> bytes:
    return b"\4" + point[0].to_bytes(32) + point[1].to_bytes(32)


# ---- How it is written ----------------------------------------------------------------------


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + content


def _integer(value: int) -> bytes:
    return _der(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1))


def _bits(content: bytes) -> bytes:
    return _der(_BITS, b"\0", content)


def _text(text: str) -> bytes:
    return _der(_TEXT, text.encode("utf-8"))


def _time(moment: datetime) -> bytes:
    return _der(_TIME, moment.strftime("%y%m%d%H%M%SZ").encode("ascii"))


def _algorithm(*identifiers: str) -> bytes:
    return _der(_SEQUENCE, *map(_oid, identifiers))


def _oid(dotted: str) -> bytes:
    first, second, *rest = map(int, dotted.split("."))
    content = bytearray((40 * first + second,))
    for number in rest:
        septets = [number & 0x7F]
        while number := number >> 7:
            septets.append(number & 0x7F | 0x80)
        content += bytes(reversed(septets))
    return _der(_OID, bytes(content))


def _pem(label: str, content: bytes) -> str:
    lines = base64.encodebytes(content).decode("ascii")
    return f"-----BEGIN {label}-----\n{lines}-----END {label}-----\n"
