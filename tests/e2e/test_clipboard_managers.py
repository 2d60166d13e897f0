"""Beside a clipboard manager: what the window says, and what can be pasted.

A manager that reads each text at once gets none. One that looks again and again gets it, and this
is said.
"""

import time

import pytest

from tests.support.clipboard_managers import EARLIER, clipboard_manager
from tests.support.clipboards import GONE, MAYBE_KEPT, TOKEN, copy_token, listing
from tests.support.desktop import Desktop
from tests.support.server import LoopbackServer

SECONDS = 5
PATIENCE = 1.2
"""Seconds in which a manager does all that it does about a text whose owner has gone."""


@pytest.mark.parametrize(
    ("name", "words", "keeps"),
    [
        ("xfce4-clipman", GONE, False),
        ("diodon", GONE, False),
        ("copyq", GONE, False),
        ("parcellite", MAYBE_KEPT, True),
    ],
)
def test_nothing_can_be_pasted(
    desktop: Desktop, server: LoopbackServer, name: str, words: str, *, keeps: bool
) -> None:
    with clipboard_manager(desktop, name) as manager:
        with listing(desktop, server, seconds=SECONDS) as program:
            copy_token(desktop, program)
            program.accessible.find("label", words)
            time.sleep(PATIENCE)
            assert desktop.clipboard().strip() == ""

            copy_token(desktop, program, column=2)
            time.sleep(PATIENCE)
            desktop.key("ctrl+q")
            program.ended_well()
        time.sleep(PATIENCE)
        left = desktop.clipboard().strip()
        assert left == "" or left.startswith(EARLIER)
        assert (TOKEN in manager.history()) is keeps
