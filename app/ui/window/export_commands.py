"""Exporting: to which file, in which form, and which of the accounts. Tokens are masked.

What writes the file is imported when one is to be written.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.dialogs.dialog_host import DialogHost
from app.ui.dialogs.question_dialog import ask
from app.ui.table.model import AccountTableModel
from app.ui.window.commands import Commands

if TYPE_CHECKING:
    import asyncio

    from app.accounts.listing import Listing


class ExportCommands(QObject):
    """What the commands about exports do.

    Signals:
        done: A line about something done.
        failed: With the `InspectorError`.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        accounts: AccountTableModel,
        commands: Commands,
        dialogs: DialogHost,
        endpoint: str,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._accounts = accounts
        self._commands = commands
        self._dialogs = dialogs
        self._endpoint = endpoint
        self._window = window
        self._listing: Listing | None = None
        self._is_sample = False
        self._everything = False
        """Whether all accounts are wanted, also those that the filter hides."""
        self._exporting: asyncio.Task[None] | None = None
        commands.export.triggered.connect(self._export_shown)
        commands.export_all.triggered.connect(self._export_all)
        self.show_listing(None)

    def show_listing(self, listing: "Listing | None", *, is_sample: bool = False) -> None:
        """What is on screen now: in the share-safe view, without ids and tokens."""
        self._listing = listing
        self._is_sample = is_sample
        for command in (self._commands.export, self._commands.export_all):
            command.setEnabled(listing is not None)

    def _export_shown(self) -> None:
        self._everything = False
        self.ask_where()

    def _export_all(self) -> None:
        self._everything = True
        self.ask_where()

    def ask_where(self) -> None:
        """Where should the export go, and in which form?"""
        if self._listing is None:
            return
        title = (
            self.tr("Export all accounts")
            if self._everything
            else self.tr("Export the accounts shown")
        )
        from app.exports.forms import FORMS

        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([form.name.said(QCoreApplication.translate) for form in FORMS])
        dialog.filterSelected.connect(self._on_filter_selected)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(QDir.home().filePath(f"{self._file_name(self._listing)}.csv"))
        dialog.fileSelected.connect(self._on_file_selected)
        self._dialogs.open(dialog)

    async def export(self, path: Path) -> None:
        """The rows that are wanted; the form follows the name's ending.

        In a thread: 10,000 rows take longer than a frame of the window.
        """
        import asyncio

        from app.base.errors import FileNotWrittenError
        from app.ui.window.export_writer import writer

        if self._listing is None:
            return
        accounts = self._accounts
        rows = accounts.all_positions() if self._everything else accounts.positions()
        write = writer(path, self._listing, rows, self._endpoint, is_sample=self._is_sample)
        try:
            await asyncio.to_thread(write)
        except FileNotWrittenError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Exported to {name}").format(name=path.name))

    # ---- Parts ----

    def _file_name(self, listing: "Listing") -> str:
        """The name that the dialog proposes, without an ending."""
        service, *others = listing.services  # an answer without accounts is no listing
        name = "useapi" if others else service.id.rpartition("-v")[0]
        return f"{name}-sample" if self._is_sample else f"{name}-accounts"

    def _on_filter_selected(self, name: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            suffix = name.rpartition("*.")[2].rstrip(")")
            dialog.setDefaultSuffix(suffix)
            chosen = dialog.selectedFiles()
            if chosen and not Path(chosen[0]).is_dir():  # which it is while no name is typed
                dialog.selectFile(str(_with_form(Path(chosen[0]), suffix)))

    def _on_file_selected(self, name: str) -> None:
        """A name may have dots of its own: “accounts 12.09.2026” ends in no form."""
        from app.exports.forms import form_of

        dialog, path = self.sender(), Path(name)
        if form_of(path) or not isinstance(dialog, QFileDialog):
            self._export_to(path)
            return
        path = _with_form(path, dialog.defaultSuffix())
        if not path.exists():
            self._export_to(path)
            return
        box = ask(
            self._window,
            self.tr("Replace the file?"),
            self.tr("{name} is there already.").format(name=path.name),
            self.tr("Replace"),
            self.tr("Cancel"),
        )
        box.accepted.connect(partial(self._export_to, path))
        self._dialogs.open(box)

    def _export_to(self, path: Path) -> None:
        import asyncio

        self._exporting = asyncio.ensure_future(self.export(path))


def _with_form(path: Path, suffix: str) -> Path:
    """`path` with this ending, in place of one that stands for another form."""
    from app.exports.forms import form_of

    stem = path.with_suffix("") if form_of(path) else path
    return stem.with_name(f"{stem.name}.{suffix}")
