"""A keyring for the tests of this folder."""

from collections.abc import Iterator, Mapping

import pytest

from app.base.secret import Secret
from tests.support.secret_service import SecretServiceSession


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch) -> "Enter":
    return Enter(monkeypatch)


class Enter:
    """Puts the test's own process into a session."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, environ: Mapping[str, str]) -> None:
        self._monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        for name, value in environ.items():
            self._monkeypatch.setenv(name, value)


@pytest.fixture
def session(enter: Enter) -> Iterator[SecretServiceSession]:
    """In a session with an unlocked, empty keyring."""
    with SecretServiceSession() as session:
        enter(session.environ)
        yield session


@pytest.fixture
def token() -> Secret:
    """Of the usual shape; put together here, so that no file holds anything like it."""
    return Secret("user:1842-" + "a1B2c3D4e5F6")


@pytest.fixture
def other_token() -> Secret:
    return Secret("user:77-" + "z9Y8x7W6v5U4")
