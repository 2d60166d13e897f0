"""A question with two answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.widgets.button import Button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels import Label, Tone

_WIDTH = 110 * theme.SPACE
_LETTERS = 52
"""Of a line, on average."""


class QuestionDialog(FittedSheet):
    """Asks before something is gone, so the safe answer is what Enter gives, and Escape too."""

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
        buttons = FlowLayout(2 * theme.SPACE, 2 * theme.SPACE)
        buttons.addWidget(self.yes)
        buttons.add_last(self.no)
        self.below.addLayout(buttons)
        self.no.setFocus()
        self.fit()


def ask(parent: QWidget, title: str, text: str, yes: str, no: str) -> QuestionDialog:
    """The question, to be opened. Connect to `accepted`; every other way to close it is a no."""
    dialog = QuestionDialog(parent, title, text, yes, no)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
