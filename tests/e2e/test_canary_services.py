"""Secrets in every field of every service, in the real program; then everything is searched."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.behaviours.expected import error, status
from tests.support.canary import Canaries
from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import unmistakable_api_token
from tests.support.program import THE_PROGRAM
from tests.support.useapi import running
from tests.support.useapi.paths import PATHS
from tests.support.useapi.planted import Planted
from tests.support.useapi.stand import ACCOUNT, PLAN, Stand
from tests.support.waiting import wait_until
from tests.support.watched import Watched, home, watched

API = unmistakable_api_token("canary of services")
ANN = "ann@pixverse.example"
_MASK = re.compile(r"…|\.\.\.")
_SHORT = 20
"""Letters of a secret that is looked for piece by piece."""


@contextmanager
def careless() -> Iterator[Stand]:
    """All services, with secrets also as keys of accounts and in fields that are shown."""
    with Stand(PATHS, token=API, allows_live=True) as stand:
        for name, path in PATHS.items():
            listing: dict[str, Any] = stand.listing(name)
            key, first = next(iter(listing.items()))
            secret = stand.planted.discord(f"{name} key")
            more = {"email": stand.planted.api(f"{name} email"), "note": stand.planted.jwt(path)}
            listing[secret] = {**first, **more, "error": f"Bearer {stand.planted.jwt(name)}"}
            assert key in listing
            stand.answers[name] = status(200, listing)
        plant_the_rest(stand.planted)
        yield stand


def plant_the_rest(planted: Planted) -> None:
    """What is planted when it is asked for."""
    running.features(planted)
    running.subscription(planted, {})
    for _, make in running.RUNNING.values():
        make(planted)


def canaries_of(stand: Stand) -> Canaries:
    return stand.planted.canaries(API=API)


def in_words(stand: Stand) -> Canaries:
    """Without what has words of its own: of an address the name, and nothing that is masked."""
    secrets = stand.planted.secrets.items()
    whole = {name: each for name, each in secrets if not _MASK.search(each)}
    plain = {name: each.partition("@")[0] for name, each in whole.items()}
    return Canaries(
        {name: each for name, each in plain.items() if len(each) >= _SHORT} | {"API": API}
    )


def choose(life: Watched, number: int) -> str:
    """The service at a place of the list, by the keyboard; returns what is said of it."""
    services = life.root.find("list", "Services")
    services.focus()
    life.desktop.key("Home", *["Down"] * number)
    chosen: str = services.children[number].name
    life.root.find("list item", chosen, states=["selected"])
    return chosen


def number_of_services(life: Watched) -> int:
    return len(life.root.find("list", "Services").children)


def look_at_each(life: Watched) -> None:
    """Its table, its first account in the details, all of them together."""
    for number in range(number_of_services(life)):
        chosen = choose(life, number)
        life.root.find("table", "Accounts").focus()
        life.desktop.key("ctrl+End", "Up", "Down")  # the one whose key is a secret
        life.look(f"the last of {chosen}", life.root.find("panel", "Details"))
        rows = life.root.find("table", "Accounts").table().rows
        cells = "\n".join(cell for row in rows for cell in row)
        life.leaks += life.canaries.inside(cells, f"the cells of {chosen}")
    choose(life, 0)
    life.look("with all accounts")
    life.root.find("table", "Accounts").focus()
    life.desktop.key("ctrl+a", "ctrl+c")
    life.root.find("label", re.compile("rows copied"))
    assert ANN in life.look_into_clipboard("with all accounts")


def ask_for_a_plan(life: Watched) -> None:
    number = next(n for n in range(number_of_services(life)) if "PixVerse v2" in choose(life, n))
    assert number == 1
    life.root.find("table", "Accounts").focus()
    life.desktop.key("ctrl+Home", "Down", "Up")
    life.root.find("label", re.compile(ANN))
    life.press("Ask for plan and credits…")
    dialog = life.root.find("dialog", re.compile("^Ask for the plan"))
    dialog.find("push button", "Ask").press()
    life.root.find("label", "1200")
    life.look("with a plan")


def export(life: Watched) -> None:
    choose(life, 0)
    for suffix in ("csv", "html", "json"):
        life.press("Export…")
        path = home(life.desktop) / f"accounts.{suffix}"
        life.save_as("Export the accounts shown", path)
        wait_until(path.is_file, what=path.name)
        assert ANN in path.read_text(encoding="utf-8")


def fail_everywhere(life: Watched, stand: Stand) -> None:
    """Every service fails in one of the ways that are its own, and says all that it must not."""
    said = " ".join((API, *[text for text in stand.planted.secrets.values() if text.isascii()]))
    ways = [
        status(403, error(said)), status(429, error(said), retry_after="120"),
        status(500, error(said)), status(596, error(f"Account {ANN} {said}")),
        status(200, f"<!doctype html><title>{said}</title>"), status(200, f'{{"{said[:900]}": '),
        status(200, {"message": said}), status(404, error(said)), status(402, error(said)),
    ]  # fmt: skip
    for number, name in enumerate(PATHS):
        stand.answers[name] = ways[number % (len(ways) - 1)]
        stand.answers[f"{name}/running"] = ways[2]
    stand.answers[ACCOUNT] = stand.answers[PLAN] = ways[2]
    stand.answers["pixverse-v2"] = status(200, stand.listing("pixverse-v2"))
    life.press("Check accounts")
    life.root.find("list item", re.compile("the check failed"))
    life.root.find("push button", "Check accounts")
    for number in range(1, len(ways) + 1):
        chosen = choose(life, number)
        if more := life.root.find_all("push button", "What can I do?"):
            more[0].press()
            tell(life, chosen)
    choose(life, 1)
    life.root.find("table", "Accounts").focus()
    life.desktop.key("ctrl+Home", "Down", "Up")
    life.press("Ask again…")
    life.root.find("dialog", re.compile("^Ask for the plan")).find("push button", "Ask").press()
    tell(life, "a plan that failed")
    for name in (*PATHS, ACCOUNT):
        stand.answers[name] = status(401, error(said))
    life.press("Check accounts")
    tell(life, "401")


def tell(life: Watched, stage: str) -> None:
    """The dialog of a failure with its details."""
    dialog = life.root.find("dialog")
    dialog.find("check box", "Details").press()
    dialog.find("text", "Technical details")
    life.look(stage, dialog)
    dialog.find("push button", "Copy details").press()
    life.root.find("push button", re.compile("Cop"))
    life.look_into_clipboard(stage)
    dialog.find("push button", "Close").press()
    life.root.wait_gone("dialog")


def report(life: Watched) -> None:
    life.program.activate()
    life.root.find("push button", "Menu").focus()
    life.key("space", "h", "r")
    life.root.find("dialog", re.compile("^Support report"))
    life.look("the support report")
    life.desktop.key("Escape")
    life.root.wait_gone("dialog")


def end(life: Watched, stand: Stand) -> None:
    events = life.desktop.accessibility.overheard()
    assert len(events) > 50, events
    life.leaks += in_words(stand).in_events(events)
    life.program.terminate()
    life.program.ended_well()


def in_the_terminal(desktop: Desktop, stand: Stand) -> None:
    with (desktop.folder / "all.out").open("wb") as out:
        done = subprocess.run(
            [*THE_PROGRAM, "--check", "--json", "--service", "all", "--token-stdin",
             "--api-url", stand.origin],
            cwd=PROJECT, input=API.encode() + b"\n", stdout=out, stderr=subprocess.STDOUT,
            env=desktop.environ | {"PIXVERSE_INSPECTOR_LOG": "debug"}, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode in {0, 5}


@contextmanager
def life_with_all(desktop: Desktop) -> Iterator[tuple[Watched, Stand]]:
    """From the first run, with every service on screen, to the search of all that is left."""
    with careless() as stand:
        with watched(desktop, stand, canaries=canaries_of(stand)) as life:
            life.root.find("password text", "API token").set_text(API)
            life.press("Check and continue")
            life.root.find("list", "Services")
            life.root.find("label", "Token kept in GNOME Keyring")
            assert number_of_services(life) > 16
            yield life, stand
            end(life, stand)
        assert life.leaks == []
        assert life.canaries.in_files(desktop.folder) == []
        logs = "".join(path.read_text() for path in home(desktop).rglob("inspector.log*"))
        assert ANN not in logs


@pytest.mark.timeout(400)  # 21 services, each read in full by a screen reader
def test_no_secret_of_any_service_is_anywhere(desktop: Desktop) -> None:
    with life_with_all(desktop) as (life, stand):
        in_the_terminal(desktop, stand)
        look_at_each(life)
        ask_for_a_plan(life)
        export(life)


def test_nor_when_every_service_fails(desktop: Desktop) -> None:
    with life_with_all(desktop) as (life, stand):
        ask_for_a_plan(life)
        fail_everywhere(life, stand)
        report(life)
    logs = "".join(path.read_text() for path in home(desktop).rglob("inspector.log*"))
    assert " INFO " in logs


def test_a_leak_of_a_service_would_be_found(desktop: Desktop) -> None:
    with careless() as stand:
        secret = stand.planted.secrets["features invoice_url"]
        (desktop.folder / "left").write_text(secret)
        assert canaries_of(stand).in_files(desktop.folder)
        assert canaries_of(stand).inside(f"x {stand.planted.discord('muse-v1 key')} y")
        event = {"type": "t", "role": "label", "data": secret}
        assert in_words(stand).in_words(event.values(), "an event")
