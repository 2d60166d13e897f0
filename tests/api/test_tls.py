"""Certificates, good and bad, over real TLS on loopback."""

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from app.base import errors
from app.guidance.guidance import ActionKind
from app.guidance.guide import guide
from tests.support import certificates
from tests.support.certificates import issued
from tests.support.checking import HASTY, TOKEN, failure, listed
from tests.support.faults import hang, reset
from tests.support.loopback import Loopback
from tests.support.server import LoopbackServer

HOST = "localhost"


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The authority, known to this computer."""
    path = certificates.authority_file(authority, tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return authority


def _asked(context: ssl.SSLContext) -> errors.InspectorError:
    with LoopbackServer(tls=context, host=HOST) as server:
        error = failure(server.origin)
        assert server.requests == []
    assert isinstance(error, errors.NetworkError)
    assert error.host == server.origin.removeprefix("https://")
    return error


def test_an_authority_in_ssl_cert_file_is_trusted(trusted: trustme.CA) -> None:
    with LoopbackServer(tls=issued(trusted, HOST), host=HOST) as server:
        accounts = listed(server.origin)
        assert len(accounts) == 3
        assert [request.token for request in server.requests] == [TOKEN.reveal()]


def test_an_address_instead_of_a_name_can_be_certified(trusted: trustme.CA) -> None:
    with LoopbackServer(tls=issued(trusted, "127.0.0.1")) as server:
        assert len(listed(server.origin)) == 3


def test_an_unknown_authority_is_not_trusted(authority: trustme.CA) -> None:
    assert type(_asked(issued(authority, HOST))) is errors.CertificateError


def test_trust_is_looked_up_anew_for_each_check(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LoopbackServer(tls=issued(authority, HOST), host=HOST) as server:
        failure(server.origin)
        path = certificates.authority_file(authority, tmp_path)
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        assert len(listed(server.origin)) == 3


@pytest.mark.usefixtures("trusted")
def test_a_server_cannot_vouch_for_itself(tmp_path: Path) -> None:
    assert type(_asked(certificates.self_signed(HOST, tmp_path))) is errors.CertificateError


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (certificates.expired, errors.CertificateExpiredError),
        (certificates.not_yet_valid, errors.CertificateNotYetValidError),
    ],
)
def test_a_certificate_has_its_time(
    make: Callable[[trustme.CA, str], ssl.SSLContext],
    expected: type[errors.CertificateError],
    trusted: trustme.CA,
) -> None:
    assert type(_asked(make(trusted, HOST))) is expected


@pytest.mark.parametrize("name", ["other.invalid", "127.0.0.1"])
def test_a_certificate_is_for_one_host(name: str, trusted: trustme.CA) -> None:
    assert type(_asked(issued(trusted, name))) is errors.CertificateWrongHostError


def test_a_certificate_for_a_name_is_not_one_for_the_address(trusted: trustme.CA) -> None:
    with LoopbackServer(tls=issued(trusted, HOST)) as server:
        assert type(failure(server.origin)) is errors.CertificateWrongHostError


def test_each_fault_has_words_of_its_own_and_none_offers_a_way_round(
    trusted: trustme.CA, tmp_path: Path
) -> None:
    contexts = (
        certificates.self_signed(HOST, tmp_path),
        certificates.expired(trusted, HOST),
        certificates.not_yet_valid(trusted, HOST),
        issued(trusted, "other.invalid"),
    )
    found = [guide(_asked(context)) for context in contexts]
    assert len({guidance.title for guidance in found}) == len(contexts)
    assert {action.kind for guidance in found for action in guidance.actions} == {
        ActionKind.TRY_AGAIN
    }


# ---- TLS that fails for other reasons ---------------------------------------------------------


class _AnswersHello(Loopback):
    """Reads the client's greeting, then says `words`."""

    words = b""

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10_000)
        writer.write(self.words)
        await writer.drain()
        if self.words == b"hang":
            await hang(reader, writer)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (b"\x15\x03\x03\x00\x02\x02\x46", errors.SecureConnectionError),  # no common version
        (b"", errors.ConnectionLostError),
    ],
    ids=["alert", "closes"],
)
def test_no_handshake(words: bytes, expected: type[errors.NetworkError]) -> None:
    with _AnswersHello() as server:
        server.words = words
        assert type(failure(f"https://127.0.0.1:{server.port}")) is expected


def test_plain_text_where_encryption_is_expected() -> None:
    """A network that wants people to sign in."""
    for words in (b"HTTP/1.1 302 Found\r\nLocation: http://portal/\r\n\r\n", b"220 hello\r\n"):
        with _AnswersHello() as server:
            server.words = words
            error = failure(f"https://127.0.0.1:{server.port}")
        assert type(error) is errors.NotEncryptedError
        assert guide(error).steps[0].startswith("In a hotel or café?")


def test_a_connection_that_is_reset_before_it_is_encrypted() -> None:
    class Resets(Loopback):
        async def converse(
            self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> None:
            await reader.read(5)
            await reset(reader, writer)

    with Resets() as server:
        error = failure(f"https://127.0.0.1:{server.port}")
    assert type(error) is errors.ConnectionLostError
    words = guide(error)
    assert "before it was encrypted" in words.summary
    assert any(step.startswith("In a hotel or café?") for step in words.steps)
    assert not any("Wi-Fi" in step for step in words.steps)


def test_a_handshake_that_never_ends() -> None:
    class Silent(Loopback):
        async def converse(
            self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
        ) -> None:
            await hang(reader, writer)

    with Silent() as server:
        limits = type(HASTY)(connect=0.3, sleep=HASTY.sleep)
        error = failure(f"https://127.0.0.1:{server.port}", limits=limits)
        assert isinstance(error, errors.TimedOutError)
        assert error.phase == "securing"
        assert server.connections == 3


def test_only_versions_of_tls_that_are_safe() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(HOST).configure_cert(context)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1 is deprecated"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    error = _asked(context)  # some servers say why before they close, some do not
    assert isinstance(error, errors.SecureConnectionError | errors.ConnectionLostError)
