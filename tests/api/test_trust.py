"""The environment variables that decide whom OpenSSL trusts, and those that are not asked."""

from pathlib import Path

import pytest
import trustme

from app.api.trust import unusable_variable
from app.base import errors
from tests.support import certificates
from tests.support.certificates import issued
from tests.support.checking import failure, listed
from tests.support.server import LoopbackServer

HOST = "localhost"


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def nowhere(tmp_path: Path) -> dict[str, Path]:
    """Places without a certificate."""
    (tmp_path / "words").write_text("no certificate", encoding="utf-8")
    (tmp_path / "empty").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "authority.pem").touch()  # OpenSSL looks for other names
    return {name: tmp_path / name for name in ("missing", "words", "empty", "folder")}


@pytest.mark.parametrize("place", ["missing", "words", "empty", "folder"])
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_a_variable_that_leads_nowhere_is_named(
    variable: str, place: str, nowhere: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(nowhere[place]))
    with LoopbackServer(tls=issued(trustme.CA(), HOST), host=HOST) as server:
        error = failure(server.origin)
        assert server.requests == []
    assert isinstance(error, errors.TrustSettingError)
    assert error.variable == variable


def test_without_them_a_stranger_is_a_stranger() -> None:
    with LoopbackServer(tls=issued(trustme.CA(), HOST), host=HOST) as server:
        assert type(failure(server.origin)) is errors.CertificateError


def test_what_is_wrong_with_a_known_certificate_comes_first(
    nowhere: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority_file(authority, tmp_path)))
    monkeypatch.setenv("SSL_CERT_DIR", str(nowhere["missing"]))
    with LoopbackServer(tls=issued(authority, "other.invalid"), host=HOST) as server:
        assert type(failure(server.origin)) is errors.CertificateWrongHostError


def test_certificates_that_are_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = certificates.authority_file(trustme.CA(), tmp_path)
    (tmp_path / "hashed").mkdir()
    (tmp_path / "hashed" / "0a1B2c3d.0").write_bytes(file.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert unusable_variable() == ""
    monkeypatch.setenv("SSL_CERT_DIR", f"{tmp_path}/missing:{tmp_path}/hashed")
    assert unusable_variable() == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_they_are_not_read_they_are_not_blamed(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert unusable_variable() == ""


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_variables_of_other_programs_make_nobody_trusted(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    monkeypatch.setenv(variable, str(certificates.authority_file(authority, tmp_path)))
    with LoopbackServer(tls=issued(authority, HOST), host=HOST) as server:
        assert type(failure(server.origin)) is errors.CertificateError


def test_no_variable_has_the_keys_of_a_connection_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With them, whoever recorded the connection could read the token."""
    authority = trustme.CA()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority_file(authority, tmp_path)))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with LoopbackServer(tls=issued(authority, HOST), host=HOST) as server:
        assert len(listed(server.origin)) == 3
    assert not (tmp_path / "keys").exists()
