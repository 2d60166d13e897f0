"""What a person does with a token, in a window beside a real keyring, and what both then say."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from tests.support.accessible import Node, NodeGoneError
from tests.support.documents import fake_api_token
from tests.support.keyrings import Keyring
from tests.support.program import Program
from tests.support.server import LoopbackServer, accounts
from tests.support.waiting import wait_until

TOKEN: Final = fake_api_token("beside a keyring")
OTHER: Final = fake_api_token("the one after it")
FOR_NOW: Final = "Token kept only until the window closes"
_TOKEN_BUTTON: Final = re.compile("^API token")
_KEPT: Final = re.compile("^Token kept ")
_A_MOMENT: Final = 1.0
_SOON: Final = 5.0
_MOST_PROMPTS: Final = 8


def service(profile: str = "default") -> str:
    """The service of a profile's entry."""
    return f"pixverse-account-inspector:{profile}"


@contextmanager
def beside(keyring: Keyring, server: LoopbackServer) -> "Iterator[Story]":
    """A story beside a keyring, which is started for it."""
    server.answer = accounts(1)
    with keyring:
        yield Story(keyring, server)


class Story:
    """One keyring, and the program as often as it is started beside it."""

    def __init__(self, keyring: Keyring, server: LoopbackServer) -> None:
        self.keyring = keyring
        self._server = server
        self._program: Program | None = None

    # ---- The program ----------------------------------------------------------------------------

    @contextmanager
    def window(self, *options: str) -> Iterator[Node]:
        """Have it started, and see that it ends well."""
        desktop = self.keyring.desktop
        with Program(desktop, "--api-url", self._server.origin, *options) as program:
            self._program = program
            yield program.accessible
            program.terminate()
            program.ended_well()

    @property
    def program(self) -> Program:
        """The one that runs."""
        assert self._program is not None
        return self._program

    @property
    def root(self) -> Node:
        """What it shows."""
        return self.program.accessible

    # ---- What a person does ---------------------------------------------------------------------

    def give(self, token: str, *, keep: bool = True) -> None:
        """Enter a token on the first page."""
        box = self.root.find("check box", re.compile("^Keep it in"))
        if ("checked" in box.states) is not keep:
            box.press()
        self.root.find("password text", "API token").set_text(token)
        self.root.find("push button", "Check and continue", states=["enabled"]).press()

    def choose(self, key: str) -> None:
        """Take an entry of the token's menu, which is not in the tree, by its letter."""
        self.keyring.answer_until(self._is_idle, what="the end of what is under way")
        button = self.root.find("push button", _TOKEN_BUTTON, states=["enabled"])
        self.program.activate()
        button.focus()
        self.keyring.desktop.key("space")
        wait_until(lambda: "pressed" in button.states, what="the menu of the token")
        while "pressed" in button.states:  # a key that comes before the menu is lost
            self.keyring.desktop.key(key)
            try:
                wait_until(lambda: "pressed" not in button.states, timeout=_A_MOMENT)
            except AssertionError:
                continue

    def _is_idle(self) -> bool:
        check = self.root.find_all("push button", "Check accounts", states=["enabled"], limit=1)
        return bool(check)

    def change(self, token: str) -> None:
        """Enter another token in the place of the one before."""
        self.choose("h")
        self.give(token)

    def forget(self) -> None:
        """Have the token forgotten."""
        self.choose("f")
        self._agree("Forget the API token", "Forget token")

    def remove_profile(self) -> None:
        """Have the profile removed that is shown."""
        self.choose("m")
        self._agree("Remove the profile", "Remove profile")

    def rename_profile(self, name: str) -> None:
        """Give the profile another name."""
        self.choose("r")
        self._name("Rename this profile", name, "Rename")

    def add_profile(self, name: str) -> None:
        """Have one more profile, which is shown then."""
        self.choose("a")
        self._name("Add a profile", name, "Add")

    def press(self, button: str) -> None:
        """Press a button of the dialog that is there, and see the dialog go."""
        dialog = self.dialog()
        assert dialog is not None
        dialog.find("push button", button).press()
        wait_until(lambda: _is_gone(dialog), what=f"the dialog to go after {button!r}")

    def _agree(self, title: str, button: str) -> None:
        dialog = self.root.find("dialog", re.compile(f"^{title}"))
        dialog.find("push button", button).press()
        wait_until(lambda: _is_gone(dialog), what=f"the end of {title}")

    def _name(self, title: str, name: str, button: str) -> None:
        dialog = self.root.find("dialog", re.compile(f"^{title}"))
        dialog.find("text").set_text(name)
        dialog.find("push button", button, states=["enabled"]).press()
        wait_until(lambda: _is_gone(dialog), what=f"the end of {title}")

    # ---- What the window says -------------------------------------------------------------------

    def kept(self) -> str:
        """What it says about where the token is; "" if it says nothing."""
        found = self.root.find_all("label", _KEPT, limit=1)
        return found[0].name if found else ""

    def shows(self, token: str) -> bool:
        """Whether it shows the list of this token, and that it is kept in the keyring."""
        label = f"{token.partition('-')[0]}-"
        buttons = self.root.find_all("push button", _TOKEN_BUTTON, limit=1)
        in_use = bool(buttons) and label in buttons[0].name
        return in_use and self.kept().startswith(f"Token kept in {self.keyring.name}")

    def is_connecting(self) -> bool:
        """Whether it wants a token and has none."""
        return bool(self.root.find_all("password text", "API token", limit=1)) and not self.kept()

    def profile(self) -> str:
        """The profile that is shown; "" where there is only one."""
        name = self.root.find("push button", _TOKEN_BUTTON).name.removeprefix("API token ")
        return name.rpartition(" · ")[0]

    def dialog(self) -> Node | None:
        """The dialog that it shows, if there is one."""
        try:
            return next((child for child in self.root.children if child.role == "dialog"), None)
        except NodeGoneError:
            return None

    def told(self) -> str:
        """All the words of that dialog; "" if there is none."""
        while dialog := self.dialog():
            try:
                words = [each["name"] for each in dialog.everything()]
                return "\n".join([dialog.name, dialog.description, *words])
            except NodeGoneError:
                continue  # it went, or changed, while we looked
        return ""

    # ---- Both -----------------------------------------------------------------------------------

    def until(self, done: Callable[[], object], *, deny: int = 0, what: str) -> bool:
        """Answer the keyring until a step is done, or a dialog says why not; whether it is done."""

        def over() -> str:
            if self.told():
                return "a dialog"
            return "done" if done() else ""

        return self.keyring.answer_until(over, deny=deny, what=what) == "done"

    def denied_again_and_again(
        self, done: Callable[[], object], *, agrees: Callable[[str], object], what: str
    ) -> None:
        """Deny the first prompt; try again and deny the second, and so on, until it is done.

        Every denial has a dialog with a way to try again, and never one that calls it a mistake of
        the program.

        Args:
            done: Whether the step is done.
            agrees: Whether the words of the dialog agree with what the keyring holds.
            what: The step, in words.
        """
        for deny in range(1, _MOST_PROMPTS):
            before = len(self.keyring.asked)
            is_done = self.until(done, deny=deny, what=what)
            asked = self.keyring.asked[before:]
            denied = any(each.startswith("denied") for each in asked)
            if is_done and not denied:
                assert deny > 1, f"nothing was asked: {asked}"
                return
            told = self.told()
            assert denied, (asked, told)
            assert not is_done, asked
            assert "inside this program" not in told
            wait_until(lambda told=told: agrees(told), what=told)  # type: ignore[misc]
            self.press("Try again")
        raise AssertionError(f"{what}: {self.keyring.asked}")

    def secrets(self, profile: str = "default") -> list[str]:
        """What the keyring holds for a profile."""
        return self.keyring.secrets(service(profile))

    def holds(self, *secrets: str, profile: str = "default") -> None:
        """Wait until the keyring holds these, and nothing else, for a profile."""
        expected = sorted(secrets)

        def look() -> bool:
            return sorted(self.secrets(profile)) == expected

        def told() -> str:
            found = self.keyring.found(service(profile))
            return f"{len(expected)} of {profile}: the service finds {found}"

        try:
            wait_until(look, timeout=_SOON)
        except AssertionError:
            self.keyring.write_out()
            wait_until(look, what=told)
        if not secrets:
            assert self.keyring.found(service(profile)) == []


def _is_gone(node: Node) -> bool:
    try:
        return "showing" not in node.states
    except NodeGoneError:
        return True
