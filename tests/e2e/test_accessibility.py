"""Names, targets, order and focus, of every control on every screen."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.heard import document, listed
from tests.support.keyboard import called, focused, round_trip, tab
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer

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


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(Answer(body=document())) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop, server: LoopbackServer) -> Iterator[Program]:
    with listed(desktop, server) as started:
        yield started


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
        assert round_trip(desktop, root)[:6] == [
            "API token",
            "Show the token",
            "Keep it in GNOME Keyring",
            "Look around with sample data",
            "Where is my token?",
            "Menu",
        ]


def test_tab_follows_the_eye_and_the_focus_can_be_seen(desktop: Desktop, program: Program) -> None:
    root = program.accessible
    root.find("table", "Accounts").focus()
    desktop.key("ctrl+End", "space")
    root.find("push button", "Reveal the token")
    seen = pictures_of_focus(desktop, root)
    order = list(seen)
    assert order[:6] == [
        "Details",
        "Copy: Channel",
        "Copy: Server",
        "Reveal the token",
        "Open in the browser",
        "How to set up an account",
    ]
    assert [name.partition(" ")[0] for name in order[6:]] == [
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
