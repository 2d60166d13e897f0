"""The program, watched for secrets: in all that other programs could read of it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.accessible import Node
from tests.support.canary import Canaries
from tests.support.desktop import Desktop
from tests.support.program import Program
from tests.support.server import LoopbackServer


class Watched:
    """One life of the program, looked at again and again."""

    def __init__(self, desktop: Desktop, program: Program, canaries: Canaries) -> None:
        self.desktop = desktop
        self.canaries = canaries
        self.program = program
        self.root = program.accessible
        self.leaks: list[str] = []

    def look(self, stage: str, node: Node | None = None) -> None:
        """Into all that other programs could read now, also of what does not show."""
        tree = (node or self.root).dump(shown=False)
        assert len(tree.splitlines()) > 5, tree
        self.leaks += self.canaries.inside(tree, f"the tree, {stage}")
        self.leaks += self.canaries.in_process(self.program.pid)

    def listen_back(self) -> None:
        """To all that was told to assistive programs."""
        events = self.desktop.accessibility.overheard()
        assert len(events) > 50, events
        self.leaks += self.canaries.in_events(events)

    def look_into_clipboard(self, stage: str) -> str:
        text = self.desktop.clipboard()
        self.leaks += self.canaries.inside(text, f"the clipboard, {stage}")
        return text

    def press(self, name: str) -> None:
        self.root.find("push button", name, states=["enabled"]).press()

    def key(self, *keys: str) -> None:
        self.root.find("frame", states=["active"])
        self.desktop.key(*keys)

    def save_as(self, title: str, path: Path) -> None:
        """In a dialog for files."""
        dialog = self.root.find("dialog", re.compile(f"^{title}"))
        dialog.find("text", "File name:").set_text(str(path))
        dialog.find("push button", "Save", states=["enabled"]).press()

    def end(self) -> None:
        self.listen_back()
        self.program.terminate()
        self.program.ended_well()


@contextmanager
def watched(
    desktop: Desktop,
    server: LoopbackServer,
    planted: str = "",
    *options: str,
    canaries: Canaries,
) -> Iterator[Watched]:
    """With as much in the log as there can be, and temporary files where they are searched.

    `planted` is run at the start of Python; `options` are the program's.
    """
    folders = {"TMPDIR": desktop.folder / "tmp", "PYTHONPATH": desktop.folder / "planted"}
    for folder in folders.values():
        folder.mkdir(exist_ok=True)
    (folders["PYTHONPATH"] / "sitecustomize.py").write_text(planted)
    environ = {name: str(folder) for name, folder in folders.items()}
    environ |= {"PIXVERSE_INSPECTOR_LOG": "debug", "PYTHONDONTWRITEBYTECODE": "1"}
    desktop.accessibility.overhear()
    with Program(desktop, "--api-url", server.origin, *options, environ=environ) as program:
        life = Watched(desktop, program, canaries)
        program.activate()
        yield life


def home(desktop: Desktop) -> Path:
    return Path(desktop.environ["HOME"])
