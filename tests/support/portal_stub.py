"""The parts of a desktop portal that tell of look and proxies. Run as a program, on a session bus.

It is what GNOME, KDE and the others offer (``org.freedesktop.portal.Settings``, ``ProxyResolver``).
Each line on its standard input changes something: ``color-scheme 1`` (dark; 2 is light),
``contrast 1`` (high), ``reduced-motion 1``, ``proxies http://one:1 direct://``; without a proxy
after the word, it hangs when it is asked for them.
"""

import sys
import threading

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusAddress

PORTAL = "org.freedesktop.portal.Desktop"

_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_LOOK = "org.freedesktop.appearance"


class Portal:
    """Answers what the settings are, and tells when they change."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._look: dict[str, tuple[str, int]] = {}
        self._proxies: list[str] | None = None
        self._lock = threading.Lock()

    def change(self, line: str) -> None:
        """One setting, in words."""
        name, *values = line.split()
        if name == "proxies":
            self._proxies = values
            return
        (number,) = values
        value = ("u", int(number))
        self._look[name] = value
        source = DBusAddress(_PATH, interface=_SETTINGS)
        changed = new_signal(source, "SettingChanged", "ssv", (_LOOK, name, value))
        with self._lock:
            self._connection.send(changed)

    def answer(self, call: Message) -> None:
        """`Read`, `ReadOne`, `ReadAll`, `Lookup` and the version."""
        reply = self._reply(call)
        if reply is None:
            return
        with self._lock:
            self._connection.send(reply)

    def _reply(self, call: Message) -> Message | None:
        match call.header.fields[HeaderFields.member], call.body:
            case "ReadAll", _:
                return new_method_return(call, "a{sa{sv}}", ({_LOOK: self._look},))
            case "Read", (_, name) if name in self._look:
                return new_method_return(call, "v", (("v", self._look[name]),))
            case "ReadOne", (_, name) if name in self._look:
                return new_method_return(call, "v", (self._look[name],))
            case "Lookup", (_,) if self._proxies is not None:
                return new_method_return(call, "as", (self._proxies,)) if self._proxies else None
            case "Get", (_, "version"):
                return new_method_return(call, "v", (("u", 2),))
        return new_error(call, f"{PORTAL}.Error.NotFound", "s", ("there is no such setting",))


def main() -> None:
    """Until standard input ends."""
    connection = open_dbus_connection()
    Proxy(message_bus, connection).RequestName(PORTAL)
    portal = Portal(connection)
    threading.Thread(target=_listen, args=(portal,), daemon=True).start()
    print("ready", flush=True)  # noqa: T201 (who started this waits for it)
    while True:
        message = connection.receive()
        if message.header.message_type is MessageType.method_call:
            portal.answer(message)


def _listen(portal: Portal) -> None:
    for line in sys.stdin:
        portal.change(line)
        print("told", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
