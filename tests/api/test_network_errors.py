"""What the network raises where no server on loopback can bring it about."""

import errno
import socket

import httpx
import pytest

from app.api.network_errors import failures_named, network_error
from app.api.progress_trace import Stages
from app.api.proxies import Proxy
from app.base import errors
from app.base.progress import Phase, Progress
from tests.support.documents import fake_api_token

HOST = "api.example"


def stages(proxy: str = "") -> Stages:
    made = Stages(lambda _progress: None, 3, HOST)
    made.begin(1, Proxy(httpx.URL(f"http://{proxy}")) if proxy else None)
    return made


def below(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx.WriteError("x"), errors.ConnectionLostError),
        (httpx.CloseError("x"), errors.ConnectionLostError),
        (httpx.UnsupportedProtocol("x"), errors.UnreachableError),
        (httpx.PoolTimeout("x"), errors.TimedOutError),
        (OSError(errno.ETIMEDOUT, "x"), errors.TimedOutError),
        (OSError(errno.EIO, "x"), errors.UnreachableError),
        (
            below(httpx.ConnectError("x"), ExceptionGroup("all", [ConnectionRefusedError()])),
            errors.ConnectionRefusedByHostError,
        ),
        (
            below(httpx.ConnectError("x"), ExceptionGroup("all", [socket.gaierror()])),
            errors.NameNotFoundError,
        ),
    ],
)
def test_what_it_is_called(error: Exception, expected: type[errors.InspectorError]) -> None:
    found = network_error(error, stages())
    assert type(found) is expected
    assert getattr(found, "host", "") == HOST


def test_what_would_quote_the_token_does_not() -> None:
    token = fake_api_token()
    found = network_error(httpx.LocalProtocolError(f"illegal header {token}"), stages())
    assert type(found) is errors.TokenMalformedError
    assert token not in f"{found!r} {found} {found.facts()}"


def test_a_word_out_of_turn_is_the_proxy_s_or_a_fault_of_the_program() -> None:
    with pytest.raises(errors.ProxyError) as caught, failures_named(stages("proxy")):
        raise AssertionError
    assert caught.value.host == "proxy"
    with pytest.raises(AssertionError), failures_named(stages()):
        raise AssertionError


def test_time_that_runs_out_at_the_proxy_is_the_proxy_s() -> None:
    assert type(stages("proxy").timed_out()) is errors.ProxyError


def test_a_stage_is_told_once() -> None:
    said: list[Progress] = []
    made = Stages(said.append, 3, HOST)
    made.begin(1, None)
    made.reading()
    made.reading()
    assert [progress.phase for progress in said] == [Phase.CONNECTING, Phase.READING]
