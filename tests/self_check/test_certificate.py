"""Read by a library that knows nothing of ours."""

import ipaddress
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.self_check import certificate


@pytest.mark.parametrize("_time", range(20))  # numbers in it are shorter now and then
def test_another_library_takes_it_for_what_it_says(_time: int) -> None:
    shown, key = certificate.make("127.0.0.1")
    read = x509.load_pem_x509_certificate(shown.encode())
    private = load_pem_private_key(key.encode(), password=None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    assert private.public_key() == read.public_key()
    read.verify_directly_issued_by(read)
    names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress) == [ipaddress.ip_address("127.0.0.1")]
    assert read.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert read.not_valid_before_utc < datetime.now(UTC) < read.not_valid_after_utc
    assert (read.not_valid_after_utc - read.not_valid_before_utc).days <= 2


def test_no_two_are_the_same() -> None:
    assert certificate.make("127.0.0.1") != certificate.make("127.0.0.1")
