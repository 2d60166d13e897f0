"""Guidance as a dialog: what happened, what it means, what to do. Opened, never executed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import FileNotWrittenError
from app.files import write_atomically
from app.guidance.model import Action, Guidance, Severity
from app.guidance.words import guide
from app.ui import theme
from app.ui.announce import announce
from app.ui.icons import tinted_pixmap
from app.ui.widgets.button import Button
from app.ui.widgets.labels import Label, Tone
from app.ui.widgets.sheet import Sheet

_WIDTH: Final = 560
_CHARACTERS: Final = 66
"""A line that reads well."""
_LEAST_ICON: Final = 22
_REPORT_NAME: Final = "pixverse-inspector-report.txt"
_ICON_NAMES: Final = {
    Severity.INFORMATION: "info",
    Severity.WARNING: "warning",
    Severity.ERROR: "error",
}


class GuidanceDialog(Sheet):
    """One problem and its way on.

    Signals:
        chosen: The `Action` of the button that was pressed; the dialog is closed then.
        copy_wanted: The technical details.
    """

    chosen = Signal(object)
    copy_wanted = Signal(str)

    def __init__(self, guidance: Guidance, remaining: str, parent: QWidget | None = None) -> None:
        """With `remaining`, a sentence about what is still on screen, or ""."""
        super().__init__(parent)
        self._guidance = guidance
        self._icon = QLabel()
        self._icon_side = max(_LEAST_ICON, self.fontMetrics().height())
        self.setWindowTitle(self.tr("PixVerse Account Inspector"))
        self.setAccessibleName(guidance.title)
        self._make_parts(remaining)
        self._lay_out()
        self.setAccessibleDescription("\n".join((self.summary.text(), *guidance.steps)))
        self.redraw()
        self.primary.setDefault(True)
        self.primary.setFocus()

    def _make_parts(self, remaining: str) -> None:
        guidance = self._guidance
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
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details.setPlainText("\n".join(f"{name}: {value}" for name, value in guidance.details))
        self.details.setFont(theme.fixed_font(self.font()))
        lines = min(len(guidance.details), 6) + 1
        self.details.setFixedHeight(lines * QFontMetrics(self.details.font()).height() + 16)
        self.copy_button = Button(self.tr("Copy details"), icon_name="copy")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.save_button = Button(self.tr("Save report…"), icon_name="export")
        self.save_button.clicked.connect(self._ask_where)
        self.saved = Label(tone=Tone.MUTED, wrap=True)
        self._show_details(shown=False)

    def _action_button(self, action: Action, *, primary: bool) -> Button:
        button = Button(action.label, primary=primary)
        button.setAutoDefault(True)

        def choose() -> None:
            self.accept()
            self.chosen.emit(action)

        button.clicked.connect(choose)
        return button

    def _lay_out(self) -> None:
        side = 7 * theme.SPACE
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE + 2)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(self.steps):
            number = Label(self.tr("{number}.").format(number=row + 1), tone=Tone.MUTED)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            grid.addWidget(number, row, 0, top)
            grid.addWidget(step, row, 1)
        heading = QHBoxLayout()
        heading.setSpacing(2 * theme.SPACE)
        heading.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        first_line = self.title.fontMetrics().height()
        self._icon.setFixedHeight(max(self._icon_side, first_line))  # it stands in its middle
        heading.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * theme.SPACE)
        for button in self.buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.more)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side - theme.SPACE)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(heading)
        column.addWidget(self.summary)
        column.addSpacing(theme.SPACE)
        column.addLayout(grid)
        column.addSpacing(2 * theme.SPACE)
        column.addLayout(buttons)
        column.addWidget(self.details)
        column.addLayout(self._handing_on())
        column.addWidget(self.saved)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._fit_texts(max(_WIDTH - 2 * side, buttons.minimumSize().width()))

    def _fit_texts(self, width: int) -> None:
        """As wide as a line reads well, and as high as that needs: in any size of letters."""
        metrics = self.fontMetrics()
        width = max(width, _CHARACTERS * metrics.averageCharWidth())
        number = metrics.horizontalAdvance(f"{len(self.steps)}.") + 3 * theme.SPACE
        rooms = [(self.title, width - self._icon_side - 2 * theme.SPACE), (self.summary, width)]
        for label, room in [*rooms, *((step, width - number) for step in self.steps)]:
            label.setFixedSize(room, label.heightForWidth(room))

    def _show_details(self, shown: bool) -> None:  # noqa: FBT001
        self.details.setVisible(shown)
        self.copy_button.setVisible(shown)
        self.save_button.setVisible(shown and self._has_report)
        self.saved.setVisible(shown and bool(self.saved.text()))

    def _handing_on(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        return row

    def _on_copy_clicked(self) -> None:
        self.copy_wanted.emit(self.details.toPlainText())

    # ---- A report to hand on ----

    @property
    def _has_report(self) -> bool:
        return any(name == "report" for name, _ in self._guidance.details)

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

    def redraw(self) -> None:
        """The icon in the palette's colours."""
        palette = self.palette()
        color = {
            Severity.INFORMATION: palette.color(palette.ColorRole.Accent),
            Severity.WARNING: theme.attention(palette),
            Severity.ERROR: palette.color(palette.ColorRole.BrightText),
        }[self._guidance.severity]
        name = _ICON_NAMES[self._guidance.severity]
        self._icon.setPixmap(tinted_pixmap(name, color, self._icon_side, self.devicePixelRatioF()))
        self._icon.setAccessibleName(
            {
                Severity.INFORMATION: self.tr("Information"),
                Severity.WARNING: self.tr("Warning"),
                Severity.ERROR: self.tr("Error"),
            }[self._guidance.severity]
        )
