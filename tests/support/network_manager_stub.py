"""The part of NetworkManager that tells of the network. Run as a program, on a system bus.

It begins with the state that its argument names; each line on its standard input names the next.
"""

import sys
import threading
from typing import Final

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusAddress

MANAGER: Final = "org.freedesktop.NetworkManager"

_PATH: Final = "/org/freedesktop/NetworkManager"
_CONNECTION: Final = f"{_PATH}/ActiveConnection/1"
_DEVICE: Final = f"{_PATH}/Devices/2"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"

Properties = dict[str, tuple[str, object]]


def _properties(state: int, connectivity: int, *, connected: bool = False) -> Properties:
    """What it says of itself, in the numbers of ``NMState`` and ``NMConnectivityState``."""
    connection = _CONNECTION if connected else "/"
    return {
        "State": ("u", state),
        "Connectivity": ("u", connectivity),
        "Metered": ("u", 4 if connected else 0),
        "PrimaryConnection": ("o", connection),
        "PrimaryConnectionType": ("s", "802-3-ethernet" if connected else ""),
        "ActiveConnections": ("ao", [_CONNECTION] if connected else []),
    }


STATES: Final = {
    "connected": _properties(70, 4, connected=True),
    "portal": _properties(60, 2, connected=True),
    "connecting": _properties(40, 1),
    "disconnected": _properties(20, 1),
    "asleep": _properties(10, 1),
}

_OTHERS: Final[dict[str, dict[str, Properties]]] = {
    _CONNECTION: {f"{MANAGER}.Connection.Active": {"Devices": ("ao", [_DEVICE])}},
    _DEVICE: {f"{MANAGER}.Device": {"DeviceType": ("u", 1), "Metered": ("u", 4)}},
}
"""The connection and the Ethernet that Qt looks at, too: path → interface → properties."""


class NetworkManager:
    """Answers what the properties are, and tells when they change."""

    def __init__(self, connection: DBusConnection, state: str) -> None:
        self._connection = connection
        self._told = STATES[state]
        self._lock = threading.Lock()

    def become(self, state: str) -> None:
        """As after a cable that was pulled."""
        before, self._told = self._told, STATES[state]
        changed = {name: value for name, value in self._told.items() if before[name] != value}
        source = DBusAddress(_PATH, interface=_PROPERTIES)
        signal = new_signal(source, "PropertiesChanged", "sa{sv}as", (MANAGER, changed, []))
        with self._lock:
            self._connection.send(signal)

    def answer(self, call: Message) -> None:
        """`Ping`, `Get` and `GetAll` of properties, and what there is at a path."""
        reply = self._reply(call)
        with self._lock:
            self._connection.send(reply)

    def _reply(self, call: Message) -> Message:
        objects = {_PATH: {MANAGER: self._told}} | _OTHERS
        interfaces = objects.get(call.header.fields[HeaderFields.path], {})
        match call.header.fields[HeaderFields.member], call.body:
            case "Ping", _:
                return new_method_return(call)
            case "Introspect", _:
                return new_method_return(call, "s", (_introspection(interfaces),))
            case "GetAll", (interface,) if interface in interfaces:
                return new_method_return(call, "a{sv}", (interfaces[interface],))
            case "Get", (interface, name) if name in interfaces.get(interface, {}):
                return new_method_return(call, "v", (interfaces[interface][name],))
        problem = "there is no such thing at this path"
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", (problem,))


def _introspection(interfaces: dict[str, Properties]) -> str:
    parts = [f'<interface name="{_PROPERTIES}"/>']
    for interface, properties in interfaces.items():
        inside = "".join(
            f'<property name="{name}" type="{signature}" access="read"/>'
            for name, (signature, _) in properties.items()
        )
        parts.append(f'<interface name="{interface}">{inside}</interface>')
    return f"<node>{''.join(parts)}</node>"


def main(state: str) -> None:
    """From this state on, until it is ended."""
    connection = open_dbus_connection("SYSTEM")
    manager = NetworkManager(connection, state)
    Proxy(message_bus, connection).RequestName(MANAGER)
    threading.Thread(target=_listen, args=(manager,), daemon=True).start()
    print("ready", flush=True)  # noqa: T201 (who started this waits for it)
    while True:
        message = connection.receive()
        if message.header.message_type is MessageType.method_call:
            manager.answer(message)


def _listen(manager: NetworkManager) -> None:
    for line in sys.stdin:
        manager.become(line.strip())
        print("told", flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
