"""What the window shows and copies: table, filter, details, clipboard."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from tests.golden.adapter import Shown, names, shown
from tests.golden.files import INPUTS, LANGUAGES, WINDOW, compare, quoted

Speaking = Callable[[str], AbstractContextManager[None]]

QUERIES = (
    "", "is:attention", "is:complete", "is:", "jobs>=5", "jobs<3", "jobs=10", "jobs=0", "JOBS<=4",
    "server:1172", "server:1176", "channel:1178", "channel:…6677", "channel:11…889", "1178",
    "token", "shared token", '"shared token"', "shared 1178", "complete", "capacity", "missing",
    "vollständig", "token fehlt", "مكتمل", "<script>", "jobs>=5 is:complete", "is:nothing",
    "nothing like it",
)  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", INPUTS)
async def test_all_that_can_be_seen_and_copied(name: str, code: str, speaking: Speaking) -> None:
    accounts, safe = await names(name), await names(name, share_safe=True)
    with speaking(code):
        async with shown(name) as in_window:
            made = {
                "table.txt": text(told_by_table(in_window.table, accounts)),
                "filter.txt": text(told_by_filter(in_window, accounts)),
                "clipboard.txt": text(told_by_clipboard(in_window)),
                "details.txt": text(told_by_details(in_window)),
            }
            in_window.share_safe()
            made |= {
                "table-share-safe.txt": text(told_by_table(in_window.table, safe)),
                "details-share-safe.txt": text(told_by_details(in_window)),
            }
    assert {*made} == {*WINDOW}
    compare({f"{name}/{code}/{file}": told for file, told in made.items()})


def text(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


# ---- The table ----------------------------------------------------------------------------------

CHANNEL = 1
"""The column that names the account: after the status."""
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
ACROSS = Qt.Orientation.Horizontal


def told_by_table(table: QTableView, accounts: list[str]) -> Iterator[str]:
    """Titles and cells, in the order of the answer; then how each column sorts."""
    model = table.model()
    columns = range(model.columnCount(QModelIndex()))
    yield "# Columns"
    for column in columns:
        yield quoted(model.headerData(column, ACROSS))
        yield f"    tool tip {quoted(model.headerData(column, ACROSS, TOOL_TIP))}"
    yield "\n# Rows, numbered as in the answer: text, what is spoken, tool tip if it is another one"
    for number, row in sorted(zip(order(table, accounts), rows_of(table), strict=True)):
        yield f"{number}"
        for column in columns:
            cell = model.index(row, column)
            told = [cell.data(), cell.data(SPOKEN)]
            if cell.data(TOOL_TIP) != model.headerData(column, ACROSS, TOOL_TIP):
                told.append(cell.data(TOOL_TIP))
            yield f"    {'  |  '.join(map(quoted, told))}"
    yield "\n# Sorted by each column, after the one before"
    for column in columns:
        for direction in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            table.sortByColumn(column, direction)
            way = direction.name.removesuffix("Order").lower()
            yield f"{quoted(model.headerData(column, ACROSS))} {way}"
            yield f"    {in_words(order(table, accounts))}"


def rows_of(table: QTableView) -> range:
    return range(table.model().rowCount(QModelIndex()))


def order(table: QTableView, accounts: list[str]) -> list[int]:
    """The rows from the top, each as the account's number in the answer."""
    assert len(set(accounts)) == len(accounts)
    model = table.model()
    return [accounts.index(model.index(row, CHANNEL).data()) + 1 for row in rows_of(table)]


def in_words(numbers: list[int]) -> str:
    return " ".join(map(str, numbers)) or "none"


def told_by_filter(in_window: Shown, accounts: list[str]) -> Iterator[str]:
    """Each query, and the accounts that it leaves."""
    for query in QUERIES:
        in_window.filter.setText(query)
        found = sorted(order(in_window.table, accounts))
        yield f"{quoted(query)}\n    {in_words(found)}"
    in_window.filter.clear()


# ---- The clipboard ------------------------------------------------------------------------------


def told_by_clipboard(in_window: Shown) -> Iterator[str]:
    """All rows, one cell of each column, and the command."""
    table = in_window.table
    table.sortByColumn(CHANNEL, Qt.SortOrder.AscendingOrder)
    table.selectAll()
    in_window.copy_rows()
    yield from told_by_mime("All rows")
    model = table.model()
    for column in range(model.columnCount(QModelIndex())):
        table.setCurrentIndex(model.index(0, column))
        in_window.copy_cell()
        yield from told_by_mime(f"The first cell of column {column + 1}")
    in_window.copy_command()
    text = QGuiApplication.clipboard().text()
    yield f"# The command\n{text[: text.index('http')]}(address)"
    # What is left there would be destroyed after Python itself, and crash the process at its end.
    QGuiApplication.clipboard().clear()


def told_by_mime(title: str) -> Iterator[str]:
    data = QGuiApplication.clipboard().mimeData()
    yield f"# {title}: {', '.join(sorted(data.formats()))}"
    yield from (quoted(line)[1:-1] for line in data.text().split("\n"))
    if data.hasHtml():
        yield from (
            quoted(line)[1:-1] for line in data.html().replace("><tr", ">\n<tr").split("\n")
        )
    yield ""


# ---- The details --------------------------------------------------------------------------------


def told_by_details(in_window: Shown) -> Iterator[str]:
    """Without a row, for each row, and for several."""
    table, details = in_window.table, in_window.details
    table.sortByColumn(CHANNEL, Qt.SortOrder.AscendingOrder)
    rows = rows_of(table)
    for title, chosen in (
        ("no row", rows[:0]),
        *((f"row {row + 1}", [row]) for row in rows),
        ("2 rows", rows[:2]),
        ("all rows", rows),
    ):
        select(table, chosen)
        yield from told_by_panel(title, details)


def select(table: QTableView, rows: Iterable[int]) -> None:
    """These rows. (`QTableView.selectRow` does nothing in a window that runs from the right.)"""
    flags = QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags.Select | flags.Rows)


def told_by_panel(title: str, panel: QWidget) -> Iterator[str]:
    """All that is seen or spoken of it, in reading order."""
    yield f"# {title}"
    QApplication.sendPostedEvents()
    for widget in in_reading_order(panel):
        yield f"    {told_by_widget(widget)}"


def told_by_widget(widget: QWidget) -> str:
    accessible = QAccessible.queryAccessibleInterface(widget)
    role = accessible.role().name
    name = accessible.text(QAccessible.Text.Name)
    about = accessible.text(QAccessible.Text.Description)
    told = [role, quoted(name)]
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else name
    if text != name:
        told.append(f"shown as {quoted(text)}")
    if about:
        told.append(f"description {quoted(about)}")
    if widget.toolTip():
        told.append(f"tool tip {quoted(widget.toolTip())}")
    return " ".join(told)


def in_reading_order(panel: QWidget) -> list[QWidget]:
    """What says something, line by line, whatever it is built from."""
    saying = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and (isinstance(widget, QLabel | QAbstractButton) or widget.accessibleName())
        and not widget.findChildren(QLabel)  # the parts speak for themselves
    ]
    mirror = -1 if panel.isRightToLeft() else 1
    boxes = {widget: (widget.mapTo(panel, widget.rect().topLeft()), widget) for widget in saying}

    def edges(widget: QWidget) -> tuple[int, int]:
        top = boxes[widget][0].y()
        return top, top + widget.height()

    lines: list[list[QWidget]] = []
    for widget in sorted(saying, key=edges):
        top, bottom = edges(widget)
        if lines and top < (sum(edges(lines[-1][0])) // 2) and bottom > top:
            lines[-1].append(widget)
        else:
            lines.append([widget])
    return [
        widget
        for line in lines
        for widget in sorted(line, key=lambda each: mirror * boxes[each][0].x())
    ]
