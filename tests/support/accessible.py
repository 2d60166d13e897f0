"""What a program shows, as a screen reader finds it: nodes with roles, names, states and actions.

`Accessibility` is the connection, one a desktop. A program's root is a `Node`, and everything else
is found from there::

    program.accessible.find("push button", "Check accounts").press()

Nothing is remembered: a property is asked for anew each time it is read.
"""

import json
import queue
import re
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.support.waiting import PATIENCE, wait_until

_AGENT = Path(__file__).with_name("atspi_agent.py")
_PYTHON = "/usr/bin/python3"
"""Debian's own: python3-gi is built for it, and for no other."""

_HUNG = 30.0

Name = str | re.Pattern[str] | None


class AccessibilityError(AssertionError):
    """The tree is not as the test needs it."""


class NodeGoneError(AccessibilityError):
    """The node is no longer in the program, or the program is no more."""


@dataclass(frozen=True)
class Event:
    """Something that a program told to all that listen, and what its source said of itself then."""

    type: str
    data: str
    pid: str
    role: str
    name: str
    description: str
    text: str


class Accessibility:
    """The child process that speaks with libatspi; see `tests.support.atspi_agent`."""

    def __init__(self, environ: Mapping[str, str], log: Path) -> None:
        with log.open("wb") as errors:
            self._agent = subprocess.Popen(
                [_PYTHON, "-I", str(_AGENT)],
                env=dict(environ),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
            )
        self._log = log
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._agent.kill()
        self._agent.wait()
        self._reader.join()
        for pipe in (self._agent.stdin, self._agent.stdout):
            assert pipe is not None
            pipe.close()

    def ask(self, do: str, **what: Any) -> Any:
        """One question, one answer."""
        assert self._agent.stdin is not None
        self._agent.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self._agent.stdin.flush()
        try:
            line = self._answers.get(timeout=_HUNG)
        except queue.Empty:
            raise AccessibilityError(f"The tree does not answer to {do} {what}") from None
        if not line:
            raise AccessibilityError(f"The agent ended:\n{self._log.read_text()}")
        reply = json.loads(line)
        if "error" in reply:
            kind = NodeGoneError if reply["gone"] else AccessibilityError
            raise kind(f"{do} {what}: {reply['error']}")
        return reply["answer"]

    def application(self, pid: int) -> "Node | None":
        """The root of the program with this process id; None while it is not there."""
        number = self.ask("application", pid=pid)
        return None if number is None else Node(self, number)

    def listen(self) -> None:
        """From now on, `announced` knows what programs say aloud."""
        self.ask("listen")

    def announced(self) -> list[str]:
        """What a screen reader was asked to say since `listen`."""
        return list(self.ask("announced"))

    def overhear(self) -> None:
        """From now on, `overheard` knows every event of every program."""
        self.ask("overhear")

    def overheard(self) -> list[Event]:
        """All the events since `overhear`."""
        return [Event(**told) for told in self.ask("overheard")]

    def _read(self) -> None:
        assert self._agent.stdout is not None
        for line in self._agent.stdout:
            self._answers.put(line)
        self._answers.put("")


@dataclass(frozen=True)
class Table:
    """The texts of a table, the cells out of sight too."""

    columns: list[str]
    rows: list[list[str]]

    def column(self, title: str) -> list[str]:
        """All the cells below one title."""
        at = self.columns.index(title)
        return [row[at] for row in self.rows]


class Node:
    """One thing on the screen."""

    def __init__(self, connection: Accessibility, number: int) -> None:
        self._connection = connection
        self._number = number

    def _ask(self, do: str, **what: Any) -> Any:
        return self._connection.ask(do, node=self._number, **what)

    def __repr__(self) -> str:
        return f"<{self.role} {self.name!r}>"

    # ---- Finding ----

    def find(
        self,
        role: str | None = None,
        name: Name = None,
        *,
        states: Sequence[str] = (),
        shown: bool = True,
        timeout: float = PATIENCE,
    ) -> "Node":
        """The first node below that matches; waits for it.

        Args:
            role: AT-SPI's name: "push button", "table", "table cell", "label", "dialog" …
            name: The whole name, or a pattern that is searched for.
            states: All of them must be set: "enabled", "focused", "checked" …
            shown: Only what is on a visible page. Cells that are scrolled away are not.
            timeout: Seconds.

        Raises:
            AssertionError: It did not come; the message holds the tree.
        """
        wanted = f"{role or 'node'} {name or ''} {' '.join(states)}"
        found = wait_until(
            lambda: self.find_all(role, name, states=states, shown=shown, limit=1),
            timeout=timeout,
            what=lambda: f"{wanted}\n{self.dump()}",
        )
        return found[0]

    def find_all(
        self,
        role: str | None = None,
        name: Name = None,
        *,
        states: Sequence[str] = (),
        shown: bool = True,
        limit: int = 0,
    ) -> list["Node"]:
        """All nodes below that match now; see `find`."""
        pattern = name.pattern if isinstance(name, re.Pattern) else None
        numbers = self._ask(
            "find",
            role=role,
            name=name if isinstance(name, str) else None,
            pattern=pattern,
            states=list(states),
            shown=shown,
            limit=limit,
        )
        return [Node(self._connection, number) for number in numbers]

    def wait_gone(
        self, role: str | None = None, name: Name = None, *, timeout: float = PATIENCE
    ) -> None:
        """Wait until nothing below matches any more."""
        wait_until(
            lambda: not self.find_all(role, name, limit=1),
            timeout=timeout,
            what=lambda: f"{role or 'node'} {name or ''} to go\n{self.dump()}",
        )

    def everything(self) -> list[dict[str, Any]]:
        """All that shows below, as `describe` tells it, in the order of the tree."""
        return list(self._ask("walk"))

    def focused(self) -> dict[str, Any] | None:
        """What below has the keyboard, as `describe` tells it."""
        found: dict[str, Any] | None = self._ask("focused")
        return found

    @property
    def children(self) -> list["Node"]:
        """The nodes right below."""
        return [Node(self._connection, number) for number in self._ask("children")]

    @property
    def parent(self) -> "Node":
        """The node above."""
        return Node(self._connection, self._ask("parent"))

    # ---- Reading ----

    def describe(self) -> dict[str, Any]:
        """All that it says about itself, at one moment."""
        described: dict[str, Any] = self._ask("describe")
        return described

    @property
    def role(self) -> str:
        """What it is: "push button"."""
        return str(self.describe()["role"])

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.describe()["name"])

    @property
    def description(self) -> str:
        """What is said besides the name."""
        return str(self.describe()["description"])

    @property
    def text(self) -> str:
        """What stands in it."""
        return str(self.describe()["text"])

    @property
    def value(self) -> float | None:
        """Its number, if it has one."""
        value: float | None = self.describe()["value"]
        return value

    @property
    def states(self) -> frozenset[str]:
        """How it is: "enabled", "focused", "showing" …"""
        return frozenset(self.describe()["states"])

    @property
    def actions(self) -> list[str]:
        """What can be done with it: "Press", "SetFocus" …"""
        return list(self.describe()["actions"])

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Where it is on the screen: x, y, width, height."""
        x, y, width, height = self.describe()["box"]
        return x, y, width, height

    def dump(self, *, shown: bool = True) -> str:
        """The tree from here on as indented lines."""
        return str(self._ask("dump", shown=shown))

    def table(self) -> Table:
        """The texts of all the cells."""
        return Table(**self._ask("table"))

    def cell(self, row: int, column: int) -> "Node":
        """One cell, in sight or not."""
        return Node(self._connection, self._ask("cell", row=row, column=column))

    # ---- Doing ----

    def press(self, action: str = "") -> None:
        """Do an action: the named one, or else the first, which is what a click does.

        Qt shows a button go down and up again before it is clicked: wait for what comes of it.
        """
        self._done(self._ask("act", name=action), "be pressed")

    def set_text(self, text: str) -> None:
        """Replace what stands in it."""
        self._done(self._ask("set_text", text=text), "take text")

    def insert_text(self, position: int, text: str) -> None:
        """Add to what stands in it."""
        self._done(self._ask("insert_text", position=position, text=text), "take text")

    def set_value(self, value: float) -> None:
        """Replace its number."""
        self._done(self._ask("set_value", value=value), "take a value")

    def focus(self) -> None:
        """Give it the keyboard, and wait until it has it."""
        self._done(self._ask("focus"), "take the focus")
        wait_until(lambda: "focused" in self.states, what=f"the focus at {self!r}")

    def _done(self, answer: object, what: str) -> None:
        if not answer:
            raise AccessibilityError(f"{self!r} does not {what}")
