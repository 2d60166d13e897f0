"""The D-Bus session bus: a connection that does not wait for ever.

To be imported in the worker's thread only.
"""

import weakref
from contextlib import ExitStack
from typing import Final

from jeepney import AuthenticationError, MatchRule, Message  # type: ignore[import-untyped]
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, prep_socket  # type: ignore[import-untyped]
from secretstorage.util import add_match_rules

from app.base.keyring_errors import KeyringMissingError

SECRETS: Final = "org.freedesktop.secrets"

ANSWER_LIMIT: Final = 600.0
"""Seconds that a call may take before its thread is free for another try; no limit for a prompt."""

OWNER_CHANGED: Final = MatchRule(
    type="signal", sender=message_bus.bus_name, interface=message_bus.interface,
    member="NameOwnerChanged", path=message_bus.object_path,
)  # fmt: skip
OWNER_CHANGED.add_arg_condition(0, SECRETS)


class SessionBus(DBusConnection):  # type: ignore[misc]
    """A connection that ends its waiting: the library's calls set no limit."""

    def __init__(self, sock: object) -> None:
        self.is_closed = False
        super().__init__(sock)
        # It is kept as long as its vault, which nobody closes.
        weakref.finalize(self, _close, sock, self.selector)

    def close(self) -> None:
        """Hang up."""
        self.is_closed = True
        super().close()

    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        """Send and wait, but not longer than `ANSWER_LIMIT`."""
        return super().send_and_get_reply(message, timeout=timeout or ANSWER_LIMIT)


def _close(*parts: object) -> None:
    for part in parts:
        part.close()  # type: ignore[attr-defined]


def connect() -> SessionBus:
    """A new connection.

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
        Proxy(message_bus, connection).AddMatch(OWNER_CHANGED)
        stack.pop_all()
    return connection
