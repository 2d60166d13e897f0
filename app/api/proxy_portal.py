"""Which proxies the desktop wants to be used on Linux, as its portal tells.

GNOME's and KDE's settings are behind it, and the scripts (PAC) that they name.
"""

from contextlib import closing
from typing import Final

from jeepney import (  # type: ignore[import-untyped]
    AuthenticationError,
    DBusAddress,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

_LIMIT: Final = 2.5
"""Seconds for the answer: where a script cannot be fetched, the portal itself takes 25."""


def portal_proxies(origin: str) -> list[str]:
    """Proxies to try in turn, ``direct://`` among them; none if no portal answers."""
    resolver = DBusAddress(
        "/org/freedesktop/portal/desktop",
        bus_name="org.freedesktop.portal.Desktop",
        interface="org.freedesktop.portal.ProxyResolver",
    )
    lookup = new_method_call(resolver, "Lookup", "s", (f"{origin}/",))
    try:
        with closing(open_dbus_connection("SESSION")) as bus:
            reply = bus.send_and_get_reply(lookup, timeout=_LIMIT)
    except (KeyError, ValueError, RuntimeError, OSError, AuthenticationError):
        return []  # no bus, or none that answers
    if reply.header.message_type is not MessageType.method_return:
        return []
    return [str(each) for each in reply.body[0]]
