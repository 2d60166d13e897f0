"""Dialogs that ask: for one of two answers, or for a name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.overriding import override
from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.spoken import announce
from app.ui.widgets.button import Button
from app.ui.widgets.flow_layout import button_row
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.text_field import TextField

_WIDTH: Final = 110 * theme.SPACE
_LETTERS: Final = 52
_NAME_WIDTH: Final = 100 * theme.SPACE
_NAME_LETTERS: Final = 46


class QuestionDialog(FittedSheet):
    """Asks before something is lost, so Enter and Escape give the safe answer."""

    def __init__(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> None:
        super().__init__(parent, width=_WIDTH, letters=_LETTERS)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.title = Label(title, size=1.3, bold=True, wrap=True)
        self.text = Label(text, tone=Tone.MUTED, wrap=True)
        self.yes = Button(yes)
        self.yes.clicked.connect(self.accept)
        self.no = Button(no, primary=True)
        self.no.clicked.connect(self.reject)
        self.no.setDefault(True)
        self.body.setSpacing(2 * theme.SPACE)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.below.addLayout(button_row(self.yes, last=self.no))
        self.no.setFocus()
        self.fit()


class NameDialog(FittedSheet):
    """Stays open until the name can be used.

    Signals:
        named: With the name, without blanks around it; the dialog is closed then.
    """

    named = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        words: str,
        name: str,
        agree: str,
        objection: Callable[[str], str],
    ) -> None:
        """`agree` is the text of the button; `objection` says what is wrong with a name, or ""."""
        super().__init__(parent, width=_NAME_WIDTH, letters=_NAME_LETTERS)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._objection = objection
        self.field = TextField()
        self.field.setText(name)
        self.field.selectAll()
        self.field.setAccessibleName(words.rstrip(":"))
        self.verdict = Label(tone=Tone.ATTENTION, wrap=True)
        self.agree_button = Button(agree, primary=True)
        self.agree_button.setDefault(True)
        self.agree_button.clicked.connect(self.accept)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.field.textChanged.connect(self._judge)
        self._lay_out(title, words)
        self._judge()
        self.field.setFocus()
        self.fit()

    @override
    def accept(self) -> None:
        name = self._name()
        if name and not self._objection(name):
            super().accept()
            self.named.emit(name)

    def _name(self) -> str:
        return self.field.text().strip()

    def _lay_out(self, title: str, words: str) -> None:
        label = Label(words, wrap=True)
        label.setBuddy(self.field)
        # Its line is always there, so that nothing moves while somebody types.
        self.verdict.setMinimumHeight(self.verdict.fontMetrics().height())
        self.body.setSpacing(2 * theme.SPACE)
        self.body.addWidget(Label(title, size=1.3, bold=True, wrap=True))
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.body.addWidget(self.verdict)
        self.below.addLayout(button_row(self.agree_button, last=self.cancel_button))

    def _judge(self) -> None:
        name = self._name()
        words = self._objection(name) if name else ""
        self.agree_button.setEnabled(bool(name) and not words)
        if words != self.verdict.text():
            self.verdict.setText(words)
            self.field.setAccessibleDescription(words)
            if words:
                announce(self.field, words)
