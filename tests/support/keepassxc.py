"""KeePassXC as a keyring: a real database, with a group that it shares as the Secret Service."""

import base64
import contextlib
import subprocess
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from enum import Enum
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.support.daemon import Daemon
from tests.support.keyrings import Keyring
from tests.support.prompt_windows import WindowPrompt, window_of
from tests.support.secret_service import USER
from tests.support.secret_service_stub import PASSWORD
from tests.support.waiting import wait_until

_YES: Final = ("Allow Selected", "Move", "Delete", "Delete entry", "Unlock", "Yes")

_TRIES: Final = 4
_A_WHILE: Final = 5.0

_SETTINGS = """[General]
ConfigVersion=2
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled={enabled}
ConfirmAccessItem={access}
ConfirmDeleteItem={access}
[Security]
NoConfirmMoveEntryToRecycleBin={bin}
"""

_GROUP = uuid.UUID("12345678-90ab-4def-8234-567890abcdef")

_DATABASE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile>
  <Meta><DatabaseName>{label}</DatabaseName><RecycleBinEnabled>True</RecycleBinEnabled>
    <CustomData>{shares}</CustomData></Meta>
  <Root><Group><UUID>{root}</UUID><Name>Root</Name>
    <Group><UUID>{group}</UUID><Name>Programs</Name></Group></Group></Root>
</KeePassFile>
"""
_SHARES = "<Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{group}}}</Value></Item>"


class Confirms(Enum):
    """What KeePassXC asks the person about, when a program has a wish."""

    NOTHING = 0
    BY_DEFAULT = 1
    """Whether an entry may be used; what is deleted goes to the recycle bin without a question."""
    EVERYTHING = 2
    """Also whether an entry may go to the recycle bin."""


class KeePassXC(Keyring):
    """With one database or more, the last of them in the tab on top."""

    name = "KeePassXC"

    def __init__(
        self,
        *,
        confirms: Confirms = Confirms.BY_DEFAULT,
        databases: Sequence[str] = ("Passwords",),
        shares: bool = True,
        enabled: bool = True,
    ) -> None:
        """Describe it.

        Args:
            confirms: What it asks about.
            databases: The labels; all have the same password.
            shares: Whether a group of each is shared.
            enabled: Whether it is the Secret Service at all.
        """
        super().__init__()
        self._confirms = confirms
        self._databases = databases
        self._shares = shares
        self._enabled = enabled
        self._daemon: Daemon | None = None
        self.place = databases[-1]

    def prepare(self) -> None:
        for label in self._databases:
            self.file(label).write_bytes(_database(label, shares=self._shares))
        told = {
            "enabled": self._enabled,
            "access": self._confirms is not Confirms.NOTHING,
            "bin": self._confirms is not Confirms.EVERYTHING,
        }
        words = {name: str(value).lower() for name, value in told.items()}
        self._settings.write_text(_SETTINGS.format(**words))

    def start(self) -> None:
        self.start_locked(unlocked=True)

    def start_locked(self, *, unlocked: bool = False) -> None:
        """Start it; the person has yet to give the password."""
        files = [str(self.file(label)) for label in self._databases]
        options = ["--pw-stdin"] if unlocked else []
        self._daemon = self._started(
            [*options, *files], f"{PASSWORD}\n" * len(options * len(files))
        )
        if self._enabled:
            self._daemon.ready(self.is_running)
        if self._enabled and self._shares and unlocked:
            self._daemon.ready(lambda: set(self._databases) <= set(self.unlocked()))

    def _started(self, arguments: Sequence[str], given: str = "") -> Daemon:
        """The process; where one runs already, it hands its files over and ends."""
        local = self.desktop.folder / "keepassxc-local.ini"
        settings = [f"--config={self._settings}", f"--localconfig={local}"]
        return Daemon(
            ["keepassxc", *settings, *arguments],
            # The one that runs is looked for in the folder for temporary files.
            environ=self.desktop.environ | {"TMPDIR": str(self.desktop.folder)},
            log=self.desktop.folder / f"keepassxc-{len(arguments)}.log",
            given=given,
        )

    def stop(self) -> None:
        if self._daemon is not None:
            self._daemon.stop()
            self._daemon = None

    def lock(self) -> None:
        self._window_key("ctrl+l", lambda: not self.unlocked())

    def ask_from_now_on(self) -> None:
        self.stop()  # what was allowed is forgotten then
        self.start()

    def close_tab(self) -> None:
        """Close the database that is on top."""
        before = len(self.collections())
        self._window_key("ctrl+w", lambda: len(self.collections()) < before)

    def open_again(self, label: str) -> None:
        """Open a database by its file; it is locked then."""
        before = len(self.collections())
        with self._started([str(self.file(label))]):
            wait_until(lambda: len(self.collections()) > before, what=f"{label} to be opened")

    def prompt(self) -> WindowPrompt | None:
        if self._daemon is None:
            return None
        node = window_of(self.desktop, self._daemon.pid)
        return node and WindowPrompt(node, self.desktop, yes=_YES, password=PASSWORD)

    def write_out(self) -> None:
        """Change something: what came while it was saving waits for the next change otherwise."""
        for label in self.unlocked():
            self.plant("another", "", place=label)

    # ---- Looking into the files -----------------------------------------------------------------

    def file(self, label: str) -> Path:
        """The file of a database."""
        return self.desktop.folder / f"{label}.kdbx"

    def secrets(self, service: str) -> list[str]:
        return self._held(service, binned=False)

    def binned(self, service: str) -> list[str]:
        """The secrets of those of its entries that are in a recycle bin."""
        return self._held(service, binned=True)

    def _held(self, service: str, *, binned: bool) -> list[str]:
        return [
            secret
            for label in self._databases
            for secret in _secrets(self._read(label), service, binned=binned)
        ]

    def _read(self, label: str) -> ET.Element:
        done = subprocess.run(
            ["keepassxc-cli", "export", "--quiet", str(self.file(label))],
            env=self.desktop.environ,
            input=f"{PASSWORD}\n".encode(),
            capture_output=True,
            check=True,
        )
        return ET.fromstring(done.stdout)  # noqa: S314 - it is ours

    @property
    def _settings(self) -> Path:
        return self.desktop.folder / "keepassxc.ini"

    def _window_key(self, key: str, done: Callable[[], bool]) -> None:
        """Press a key in its window; one that comes while another window goes away is lost."""
        assert self._daemon is not None
        for _ in range(_TRIES):
            self.desktop.activate(self._daemon.pid)
            self.desktop.key(key)
            with contextlib.suppress(AssertionError):
                wait_until(done, timeout=_A_WHILE)
                return
        raise AssertionError(f"KeePassXC does not take {key}")


@cache
def _database(label: str, *, shares: bool) -> bytes:
    """The file of an empty database; made once, since keys are slow by intention."""
    with TemporaryDirectory(prefix="keepassxc-") as folder:
        xml, made = Path(folder, "new.xml"), Path(folder, "new.kdbx")
        told = {
            "label": label,
            "shares": _SHARES.format(group=_GROUP) if shares else "",
            "root": base64.b64encode(uuid.uuid4().bytes).decode(),
            "group": base64.b64encode(_GROUP.bytes).decode(),
        }
        xml.write_text(_DATABASE.format(**told))
        subprocess.run(
            ["keepassxc-cli", "import", "--quiet", "-p", "-t", "100", str(xml), str(made)],
            input=f"{PASSWORD}\n{PASSWORD}\n".encode(),
            capture_output=True,
            check=True,
        )
        return made.read_bytes()


def _secrets(document: ET.Element, service: str, *, binned: bool) -> list[str]:
    """Of the entries as they are now, without their history."""
    bin_id = document.findtext("Meta/RecycleBinUUID")
    found = []
    for group in document.iter("Group"):
        if (group.findtext("UUID") == bin_id) is binned:
            entries = [
                {
                    pair.findtext("Key"): pair.findtext("Value") or ""
                    for pair in entry.iter("String")
                }
                for entry in _without_history(group.findall("Entry"))
            ]
            found += [
                entry["Password"]
                for entry in entries
                if (entry.get("service"), entry.get("username")) == (service, USER)
            ]
    return found


def _without_history(entries: list[ET.Element]) -> list[ET.Element]:
    for entry in entries:
        for history in entry.findall("History"):
            entry.remove(history)
    return entries
