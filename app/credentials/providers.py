"""Finds the program that keeps the secrets of this session, and starts it if it is not running.

To be imported in the worker's thread only.
"""

import os
import re
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jeepney import DBusErrorResponse  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy  # type: ignore[import-untyped]

from app.base.keyring_errors import KeyringMissingError
from app.credentials.known_keyrings import KINDS, KWALLET, UNKNOWN, Kind, kind_named
from app.credentials.session_bus import SECRETS, SessionBus

_START_LIMIT: Final = 2.0
"""Seconds that a keyring which was just started may take until it offers the Secret Service."""
_LOOK_EVERY: Final = 0.05


@dataclass(frozen=True, slots=True)
class Provider:
    """The program that answers for the Secret Service."""

    owner: str
    """Its own name on the bus, which no later program has again."""
    kind: Kind


def find_provider(
    connection: SessionBus, expected: str = "", known: Provider | None = None
) -> Provider:
    """The program that answers, which may have to be started. Never prompts.

    Args:
        connection: To the session bus.
        expected: The name of the keyring in which something was kept: while it is installed, no
            other keyring is started in its place.
        known: The provider of before, which most likely still answers.

    Raises:
        KeyringMissingError: None answers, and none could be started.
    """
    bus = Proxy(message_bus, connection)
    owner = _owner(bus, SECRETS)
    cause = ""
    if not owner:
        for name in _startable(bus, kind_named(expected)):
            try:
                owner = _start(bus, name)
            except DBusErrorResponse as error:
                cause = error.name
            if owner:
                break
    if not owner:
        installed, state = _installed(bus, kind_named(expected))
        raise KeyringMissingError(dbus_error=cause, installed=installed, state=state)
    if known is not None and known.owner == owner:
        return known
    return Provider(owner, _kind(bus, owner))


def is_there(connection: SessionBus, name: str) -> bool:
    """Whether a name on the bus has an owner."""
    return bool(_owner(Proxy(message_bus, connection), name))


def _owner(bus: Any, name: str) -> str:  # noqa: ANN401 (the library's proxy has any method)
    """The connection that has this name now; empty if there is none."""
    with suppress(DBusErrorResponse):
        return str(bus.GetNameOwner(name)[0])
    return ""


def _startable(bus: Any, expected: Kind) -> list[str]:  # noqa: ANN401
    """Names to start, in the order in which they are tried."""
    if expected.programs and _has_program(expected):
        return []  # only its owner can start it, and another one would take its place
    first = [expected] if expected.starts else []
    if not first and "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        first = [KWALLET]
    known = {*bus.ListActivatableNames()[0]}
    names = [name for kind in (*first, *KINDS) for name in kind.starts if name in known]
    return list(dict.fromkeys(names))


def _start(bus: Any, name: str) -> str:  # noqa: ANN401
    """Start it, and wait a moment for the owner of the Secret Service; empty if it is not one."""
    bus.StartServiceByName(name)
    ends = time.monotonic() + _START_LIMIT
    while not (owner := _owner(bus, SECRETS)) and time.monotonic() < ends:
        time.sleep(_LOOK_EVERY)
    return owner


def _installed(bus: Any, expected: Kind) -> tuple[str, str]:  # noqa: ANN401
    """A keyring that is on this computer and does not answer: its name, and why not."""
    known = {*bus.ListActivatableNames()[0]}
    kinds = [expected, *KINDS]
    for kind in kinds:
        if any(_owner(bus, name) for name in kind.bus_names):
            return kind.name, "switched_off"
    for kind in kinds:
        is_used = kind is expected or _is_switched_on(kind)
        if known.intersection(kind.starts) - {SECRETS} or (is_used and _has_program(kind)):
            return kind.name, "stopped"
    return "", ""


def _has_program(kind: Kind) -> bool:
    for program in kind.programs:
        with suppress(RuntimeError):  # no home
            if shutil.which(Path(program).expanduser()):
                return True
    return False


def _is_switched_on(kind: Kind) -> bool:
    """Whether its user has chosen it for the Secret Service."""
    for name in kind.settings:
        with suppress(OSError, RuntimeError):  # no such file, or no home
            text = Path(name).expanduser().read_text(encoding="utf-8", errors="replace")
            if re.search(kind.switched_on, text):
                return True
    return False


def _kind(bus: Any, owner: str) -> Kind:  # noqa: ANN401
    for kind in KINDS:
        if any(_owner(bus, name) == owner for name in kind.bus_names):
            return kind
    try:
        return _kind_of_process(bus.GetConnectionUnixProcessID(owner)[0])
    except DBusErrorResponse:
        return UNKNOWN


def _kind_of_process(pid: int) -> Kind:
    name, group = _read(pid, "comm"), _read(pid, "cgroup")
    by_name = [kind for kind in KINDS if name.startswith(kind.processes)]
    by_sandbox = [kind for kind in KINDS if any(box in group for box in kind.sandboxes)]
    return next(iter(by_name + by_sandbox), UNKNOWN)


def _read(pid: int, file: str) -> str:
    with suppress(OSError):  # in a sandbox, or not on Linux
        return Path(f"/proc/{pid}/{file}").read_text(encoding="utf-8", errors="replace").strip()
    return ""
