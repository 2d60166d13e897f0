"""Order, width and visibility of the columns, kept by the id of the column.

Only what a person chose is kept: the rest follows the letters, the words and the services shown.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtWidgets import QHeaderView

from app.ui.table.columns import Column

_OWN_ORDER: Final = "*"
"""Begins a state whose columns stand in an order that a person chose."""
_STATE: Final = re.compile(r"(?P<sign>[-+]?)(?P<id>[A-Za-z0-9_.]+)(=(?P<width>\d{1,5}))?")


class ColumnLayout:
    """Keeps the layout of a header, also of columns that come and go with the services shown.

    Args:
        header: The header to lay out.
        columns: The columns that it has now, by their sections.
        first_width: The width of a column that nobody has changed, in pixels.
    """

    def __init__(
        self,
        header: QHeaderView,
        columns: Callable[[], Sequence[Column]],
        first_width: Callable[[Column], int],
    ) -> None:
        self._header = header
        self._columns = columns
        self._first_width = first_width
        self._forget()

    def _forget(self) -> None:
        self._order: list[str] = []
        self._widths: dict[str, int] = {}
        self._visible: dict[str, bool] = {}
        self._laid_out: tuple[list[str], dict[str, int]] = [], {}
        """The order and the widths that `apply` gave: what differs from them is chosen."""

    # ---- For the settings ----

    def state(self) -> list[str]:
        """Return what was chosen: ``id``, ``=width``, a minus if hidden, a plus if shown."""
        self.take()
        if self._order:
            return [_OWN_ORDER, *map(self._entry, self._order)]
        chosen = dict.fromkeys([*self._widths, *self._visible])
        return [f"{'' if name in self._visible else '+'}{self._entry(name)}" for name in chosen]

    def restore(self, state: Iterable[str]) -> None:
        """Lay out as `state` says. What cannot be read is left out.

        Older versions named all columns with their widths, in their order, and no plus.
        """
        state = list(state)
        has_order = _OWN_ORDER in state
        readable = filter(None, map(_STATE.fullmatch, state))
        found = [each for each in readable if has_order or each["sign"] or each["width"]]
        if not found:
            return
        is_older = not has_order and not all(each["sign"] for each in found)
        first = {column.id: self._first_width(column) for column in self._columns()}
        self._forget()
        self._widths = {
            each["id"]: int(each["width"])
            for each in found
            if each["width"] and not (is_older and int(each["width"]) == first.get(each["id"]))
        }
        self._visible = {each["id"]: each["sign"] == "+" for each in found if each["sign"]}
        names = [*dict.fromkeys(each["id"] for each in found)]
        known = [name for name in names if name in first]
        if has_order or (is_older and known != [name for name in first if name in known]):
            self._order = names
        self.apply()

    def _entry(self, name: str) -> str:
        sign = {None: "", True: "+", False: "-"}[self._visible.get(name)]
        return f"{sign}{name}" + (f"={self._widths[name]}" if name in self._widths else "")

    # ---- For the header ----

    def reset(self) -> None:
        """Go back to the first layout."""
        self._forget()
        self.apply()

    def take(self) -> None:
        """Keep what a person changed since. Columns that the header does not have stay as kept."""
        header, columns, (order, widths) = self._header, self._columns(), self._laid_out
        sections = self._sections()
        names = [columns[section].id for section in sections]
        if names != order:
            self._order = _merged(self._order, names)
        last = self._last()
        for section, name in zip(sections, names, strict=True):
            is_shown, width = not header.isSectionHidden(section), header.sectionSize(section)
            if is_shown != columns[section].is_common or name in self._visible:
                self._visible[name] = is_shown
            if is_shown and section != last and width != widths.get(name):  # Qt stretches the last
                self._widths[name] = width

    def apply(self) -> None:
        """Lay out the columns that there are now."""
        header, columns = self._header, self._columns()
        sections = {column.id: section for section, column in enumerate(columns)}
        order = _merged([name for name in self._order if name in sections], [], [*sections])
        for position, name in enumerate(order):
            section = sections[name]
            header.moveSection(header.visualIndex(section), position)
            is_shown = self._visible.get(name, columns[section].is_common)
            header.setSectionHidden(section, not is_shown)
        if all(map(header.isSectionHidden, sections.values())):  # somebody has edited the file
            header.setSectionHidden(min(1, header.count() - 1), False)  # noqa: FBT003 (Qt's)
        self._set_widths()
        self._laid_out = order, self._laid_out[1]

    def show_section(self, section: int, *, shown: bool) -> None:
        """Show or hide a column, which comes back as wide as it was."""
        self.take()
        self._header.setSectionHidden(section, not shown)
        self._set_widths()

    def _set_widths(self) -> None:
        """Give each column its width; the last one is widened by Qt to fill the window."""
        header, widths = self._header, {}
        for section, column in enumerate(self._columns()):
            width = self._widths.get(column.id, -1)
            width = self._first_width(column) if width < 0 else width
            widths[column.id] = max(width, header.minimumSectionSize())
            header.resizeSection(section, widths[column.id])
        self._laid_out = self._laid_out[0], widths

    def _sections(self) -> list[int]:
        return [self._header.logicalIndex(place) for place in range(self._header.count())]

    def _last(self) -> int:
        shown = (
            each for each in reversed(self._sections()) if not self._header.isSectionHidden(each)
        )
        return next(shown, -1)


def _merged(kept: Sequence[str], now: Sequence[str], others: Sequence[str] = ()) -> list[str]:
    """`kept` with those of `now` in their order there.

    What is new, in `now` or in `others`, comes behind what it follows there.
    """
    known = iter([name for name in now if name in kept])
    merged = [next(known) if name in now else name for name in kept]
    for names in (now, others):
        for before, name in zip(["", *names], names, strict=False):
            if name not in merged:
                merged.insert(merged.index(before) + 1 if before else 0, name)
    return merged
