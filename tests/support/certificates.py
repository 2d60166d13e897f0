"""Certificates of a test authority, good and bad in every way."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = timedelta(days=1)


def self_signed(host: str, folder: Path) -> ssl.SSLContext:
    """A server that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + _DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "self-signed.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


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


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
