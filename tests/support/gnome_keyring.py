"""GNOME Keyring, with a prompter in the place of the desktop's, whose answers the test gives."""

import queue
import threading
from typing import Final

from jeepney import DBusAddress, Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.support.bus import call
from tests.support.desktop import Desktop
from tests.support.gcr_exchange import sealed
from tests.support.keyrings import SERVICE, Keyring, Prompt
from tests.support.secret_service import SecretServiceSession
from tests.support.secret_service_stub import PASSWORD, PROMPTER, call_back, member, perform

_PAUSE: Final = 0.03


class GnomeKeyring(Keyring):
    """Unlocked by the login; or without any keyring yet, as after a login without a password."""

    name = "GNOME Keyring"
    place = "Login"

    def __init__(self, desktop: Desktop | None = None, *, has_collection: bool = True) -> None:
        """Without a collection, it asks for the password of a new one when it is needed."""
        super().__init__(desktop)
        self._has_collection = has_collection
        self._prompter: _Prompter | None = None
        self._session: SecretServiceSession | None = None

    def prepare(self) -> None:
        """It makes its own, when it starts unlocked."""

    def start(self) -> None:
        self._start(unlocked=self._has_collection)

    def start_locked(self) -> None:
        self._start(unlocked=False)

    def _start(self, *, unlocked: bool) -> None:
        self._session = SecretServiceSession(unlocked=unlocked, session=self.desktop.environ)
        self._session.__enter__()
        self._prompter = _Prompter(self.bus.address)

    def stop(self) -> None:
        if self._prompter is not None:
            self._prompter.stop()
            self._prompter = None
        if self._session is not None:
            self._session.__exit__()
            self._session = None

    def lock(self) -> None:
        assert self._session is not None
        self._session.lock()

    def prompt(self) -> Prompt | None:
        prompt = self._prompter.prompt if self._prompter is not None else None
        return prompt if prompt is not None and prompt.is_open else None

    def make_collection(self, label: str) -> None:
        """Have another program make a keyring with the same password, and make it the default."""
        interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
        inside = DBusAddress(SERVICE.object_path, SERVICE.bus_name, interface)
        properties = {"org.freedesktop.Secret.Collection.Label": ("s", label)}
        with self.bus.connection() as connection:
            _, session = call(connection, SERVICE, "OpenSession", "sv", "plain", ("s", ""))
            held = (session, b"", PASSWORD.encode(), "text/plain")
            wanted = "CreateWithMasterPassword", "a{sv}(oayays)", properties, held
            (path,) = call(connection, inside, *wanted)
            call(connection, SERVICE, "SetAlias", "so", "default", path)

    def secrets(self, service: str) -> list[str]:
        return self._searched(service)


class _Prompter(threading.Thread):
    """gcr's system prompter. Only this thread uses its connection."""

    def __init__(self, address: str) -> None:
        super().__init__(name="prompter", daemon=True)
        self.prompt: _GnomePrompt | None = None
        self._connection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName(PROMPTER)
        self._ended = threading.Event()
        self.start()

    def stop(self) -> None:
        self._ended.set()
        self.join()

    def run(self) -> None:
        with self._connection:
            while not self._ended.is_set():
                try:
                    self._answer(self._connection.receive(timeout=_PAUSE))
                except TimeoutError:
                    self._send_answers()
                except OSError:
                    return  # the bus ended

    def _answer(self, call: Message) -> None:
        if call.header.message_type is MessageType.method_call:
            perform(self._connection, call, lambda _exchange: None)
            if member(call) == "PerformPrompt":
                self.prompt = _GnomePrompt(call)
            elif member(call) == "StopPrompting" and self.prompt is not None:
                self.prompt.is_over = True

    def _send_answers(self) -> None:
        prompt = self.prompt
        if prompt is not None and not prompt.answers.empty():
            answer = prompt.answers.get()
            call_back(self._connection, prompt.call, "PromptReady", "sa{sv}s", answer)
            prompt.is_over = True


class _GnomePrompt(Prompt):
    def __init__(self, call: Message) -> None:
        self.call = call
        self.answers: queue.SimpleQueue[tuple[object, ...]] = queue.SimpleQueue()
        self.is_over = False
        told = call.body[2]
        self.text = " · ".join(str(told[key][1]) for key in ("title", "message") if key in told)

    def allow(self) -> None:
        self.answers.put(("yes", {}, sealed(PASSWORD, self.call.body[3])))

    def deny(self) -> None:
        self.answers.put(("no", {}, ""))

    @property
    def is_open(self) -> bool:
        return not self.is_over
