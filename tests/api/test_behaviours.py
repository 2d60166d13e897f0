"""The table: what a server may do, over a real socket, and what the program makes of it."""

import logging

import pytest

from app.catalogue.all_services import DEFAULT_SERVICE
from app.guidance.guide import guide
from tests.support.behaviours.expected import Behaviour
from tests.support.behaviours.readable import READABLE
from tests.support.behaviours.table import BEHAVIOURS
from tests.support.checking import TOKEN, failure, listed
from tests.support.server import Answer, LoopbackServer


def test_the_table_is_long_enough_and_every_row_has_a_name_of_its_own() -> None:
    assert len(BEHAVIOURS) >= 70
    names = [behaviour.name for behaviour in BEHAVIOURS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda behaviour: behaviour.name)
def test_behaviour(
    behaviour: Behaviour,
    server: LoopbackServer,
    elsewhere: LoopbackServer,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    server.answer = behaviour.answer
    error = failure(server.origin, limits=behaviour.limits)

    expected = behaviour.expected
    guidance = guide(error)
    host = server.origin.removeprefix("http://")
    assert type(error) is expected.error
    assert error.exit_code == expected.exit_code
    assert guidance.title == expected.title.format(host=host)
    assert len(server.requests) == expected.asked
    _assert_only_what_is_allowed(server)
    assert elsewhere.connections == 0
    assert TOKEN.reveal() not in f"{error!r} {error} {guidance} {caplog.text}"
    assert not [entry for entry in caplog.records if entry.levelno >= logging.WARNING]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("answer", "count"), READABLE.values(), ids=READABLE)
def test_odd_answers_that_are_lists_all_the_same(
    answer: Answer, count: int, server: LoopbackServer
) -> None:
    server.answer = answer
    accounts = listed(server.origin)
    assert len(accounts) == count
    _assert_only_what_is_allowed(server)


def _assert_only_what_is_allowed(server: LoopbackServer) -> None:
    for request in server.requests:
        assert (request.method, request.path) == ("GET", DEFAULT_SERVICE.path)
        assert request.token == TOKEN.reveal()
        del request.headers["authorization"]
        assert TOKEN.reveal() not in str(request)
        assert set(request.headers) == {
            "host",
            "accept",
            "accept-encoding",
            "connection",
            "user-agent",
        }
