"""``--demo``: the sample through the same client and parser."""

import json
import re
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from app.accounts.reading import listing_endpoint
from app.api.client import SAMPLE_TOKEN, SampleSource
from app.api.sample import SampleTransport, file_names, sample_document
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
    [
        ("GET", "/v1/pixverse/jobs"),
        ("POST", "/v1/pixverse/account"),
        ("GET", "/"),
        ("GET", "/v2/pixverse/features/"),
        ("GET", "/v1/google-flow/jobs/"),
        ("GET", "/v2/pixverse/accounts/ann%40mail.example"),
        ("GET", "/v2/pixverse/accounts?x=1"),
    ],
)
def test_it_answers_nothing_else(method: str, path: str) -> None:
    request = httpx.Request(method, f"https://api.useapi.net{path}")
    assert run(SampleTransport().handle_async_request(request)).status_code == 404


def test_what_it_fills_in() -> None:
    now = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
    luma = json.loads(sample_document("luma-v1", now))["mara@studio.example"]
    assert luma["luma_session_expires"] == "2027-01-14 15:04:05 UTC"
    assert luma["updated"] == "2026-12-31"
    runway = json.loads(sample_document("runway-v1", now))["mara@studio.example"]
    assert runway["jwt"]["exp"] == (now + timedelta(hours=300)).timestamp()
    (job, *_) = json.loads(sample_document("runway-v1.running", now))
    assert job["taskId"].endswith("-runwayml:mara@studio.example-task:0001")
    names = [path.name for path in resource_path("sample").iterdir()]
    assert {f"sample/{name}" for name in names} == {*file_names()}
    for name in names:
        text = sample_document(name.removesuffix(".json"), now).decode()
        assert not re.search(r'"(moment|seconds|words|day|micros|sample|owned|masked):', text)


def test_it_answers_again_and_again() -> None:
    async def twice() -> int:
        source = SampleSource()
        found = [await source.ask(listing_endpoint(DEFAULT_SERVICE), SAMPLE_TOKEN) for _ in "12"]
        assert found[0] == found[1]
        return len(found[0])

    assert run(twice()) == 12
    assert SampleSource().url("/v1") == "https://api.useapi.net/v1"
