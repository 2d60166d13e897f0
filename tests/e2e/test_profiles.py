"""Several API tokens under names: each with its own list and its own entry in the keyring."""

import json
import re
import subprocess
import sys
from pathlib import Path

from tests.support.desktop import PROJECT, Desktop
from tests.support.documents import fake_api_token
from tests.support.program import Program
from tests.support.server import Answer, LoopbackServer, Request, accounts
from tests.support.waiting import wait_until

NUMBERS = {"default": 1, "Studio": 2, "Client": 3}
"""How many channels each of them has."""
TOKENS = {name: fake_api_token(f"profile {name}") for name in NUMBERS}
REFUSED = Answer(401, body={"error": "Unauthorized", "code": 401})


def by_token(request: Request) -> Answer:
    """Everybody sees their own."""
    owner = {token: name for name, token in TOKENS.items()}.get(request.token or "")
    return accounts(NUMBERS[owner]) if owner else REFUSED


def service(name: str) -> str:
    return f"pixverse-account-inspector:{name}"


def stored(desktop: Desktop, *names: str) -> dict[str, str | None]:
    return {name: desktop.keyring.lookup(service(name)) for name in names}


def window(desktop: Desktop, server: LoopbackServer, *options: str) -> Program:
    return Program(desktop, "--api-url", server.origin, *options)


def choose(desktop: Desktop, program: Program, *keys: str) -> None:
    """In the menu of the token button: Qt keeps it out of the tree, so by keyboard."""
    button = program.accessible.find("push button", re.compile("^API token"), states=["enabled"])
    program.activate()
    button.focus()
    desktop.key("space", *keys)


def shows(program: Program, name: str, *, alone: bool = False) -> None:
    """The list of this one, and its name on the token button."""
    root = program.accessible
    number = NUMBERS[name]
    root.find("label", re.compile(f"^{number} channel"))
    assert len(root.find("table", "Accounts").table().rows) == number
    label = TOKENS[name].split("-")[0] + "-••••••"
    root.find("push button", f"API token {label if alone else f'{name} · {label}'}")
    root.find("label", "Token kept in GNOME Keyring")


def give_token(program: Program, name: str) -> None:
    root = program.accessible
    root.find("label", "Connect to useapi.net")
    root.find("check box", "Keep it in GNOME Keyring", states=["checked"])
    root.find("password text", "API token").set_text(TOKENS[name])
    root.find("push button", "Check and continue", states=["enabled"]).press()


def name_it(program: Program, title: str, name: str, agree: str) -> None:
    """In the dialog that asks for a name."""
    dialog = program.accessible.find("dialog", re.compile(f"^{title}"))
    dialog.find("text").set_text(name)
    dialog.find("push button", agree, states=["enabled"]).press()
    program.accessible.wait_gone("dialog")


def saved_names(desktop: Desktop) -> list[str]:
    """The profiles of the settings file, the current one first."""
    path = Path(desktop.environ["XDG_CONFIG_HOME"]) / "pixverse-account-inspector" / "settings.json"
    settings = json.loads(path.read_text())
    return [settings["profile"], *settings["profiles"]]


def checked(desktop: Desktop, server: LoopbackServer, name: str) -> tuple[int, int, str]:
    """The same in a terminal: exit code, number of channels, kind of the error."""
    options = ["--check", "--json", "--api-url", server.origin, "--profile", name]
    done = subprocess.run(
        [sys.executable, "-m", "app", *options],
        cwd=PROJECT,
        env=desktop.environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    document = json.loads(done.stdout)
    return done.returncode, len(document["accounts"]), (document["error"] or {}).get("kind", "")


def test_three_tokens_under_three_names(desktop: Desktop, server: LoopbackServer) -> None:
    server.answer = by_token
    with window(desktop, server) as program:
        give_token(program, "default")
        shows(program, "default", alone=True)
        for name in ("Studio", "Client"):
            choose(desktop, program, "a")
            name_it(program, "Add a profile", f" {name} ", "Add")
            give_token(program, name)
            shows(program, name)
        assert stored(desktop, *TOKENS) == TOKENS

        for downs, name in ((3, "default"), (4, "Studio"), (5, "Client")):
            choose(desktop, program, *["Down"] * downs, "Return")
            shows(program, name)
            assert server.requests[-1].token == TOKENS[name]

        choose(desktop, program, "r")
        name_it(program, "Rename this profile", "Kunde & Söhne", "Rename")
        wait_until(lambda: desktop.keyring.lookup(service("Client")) is None, what="the move")
        root = program.accessible
        root.find("push button", re.compile("Kunde & Söhne · user:"))
        assert stored(desktop, "Kunde & Söhne") == {"Kunde & Söhne": TOKENS["Client"]}
        root.find("label", "3 channels")
        program.terminate()
        program.ended_well()
    assert saved_names(desktop) == ["Kunde & Söhne", "default", "Studio", "Kunde & Söhne"]

    with window(desktop, server) as program:  # the one used last
        root = program.accessible
        root.find("label", "3 channels")
        choose(desktop, program, "m")
        question = root.find("dialog", re.compile("^Remove the profile “Kunde & Söhne”"))
        question.find("push button", "Remove profile").press()
        shows(program, "default")
        assert stored(desktop, "Kunde & Söhne") == {"Kunde & Söhne": None}
        assert stored(desktop, "default", "Studio") == {
            name: TOKENS[name] for name in ("default", "Studio")
        }
        program.terminate()
        program.ended_well()
    assert saved_names(desktop) == ["default", "default", "Studio"]
    assert checked(desktop, server, "Studio") == (0, 2, "")
    assert checked(desktop, server, "Kunde & Söhne") == (3, 0, "token_missing")

    with window(desktop, server, "--profile", "Studio") as program:
        shows(program, "Studio")
        program.terminate()
        program.ended_well()
