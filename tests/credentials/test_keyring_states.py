"""Locked, dismissed, absent, dead: each told apart; with a real keyring."""

import asyncio
import socket
import threading
from pathlib import Path

import pytest

from app.base.keyring_errors import (
    KeyringDismissedError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from app.base.secret import Secret
from app.credentials.keyring_store import KeyringStore
from tests.credentials.conftest import Enter
from tests.support.secret_service import SecretServiceSession

SERVICE = "pixverse-account-inspector:default"


def kind_of_all(store: KeyringStore, token: Secret) -> set[type[KeyringError]]:
    """How loading, saving and forgetting fail."""
    failed = set()
    for action in (store.load, lambda: store.save(token), store.forget):
        with pytest.raises(KeyringError) as caught:
            asyncio.run(action())
        failed.add(type(caught.value))
    return failed


# ---- Locked, and dismissed ----------------------------------------------------------------------


def test_locked_and_nobody_to_ask(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.lock()
    assert kind_of_all(store, token) == {KeyringLockedError}
    session.unlock()
    assert asyncio.run(store.load()) == token


def test_the_person_dismisses_the_prompt(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.lock()
    with session.stub("dismissing"):
        assert kind_of_all(store, token) == {KeyringDismissedError}
    session.unlock()
    assert asyncio.run(store.load()) == token


def test_the_person_unlocks_it(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.lock()
    with session.stub("allowing"):
        assert asyncio.run(store.load()) == token
    assert session.lookup(SERVICE) == token.reveal()


def test_the_prompt_of_another_keyring_is_dismissed(enter: Enter, token: Secret) -> None:
    wallet = {"kdewallet": {"label": "kdewallet", "locked": True}}
    with (
        SecretServiceSession(keyring=False) as session,
        session.vault(
            process="kwalletd6",
            collections=wallet,
            default="kdewallet",
            tells_locked=True,
            answers=["deny"] * 3,
        ) as vault,
    ):
        vault.plant("kdewallet", SERVICE, token.reveal())
        enter(session.environ)
        store = KeyringStore()
        assert kind_of_all(store, token) == {KeyringDismissedError}
        assert store.name == "KWallet"


def test_a_locked_keyring_costs_no_files(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.lock()
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(10):
        with pytest.raises(KeyringLockedError):
            asyncio.run(store.load())
    assert len(list(Path("/proc/self/fd").iterdir())) <= before


def test_reading_makes_no_keyring(enter: Enter, token: Secret) -> None:
    """On an account that never had one, only keeping may ask for the password of a new one."""
    with SecretServiceSession(unlocked=False) as session, session.stub("dismissing"):
        enter(session.environ)
        store = KeyringStore()
        assert asyncio.run(store.load()) is None
        asyncio.run(store.forget())
        with pytest.raises(KeyringDismissedError):
            asyncio.run(store.save(token))


def test_keeping_makes_a_keyring(enter: Enter, token: Secret) -> None:
    with SecretServiceSession(unlocked=False) as session, session.stub("allowing"):
        enter(session.environ)
        store = KeyringStore()
        asyncio.run(store.save(token))
        assert session.lookup(SERVICE) == token.reveal()
        assert asyncio.run(store.load()) == token


def test_a_keyring_that_cannot_be_made(enter: Enter, token: Secret) -> None:
    with SecretServiceSession(unlocked=False) as session:
        enter(session.environ)
        with pytest.raises(KeyringLockedError):
            asyncio.run(KeyringStore().save(token))


# ---- Absent -------------------------------------------------------------------------------------


def test_there_is_no_session(enter: Enter, token: Secret) -> None:
    enter({})
    assert kind_of_all(KeyringStore(), token) == {KeyringMissingError}


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "tcp:host=127.0.0.1", "nonsense", ""]
)
def test_the_session_is_somewhere_else(enter: Enter, token: Secret, address: str) -> None:
    enter({"DBUS_SESSION_BUS_ADDRESS": address})
    assert kind_of_all(KeyringStore(), token) == {KeyringMissingError}


def test_there_is_a_session_without_a_keyring(enter: Enter, token: Secret) -> None:
    with SecretServiceSession(keyring=False) as session:
        enter(session.environ)
        assert kind_of_all(KeyringStore(), token) == {KeyringMissingError}


def test_the_keyring_dies_and_comes_back(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.kill_keyring()
    assert kind_of_all(store, token) == {KeyringMissingError}
    session.start_keyring()
    assert asyncio.run(store.load()) == token


def test_the_session_dies(enter: Enter, token: Secret) -> None:
    with SecretServiceSession() as session:
        enter(session.environ)
        store = KeyringStore()
        asyncio.run(store.save(token))
    assert kind_of_all(store, token) == {KeyringMissingError}


def test_a_session_bus_that_does_not_answer(enter: Enter, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "bus"))
        listener.listen()
        enter({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}"})
        with pytest.raises(KeyringSilentError):
            asyncio.run(KeyringStore().load())


def test_a_session_bus_that_hangs_up(enter: Enter, tmp_path: Path) -> None:
    def greet_and_hang_up() -> None:
        with listener.accept()[0] as caller:
            caller.recv(1_024)
            caller.sendall(b"OK " + b"0" * 32 + b"\r\n")
            caller.recv(1_024)

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "bus"))
        listener.listen()
        bus = threading.Thread(target=greet_and_hang_up)
        bus.start()
        enter({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}"})
        with pytest.raises(KeyringMissingError):
            asyncio.run(KeyringStore().load())
        bus.join()
