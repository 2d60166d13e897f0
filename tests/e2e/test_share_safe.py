"""Share-safe: no id and no end of a token, however one looks, listens, copies or exports."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token
from tests.support.heard import document, listed
from tests.support.keyboard import said
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer
from tests.support.waiting import wait_until

DOCUMENT = document()


def secrets() -> set[str]:
    """What is to be hidden: ids, tokens, the ends that masks show, whose API token it is."""
    found = {text for one in DOCUMENT.values() for text in (one["channel"], one["server"])}
    for one in DOCUMENT.values():
        found |= {one["discord"], one["discord"][:20], f"•{one['discord'][-4:]}"}
        found.add(f"ends in {one['discord'][-4:]}")
    return found | {fake_api_token("heard"), fake_api_token("heard").partition("-")[0]}


def hidden_in(text: str) -> list[str]:
    return sorted(secret for secret in secrets() if secret in text)


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(Answer(body=DOCUMENT)) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    with listed(desktop, server) as started:
        yield started


def all_of(program: Program) -> str:
    """Names, descriptions and texts of all nodes, those out of sight too, and all cells."""
    root = program.accessible
    cells: Any = root.find("table", "Accounts").table().rows
    return "\n".join((root.dump(shown=False), json.dumps(root.everything()), json.dumps(cells)))


def switched(desktop: Desktop, program: Program, *, on: bool) -> None:
    desktop.key("ctrl+shift+s")
    first = "Channel: channel-01" if on else f"Channel: {min(DOCUMENT)}"
    table = program.accessible.find("table", "Accounts")
    wait_until(lambda: table.table().rows[0][1] == first, what=first)


def test_neither_eyes_nor_ears_find_an_id(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    assert len(hidden_in(all_of(program))) > 12  # it would be seen, if it were there
    switched(desktop, program, on=True)
    root.find("table", "Accounts").focus()
    desktop.key("ctrl+Home", *["Down"] * 7)  # two channels have its token
    root.find("label", "Channel: channel-08")
    root.find("label", re.compile("channel-06"))  # what was found keeps its sense
    assert not root.find_all("push button", "Reveal the token")
    assert hidden_in(all_of(program)) == []
    desktop.key("ctrl+a")
    root.find("label", "12 accounts are selected")
    assert hidden_in(all_of(program)) == []
    switched(desktop, program, on=False)
    assert set(DOCUMENT) <= set(hidden_in(all_of(program)))


def test_nothing_that_leaves_has_one(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    switched(desktop, program, on=True)
    table = root.find("table", "Accounts")
    table.focus()
    desktop.key("ctrl+Home", "ctrl+a")
    root.find("label", "12 accounts are selected")
    desktop.key("ctrl+c")
    copied = wait_until(desktop.clipboard, what="the rows in the clipboard")
    assert copied
    assert "channel-01" in copied
    assert hidden_in(copied) == []
    for name in ("safe.csv", "safe.json", "safe.html"):
        exported = export(desktop, program, name)
        assert "channel-12" in exported
        assert hidden_in(exported) == []


def export(desktop: Desktop, program: Program, name: str) -> str:
    root = program.accessible
    desktop.key("ctrl+e")
    field = root.find("text", "File name:", states=["focused"])
    field.set_text(name)
    desktop.key("Return")
    path = Path(desktop.environ["HOME"]) / name
    wait_until(path.exists, what=name)
    said(desktop, f"Exported to {name}")
    root.wait_gone("text", "File name:")
    return path.read_text(encoding="utf-8")


def test_it_is_still_on_after_the_next_start(
    desktop: Desktop, server: LoopbackServer, program: Program
) -> None:
    switched(desktop, program, on=True)
    desktop.key("ctrl+q")
    program.ended_well()
    with listed(desktop, server) as again:
        table = again.accessible.find("table", "Accounts")
        assert table.table().rows[0][1] == "Channel: channel-01"
        assert hidden_in(all_of(again)) == []
