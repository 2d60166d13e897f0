"""Order, width and visibility of the columns, kept by the id of the column."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtWidgets import QHeaderView

from app.ui.table.columns import Column

_STATE: Final = re.compile(r"(?P<hidden>-?)(?P<id>[A-Za-z0-9_.]+)=(?P<width>\d{1,5})")


class _Kept(NamedTuple):
    width: int
    is_hidden: bool


class ColumnLayout:
    """Keeps the layout of a header, also of columns that come and go with a service.

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
        self._kept: dict[str, _Kept] = {}

    def state(self) -> list[str]:
        """Return the layout for the settings: ``id=width``, in order; a minus if it is hidden."""
        self.take()
        return [
            f"{'-' if kept.is_hidden else ''}{name}={kept.width}"
            for name, kept in self._kept.items()
        ]

    def restore(self, state: Iterable[str]) -> bool:
        """Lay out as `state` says; returns whether there was anything readable in it."""
        found = filter(None, map(_STATE.fullmatch, state))
        kept = {each["id"]: _Kept(int(each["width"]), bool(each["hidden"])) for each in found}
        if kept:
            self._kept = kept
            self.apply()
        return bool(kept)

    def reset(self) -> None:
        """Go back to the first layout."""
        self._kept = {}
        self.apply()

    def take(self) -> None:
        """Keep what the header shows now. Columns that it does not have keep their places."""
        header, columns = self._header, self._columns()
        sections = [header.logicalIndex(position) for position in range(header.count())]
        last = next((each for each in reversed(sections) if not header.isSectionHidden(each)), -1)
        shown = {}
        for section in sections:
            name, is_hidden = columns[section].id, header.isSectionHidden(section)
            width = header.sectionSize(section)
            if is_hidden or section == last:  # Qt says 0 of the one, and stretches the other
                width = self._kept[name].width if name in self._kept else 0
            shown[name] = _Kept(width or self._first_width(columns[section]), is_hidden)
        new = iter(shown.items())
        merged = [next(new) if name in shown else (name, kept) for name, kept in self._kept.items()]
        self._kept = dict([*merged, *new])

    def apply(self) -> None:
        """Lay out the columns that there are now."""
        header, columns = self._header, self._columns()
        sections = {column.id: section for section, column in enumerate(columns)}
        order = [name for name in self._kept if name in sections]
        order += [name for name in sections if name not in self._kept]
        for position, name in enumerate(order):
            section = sections[name]
            header.moveSection(header.visualIndex(section), position)
            kept = self._kept.get(name)
            header.setSectionHidden(section, kept is not None and kept.is_hidden)
            width = kept.width if kept else self._first_width(columns[section])
            header.resizeSection(section, max(width, header.minimumSectionSize()))
        if all(map(header.isSectionHidden, sections.values())):  # somebody has edited the file
            header.setSectionHidden(min(1, header.count() - 1), False)  # noqa: FBT003 (Qt's)

    def show_section(self, section: int, *, shown: bool) -> None:
        """Show or hide a column, which comes back as wide as it was."""
        self.take()
        self._header.setSectionHidden(section, not shown)
