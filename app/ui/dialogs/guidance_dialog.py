"""Guidance as a dialog: what happened, what it means, what to do. Opened, never executed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from app.base.files import write_atomically
from app.base.program_errors import FileNotWrittenError
from app.guidance.guidance import Action, Guidance, Severity
from app.guidance.guide import guide
from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.spoken import announce
from app.ui.widgets.button import Button, CopyButton
from app.ui.widgets.flow_layout import button_row
from app.ui.widgets.labels import Label, Picture, Tone
from app.ui.widgets.text_field import TextView

_WIDTH: Final = 126 * theme.SPACE
_LETTERS: Final = 66
_LEAST_ICON: Final = 22
_GAP: Final = 2 * theme.SPACE
_MOST_LINES, _LEAST_LINES = 7, 3
"""Of the technical details, depending on the room on the screen."""
_REPORT_NAME: Final = "pixverse-inspector-report.txt"
_ICONS: Final = {
    Severity.INFORMATION: ("info", lambda palette: palette.color(QPalette.ColorRole.Accent)),
    Severity.WARNING: ("warning", theme.attention),
    Severity.ERROR: ("error", lambda palette: palette.color(QPalette.ColorRole.BrightText)),
}
"""Name and colour."""


class GuidanceDialog(FittedSheet):
    """Tells of one problem and offers the next steps.

    Signals:
        chosen: The `Action` of the button that was pressed; the dialog is closed then.
    """

    chosen = Signal(object)

    def __init__(self, guidance: Guidance, remaining: str, parent: QWidget | None = None) -> None:
        """With `remaining`, a sentence about what is still on screen, or ""."""
        super().__init__(parent, width=_WIDTH, letters=_LETTERS)
        self._guidance = guidance
        self.setWindowTitle(self.tr("PixVerse Account Inspector"))
        self.setAccessibleName(guidance.title)
        self._make_parts(remaining)
        self._lay_out()
        self.setAccessibleDescription("\n".join((self.summary.text(), *guidance.steps)))
        self.primary.setDefault(True)
        self.primary.setFocus()
        self.fit()

    def _make_parts(self, remaining: str) -> None:
        guidance = self._guidance
        spoken = {
            Severity.INFORMATION: self.tr("Information"),
            Severity.WARNING: self.tr("Warning"),
            Severity.ERROR: self.tr("Error"),
        }[guidance.severity]
        name, color = _ICONS[guidance.severity]
        side = max(_LEAST_ICON, self.fontMetrics().height())
        self._icon = Picture(name, side, color, spoken)
        self.title = Label(guidance.title, size=1.3, bold=True, wrap=True)
        summary = f"{guidance.summary} {remaining}".strip()
        self.summary = Label(summary, tone=Tone.MUTED, wrap=True)
        self.steps = [Label(step, wrap=True) for step in guidance.steps]
        self.buttons = [
            self._action_button(action, primary=action is guidance.primary)
            for action in guidance.actions
        ]
        self.primary = self.buttons[0]
        self.more = Button(self.tr("Details"))
        self.more.setCheckable(True)
        self.more.setVisible(bool(guidance.details))
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.more.toggled.connect(self._show_details)
        self._make_details()
        self._show_details(shown=False)

    def _make_details(self) -> None:
        facts = self._guidance.details
        self.details = TextView("\n".join(f"{name}: {value}" for name, value in facts))
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details.setFont(theme.fixed_font(self.font()))
        line = QFontMetrics(self.details.font()).height()
        self.details.setMinimumHeight(min(len(facts) + 1, _LEAST_LINES) * line + 4 * theme.SPACE)
        self.details.setMaximumHeight(min(len(facts) + 1, _MOST_LINES) * line + 4 * theme.SPACE)
        self.copy_button = CopyButton(self.tr("Copy details"), self.details.toPlainText)
        self.save_button = Button(self.tr("Save report…"), icon_name="export")
        self.save_button.clicked.connect(self._ask_where)
        self.saved = Label(tone=Tone.MUTED, wrap=True)

    def _action_button(self, action: Action, *, primary: bool) -> Button:
        button = Button(action.label, primary=primary)
        button.setAutoDefault(True)

        def choose() -> None:
            self.accept()
            self.chosen.emit(action)

        button.clicked.connect(choose)
        return button

    def _lay_out(self) -> None:
        self.body.setSpacing(_GAP)
        self.body.addLayout(self._heading())
        self.body.addWidget(self.summary)
        self.body.addSpacing(theme.SPACE)
        self.body.addLayout(self._numbered_steps())
        self.below.setSpacing(_GAP)
        end = QWidget()
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.more)
        row.addWidget(self.close_button)
        self.below.addLayout(button_row(*self.buttons, last=end))
        self.below.addWidget(self.details)
        self.below.addLayout(button_row(self.copy_button, self.save_button))
        self.below.addWidget(self.saved)

    def _heading(self) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(_GAP)
        heading.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        first_line = self.title.fontMetrics().height()
        self._icon.setFixedHeight(max(self._icon.sizeHint().height(), first_line))
        heading.addWidget(self.title, 1)
        return heading

    def _numbered_steps(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(theme.SPACE + 2)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(self.steps):
            number = Label(self.tr("{number}.").format(number=row + 1), tone=Tone.MUTED)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            grid.addWidget(number, row, 0, top)
            grid.addWidget(step, row, 1)
        return grid

    def _show_details(self, shown: bool) -> None:  # noqa: FBT001
        self.details.setVisible(shown)
        self.copy_button.setVisible(shown)
        has_report = any(name == "report" for name, _ in self._guidance.details)
        self.save_button.setVisible(shown and has_report)
        self.saved.setVisible(shown and bool(self.saved.text()))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(QDir.home().filePath(_REPORT_NAME))
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        path = Path(name)
        try:
            write_atomically(path, self.details.toPlainText().encode() + b"\n")
        except FileNotWrittenError as error:
            words = guide(error, QCoreApplication.translate).summary
        else:
            words = self.tr("Saved as {name}").format(name=path.name)
        self.saved.setText(words)
        self.saved.show()
        announce(self, words)
