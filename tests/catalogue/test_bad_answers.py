"""Every service with answers that are not as documented: a calm account, or a calm error."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.accounts.account import Account
from app.accounts.listing import Listing
from app.accounts.other_forms import is_wrapper
from app.accounts.reading import listing_endpoint, read_accounts
from app.accounts.share_safe import ShareSafe
from app.api.sample import sample_document
from app.base.errors import UnexpectedShapeError, UnreadableError
from app.base.secret import Secret
from app.catalogue.all_services import SERVICES
from app.catalogue.pixverse_v1 import PIXVERSE_V1
from app.catalogue.service import Service
from tests.support.everywhere import MOMENT, everywhere
from tests.support.leaks import leaked

every_service = pytest.mark.parametrize("service", SERVICES, ids=str)
tolerant = pytest.mark.parametrize(
    "service", [each for each in SERVICES if each.other_forms], ids=str
)

ODD: list[Any] = [
    None, True, False, 0, -1, 5, 1.5, 1e300, 10**30, "", " ", "text", "\u202eevil\x00", [], ["a"],
    {}, {"a": 1}, {"message": "odd"}, [[1]], "0001-01-01", "9" * 5_000,
]  # fmt: skip


def document(service: Service) -> dict[str, Any]:
    return dict(json.loads(sample_document(service.id, MOMENT)))


def read(service: Service, answer: Any) -> tuple[Account, ...]:
    return read_accounts(json.dumps(answer).encode(), service)


def changed(entry: Any, path: tuple[str, ...], value: Any) -> Any:
    """A copy with another value at `path`; with `...` none."""
    made = copy.deepcopy(entry)
    inner = made
    for name in path[:-1]:
        inner = inner.setdefault(name, {})
    if value is ...:
        inner.pop(path[-1], None)
    else:
        inner[path[-1]] = value
    return made


def odd_entries(service: Service) -> Iterator[tuple[str, Any]]:
    """The first entry of the sample with one value changed: at the end of a path or on the way."""
    entry = next(iter(document(service).values()))
    paths = {place.path[:end] for place in service.places for end in range(1, len(place.path) + 1)}
    paths |= {(name,) for name in service.unread}
    for path in sorted(paths):
        for number, value in enumerate([..., *ODD]):
            yield f"{'.'.join(path)} {number}@odd.example", changed(entry, path, value)
    for number, value in enumerate(ODD):
        yield f"whole {number}@odd.example", value


@every_service
def test_every_value_may_be_of_any_kind(service: Service) -> None:
    usual = read(service, document(service))[0]
    answer = dict(odd_entries(service))
    accounts = read(service, answer)
    named = {account.key: account for account in accounts}
    for place in service.places:
        others = {field.id: usual.values[field.id] for field, path in service.places
                  if field.id in usual.values and path[0] != place.path[0]}  # fmt: skip
        for number in range(len(ODD) + 1):
            account = named.get(f"{'.'.join(place.path)} {number}@odd.example")
            if account is None:  # the share of the answer that a list in place of an entry makes
                continue
            assert {id_: account.values.get(id_) for id_ in others} == others
            value = account.get(place.field)
            assert value is None or isinstance(value, type(usual.values.get(place.field.id, value)))


@every_service
def test_whatever_it_is_it_is_told_everywhere(service: Service, qapp: QApplication) -> None:
    assert qapp
    accounts = read(service, dict(odd_entries(service)))
    listing = Listing.of(accounts, MOMENT, 0.5)
    some = listing.part(range(0, len(accounts), 19))
    for view in (some, ShareSafe().view_of(some)):
        for place, told in everywhere(view).items():
            assert told, place
            assert "\u202e" not in told or place in {"table", "details"}, place


@every_service
def test_no_value_that_nobody_described_is_kept(service: Service) -> None:
    secret = "".join(("never", "-kept-", "x7" * 9))
    entry = next(iter(document(service).values()))
    for name in service.unread:
        entry = changed(entry, (name,), secret)
    for name in ("unknown", "sessionid", "cookie_jar"):
        entry = changed(entry, (name,), {"deep": [secret]})
    answer = {"ann@mail.example": entry}
    for name in {place.path[0] for place in service.places if len(place.path) > 1}:
        if isinstance(entry[name], dict):
            entry[name]["unheard_of"] = secret
    (account,) = read(service, answer)
    assert {"unknown", "sessionid", "cookie_jar"} == {*account.unknown_fields}
    assert leaked(str([*account.values.items()]) + str(account), [secret]) == []
    assert not any(isinstance(value, dict | list) for value in account.values.values())


@every_service
@pytest.mark.parametrize(
    "body",
    [b"", b"<html></html>", b"\xff\xfe", b'{"a@b.example":{"email":', b"[" * 100_000, b"{}x"],
)
def test_what_cannot_be_read_is_an_error_of_its_own(service: Service, body: bytes) -> None:
    with pytest.raises((UnreadableError, UnexpectedShapeError)):
        read_accounts(body, service)


@every_service
@pytest.mark.parametrize(
    "answer",
    ["text", 5, None, True, {"error": "Unauthorized"}, {"error": {"code": 5}}, {"message": "x"},
     {"a@b.example": {"email": "a@b.example"}, "error": "x"}, {"status": "ok", "code": 7},
     [1], [[]], {"data": "x"}, {"data": {"data": {"data": {"data": {"data": {}}}}}}],
    ids=repr,
)  # fmt: skip
def test_what_is_no_list_of_accounts(service: Service, answer: Any) -> None:
    with pytest.raises(UnexpectedShapeError):
        read(service, answer)


@every_service
def test_nothing_configured_is_an_empty_answer(service: Service) -> None:
    assert read(service, {}) == ()
    assert not listing_endpoint(service).may_be_empty


# ---- Other forms of the same answer -------------------------------------------------------------


def values_of(accounts: tuple[Account, ...]) -> list[Any]:
    return [account.values for account in accounts]


@tolerant
@pytest.mark.parametrize("name", ["accounts", "data", "items", "result", "results"])
def test_a_map_within_an_object(service: Service, name: str) -> None:
    answer = document(service)
    for wrapped in ({name: answer}, {name: answer, "total": 2}, {"data": {name: answer}}):
        assert read(service, wrapped) == read(service, answer)
    assert read(service, {name: {}}) == read(service, {name: []}) == ()
    assert is_wrapper(name)


@tolerant
def test_a_list_in_place_of_a_map(service: Service) -> None:
    answer = document(service)
    accounts = read(service, [*answer.values()])
    assert values_of(accounts) == values_of(read(service, answer))
    assert read(service, {"accounts": [*answer.values()]}) == accounts
    assert len({account.key for account in accounts}) == len(accounts)
    keyed = [{**entry, "id": key} for key, entry in answer.items()]
    entries = read(service, keyed)
    assert all(account.key for account in entries)


@tolerant
def test_a_map_of_lists(service: Service) -> None:
    answer = document(service)
    lists = {key: [entry] for key, entry in answer.items()}
    assert read(service, lists) == read(service, answer)
    key, entry = next(iter(answer.items()))
    twice = read(service, {key: [entry, 5, entry]})
    assert [account.key for account in twice] == [key, f"{key} (2)"]
    first, second = read(service, {key: [], "other@mail.example": entry})
    assert not first.is_record
    assert second.is_record


def test_the_form_of_pixverse_v1_is_settled() -> None:
    answer = document(PIXVERSE_V1)
    for other in ([*answer.values()], {"accounts": answer}, {"data": []}):
        with pytest.raises(UnexpectedShapeError):
            read(PIXVERSE_V1, other)


# ---- Keys ---------------------------------------------------------------------------------------

KEYS = ["имя@пример.рф", "用户@例子.example", "a***@mail.example", "a+b@mail.example", " ", "", "5",
        "\u202eelpmaxe@a", "x" * 300 + "@mail.example", "=1+1@mail.example"]  # fmt: skip


@every_service
def test_a_key_may_be_any_text(service: Service) -> None:
    entry = next(iter(document(service).values()))
    accounts = read(service, dict.fromkeys(KEYS, entry))
    assert [account.key for account in accounts] == KEYS
    safe = ShareSafe().view_of(Listing.of(accounts, MOMENT, 0.1))
    told = str([(account.key, account.values) for account in safe.accounts])
    assert [key for key in KEYS if len(key) > 2 and key in told] == []


@every_service
def test_a_token_as_a_key_is_masked(service: Service) -> None:
    from tests.support.documents import fake_api_token, fake_discord_token

    secrets = [fake_api_token(), fake_discord_token()]
    entry = next(iter(document(service).values()))
    accounts = read(service, {**dict.fromkeys(secrets, entry), "5": entry})
    assert leaked(str([(account.key, account) for account in accounts]), secrets) == []
    assert all(
        isinstance(value, Secret) or not leaked(str(value), secrets)
        for account in accounts for value in account.values.values()
    )  # fmt: skip
