"""How many jobs each account runs: every form of the answer, and every odd one."""

import json
from typing import Any

import pytest

from app.accounts.account import Account
from app.accounts.reading import read_accounts
from app.accounts.running import Jobs, read_running, running_endpoint, with_running
from app.api.sample import sample_document
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.base.i18n import untranslated
from app.catalogue.all_services import BY_ID, SERVICES
from app.catalogue.dreamina_v1 import DREAMINA_V1
from app.catalogue.flow_music_v1 import FLOW_MUSIC_V1
from app.catalogue.luma_v1 import LUMA_V1
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.pixverse_v2 import PIXVERSE_V2
from app.catalogue.runway_v1 import RUNWAY_V1
from app.catalogue.service import Service

ANN, BOB = "ann@mail.example", "bob@mail.example"
TELLING = [service for service in SERVICES if service.running]


def read(service: Service, answer: Any) -> dict[str, Jobs]:
    assert service.running
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return dict(read_running(body, service.running))


OWNER = ":".join(("user", "7"))
"""How the ids of jobs begin, and API tokens too."""

ROW = {"maxJobs": 8, "executing": 3, "available": 2}
FORMS: dict[str, tuple[Any, dict[str, Jobs]]] = {
    "pixverse-v2": ({"executing": [], "available": [{"email": ANN, **ROW}]}, {ANN: Jobs(3, 2)}),
    "kling-v1": ({"available": [{"email": ANN, **ROW}, {"email": BOB, **ROW}]},
                 {ANN: Jobs(3, 2), BOB: Jobs(3, 2)}),
    "minimax-v1": ({"available": [{"account": "21", **ROW}]}, {"21": Jobs(3, 2)}),
    "tempolor-v1": ({"available": [{"user_id": 77, **ROW}]}, {"77": Jobs(3, 2)}),
    "runway-v1": ([{"taskId": f"{OWNER}-runwayml:{ANN}-task:{n}"} for n in "12"]
                  + [{"taskId": "odd"}, {"taskId": None}, 5], {ANN: Jobs(2)}),
    "mureka-v1": ({"total": 2, "accounts": {"5": {"total": 2, "jobs": [{}, {}]}}}, {"5": Jobs(2)}),
    "google-flow-v1": ({"videos": {"summary": {ANN: {"executing": 2}, BOB: {"executing": 0}}},
                        "images": {"summary": {ANN: {"executing": 1}}}},
                       {ANN: Jobs(3), BOB: Jobs(0)}),
    "flow-music-v1": ({ANN: {"running": 1, "maxJobs": 8, "jobs": [{}]}}, {ANN: Jobs(1)}),
    "dreamina-v1": ({"executing": {f"US:{ANN}": [{}, {}]}, "total": 2}, {f"us:{ANN}": Jobs(2)}),
    "muse-v1": ({"running": [{}], "accounts": {ANN: {"running": 1, "maxJobs": 2}}}, {ANN: Jobs(1)}),
    "google-vids-v1": ({"running": [], "accounts": {ANN: {"running": 0}}}, {ANN: Jobs(0)}),
    "ace-music-v1": ({"jobs": [{"email": ANN}, {"email": ANN}, {"email": BOB}]},
                     {ANN: Jobs(2), BOB: Jobs(1)}),
    "midjourney-v3": ({"total": 1, "channels": {"11": {"total": 1}}}, {"11": Jobs(1)}),
}  # fmt: skip


def test_every_service_that_tells_is_tried() -> None:
    assert {*FORMS} == {service.id for service in TELLING}


@pytest.mark.parametrize("name", FORMS)
def test_the_documented_form(name: str) -> None:
    answer, expected = FORMS[name]
    assert read(BY_ID[name], answer) == expected


@pytest.mark.parametrize("service", TELLING, ids=str)
def test_the_sample_is_joined_to_its_accounts(service: Service) -> None:
    assert service.running
    accounts = read_accounts(sample_document(service.id), service)
    jobs = read_running(sample_document(f"{service.id}.running"), service.running)
    joined = with_running(accounts, jobs)
    assert {account.key for account in joined} == {account.key for account in accounts}
    numbers = [account.get(field) for account in joined for field in service.running.fields]
    assert any(numbers)
    assert all(
        account.values.items() <= after.values.items()
        for account, after in zip(accounts, joined, strict=True)
    )


@pytest.mark.parametrize("service", TELLING, ids=str)
@pytest.mark.parametrize("answer", [b"", b"<html>", b"\xff", b"[" * 100_000, b'{"available":'])
def test_what_cannot_be_read(service: Service, answer: bytes) -> None:
    with pytest.raises((UnreadableError, UnexpectedShapeError)):
        read(service, answer)


@pytest.mark.parametrize("service", TELLING, ids=str)
@pytest.mark.parametrize("answer", ["text", 5, None, {"error": "Unauthorized"}, {"error": {}}])
def test_what_is_no_such_answer(service: Service, answer: Any) -> None:
    with pytest.raises(UnexpectedShapeError):
        read(service, answer)


ODD_ROWS: list[Any] = [
    None, 5, "text", [], {}, {"email": None}, {"email": 5.5}, {"email": True}, {"email": ["x"]},
    {"email": ANN}, {"email": ANN, "executing": "3"}, {"email": ANN, "executing": -1},
    {"email": ANN, "executing": True}, {"email": ANN, "executing": 10**16},
]  # fmt: skip


@pytest.mark.parametrize("row", ODD_ROWS, ids=repr)
def test_an_odd_row_tells_nothing_and_hides_nothing(row: Any) -> None:
    rows = read(PIXVERSE_V2, {"available": [row, {"email": BOB, **ROW}]})
    assert rows[BOB] == Jobs(3, 2)
    assert rows.get(ANN, Jobs()) == Jobs()


@pytest.mark.parametrize("service", TELLING, ids=str)
@pytest.mark.parametrize("row", [None, 5, "text", [], {}, {"running": "x"}], ids=repr)
def test_rows_by_account_may_be_of_any_form(service: Service, row: Any) -> None:
    assert service.running
    answer: Any = {ANN: row}
    for name in reversed(service.running.tallies[0].path):
        answer = {name: answer}
    assert all(isinstance(jobs, Jobs) for jobs in read(service, answer).values())


def pixverse(**values: Any) -> Account:
    return Account(PIXVERSE_V2, ANN, {"email": ANN, **values})


def test_both_numbers_are_the_service_s_own() -> None:
    (account,) = with_running([pixverse(maxJobs=8)], {ANN: Jobs(3, 2)})
    assert account.values == {"email": ANN, "maxJobs": 8, "executing": 3, "available": 2}
    field = PIXVERSE_V2.capacity
    assert field
    words = field.text(account.values["maxJobs"], untranslated)
    assert words == "3 running · 2 free · 8 allowed"


def test_without_a_capacity_the_numbers_stand_alone() -> None:
    (account,) = with_running([pixverse()], {ANN: Jobs(3, 2)})
    assert account.values == {"email": ANN, "executing": 3, "available": 2}


def test_an_account_that_is_not_named() -> None:
    """Of a list of jobs it runs none; of a list of accounts nothing is known."""
    (account,) = with_running([pixverse(maxJobs=8)], {})
    assert account == pixverse(maxJobs=8)
    for service in (RUNWAY_V1, FLOW_MUSIC_V1, DREAMINA_V1):
        (account,) = with_running([Account(service, ANN, {"email": ANN})], {})
        assert account.values == {"email": ANN, "executing": 0}


def test_it_is_joined_by_key_or_name_whatever_the_case() -> None:
    key = f"US:{ANN.upper()}"
    account = Account(DREAMINA_V1, key, {"email": ANN.upper()})
    (joined,) = with_running([account], {key.casefold(): Jobs(2)})
    assert joined.values["executing"] == 2
    (joined,) = with_running([account], {ANN: Jobs(1)})
    assert joined.values["executing"] == 1


def test_a_listing_may_tell_itself() -> None:
    body = json.dumps({ANN: {"email": ANN, "concurrency": 6, "executing": 2}}).encode()
    (account,) = read_accounts(body, LUMA_V1)
    field = LUMA_V1.capacity
    assert field
    assert field.text(account.values["maxJobs"], untranslated) == "2 running · 6 allowed"


def test_only_a_service_that_tells_has_an_endpoint() -> None:
    endpoint = running_endpoint(PIXVERSE_V2)
    assert endpoint.path == "/v2/pixverse/scheduler/available"
    assert endpoint.may_be_empty
    assert "password" in endpoint.secret_names
    assert endpoint.read(b'{"available": []}') == {}
    with pytest.raises(ValueError, match=r"^$"):
        running_endpoint(PIXVERSE_V1)
