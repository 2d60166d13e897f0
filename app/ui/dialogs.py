"""One dialog at a time, opened and never executed."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget


class DialogHost(QObject):
    """Opens dialogs over one window; a newer problem takes the place of an older one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._dialog: QDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether one is."""
        return self._dialog is not None

    def open(self, dialog: QDialog) -> None:
        """Opens it, in place of the one that is open."""
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
