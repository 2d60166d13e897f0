"""All that useapi.net keeps, by ear and by keyboard: one service, all, one that failed, a plan."""

import csv
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.accessible import Node
from tests.support.behaviours.expected import error, status
from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.keyboard import called, focused, said, tab
from tests.support.program import Program
from tests.support.useapi.stand import Stand
from tests.support.waiting import wait_until

HAS = ("pixverse-v2", "pixverse-v1", "kling-v1", "google-flow-v1", "muse-v1")
BROKEN = "kling-v1"
ANN = "ann@pixverse.example"
SERVICES = [
    "All accounts: 10 accounts, 4 need attention",
    "PixVerse v2: 3 accounts, 2 need attention",
    "PixVerse v1: 2 accounts",
    "Kling: the check failed",
    "Google Flow: 3 accounts, 1 needs attention",
    "Muse: 2 accounts, 1 needs attention",
]
_ENTRY = "pixverse-account-inspector:default"


@pytest.fixture
def stand() -> Iterator[Stand]:
    with Stand(HAS, allows_live=True) as started:
        started.answers[BROKEN] = status(500, error("internal"))
        yield started


@contextmanager
def shown(desktop: Desktop, stand: Stand, *options: str) -> Iterator[Program]:
    """The program, once it has asked all services."""
    desktop.keyring.store(_ENTRY, fake_api_token("services"))
    desktop.accessibility.listen()
    with Program(desktop, "--api-url", stand.origin, *options) as program:
        program.accessible.find("list", "Services")
        program.accessible.find("label", re.compile("^Checked "))
        program.activate()
        yield program


@pytest.fixture
def program(desktop: Desktop, stand: Stand) -> Iterator[Program]:
    with shown(desktop, stand) as started:
        yield started


def services(root: Node) -> list[str]:
    return [item.name for item in root.find("list", "Services").children]


def choose(desktop: Desktop, root: Node, name: str) -> None:
    """By the keyboard: to the top of the list, and down to the one."""
    names = services(root)
    at = next(n for n, each in enumerate(names) if each.startswith(f"{name}: "))
    root.find("list", "Services").focus()
    desktop.key("Home", *["Down"] * at)
    root.find("list item", names[at], states=["selected"])


def accounts(root: Node) -> list[str]:
    """What the accounts in the table are called, whatever their column is."""
    named = re.compile("(?:Account|E-mail|Channel): (.*)")
    rows = root.find("table", "Accounts").table().rows
    found = [named.fullmatch(cell) for row in rows for cell in row]
    return [match[1] for match in found if match]


def everything(root: Node) -> str:
    """Names, descriptions and texts of all nodes, those out of sight too, and all cells."""
    rows = root.find("table", "Accounts").table().rows
    return "\n".join((root.dump(shown=False), json.dumps([root.everything(), rows])))


def select(desktop: Desktop, root: Node, name: str) -> None:
    """The row of an account, by the keyboard."""
    at = accounts(root).index(name)
    root.find("table", "Accounts").focus()
    way = ["Down"] * at or ["Down", "Up"]  # with Ctrl, the place moves and nothing is selected
    desktop.key("ctrl+Home", *way)
    root.find("label", re.compile(f"(?:Account|E-mail): {re.escape(name)}"))


def press(desktop: Desktop, root: Node, name: str) -> None:
    """A button that the keyboard leads to."""
    passed: list[str] = []
    while (here := called(focused(root))) != name:
        assert here not in passed, f"nothing leads to {name!r}: {passed}"
        passed.append(here)
        tab(desktop, root, here)
    desktop.key("space")


def test_a_service_and_all_accounts(desktop: Desktop, program: Program, stand: Stand) -> None:
    root = program.accessible
    assert services(root) == SERVICES
    assert len(accounts(root)) == 10
    choose(desktop, root, "Google Flow")
    wait_until(lambda: sorted(accounts(root)) == sorted(stand.listing("google-flow-v1")))
    choose(desktop, root, "Muse")
    wait_until(lambda: sorted(accounts(root)) == sorted(stand.listing("muse-v1")))
    root.find("label", "2 accounts")
    choose(desktop, root, "All accounts")
    wait_until(lambda: len(accounts(root)) == 10)
    asked = len(stand.requests)
    choose(desktop, root, "PixVerse v2")
    assert len(stand.requests) == asked


def test_the_words_about_a_service_that_failed(
    desktop: Desktop, program: Program, stand: Stand
) -> None:
    root = program.accessible
    assert not root.find_all("dialog")
    choose(desktop, root, "Kling")
    root.find("label", "useapi.net has trouble of its own")
    root.find("label", re.compile("(?s)^The answer was 500. .*then try again."))
    assert not root.find_all("dialog")
    del stand.answers[BROKEN]
    press(desktop, root, "Try again")
    root.find("list item", re.compile("^Kling: 1 account"))
    assert sorted(accounts(root)) == sorted(stand.listing(BROKEN))


def test_the_plan_of_one_account(desktop: Desktop, program: Program, stand: Stand) -> None:
    root = program.accessible
    choose(desktop, root, "PixVerse v2")
    select(desktop, root, ANN)
    asked = len(stand.requests)
    for answer, button in (("no", "Cancel"), ("yes", "Ask")):
        press(desktop, root, "Ask for plan and credits…")
        dialog = root.find("dialog", "Ask for the plan and the credits of this account?")
        assert "may sign you out of its website" in dialog.description, answer
        root.find("push button", "Cancel", states=["focused"])
        press(desktop, root, button)
        root.wait_gone("dialog")
    said(desktop, "The plan was told; it stands in the details")
    assert [request.path for request in stand.requests[asked:]] == [
        "/v2/pixverse/features/?email=ann%40pixverse.example"
    ]
    for words in ("Plan and credits", "Pro", "Daily credits", "60", "Monthly credits", "1200"):
        root.find("label", words)
    root.find("label", re.compile("^As the service itself said: "))
    stand.answers["plan"] = status(404, error(f"Account {ANN} not found"))
    press(desktop, root, "Ask again…")
    press(desktop, root, "Ask")
    dialog = root.find("dialog", "The plan of this account was not told")
    root.find("push button", "Try again", states=["focused"])
    desktop.key("Escape")
    root.wait_gone("dialog")
    root.find("label", "1200")


def exported(desktop: Desktop, root: Node, name: str) -> str:
    desktop.key("ctrl+shift+e")
    field = root.find("text", "File name:", states=["focused"])
    field.set_text(name)
    desktop.key("Return")
    path = Path(desktop.environ["HOME"]) / name
    wait_until(path.exists, what=name)
    said(desktop, f"Exported to {name}")
    root.wait_gone("text", "File name:")
    return path.read_text(encoding="utf-8")


def test_all_are_exported_with_their_service(
    desktop: Desktop, program: Program, stand: Stand
) -> None:
    root = program.accessible
    root.find("table", "Accounts").focus()
    desktop.key("ctrl+f")
    desktop.type("service:muse")
    wait_until(lambda: len(accounts(root)) == 2)
    text = exported(desktop, root, "all.csv")
    rows = [*csv.DictReader(text.removeprefix("\ufeff").splitlines())]
    names = {"pixverse-v2": "PixVerse v2", "google-flow-v1": "Google Flow", "muse-v1": "Muse"}
    for service, name in names.items():
        found = [row["Account"].strip() for row in rows if row["Service"] == name]
        assert found == [*stand.listing(service)]
    assert len(rows) == 10
    document: dict[str, Any] = json.loads(exported(desktop, root, "all.json"))
    assert ANN in json.dumps(document)
    assert stand.planted.canaries().inside(text + json.dumps(document), "the exports") == []


def test_nobody_can_be_told_by_the_share_safe_view(
    desktop: Desktop, program: Program, stand: Stand
) -> None:
    root = program.accessible
    people = {name for service in HAS if service != BROKEN for name in stand.listing(service)}

    def told() -> set[str]:
        text = everything(root)
        return {who for who in people if who in text}

    assert told() == people  # they would be seen, if they were there
    choose(desktop, root, "PixVerse v2")
    select(desktop, root, ANN)
    desktop.key("ctrl+shift+s")
    wait_until(lambda: "account-01" in accounts(root))
    assert not root.find_all("push button", "Ask for plan and credits…")
    for name in ("Muse", "All accounts"):
        choose(desktop, root, name)
        wait_until(lambda: not told(), what=f"nobody to be told in {name}")
    safe = exported(desktop, root, "safe.csv")
    assert [who for who in people if who in safe] == []


def test_the_choice_is_remembered(desktop: Desktop, program: Program, stand: Stand) -> None:
    root = program.accessible
    choose(desktop, root, "Muse")
    desktop.key("ctrl+q")
    program.ended_well()
    with shown(desktop, stand) as again:
        root = again.accessible
        root.find("list item", re.compile("^Muse: "), states=["selected"])
        assert sorted(accounts(root)) == sorted(stand.listing("muse-v1"))
        desktop.key("ctrl+q")
        again.ended_well()
    with shown(desktop, stand, "--service", "google-flow-v1") as third:
        root = third.accessible
        root.find("list item", re.compile("^Google Flow: "), states=["selected"])
        assert sorted(accounts(root)) == sorted(stand.listing("google-flow-v1"))
