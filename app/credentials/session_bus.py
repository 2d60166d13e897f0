"""The D-Bus session bus: a connection that does not wait for ever, and who keeps the secrets.

To be imported in the worker's thread only.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Final

from jeepney import (  # type: ignore[import-untyped]
    AuthenticationError,
    DBusErrorResponse,
    MatchRule,
    Message,
)
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from secretstorage.exceptions import SecretServiceNotAvailableException
from secretstorage.util import add_match_rules

from app.errors import KeyringMissingError

SECRETS: Final = "org.freedesktop.secrets"
_GNOME_PROMPTER: Final = "org.gnome.keyring.SystemPrompter"

ANSWER_LIMIT: Final = 120.0
"""Seconds that a call or a prompt may take before its thread is free for another try."""

_UNKNOWN: Final = "Secret Service"
"""The name of what it speaks: the same in every language."""

_NAMES: Final = {
    "gnome-keyring-d": "GNOME Keyring",
    "kwalletd": "KWallet",
    "ksecretd": "KWallet",
    "keepassxc": "KeePassXC",
    "oo7-daemon": "oo7",
    "pass-secret-ser": "pass",
    "pass_secret_ser": "pass",
    "goldwarden": "Goldwarden",
}
"""By the beginning of the process' name, of which Linux keeps 15 characters."""


class SessionBus(DBusConnection):  # type: ignore[misc]
    """A connection that ends its waiting: the library's calls set no limit, and no prompt does."""

    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        """Send and wait, but not longer than `ANSWER_LIMIT`."""
        return super().send_and_get_reply(message, timeout=timeout or ANSWER_LIMIT)

    def receive(self, *, timeout: float | None = None) -> Message:
        """The next message; fails when it is that the keyring is gone, and its prompts with it."""
        message = super().receive(timeout=timeout)
        if _KEEPER_CHANGED.matches(message) and not message.body[2]:
            raise SecretServiceNotAvailableException
        return message


_KEEPER_CHANGED: Final = MatchRule(
    type="signal", sender=message_bus.bus_name, interface=message_bus.interface,
    member="NameOwnerChanged", path=message_bus.object_path,
)  # fmt: skip
_KEEPER_CHANGED.add_arg_condition(0, SECRETS)


def connect() -> SessionBus:
    """A new connection, which the caller closes.

    Raises:
        KeyringMissingError: There is no session bus.
        TimeoutError: There is one that does not answer.
    """
    try:
        sock = prep_socket(get_bus("SESSION"))
    except TimeoutError:
        raise
    except (KeyError, ValueError, RuntimeError, OSError, AuthenticationError) as error:
        raise KeyringMissingError(cause=type(error).__name__) from error
    with ExitStack() as stack:
        stack.callback(sock.close)
        connection = SessionBus(sock)
        stack.callback(connection.close)
        add_match_rules(connection)
        Proxy(message_bus, connection).AddMatch(_KEEPER_CHANGED)
        stack.pop_all()
    return connection


def keeper(connection: SessionBus) -> str:
    """The name of the program that keeps the secrets, as people know it; starts it if need be.

    Raises:
        KeyringMissingError: There is none, and none that could be started.
    """
    bus = Proxy(message_bus, connection)
    try:
        if not bus.NameHasOwner(SECRETS)[0]:
            bus.StartServiceByName(SECRETS)
        (pid,) = bus.GetConnectionUnixProcessID(SECRETS)
    except DBusErrorResponse as error:
        raise KeyringMissingError(cause=error.name.rpartition(".")[2]) from error
    return _name_of(pid)


def _name_of(pid: int) -> str:
    try:
        process = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # in a sandbox, or not on Linux
        return _UNKNOWN
    return next((name for start, name in _NAMES.items() if process.startswith(start)), _UNKNOWN)


def could_ask(connection: SessionBus) -> bool:
    """Whether a prompt that was just refused can have been seen by anyone.

    GNOME Keyring reports a prompt that found no screen to appear on in the same way as one that a
    person closed. It asks through a program of its own (the shell, or one that stays for some
    seconds after its prompt): where that is not there now, nobody was asked. Other keyrings ask by
    themselves.
    """
    bus = Proxy(message_bus, connection)
    if keeper(connection) != _NAMES["gnome-keyring-d"]:
        return True
    return bool(bus.NameHasOwner(_GNOME_PROMPTER)[0])
