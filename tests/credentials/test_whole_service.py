"""An entry is looked for in the whole Secret Service, wherever it is and whoever wrote it."""

import asyncio
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from app.base.keyring_errors import (
    KeyringDismissedError,
    KeyringElsewhereError,
    KeyringError,
    KeyringNothingSharedError,
)
from app.base.secret import Secret
from app.credentials.backends import SharedVault
from app.credentials.keyring_store import KeyringStore
from tests.credentials.conftest import Enter
from tests.support.memories import Memory
from tests.support.secret_service import SecretServiceSession, VaultStub

SERVICE = "pixverse-account-inspector:default"
TWO = {"first": {"label": "First"}, "second": {"label": "Second"}}


@contextmanager
def vault(enter: Enter, **facts: object) -> Iterator[VaultStub]:
    """The keyring of our own, as the only one of a session."""
    with SecretServiceSession(keyring=False) as session, session.vault(**facts) as stub:
        enter(session.environ)
        yield stub


def keepassxc(enter: Enter, **facts: object) -> AbstractContextManager[VaultStub]:
    usual = {"process": "keepassxc", "collections": TWO, "default": "first"}
    return vault(enter, **{**usual, **facts})


# ---- GNOME Keyring, with two keyrings in it -----------------------------------------------------


def test_a_token_in_a_keyring_that_is_not_the_default_is_forgotten(
    session: SecretServiceSession, token: Secret
) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.choose_default(session.make_collection("Other"))
    asyncio.run(store.forget())
    assert session.found(SERVICE) == []


def test_a_token_in_a_keyring_that_is_not_the_default_is_read_and_replaced(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.choose_default(session.make_collection("Other"))
    assert asyncio.run(store.load()) == token
    asyncio.run(store.save(other_token))
    assert len(session.found(SERVICE)) == 1
    assert asyncio.run(KeyringStore().load()) == other_token


def test_an_entry_of_another_program_does_not_bring_the_old_token_back(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.store(SERVICE, token.reveal(), "application", "another")
    assert len(session.found(SERVICE)) == 2
    asyncio.run(store.save(other_token))
    assert len(session.found(SERVICE)) == 1
    assert session.lookup(SERVICE) == other_token.reveal()


def test_entries_in_two_keyrings_are_both_forgotten(
    session: SecretServiceSession, token: Secret
) -> None:
    session.store(SERVICE, token.reveal())
    session.choose_default(session.make_collection("Other"))
    session.store(SERVICE, token.reveal())
    assert len(session.found(SERVICE)) == 2
    asyncio.run(KeyringStore().forget())
    assert session.found(SERVICE) == []


def test_a_locked_keyring_without_an_entry_of_ours_is_not_unlocked(
    session: SecretServiceSession,
) -> None:
    session.lock()
    with session.stub("dismissing"):  # a prompt would be a refusal
        assert asyncio.run(KeyringStore().load()) is None
        asyncio.run(KeyringStore().forget())


@pytest.mark.usefixtures("session")
def test_the_place_is_remembered_without_a_secret(token: Secret) -> None:
    memory = Memory()
    store = KeyringStore(memory=memory)
    asyncio.run(store.save(token))
    ((keyring, label),) = memory.kept["default"]
    assert (keyring, label) == ("GNOME Keyring", "Login")
    assert store.where == "GNOME Keyring"
    asyncio.run(store.forget())
    assert memory.kept == {"default": []}


# ---- KeePassXC: databases that are open, closed, locked, on top ---------------------------------


def test_the_tab_on_top_does_not_matter(enter: Enter, token: Secret) -> None:
    with keepassxc(enter) as stub:
        store = KeyringStore(memory=Memory())
        asyncio.run(store.save(token))
        stub.change(default="second")
        assert asyncio.run(store.load()) == token
        asyncio.run(store.forget())
        assert stub.entries == []


def test_a_locked_database_is_opened_where_the_token_was_kept(enter: Enter, token: Secret) -> None:
    with keepassxc(enter) as stub:
        store = KeyringStore(memory=Memory())
        asyncio.run(store.save(token))
        stub.change(default="second", locked={"first": True, "second": True})
        stub.plan()
        assert asyncio.run(store.load()) == token
        assert stub.asked == ["unlock"]
        stub.change(locked={"first": True})
        asyncio.run(store.forget())
        assert stub.entries == []


def test_nothing_is_opened_at_a_first_start(enter: Enter) -> None:
    locked = {"first": {"label": "First", "locked": True}}
    with keepassxc(enter, collections=locked) as stub:
        assert asyncio.run(KeyringStore(memory=Memory()).load()) is None
        assert stub.asked == []


def test_what_was_asked_for_in_a_terminal_is_looked_for_in_locked_databases(
    enter: Enter, token: Secret
) -> None:
    locked = {"first": {"label": "First", "locked": True}}
    with keepassxc(enter, collections=locked) as stub:
        stub.plant("first", SERVICE, token.reveal())
        assert asyncio.run(KeyringStore().load()) == token


def test_a_token_that_is_not_found_where_it_was_kept_is_told(enter: Enter, token: Secret) -> None:
    """The database was closed: another one is open, in which nothing is."""
    memory = Memory(("KeePassXC", "Mine"))
    with keepassxc(enter):
        store = KeyringStore(memory=memory)
        for verb, action in (("read", store.load), ("forget", store.forget)):
            with pytest.raises(KeyringElsewhereError) as caught:
                asyncio.run(action())
            assert (caught.value.verb, caught.value.place) == (verb, "KeePassXC · Mine")
        assert memory.places("default") == [("KeePassXC", "Mine")]
        asyncio.run(store.save(token))
        assert memory.places("default") == [("KeePassXC", "First"), ("KeePassXC", "Mine")]


@pytest.mark.usefixtures("session")
def test_another_keyring_that_answers_does_not_pass_for_the_one_of_before() -> None:
    store = KeyringStore(memory=Memory(("KeePassXC", "Passwords")))
    with pytest.raises(KeyringElsewhereError) as caught:
        asyncio.run(store.forget())
    assert caught.value.place == "KeePassXC · Passwords"


@pytest.mark.usefixtures("session")
def test_a_token_that_its_owner_removed_in_the_keyring_is_no_longer_kept(token: Secret) -> None:
    memory = Memory()
    store = KeyringStore(memory=memory)
    asyncio.run(store.save(token))
    asyncio.run(KeyringStore().forget())  # another program's doing
    assert asyncio.run(store.load()) is None
    assert memory.places("default") == []


def test_no_new_database_is_asked_for(enter: Enter, token: Secret) -> None:
    with keepassxc(enter, collections={}, default="") as stub:
        with pytest.raises(KeyringNothingSharedError) as caught:
            asyncio.run(KeyringStore().save(token))
        assert caught.value.keyring == "KeePassXC"
        assert stub.asked == []


def test_what_is_removed_is_written_over_before(
    enter: Enter, token: Secret, other_token: Secret
) -> None:
    """So that the recycle bin, with ten older values of each entry, holds no token."""
    with keepassxc(enter) as stub:
        store = KeyringStore()
        asyncio.run(store.save(token))
        asyncio.run(store.save(other_token))
        asyncio.run(store.forget())
        assert len(stub.bin) == 11
        assert not {token.reveal(), other_token.reveal()} & {*stub.bin}


def test_a_refused_removal_leaves_the_token_as_it_was(enter: Enter, token: Secret) -> None:
    with keepassxc(enter, asks_for_entries=True) as stub:
        store = KeyringStore()
        asyncio.run(store.save(token))
        stub.plan("deny")
        with pytest.raises(KeyringDismissedError) as caught:
            asyncio.run(store.forget())
        assert caught.value.verb == "forget"
        assert stub.entries == [("first", token.reveal())]


def test_one_connection_is_asked_about_once(enter: Enter, token: Secret) -> None:
    with keepassxc(enter, asks_for_entries=True) as stub:
        stub.plant("first", SERVICE, token.reveal())
        vault = SharedVault("linux")
        for _ in range(3):
            assert asyncio.run(KeyringStore(vault=vault).load()) == token
        assert stub.asked == ["unlock"]


@pytest.mark.parametrize("answers", [["deny"], ["allow", "deny"]])
def test_each_prompt_may_be_refused(enter: Enter, token: Secret, answers: list[str]) -> None:
    """First the database, then the entry."""
    locked = {"first": {"label": "First", "locked": True}}
    with keepassxc(enter, collections=locked, asks_for_entries=True) as stub:
        stub.plant("first", SERVICE, token.reveal())
        store = KeyringStore()
        for action in (store.load, lambda: store.save(token), store.forget):
            stub.change(locked={"first": True})
            stub.plan(*answers)
            with pytest.raises(KeyringDismissedError):
                asyncio.run(action())
        assert stub.entries == [("first", token.reveal())]


def test_the_name_of_an_entry_is_short(enter: Enter, token: Secret) -> None:
    with keepassxc(enter) as stub:
        asyncio.run(KeyringStore("Studio").save(token))
        assert stub.labels == ["PixVerse Inspector: Studio"]


# ---- KWallet ------------------------------------------------------------------------------------


def test_the_first_wallet_has_kde_s_own_name(enter: Enter, token: Secret) -> None:
    with vault(enter, process="kwalletd5") as stub:
        asyncio.run(KeyringStore().save(token))
        assert stub.asked == ["create kdewallet"]
        assert stub.entries == [("kdewallet", token.reveal())]


def test_a_wallet_that_is_refused_is_not_made(enter: Enter, token: Secret) -> None:
    with vault(enter, process="kwalletd5", answers=["deny"]) as stub:
        with pytest.raises(KeyringDismissedError) as caught:
            asyncio.run(KeyringStore().save(token))
        assert caught.value.verb == "keep"
        assert stub.entries == []


def test_a_wallet_that_is_there_is_used_though_none_is_the_default(
    enter: Enter, token: Secret
) -> None:
    with vault(enter, process="kwalletd5", collections=TWO) as stub:
        asyncio.run(KeyringStore().save(token))
        assert stub.asked == []
        assert stub.entries == [("first", token.reveal())]


# ---- Another one in its place -------------------------------------------------------------------


def test_another_keyring_takes_over_while_the_window_lives(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    memory = Memory()
    store = KeyringStore(memory=memory)
    asyncio.run(store.save(token))
    session.kill_keyring()
    with session.vault(process="kwalletd5", collections=TWO, default="first") as stub:
        assert asyncio.run(store.describe()) == "KWallet"
        with pytest.raises(KeyringElsewhereError):
            asyncio.run(store.load())
        asyncio.run(store.save(other_token))
        assert stub.entries == [("first", other_token.reveal())]
        with pytest.raises(KeyringElsewhereError) as caught:
            asyncio.run(store.forget())  # done here; the other one holds one still
        assert caught.value.place.startswith("GNOME Keyring")
        assert stub.entries == []
    session.start_keyring()
    asyncio.run(store.forget())
    assert session.found(SERVICE) == []
    assert memory.places("default") == []


def test_the_name_of_an_error_of_the_bus_is_kept(enter: Enter, token: Secret) -> None:
    refuses = {"CreateItem": "AccessDenied"}
    with keepassxc(enter, refuses=refuses), pytest.raises(KeyringError) as caught:
        asyncio.run(KeyringStore().save(token))
    assert caught.value.dbus_error == "org.freedesktop.DBus.Error.AccessDenied"
