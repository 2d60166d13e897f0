"""The Preferences dialog, made from the rows of `app.ui.session.settings`.

Each change takes effect at once; there is nothing to apply.
"""

import re
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.base.i18n import Text
from app.base.overriding import override
from app.ui.desktop.language import LANGUAGES
from app.ui.dialogs.sheet import FittedSheet
from app.ui.look import theme
from app.ui.look.spoken import without_access_key
from app.ui.session.settings import ROWS, Row, Settings
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import WrappingCheckBox
from app.ui.widgets.choice_box import ChoiceBox, NumberBox
from app.ui.widgets.flow_layout import button_row
from app.ui.widgets.labels import Label, Tone

Field = ChoiceBox | NumberBox | WrappingCheckBox


class _Hint(Label):
    """It wraps only where it must; Qt would make two short lines of it even where one fits."""

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, hint.height())


class PreferencesDialog(FittedSheet):
    """Shows and changes a `Settings`.

    Attributes:
        fields: The field of each setting, by its name.

    Signals:
        changed: With the name of a setting that was changed.
        log_folder_wanted: Show the folder of the log.
        reset_wanted: Set all settings to their usual values.
    """

    changed = Signal(str)
    log_folder_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self.setAccessibleName(self.windowTitle())
        self.fields: dict[str, Field] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(4 * theme.SPACE)
        self._form.setVerticalSpacing(3 * theme.SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.setSpacing(3 * theme.SPACE)
        self.body.addWidget(Label(self.tr("Preferences"), size=1.4, bold=True, wrap=True))
        self.body.addLayout(self._form)
        for name, row in ROWS.items():
            if row.label is not None:
                self._add(name, row, _said(row.label))
        self._add_buttons()
        next(iter(self.fields.values())).setFocus()
        self.fit()

    def _add(self, name: str, row: Row, words: str) -> None:
        value = getattr(self._settings, name)
        keep = partial(self._keep, name)
        if isinstance(value, bool):
            box = self.fields[name] = WrappingCheckBox(words)
            box.setChecked(value)
            box.toggled.connect(keep)
            self.body.addWidget(box)
        elif isinstance(value, int):
            number = self.fields[name] = _number_box(row, value)
            number.valueChanged.connect(keep)
            self._add_to_form(words, number, number.with_buttons())
        else:
            choice = self.fields[name] = self._choice_box(row, value)
            choice.currentIndexChanged.connect(lambda index: keep(choice.itemData(index)))
            self._add_to_form(words, choice, _with_hint(choice, row.hint))

    def _add_to_form(self, words: str, field: Field, line: QHBoxLayout | QVBoxLayout) -> None:
        label = Label(words)
        # In a line with the field, also where a hint stands below that.
        label.setFixedHeight(max(theme.CONTROL_HEIGHT, field.sizeHint().height()))
        label.setBuddy(field)
        field.setAccessibleName(without_access_key(words))
        self._form.addRow(label, line)

    def _add_buttons(self) -> None:
        self.log_button = Button(self.tr("Show the log folder"))
        self.log_button.clicked.connect(self.log_folder_wanted)
        self.reset_button = Button(self.tr("Reset all"))
        self.reset_button.clicked.connect(self.reset_wanted)
        self.close_button = Button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        self.below.addLayout(button_row(self.log_button, self.reset_button, last=self.close_button))

    def _choice_box(self, row: Row, chosen: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setMinimumHeight(theme.CONTROL_HEIGHT)
        if row.choices is None:  # the languages, each with its name in itself
            box.addItem(self.tr("Same as the system"), "")
            for code, name in LANGUAGES:
                box.addItem(name, code)
        else:
            for value, words in row.choices.items():
                box.addItem(_said(words), value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _keep(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        self.changed.emit(name)


def _said(text: Text) -> str:
    return text.said(QCoreApplication.translate)


def _number_box(row: Row, value: int) -> NumberBox:
    box = NumberBox(row.between, value)
    if row.template is not None:
        before, after = re.split(r"\{\w+\}", _said(row.template))
        box.setPrefix(before)
        box.setSuffix(after)
    if row.nothing is not None:
        box.setSpecialValueText(_said(row.nothing))
    return box


def _with_hint(field: QWidget, hint: Text | None) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE)
    column.addWidget(field)
    if hint is not None:
        column.addWidget(_Hint(_said(hint), tone=Tone.MUTED, wrap=True))
    return column
