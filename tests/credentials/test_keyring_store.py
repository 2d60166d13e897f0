"""What is kept, given back and forgotten; with a real keyring."""

import asyncio

import pytest

from app.base.errors import TokenMalformedError
from app.base.keyring_errors import KeyringBrokenEntryError, KeyringMissingError
from app.base.secret import Secret
from app.credentials import providers
from app.credentials.keyring_store import KeyringStore, service_of
from tests.credentials.conftest import Enter
from tests.support.secret_service import SecretServiceSession

SERVICE = "pixverse-account-inspector:default"


# ---- Stored, and nothing stored -----------------------------------------------------------------


@pytest.mark.usefixtures("session")
def test_nothing_is_stored_at_first() -> None:
    assert asyncio.run(KeyringStore().load()) is None


def test_what_is_saved_is_there_for_the_next_one(
    session: SecretServiceSession, token: Secret
) -> None:
    asyncio.run(KeyringStore().save(token))
    assert session.lookup(SERVICE) == token.reveal()
    assert asyncio.run(KeyringStore().load()) == token


def test_a_new_token_takes_the_place_of_the_old_one(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    asyncio.run(store.save(other_token))
    assert asyncio.run(store.load()) == other_token
    assert session.entries(SERVICE) == 1


def test_what_is_forgotten_is_gone(session: SecretServiceSession, token: Secret) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    asyncio.run(store.forget())
    assert session.lookup(SERVICE) is None
    assert asyncio.run(store.load()) is None


@pytest.mark.usefixtures("session")
def test_there_may_be_nothing_to_forget() -> None:
    asyncio.run(KeyringStore().forget())


def test_forgetting_leaves_no_second_entry(session: SecretServiceSession, token: Secret) -> None:
    """Another program may have written one besides."""
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.store(SERVICE, token.reveal(), "application", "another")
    assert session.entries(SERVICE) == 2
    asyncio.run(store.forget())
    assert session.entries(SERVICE) == 0


def test_profiles_do_not_touch_each_other(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    first, second = KeyringStore("studio"), KeyringStore("über uns")
    asyncio.run(first.save(token))
    asyncio.run(second.save(other_token))
    assert session.lookup(service_of("über uns")) == other_token.reveal()
    asyncio.run(second.forget())
    assert asyncio.run(first.load()) == token


def test_what_could_not_be_used_is_not_kept(session: SecretServiceSession) -> None:
    with pytest.raises(TokenMalformedError) as caught:
        asyncio.run(KeyringStore().save(Secret("naïve")))
    assert caught.value.fault == "not_ascii"
    assert session.entries(SERVICE) == 0


# ---- Broken -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "planted",
    [b"\xff\xfe\xfd", b"  ", "naïve".encode(), b"x" * 1_001, b"a\x00b"],
    ids=["no text", "empty", "not ASCII", "too long", "control"],
)
def test_an_entry_that_is_no_token_is_broken_and_can_be_replaced(
    session: SecretServiceSession, token: Secret, planted: bytes
) -> None:
    store = KeyringStore()
    session.store(SERVICE, planted)
    with pytest.raises(KeyringBrokenEntryError) as caught:
        asyncio.run(store.load())
    assert caught.value.keyring == "GNOME Keyring"
    asyncio.run(store.forget())
    asyncio.run(store.save(token))
    assert asyncio.run(store.load()) == token


def test_an_entry_written_by_hand_is_cleaned(session: SecretServiceSession, token: Secret) -> None:
    session.store(SERVICE, f"Bearer {token.reveal()}\n")
    assert asyncio.run(KeyringStore().load()) == token


# ---- Its name -----------------------------------------------------------------------------------


def test_a_keyring_outside_of_the_sandbox_has_a_plain_name() -> None:
    assert providers._kind_of_process(0).name == "Secret Service"


@pytest.mark.usefixtures("session")
def test_the_keyring_is_named() -> None:
    store = KeyringStore()
    assert store.name == ""
    assert asyncio.run(store.describe()) == "GNOME Keyring"
    assert store.name == "GNOME Keyring"


@pytest.mark.parametrize(
    ("process", "name"),
    [
        ("kwalletd5", "KWallet"),
        ("kwalletd6", "KWallet"),
        ("ksecretd", "KWallet"),
        ("keepassxc", "KeePassXC"),
        ("something-else", "Secret Service"),
    ],
)
def test_a_keyring_is_known_by_its_process(enter: Enter, process: str, name: str) -> None:
    with SecretServiceSession(keyring=False) as session, session.stub("silent", process):
        enter(session.environ)
        assert asyncio.run(KeyringStore().describe()) == name


def test_nothing_is_named_where_nothing_is(enter: Enter) -> None:
    with SecretServiceSession(keyring=False) as session:
        enter(session.environ)
        with pytest.raises(KeyringMissingError):
            asyncio.run(KeyringStore().describe())


def test_naming_a_locked_keyring_does_not_prompt(session: SecretServiceSession) -> None:
    session.lock()
    with session.stub("unattended"):
        assert asyncio.run(KeyringStore(patience=20).describe()) == "GNOME Keyring"


# ---- Discretion ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("session")
def test_nothing_is_logged(token: Secret, caplog: pytest.LogCaptureFixture) -> None:
    store = KeyringStore()
    with caplog.at_level("DEBUG"):
        asyncio.run(store.save(token), debug=True)
        asyncio.run(store.load(), debug=True)
    assert token.reveal() not in caplog.text
