"""The whole job by ear and by keyboard: names, order, focus, what is said, what is never said."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.documents import (
    accounts_document,
    channel_id,
    fake_api_token,
    fake_discord_token,
)
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer
from tests.support.waiting import wait_until

SERVICE = "pixverse-account-inspector:default"
CONTROLS = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "spin button",
    "text",
    "password text",
    "table",
    "table column header",
    "tree",
    "list",
    "link",
    "slider",
    "image",
    "progress bar",
    "dialog",
    "frame",
    "alert",
}
SCROLLED = {"table cell", "table column header"}
LEAST = 24
Everything = list[dict[str, Any]]


def document() -> dict[str, dict[str, Any]]:
    """Twelve channels, one without a capacity and two with the same token."""
    made = accounts_document(12)
    del made[channel_id(3)]["maxJobs"]
    made[channel_id(5)]["discord"] = made[channel_id(7)]["discord"]
    return made


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(Answer(body=document())) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    """With the list on screen."""
    desktop.keyring.store(SERVICE, fake_api_token("heard"))
    desktop.accessibility.listen()
    with Program(desktop, "--api-url", server.origin) as started:
        started.accessible.find("table", "Accounts")
        started.accessible.find("label", "12 channels")
        started.activate()
        yield started


def focused(root: Node) -> dict[str, Any]:
    """What has the keyboard."""
    found = wait_until(root.focused, what="something with the focus")
    assert found is not None
    return found


def called(described: dict[str, Any]) -> str:
    """What it is called: by its label, where it has one beside it."""
    return str((described["labels"] or [described["name"]])[0])


def tab(desktop: Desktop, root: Node, left: str) -> dict[str, Any]:
    """Where Tab leads to, from what is called `left`."""
    desktop.key("Tab")

    def look() -> dict[str, Any] | None:
        now = root.focused()
        return now if now and called(now) != left else None

    found = wait_until(look, what=f"Tab to leave {left!r}")
    assert found is not None
    return found


def round_trip(desktop: Desktop, root: Node) -> list[str]:
    """What Tab leads to, until it is back where it began."""
    names = [called(focused(root))]
    while (name := called(tab(desktop, root, names[-1]))) not in names:
        names.append(name)
        assert len(names) < 40, names
    return names


def said(desktop: Desktop, words: str) -> None:
    wait_until(
        lambda: any(words in line for line in desktop.accessibility.announced()),
        what=lambda: f"{words!r} in {desktop.accessibility.announced()}",
    )


def nameless(everything: Everything) -> list[str]:
    return [
        f"{each['role']} at {each['box']}"
        for each in everything
        if (each["role"] in CONTROLS or "focusable" in each["states"])
        and each["role"] not in {"filler", "panel"}
        and not (each["name"] or each["labels"])
    ]


def too_small(everything: Everything) -> list[str]:
    """Targets below 24 pixels, unless a circle of 24 round their middle touches no other one."""
    targets = [
        each
        for each in everything
        if {"Press", "Toggle"} & set(each["actions"])
        and "enabled" in each["states"]
        and each["role"] not in SCROLLED
    ]
    found = []
    for each in targets:
        _, _, width, height = each["box"]
        if min(width, height) < LEAST and any(
            _near(each["box"], other["box"]) for other in targets if other is not each
        ):
            found.append(f"{each['role']} {each['name']!r} {each['box']}")
    return found


def _near(one: list[int], other: list[int]) -> bool:
    x, y = one[0] + one[2] / 2, one[1] + one[3] / 2
    aside = max(other[0] - x, x - other[0] - other[2], 0)
    above = max(other[1] - y, y - other[1] - other[3], 0)
    return bool(aside**2 + above**2 < (LEAST / 2) ** 2)


# ---- The story -------------------------------------------------------------------------------


def test_the_first_run_to_the_export_by_keyboard_alone(
    desktop: Desktop, server: LoopbackServer
) -> None:
    token = fake_api_token("by keyboard")
    server.answer = Answer(401, body={"error": "Unauthorized", "code": 401})
    desktop.accessibility.listen()
    with Program(desktop, "--api-url", server.origin) as program:
        root = program.accessible
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled", "checked"])
        program.activate()
        root.find("password text", "API token", states=["focused"])
        desktop.type(token)
        desktop.key("Return")
        dialog = root.find("dialog", "useapi.net did not accept your API token")
        assert "401" in dialog.description
        root.find("push button", "Change token…", states=["focused"])
        desktop.key("Return")
        root.wait_gone("dialog")

        server.answer = Answer(body=document())
        root.find("password text", "API token", states=["focused"])
        desktop.key("Return")
        table = root.find("table", "Accounts", states=["focused"])
        said(desktop, "Checked: 12 channels, 3 need attention")

        desktop.key("ctrl+f")
        root.find("text", "Filter by channel, server or problem", states=["focused"])
        desktop.type("is:attention")
        root.find("label", "3 of 12 channels shown")
        assert len(table.table().rows) == 3
        desktop.key("Escape")
        root.find("label", "12 channels")

        desktop.key("ctrl+e")
        name = root.find("text", "File name:", states=["focused"])
        name.set_text("heard.csv")
        desktop.key("Return")
        exported = Path(desktop.environ["HOME"]) / "heard.csv"
        wait_until(exported.exists, what="the export")
        said(desktop, "Exported to heard.csv")
        assert fake_discord_token(1) not in exported.read_text()
        assert channel_id(1) in exported.read_text()
        desktop.key("ctrl+q")
        program.ended_well()


def test_sorting_cells_and_details_are_heard(
    desktop: Desktop, program: Program, server: LoopbackServer
) -> None:
    root = program.accessible
    table = root.find("table", "Accounts")
    row = table.table().rows[7]
    assert row == [
        "Status: Shared token",
        f"Channel: {channel_id(7)}",
        f"Server: {document()[channel_id(7)]['server']}",
        f"Discord token: hidden, ends in {fake_discord_token(7)[-4:]}",
        "Capacity: 8 of 10 jobs at once",
    ]
    assert table.table().rows[3][4] == "Capacity: not set"
    table.focus()
    before = table.table().column("Channel")
    desktop.key("ctrl+Home", "Right", "ctrl+shift+o")
    wait_until(lambda: table.table().column("Channel") == before[::-1], what="the other order")
    said(desktop, "Sorted by Channel")
    desktop.key("ctrl+Home", "space")
    root.find("label", f"Channel {channel_id(11)}")
    root.find("push button", "Reveal the token").press()
    root.find("push button", "Hide the token")
    for text in (root.dump(shown=False), json.dumps(root.everything())):
        assert fake_discord_token(11) not in text
        assert fake_discord_token(11)[:20] not in text
    assert server.requests


def test_preferences_by_keyboard(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    desktop.key("ctrl+comma")
    dialog = root.find("dialog", states=["active"])
    order = round_trip(desktop, dialog)
    assert order[-1] == "Close"
    words = "Share-safe view: hide ids on screen, in copies and exports"
    share_safe = dialog.find("check box", words)
    share_safe.focus()
    desktop.key("space")
    root.find("check box", share_safe.name, states=["checked"])
    desktop.key("Escape")
    root.wait_gone("dialog")
    assert channel_id(7) not in root.dump()


# ---- Everything, everywhere ------------------------------------------------------------------


def screens(desktop: Desktop, root: Node) -> Iterator[str]:
    """Leads from one screen to the next."""
    yield "the list"
    root.find("table", "Accounts").focus()
    desktop.key("ctrl+End", "space")
    root.find("push button", "Reveal the token")
    yield "the details"
    desktop.key("ctrl+f")
    desktop.type("nothing like it")
    root.find("push button", "Clear the filter", states=["enabled"])
    yield "nothing found"
    desktop.key("Escape")
    for keys, name in (("ctrl+comma", "Preferences"), ("F1", "Keyboard shortcuts")):
        desktop.key(keys)
        root.find("label", name)
        yield name
        desktop.key("Escape")
        root.wait_gone("dialog")
    desktop.key("ctrl+e")
    root.find("text", "File name:")
    yield "the file dialog"
    desktop.key("Escape")
    root.wait_gone("dialog")


def test_no_control_is_nameless_and_none_too_small(desktop: Desktop, program: Program) -> None:
    for screen in screens(desktop, program.accessible):
        found = program.accessible.everything()
        assert len(found) > 20
        assert nameless(found) == [], screen
        if screen != "the file dialog":  # Qt's own
            assert too_small(found) == [], screen


def test_no_control_of_the_first_page_is_nameless(desktop: Desktop, server: LoopbackServer) -> None:
    with Program(desktop, "--api-url", server.origin) as program:
        root = program.accessible
        root.find("check box", "Keep it in GNOME Keyring", states=["enabled"])
        assert nameless(root.everything()) == []
        assert too_small(root.everything()) == []
        program.activate()
        root.find("password text", "API token", states=["focused"])
        assert round_trip(desktop, root)[:5] == [
            "API token",
            "Show the token",
            "Keep it in GNOME Keyring",
            "Look around with sample data",
            "Where is my token?",
        ]


def test_tab_follows_the_eye_and_the_focus_can_be_seen(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    root.find("table", "Accounts").focus()
    desktop.key("ctrl+End", "space")
    root.find("push button", "Reveal the token")
    seen = pictures_of_focus(desktop, root)
    order = list(seen)
    assert order[:5] == [
        "Details",
        "Copy: Channel",
        "Copy: Server",
        "Reveal the token",
        "Open the channel in Discord",
    ]
    assert [name.partition(" ")[0] for name in order[5:]] == [
        "Check",  # accounts
        "API",  # token …
        "Filter",
        "Copy",
        "Export…",
        "Menu",
        "3",  # need attention …
        "Accounts",
    ]
    for name, changed in seen.items():
        assert changed > 20 or name == "Details", f"the focus at {name!r} changes {changed} pixels"


def pictures_of_focus(desktop: Desktop, root: Node) -> dict[str, int]:
    """For each thing on the round trip, how many of its pixels the focus changes."""
    path = desktop.folder / "focus.png"

    def picture() -> QImage:
        desktop.screenshot(path)
        return QImage(str(path))

    changed: dict[str, int] = {}
    name, before = called(focused(root)), picture()
    while True:
        now = tab(desktop, root, name)
        name, after = called(now), picture()
        if name in changed:
            return changed
        changed[name] = _differing(before, after, now["box"])
        before = after


def _differing(one: QImage, other: QImage, box: list[int]) -> int:
    area = QRect(*box).adjusted(-3, -3, 3, 3).intersected(one.rect())
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )
