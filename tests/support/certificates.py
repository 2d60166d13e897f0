"""Certificates of a test authority, good and bad in every way."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

_DAY = timedelta(days=1)


def self_signed(host: str) -> ssl.SSLContext:
    """A server that is its own authority."""
    return _context(trustme.CA().issue_cert(host), chain=False)


def issued(authority: trustme.CA, host: str) -> ssl.SSLContext:
    """A server with a certificate for `host` that is valid now."""
    return _context(authority.issue_cert(host))


def expired(authority: trustme.CA, host: str) -> ssl.SSLContext:
    """One that ended yesterday."""
    now = datetime.now(UTC)
    return _context(authority.issue_cert(host, not_before=now - 9 * _DAY, not_after=now - _DAY))


def not_yet_valid(authority: trustme.CA, host: str) -> ssl.SSLContext:
    """One that begins tomorrow."""
    now = datetime.now(UTC)
    return _context(authority.issue_cert(host, not_before=now + _DAY, not_after=now + 9 * _DAY))


def authority_file(authority: trustme.CA, folder: Path) -> Path:
    """The authority's own certificate, for ``SSL_CERT_FILE``."""
    path = folder / "authority.pem"
    authority.cert_pem.write_to_path(path)
    return path


def _context(certificate: trustme.LeafCert, *, chain: bool = True) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if chain:
        certificate.configure_cert(context)
    else:
        certificate.configure_cert(context)
    return context
