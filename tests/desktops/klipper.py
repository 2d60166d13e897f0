"""A copied token beside KDE's Klipper: ``python -m tests.desktops.klipper``.

It needs Debian's package plasma-workspace, which holds Klipper, and libglib2.0-bin for ``gdbus``.
That package brings the whole desktop of KDE: so the suite does without it, and has the other
managers in ``tests/e2e/test_clipboard_managers.py``. Prints a table; the exit code is 1 if any line
of it is not as it should be.
"""

import shutil
import sys
import time
from collections.abc import Iterator

from tests.support.clipboard_managers import EARLIER, Manager, clipboard_manager
from tests.support.clipboards import ENDED, GONE, QUIET, TOKEN, copy_token, listing
from tests.support.desktop import Desktop
from tests.support.server import LoopbackServer

_SECONDS = 5
_PATIENCE = 1.2
"""Seconds in which Klipper does all that it does about a text whose owner has gone."""

Line = tuple[str, str, bool]
"""What was looked at, what was found, and whether that is as it should be."""


def _history(manager: Manager, when: str) -> Line:
    """The earlier words show that the file is read as it is written."""
    history = manager.history()
    held = [
        name
        for name, text in {"earlier words": EARLIER, "the token": TOKEN}.items()
        if text in history
    ]
    return f"its history file {when}", " and ".join(held) or "nothing", held == ["earlier words"]


def _pasted(desktop: Desktop, when: str) -> Line:
    """Klipper may give out again what was there before the token."""
    pasted = desktop.clipboard()
    told = "the token" if TOKEN in pasted else repr(pasted)
    return f"pasted {when}", told, pasted == "" or pasted.startswith(EARLIER)


def _lines(desktop: Desktop, server: LoopbackServer) -> Iterator[Line]:
    with clipboard_manager(desktop, "klipper") as manager:
        yield _history(manager, "at first")
        with listing(desktop, server, seconds=_SECONDS) as program:
            copy_token(desktop, program)
            time.sleep(QUIET)
            yield _history(manager, "while the token can be pasted")
            said = program.accessible.find("label", ENDED).name
            yield "the window says after the time", said, said == GONE
            time.sleep(_PATIENCE)
            yield _pasted(desktop, "after the time")
            yield _history(manager, "after the time")

            copy_token(desktop, program, column=2)
            time.sleep(QUIET)
            desktop.key("ctrl+q")
            program.ended_well()
        time.sleep(_PATIENCE)
        yield _pasted(desktop, "after the window was closed within the time")
        yield _history(manager, "after the window was closed within the time")


def main() -> int:
    """Print the table."""
    for tool, package in {"klipper": "plasma-workspace", "gdbus": "libglib2.0-bin"}.items():
        if not shutil.which(tool):
            sys.stderr.write(f"{tool} is missing: apt-get install {package}\n")
            return 1
    good = True
    with Desktop() as desktop, LoopbackServer() as server:
        for what, found, as_it_should in _lines(desktop, server):
            good = good and as_it_should
            sys.stdout.write(f"{'ok ' if as_it_should else 'BAD'}  {what:62}  {found}\n")
            sys.stdout.flush()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
