"""A real keyring for a test: GNOME Keyring on a D-Bus of its own, with what can happen to it.

It needs no display and no login, and nothing of the machine's own keyring is touched.
"""

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Self

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from secretstorage.util import DBusAddressWrapper

from tests.support.daemon import Daemon
from tests.support.secret_service_stub import PASSWORD, SECRETS
from tests.support.vault_stub import CONTROL
from tests.support.waiting import wait_until

USER = "api-token"

_PROJECT = Path(__file__).parents[2]
_DEFAULT = "/org/freedesktop/secrets/aliases/default"
_SERVICE = "/org/freedesktop/secrets"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""It starts nothing by itself but what a test installs: see `SecretServiceSession.install`."""


class SecretServiceSession:
    """A session with a keyring, unlocked and empty.

    ``environ`` is all that a program needs to live in it; `of_test` puts a test's own process in.
    """

    def __init__(
        self,
        *,
        keyring: bool = True,
        unlocked: bool = True,
        session: Mapping[str, str] | None = None,
    ) -> None:
        """Describe it; entering the ``with`` starts it.

        Args:
            keyring: Whether there is one from the beginning; else `start_keyring` starts it.
            unlocked: Whether somebody is logged in; else the keyring has never been made.
            session: The environment of a session that is there already, with its own D-Bus and
                home; only the keyring is started then.
        """
        self._keyring_wanted = keyring
        self._unlocked = unlocked
        self._given = session
        self._stack = ExitStack()
        self._keyring: Daemon | None = None
        self._pid = 0
        self.environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            # A short path: there is a socket in it, whose name may have 107 characters.
            self.folder = Path(tempfile.mkdtemp(prefix="keyring-"))
            stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
            if self._given is None:
                self._start_session(stack)
            else:
                self.environ = dict(self._given)
            stack.callback(self.stop_keyring)
            if self._keyring_wanted:
                self.start_keyring()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stack.close()

    # ---- What can happen to a keyring -----------------------------------------------------------

    def start_keyring(self) -> None:
        """Start it, as a login does."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        command += ["--unlock"] if self._unlocked else []
        log = self.folder / "gnome-keyring-daemon.log"
        given = PASSWORD if self._unlocked else ""
        self._keyring = Daemon(command, environ=self.environ, log=log, given=given)
        self._keyring.ready(lambda: self._owner(SECRETS))
        with self._connection() as connection:
            (self._pid,) = Proxy(message_bus, connection).GetConnectionUnixProcessID(SECRETS)
        if self._unlocked:
            self._keyring.ready(self._has_collection)

    def stop_keyring(self) -> None:
        """End it, whatever state it is in."""
        if self._keyring is not None:
            if self._pid:
                self._signal(signal.SIGKILL)  # the other signals do not reach it while it is silent
            self._keyring.stop()
            self._keyring, self._pid = None, 0

    def kill_keyring(self) -> None:
        """Have it die without a word, and wait until the bus knows."""
        self.stop_keyring()
        wait_until(lambda: not self._owner(SECRETS), what="the bus to miss the keyring")

    @contextmanager
    def silence(self) -> Iterator[None]:
        """It is there, and answers nothing until the end of the ``with``."""
        self._signal(signal.SIGSTOP)
        try:
            yield
        finally:
            if self._pid:  # it may have been killed
                self._signal(signal.SIGCONT)

    def lock(self) -> None:
        """Lock it, as a person can from their desktop."""
        self._call(_SERVICE, "org.freedesktop.Secret.Service", "Lock", "ao", [_DEFAULT])

    def unlock(self) -> None:
        """Unlock it, as a person does from another program."""
        interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
        with self._connection() as connection:
            service = DBusAddressWrapper(_SERVICE, "org.freedesktop.Secret.Service", connection)
            _, session = service.call("OpenSession", "sv", "plain", ("s", ""))
            (path,) = service.call("ReadAlias", "s", "default")
            secret = (session, b"", PASSWORD.encode(), "text/plain")
            inside = DBusAddressWrapper(_SERVICE, interface, connection)
            inside.call("UnlockWithMasterPassword", "o(oayays)", path, secret)

    @contextmanager
    def stub(self, role: str, process_name: str = "") -> Iterator[None]:
        """With a part from `tests.support.secret_service_stub` on the bus."""
        module = "tests.support.secret_service_stub"
        command = [sys.executable, "-m", module, role, process_name]
        environ = self.environ | {"PYTHONPATH": str(_PROJECT)}
        log = self.folder / f"{role}.log"
        with Daemon(command, environ=environ, log=log) as stub:
            stub.ready(lambda: "ready" in stub.log)
            yield

    @contextmanager
    def vault(self, **facts: object) -> Iterator["VaultStub"]:
        """With the keyring from `tests.support.vault_stub` on the bus; `facts` are its `Vault`."""
        command = [sys.executable, "-m", "tests.support.vault_stub", json.dumps(facts)]
        environ = self.environ | {"PYTHONPATH": str(_PROJECT)}
        with Daemon(command, environ=environ, log=self.folder / "vault.log") as stub:
            stub.ready(lambda: "ready" in stub.log)
            yield VaultStub(self)

    def install(self, name: str, **facts: object) -> None:
        """Have the bus start `tests.support.vault_stub` when `name` is asked for."""
        script = self.folder / f"{name}.sh"
        command = [sys.executable, "-m", "tests.support.vault_stub", json.dumps(facts)]
        script.write_text(f"#!/bin/sh\nPYTHONPATH={_PROJECT} exec {shlex.join(command)}\n")
        script.chmod(0o700)
        service = f"[D-BUS Service]\nName={name}\nExec={script}\n"
        (self.folder / "services" / f"{name}.service").write_text(service)
        with self._connection() as connection:
            Proxy(message_bus, connection).ReloadConfig()

    def is_running(self, name: str) -> bool:
        """Whether a name on the bus has an owner."""
        return self._owner(name)

    # ---- Looking from outside -------------------------------------------------------------------

    def lookup(self, service: str) -> str | None:
        """What ``secret-tool`` finds under the name of a service."""
        done = self._secret_tool("lookup", "service", service, "username", USER)
        return done.stdout if done.returncode == 0 else None

    def store(self, service: str, secret: str | bytes, *more: str) -> None:
        """Have ``secret-tool`` write an entry; with `more` attributes it is one beside ours."""
        attributes = ["service", service, "username", USER, *more]
        given = secret.encode() if isinstance(secret, str) else secret
        done = self._secret_tool("store", "--label", "planted", *attributes, given=given)
        assert done.returncode == 0, done.stderr

    def found(self, service: str) -> list[str]:
        """What the service's own search over all collections finds: the paths of entries."""
        attributes = {"service": service, "username": USER}
        interface = "org.freedesktop.Secret.Service"
        unlocked, locked = self._call(_SERVICE, interface, "SearchItems", "a{ss}", attributes)
        return [*unlocked, *locked]

    def make_collection(self, label: str) -> str:
        """A second keyring in GNOME Keyring, open and with the usual password; its path."""
        interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
        with self._connection() as connection:
            service = DBusAddressWrapper(_SERVICE, "org.freedesktop.Secret.Service", connection)
            _, session = service.call("OpenSession", "sv", "plain", ("s", ""))
            inside = DBusAddressWrapper(_SERVICE, interface, connection)
            properties = {"org.freedesktop.Secret.Collection.Label": ("s", label)}
            secret = (session, b"", PASSWORD.encode(), "text/plain")
            signature = "a{sv}(oayays)"
            (path,) = inside.call("CreateWithMasterPassword", signature, properties, secret)
        return str(path)

    def choose_default(self, path: str) -> None:
        """Have new entries go there, as a person chooses it in *Passwords and Keys*."""
        self._call(_SERVICE, "org.freedesktop.Secret.Service", "SetAlias", "so", "default", path)

    def default(self) -> str:
        """The path of the collection in which new entries go."""
        interface = "org.freedesktop.Secret.Service"
        return str(self._call(_SERVICE, interface, "ReadAlias", "s", "default")[0])

    def entries(self, service: str) -> int:
        """How many entries there are under the name of a service."""
        attributes = {"service": service, "username": USER}
        interface = "org.freedesktop.Secret.Collection"
        (found,) = self._call(_DEFAULT, interface, "SearchItems", "a{ss}", attributes)
        return len(found)

    # ---- Tools ----------------------------------------------------------------------------------

    def _start_session(self, stack: ExitStack) -> None:
        self.environ = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        homes = {
            "HOME": "home",
            "XDG_RUNTIME_DIR": "run",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_STATE_HOME": "home/.local/state",
            "XDG_CACHE_HOME": "home/.cache",
        }
        for name, below in homes.items():
            (self.folder / below).mkdir(mode=0o700, parents=True, exist_ok=True)
            self.environ[name] = str(self.folder / below)
        socket = self.folder / "bus"
        settings = self.folder / "bus.conf"
        (self.folder / "services").mkdir()
        settings.write_text(_BUS.format(socket=socket, services=self.folder / "services"))
        command = ["dbus-daemon", f"--config-file={settings}", "--nofork"]
        log = self.folder / "dbus-daemon.log"
        bus = stack.enter_context(Daemon(command, environ=self.environ, log=log))
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        bus.ready(self._answers)

    def _answers(self) -> bool:
        """Its socket is there some moments before it listens."""
        try:
            with self._connection():
                return True
        except OSError:
            return False

    @contextmanager
    def _connection(self) -> Iterator[DBusConnection]:
        with closing(open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"])) as connection:
            yield connection

    def _call(self, path: str, interface: str, method: str, signature: str, *body: object) -> Any:
        with self._connection() as connection:
            return DBusAddressWrapper(path, interface, connection).call(method, signature, *body)

    def _has_collection(self) -> bool:
        interface = "org.freedesktop.Secret.Service"
        (path,) = self._call(_SERVICE, interface, "ReadAlias", "s", "default")
        return len(path) > 1

    def _owner(self, name: str) -> bool:
        with self._connection() as connection:
            return bool(Proxy(message_bus, connection).NameHasOwner(name)[0])

    def _signal(self, number: signal.Signals) -> None:
        os.kill(self._pid, number)

    def _secret_tool(self, *words: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            ["secret-tool", *words],
            env=self.environ,
            input=given,
            capture_output=True,
            timeout=60,
            check=False,
        )
        output = done.stdout.decode(errors="replace")
        return subprocess.CompletedProcess(done.args, done.returncode, output, str(done.stderr))


class VaultStub:
    """Steers `tests.support.vault_stub`."""

    def __init__(self, session: SecretServiceSession) -> None:
        self._session = session

    def plan(self, *answers: str) -> None:
        """How the next prompts are answered: ``allow``, ``deny``, ``wait``."""
        self._call("Plan", "as", [*answers])

    def answer(self, answer: str) -> None:
        """To the prompt that waits."""
        self._call("Answer", "s", answer)

    def change(self, **facts: object) -> None:
        """Another `default`; collections `locked` or not, by name."""
        self._call("Change", "s", json.dumps(facts))

    def plant(self, collection: str, service: str, secret: str, **more: str) -> None:
        """An entry that another program has written."""
        attributes = {"service": service, "username": USER, **more}
        self._call("Plant", "sa{ss}s", collection, attributes, secret)

    @property
    def entries(self) -> list[tuple[str, str]]:
        """Collection and secret of each."""
        return [(name, secret) for name, _, secret, _ in self._told()["entries"]]

    @property
    def labels(self) -> list[str]:
        """Of the entries."""
        return [label for _, _, _, label in self._told()["entries"]]

    @property
    def asked(self) -> list[str]:
        """The prompts since the last plan."""
        return list(self._told()["asked"])

    @property
    def bin(self) -> list[str]:
        """What can be read in removed entries, older values too."""
        return list(self._told()["bin"])

    def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self._call("Tell", "")[0])
        return told

    def _call(self, method: str, signature: str, *body: object) -> Any:
        return self._session._call(_SERVICE, CONTROL, method, signature, *body)
