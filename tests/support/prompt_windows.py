"""The prompts of a keyring that asks in windows of its own."""

from collections.abc import Sequence

from tests.support.accessible import Node, NodeGoneError
from tests.support.desktop import Desktop
from tests.support.keyrings import Prompt
from tests.support.waiting import wait_until


class WindowPrompt(Prompt):
    """A dialog on the screen."""

    def __init__(
        self,
        node: Node,
        desktop: Desktop,
        *,
        yes: Sequence[str],
        password: str,
        choice: str = "",
        twice: bool = False,
    ) -> None:
        """Take it as it is.

        Args:
            node: The dialog.
            desktop: Where it is.
            yes: The names of the buttons that say yes, the best one first.
            password: For the field of a password, where there is one.
            choice: The radio button to press first, where there is such a one.
            twice: Whether the password goes into the second field, too, where there is one.
        """
        self._node = node
        self._desktop = desktop
        self._yes = yes
        self._password = password
        self._choice = choice
        self._twice = twice
        self.text = _told(node)

    def allow(self) -> None:
        for choice in self._node.find_all("radio button", self._choice):
            choice.press()
        for field in self._node.find_all("password text", limit=2 if self._twice else 1):
            field.set_text(self._password)
        self.press(*self._yes)

    def deny(self) -> None:
        wait_until(self._has_keyboard, what=f"the keyboard in {self.text}")
        self._desktop.key("Escape")

    def press(self, *names: str) -> None:
        """Press the first of these buttons that there is."""

        def look() -> Node | None:
            buttons = self._node.find_all("push button", states=["enabled"])
            there = {button.name: button for button in buttons}
            return next((there[name] for name in names if name in there), None)

        button = wait_until(look, what=lambda: f"one of {names} in\n{self._node.dump()}")
        assert button is not None
        button.press()

    @property
    def is_open(self) -> bool:
        try:
            return "showing" in self._node.states
        except NodeGoneError:
            return False

    def _has_keyboard(self) -> bool:
        return "active" in self._node.states


def window_of(desktop: Desktop, pid: int) -> Node | None:
    """The dialog of a program, if it shows one; what goes while one looks is none."""
    try:
        root = desktop.accessibility.application(pid)
        for child in root.children if root else []:
            if child.role != "frame" and {"showing", "modal", "active"} & child.states:
                return child
    except NodeGoneError:
        pass
    return None


def _told(node: Node) -> str:
    """The title of a dialog and the texts in it."""
    try:
        parts = [each["name"] for each in node.everything() if each["role"] == "label"]
        return " · ".join(part for part in [node.name, *parts] if part)
    except NodeGoneError:
        return ""
