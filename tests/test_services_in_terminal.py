"""``--service``: one other service, or all of them, by the program as a process."""

import json
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.catalogue.all_services import BY_ID, DEFAULT_SERVICE, SERVICES
from tests.support.behaviours.expected import error, status
from tests.support.cli import PROJECT, TIMEOUT, Outcome, Terminal
from tests.support.documents import fake_api_token, unmistakable_api_token
from tests.support.server import Answer
from tests.support.useapi.paths import PATHS
from tests.support.useapi.stand import ACCOUNT, NOT_RETIRED, RETIRED, Stand, gone

TOKEN = fake_api_token("all services")
HTML = "<!doctype html><title>hotel</title>"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def check(terminal: Terminal, stand: Stand, service: str, *more: str, **how: Any) -> Outcome:
    how.setdefault("given", TOKEN)
    asked = ("--check", "--service", service, "--token-stdin", "--api-url", stand.origin)
    return terminal.run(*asked, *more, **how)


def document(outcome: Outcome) -> Any:
    """The one document, and nothing else."""
    return json.loads(outcome.out)


def states(told: Any) -> dict[str, str]:
    return {service["service"]: service["state"] for service in told["services"]}


def expected_states(**others: str) -> dict[str, str]:
    usual = dict.fromkeys(PATHS, "listed") | dict.fromkeys(RETIRED, "skipped")
    return usual | {name.replace("_", "-"): state for name, state in others.items()}


# ---- All of them ---------------------------------------------------------------------------------


def test_the_document_of_all(terminal: Terminal) -> None:
    with Stand() as stand:
        stand.slow_all(0.1)
        outcome = check(terminal, stand, "all", "--json")
        assert stand.most_in_flight == 4
        assert {request.token for request in stand.requests} == {TOKEN}
    told = document(outcome)
    assert (outcome.code, outcome.err) == (0, "")
    assert [*told] == ["checked_at", "subscription", "services", "totals", "error"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told["checked_at"])
    subscription = told["subscription"]
    assert [*subscription] == ["active", "renews", "subscriptions", "accounts_per_service"]
    assert subscription | {"renews": None} == {
        "active": True, "renews": None, "subscriptions": 1, "accounts_per_service": 3
    }  # fmt: skip
    assert [service["service"] for service in told["services"]] == [each.id for each in SERVICES]
    assert states(told) == expected_states()
    assert told["totals"]["services"] == 16
    listed = [account for service in told["services"] for account in service["accounts"]]
    assert told["totals"]["accounts"] == len(listed) > 20
    assert told["error"] is None
    for service in told["services"]:
        assert [*service] == ["service", "endpoint", "state", "accounts", "error"]
        assert service["endpoint"] == stand.origin + PATHS[service["service"]]
        assert service["error"] is None


def test_an_account_of_another_service(terminal: Terminal) -> None:
    with Stand(["pixverse-v2"]) as stand:
        told = document(check(terminal, stand, "all", "--json"))
    (service,) = (each for each in told["services"] if each["state"] == "listed")
    first = service["accounts"][0]
    assert {name: first[name] for name in ("account", "email", "maxJobs", "executing", "available",
                                           "expires", "error")} == {
        "account": "ann@pixverse.example", "email": "ann@pixverse.example",
        "maxJobs": 8, "executing": 3, "available": 2,
        "expires": "2027-01-02T03:04:05Z", "error": None,
    }  # fmt: skip
    names = [*first]
    assert (names[0], names[-1]) == ("account", "findings")
    assert [account["executing"] for account in service["accounts"]] == [3, 0, None]
    assert set(states(told).values()) == {"listed", "none", "skipped"}
    assert {each["error"] is None for each in told["services"]} == {True}


def test_failures_beside_complete_answers(terminal: Terminal) -> None:
    """One is silent for 20 s, and three fail in other ways."""
    with Stand() as stand:
        stand.slow_all(0.1)
        stand.slow("kling-v1", 20)
        stand.answers["runway-v1"] = status(500, error("oops"))
        stand.answers["muse-v1"] = status(429, error("slow down", retryAt="2100-01-01T00:00:00Z"))
        stand.answers["mureka-v1"] = status(200, HTML)
        stand.answers["luma-v1"] = gone()
        stand.answers["ace-music-v1"] = status(200, {})
        begun = time.monotonic()
        outcome = check(terminal, stand, "all", "--json")
        assert time.monotonic() - begun < 21
        assert stand.most_in_flight == 4
    told = document(outcome)
    assert outcome.code == 5
    assert states(told) == expected_states(
        kling_v1="failed", runway_v1="failed", muse_v1="failed", mureka_v1="failed",
        luma_v1="gone", ace_music_v1="none",
    )  # fmt: skip
    kinds = {each["service"]: each["error"]["kind"] for each in told["services"] if each["error"]}
    assert kinds == {
        "kling-v1": "timed_out", "runway-v1": "service_trouble", "muse-v1": "rate_limited",
        "mureka-v1": "web_page", "luma-v1": "gone",
    }  # fmt: skip
    assert told["error"] is None
    assert told["totals"]["services"] == 10
    for service in told["services"]:
        assert bool(service["accounts"]) is (service["state"] == "listed")
        if service["error"]:
            assert [*service["error"]] == [
                "kind",
                "status",
                "retry_at",
                "title",
                "summary",
                "steps",
            ]
            name = BY_ID[service["service"]].name
            assert f"{name}: {service['error']['title']}" in outcome.err
    assert "--token-stdin" not in outcome.err


def test_a_passed_end_of_a_session_is_told_only_where_it_is_one(terminal: Terminal) -> None:
    """Useapi.net renews the sessions of PixVerse, not those of Kling; documents keep the moment."""
    past = "2020-01-02T03:04:05.000Z"
    pixverse = {"a@b.example": {"maxJobs": 1, "jwt": {"ExpireTimeUTC": past}}}
    kling = {"c@d.example": {"maxJobs": 1, "session": {"ExpireTimeUTC": past}}}
    with Stand(["pixverse-v2", "kling-v1"]) as stand:
        stand.answers["pixverse-v2"] = status(200, pixverse)
        stand.answers["kling-v1"] = status(200, kling)
        shown = check(terminal, stand, "all").out
        told = document(check(terminal, stand, "pixverse-v2", "--json"))
    (renewed,) = (line for line in shown.splitlines() if "a@b.example" in line)
    (over,) = (line for line in shown.splitlines() if "c@d.example" in line)
    assert "renews by itself" in renewed
    assert "2020" not in renewed
    assert over.startswith("Session over")
    assert "2020-01-02" in over
    assert told["accounts"][0]["expires"] == "2020-01-02T03:04:05Z"


def test_the_tables_of_all(terminal: Terminal) -> None:
    with Stand(["pixverse-v2", "kling-v1", "faceswap-v1"]) as stand:
        stand.answers["luma-v1"] = gone()
        stand.answers["muse-v1"] = status(500)
        outcome = check(terminal, stand, "all")
    assert outcome.code == 5
    lines = outcome.out.splitlines()
    assert lines[0].startswith("Subscription: active · renews ")
    assert lines[0].endswith(" · 3 accounts for each service")
    for name in ("pixverse-v2", "kling-v1", "faceswap-v1"):
        at = lines.index(BY_ID[name].name)
        assert lines[at + 1].startswith("Status  ")
    assert any("ann@pixverse.example" in line and "3 running · 2 free" in line for line in lines)
    assert lines[-1].startswith("Services: 3 · Accounts: 6 · Need attention: ")
    assert f"No longer offered: {BY_ID['luma-v1'].name}" in lines
    assert f"Could not be read: {BY_ID['muse-v1'].name}" in lines
    (nothing,) = (line for line in lines if line.startswith("Nothing is set up: "))
    assert BY_ID["ace-music-v1"].name in nothing
    (skipped,) = (line for line in lines if line.startswith("Not asked: "))
    assert skipped.count(",") == len(RETIRED) - 1
    assert outcome.err.startswith(f"{BY_ID['muse-v1'].name}: useapi.net has trouble of its own\n")


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_refused_token_is_told_once(terminal: Terminal, options: tuple[str, ...]) -> None:
    with Stand(token="another") as stand:
        outcome = check(terminal, stand, "all", *options)
        assert len(stand.requests) <= 4
    assert outcome.code == 3
    assert outcome.err.count("useapi.net did not accept your API token") == 1
    if options:
        told = document(outcome)
        assert set(states(told).values()) == {"skipped"}
        assert told["error"]["kind"] == "unauthorized"
        assert (told["subscription"], told["totals"]["services"]) == (None, 0)
    else:
        assert outcome.out == ""


def test_nothing_is_set_up_anywhere(terminal: Terminal) -> None:
    with Stand([]) as stand:
        outcome = check(terminal, stand, "all", "--json")
    assert (outcome.code, outcome.err) == (4, "")
    assert set(states(document(outcome)).values()) == {"none", "skipped"}


def test_a_subscription_that_cannot_be_read(terminal: Terminal) -> None:
    with Stand(["kling-v1"]) as stand:
        stand.answers[ACCOUNT] = status(500)
        outcome = check(terminal, stand, "all", "--json")
    told = document(outcome)
    assert outcome.code == 5
    assert told["subscription"] is None
    assert told["error"]["kind"] == "service_trouble"
    assert states(told)["kling-v1"] == "listed"
    assert outcome.err.startswith("Subscription: useapi.net has trouble of its own\n")


def test_no_network_is_told_once(terminal: Terminal) -> None:
    with Stand() as stand:
        pass
    outcome = check(terminal, stand, "all", "--json")
    assert outcome.code == 5
    assert document(outcome)["error"]["kind"] == "connection_refused"
    assert outcome.err.count("\n  1. ") == 1


def test_without_a_keyring(terminal: Terminal) -> None:
    outcome = terminal.run("--check", "--service", "all", "--json")
    assert outcome.code == 6
    assert set(states(document(outcome)).values()) == {"skipped"}


def test_the_sample_of_all(terminal: Terminal) -> None:
    outcome = terminal.run("--check", "--demo", "--service", "all", "--json")
    told = document(outcome)
    assert (outcome.code, outcome.err) == (0, "")
    assert states(told) == expected_states()
    assert told["subscription"]["active"] is True
    assert told["subscription"]["renews"]
    listed = [account for service in told["services"] for account in service["accounts"]]
    assert any(account.get("executing") for account in listed)
    table = terminal.run("--check", "--demo", "--service", "all")
    assert (table.code, table.err) == (0, "")
    assert " running · " in table.out


# ---- One of them ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["pixverse-v2", "mureka-v1", "faceswap-v1", "luma-v1"])
def test_one_service(terminal: Terminal, name: str) -> None:
    with Stand() as stand:
        outcome = check(terminal, stand, name, "--json")
        assert {*stand.asked} <= {name, f"{name}/running"}
        assert stand.asked[0] == name
    told = document(outcome)
    assert (outcome.code, outcome.err) == (0, "")
    assert [*told] == ["checked_at", "endpoint", "accounts", "totals", "error"]
    assert told["endpoint"] == stand.origin + PATHS[name]
    assert len(told["accounts"]) == len(stand.listing(name))


def test_the_first_one_is_the_one_of_no_service(terminal: Terminal) -> None:
    with Stand() as stand:
        named = check(terminal, stand, DEFAULT_SERVICE.id, "--json")
        asked = ("--check", "--token-stdin", "--api-url", stand.origin, "--json")
        unnamed = terminal.run(*asked, given=TOKEN)
        assert {*stand.asked} == {DEFAULT_SERVICE.id}
    when = re.compile(r'"checked_at": "[^"]*"')
    assert when.sub("", named.out) == when.sub("", unnamed.out)


def test_a_retired_one_is_asked_when_it_is_named(terminal: Terminal) -> None:
    name = "midjourney-v3"
    with Stand([name]) as stand:
        assert check(terminal, stand, name, "--json").code == 0
        assert stand.asked[0] == name


@pytest.mark.parametrize(
    ("answer", "code", "kind"),
    [
        (status(404), 4, "nothing_configured"),
        (status(200, {}), 4, "nothing_configured"),
        (status(401), 3, "unauthorized"),
        (status(500), 5, "service_trouble"),
        (status(402, error("Subscription required", code=402)), 5, "plan_required"),
        (status(402, error("Account has no subscription", code=402)), 5, "subscription"),
        (gone(), 5, "gone"),
    ],
)
def test_one_service_that_lists_nothing(
    terminal: Terminal, answer: Answer, code: int, kind: str
) -> None:
    with Stand() as stand:
        stand.answers["kling-v1"] = answer
        outcome = check(terminal, stand, "kling-v1", "--json")
        assert stand.asked == ["kling-v1"]
    assert outcome.code == code
    assert document(outcome)["error"]["kind"] == kind


@pytest.mark.parametrize("given", ["pixverse", "ALL", "", TOKEN])
def test_an_unknown_one_names_the_known_ones(terminal: Terminal, given: str) -> None:
    outcome = terminal.run("--check", "--service", given)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    for name in ("all", *BY_ID):
        assert name in outcome.err
    assert TOKEN not in outcome.err


# ---- What is seen meanwhile, and what must never be ---------------------------------------------


def test_progress_is_for_a_terminal_alone(terminal: Terminal) -> None:
    ours, theirs = pty.openpty()
    with Stand(token=TOKEN) as stand:
        done = subprocess.run(
            [sys.executable, "-m", "app", "--check", "--service", "all", "--json", "--token-stdin",
             "--api-url", stand.origin],
            cwd=PROJECT, env=terminal.environ(), input=TOKEN.encode(), stdout=subprocess.PIPE,
            stderr=theirs, timeout=TIMEOUT, check=False,
        )  # fmt: skip
    os.close(theirs)
    seen = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 0
    json.loads(done.stdout)
    assert "16 of 16 services have answered" in seen
    assert seen.rpartition("\r")[2] == ""


def test_no_secret_is_anywhere(terminal: Terminal) -> None:
    """In streams, in the log at its most talkative, in any file: of listings and of refusals."""
    api = unmistakable_api_token("all services")
    debug = {"PIXVERSE_INSPECTOR_LOG": "debug"}
    leaks: list[str] = []
    with Stand(PATHS) as stand:
        told = [check(terminal, stand, "all", *options, given=api, environ=debug)
                for options in ((), ("--json",))]  # fmt: skip
        told += [check(terminal, stand, name, "--json", given=api, environ=debug)
                 for name in RETIRED]  # fmt: skip
        for name in NOT_RETIRED:
            echo = [stand.listing(name), api]
            stand.answers[name] = status(500, error(echo))
            stand.answers[f"{name}/running"] = status(500, error(echo))
        told.append(check(terminal, stand, "all", "--json", given=api, environ=debug))
        canaries = stand.planted.canaries(api=api)
    assert [each.code for each in told] == [0, 0, *(0 for _ in RETIRED), 5]
    for each in told:
        leaks += canaries.inside(each.out, "stdout") + canaries.inside(each.err, "stderr")
    assert leaks == []
    assert canaries.in_files(terminal.home) == []
    logs = [data for name, data in terminal.files().items() if "inspector.log" in name]
    assert logs
    assert not [email for email in re.findall(rb"[\w.]+@\w+\.example", b"".join(logs)) if email]
