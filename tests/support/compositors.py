"""How sway, mutter and KWin are started without a screen, and how their keys and mouse are moved.

Each has a way for it: sway a virtual keyboard (`wtype`) and mouse, mutter its remote desktop on
D-Bus, KWin its protocol for tests of input.
"""

import os
import shutil
import socket
import struct
import subprocess
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.support.daemon import Daemon
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.support.desktop import Desktop

_CODES = {
    "Escape": 1, "ctrl": 29, "shift": 42, "alt": 56, "Return": 28, "c": 46, "e": 18, "f": 33,
    "q": 16, "t": 20, "v": 47, "y": 21, "F1": 59, "F4": 62, "Home": 102, "Up": 103, "Left": 105,
    "Right": 106, "Down": 108, "Menu": 127,
}  # fmt: skip
"""Of the kernel's keys."""
BETWEEN_KEYS = 0.05
_BUTTONS = {1: 0x110, 3: 0x111}
"""Left and right."""
SIZE = 1280, 900
_NOBODY = 65534
"""A user without rights."""


class Compositor:
    """How one of them is started, and how its keys and its mouse are moved."""

    def __init__(self, desktop: "Desktop") -> None:
        self._desktop = desktop

    def command(self, folder: Path) -> tuple[list[str], dict[str, str]]:
        """With its sockets in `folder`, and what its environment has besides the desktop's."""
        raise NotImplementedError

    def plug_in(self, stack: ExitStack) -> None:
        """The keyboard and the mouse."""
        raise NotImplementedError

    def press(self, keys: list[str]) -> None:
        """Together, the last one first up again."""
        codes = [_CODES[key] for key in keys]
        for code in codes:
            self.move_key(code, down=True)
        for code in reversed(codes):
            self.move_key(code, down=False)

    def move_key(self, code: int, *, down: bool) -> None:
        """Down or up."""
        raise NotImplementedError

    def click(self, x: int, y: int, button: int) -> None:
        """There; 1 is the left, 3 the right button."""
        raise NotImplementedError


class _Wire:
    """One connection to the compositor, by the bytes that go over it: there is no tool for these.

    It binds one interface, as object 4.
    """

    _DISPLAY, _REGISTRY, _CALLBACK = 1, 2, 3
    BOUND = 4

    def __init__(self, address: str, interface: str, version: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(address)
        self.send(self._DISPLAY, 1, self._REGISTRY)
        self.send(self._DISPLAY, 0, self._CALLBACK)
        self.send(self._REGISTRY, 0, self._number_of(interface), interface, version, self.BOUND)

    def close(self) -> None:
        """What was bound is gone with it."""
        self._socket.close()

    def send(self, receiver: int, request: int, *arguments: int | str) -> None:
        """One request."""
        body = b"".join(map(self._packed, arguments))
        self._socket.sendall(struct.pack("<II", receiver, (8 + len(body)) << 16 | request) + body)

    @staticmethod
    def _packed(argument: int | str) -> bytes:
        if isinstance(argument, int):
            return struct.pack("<i", argument)
        data = argument.encode() + b"\0"
        return struct.pack("<I", len(data)) + data + b"\0" * (-len(data) % 4)

    def _number_of(self, interface: str) -> int:
        """What the registry calls it."""
        received, number = b"", 0
        while True:
            received += self._socket.recv(65536)
            while len(received) >= 8:
                sender, size = struct.unpack_from("<II", received)
                size >>= 16
                if len(received) < size:
                    break
                if sender == self._CALLBACK:
                    return number
                if sender == self._REGISTRY and interface.encode() in received[:size]:
                    (number,) = struct.unpack_from("<I", received, 8)
                received = received[size:]


class Sway(Compositor):
    _POINTER = 5

    def command(self, folder: Path) -> tuple[list[str], dict[str, str]]:
        settings = folder / "sway.conf"
        settings.write_text("default_border none\noutput * resolution 1280x900\n")
        command = ["sway", "--config", str(settings)]
        if os.geteuid() == 0:  # it does not run as root
            ids = [f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
            command = ["setpriv", *ids, *command]
            for path in (folder, settings):
                os.chown(path, _NOBODY, _NOBODY)
            self._desktop.folder.chmod(0o755)
        drawing = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}
        self._sockets = folder
        return command, drawing | {"WLR_LIBINPUT_NO_DEVICES": "1", "HOME": str(folder)}

    def plug_in(self, stack: ExitStack) -> None:
        (ipc,) = wait_until(lambda: list(self._sockets.glob("sway-ipc*")), what="sway's socket")
        self._environ = self._desktop.environ | {"SWAYSOCK": str(ipc)}
        log = self._desktop.folder / "keyboard.log"
        # Each `wtype` is a keyboard. With this one, there is always one for programs to see.
        stack.enter_context(Daemon(["wtype", "-s", "3600000"], environ=self._environ, log=log))
        address, interface = self._environ["WAYLAND_DISPLAY"], "zwlr_virtual_pointer_manager_v1"
        self._wire = stack.enter_context(closing(_Wire(address, interface, 1)))
        self._wire.send(_Wire.BOUND, 0, 0, self._POINTER)

    def press(self, keys: list[str]) -> None:
        *held, last = keys
        if last == "shift":
            subprocess.run(["wtype", "-M", "shift", "-m", "shift"], env=self._environ, check=True)
            return
        words = [word for key in held for word in ("-M", key)]
        subprocess.run(["wtype", *words, "-k", last], env=self._environ, check=True)

    def click(self, x: int, y: int, button: int) -> None:
        self._wire.send(self._POINTER, 1, 0, x, y, *SIZE)
        self._wire.send(self._POINTER, 4)
        for down in (1, 0):
            time.sleep(BETWEEN_KEYS)
            self._wire.send(self._POINTER, 2, 0, _BUTTONS[button], down)
            self._wire.send(self._POINTER, 4)


class Mutter(Compositor):
    _NAME = "org.gnome.Mutter.RemoteDesktop"
    _PATH = "/org/gnome/Mutter/RemoteDesktop"

    def command(self, folder: Path) -> tuple[list[str], dict[str, str]]:
        assert folder
        size = ["--virtual-monitor", "1280x900"]
        return ["mutter", "--headless", "--wayland", "--no-x11", *size], {}

    def plug_in(self, stack: ExitStack) -> None:
        address = self._desktop.environ["DBUS_SESSION_BUS_ADDRESS"]
        self._connection = stack.enter_context(closing(open_dbus_connection(address)))
        wait_until(self._owned, what="mutter's remote desktop")
        (self._session,) = self._call(self._PATH, self._NAME, "CreateSession")
        self._call(self._session, f"{self._NAME}.Session", "Start")

    def _owned(self) -> bool:
        ask = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        message = new_method_call(ask, "NameHasOwner", "s", (self._NAME,))
        return bool(unwrap_msg(self._connection.send_and_get_reply(message))[0])

    def _call(self, path: str, interface: str, method: str, types: str = "", *body: Any) -> Any:
        address = DBusAddress(path, self._NAME, interface)
        message = new_method_call(address, method, types or None, body)
        return unwrap_msg(self._connection.send_and_get_reply(message, timeout=20))

    def _notify(self, method: str, types: str, *body: Any) -> None:
        self._call(self._session, f"{self._NAME}.Session", f"Notify{method}", types, *body)
        time.sleep(0.02)

    def move_key(self, code: int, *, down: bool) -> None:
        self._notify("KeyboardKeycode", "ub", code, down)

    def click(self, x: int, y: int, button: int) -> None:
        self._notify("PointerMotionRelative", "dd", -3000.0, -3000.0)
        self._notify("PointerMotionRelative", "dd", float(x), float(y))
        for down in (True, False):
            self._notify("PointerButton", "ib", _BUTTONS[button], down)


class KWin(Compositor):
    def command(self, folder: Path) -> tuple[list[str], dict[str, str]]:
        # The installed one has a capability that it may not be started without.
        program = shutil.copy(shutil.which("kwin_wayland") or "kwin_wayland", folder)
        sizes = ["--width", "1280", "--height", "900"]
        options = ["--virtual", "--no-lockscreen", "--no-global-shortcuts", *sizes]
        return [program, *options], {"KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1", "KWIN_COMPOSE": "Q"}

    def plug_in(self, stack: ExitStack) -> None:
        address = self._desktop.environ["WAYLAND_DISPLAY"]
        self._wire = stack.enter_context(closing(_Wire(address, "org_kde_kwin_fake_input", 4)))
        self._wire.send(_Wire.BOUND, 0, "tests", "tests")

    def move_key(self, code: int, *, down: bool) -> None:
        self._wire.send(_Wire.BOUND, 10, code, int(down))
        time.sleep(0.02)

    def click(self, x: int, y: int, button: int) -> None:
        self._wire.send(_Wire.BOUND, 9, x * 256, y * 256)
        for down in (1, 0):
            time.sleep(BETWEEN_KEYS)
            self._wire.send(_Wire.BOUND, 2, _BUTTONS[button], down)


COMPOSITORS = {"sway": Sway, "mutter": Mutter, "kwin": KWin}
