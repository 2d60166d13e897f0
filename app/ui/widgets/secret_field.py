"""A line to type a secret in: the text that Qt and other programs see is nothing but dots."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit

from app.base.overriding import override
from app.ui.look.spoken import announce
from app.ui.widgets.letters_in_place import make_room_for_letters, paint_letters
from app.ui.widgets.text_field import TextField

_DOT: Final = "•"
_MOST: Final = 32_767
"""Characters, as in every `QLineEdit`."""
_REST_MS: Final = 1000
"""The pause in typing after which a screen reader is told how long the text is."""
_HINTS: Final = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
_Key = QKeySequence.StandardKey
_REFUSED: Final = (_Key.Copy, _Key.Cut, _Key.Undo, _Key.Redo)
_IN_MENU: Final = ("edit-paste", "edit-delete", "select-all")
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_OF_COMMANDS: Final = (_CONTROL, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
"""The only modifiers with which Qt types no letter."""


class SecretField(TextField):
    """Keeps the secret apart from the text of the `QLineEdit`, which has a dot per character.

    A `QLineEdit` with the secret as its text sends it to every program on the accessibility bus
    when it is typed, pasted, set or cleared, in any echo mode. In the normal echo mode, programs
    can also ask for it, and the X11 selection, the clipboard and drags take it. This class gives
    dots to all of them. The secret cannot be copied, cut or dragged out of it, nor undone.

    Signals:
        changed: `reveal` returns something else now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._secret = ""
        self._is_shown = False
        self._is_ours = False
        """Whether this class itself is changing the dots."""
        self._remark = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._describe)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.textChanged.connect(self._on_text_changed)

    # ---- The secret ----

    def reveal(self) -> str:
        """The secret itself. Never show, log or store it."""
        return self._secret

    def replace(self, secret: str) -> None:
        """Take another secret, or ""; the former one cannot be brought back."""
        if secret != self._secret:
            self._hold(secret, len(secret))
            self._describe()
            self.changed.emit()

    def insert_secret(self, text: str) -> bool:
        """Insert `text` for the selection or at the cursor; returns whether there was any."""
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        end = start + len(self.selectedText())
        text = text[: _MOST - len(self._secret) + end - start]
        if self.isReadOnly() or not text:
            return False
        with self._changing():
            self._secret = self._secret[:start] + text + self._secret[end:]
            self.insert(_DOT * len(text))
        self._rest.start()
        self.changed.emit()
        return True

    def paste_from(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Insert what another program has copied, or on X11 selected."""
        if self.insert_secret(QGuiApplication.clipboard().text(mode)):
            self._say_pasted()

    def _hold(self, secret: str, cursor: int) -> None:
        with self._changing():
            self._secret = secret[:_MOST]
            self.setText(_DOT * len(self._secret))  # unlike clear(), it cannot be undone
            self.setCursorPosition(cursor)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        self._is_ours = True
        try:
            yield
        finally:
            self._is_ours = False

    def _on_text_changed(self, dots: str) -> None:
        """Follow what Qt has removed, or what an assistive program has written."""
        if self._is_ours:
            return
        if dots.strip(_DOT):
            self._take_over(dots)
            return
        at, removed = self.cursorPosition(), len(self._secret) - len(dots)
        if removed < 0:  # the letters for new dots are unknown
            self._hold("", 0)
        else:
            self._secret = self._secret[:at] + self._secret[at + removed :]
        self._rest.start()
        self.changed.emit()
        if not self._secret:
            self._describe()
            announce(self, self.tr("Empty"))

    def _take_over(self, written: str) -> None:
        """Put dots in the place of a text that was written among our dots.

        After this method, Qt sends the accessibility event with the text that was written. So
        accessibility is off until the events that are due now have been handled.
        """
        start = len(written) - len(written.lstrip(_DOT))
        rest = len(written) - len(written.rstrip(_DOT))
        middle = written[start : len(written) - rest]
        after = self._secret[len(self._secret) - rest :] if rest else ""
        is_heard = QAccessible.isActive()
        if is_heard:
            QAccessible.setActive(False)
        self._hold(self._secret[:start] + middle + after, start + len(middle))

        def tell() -> None:
            if is_heard:
                QAccessible.setActive(True)
            if shiboken6.isValid(self):
                self.changed.emit()
                self._say_pasted()

        if is_heard:
            QTimer.singleShot(0, tell)
        else:
            tell()

    # ---- For screen readers ----

    def set_remark(self, words: str) -> None:
        """Describe the field by what is wrong with its text, or if `words` is "", by its length."""
        self._remark = words
        if words or not self._rest.isActive():
            self._describe()

    def _describe(self) -> None:
        self._rest.stop()
        number = len(self._secret)
        amount = self.tr("%Ln characters", "", number) if number else ""
        self.setAccessibleDescription(self._remark or amount)

    def _say_pasted(self) -> None:
        self._describe()
        announce(self, self.tr("Pasted"))

    # ---- On screen ----

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001
        """Paint the letters, or the dots. The text stays dots."""
        if shown == self._is_shown:
            return
        self._is_shown = shown
        make_room_for_letters(self, shown)
        if self.isVisible():
            announce(self, self.tr("Shown") if shown else self.tr("Hidden"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_shown and self._secret:
            paint_letters(QPainter(self), self, self._secret, self.cursorRect())

    # ---- Input ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle letters and pastes here; Qt moves the cursor and removes."""
        if any(event.matches(key) for key in _REFUSED):
            event.accept()
        elif event.matches(_Key.Paste):
            self.paste_from()
        elif _is_typed(event):
            self.insert_secret(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take only the final text of an input method, and show none of what it composes."""
        if event.replacementLength():
            start = self.cursorPosition() + event.replacementStart()
            self.setSelection(max(start, 0), event.replacementLength())
            if not event.commitString():
                self.del_()
        self.insert_secret(event.commitString())
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On X11, the middle button pastes what another program has selected."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self.paste_from(QClipboard.Mode.Selection)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.deselect()
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        if self.insert_secret(event.mimeData().text()):
            self._say_pasted()
            event.acceptProposedAction()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open Qt's menu without its ways to copy and undo, and with our way to paste."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() not in _IN_MENU:
                menu.removeAction(action)
            elif action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._on_paste_triggered)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _on_paste_triggered(self) -> None:
        self.paste_from()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a `QLineEdit` might insert the text of a key."""
    text = event.text()
    is_letter = bool(text) and unicodedata.category(text[0]) != "Cc"
    return is_letter and event.modifiers() not in _OF_COMMANDS
