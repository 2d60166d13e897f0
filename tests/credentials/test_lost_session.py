"""A keyring that loses the session in which secrets are handed over."""

from collections.abc import Callable

import pytest

from app.credentials.secret_service import SecretService
from app.credentials.vault import Asking, Entry
from tests.credentials.conftest import Enter
from tests.support.gnome_keyring import GnomeKeyring
from tests.support.keyrings import Keyring
from tests.support.kwallet import KWallet

ENTRY = Entry("default", "pixverse-account-inspector:default", "api-token")


def lose_session(vault: SecretService) -> None:
    """Have the keyring end it, as KWallet does by itself now and then."""
    items = vault._items
    assert items is not None
    items._at(items._session.object_path, "Session").call("Close", "")


@pytest.mark.parametrize("make", [GnomeKeyring, KWallet])
def test_each_step_goes_on_in_a_new_one(make: Callable[[], Keyring], enter: Enter) -> None:
    with make() as keyring:
        enter(keyring.desktop.environ)
        vault = SecretService(Asking())
        vault.keep(ENTRY, "one")
        lose_session(vault)
        assert vault.find(ENTRY) is not None
        lose_session(vault)
        vault.keep(ENTRY, "two")
        lose_session(vault)
        found = vault.find(ENTRY)
        assert found is not None
        assert found[0] == "two"
        vault.remove(ENTRY)
        lose_session(vault)
        vault.keep(ENTRY, "three")
        assert keyring.secrets(ENTRY.service) == ["three"]
