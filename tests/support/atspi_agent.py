"""The accessibility tree, over a pipe. Runs under the system's Python, which has libatspi.

One JSON document a line: ``{"do": …, …}`` in, ``{"answer": …}`` or ``{"error": …, "gone": …}`` out.
Nodes travel as numbers, which stay good for the life of this process. Nothing is cached: what is
answered is what the program says now. The other end is `tests.support.accessible`.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be named first

MOST_CHILDREN = 400
"""Of one node, in a search: a long table would take for ever, one question a cell."""

EVERY_KIND = ("object", "window", "focus", "document", "object:announcement")
"""Of events; the last one is sent to nobody who has not named it, by some versions of Qt."""

NEWER_NAMES = {"button": "push button"}
"""libatspi 2.54 and later calls it so."""


class Agent:
    """All that can be asked for; the public methods are the vocabulary."""

    def __init__(self) -> None:
        Atspi.init()
        Atspi.set_timeout(5000, 15000)
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
        self._nodes = []
        self._overhearing = None

    # ---- Finding ----

    def application(self, pid: int) -> int | None:
        """The root of one program; None while it is not there."""
        for node in _children(Atspi.get_desktop(0)):
            try:
                if node.get_process_id() == pid:
                    return self._number(node)
            except GLib.Error:
                continue
        return None

    def find(
        self,
        node: int,
        *,
        role: str | None,
        name: str | None,
        pattern: str | None,
        states: list[str],
        shown: bool,
        limit: int,
    ) -> list[int]:
        """The nodes below that match, in the order of the tree."""
        matches = _matcher(role, name, pattern, states)
        found = []
        for each in _walk(self._nodes[node], shown=shown):
            try:
                matched = matches(each)
            except GLib.Error:
                continue  # It went away while we looked.
            if matched:
                found.append(self._number(each))
                if len(found) == limit:
                    break
        return found

    def children(self, node: int) -> list[int]:
        """The nodes right below."""
        return [self._number(child) for child in _children(self._nodes[node])]

    def parent(self, node: int) -> int | None:
        """The node above."""
        return self._number(self._nodes[node].get_parent())

    def walk(self, node: int) -> list[dict[str, Any]]:
        """Everything that shows below, described, in the order of the tree."""
        return [
            {**_description(each), "node": self._number(each)}
            for each in _walk(self._nodes[node], shown=True)
        ]

    def focused(self, node: int) -> dict[str, Any] | None:
        """What has the keyboard, described; cells of a table are not looked at."""
        for each in _walk(self._nodes[node], shown=True, into_tables=False):
            if each.get_state_set().contains(Atspi.StateType.FOCUSED):
                return _description(each)
        return None

    # ---- Listening ----

    def listen(self) -> None:
        """From now on, `announced` knows what programs say aloud."""
        self._said = []
        self._listener = Atspi.EventListener.new(self._on_announcement)
        self._listener.register("object:announcement")

    def announced(self) -> list[str]:
        """What has been said since `listen`."""
        context = GLib.MainContext.default()
        while context.iteration(may_block=False):
            pass
        return list(self._said)

    def _on_announcement(self, event: Atspi.Event) -> None:
        self._said.append(str(event.any_data))

    def overhear(self) -> None:
        """From now on, `overheard` knows every event of every program."""
        self._events = []
        if self._overhearing is None:  # two listeners would hear everything twice
            self._overhearing = Atspi.EventListener.new(self._on_event)
            for kind in EVERY_KIND:
                self._overhearing.register(kind)

    def overheard(self) -> list[dict[str, str]]:
        """The events since `overhear`; those on their way count as well."""
        context = GLib.MainContext.default()
        while context.iteration(may_block=False):
            pass
        return list(self._events)

    def _on_event(self, event: Atspi.Event) -> None:
        source, data = event.source, event.any_data
        told = {"type": event.type, "data": _told(data), "pid": "", "role": ""}
        told |= {"name": "", "description": "", "text": ""}
        try:
            told |= {"pid": str(source.get_process_id()), "role": _role(source)}
            told |= {"name": source.get_name() or "", "text": _text(source)}
            told["description"] = source.get_description() or ""
        except GLib.Error:
            pass  # It went away; what the event itself told is here.
        self._events.append(told)

    # ---- Reading ----

    def describe(self, node: int) -> dict[str, Any]:
        """Everything that a screen reader could say about it."""
        return _description(self._nodes[node])

    def dump(self, node: int, *, shown: bool) -> str:
        """The tree as indented lines, for people."""
        return "\n".join(_lines(self._nodes[node], 0, shown=shown))

    def table(self, node: int) -> dict[str, Any]:
        """The texts of a table: ``{"columns": […], "rows": [[…], …]}``."""
        table = self._nodes[node].get_table_iface()
        columns = range(table.get_n_columns())
        return {
            "columns": [table.get_column_description(c) or "" for c in columns],
            "rows": [
                [table.get_accessible_at(r, c).get_name() for c in columns]
                for r in range(table.get_n_rows())
            ],
        }

    def cell(self, node: int, row: int, column: int) -> int | None:
        """One cell of a table."""
        return self._number(self._nodes[node].get_table_iface().get_accessible_at(row, column))

    # ---- Doing ----

    def act(self, node: int, name: str) -> bool:
        """Do one of its actions: the named one, or else the first."""
        actor = self._nodes[node].get_action_iface()
        names = [actor.get_action_name(i) for i in range(actor.get_n_actions())] if actor else []
        if not names or (name and name not in names):
            raise ValueError(f"has no action {name or 'at all'}, but {names}")
        return actor.do_action(names.index(name) if name else 0)

    def set_text(self, node: int, text: str) -> bool:
        """Replace all the text of a field."""
        field = self._nodes[node].get_editable_text_iface()
        return bool(field) and field.set_text_contents(text)

    def insert_text(self, node: int, position: int, text: str) -> bool:
        """Add to what stands in a field."""
        field = self._nodes[node].get_editable_text_iface()
        size = len(text.encode())
        return bool(field) and Atspi.EditableText.insert_text(field, position, text, size)

    def set_value(self, node: int, value: float) -> bool:
        """Move a slider, a spin box, a scroll bar."""
        holder = self._nodes[node].get_value_iface()
        return bool(holder) and holder.set_current_value(value)

    def focus(self, node: int) -> bool:
        """Give it the keyboard."""
        component = self._nodes[node].get_component_iface()
        return bool(component) and component.grab_focus()

    def _number(self, node: Atspi.Accessible | None) -> int | None:
        if node is None:
            return None
        self._nodes.append(node)
        return len(self._nodes) - 1


# ---- Reading one node ---------------------------------------------------------------------------


def _role(node: Atspi.Accessible) -> str:
    name = node.get_role_name()
    return NEWER_NAMES.get(name, name)


def _states(node: Atspi.Accessible) -> list[str]:
    return sorted(state.value_nick for state in node.get_state_set().get_states())


def _text(node: Atspi.Accessible) -> str:
    holder = node.get_text_iface()
    # Not as a method of the holder: libatspi 2.52 moved that to another class.
    return Atspi.Text.get_text(holder, 0, holder.get_character_count()) if holder else ""


def _told(data: object) -> str:
    """What came along with an event: a text, a node or a number."""
    if isinstance(data, Atspi.Accessible):
        try:
            return data.get_name() or ""
        except GLib.Error:
            return ""
    return str(data)


def _box(node: Atspi.Accessible) -> list[int]:
    component = node.get_component_iface()
    if not component:
        return [0, 0, 0, 0]
    box = component.get_extents(Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def _actions(node: Atspi.Accessible) -> list[str]:
    actor = node.get_action_iface()
    return [actor.get_action_name(i) for i in range(actor.get_n_actions())] if actor else []


def _value(node: Atspi.Accessible) -> float | None:
    holder = node.get_value_iface()
    return holder.get_current_value() if holder else None


def _labels(node: Atspi.Accessible) -> list[str]:
    """What stands beside it and names it."""
    return [
        relation.get_target(number).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]


def _description(node: Atspi.Accessible) -> dict[str, Any]:
    return {
        "role": _role(node),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": _states(node),
        "text": _text(node),
        "value": _value(node),
        "actions": _actions(node),
        "box": _box(node),
        "pid": node.get_process_id(),
        "labels": _labels(node),
    }


# ---- The tree -----------------------------------------------------------------------------------


def _children(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def _walk(
    node: Atspi.Accessible, *, shown: bool, into_tables: bool = True
) -> Iterator[Atspi.Accessible]:
    for child in _children(node):
        try:
            if shown and not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield child
            if into_tables or not child.get_table_iface():
                yield from _walk(child, shown=shown, into_tables=into_tables)
        except GLib.Error:
            continue  # It went away while we looked.


def _matcher(
    role: str | None, name: str | None, pattern: str | None, states: list[str]
) -> Callable[[Atspi.Accessible], bool]:
    def matches(node: Atspi.Accessible) -> bool:
        if role is not None and _role(node) != role:
            return False
        if name is not None and node.get_name() != name:
            return False
        if pattern is not None and not re.search(pattern, node.get_name()):
            return False
        return not states or set(states) <= set(_states(node))

    return matches


def _lines(node: Atspi.Accessible, depth: int, *, shown: bool) -> Iterator[str]:
    yield "  " * depth + _line(node)
    for child in _children(node):
        try:
            if not shown or child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield from _lines(child, depth + 1, shown=shown)
        except GLib.Error:
            continue


def _line(node: Atspi.Accessible) -> str:
    about = _description(node)
    parts = [about["role"], json.dumps(about["name"], ensure_ascii=False)]
    if about["text"] and about["text"] != about["name"]:
        parts.append("text=" + json.dumps(about["text"], ensure_ascii=False))
    if about["description"]:
        parts.append("description=" + json.dumps(about["description"], ensure_ascii=False))
    if about["value"] is not None:
        parts.append(f"value={about['value']:g}")
    telling = {"focused", "checked", "selected", "pressed", "modal", "active"} & set(
        about["states"]
    )
    if "enabled" not in about["states"]:
        telling.add("disabled")
    return " ".join(parts + sorted(telling))


# ---- The pipe -----------------------------------------------------------------------------------


def main() -> None:
    """Answer until the other end is closed."""
    agent = Agent()
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            reply = {"answer": getattr(agent, asked.pop("do"))(**asked)}
        except (GLib.Error, ValueError, AttributeError) as error:
            reply = {"error": str(error), "gone": isinstance(error, GLib.Error)}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
