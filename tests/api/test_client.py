"""The client as a whole: what it asks, with which token, and what happens without a server."""

import asyncio
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.accounts.reading import listing_endpoint
from app.api.client import ApiClient
from app.api.limits import Limits
from app.base import errors
from app.base.secret import Secret
from app.catalogue.all_services import DEFAULT_SERVICE
from tests.support.checking import HASTY, TOKEN, failure, listed, outcome, run, soon
from tests.support.documents import fake_api_token
from tests.support.faults import hang, raw
from tests.support.server import Answer, LoopbackServer, Request, accounts

LISTING = listing_endpoint(DEFAULT_SERVICE)

ROOT = Path(__file__).parents[2]


def test_the_program_asks_useapi_net() -> None:
    client = ApiClient()
    assert client.origin == "https://api.useapi.net"
    assert client.host == "api.useapi.net"
    assert client.url(LISTING.path) == "https://api.useapi.net/v1/pixverse/account"


def test_nothing_is_loaded_before_the_first_check() -> None:
    code = "import sys, app.api.client as c; c.ApiClient(); print('httpx' in sys.modules, end='')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("False", "")


def test_the_request_says_what_is_needed_and_nothing_of_the_person(server: LoopbackServer) -> None:
    listed(server.origin)
    assert server.requests == [
        Request(
            "GET",
            "/v1/pixverse/account",
            {
                "host": f"127.0.0.1:{server.port}",
                "authorization": f"Bearer {TOKEN.reveal()}",
                "accept": "application/json",
                "accept-encoding": "identity",
                "connection": "close",
                "user-agent": f"pixverse-account-inspector/{__version__}",
            },
        )
    ]


def test_cookies_are_not_sent_back(server: LoopbackServer) -> None:
    server.answer = Answer(503, {"Set-Cookie": "who=you; Path=/"})
    failure(server.origin)
    assert len(server.requests) == 3
    assert not any("cookie" in request.headers for request in server.requests)


def test_one_client_serves_several_loops_one_after_the_other(server: LoopbackServer) -> None:
    client = ApiClient(server.origin)
    for count in (1, 2, 3):
        server.answer = accounts(count)
        assert len(run(client.ask(LISTING, TOKEN))) == count


def test_several_checks_at_once(server: LoopbackServer) -> None:
    async def all_at_once() -> list[int]:
        client = ApiClient(server.origin)
        found = await asyncio.gather(*(client.ask(LISTING, TOKEN) for _ in range(20)))
        return [len(accounts) for accounts in found]

    assert run(all_at_once()) == [3] * 20


def test_nothing_stays_open_after_a_check(server: LoopbackServer) -> None:
    listed(server.origin)
    assert soon(lambda: server.open_connections == 0)


# ---- The token ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", errors.TokenMissingError),
        ("tökén", errors.TokenMalformedError),
        ("a\nb", errors.TokenMalformedError),
        ("a\r\nX-Injected: 1", errors.TokenMalformedError),
        ("a\x00b", errors.TokenMalformedError),
        (" a", errors.TokenMalformedError),
        ("a\x7f", errors.TokenMalformedError),
    ],
)
def test_what_cannot_be_sent_is_not_sent(
    text: str, expected: type[errors.InspectorError], server: LoopbackServer
) -> None:
    assert type(failure(server.origin, token=Secret(text))) is expected
    assert server.connections == 0


def test_an_odd_token_is_sent_as_it_is(server: LoopbackServer) -> None:
    token = Secret("two words and ~!@#$%^&*()")
    listed(server.origin, token=token)
    assert server.requests[0].token == token.reveal()


def test_a_token_of_another_kind_is_not_in_what_is_shown(server: LoopbackServer) -> None:
    other = fake_api_token("somebody else's")
    server.answer = Answer(403, body={"error": f"not for {other}"})
    error = failure(server.origin)
    assert isinstance(error, errors.ForbiddenError)
    assert other not in error.excerpt
    assert "not for" in error.excerpt


# ---- No server at all ---------------------------------------------------------------------------


def _unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_refused(scheme: str) -> None:
    error = failure(f"{scheme}://127.0.0.1:{_unused_port()}")
    assert type(error) is errors.ConnectionRefusedByHostError


def test_refused_by_every_address_of_a_name() -> None:
    error = failure(f"http://localhost:{_unused_port()}")
    assert type(error) is errors.ConnectionRefusedByHostError


def test_a_name_that_does_not_exist() -> None:
    error = failure("https://api.useapi.invalid")
    assert type(error) is errors.NameNotFoundError
    assert error.host == "api.useapi.invalid"


def test_no_way_there() -> None:
    """The broadcast address: no system opens a connection to it, so nothing leaves this one."""
    error = failure("https://255.255.255.255")
    assert type(error) is errors.UnreachableError


def test_a_backlog_that_is_full() -> None:
    """A host that never completes a connection: its queue is full, and nobody takes from it."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.settimeout(0)
            filler.connect_ex(("127.0.0.1", port))
        try:
            limits = Limits(connect=0.3, sleep=HASTY.sleep)
            error = failure(f"http://127.0.0.1:{port}", limits=limits)
        finally:
            for filler in fillers:
                filler.close()
    assert type(error) is errors.TimedOutError
    assert error.phase == "connecting"


# ---- On the loop of the window ------------------------------------------------------------------


def test_on_the_loop_of_the_window(server: LoopbackServer, qapp: Any) -> None:
    import qasync

    loop = qasync.QEventLoop(qapp)
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        assert len(runner.run(outcome(server.origin))) == 3
        server.answer = Answer(401)
        assert type(runner.run(outcome(server.origin))) is errors.UnauthorizedError
        server.answer = raw(then=hang)
        assert type(runner.run(outcome(server.origin, limits=HASTY))) is errors.TimedOutError
