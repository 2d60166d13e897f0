"""A line to type a secret in, whose text is nothing but dots."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
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
from PySide6.QtWidgets import QLineEdit, QWidget

from app.base.overriding import override
from app.ui.look.announce import announce
from app.ui.widgets.letters_in_place import make_room_for_letters, paint_letters
from app.ui.widgets.text_field import TextField

_DOT: Final = "•"
_MOST: Final = 32_767
"""Characters, as in every `QLineEdit`."""
_REST_MS: Final = 1000
"""Without a key: only then is a screen reader told how much is in the field."""
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
"""With these, Qt types no letter; with any others it does."""


class SecretField(TextField):
    """Keeps what is typed beside the text of the `QLineEdit`, which has a dot for each character.

    A `QLineEdit` whose text is the secret sends it to every program on the accessibility bus when
    it is typed, pasted, set or cleared, whatever its echo mode. With the normal echo mode it also
    gives it to whoever asks for the text, to the selection of X11, to the clipboard and to a drag.
    From this one they all get dots. Nothing can be copied, cut or dragged out of it, nor undone.

    Signals:
        changed: `reveal` has another answer.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self._is_shown = False
        self._is_ours = False
        """Whether it is this class that changes the dots just now."""
        self._remark = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._describe)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.textChanged.connect(self._on_text_changed)

    # ---- What it holds ----

    def reveal(self) -> str:
        """The secret itself: not for anything that shows, logs or stores."""
        return self._secret

    def replace(self, secret: str) -> None:
        """Another secret, or none; the one before cannot be brought back."""
        if secret != self._secret:
            self._hold(secret, len(secret))
            self._describe()
            self.changed.emit()

    def insert_secret(self, text: str) -> bool:
        """In the place of what is selected, or at the cursor; whether that was anything."""
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
        """What another program has copied, or selected."""
        if self.insert_secret(QGuiApplication.clipboard().text(mode)):
            self._say_pasted()

    def _hold(self, secret: str, cursor: int) -> None:
        with self._changing():
            self._secret = secret[:_MOST]
            self.setText(_DOT * len(self._secret))  # which, unlike clear(), cannot be undone
            self.setCursorPosition(cursor)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        self._is_ours = True
        try:
            yield
        finally:
            self._is_ours = False

    def _on_text_changed(self, dots: str) -> None:
        """Not by us: Qt has removed something, or an assistive program has written."""
        if self._is_ours:
            return
        if dots.strip(_DOT):
            self._take_over(dots)
            return
        at, removed = self.cursorPosition(), len(self._secret) - len(dots)
        if removed < 0:  # nothing is known of dots that come back
            self._hold("", 0)
        else:
            self._secret = self._secret[:at] + self._secret[at + removed :]
        self._rest.start()
        self.changed.emit()
        if not self._secret:
            self._describe()
            announce(self, self.tr("Empty"))

    def _take_over(self, written: str) -> None:
        """A text among our dots: dots take its place, before anybody is told.

        Qt tells when this method has returned, and tells what was written. So it has nobody to
        tell it to until the events of this moment are over.
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

    # ---- What a screen reader says of it ----

    def set_remark(self, words: str) -> None:
        """What is wrong with the text, said instead of how long it is; "" if nothing is."""
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

    # ---- What a sighted person sees of it ----

    @property
    def is_shown(self) -> bool:
        """Whether the letters can be read on the screen, in the place of the dots."""
        return self._is_shown

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
        """Dots, or the letters over them."""
        super().paintEvent(event)
        if self._is_shown and self._secret:
            paint_letters(QPainter(self), self, self._secret, self.cursorRect())

    # ---- What brings text in ----

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and pastes are ours; Qt does what moves and removes."""
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
        """Only what an input method hands over for good: it is not to show what it composes."""
        if event.replacementLength():
            start = self.cursorPosition() + event.replacementStart()
            self.setSelection(max(start, 0), event.replacementLength())
            if not event.commitString():
                self.del_()
        self.insert_secret(event.commitString())
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected elsewhere on X11."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self.paste_from(QClipboard.Mode.Selection)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Where the mouse is."""
        self.deselect()
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        if self.insert_secret(event.mimeData().text()):
            self._say_pasted()
            event.acceptProposedAction()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu without what copies or undoes, and with our way to paste."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() not in _IN_MENU:
                menu.removeAction(action)
            elif action.objectName() == "edit-paste":
                ours = QAction(action.icon(), action.text(), menu)
                ours.setEnabled(action.isEnabled())
                ours.triggered.connect(self._on_paste_triggered)
                menu.insertAction(action, ours)
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _on_paste_triggered(self) -> None:
        self.paste_from()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a `QLineEdit` would take the text of a key, or may: never less than it takes."""
    text = event.text()
    is_letter = bool(text) and unicodedata.category(text[0]) != "Cc"
    return is_letter and event.modifiers() not in _OF_COMMANDS
