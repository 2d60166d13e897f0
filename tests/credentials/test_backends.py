"""The keyrings of the other systems: the library's real classes, over a vault that is a dict."""

import asyncio
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from keyring.backends import Windows, macOS

from app.base.keyring_errors import (
    KeyringDismissedError,
    KeyringEntryTooLongError,
    KeyringMissingError,
)
from app.base.secret import Secret
from app.credentials.api_token import MAX_LENGTH
from app.credentials.backends import SharedVault, open_vault
from app.credentials.keyring_store import KeyringStore
from app.credentials.vault import Asking, Entry

SERVICE = "pixverse-account-inspector:default"
ENTRY = Entry("default", SERVICE, "api-token")


class VaultError(Exception):
    """What ``pywintypes.error`` is."""

    def __init__(self, code: int, function: str) -> None:
        super().__init__(code, function, "some words")
        self.winerror, self.funcname = code, function


class CredentialManager(SimpleNamespace):
    """The four calls of ``win32cred`` that the library makes."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_LOCAL_MACHINE = 2
    CRED_PERSIST_ENTERPRISE = 3

    def __init__(self) -> None:
        super().__init__(entries={})

    def CredRead(self, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803, ARG002
        if TargetName not in self.entries:
            raise VaultError(1168, "CredRead")
        entry = dict(self.entries[TargetName])
        entry["CredentialBlob"] = entry["CredentialBlob"].encode("utf-16-le")
        return entry

    def CredWrite(self, credential: dict[str, Any], flags: int) -> None:  # noqa: N802, ARG002
        if len(credential["CredentialBlob"]) > 1_280:
            raise VaultError(1783, "CredWrite")
        self.entries[credential["TargetName"]] = credential

    def CredDelete(self, Type: int, TargetName: str) -> None:  # noqa: N802, N803, ARG002
        del self.entries[TargetName]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> CredentialManager:
    manager = CredentialManager()
    monkeypatch.setattr(Windows, "missing_deps", False)
    monkeypatch.setattr(Windows, "win32cred", manager, raising=False)
    monkeypatch.setattr(Windows, "pywintypes", SimpleNamespace(error=VaultError), raising=False)
    return manager


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> "Keychain":
    keychain = Keychain()
    monkeypatch.setattr(macOS, "api", keychain, raising=False)
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    return keychain


class Keychain(SimpleNamespace):
    """What the library's ``macOS.api`` offers."""

    class Error(Exception):
        pass

    class NotFound(Error):  # noqa: N818 (the library's name)
        pass

    class KeychainDenied(Error):  # noqa: N818 (the same)
        pass

    def __init__(self) -> None:
        super().__init__(entries={}, denied=False)

    def set_generic_password(self, _: None, service: str, user: str, password: str) -> None:
        self.check()
        self.entries[service, user] = password

    def find_generic_password(self, _: None, service: str, user: str) -> str:
        self.check()
        if (service, user) not in self.entries:
            raise Keychain.NotFound(-25300, "some words")
        return str(self.entries[service, user])

    def delete_generic_password(self, _: None, service: str, user: str) -> None:
        self.find_generic_password(None, service, user)
        del self.entries[service, user]

    def check(self) -> None:
        if self.denied:
            raise Keychain.KeychainDenied(-128, "some words")


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("win32", "WindowsVault"),
        ("darwin", "MacKeychain"),
        ("linux", "SecretService"),
        ("freebsd14", "SecretService"),
    ],
)
def test_each_system_has_one_keyring(platform: str, name: str) -> None:
    assert type(open_vault(platform, Asking())).__name__ == name


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_their_keyrings_are_missing(platform: str) -> None:
    assert sys.platform == "linux"
    store = KeyringStore(vault=SharedVault(platform))
    for action in (store.describe, store.load, store.forget):
        with pytest.raises(KeyringMissingError):
            asyncio.run(action())


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_token_is_kept_replaced_and_forgotten(
    platform: str,
    windows: CredentialManager,
    keychain: Keychain,
    token: Secret,
    other_token: Secret,
) -> None:
    store = KeyringStore(vault=SharedVault(platform))
    assert asyncio.run(store.load()) is None
    asyncio.run(store.forget())
    asyncio.run(store.save(token))
    asyncio.run(store.save(other_token))
    assert asyncio.run(store.load()) == other_token
    entries = windows.entries if platform == "win32" else keychain.entries
    assert len(entries) == 1  # the one before is nowhere
    asyncio.run(store.forget())
    assert not entries
    assert store.name in {"Windows Credential Manager", "macOS Keychain"}


def test_windows_keeps_the_entry_on_this_computer(
    windows: CredentialManager, token: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_PERSIST", "nonsense")
    monkeypatch.setenv("KEYRING_PROPERTY_MAX_UNITS", "0")
    asyncio.run(KeyringStore(vault=SharedVault("win32")).save(token))
    entry = windows.entries[SERVICE]
    assert entry["Persist"] == CredentialManager.CRED_PERSIST_LOCAL_MACHINE
    assert entry["UserName"] == "api-token"


@pytest.mark.parametrize("text", ["x" * 1_281, "😀" * 641], ids=["plain", "in pairs"])
def test_what_is_too_long_for_windows_is_refused_before_writing(
    windows: CredentialManager, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    written = []
    monkeypatch.setattr(windows, "CredWrite", lambda *call: written.append(call))
    with pytest.raises(KeyringEntryTooLongError):
        SharedVault("win32").write(ENTRY, Secret(text))
    assert not written


def test_what_just_fits_into_windows_is_written(windows: CredentialManager) -> None:
    SharedVault("win32").write(ENTRY, Secret("x" * 1_280))
    assert SERVICE in windows.entries
    assert MAX_LENGTH < 1_280


def test_a_variable_does_not_name_another_keychain(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch, token: Secret
) -> None:
    monkeypatch.setattr(macOS.Keyring, "keychain", "/elsewhere")  # from KEYCHAIN_PATH, at import
    monkeypatch.setenv("KEYRING_PROPERTY_KEYCHAIN", "/elsewhere")
    asyncio.run(
        KeyringStore(vault=SharedVault("darwin")).save(token)
    )  # a warning would be an error
    assert keychain.entries == {(SERVICE, "api-token"): token.reveal()}


def test_the_mac_s_owner_says_no(keychain: Keychain, token: Secret) -> None:
    keychain.denied = True
    store = KeyringStore(vault=SharedVault("darwin"))
    for action in (store.load, lambda: store.save(token)):
        with pytest.raises(KeyringDismissedError):
            asyncio.run(action())


def test_the_mac_s_owner_does_not_let_go(keychain: Keychain, token: Secret) -> None:
    store = KeyringStore(vault=SharedVault("darwin"))
    asyncio.run(store.save(token))
    keychain.denied = True
    with pytest.raises(KeyringDismissedError):
        asyncio.run(store.forget())
