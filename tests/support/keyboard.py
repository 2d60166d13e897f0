"""Finding the way by Tab and by ear."""

from typing import Any

from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.waiting import wait_until


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
