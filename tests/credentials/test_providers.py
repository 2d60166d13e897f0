"""Which keyring answers: found by its name, started where it is installed, named where it is not
running.
"""

import asyncio
from pathlib import Path

import pytest

from app.base.keyring_errors import KeyringMissingError
from app.base.secret import Secret
from app.credentials import providers
from app.credentials.keyring_store import KeyringStore
from tests.credentials.conftest import Enter
from tests.support.memories import Memory
from tests.support.secret_service import SecretServiceSession

KWALLET = "org.kde.kwalletd5"
MAIN_WINDOW = "org.keepassxc.KeePassXC.MainWindow"
SECRETS = "org.freedesktop.secrets"
WALLET = {"kdewallet": {"label": "kdewallet"}}


@pytest.fixture
def keepassxc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed, as far as one can see."""
    program = tmp_path / "keepassxc"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")


@pytest.fixture
def without_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a computer on which none is installed."""
    monkeypatch.setattr(providers, "_has_program", lambda _kind: False)


def missing(store: KeyringStore) -> KeyringMissingError:
    with pytest.raises(KeyringMissingError) as caught:
        asyncio.run(store.load())
    return caught.value


@pytest.mark.parametrize("name", [KWALLET, "org.kde.kwalletd6"])
def test_a_wallet_that_is_installed_is_started(enter: Enter, token: Secret, name: str) -> None:
    with SecretServiceSession(keyring=False) as session:
        session.install(
            name, process=name[8:], names=[name, SECRETS], collections=WALLET, default="kdewallet"
        )
        enter(session.environ)
        store = KeyringStore()
        assert asyncio.run(store.describe()) == "KWallet"
        asyncio.run(store.save(token))
        assert session.found("pixverse-account-inspector:default")


@pytest.mark.usefixtures("without_programs")
def test_a_wallet_that_offers_no_secret_service_is_named(enter: Enter) -> None:
    with SecretServiceSession(keyring=False) as session:
        session.install(KWALLET, process="kwalletd5", names=[KWALLET])
        enter(session.environ)
        error = missing(KeyringStore())
        assert (error.installed, error.state) == ("KWallet", "switched_off")


@pytest.mark.usefixtures("without_programs")
def test_a_wallet_that_cannot_be_started_is_named(enter: Enter) -> None:
    with SecretServiceSession(keyring=False) as session:
        session.install(KWALLET, process="kwalletd5", names=[])
        (session.folder / f"{KWALLET}.sh").write_text("#!/bin/sh\nexit 1\n")
        enter(session.environ)
        error = missing(KeyringStore())
        assert (error.installed, error.state) == ("KWallet", "stopped")
        assert error.dbus_error.startswith("org.freedesktop.DBus.Error.Spawn.")


@pytest.mark.usefixtures("keepassxc")
def test_what_is_in_keepassxc_is_not_looked_for_in_another_keyring(
    enter: Enter, token: Secret
) -> None:
    """Which would take the place of the one that its owner has yet to start."""
    with SecretServiceSession(keyring=False) as session:
        session.install(KWALLET, process="kwalletd5", names=[KWALLET, SECRETS], collections=WALLET)
        enter({key: value for key, value in session.environ.items() if key != "PATH"})
        store = KeyringStore(memory=Memory(("KeePassXC", "Passwords")))
        error = missing(store)
        assert (error.installed, error.state) == ("KeePassXC", "stopped")
        assert error.place == "KeePassXC · Passwords"
        assert not session.is_running(KWALLET)
        asyncio.run(store.save(token))  # to keep one is another matter
        assert session.is_running(KWALLET)


@pytest.mark.usefixtures("keepassxc")
@pytest.mark.parametrize("chosen", [True, False])
def test_a_keepassxc_that_is_installed_is_named_if_it_was_chosen_for_this(
    enter: Enter,
    chosen: bool,  # noqa: FBT001
) -> None:
    with SecretServiceSession(keyring=False) as session:
        settings = Path(session.environ["HOME"]) / ".config" / "keepassxc" / "keepassxc.ini"
        settings.parent.mkdir(parents=True)
        on = str(chosen).lower()
        settings.write_text(f"[General]\nEnabled=true\n\n[FdoSecrets]\nX=1\nEnabled={on}\n[GUI]\n")
        enter({key: value for key, value in session.environ.items() if key != "PATH"})
        assert missing(KeyringStore()).installed == ("KeePassXC" if chosen else "")


def test_a_keepassxc_without_its_service_is_named(enter: Enter) -> None:
    with SecretServiceSession(keyring=False) as session, session.vault(names=[MAIN_WINDOW]):
        enter(session.environ)
        error = missing(KeyringStore())
        assert (error.installed, error.state) == ("KeePassXC", "switched_off")


def test_a_keepassxc_in_a_sandbox_is_known_by_its_window(enter: Enter) -> None:
    with (
        SecretServiceSession(keyring=False) as session,
        session.vault(process="bwrap", names=[MAIN_WINDOW, SECRETS]),
    ):
        enter(session.environ)
        assert asyncio.run(KeyringStore().describe()) == "KeePassXC"


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("0::/user.slice/app.slice/app-flatpak-org.keepassxc.KeePassXC-4711.scope", "KeePassXC"),
        ("0::/user.slice/snap.keepassxc.keepassxc-0a1b.scope", "KeePassXC"),
        ("0::/user.slice/app-org.gnome.Terminal.slice", "Secret Service"),
    ],
)
def test_a_program_in_a_sandbox_is_known_by_its_group(
    monkeypatch: pytest.MonkeyPatch, group: str, name: str
) -> None:
    files = {"comm": "xdg-dbus-proxy", "cgroup": group}
    monkeypatch.setattr(providers, "_read", lambda _pid, file: files[file])
    assert providers._kind_of_process(1).name == name
