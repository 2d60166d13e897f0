"""The one place where exceptions of the network become classes of `app.base.errors`.

Only types and numbers of foreign exceptions are looked at. Their texts may quote headers, and with
them the token, so they go nowhere.
"""

import errno
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import anyio
import httpx
import socksio

from app.api.progress_trace import Stages
from app.api.proxy_failures import NO_PROXY, NO_TLS, proxy_failure, proxy_status
from app.api.trust import unusable_variable
from app.base.errors import (
    CertificateError,
    CertificateExpiredError,
    CertificateNotYetValidError,
    CertificateWrongHostError,
    ConnectionLostError,
    ConnectionRefusedByHostError,
    InspectorError,
    NameNotFoundError,
    NetworkError,
    NotEncryptedError,
    NotHttpError,
    ProxyError,
    SecureConnectionError,
    TokenMalformedError,
    TrustSettingError,
    UnreachableError,
)

_CERTIFICATE: Final[dict[int, type[CertificateError]]] = {
    # OpenSSL: X509_V_ERR_*
    9: CertificateNotYetValidError,
    10: CertificateExpiredError,
    62: CertificateWrongHostError,
    64: CertificateWrongHostError,
    # Windows: CERT_E_EXPIRED stands for both ends of its life
    0x800B0101: CertificateExpiredError,
    0x800B010F: CertificateWrongHostError,
    # macOS: errSecCertificateExpired, …NotValidYet, errSecHostNameMismatch
    -67818: CertificateExpiredError,
    -67819: CertificateNotYetValidError,
    -67602: CertificateWrongHostError,
}

_KINDS: Final[tuple[tuple[tuple[type[BaseException], ...], type[NetworkError]], ...]] = (
    ((ssl.SSLEOFError, ssl.SSLZeroReturnError), ConnectionLostError),
    ((ssl.SSLError,), SecureConnectionError),
    ((socket.gaierror,), NameNotFoundError),
    ((ConnectionRefusedError,), ConnectionRefusedByHostError),
    ((ConnectionResetError, ConnectionAbortedError, BrokenPipeError), ConnectionLostError),
    ((anyio.EndOfStream, anyio.BrokenResourceError), ConnectionLostError),
)
"""The first that fits decides."""

_TIMED_OUT: Final = {errno.ETIMEDOUT, getattr(errno, "WSAETIMEDOUT", errno.ETIMEDOUT)}
_ENDED: Final = ("peer closed", "peer unexpectedly closed", "Server disconnected")
FOREIGN: Final = (httpx.HTTPError, OSError, socksio.SOCKSError)
"""What the network may raise: `ssl.SSLError` is an OSError, and sometimes comes as it is."""


@contextmanager
def failures_named(stages: Stages) -> Iterator[None]:
    """Within it, whatever the network raises is raised as one of ours."""
    try:
        yield
    except FOREIGN as exc:
        raise network_error(exc, stages) from exc
    except AssertionError as exc:
        # How httpcore says that a SOCKS proxy speaks out of turn.
        if proxy := stages.proxy_in_the_way:
            raise ProxyError(**proxy, failure=NO_PROXY) from exc
        raise


def network_error(error: Exception, stages: Stages) -> InspectorError:
    """The class for what the network raised."""
    if proxy := stages.proxy_in_the_way:
        failure = proxy_failure(error, list(_causes(error)), proxy)
        return ProxyError(**proxy, failure=failure, proxy_status=proxy_status(error))
    if isinstance(error, httpx.TimeoutException):
        return stages.timed_out()
    if isinstance(error, httpx.LocalProtocolError):
        # Cannot be, the token having been looked at; but this text would quote it.
        return TokenMalformedError(fault="control")
    for cause in _causes(error):
        if found := _by_cause(cause, stages):
            return found
    return _named(_by_kind(error), stages)


def _by_kind(error: Exception) -> type[NetworkError]:
    """When nothing below says more."""
    if isinstance(error, httpx.RemoteProtocolError):
        # h11 has one class for both, and says which only in its text, which stays here.
        return ConnectionLostError if str(error).startswith(_ENDED) else NotHttpError
    if isinstance(error, httpx.ReadError | httpx.WriteError | httpx.CloseError):
        return ConnectionLostError
    return UnreachableError


def _by_cause(cause: BaseException, stages: Stages) -> InspectorError | None:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _certificate_error(cause, stages.host)
    if isinstance(cause, ssl.SSLError) and cause.reason in NO_TLS:
        return NotEncryptedError(host=stages.host)
    for kinds, found in _KINDS:
        if isinstance(cause, kinds):
            return _named(found, stages)
    if isinstance(cause, OSError) and cause.errno in _TIMED_OUT:
        return stages.timed_out()
    return None


def _named(kind: type[NetworkError], stages: Stages) -> NetworkError:
    if kind is ConnectionLostError and stages.is_securing:
        return ConnectionLostError(host=stages.host, phase="securing")
    return kind(host=stages.host)


def _certificate_error(cause: ssl.SSLCertVerificationError, host: str) -> NetworkError:
    found = _CERTIFICATE.get(cause.verify_code, CertificateError)
    # Nobody who is trusted vouches for it: perhaps since what was to be trusted was not found.
    variable = unusable_variable() if found is CertificateError else ""
    return TrustSettingError(host=host, variable=variable) if variable else found(host=host)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The chain below an exception, and what a group on it holds: an address each."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for inner in error.exceptions:
                yield from _causes(inner)
        error = error.__cause__ or error.__context__
