"""A D-Bus session as a test looks at it from outside."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import unwrap_msg

_TIMEOUT = 30.0


class Bus:
    """One session; each question has a connection of its own."""

    def __init__(self, address: str) -> None:
        self.address = address

    @contextmanager
    def connection(self) -> Iterator[DBusConnection]:
        """For questions that belong together."""
        with closing(open_dbus_connection(self.address)) as connection:
            yield connection

    def call(self, target: DBusAddress, method: str, signature: str = "", *body: object) -> Any:
        """What a method returns."""
        with self.connection() as connection:
            return call(connection, target, method, signature, *body)

    def get(self, target: DBusAddress, name: str) -> Any:
        """The value of a property."""
        properties = DBusAddress(
            target.object_path, target.bus_name, "org.freedesktop.DBus.Properties"
        )
        ((_, value),) = self.call(properties, "Get", "ss", target.interface, name)
        return value

    def has_owner(self, name: str) -> bool:
        """Whether somebody has this name."""
        with self.connection() as connection:
            return bool(Proxy(message_bus, connection).NameHasOwner(name)[0])

    def pid(self, name: str) -> int:
        """The process that has this name; 0 if there is none."""
        with self.connection() as connection:
            bus = Proxy(message_bus, connection)
            if not bus.NameHasOwner(name)[0]:
                return 0
            return int(bus.GetConnectionUnixProcessID(name)[0])

    def starts(self, environ: Mapping[str, str]) -> None:
        """Have it look for services that it can start, with this environment, as a login does."""
        with self.connection() as connection:
            bus = Proxy(message_bus, connection)
            bus.UpdateActivationEnvironment(dict(environ))
            bus.ReloadConfig()


def call(
    connection: DBusConnection, target: DBusAddress, method: str, signature: str, *body: object
) -> Any:
    """The same, over a connection that is there."""
    message = new_method_call(target, method, signature or None, body)
    return unwrap_msg(connection.send_and_get_reply(message, timeout=_TIMEOUT))
