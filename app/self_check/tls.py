"""A real TLS server on this computer, and whether the program trusts as it should."""

import asyncio
import socket
import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.accounts.reading import listing_endpoint
from app.api.client import ApiClient
from app.api.trust import system_trust, unusable_variable
from app.base.errors import AnswerError, CertificateError, TrustSettingError
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from app.self_check import certificate

_HOST: Final = "127.0.0.1"
"""Not a name: a bare system may not know even its own."""
_PATIENCE: Final = 10.0
_ANSWER: Final = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"


class NotRefusedError(Exception):
    """A server that nothing trusts was talked to."""


def check() -> str:
    """Talks to a server that is trusted, and finds that one that is not is refused.

    Raises:
        TrustSettingError: What this computer is told to trust is not there.
        NotRefusedError: It is not.
        Exception: Anything that can go wrong with a connection.
    """
    if variable := unusable_variable():
        raise TrustSettingError(variable=variable)
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder)) as (port, trusted):
        version = _talk(port, trusted)
        try:
            client = ApiClient(f"https://{_HOST}:{port}")
            asyncio.run(client.ask(listing_endpoint(DEFAULT_SERVICE), Secret("none")))
        except AnswerError as error:
            raise NotRefusedError from error
        except CertificateError:
            return f"{version}, {ssl.OPENSSL_VERSION}; an unknown certificate is refused"
    raise NotRefusedError


def _talk(port: int, trusted: str) -> str:
    """As the program does, except that one more certificate is trusted; returns the protocol."""
    context = system_trust()
    context.load_verify_locations(cadata=trusted)
    with (
        socket.create_connection((_HOST, port), _PATIENCE) as plain,
        context.wrap_socket(plain, server_hostname=_HOST) as line,
    ):
        line.sendall(f"GET / HTTP/1.1\r\nHost: {_HOST}\r\n\r\n".encode("ascii"))
        if not line.recv(len(_ANSWER)).startswith(b"HTTP/1.1 200"):
            raise ConnectionError
        return line.version() or ""


@contextmanager
def _server(folder: Path) -> Iterator[tuple[int, str]]:
    """Its port, and its certificate."""
    shown, key = certificate.make(_HOST)
    files = folder / "certificate.pem", folder / "key.pem"
    for path, text in zip(files, (shown, key), strict=True):
        path.write_text(text, encoding="ascii")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    with socket.create_server((_HOST, 0)) as listener:
        threading.Thread(target=_serve, args=(listener, context), daemon=True).start()
        yield listener.getsockname()[1], shown
        # A thread that waits here does not notice that its socket is closed.
        with suppress(OSError), socket.create_connection(listener.getsockname(), _PATIENCE):
            listener.close()


def _serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    while listener.fileno() >= 0:
        with suppress(OSError):
            plain, _ = listener.accept()
            plain.settimeout(_PATIENCE)
            with plain, context.wrap_socket(plain, server_side=True) as line:
                line.recv(4096)
                line.sendall(_ANSWER)
