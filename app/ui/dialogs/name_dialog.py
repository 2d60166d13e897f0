"""Asks for a name, and says at once why one will not do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.text_field import TextField

_WIDTH: Final = 100 * theme.SPACE
_LETTERS: Final = 46
"""Of a line, on average."""


class NameDialog(FittedSheet):
    """What is typed stays in the field until it will do.

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
        """`agree` is what the button says; `objection` says what is wrong with a name, or ""."""
        super().__init__(parent, width=_WIDTH, letters=_LETTERS)
        self._objection = objection
        self.setWindowTitle(title)
        self.setAccessibleName(title)
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

    def accept(self) -> None:
        """Only with a name that will do."""
        name = self.name
        if name and not self._objection(name):
            super().accept()
            self.named.emit(name)

    @property
    def name(self) -> str:
        """As it stands in the field."""
        return self.field.text().strip()

    def _lay_out(self, title: str, words: str) -> None:
        label = Label(words, wrap=True)
        label.setBuddy(self.field)
        # Its line is kept for it: nothing moves while one types.
        self.verdict.setMinimumHeight(self.verdict.fontMetrics().height())
        self.body.setSpacing(2 * theme.SPACE)
        self.body.addWidget(Label(title, size=1.3, bold=True, wrap=True))
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.body.addWidget(self.verdict)
        buttons = FlowLayout(2 * theme.SPACE, 2 * theme.SPACE)
        buttons.addWidget(self.agree_button)
        buttons.add_last(self.cancel_button)
        self.below.addLayout(buttons)

    def _judge(self) -> None:
        name = self.name
        words = self._objection(name) if name else ""
        self.agree_button.setEnabled(bool(name) and not words)
        if words != self.verdict.text():
            self.verdict.setText(words)
            self.field.setAccessibleDescription(words)
            if words:
                announce(self.field, words)
