"""Exporting: to which file, in which form, and which of the accounts. Tokens are masked.

`app.exports` is imported when something is exported: it takes as long as two frames of the window.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.accounts.listing import Listing
from app.base.files import write_atomically
from app.base.program_errors import FileNotWrittenError
from app.ui.look.dates import day, time_and_zone
from app.ui.window.desk import Desk

if TYPE_CHECKING:
    import asyncio


class ExportCommands(QObject):
    """What the commands about exports do.

    Signals:
        failed: With the `InspectorError`.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._everything = False
        """Whether all accounts are wanted, also those that the filter hides."""
        self._exporting: asyncio.Task[None] | None = None
        for command in (desk.commands.export, desk.commands.export_all):
            command.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._everything = self.sender() is self._desk.commands.export_all
        self.ask_where()

    def ask_where(self) -> None:
        """Ask for the file, and so for the form."""
        from app.exports.forms import FORMS

        listing = self._desk.accounts_page.listing
        if listing is None:
            return
        title = (
            self.tr("Export all accounts")
            if self._everything
            else self.tr("Export the accounts shown")
        )
        dialog = QFileDialog(self._desk.window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([form.name.said(QCoreApplication.translate) for form in FORMS])
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(QDir.home().filePath(f"{self._file_name(listing)}.csv"))
        dialog.fileSelected.connect(self._on_file_selected)
        self._desk.dialogs.open(dialog)

    def _file_name(self, listing: Listing) -> str:
        """The name that the dialog proposes, without an ending."""
        service, *others = listing.services  # an answer without accounts is no listing
        name = "useapi" if others else service.id.rpartition("-v")[0]
        return f"{name}-sample" if self._desk.session.is_sample else f"{name}-accounts"

    def _on_filter_selected(self, name: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            suffix = name.rpartition("*.")[2].rstrip(")")
            dialog.setDefaultSuffix(suffix)
            chosen = dialog.selectedFiles()
            if chosen and not Path(chosen[0]).is_dir():  # a folder, while no name is typed
                dialog.selectFile(str(_with_form(Path(chosen[0]), suffix)))

    def _on_file_selected(self, name: str) -> None:
        """Add an ending to a name without one: “accounts 12.09.2026” has dots of its own."""
        from app.exports.forms import form_of

        dialog, path = self.sender(), Path(name)
        if form_of(path) or not isinstance(dialog, QFileDialog):
            self._export_to(path)
            return
        path = _with_form(path, dialog.defaultSuffix())
        if not path.exists():
            self._export_to(path)
            return
        self._desk.confirm(
            self.tr("Replace the file?"),
            self.tr("{name} already exists.").format(name=path.name),
            self.tr("Replace"),
            self.tr("Cancel"),
            partial(self._export_to, path),
        )

    def _export_to(self, path: Path) -> None:
        import asyncio

        self._exporting = asyncio.ensure_future(self._export(path))

    async def _export(self, path: Path) -> None:
        """In a thread: 10,000 rows take longer than a frame of the window."""
        import asyncio

        page, session = self._desk.accounts_page, self._desk.session
        if page.listing is None:
            return
        accounts = page.table.accounts
        rows = accounts.all_positions() if self._everything else accounts.positions()
        endpoint = session.url_of(page.listing.services[0])
        write = writer(path, page.listing, rows, endpoint, is_sample=session.is_sample)
        try:
            await asyncio.to_thread(write)
        except FileNotWrittenError as error:
            self.failed.emit(error)
        else:
            self._desk.say(self.tr("Exported to {name}").format(name=path.name))


def writer(
    path: Path, listing: Listing, rows: Sequence[int], endpoint: str, *, is_sample: bool
) -> Callable[[], None]:
    """What writes `rows` of `listing` to a file, in the form that its name ends with.

    It is fit for a thread: all that it needs of the window is looked up now.
    """
    from app.exports.export import Export, Reader
    from app.exports.forms import FORMS, form_of

    locale = QLocale()
    reader = Reader(
        translate=QCoreApplication.translate,
        language=locale.bcp47Name(),
        right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        number=locale.toString,
        date=day,
        time=time_and_zone,
        list_separator=list_separator(QLocale.system()),
    )
    form = form_of(path) or FORMS[0]
    wanted = Export(listing, rows, endpoint, reader, is_sample)
    return lambda: write_atomically(path, form.content(wanted))


def list_separator(locale: QLocale) -> str:
    """What spreadsheets expect between the cells of a CSV file, by the settings of the system.

    The language of the window does not matter: spreadsheets do not know it.
    """
    return "," if locale.decimalPoint() == "." else ";"


def _with_form(path: Path, suffix: str) -> Path:
    """`path` with this ending, in place of one that stands for another form."""
    from app.exports.forms import form_of

    stem = path.with_suffix("") if form_of(path) else path
    return stem.with_name(f"{stem.name}.{suffix}")
