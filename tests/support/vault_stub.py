"""A Secret Service of our own, for what real ones do only after many clicks. Run as a program.

It has several collections; asks for each entry as KeePassXC does, or not; tells nothing of locked
collections, or does; and answers its own prompts as a test has planned: ``allow``, ``deny`` or
``wait``. Its first word is JSON: see `Vault`. A test steers it by the interface `CONTROL`.
"""

import itertools
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusAddress

SECRETS = "org.freedesktop.secrets"
CONTROL = "test.Control"
ROOT = "/org/freedesktop/secrets"
NOTHING = "/"
_LABEL = "org.freedesktop.Secret.Collection.Label"
_ATTRIBUTES = "org.freedesktop.Secret.Item.Attributes"
_ITEM_LABEL = "org.freedesktop.Secret.Item.Label"


@dataclass
class Item:
    attributes: dict[str, str]
    secret: bytes
    label: str = "planted"
    older: list[bytes] = field(default_factory=list)
    allowed: set[str] = field(default_factory=set)
    """The connections that may read it."""


@dataclass
class Collection:
    label: str
    locked: bool = False
    items: dict[str, Item] = field(default_factory=dict)


@dataclass
class Vault:
    """What is in it, and how it behaves."""

    process: str = ""
    names: list[str] = field(default_factory=lambda: [SECRETS])
    """On the bus."""
    collections: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By the last part of the path: `label`, `locked`."""
    default: str = ""
    """The collection for new entries, or none."""
    tells_locked: bool = False
    """The search finds what is in locked collections."""
    asks_for_entries: bool = False
    """Each connection is to be allowed to use an entry, and to remove it."""
    keeps_older: int = 10
    refuses: dict[str, str] = field(default_factory=dict)
    """Methods that are answered with an error, by its name."""
    answers: list[str] = field(default_factory=list)
    """To the prompts to come; what is not planned is allowed."""


class Service:
    def __init__(self, vault: Vault, connection: DBusConnection) -> None:
        self.vault = vault
        self.connection = connection
        self.collections = {name: Collection(**facts) for name, facts in vault.collections.items()}
        self.prompts: dict[str, tuple[str, Any]] = {}
        self.asked: list[str] = []
        self.bin: list[Item] = []
        self.numbers = itertools.count(1)

    def serve(self) -> None:
        while True:
            message = self.connection.receive()
            if message.header.message_type is MessageType.method_call:
                member = message.header.fields[HeaderFields.member]
                if error := self.vault.refuses.get(member):
                    self.refuse(message, error)
                    continue
                try:
                    self.answer(message)
                except KeyError:
                    self.refuse(message, "UnknownObject")
                except NotImplementedError:
                    self.refuse(message, "NotSupported")

    def refuse(self, call: Message, name: str) -> None:
        error = f"org.freedesktop.DBus.Error.{name}"
        self.connection.send(new_error(call, error, "s", ("the stub says no",)))

    def answer(self, call: Message) -> None:
        fields = call.header.fields
        method = getattr(self, f"on_{fields[HeaderFields.member]}")
        signature, body = method(
            fields[HeaderFields.path], fields[HeaderFields.sender], *(call.body or ())
        )
        self.connection.send(new_method_return(call, signature or None, body))
        if fields[HeaderFields.member] in {"Prompt", "Dismiss"}:
            is_dismissed = fields[HeaderFields.member] == "Dismiss"
            self.complete(fields[HeaderFields.path], dismiss=is_dismissed)

    # ---- The service ----

    def on_OpenSession(self, _path: str, _sender: str, algorithm: str, _given: Any) -> Any:  # noqa: N802
        if algorithm != "plain":
            raise NotImplementedError
        return "vo", (("s", ""), f"{ROOT}/session/1")

    def on_SearchItems(self, path: str, sender: str, wanted: dict[str, str]) -> Any:  # noqa: N802
        names = self.collections if path == ROOT else [self.name(path)]
        unlocked, locked = [], []
        for name in names:
            collection = self.collections[name]
            if collection.locked and not self.vault.tells_locked:
                continue
            for key, item in collection.items.items():
                if wanted.items() <= item.attributes.items():
                    place = f"{ROOT}/collection/{name}/{key}"
                    (locked if self.is_locked(place, sender) else unlocked).append(place)
        return ("ao", (unlocked + locked,)) if path != ROOT else ("aoao", (unlocked, locked))

    def on_ReadAlias(self, _path: str, _sender: str, _alias: str) -> Any:  # noqa: N802
        default = self.vault.default
        return "o", (f"{ROOT}/collection/{default}" if default else NOTHING,)

    def on_Unlock(self, _path: str, sender: str, paths: list[str]) -> Any:  # noqa: N802
        done = [path for path in paths if not self.is_locked(path, sender)]
        if len(done) == len(paths):
            return "aoo", (done, NOTHING)
        return "aoo", (done, self.prompt("unlock", lambda: self.unlock(paths, sender), "ao", []))

    def on_CreateCollection(self, _path: str, _sender: str, facts: Any, _alias: str) -> Any:  # noqa: N802
        label = facts[_LABEL][1]

        def make() -> str:
            self.collections[label] = Collection(label)
            self.vault.default = label
            return f"{ROOT}/collection/{label}"

        return "oo", (NOTHING, self.prompt(f"create {label}", make, "o", NOTHING))

    def on_CreateItem(  # noqa: N802
        self,
        path: str,
        sender: str,
        facts: Any,
        secret: Any,
        _replace: bool,  # noqa: FBT001
    ) -> Any:
        key = str(next(self.numbers))
        item = Item(facts[_ATTRIBUTES][1], bytes(secret[2]), facts[_ITEM_LABEL][1])
        item.allowed.add(sender)
        self.collections[self.name(path)].items[key] = item
        return "oo", (f"{ROOT}/collection/{self.name(path)}/{key}", NOTHING)

    # ---- Entries ----

    def on_GetSecret(self, path: str, _sender: str, session: str) -> Any:  # noqa: N802
        return "(oayays)", ((session, b"", self.item(path).secret, "text/plain"),)

    def on_SetSecret(self, path: str, _sender: str, secret: Any) -> Any:  # noqa: N802
        item = self.item(path)
        item.older = [*item.older, item.secret][-self.vault.keeps_older :]
        item.secret = bytes(secret[2])
        return "", ()

    def on_Delete(self, path: str, _sender: str) -> Any:  # noqa: N802
        def remove() -> str:
            self.bin.append(self.collections[self.name(path)].items.pop(path.rpartition("/")[2]))
            return ""

        self.item(path)
        if self.vault.asks_for_entries:
            return "o", (self.prompt("delete", remove, "s", ""),)
        remove()
        return "o", (NOTHING,)

    def on_Get(self, path: str, sender: str, _interface: str, name: str) -> Any:  # noqa: N802
        if name == "Collections":
            return "v", (("ao", [f"{ROOT}/collection/{each}" for each in self.collections]),)
        if name == "Locked":
            return "v", (("b", self.is_locked(path, sender)),)
        if name == "Attributes":
            return "v", (("a{ss}", self.item(path).attributes),)
        is_item = path.count("/") > f"{ROOT}/x/y".count("/")
        label = self.item(path).label if is_item else self.collections[self.name(path)].label
        return "v", (("s", label),)

    def on_Set(  # noqa: N802
        self, path: str, _sender: str, _interface: str, _name: str, value: Any
    ) -> Any:
        self.item(path).label = value[1]
        return "", ()

    # ---- Prompts ----

    def prompt(self, what: str, action: Any, signature: str, refused: Any) -> str:
        path = f"{ROOT}/prompt/{next(self.numbers)}"
        self.prompts[path] = (what, (action, signature, refused))
        return path

    def on_Prompt(self, _path: str, _sender: str, _window: str) -> Any:  # noqa: N802
        return "", ()

    def on_Dismiss(self, _path: str, _sender: str) -> Any:  # noqa: N802
        return "", ()

    def complete(self, path: str, *, dismiss: bool) -> None:
        what, (action, signature, refused) = self.prompts[path]
        answer = "deny"
        if not dismiss:
            self.asked.append(what)
            answer = self.vault.answers.pop(0) if self.vault.answers else "allow"
        if answer == "wait":
            return
        result = action() if answer == "allow" else refused
        prompt = DBusAddress(path, interface="org.freedesktop.Secret.Prompt")
        body = (answer != "allow", (signature, result))
        self.connection.send(new_signal(prompt, "Completed", "bv", body))

    # ---- What a test says and asks ----

    def on_Plan(self, _path: str, _sender: str, answers: list[str]) -> Any:  # noqa: N802
        self.vault.answers = answers
        self.asked.clear()
        return "", ()

    def on_Answer(self, _path: str, _sender: str, answer: str) -> Any:  # noqa: N802
        """To the prompt that waits."""
        self.vault.answers = [answer]
        self.complete(list(self.prompts)[-1], dismiss=False)
        self.asked.pop()
        return "", ()

    def on_Change(self, _path: str, _sender: str, facts: str) -> Any:  # noqa: N802
        """Another default collection; collections locked, closed (null) or opened."""
        changes = json.loads(facts)
        self.vault.default = changes.get("default", self.vault.default)
        for name, locked in changes.get("locked", {}).items():
            self.collections[name].locked = locked
        return "", ()

    def on_Plant(  # noqa: N802
        self, _path: str, _sender: str, name: str, attributes: dict[str, str], secret: str
    ) -> Any:
        item = Item(attributes, secret.encode())
        self.collections[name].items[str(next(self.numbers))] = item
        return "", ()

    def on_Tell(self, _path: str, _sender: str) -> Any:  # noqa: N802
        entries = [
            [name, item.attributes["service"], item.secret.decode(), item.label]
            for name, collection in self.collections.items()
            for item in collection.items.values()
        ]
        thrown = [each.decode() for item in self.bin for each in (item.secret, *item.older)]
        told = {"entries": entries, "asked": self.asked, "bin": thrown}
        return "s", (json.dumps(told),)

    # ---- Parts ----

    def name(self, path: str) -> str:
        name = path.split("/")[5] if "/collection/" in path else self.vault.default
        if name not in self.collections:
            raise KeyError(name)
        return name

    def item(self, path: str) -> Item:
        return self.collections[self.name(path)].items[path.rpartition("/")[2]]

    def is_locked(self, path: str, sender: str) -> bool:
        collection = self.collections[self.name(path)]
        is_item = path.count("/") > f"{ROOT}/x/y".count("/")
        if collection.locked or not is_item:
            return collection.locked
        return self.vault.asks_for_entries and sender not in self.item(path).allowed

    def unlock(self, paths: list[str], sender: str) -> list[str]:
        for path in paths:
            self.collections[self.name(path)].locked = False
            if path.count("/") > f"{ROOT}/x/y".count("/"):
                self.item(path).allowed.add(sender)
        return paths


def main(facts: str) -> None:
    vault = Vault(**json.loads(facts))
    if vault.process:
        Path("/proc/self/comm").write_text(vault.process)
    connection = open_dbus_connection()
    for name in vault.names:
        if Proxy(message_bus, connection).RequestName(name)[0] != 1:
            raise SystemExit(f"{name} is taken")
    print("ready", flush=True)  # noqa: T201 (who started this waits for it)
    Service(vault, connection).serve()


if __name__ == "__main__":
    main(*sys.argv[1:])
