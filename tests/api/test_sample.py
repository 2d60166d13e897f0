"""``--demo``: the sample through the same client and parser."""

import re

import httpx
import pytest

from app.api.sample import SampleTransport
from app.api.sample_source import SAMPLE_TOKEN
from app.resources import resource_path
from tests.support.checking import listed, run


def test_the_sample_is_the_one_on_the_pictures() -> None:
    origin = "https://api.useapi.net"
    accounts = listed(origin, token=SAMPLE_TOKEN, transport=SampleTransport())
    assert (len(accounts), accounts.servers, accounts.jobs) == (12, 3, 74)
    tokens = [account.discord for account in accounts.accounts]
    tails = [token.masked[-4:] for token in tokens]
    assert tails[:6] == ["9xTa", "k3Qw", "Zp0e", "uV71", "b8Lm", "k3Qw"]
    assert tokens[1] == tokens[5]
    assert len(set(tokens)) == 11
    assert [account.max_jobs for account in accounts.accounts].count(None) == 1
    shape = re.compile(r"[\w-]{26}\.[\w-]{6}\.[\w-]{38}")
    assert all(shape.fullmatch(token.reveal()) for token in tokens)


def test_the_file_holds_nothing_that_looks_like_a_token() -> None:
    text = resource_path("sample/accounts.json").read_text()
    assert not re.search(r"[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}", text)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/v1/pixverse/jobs"), ("POST", "/v1/pixverse/account"), ("GET", "/")],
)
def test_it_answers_nothing_else(method: str, path: str) -> None:
    request = httpx.Request(method, f"https://api.useapi.net{path}")
    assert run(SampleTransport().handle_async_request(request)).status_code == 404
