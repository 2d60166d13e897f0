"""``--demo``: the sample through the same client and parser."""

import re

import httpx
import pytest

from app.accounts.reading import listing_endpoint
from app.api.client import SAMPLE_TOKEN, SampleSource
from app.api.sample import SampleTransport
from app.base.resources import resource_path
from app.catalogue.all_services import DEFAULT_SERVICE, SERVICES
from app.catalogue.service import Service
from tests.support.checking import listed, run
from tests.support.listings import listing


def test_the_sample_is_the_one_on_the_pictures() -> None:
    origin = "https://api.useapi.net"
    shown = listing(*listed(origin, token=SAMPLE_TOKEN, transport=SampleTransport()))
    assert shown.totals[:3] == (12, 3, 74)
    tokens = [token for account in shown.accounts for token in account.secrets()]
    tails = [token.masked[-4:] for token in tokens]
    assert tails[:6] == ["9xTa", "k3Qw", "Zp0e", "uV71", "b8Lm", "k3Qw"]
    assert tokens[1] == tokens[5]
    assert len(set(tokens)) == 11
    capacity = DEFAULT_SERVICE.capacity
    assert capacity is not None
    assert [account.get(capacity) for account in shown.accounts].count(None) == 1
    shape = re.compile(r"[\w-]{26}\.[\w-]{6}\.[\w-]{38}")
    assert all(shape.fullmatch(token.reveal()) for token in tokens)


@pytest.mark.parametrize("service", SERVICES, ids=str)
def test_the_file_holds_nothing_that_looks_like_a_token(service: Service) -> None:
    text = resource_path(f"sample/{service.id}.json").read_text("utf-8")
    assert not re.search(r"[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}", text)


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/v1/pixverse/jobs"), ("POST", "/v1/pixverse/account"), ("GET", "/")],
)
def test_it_answers_nothing_else(method: str, path: str) -> None:
    request = httpx.Request(method, f"https://api.useapi.net{path}")
    assert run(SampleTransport().handle_async_request(request)).status_code == 404


def test_it_answers_again_and_again() -> None:
    async def twice() -> int:
        source = SampleSource()
        found = [await source.ask(listing_endpoint(DEFAULT_SERVICE), SAMPLE_TOKEN) for _ in "12"]
        assert found[0] == found[1]
        return len(found[0])

    assert run(twice()) == 12
    assert SampleSource().url("/v1") == "https://api.useapi.net/v1"
