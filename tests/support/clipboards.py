"""What the tests of the clipboard share: a list with a token to copy, and the words about it."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.desktop import Desktop
from tests.support.documents import fake_api_token, fake_discord_token
from tests.support.program import Program
from tests.support.server import LoopbackServer, accounts

_SERVICE = "pixverse-account-inspector:default"
TOKEN = fake_discord_token(0)
"""Of the first account that the server tells of."""

COUNTING = re.compile("^Token copied; the clipboard is cleared in [0-9]+ s$")
GONE = "The token is no longer in the clipboard"
MAYBE_KEPT = "The token is no longer in the clipboard, but a clipboard manager may have kept it"
ENDED = re.compile("^The token is (no longer|still) in the clipboard")
NOT_COPIED = "Nothing was copied. Please try again"
CELL, SECRET = ("e", 32), ("t", 126)
"""Two commands of a row's menu: the key, and how far below the mouse it is."""
QUIET = 1.2
"""Seconds after the copy in which nobody gets the token, and a little more."""


@contextmanager
def listing(
    desktop: Desktop, server: LoopbackServer, *, seconds: int, geometry: str = ""
) -> Iterator[Program]:
    """The program, with its rows; a copied token stays for `seconds`."""
    folder = Path(desktop.environ["XDG_CONFIG_HOME"]) / "pixverse-account-inspector"
    folder.mkdir(parents=True, exist_ok=True)
    settings = {"clear_clipboard_seconds": seconds, "window_geometry": geometry}
    (folder / "settings.json").write_text(json.dumps(settings))
    desktop.keyring.store(_SERVICE, fake_api_token("clipboard"))
    server.answer = accounts(2)
    with Program(desktop, "--api-url", server.origin) as program:
        program.accessible.find("table", "Accounts")
        program.activate()
        yield program


def copy_token(desktop: Desktop, program: Program, column: int = 1) -> None:
    """By the menu of the row, as the only way there is."""
    desktop.click(program.accessible.find("table", "Accounts").cell(0, column).box)
    program.accessible.find("label", re.compile("^Channel: 1"))  # in full, beside the table
    desktop.key("Menu", "t")
    program.accessible.find("label", COUNTING)


def in_cell(program: Program, column: int) -> str:
    """Of the first row."""
    cell = program.accessible.find("table", "Accounts").cell(0, column)
    return cell.name.partition(": ")[2]
