"""Nothing on the computer talks the program into another keyring."""

import os
from pathlib import Path

import pytest

from app.base.secret import Secret
from tests.credentials.programs import run_program
from tests.support.secret_service import SecretServiceSession

SERVICE = "pixverse-account-inspector:default"

PLANTED = """
from pathlib import Path
from keyring.backend import KeyringBackend

Path(__file__).with_name("loaded").touch()

class PlaintextKeyring(KeyringBackend):
    priority = 99

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        Path(__file__).with_name("leaked").write_text(password)

    def delete_password(self, service, username):
        pass
"""

OURS = """
import asyncio, sys
from app.credentials.keyring_store import KeyringStore
from app.base.secret import Secret

async def main():
    token = Secret(sys.stdin.read())
    store = KeyringStore()
    await store.save(token)
    assert await store.load() == token

asyncio.run(main())
"""

THEIRS = """
import keyring, sys
keyring.set_password("service", "user", sys.stdin.read())
print(type(keyring.get_keyring()).__name__)
"""


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """``keyrings.alt``, installed: a module, and the entry point by which the library finds it."""
    package = tmp_path / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLANTED)
    metadata = tmp_path / "keyrings.alt-5.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (metadata / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return package


def settings_file(session: SecretServiceSession, backend: str) -> None:
    folder = Path(session.environ["XDG_CONFIG_HOME"]) / "python_keyring"
    folder.mkdir()
    (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={backend}\n")


@pytest.mark.parametrize("way", ["installed", "variable", "settings"])
def test_a_planted_keyring_changes_nothing(
    session: SecretServiceSession, token: Secret, planted: Path, way: str
) -> None:
    environ = session.environ | {"PYTHONPATH": f"{planted.parents[1]}"}
    if way == "variable":
        environ["PYTHON_KEYRING_BACKEND"] = "keyrings.alt.file.PlaintextKeyring"
    if way == "settings":
        settings_file(session, "keyrings.alt.file.PlaintextKeyring")

    run_program(OURS, environ, given=token.reveal())

    assert session.lookup(SERVICE) == token.reveal()
    assert not (planted / "loaded").exists()
    # The bait is good: this is what the library's own choice would have done.
    run_program(THEIRS, environ, given=token.reveal())
    assert (planted / "leaked").read_text() == token.reveal()


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"]
)
def test_a_variable_for_no_keyring_changes_nothing(
    session: SecretServiceSession, token: Secret, backend: str
) -> None:
    environ = session.environ | {"PYTHON_KEYRING_BACKEND": backend}
    run_program(OURS, environ, given=token.reveal())
    assert session.lookup(SERVICE) == token.reveal()


def test_a_variable_for_a_property_changes_nothing(
    session: SecretServiceSession, token: Secret
) -> None:
    environ = session.environ | {
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/session",
        "KEYRING_PROPERTY_SCHEME": "KeePassXC",
        "KEYRING_PROPERTY_APPID": "something else",
    }
    run_program(OURS, environ, given=token.reveal())
    assert session.lookup(SERVICE) == token.reveal()
    assert session.entries(SERVICE) == 1


def test_the_library_is_not_loaded_before_it_is_needed() -> None:
    text = (
        "import sys, app.credentials.keyring_store as store, app.credentials.api_token;"
        "store.KeyringStore();"
        "print({'keyring', 'secretstorage', 'jeepney', 'cryptography'} & set(sys.modules))"
    )
    assert run_program(text, os.environ) == "set()"
