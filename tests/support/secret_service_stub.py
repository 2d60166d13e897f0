"""Parts of a Secret Service that do what real ones seldom do. Run as a program, on a session bus.

``silent``
    owns the name of the Secret Service, and never answers a call.
``dismissing``
    asks for GNOME Keyring's password, in the place of the desktop, and says that the person
    closed the window.
``unattended``
    asks as well, and nobody ever answers.

``allowing``
    asks as well, and is told `PASSWORD`.

A second word, if it is not empty, is what the process wants to be called.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from jeepney import HeaderFields, Message, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusAddress, new_method_call

from tests.support.gcr_exchange import sealed

SECRETS = "org.freedesktop.secrets"
PROMPTER = "org.gnome.keyring.SystemPrompter"

_CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"
_PRIMARY_OWNER = 1

PASSWORD = "open sesame"
"""Not empty: for an empty one it asks whether it may store without encryption."""

Answer = Callable[[DBusConnection, Message], None]


def main(role: str, process_name: str) -> None:
    if process_name:
        Path("/proc/self/comm").write_text(process_name)
    name, answer = _ROLES[role]
    connection = open_dbus_connection()
    if Proxy(message_bus, connection).RequestName(name)[0] != _PRIMARY_OWNER:
        raise SystemExit(f"{name} is taken")
    print("ready", flush=True)  # noqa: T201 (who started this waits for it)
    while True:
        message = connection.receive()
        if message.header.message_type is MessageType.method_call:
            answer(connection, message)


def silent(connection: DBusConnection, call: Message) -> None:
    """No answer at all."""


def dismissing(connection: DBusConnection, call: Message) -> None:
    """The window is closed."""
    perform(connection, call, lambda _exchange: ("no", {}, ""))


def allowing(connection: DBusConnection, call: Message) -> None:
    """The password is typed."""
    perform(connection, call, lambda exchange: ("yes", {}, sealed(PASSWORD, exchange)))


def unattended(connection: DBusConnection, call: Message) -> None:
    """The window is there, and stays."""
    perform(connection, call, lambda _exchange: None)


_ROLES: dict[str, tuple[str, Answer]] = {
    "silent": (SECRETS, silent),
    "dismissing": (PROMPTER, dismissing),
    "unattended": (PROMPTER, unattended),
    "allowing": (PROMPTER, allowing),
}


def perform(
    connection: DBusConnection, call: Message, reply: Callable[[str], tuple[object, ...] | None]
) -> None:
    """The prompter's side of gcr's protocol: begin, perform as often as asked, stop."""
    connection.send(new_method_return(call))
    called = member(call)
    if called == "BeginPrompting":
        call_back(connection, call, "PromptReady", "sa{sv}s", ("", {}, ""))
    elif called == "StopPrompting":
        call_back(connection, call, "PromptDone", "", ())
    elif (answer := reply(call.body[3])) is not None:
        call_back(connection, call, "PromptReady", "sa{sv}s", answer)


def member(call: Message) -> str:
    """The name of the method that is called."""
    return str(call.header.fields[HeaderFields.member])


def call_back(
    connection: DBusConnection, call: Message, member: str, signature: str, body: tuple[object, ...]
) -> None:
    """Tell the keyring; every call of this protocol begins with the path of its end."""
    sender = call.header.fields[HeaderFields.sender]
    target = DBusAddress(call.body[0], sender, _CALLBACK)
    connection.send(new_method_call(target, member, signature or None, body))


if __name__ == "__main__":
    main(*sys.argv[1:])
