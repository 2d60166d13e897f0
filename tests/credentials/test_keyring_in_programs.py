"""The store in programs of their own: on Qt's loop, at the end, and killed."""

import random
import subprocess
import sys
import time

from app.base.secret import Secret
from tests.credentials.programs import PROJECT, run_program
from tests.support.secret_service import SecretServiceSession

SERVICE = "pixverse-account-inspector:default"

ON_QT = """
import asyncio, os, sys
from PySide6.QtCore import QCoreApplication
import qasync
from app.credentials.keyring_store import KeyringStore
from app.base.secret import Secret

async def main():
    token = Secret(sys.stdin.read())
    store = KeyringStore()
    await store.save(token)
    assert await store.load() == token
    loading = asyncio.create_task(store.load())
    await asyncio.sleep(0)
    loading.cancel()
    print(await store.describe())

app = QCoreApplication([])
with qasync.QEventLoop(app) as loop:
    loop.run_until_complete(main())
sys.stdout.flush()
os._exit(0)
"""
"""The end is sudden because Python's own sometimes crashes while a thread is in a signal of Qt."""


def test_it_works_on_a_loop_of_qt(session: SecretServiceSession, token: Secret) -> None:
    assert run_program(ON_QT, session.environ, given=token.reveal()) == "GNOME Keyring"
    assert session.lookup(SERVICE) == token.reveal()


HANGING = """
import asyncio, sys
from app.credentials.keyring_store import KeyringStore
from app.base.keyring_errors import KeyringSilentError

async def main():
    assert "keyring" not in sys.modules
    try:
        await KeyringStore(patience=0.2).load()
    except KeyringSilentError:
        print("silent")

asyncio.run(main())
"""


def test_a_call_that_hangs_does_not_keep_the_program() -> None:
    with SecretServiceSession(keyring=False) as session, session.stub("silent"):
        assert run_program(HANGING, session.environ) == "silent"


SAVING = """
import asyncio, itertools, sys
from app.credentials.keyring_store import KeyringStore
from app.base.secret import Secret

async def main():
    store = KeyringStore()
    for token in itertools.cycle(sys.stdin.read().split()):
        await store.save(Secret(token))
        print("saved", flush=True)

asyncio.run(main())
"""


def test_killed_while_saving_it_leaves_the_old_token_or_the_new(
    session: SecretServiceSession, token: Secret, other_token: Secret
) -> None:
    for _ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", SAVING],
            cwd=PROJECT,
            env=session.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdin
            assert program.stdout
            program.stdin.write(f"{token.reveal()} {other_token.reveal()}")
            program.stdin.close()
            program.stdout.readline()
            time.sleep(random.uniform(0, 0.1))  # noqa: S311 (any moment will do)
            program.kill()
        assert session.lookup(SERVICE) in {token.reveal(), other_token.reveal()}
        assert session.entries(SERVICE) == 1
