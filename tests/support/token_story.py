"""Everything that can be done with a token in the window, as a person does it, by key and by mouse.

What is told meanwhile is for the tests: what programs hear, what is spoken, what can be pasted.
"""

import re
from collections.abc import Callable
from typing import Final

from tests.support.accessible import Node
from tests.support.desktop import Desktop
from tests.support.documents import unmistakable_api_token
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer, accounts
from tests.support.waiting import wait_until

API: Final = unmistakable_api_token("story")
OTHER_API: Final = unmistakable_api_token("another story")
REFUSED: Final = Answer(401, body={"error": "Unauthorized", "code": 401})

_COPYING: Final = ("ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert", "shift+Delete", "ctrl+a")
_UNDOING: Final = ("ctrl+z", "ctrl+shift+z", "ctrl+y")


class TokenStory:
    """One life of the program, in parts that follow one another."""

    def __init__(
        self,
        desktop: Desktop,
        server: LoopbackServer,
        program: Program,
        look: Callable[[str], object] = lambda _stage: None,
    ) -> None:
        """`look` is called after each step, with its name."""
        self.desktop = desktop
        self.server = server
        self.program = program
        self.look = look
        self.root = program.accessible

    @property
    def field(self) -> Node:
        """Where the token is typed; in clear echo, a field of Qt has another role."""
        return self.root.find(None, "API token", states=["editable"])

    def holds(self, number: int) -> None:
        """Wait until so many characters are in the field."""
        wait_until(
            lambda: len(self.field.text) == number,
            what=lambda: f"{number} characters, not {self.field.describe()}",
        )

    def first_run(self) -> None:
        """Typed, tried to be copied, shown, tried again, undone."""
        self.root.find("check box", "Keep it in GNOME Keyring", states=["enabled"])
        self.program.activate()
        self.field.focus()
        self.look("at the empty field")
        self._try_to_copy("hidden")
        self._toggle("Show the token")
        self._try_to_copy("shown")
        self._toggle("Show the token")
        self.desktop.key(*_UNDOING)
        self.look("undone")

    def other_ways_in(self) -> None:
        """Emptied, pasted by key, by menu and with the middle button, dropped, set."""
        for name, way in {
            "pasted by key": self._paste_by_key,
            "pasted by menu": self._paste_by_menu,
            "pasted with the middle button": self._paste_with_middle_button,
            "dropped": self._drop,
            "set by another program": lambda: self.field.set_text(API),
        }.items():
            self.empty()
            self.look(f"emptied before it is {name}")
            way()
            self.holds(len(API))
            self.look(name)

    def empty(self) -> None:
        """By key."""
        self.field.focus()
        self.desktop.key("ctrl+a", "BackSpace")
        self.holds(0)
        self.desktop.key(*_UNDOING)
        self.holds(0)

    def refused_then_accepted(self) -> None:
        """To the list, by way of an error."""
        self.server.answer = REFUSED
        self.field.focus()
        self.desktop.key("Return")
        dialog = self.root.find("dialog", "useapi.net did not accept your API token")
        self.look("refused")
        dialog.find("push button", "Change token…", states=["enabled"]).press()
        self.root.wait_gone("dialog")
        self.server.answer = accounts(3)
        self.field.focus()
        self.desktop.key("Return")
        self.root.find("table", "Accounts")
        self.root.find("label", "Token kept in GNOME Keyring")
        self.look("accepted")

    def change(self) -> None:
        """Another token, typed while it can be seen."""
        self._in_token_menu("h")
        self.field.focus()
        self.look("at the field for another one")
        self._toggle("Show the token")
        self.desktop.type(OTHER_API)
        self.holds(len(OTHER_API))
        self.look("another one typed in sight")
        self.desktop.key("Return")
        self.root.find("table", "Accounts")
        wait_until(lambda: self.server.requests[-1].token == OTHER_API, what="the other token")
        self.look("changed")

    def profiles(self) -> None:
        """Their dialogs are about names."""
        for key, name in (("a", "Add a profile"), ("r", "Rename this profile")):
            self._in_token_menu(key)
            self.root.find("dialog", name)
            self.desktop.type("studio")
            self.look(name)
            self.desktop.key("Escape")
            self.root.wait_gone("dialog")

    def reveal_and_copy(self) -> None:
        """The Discord token of an account."""
        self.desktop.click(self.root.find("table", "Accounts").cell(0, 1).box)
        self.root.find("push button", "Reveal the token").press()
        self.root.find("push button", "Hide the token")
        self.look("revealed")
        self.root.find("push button", "Hide the token").press()
        self.root.find("push button", "Reveal the token")
        self.desktop.click(self.root.find("table", "Accounts").cell(0, 2).box)
        self.desktop.key("Menu", "t")
        self.root.find("label", re.compile("^Token copied"))
        self.look("a Discord token copied")

    def forget(self) -> None:
        """Back to the first page, with nothing in the field."""
        self._in_token_menu("f")
        question = self.root.find("dialog", "Forget the API token?")
        self.look("asked whether to forget")
        question.find("push button", "Forget token", states=["enabled"]).press()
        self.root.find("label", "Connect to useapi.net")
        self.holds(0)
        self.field.focus()
        self.desktop.key(*_UNDOING)
        self.holds(0)
        self.look("forgotten")

    # ---- Parts ----

    def _try_to_copy(self, how: str) -> None:
        self.field.focus()
        self.desktop.key("ctrl+a")
        self.desktop.type(API)  # over everything
        self.holds(len(API))
        self.look(f"typed while {how}")
        for key in _COPYING:
            self.desktop.key(key)
            self.look(f"{key} while {how}")
        x, y, _, height = self.field.box
        self.desktop.click(self.field.box)
        self.desktop.double_click((x + 40, y + height // 2))
        self.look(f"double click while {how}")
        # What is selected now would be dragged along.
        self.desktop.drag((x + 40, y + height // 2), (x + 160, y + height // 2))
        self.look(f"dragged while {how}")

    def _toggle(self, name: str) -> None:
        self.root.find("check box", name, states=["enabled"]).press()
        self.look(name)

    def _paste_by_key(self) -> None:
        with self.desktop.copied(API):
            self.desktop.key("ctrl+v")
            self.holds(len(API))

    def _paste_by_menu(self) -> None:
        """The first entry, right below the mouse: menus that pop up are not in the tree."""
        x, y, width, height = self.field.box
        with self.desktop.copied(API):
            before = self.desktop.windows(self.program.pid)
            self.desktop.click((x, y, width, height), button=3)
            wait_until(lambda: self.desktop.windows(self.program.pid) > before, what="the menu")
            self.desktop.click((x + width // 2 + 20, y + height // 2 + 14, 0, 0))
            self.holds(len(API))

    def _paste_with_middle_button(self) -> None:
        with self.desktop.copied(API):
            self.desktop.click(self.field.box, button=2)
            self.holds(len(API))

    def _drop(self) -> None:
        x, y, width, height = self.field.box
        with self.desktop.dropped(API, (x + width // 2, y + height // 2)):
            self.holds(len(API))
        self.program.activate()

    def _in_token_menu(self, key: str) -> None:
        """Qt keeps menus of buttons out of the tree: by keyboard, then."""
        self.root.find("push button", re.compile("^API token user:"), states=["enabled"]).focus()
        self.desktop.key("space", key)
