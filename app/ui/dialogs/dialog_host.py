"""One dialog at a time, opened and never executed."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget


class DialogHost(QObject):
    """Opens dialogs over one window.

    A dialog that a person opened stays until they close it: a name that is half typed must not be
    lost because a check has failed meanwhile. So look at `is_in_use` before opening a dialog that
    nobody asked for, and wait for `freed`.

    Signals:
        freed: The last dialog was closed, and closing it did not open another.
    """

    freed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._dialog: QDialog | None = None
        self._may_be_replaced = True
        self._closing = QTimer(self, singleShot=True, interval=0)
        self._closing.timeout.connect(self._on_closed)

    @property
    def is_in_use(self) -> bool:
        """Whether a dialog is open that a person opened, maybe from one that came by itself."""
        if self._dialog is None:
            return False
        above = self._dialog.findChildren(QDialog)
        return not self._may_be_replaced or any(dialog.isVisible() for dialog in above)

    def open(self, dialog: QDialog, *, may_be_replaced: bool = False) -> None:
        """Open `dialog`, and close the one that is open."""
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        self._may_be_replaced = may_be_replaced
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def close_what_came(self) -> None:
        """Close a dialog that came by itself, because what it says is no longer true."""
        if self._dialog is not None and not self.is_in_use:
            self._dialog.reject()

    def _on_finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
            self._closing.start()

    def _on_closed(self) -> None:
        if self._dialog is None:
            self.freed.emit()
