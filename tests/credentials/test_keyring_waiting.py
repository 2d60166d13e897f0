"""A keyring that takes its time: a real one, stopped; or one whose prompt nobody answers."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import pytest

from app.base.daemon_threads import DaemonExecutor
from app.base.keyring_errors import KeyringDismissedError, KeyringMissingError, KeyringSilentError
from app.base.secret import Secret
from app.credentials import session_bus
from app.credentials.keyring_store import KeyringStore
from tests.credentials.conftest import Enter
from tests.support.secret_service import SecretServiceSession, VaultStub
from tests.support.waiting import wait_until

P = ParamSpec("P")
T = TypeVar("T")

SERVICE = "pixverse-account-inspector:default"
SHORT = 0.2
"""Too short for a keyring that is stopped, whatever the machine does."""


class Watched(DaemonExecutor):
    """A worker that remembers what it was given."""

    def __init__(self) -> None:
        super().__init__(1, "keyring")
        self.calls: list[Future[object]] = []

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future = super().submit(fn, *args, **kwargs)
        self.calls.append(future)  # type: ignore[arg-type]
        return future

    def finish(self) -> None:
        wait_until(lambda: all(call.done() for call in self.calls), what="the worker to be done")


@pytest.fixture
def worker() -> Watched:
    return Watched()


@contextmanager
def patience(store: KeyringStore, seconds: float) -> Iterator[None]:
    before, store._patience = store._patience, seconds
    yield
    store._patience = before


@pytest.mark.parametrize("action", ["load", "save", "forget"])
def test_waiting_has_an_end(session: SecretServiceSession, token: Secret, action: str) -> None:
    store = KeyringStore(patience=SHORT)
    call = {"load": store.load, "save": lambda: store.save(token), "forget": store.forget}[action]
    with session.silence(), pytest.raises(KeyringSilentError) as caught:
        asyncio.run(call())
    assert caught.value.keyring == "GNOME Keyring"


def test_a_service_that_never_answers(enter: Enter) -> None:
    with SecretServiceSession(keyring=False) as session, session.stub("silent"):
        enter(session.environ)
        with pytest.raises(KeyringSilentError):
            asyncio.run(KeyringStore(patience=SHORT).load())


def test_a_late_result_is_used(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    with session.silence(), patience(store, SHORT), pytest.raises(KeyringSilentError):
        asyncio.run(store.load())
    worker.finish()
    session.kill_keyring()
    assert asyncio.run(store.load()) == token  # it came while nobody waited
    with pytest.raises(KeyringMissingError):
        asyncio.run(store.load())  # and is given once


def test_a_late_failure_is_not_held_against_the_next_try(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    with session.silence(), patience(store, SHORT):
        with pytest.raises(KeyringSilentError):
            asyncio.run(store.load())
        session.kill_keyring()
    worker.finish()
    assert worker.calls[-1].exception() is not None
    session.start_keyring()
    assert asyncio.run(store.load()) == token


@pytest.mark.usefixtures("session")
def test_a_second_wish_joins_the_first(token: Secret, worker: Watched) -> None:
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    before = len(worker.calls)

    async def both() -> list[Secret | None]:
        return list(await asyncio.gather(store.load(), store.load()))

    assert asyncio.run(both()) == [token, token]
    one = len(worker.calls) - before
    asyncio.run(store.load())
    assert len(worker.calls) - before == 2 * one


def test_a_load_after_a_save_does_not_give_what_was_before(
    session: SecretServiceSession, token: Secret, other_token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    with session.silence(), patience(store, SHORT):
        for action in (store.load, lambda: store.save(other_token)):
            with pytest.raises(KeyringSilentError):
                asyncio.run(action())
    assert asyncio.run(store.load()) == other_token


def test_a_token_is_written_again_if_nobody_saw_that_it_was(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)
    with session.silence(), patience(store, SHORT), pytest.raises(KeyringSilentError):
        asyncio.run(store.save(token))
    worker.finish()
    asyncio.run(KeyringStore().forget())  # another program's doing
    asyncio.run(store.save(token))
    assert session.lookup(SERVICE) == token.reveal()


def test_cancelling_takes_no_time_and_the_call_goes_on(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)

    async def give_up() -> None:
        task = asyncio.create_task(store.save(token))
        await asyncio.sleep(SHORT)
        assert task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with session.silence():
        asyncio.run(give_up())
    worker.finish()
    assert session.lookup(SERVICE) == token.reveal()


def test_the_name_does_not_wait_for_a_prompt(session: SecretServiceSession) -> None:
    store = KeyringStore()
    session.lock()

    async def name_while_loading() -> str:
        loading = asyncio.create_task(store.load())
        await asyncio.sleep(0)
        name = await store.describe()
        assert not loading.done()
        loading.cancel()
        return name

    with session.stub("unattended"):
        assert asyncio.run(name_while_loading()) == "GNOME Keyring"


def test_a_keyring_that_dies_takes_its_prompt_along(
    session: SecretServiceSession, token: Secret
) -> None:
    """Else the thread would wait for the end of a prompt that is not there any more."""
    store = KeyringStore()
    asyncio.run(store.save(token))
    session.lock()

    async def load_and_kill() -> None:
        loading = asyncio.create_task(store.load())
        await asyncio.sleep(SHORT)
        session.kill_keyring()
        await loading

    with session.stub("unattended"), pytest.raises(KeyringMissingError):
        asyncio.run(load_and_kill())


ENOUGH = 2.0
"""Seconds in which a keyring that answers at once has put up its prompt, also on a busy machine."""


# ---- A prompt that is open ----------------------------------------------------------------------

WALLET = {"mine": {"label": "Mine"}}


async def prompted(vault: VaultStub) -> None:
    while not vault.asked:  # noqa: ASYNC110 (another process says so)
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("answer", ["allow", "deny"])
def test_a_prompt_is_waited_for_as_long_as_it_is_open(
    enter: Enter, token: Secret, answer: str
) -> None:
    async def load(store: KeyringStore, vault: VaultStub) -> Secret | None:
        asking: list[bool] = []
        store.watch(asking.append)
        loading = asyncio.create_task(store.load())
        await prompted(vault)
        await asyncio.sleep(1.5 * ENOUGH)
        assert not loading.done()
        assert asking == [True]
        vault.answer(answer)
        try:
            return await loading
        finally:
            await asyncio.sleep(0)
            assert asking == [True, False]

    with (
        SecretServiceSession(keyring=False) as session,
        session.vault(collections=WALLET, default="mine", asks_for_entries=True) as vault,
    ):
        enter(session.environ)
        vault.plant("mine", SERVICE, token.reveal())
        vault.plan("wait")
        store = KeyringStore(patience=ENOUGH)
        if answer == "allow":
            assert asyncio.run(load(store, vault)) == token
        else:
            with pytest.raises(KeyringDismissedError):
                asyncio.run(load(store, vault))


def test_a_prompt_that_nobody_waits_for_is_taken_away(
    enter: Enter, token: Secret, worker: Watched
) -> None:
    async def give_up(store: KeyringStore, vault: VaultStub) -> None:
        loading = asyncio.create_task(store.load())
        await prompted(vault)
        loading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await loading

    with (
        SecretServiceSession(keyring=False) as session,
        session.vault(collections=WALLET, default="mine", asks_for_entries=True) as vault,
    ):
        enter(session.environ)
        vault.plant("mine", SERVICE, token.reveal())
        vault.plan("wait")
        store = KeyringStore(worker=worker)
        asyncio.run(give_up(store, vault))
        worker.finish()
        assert isinstance(worker.calls[-1].exception(), KeyringDismissedError)
        assert asyncio.run(store.load()) == token  # the thread is free, and may ask again


def test_a_prompt_of_gnome_keyring_that_nobody_waits_for_is_taken_away(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    session.lock()

    async def give_up() -> None:
        asking = asyncio.Event()
        store.watch(lambda _: asking.set())
        loading = asyncio.create_task(store.load())
        await asking.wait()
        loading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await loading

    with session.stub("unattended"):
        asyncio.run(give_up())
        worker.finish()
    session.unlock()
    assert asyncio.run(store.load()) == token


def test_an_answer_after_a_long_time_is_believed(
    session: SecretServiceSession, token: Secret, worker: Watched
) -> None:
    """Forgotten after the caller was told that the keyring is silent: it is not asked again."""
    store = KeyringStore(worker=worker)
    asyncio.run(store.save(token))
    with session.silence(), patience(store, SHORT), pytest.raises(KeyringSilentError):
        asyncio.run(store.forget())
    before = len(worker.calls)
    asyncio.run(store.forget())
    assert len(worker.calls) == before
    assert session.found(SERVICE) == []


def test_the_thread_is_free_again_in_the_end(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that is not answered does not hold it for longer than the limit."""
    monkeypatch.setattr(session_bus, "ANSWER_LIMIT", SHORT)
    with SecretServiceSession(keyring=False) as session, session.stub("silent"):
        enter(session.environ)
        with pytest.raises(KeyringSilentError) as caught:
            asyncio.run(KeyringStore().load())
    assert caught.value.cause == "TimeoutError"


def test_an_answer_after_the_loop_is_closed_disturbs_nobody(
    session: SecretServiceSession, worker: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    store = KeyringStore(worker=worker, patience=SHORT)
    with session.silence(), pytest.raises(KeyringSilentError):
        asyncio.run(store.load())
    worker.finish()
    assert "exception" not in caplog.text
