"""The stand-in for useapi.net answers what may be asked, and notices what may not."""

import json
import urllib.error
import urllib.request

import pytest

from tests.support.documents import fake_api_token
from tests.support.useapi.paths import PATHS
from tests.support.useapi.stand import ACCOUNT, RETIRED, Stand, gone

TOKEN = fake_api_token("stand")


def ask(stand: Stand, path: str, method: str = "GET", token: str = TOKEN) -> tuple[int, bytes]:
    request = urllib.request.Request(  # noqa: S310 (loopback)
        stand.origin + path, method=method, headers={"Authorization": f"Bearer {token}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()


@pytest.mark.parametrize("name", PATHS)
def test_every_listing_with_and_without_accounts(name: str) -> None:
    with Stand([name]) as stand:
        code, body = ask(stand, PATHS[name])
        assert (code, json.loads(body)) == (200, stand.listing(name))
        assert stand.asked == [name]
    with Stand([]) as stand:
        code, body = ask(stand, PATHS[name])
        assert (code, body) == (200, b"{}") or code == 404


def test_its_secrets_are_all_different() -> None:
    with Stand(PATHS) as stand:
        for path in stand._names:
            assert ask(stand, path)[0] == 200
    secrets = stand.planted.secrets
    assert len({*secrets.values()}) == len(secrets) > 60


def test_it_answers_as_it_is_told() -> None:
    with Stand() as stand:
        stand.answers["kling-v1"] = gone()
        assert ask(stand, PATHS["kling-v1"])[0] == 404
        assert json.loads(ask(stand, "/v2/account")[1])["accounts"]["Kling API"]["total"] == 1
        assert stand.asked == ["kling-v1", ACCOUNT]


def test_another_token_is_refused() -> None:
    with Stand(token=TOKEN) as stand:
        assert ask(stand, "/v2/account")[0] == 200
        assert ask(stand, "/v2/account", token="other")[0] == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", PATHS["kling-v1"]),
        ("DELETE", PATHS["kling-v1"]),
        ("GET", "/v1/pixverse/jobs/cancel/?jobid=1"),
        ("GET", "/v1/dreamina/accounts/US:ann@dreamina.example"),
        ("GET", "/v1/muse/accounts/ann@muse.example"),
        ("GET", f"{PATHS['kling-v1']}?email=ann@kling.example"),
        ("GET", "/v1/google-flow/jobs/?options=history"),
        ("GET", "/v2/pixverse/features/?email=ann@pixverse.example"),
    ],
)
def test_anything_else_fails_the_test(method: str, path: str) -> None:
    with pytest.raises(AssertionError, match="never be asked"), Stand() as stand:
        assert ask(stand, path, method)[0] == 418


def test_the_plan_of_one_account_is_asked_for_where_a_test_allows_it() -> None:
    path = "/v2/pixverse/features/?email="
    with Stand(allows_live=True) as stand:
        assert ask(stand, f"{path}ann%40pixverse.example")[0] == 200
    with pytest.raises(AssertionError), Stand(allows_live=True) as stand:
        ask(stand, f"{path}somebody%40pixverse.example")


def test_the_retired_ones_have_nothing_unless_a_test_wants_it() -> None:
    with Stand() as stand:
        assert stand.configured.isdisjoint(RETIRED)
