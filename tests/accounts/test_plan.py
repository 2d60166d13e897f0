"""The question about the plan of one account."""

import asyncio
import json

import pytest

from app.accounts.account import Account
from app.accounts.plan import plan_endpoint
from app.api.client import ApiClient
from app.api.sample import SampleTransport
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.catalogue.all_services import SERVICES
from app.catalogue.common_fields import PLAN
from app.catalogue.kling_v1 import KLING_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from tests.support.checking import TOKEN

MAIL = "ann+one@mail.example"
ACCOUNT = Account(PIXVERSE_V2, MAIL, {"email": MAIL})


def test_only_pixverse_can_be_asked_and_only_about_one_account() -> None:
    assert [service.id for service in SERVICES if service.plan] == ["pixverse-v2"]
    assert plan_endpoint(ACCOUNT).path == "/v2/pixverse/features/?email=ann%2Bone%40mail.example"
    with pytest.raises(ValueError, match=r"^$"):
        plan_endpoint(Account(KLING_V1, MAIL))


@pytest.mark.parametrize("key", ["a&b=c", "a b", "a/../b", "имя@пример.рф", "a#b", "a?b"])
def test_a_key_is_never_more_than_one_value(key: str) -> None:
    path = plan_endpoint(Account(PIXVERSE_V2, key)).path
    value = path.removeprefix("/v2/pixverse/features/?email=")
    assert path != value
    assert value.isascii()
    assert not set(value) & set("&=/?# ")


def test_named_fields_are_read_and_nothing_else_is_kept() -> None:
    answer = {
        "plan_name": "Pro", "credit_daily": 60, "credit_monthly": "many", "expired_date": None,
        "billing_renewal_date": "0001-01-01T00:00:00Z", "gen_simultaneously": 8,
        "user_id": 48210011, "invoice_url": "https://pay.example/secret", "unknown": "never read",
    }  # fmt: skip
    told = plan_endpoint(ACCOUNT).read(json.dumps(answer).encode())
    assert told == {"plan": "Pro", "credit_daily": 60, "gen_simultaneously": 8}


@pytest.mark.parametrize("body", [b"", b"{", b"<html>", b"[" * 100_000])
def test_what_cannot_be_read(body: bytes) -> None:
    with pytest.raises((UnreadableError, UnexpectedShapeError)):
        plan_endpoint(ACCOUNT).read(body)


@pytest.mark.parametrize("answer", [[], "x", 5, {"error": "Unauthorized"}])
def test_what_is_no_such_answer(answer: object) -> None:
    with pytest.raises(UnexpectedShapeError):
        plan_endpoint(ACCOUNT).read(json.dumps(answer).encode())


def test_the_sample_has_one() -> None:
    client = ApiClient(transport=SampleTransport())
    told = asyncio.run(client.ask(plan_endpoint(ACCOUNT), TOKEN))
    assert PIXVERSE_V2.plan
    ids = {place.field.id for place in PIXVERSE_V2.plan.places}
    assert {*told} == ids - {"billing_renewal_date"}, "which never comes"
    assert told[PLAN.id] == "Pro"
