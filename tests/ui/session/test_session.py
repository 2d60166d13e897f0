"""The state machine, over the real client, a real server, and a keyring in memory."""

import asyncio
import gc
import time

import pytest

from app.accounts.listing import Listing
from app.base.errors import (
    ConnectionRefusedByHostError,
    InspectorError,
    NothingConfiguredError,
    ServiceTroubleError,
    TokenMissingError,
    UnauthorizedError,
)
from app.base.keyring_errors import (
    KeyringDismissedError,
    KeyringError,
    KeyringLockedError,
    KeyringMissingError,
    KeyringSilentError,
)
from app.base.progress import Phase
from app.catalogue.all_services import DEFAULT_SERVICE
from app.ui.desktop.reports import support_report
from app.ui.session import token_keeper
from app.ui.session.runner import State
from app.ui.session.session import Session
from tests.support.documents import channel_id
from tests.support.server import Answer, LoopbackServer, Request, accounts
from tests.support.sessions import NOTHING, REFUSED, api_token, make_session, running_session
from tests.support.signals import Emissions, emitted, until
from tests.support.stores import MemoryStore


async def _until_it_leaves(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


SLOW = Answer(raw=_until_it_leaves)
"""Never answers; the connection is counted until the client closes it."""
STATES = ("state_changed", "listed", "failed", "token_changed")


def record(session: Session) -> Emissions:
    return Emissions(session, *STATES)


async def rest(session: Session) -> None:
    await until(lambda: not session.is_busy, what="a session at rest")


async def listed(session: Session, seed: object = 0) -> Listing:
    """Brings a session to a list with a token."""
    session.use_token(api_token(seed), keep=False)
    await rest(session)
    assert session.state is State.LISTED
    assert session.listing is not None
    return session.listing


# ---- Starting --------------------------------------------------------------------------------


async def test_the_first_start_asks_for_a_token(server: LoopbackServer) -> None:
    async with running_session(server, MemoryStore()) as session:
        told = record(session)
        assert session.state is State.NO_TOKEN
        named = emitted(session.keeper.named)
        session.start()
        assert await named == ("Test Keyring",)
        await rest(session)
        assert session.keeper.keyring_name == "Test Keyring"
        assert told == [("state_changed", State.KEYRING), ("state_changed", State.NO_TOKEN)]
    assert server.requests == []


async def test_without_any_store_it_starts_without_a_token(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        session.start()
        await rest(session)
        assert session.state is State.NO_TOKEN
        assert session.keeper.keyring_name == ""


async def test_a_stored_token_is_used_at_once(server: LoopbackServer) -> None:
    async with running_session(server, MemoryStore(api_token())) as session:
        told = record(session)
        session.start()
        await rest(session)
        assert told.names == [
            "state_changed", "token_changed", "state_changed", "listed", "state_changed",
        ]  # fmt: skip
        assert told.of("state_changed") == [State.KEYRING, State.CHECKING, State.LISTED]
        assert told.of("listed") == [session.listing]
        assert session.token is not None
        assert session.keeper.is_kept
        assert session.listing is not None
        assert len(session.listing.accounts) == 3
        assert session.listing.seconds > 0
        assert session.listing.checked_at.tzinfo is not None
    assert [request.token for request in server.requests] == [api_token().reveal()]


@pytest.mark.parametrize("fault", [KeyringLockedError(), KeyringMissingError(), KeyringError()])
async def test_a_keyring_that_fails_at_the_start(
    server: LoopbackServer, fault: KeyringError
) -> None:
    store = MemoryStore(api_token())
    store.faults = {"load": fault, "describe": fault}
    async with running_session(server, store) as session:
        told = record(session)
        named = emitted(session.keeper.named)
        session.start()
        assert await named == ("",)
        await rest(session)
        assert told[-2:] == [("state_changed", State.NO_TOKEN), ("failed", fault)]
        assert session.token is None


async def test_a_keyring_that_waits_can_be_left(server: LoopbackServer) -> None:
    store = MemoryStore(api_token())
    store.gates = {"load": asyncio.Event(), "describe": asyncio.Event()}
    async with running_session(server, store) as session:
        session.start()
        await until(lambda: "load" in store.calls)
        assert session.state is State.KEYRING
        session.cancel()
        await rest(session)
        assert session.state is State.NO_TOKEN


async def test_a_stored_token_that_is_refused_stays_stored(server: LoopbackServer) -> None:
    server.answer = REFUSED
    store = MemoryStore(api_token())
    async with running_session(server, store) as session:
        told = record(session)
        session.start()
        await rest(session)
        assert [type(error) for error in told.of("failed")] == [UnauthorizedError]
        assert session.state is State.FAILED
        assert session.token == api_token()
        assert store.token == api_token()


# ---- Checking --------------------------------------------------------------------------------


async def test_a_second_check_replaces_the_list(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        first = await listed(session)
        server.answer = accounts(5)
        told = record(session)
        session.check()
        session.check()  # one at a time
        await rest(session)
        assert told.of("state_changed") == [State.CHECKING, State.LISTED]
        assert session.listing is not first
        assert len(told.of("listed")[0].accounts) == 5
    assert len(server.requests) == 2


async def test_the_progress_of_a_check_is_told(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        told = Emissions(session, "progressed")
        await listed(session)
        phases = [progress.phase for progress in told.of("progressed")]
        assert phases[0] is Phase.CONNECTING
        assert phases[-1] is Phase.READING


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (REFUSED, UnauthorizedError),
        (Answer(500, body={"error": "broken"}), ServiceTroubleError),
    ],
)
async def test_after_a_check_that_failed_the_old_list_is_still_there(
    server: LoopbackServer, answer: Answer, error: type[InspectorError]
) -> None:
    async with running_session(server) as session:
        first = await listed(session)
        server.answer = answer
        told = record(session)
        session.check()
        await rest(session)
        assert told.names == ["state_changed", "state_changed", "failed"]
        assert told.of("state_changed") == [State.CHECKING, State.FAILED]
        assert [type(found) for found in told.of("failed")] == [error]
        assert session.listing is first
        server.answer = accounts(1)
        session.check()
        await rest(session)
        assert session.state is State.LISTED


async def test_a_service_that_is_gone_is_a_failure_with_a_name() -> None:
    with LoopbackServer() as server:
        pass
    async with running_session(server) as session:
        told = record(session)
        session.use_token(api_token(), keep=False)
        await until(lambda: told.of("failed"), 20)
        assert [type(found) for found in told.of("failed")] == [ConnectionRefusedByHostError]
        assert session.state is State.NO_TOKEN


async def test_a_token_that_was_handed_in_stays_until_it_is_refused(
    server: LoopbackServer,
) -> None:
    async with running_session(server) as session:
        server.answer = Answer(503)
        session.use_given(api_token())
        await until(lambda: not session.is_busy, 20)
        assert (session.state, session.token) == (State.FAILED, api_token())
        server.answer = accounts(3)
        session.try_again()
        await rest(session)
        assert session.state is State.LISTED
    async with running_session(server) as session:
        server.answer = REFUSED
        session.use_given(api_token())
        await rest(session)
        assert (session.state, session.token) == (State.NO_TOKEN, None)


async def test_to_check_without_a_token_says_what_is_missing(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        told = record(session)
        session.check()
        await rest(session)
        assert [type(found) for found in told.of("failed")] == [TokenMissingError]
        assert session.state is State.NO_TOKEN
    assert server.requests == []


async def test_cancelling_ends_the_wait_at_once_and_keeps_the_list(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        first = await listed(session)
        server.answer = SLOW
        told = record(session)
        session.check()
        await until(lambda: len(server.requests) == 2)
        begun = time.monotonic()
        session.cancel()
        await rest(session)
        assert time.monotonic() - begun < 5
        assert told == [("state_changed", State.CHECKING), ("state_changed", State.LISTED)]
        assert session.listing is first
        session.cancel()  # nothing to cancel
        await until(lambda: server.open_connections == 0)


async def test_cancelling_before_anything_was_done_leaves_a_session_that_can_check(
    server: LoopbackServer,
) -> None:
    """F5 and Esc in the same moment: the task is cancelled before its first step."""
    async with running_session(server) as session:
        await listed(session)
        session.check()
        session.cancel()
        await rest(session)
        session.check()
        await rest(session)
        assert session.state is State.LISTED
    assert len(server.requests) == 2


async def test_cancelling_after_a_failure_keeps_the_token(server: LoopbackServer) -> None:
    async with running_session(server, MemoryStore(api_token())) as session:
        server.answer = REFUSED
        session.start()
        await rest(session)
        server.answer = SLOW
        session.check()
        await until(lambda: len(server.requests) == 2)
        session.cancel()
        await rest(session)
        assert session.state is State.IDLE


async def test_cancelling_the_first_check_of_a_start(server: LoopbackServer) -> None:
    server.answer = SLOW
    async with running_session(server, MemoryStore(api_token())) as session:
        session.start()
        await until(lambda: server.requests)
        session.cancel()
        await rest(session)
        assert session.state is State.IDLE
        assert session.token == api_token()


async def test_a_bug_is_not_swallowed_and_leaves_a_session_that_works(
    server: LoopbackServer,
) -> None:
    async with running_session(server) as session:
        await listed(session)
        errors: list[object] = []
        loop = asyncio.get_running_loop()
        own = loop._exception_handler  # type: ignore[attr-defined]
        loop.set_exception_handler(lambda _loop, context: errors.append(context["exception"]))
        source, session._own = session._own, None  # type: ignore[assignment]
        session.check()
        await rest(session)
        session._own = source
        gc.collect()
        await until(lambda: errors)
        loop.set_exception_handler(own)
        assert [type(error) for error in errors] == [AttributeError]
        session.check()
        await rest(session)
        assert session.state is State.LISTED


# ---- Another token ---------------------------------------------------------------------------


async def test_a_token_is_kept_only_after_it_worked(server: LoopbackServer) -> None:
    store = MemoryStore()
    async with running_session(server, store) as session:
        told = record(session)
        session.use_token(api_token(), keep=True)
        await until(lambda: server.requests)
        await rest(session)
        assert store.token == api_token()
        assert session.keeper.is_kept
        assert told.of("state_changed") == [State.CHECKING, State.KEYRING, State.LISTED]
        # On screen before the keyring is asked, which may take its time.
        assert told.names.index("listed") < told.index(("state_changed", State.KEYRING))
        assert told.names.count("listed") == 1
        server.answer = REFUSED
        session.use_token(api_token(1), keep=True)
        await rest(session)
        assert store.token == api_token()
        assert session.token == api_token()
    assert store.calls == ["save"]


async def test_a_token_only_for_now_does_not_touch_the_keyring(server: LoopbackServer) -> None:
    store = MemoryStore()
    async with running_session(server, store) as session:
        await listed(session)
        assert not session.keeper.is_kept
        assert session.token is not None
    assert store.calls == []


async def test_to_keep_a_token_without_a_keyring_is_to_have_it_for_now(
    server: LoopbackServer,
) -> None:
    async with running_session(server) as session:
        session.use_token(api_token(), keep=True)
        await rest(session)
        assert session.state is State.LISTED
        assert not session.keeper.is_kept


async def test_a_first_token_that_is_refused_is_not_taken(server: LoopbackServer) -> None:
    server.answer = REFUSED
    async with running_session(server, MemoryStore()) as session:
        told = record(session)
        session.use_token(api_token(), keep=True)
        await rest(session)
        assert told.names == ["state_changed", "state_changed", "failed"]
        assert told.of("state_changed") == [State.CHECKING, State.NO_TOKEN]
        assert session.token is None


async def test_a_refused_token_leaves_the_former_with_its_list(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        first = await listed(session)
        server.answer = REFUSED
        session.use_token(api_token(1), keep=False)
        await rest(session)
        assert session.token == api_token()
        assert session.listing is first
        assert session.state is State.FAILED


async def test_a_token_with_nothing_set_up_works_and_is_kept(server: LoopbackServer) -> None:
    server.answer = NOTHING
    store = MemoryStore()
    async with running_session(server, store) as session:
        told = record(session)
        session.use_token(api_token(), keep=True)
        await rest(session)
        assert [type(found) for found in told.of("failed")] == [NothingConfiguredError]
        assert session.state is State.FAILED
        assert session.token == api_token()
        assert store.token == api_token()


async def test_the_list_of_another_token_goes(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        await listed(session)
        server.answer = NOTHING
        session.use_token(api_token(1), keep=False)
        await rest(session)
        assert session.listing is None
        assert session.token == api_token(1)


async def test_the_list_of_the_same_token_stays(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        first = await listed(session)
        server.answer = REFUSED
        session.use_token(api_token(), keep=False)
        await rest(session)
        assert session.listing is first


@pytest.mark.parametrize("unasked", [False, True])
async def test_an_answer_that_nothing_is_set_up_ends_the_list(
    server: LoopbackServer, *, unasked: bool
) -> None:
    """It is no failure: the channels that were listed are not there any more."""
    async with running_session(server) as session:
        await listed(session)
        server.answer = NOTHING
        session.check(unasked=unasked)
        await rest(session)
        assert session.listing is None
        assert isinstance(session.known.why_empty, NothingConfiguredError)
        assert session.token == api_token()


@pytest.mark.parametrize("cancelled", [False, True])
async def test_a_keyring_that_answers_late_is_heard(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch, *, cancelled: bool
) -> None:
    """It has the token then, and nobody should think that it has not."""
    monkeypatch.setattr(token_keeper, "_LATE_PAUSE", 0.01)
    store = MemoryStore()
    store.faults = {"save": KeyringSilentError()}
    if cancelled:
        store.faults, store.gates = {}, {"save": asyncio.Event()}
    async with running_session(server, store) as session:
        session.use_token(api_token(), keep=True)
        if cancelled:
            await until(lambda: "save" in store.calls)
            session.cancel()
        await rest(session)
        assert not session.keeper.is_kept
        store.faults = {}
        for gate in store.gates.values():
            gate.set()
        await until(lambda: session.keeper.is_kept)
        assert store.token == api_token()


async def test_a_late_keyring_does_not_bring_back_what_was_forgotten(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_keeper, "_LATE_PAUSE", 0.01)
    store = MemoryStore()
    store.faults = {"save": KeyringSilentError()}
    async with running_session(server, store) as session:
        session.use_token(api_token(), keep=True)
        await rest(session)
        session.entries.forget()
        store.faults = {}
        await rest(session)
        await asyncio.sleep(0.05)
        assert store.token is None
        assert session.state is State.NO_TOKEN


async def test_the_history_quotes_nothing_of_the_service(server: LoopbackServer) -> None:
    """It goes into the report that people hand to others."""
    async with running_session(server) as session:
        await listed(session)
        server.answer = Answer(400, body={"error": "Account 110133445566778899 of Jane Doe"})
        session.check()
        await rest(session)
        report = support_report(session)
        assert "(400)" in report
        assert "Jane" not in report
        assert "1101334455" not in report


@pytest.mark.parametrize("fault", [KeyringDismissedError(), KeyringMissingError()])
async def test_a_keyring_that_does_not_keep_the_token(
    server: LoopbackServer, fault: KeyringError
) -> None:
    """The list is shown all the same, and the token is there for now."""
    store = MemoryStore()
    store.faults = {"save": fault}
    async with running_session(server, store) as session:
        told = record(session)
        session.use_token(api_token(), keep=True)
        await until(lambda: told.of("failed"))
        assert told.of("failed") == [fault]
        assert told.names.index("listed") < told.names.index("failed")
        assert session.state is State.LISTED
        assert session.token == api_token()
        assert not session.keeper.is_kept
        assert not session.is_busy


async def test_a_keyring_that_fails_for_a_token_without_channels(server: LoopbackServer) -> None:
    server.answer = NOTHING
    store = MemoryStore()
    store.faults = {"save": KeyringLockedError()}
    async with running_session(server, store) as session:
        told = record(session)
        session.use_token(api_token(), keep=True)
        await until(lambda: told.of("failed"))
        assert session.state is State.IDLE
        assert session.token == api_token()


async def test_to_cancel_while_the_keyring_keeps_the_token_has_it_for_now(
    server: LoopbackServer,
) -> None:
    """The keyring asks for its password and nobody answers: the list that came is not lost."""
    store = MemoryStore()
    store.gates = {"save": asyncio.Event()}
    async with running_session(server, store) as session:
        session.start()
        await rest(session)
        session.use_token(api_token(), keep=True)
        await until(lambda: "save" in store.calls)
        session.cancel()
        await rest(session)
        assert session.token == api_token()
        assert not session.keeper.is_kept
        assert session.listing is not None
        assert session.state is State.LISTED


async def test_a_second_token_while_the_first_is_checked_is_not_taken(
    server: LoopbackServer,
) -> None:
    async with running_session(server) as session:
        session.use_token(api_token(), keep=False)
        session.use_token(api_token(1), keep=False)
        session.look_around()
        session.leave_sample()
        await rest(session)
        assert session.token == api_token()
        assert not session.is_sample
    assert len(server.requests) == 1


async def test_a_wish_that_ends_an_unasked_check_is_told_of_as_one_that_was_asked(
    server: LoopbackServer,
) -> None:
    store = MemoryStore(api_token())
    async with running_session(server, store) as session:
        session.start()
        await rest(session)
        server.answer = Answer(delay=60, body={})
        session.check(unasked=True)
        told = Emissions(session, "failed", "failed_unasked")
        store.faults["forget"] = KeyringLockedError(keyring="Test")
        session.entries.forget()
        await rest(session)
        assert told.names == ["failed"]
        assert session.token == api_token()


async def test_what_fails_just_as_it_is_dropped_is_not_told(server: LoopbackServer) -> None:
    async with running_session(server, MemoryStore(api_token())) as session:
        told = record(session)

        async def fail() -> None:
            asyncio.get_running_loop().call_soon(session.entries.forget)  # before it is told
            raise KeyringLockedError

        session.run(fail)
        await until(lambda: "token_changed" in told.names)
        await rest(session)
        assert told.of("failed") == []
        assert told.of("state_changed") == [State.KEYRING, State.NO_TOKEN]


async def test_to_forget_ends_a_check_that_came_by_itself(server: LoopbackServer) -> None:
    store = MemoryStore(api_token())
    async with running_session(server, store) as session:
        session.start()
        await rest(session)
        server.answer = Answer(delay=60, body={})
        session.check(unasked=True)
        session.entries.forget()
        await rest(session)
        assert session.token is None
        assert store.token is None
        assert session.state is State.NO_TOKEN


# ---- Forgetting ------------------------------------------------------------------------------


async def test_to_forget_clears_keyring_memory_and_list(server: LoopbackServer) -> None:
    store = MemoryStore(api_token())
    async with running_session(server, store) as session:
        session.start()
        await rest(session)
        told = record(session)
        session.entries.forget()
        await rest(session)
        assert told == [
            ("state_changed", State.KEYRING),
            ("token_changed", None),
            ("state_changed", State.NO_TOKEN),
        ]
        assert store.token is None
        assert session.token is None
        assert session.listing is None
        assert session.token is None


async def test_to_forget_without_a_keyring(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        await listed(session)
        session.entries.forget()
        await rest(session)
        assert session.state is State.NO_TOKEN
        assert session.token is None


async def test_a_keyring_that_does_not_forget_says_so_and_all_stays(server: LoopbackServer) -> None:
    store = MemoryStore(api_token())
    store.faults = {"forget": KeyringLockedError()}
    async with running_session(server, store) as session:
        session.start()
        await rest(session)
        told = record(session)
        session.entries.forget()
        await rest(session)
        assert told.of("failed") == [store.faults["forget"]]
        assert session.token == api_token()
        assert session.keeper.is_kept
        assert session.listing is not None


# ---- The sample ------------------------------------------------------------------------------


async def test_the_sample_comes_through_the_same_way_without_a_request(
    server: LoopbackServer,
) -> None:
    async with running_session(server, MemoryStore()) as session:
        told = record(session)
        session.look_around()
        await rest(session)
        assert told.names == ["token_changed", "state_changed", "listed", "state_changed"]
        assert session.is_sample
        assert session.token is None
        usual = session.listing_of(DEFAULT_SERVICE)
        assert usual is not None
        assert len(usual.accounts) == 12
        session.check()
        await rest(session)
        assert session.state is State.LISTED
    assert server.requests == []


async def test_to_leave_the_sample_leaves_nothing_of_it(server: LoopbackServer) -> None:
    async with running_session(server, MemoryStore()) as session:
        session.look_around()
        await rest(session)
        told = record(session)
        session.leave_sample()
        assert told == [("token_changed", None), ("state_changed", State.NO_TOKEN)]
        assert not session.is_sample
        assert session.listing is None
        assert session.host == server.origin.partition("://")[2]
        session.leave_sample()  # there is none
        assert len(told) == 2


async def test_a_token_given_in_the_sample_leaves_it(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        session.look_around()
        await rest(session)
        await listed(session)
        assert not session.is_sample
        assert session.listing is not None
        assert session.listing.accounts[0].key == channel_id(0)


async def test_invented_accounts_are_never_taken_for_real_ones(server: LoopbackServer) -> None:
    """A token given in the sample is refused: what is on screen is marked, or is not there."""
    server.answer = REFUSED
    async with running_session(server) as session:
        session.look_around()
        await rest(session)
        session.use_token(api_token(), keep=False)
        await rest(session)
        assert session.is_sample == (session.listing is not None)


# ---- The end ---------------------------------------------------------------------------------


async def test_closing_while_a_check_waits_takes_no_time(server: LoopbackServer) -> None:
    server.answer = SLOW
    async with running_session(server) as session:
        session.use_token(api_token(), keep=False)
        await until(lambda: server.requests)
        begun = time.monotonic()
    assert time.monotonic() - begun < 5
    await until(lambda: server.open_connections == 0)


async def test_closing_while_the_keyring_waits_takes_no_time(server: LoopbackServer) -> None:
    store = MemoryStore()
    store.gates = {"load": asyncio.Event(), "describe": asyncio.Event()}
    async with running_session(server, store) as session:
        session.start()
        await until(lambda: len(store.calls) == 2)
        begun = time.monotonic()
    assert time.monotonic() - begun < 5


async def test_closing_twice_and_without_a_start_is_fine(server: LoopbackServer) -> None:
    async with running_session(server) as session:
        await session.aclose()


async def test_an_answer_that_comes_after_the_cancel_changes_nothing(
    server: LoopbackServer,
) -> None:
    def late(_: Request) -> Answer:
        return Answer(body={}, delay=0.2) if len(server.requests) == 2 else accounts(2)

    async with running_session(server) as session:
        first = await listed(session)
        server.answer = late
        told = record(session)
        session.check()
        await until(lambda: len(server.requests) == 2)
        session.cancel()
        await asyncio.sleep(0.4)
        assert told.of("listed") == []
        assert told.of("failed") == []
        assert session.listing is first


async def test_no_secret_is_in_what_the_session_logs(
    server: LoopbackServer, caplog: pytest.LogCaptureFixture
) -> None:
    token = api_token().reveal()
    server.answer = Answer(401, body={"error": f"Unauthorized {token}"})
    async with running_session(server, MemoryStore(api_token())) as session:
        session.start()
        await rest(session)
    assert "unauthorized" in caplog.text
    assert token not in caplog.text
    assert token.partition("-")[2] not in caplog.text


async def test_a_token_that_is_being_kept_at_the_end_is_kept(server: LoopbackServer) -> None:
    store = MemoryStore()
    store.gates["save"] = asyncio.Event()
    session = make_session(server, store)
    session.use_token(api_token(), keep=True)
    await until(lambda: "save" in store.calls)
    asyncio.get_running_loop().call_later(0.1, store.gates["save"].set)
    await session.aclose()
    assert store.token == api_token()


async def test_a_keyring_that_hangs_holds_up_the_end_for_a_moment_only(
    server: LoopbackServer,
) -> None:
    store = MemoryStore()
    store.gates["save"] = asyncio.Event()
    session = make_session(server, store)
    session.use_token(api_token(), keep=True)
    await until(lambda: "save" in store.calls)
    begun = time.monotonic()
    await session.aclose()
    assert 0.4 < time.monotonic() - begun < 0.9
    assert store.token is None
